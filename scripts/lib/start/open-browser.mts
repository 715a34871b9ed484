import { spawn } from 'node:child_process';
import { privatePage } from './private-page.mts';

/**
 * Opens an address in the person's own browser if there is a desktop, by a private page that lies on the disk until this
 * process ends. A machine without a desktop is no error, and neither is a browser that may not read the page: the address
 * is on the screen anyway.
 */
export function openBrowser(address: string, env = process.env): void {
  const { platform } = process;
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) return;
  const [command, args] = opener(platform);
  const page = privatePage(address);
  process.once('exit', page.remove);
  const child = spawn(command, [...args, page.path], { stdio: 'ignore', detached: true, env });
  child.on('error', () => {}); // no opener installed
  child.unref();
}

function opener(platform: NodeJS.Platform): readonly [string, readonly string[]] {
  if (platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler']];
  return [platform === 'darwin' ? 'open' : 'xdg-open', []];
}
