import { spawn } from 'node:child_process';

/** Opens an address in the person's own browser where there is a desktop; a machine without one is no error. */
export function openBrowser(address, env = process.env) {
  const { platform } = process;
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) return;
  const [command, ...args] =
    platform === 'win32'
      ? ['rundll32', 'url.dll,FileProtocolHandler', address]
      : [platform === 'darwin' ? 'open' : 'xdg-open', address];
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => {}); // no opener installed: the address is on the screen anyway
  child.unref();
}
