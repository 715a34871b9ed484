import { inRoot } from '../paths.mjs';
import { type Ran, type RunOptions, run } from '../processes.mjs';

/** The folder that Wine takes for a Windows machine: its disk C, its registry, its stored credentials. */
export const WINE_PREFIX = inRoot('.cache', 'wine');

/**
 * Nothing of the person who runs this is linked into the machine or gets an entry in their menus; Wine's own messages
 * and its offers to fetch .NET and a browser stay away.
 */
const SETTINGS = {
  WINEPREFIX: WINE_PREFIX,
  HOME: inRoot('.cache', 'wine-home'),
  WINEDEBUG: '-all',
  WINEDLLOVERRIDES: 'winemenubuilder.exe,mscoree,mshtml=',
};

/** The environment in which Wine's programs find our machine. Variables of Windows are handed on as they are. */
export function wineEnvironment(more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  // Without a display nothing opens on the desktop of the person who runs this.
  const { DISPLAY: _display, ...own } = process.env;
  return { ...own, ...SETTINGS, ...more };
}

/** Runs a Windows program (`msiexec`, `reg`, or a path) to its end. */
export function runInWine(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  return run('wine', args, { ...options, env: wineEnvironment(options.env) });
}

/** A path of this machine as Windows programs see it: Wine's disk Z is the root folder. */
export const windowsPath = (path: string): string => `Z:${path.replaceAll('/', '\\')}`;
