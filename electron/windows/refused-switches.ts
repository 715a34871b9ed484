import type { App, Dialog } from 'electron';
import type { Words } from '../ports/desktop.ts';

/**
 * SECURITY: Chromium's switches that let another program into the page, take its sandbox or its rules away, or send its
 * requests elsewhere. The fuses cover Node's `--inspect` only, and `devTools: false` only our own opening of them
 * (Electron's electron_browser_main_parts.cc, 511-521).
 */
const REFUSED = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'remote-allow-origins',
  'no-sandbox',
  'disable-gpu-sandbox',
  'disable-seccomp-filter-sandbox',
  'disable-namespace-sandbox',
  'disable-setuid-sandbox',
  'single-process',
  'in-process-gpu',
  'renderer-cmd-prefix',
  'utility-cmd-prefix',
  'gpu-launcher',
  'disable-web-security',
  'disable-site-isolation-trials',
  'allow-file-access-from-files',
  'ignore-certificate-errors',
  'js-flags',
  'load-extension',
  'disable-extensions-except',
  'host-rules',
  'host-resolver-rules',
] as const;

/** A switch that an installed app doesn't run with. */
export type RefusedSwitch = (typeof REFUSED)[number];

/** The first switch on the command line that an installed app refuses. Undefined for none, and for development. */
export function refusedSwitch({
  isPackaged,
  commandLine,
}: Pick<App, 'isPackaged' | 'commandLine'>): RefusedSwitch | undefined {
  return isPackaged ? REFUSED.find((name) => commandLine.hasSwitch(name)) : undefined;
}

/**
 * Ends the app before anything is opened, and says why. Launchers such as an AppImage's add `no-sandbox` by themselves on
 * systems that forbid user namespaces, so there the person gets a message box with the way out.
 */
export async function refuseToRun(
  app: Pick<App, 'whenReady' | 'exit'>,
  dialog: Pick<Dialog, 'showMessageBox'>,
  name: RefusedSwitch,
  words: Words,
): Promise<void> {
  const title = words.say('refused-switch.title', { name: `--${name}` });
  console.error(title);
  if (name === 'no-sandbox') {
    await app.whenReady();
    const detail = words.say('refused-switch.no-sandbox');
    await dialog.showMessageBox({ type: 'error', title: 'FileReady', message: title, detail });
  }
  app.exit(1);
}
