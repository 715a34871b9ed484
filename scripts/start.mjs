// Sets up, builds what changed and runs FileReady: `npm start`, or `npm start -- --browser --port 4000`.
import { startApp } from './lib/app-process.mjs';
import { bootstrap, main } from './lib/bootstrap.mjs';
import { buildIfChanged } from './lib/build.mjs';
import { obtainElectron, whyNoWindow } from './lib/electron.mjs';
import { readFlags } from './lib/flags.mjs';
import { openBrowser } from './lib/open-browser.mjs';
import { inRoot } from './lib/paths.mjs';
import { onSourceChange } from './lib/watch.mjs';

const flags = readFlags({
  browser: { type: 'boolean', default: false },
  'no-open': { type: 'boolean', default: false },
  port: { type: 'string' },
  'user-data': { type: 'string' },
  watch: { type: 'boolean', default: false },
});

/** Chooses Electron where it can open a window, else the browser runtime, and says in one line why. */
async function chooseRuntime(node) {
  const reason = flags.browser ? 'as asked' : whyNoWindow();
  const electron = reason === undefined ? await obtainElectron(node) : undefined;
  const folder = flags['user-data'];
  if (electron) {
    const args = folder === undefined ? [] : [`--user-data-dir=${folder}`];
    return { isBrowser: false, command: electron, args: [inRoot(), ...args] };
  }
  console.log(
    `Running in a browser instead of a window: ${reason ?? "Electron's program can't be had here"}`,
  );
  const port = flags.port === undefined ? [] : ['--port', flags.port];
  return {
    isBrowser: true,
    command: node,
    args: [inRoot('test', 'fake-electron', 'run.mjs'), ...port],
  };
}

function environment() {
  const userData = flags['user-data'];
  return userData === undefined ? process.env : { ...process.env, FILEREADY_USER_DATA: userData };
}

await main(async () => {
  const { node } = await bootstrap();
  await buildIfChanged(node);
  const runtime = await chooseRuntime(node);
  let measuredFrom = performance.timeOrigin;
  const announce = (address) => {
    console.log(
      `Ready in ${Math.round(performance.timeOrigin + performance.now() - measuredFrom)} ms: ${address}`,
    );
    if (runtime.isBrowser && !flags['no-open']) openBrowser(address);
  };

  let app;
  let isStopping = false;
  let isRestarting = false;
  const stop = () => {
    isStopping = true;
    app?.stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  if (flags.watch) {
    onSourceChange(() => {
      isRestarting = true;
      app?.stop();
    });
  }

  for (;;) {
    app = startApp(runtime.command, runtime.args, environment(), announce);
    const code = await app.ended;
    if (isStopping) return 0;
    if (!isRestarting) return code;
    isRestarting = false;
    measuredFrom = performance.timeOrigin + performance.now();
    await buildIfChanged(node).catch((error) => console.error(error.message));
    if (isStopping) return 0;
  }
});
process.exit();
