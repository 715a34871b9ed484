import type { App, Protocol } from 'electron';
import { registerAppScheme } from './app-protocol.ts';
import { harden } from './hardening.ts';
import { keepApart, settleUserData } from './user-data.ts';

/** The id of the installer's shortcut: with another one, Windows makes a second shortcut and a second taskbar button. */
const APP_ID = 'com.fileready.app';
/** What Windows starts for a click on a notification. Fixed, or each start would register another one. */
const TOAST_ACTIVATOR = '{6C1F4E0B-52D4-4B6B-9B7C-0E7C5D0A9F31}';

interface Surroundings {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  umask(mask: number): unknown;
  on(event: 'disconnect', listener: () => void): unknown;
}

type PreparedApp = Parameters<typeof harden>[0] &
  Parameters<typeof settleUserData>[0] &
  Parameters<typeof keepApart>[0] &
  Pick<App, 'enableSandbox' | 'setAppUserModelId' | 'setToastActivatorCLSID' | 'quit'>;

/** Everything that must happen before the app is ready, in this order. Gives the folder that the app keeps everything in. */
export function prepare(
  app: PreparedApp,
  protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>,
  surroundings: Surroundings,
): string {
  // SECURITY: what we write is for this user alone.
  surroundings.umask(0o077);
  // SECURITY: before anything else exists: every renderer sandboxed, every web contents and session closed in.
  app.enableSandbox();
  registerAppScheme(protocol);
  harden(app);
  keepApart(app);
  if (surroundings.platform === 'win32') {
    app.setAppUserModelId(APP_ID);
    app.setToastActivatorCLSID(TOAST_ACTIVATOR);
  }
  // A start command that goes away takes the app along.
  if (!app.isPackaged) surroundings.on('disconnect', () => app.quit());
  return settleUserData(app, surroundings);
}
