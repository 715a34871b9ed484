import { HAITIAN } from './haitian-table.ts';

/** The tag that `Intl` gets in the place of `ht`, for numbers and for taking a date apart. */
const KNOWN_TAG = 'en-US';

/** The numbers that make up a moment in some time zone. `month` and `weekday` begin at 0. */
interface Moment {
  readonly year: string;
  readonly month: number;
  readonly day: string;
  readonly weekday: number;
  readonly hour: string;
  readonly minute: string;
  readonly second: string;
  readonly half: string;
}

const ENGLISH_DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/**
 * Dates and times in Haitian Creole, for what the app asks: a day in words, a moment, a time of day, a month with its day,
 * and the name of a time zone. The machine's own language plays no part. No date is in figures.
 */
export class HaitianDates extends Intl.DateTimeFormat {
  readonly #options: Intl.DateTimeFormatOptions;
  readonly #parts: Intl.DateTimeFormat;

  constructor(options: Intl.DateTimeFormatOptions = {}) {
    super(KNOWN_TAG, options);
    this.#options = options;
    this.#parts = new Intl.DateTimeFormat(KNOWN_TAG, {
      ...(options.timeZone === undefined ? {} : { timeZone: options.timeZone }),
      weekday: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
      second: '2-digit',
      hour12: true,
    });
  }

  override format = (date?: Date | number): string => {
    const { dateStyle, timeStyle } = this.#options;
    const moment = this.#momentOf(date);
    const words = [dayIn(moment, this.#options), timeStyle && timeIn(moment, timeStyle)];
    const said = words.filter((word) => word !== undefined);
    return said.length > 0 || dateStyle ? said.join(', ') : longDay(moment);
  };

  override formatToParts(date?: Date | number): Intl.DateTimeFormatPart[] {
    if (this.#options.timeZoneName === undefined) {
      return [{ type: 'literal', value: this.format(date) }];
    }
    const zone = super.formatToParts(date).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    return [{ type: 'timeZoneName', value: zoneNamed(zone) }];
  }

  #momentOf(date: Date | number | undefined): Moment {
    const parts = new Map(this.#parts.formatToParts(date).map(({ type, value }) => [type, value]));
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
    return {
      year: part('year'),
      month: Number(part('month')) - 1,
      day: part('day'),
      weekday: ENGLISH_DAYS.indexOf(part('weekday')),
      hour: part('hour'),
      minute: part('minute'),
      second: part('second'),
      half: part('dayPeriod'),
    };
  }
}

const longDay = ({ day, month, year }: Moment) => `${day} ${HAITIAN.months[month]} ${year}`;

function dayIn(
  moment: Moment,
  { dateStyle, month, year }: Intl.DateTimeFormatOptions,
): string | undefined {
  const short = `${moment.day} ${HAITIAN.shortMonths[moment.month]}`;
  if (dateStyle === 'full') return `${HAITIAN.weekdays[moment.weekday]} ${longDay(moment)}`;
  if (dateStyle === 'long') return longDay(moment);
  if (dateStyle) return `${short} ${moment.year}`;
  if (month) return year ? `${short} ${moment.year}` : short;
  return undefined;
}

function timeIn({ hour, minute, second, half }: Moment, style: string): string {
  return style === 'short' ? `${hour}:${minute} ${half}` : `${hour}:${minute}:${second} ${half}`;
}

/** The zone's English name stays beside it, because US courts write that. */
function zoneNamed(english: string): string {
  const [, known] = Object.entries(HAITIAN.zones).find(([name]) => name === english) ?? [];
  return known === undefined ? english : `${known} (${english})`;
}

/** One form for every number: a Creole noun does not change after a number. */
export class HaitianPlurals extends Intl.PluralRules {
  constructor() {
    super(KNOWN_TAG);
  }

  override select(): Intl.LDMLPluralRule {
    return 'other';
  }
}

/** Several things in a row, with “ak” or “oswa” before the last. */
export class HaitianLists extends Intl.ListFormat {
  readonly #word: string | undefined;

  constructor({ type = 'conjunction' }: Intl.ListFormatOptions = {}) {
    super(KNOWN_TAG, { type });
    this.#word = type === 'unit' ? undefined : HAITIAN.lists[type];
  }

  override format(list: Iterable<string>): string {
    const all = [...list];
    const last = all.pop() ?? '';
    if (all.length === 0) return last;
    return `${all.join(', ')}${this.#word === undefined ? ',' : ` ${this.#word}`} ${last}`;
  }
}

/** Numbers as everyone in the United States writes them. */
export const haitianNumbers = (options?: Intl.NumberFormatOptions): Intl.NumberFormat =>
  new Intl.NumberFormat(KNOWN_TAG, options);
