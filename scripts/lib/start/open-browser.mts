import { spawn } from 'node:child_process';

/** Opens an address in the person's own browser if there is a desktop. A machine without one is no error. */
export function openBrowser(address: string, env = process.env): void {
  const { platform } = process;
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) return;
  const [command, args] = opener(platform);
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => {}); // no opener installed: the address is on the screen anyway
  child.unref();
}

function opener(platform: NodeJS.Platform): readonly [string, readonly string[]] {
  if (platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler']];
  return [platform === 'darwin' ? 'open' : 'xdg-open', []];
}
