import { join } from 'node:path';

/** A platform that we make packages for, in Node's words. */
export type Platform = 'linux' | 'win32' | 'darwin';

/** What a package is made for. `arch` is in Node's words. */
export interface Target {
  readonly platform: Platform;
  readonly arch: string;
}

/** The packer's flag for each platform. */
export const PACKER_FLAGS: Readonly<Record<Platform, string>> = {
  win32: '--win',
  darwin: '--mac',
  linux: '--linux',
};

/** The program to start in a packed folder. */
export function packedProgram(folder: string, platform: Platform): string {
  if (platform === 'darwin') return join(folder, 'Contents', 'MacOS', 'FileReady');
  return join(folder, platform === 'win32' ? 'FileReady.exe' : 'fileready');
}

/** Whether the packer signs, which changes the programs and the native libraries that it signs. */
export const isSigned = (
  platform: Platform,
  env: Readonly<Record<string, string | undefined>>,
): boolean => platform !== 'linux' && signingFlags(platform, env).length === 0;

/**
 * What the packer is told about signing. Where it is given nothing to sign with (CSC_LINK, CSC_NAME on a Mac, WIN_CSC_LINK
 * for Windows, as the packer takes them) a build may go unsigned; otherwise a program that it couldn't sign fails the build.
 * An unsigned Mac build keeps its ad-hoc signature and goes without the hardened runtime, which would refuse its own
 * libraries.
 */
export function signingFlags(
  platform: Platform,
  env: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  if (platform === 'linux' || env.CSC_LINK) return [];
  const unsigned = '-c.forceCodeSigning=false';
  if (platform === 'win32') return env.WIN_CSC_LINK ? [] : [unsigned];
  if (env.CSC_NAME) return [];
  return [unsigned, '-c.mac.identity=null', '-c.mac.hardenedRuntime=false'];
}

/** Where the packer leaves the folder that goes into the installers. `output` is the folder it writes to. */
export function packedFolder(output: string, { platform, arch }: Target): string {
  const suffix = arch === 'x64' ? '' : `-${arch}`;
  if (platform === 'darwin') return join(output, `mac${suffix}`, 'FileReady.app');
  return join(output, `${platform === 'win32' ? 'win' : 'linux'}${suffix}-unpacked`);
}
