import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installDebian, isDebianRoot, isOnPath } from '../debian.mts';
import { run } from '../processes.mjs';
import { runInWine, WINE_PREFIX, wineEnvironment } from './wine.mts';

/** Each program with the Debian package that brings it. */
const NEEDED = {
  wine: 'wine',
  wineboot: 'wine',
  wineserver: 'wine',
  wixl: 'wixl',
  msibuild: 'msitools',
  msiinfo: 'msitools',
  openssl: 'openssl',
  osslsigncode: 'osslsigncode',
} as const;

/** A program that a Windows step here needs. */
export type WindowsTool = keyof typeof NEEDED;

/** Without the recommended packages Debian's wine brings none of the machines that it can run. */
const PACKAGES = ['wine64', ...new Set(Object.values(NEEDED))];

/** Written last, so that a machine that was left half made counts as none. */
const MADE = join(WINE_PREFIX, 'fileready-made');
const LIMIT_MS = 180_000;

/** What it takes to run Windows programs. */
export const FOR_WINE: readonly WindowsTool[] = ['wine', 'wineboot', 'wineserver'];

/** What is missing here to use these programs, in words. Empty when all is there; asks for the Wine machine if `wine` is one. */
export function missingForWindows(tools: readonly WindowsTool[]): readonly string[] {
  const programs = tools.filter((tool) => !isOnPath(tool));
  const isMachineMissing = tools.includes('wine') && !existsSync(MADE);
  return [...programs, ...(isMachineMissing ? [`a Wine machine in ${WINE_PREFIX}`] : [])];
}

/** How a person gets what is missing, for the command that they used. */
export const howToSetUp = (command: string): string =>
  [
    `To set it up, as root on Debian: npm run ${command} -- --set-up`,
    `By hand: apt-get install --no-install-recommends ${PACKAGES.join(' ')}, then that command for the Wine machine.`,
  ].join('\n');

/** Installs the Debian packages that are missing and makes the Wine machine, a Windows 10. Throws one sentence when it can't. */
export async function setUpWindows(): Promise<void> {
  const programs = Object.keys(NEEDED).filter((program) => !isOnPath(program));
  if (programs.length > 0) await installPackages(programs);
  if (!existsSync(MADE)) await makeMachine();
  console.log(`Ready: Wine's machine lies in ${WINE_PREFIX}`);
}

async function installPackages(programs: readonly string[]): Promise<void> {
  if (!isDebianRoot())
    throw new Error(
      `Not installed: ${programs.join(', ')}. Only root on Debian can be helped; the packages there are ${PACKAGES.join(' ')}`,
    );
  console.log(`Installing ${PACKAGES.join(' ')} (about half a minute, 710 MB)`);
  const trouble = await installDebian(PACKAGES);
  if (trouble !== undefined) throw new Error(`The packages could not be installed: ${trouble}`);
}

async function makeMachine(): Promise<void> {
  console.log('Making a Windows 10 machine for Wine (about 10 seconds, 700 MB)');
  const env = wineEnvironment();
  mkdirSync(env.HOME ?? WINE_PREFIX, { recursive: true });
  const options = { env, timeoutMs: LIMIT_MS };
  const made = await run('wineboot', ['--init'], options);
  if (made.code !== 0) throw new Error(`wineboot failed: ${made.output.trim()}`);
  // Node asks for Windows 10 and ends on what Wine says it is by default.
  const version = await runInWine(['winecfg', '-v', 'win10'], { timeoutMs: LIMIT_MS });
  if (version.code !== 0) throw new Error(`winecfg failed: ${version.output.trim()}`);
  await run('wineserver', ['--wait'], options);
  writeFileSync(MADE, '');
}
