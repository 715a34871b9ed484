import { arch, release } from 'node:os';

/** The system and the parts of the runtime with their versions. */
export function thisSystem(): {
  readonly system: string;
  readonly runtime: readonly (readonly [name: string, version: string])[];
} {
  const { electron, chrome, node } = process.versions;
  const runtime = [
    ['Electron', electron],
    ['Chromium', chrome],
    ['Node', node],
  ] as const;
  return {
    system: `${process.platform} ${arch()} ${release()}`,
    runtime: runtime.flatMap(([name, version]) => (version ? [[name, version] as const] : [])),
  };
}
