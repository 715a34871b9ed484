/**
 * Shifts the clock of this process by FILEREADY_CLOCK_SHIFT_MS milliseconds. Node loads it first, in child processes and
 * worker threads too, because NODE_OPTIONS names it. It is CommonJS and not TypeScript: `--import` doesn't reach a worker
 * that is made from a text, and stripping types would cost each child process half a second.
 *
 * It shifts what JavaScript calls now. Three things keep the real time: when files were written, SQLite's own date
 * functions, and TLS, which judges certificates. Tests of those use fixed times or none.
 */
const shift = Number(process.env.FILEREADY_CLOCK_SHIFT_MS ?? Number.NaN);
if (!Number.isFinite(shift)) throw new Error('FILEREADY_CLOCK_SHIFT_MS must be a number');

const RealDate = Date;
const now = () => RealDate.now() + shift;

const ShiftedDate = new Proxy(RealDate, {
  construct: (target, args, newTarget) =>
    Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
  apply: () => new RealDate(now()).toString(),
  get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
});
RealDate.prototype.constructor = ShiftedDate;
globalThis.Date = ShiftedDate;

// A formatter that is given no date formats the present moment.
const formatter = Intl.DateTimeFormat.prototype;
const realFormat = Object.getOwnPropertyDescriptor(formatter, 'format').get;
const realParts = formatter.formatToParts;
Object.defineProperty(formatter, 'format', {
  configurable: true,
  get() {
    const format = realFormat.call(this);
    return (date) => format(date ?? now());
  },
});
formatter.formatToParts = function formatToParts(date) {
  return realParts.call(this, date ?? now());
};

Object.defineProperty(performance, 'timeOrigin', { value: performance.timeOrigin + shift });
