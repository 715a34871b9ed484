// The body of `npm start` and `npm run dev`.
import { buildIfChanged } from '../build/build.mts';
import { readFlags } from '../flags.mts';
import { main } from '../main.mjs';
import { type AppProcess, startApp } from './app-process.mts';
import { openBrowser } from './open-browser.mts';
import { chooseRuntime } from './runtime.mts';
import { onSourceChange } from './watch.mts';

const flags = readFlags({
  browser: { type: 'boolean', default: false },
  'no-open': { type: 'boolean', default: false },
  port: { type: 'string' },
  'user-data': { type: 'string' },
  watch: { type: 'boolean', default: false },
});

const clock = () => performance.timeOrigin + performance.now();
/** When the person started the command, or when the sources changed; milliseconds since 1970. */
let measuredFrom = Number(process.env.FILEREADY_STARTED_AT ?? performance.timeOrigin);
let app: AppProcess | undefined;
let isStopping = false;
let isRestarting = false;

function stop(): void {
  isStopping = true;
  app?.stop();
}

function restart(): void {
  isRestarting = true;
  app?.stop();
}

/** Runs the app until it ends by itself. After a change of the sources it builds and starts it again. */
async function runApp(): Promise<number> {
  await buildIfChanged();
  const runtime = await chooseRuntime({
    port: flags.port,
    userData: flags['user-data'],
    isBrowser: flags.browser,
  });
  const announce = (address: string) => {
    console.log(`Ready in ${Math.round(clock() - measuredFrom)} ms: ${address}`);
    if (runtime.isBrowser && !flags['no-open']) openBrowser(address);
  };
  while (!isStopping) {
    app = startApp(runtime, announce);
    const code = await app.ended;
    if (!isStopping && !isRestarting) return code;
    isRestarting = false;
    measuredFrom = clock();
    if (!isStopping) await buildIfChanged().catch(({ message }) => console.error(message));
  }
  return 0;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
process.on('disconnect', stop);
if (flags.watch) onSourceChange(restart);
await main(runApp);
process.exit();
