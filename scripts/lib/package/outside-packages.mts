import type { Platform, Target } from './target.mts';

/** A package that stays outside the bundle, because it loads a native binary or helps to load one. */
export interface OutsidePackage {
  readonly name: string;
  /** The platforms that need it; it is in no other package of the app. */
  readonly platforms: readonly Platform[];
  /** What is shipped of it besides the binary, as paths in its folder. */
  readonly files: readonly string[];
  /** Its binary for a target such as `win32-x64`, as a path in its folder. */
  readonly binary?: (target: string) => string;
}

/** Every package that lies in node_modules of a packed app. electron-builder.yml leaves out the rest of each. */
export const OUTSIDE_PACKAGES: readonly OutsidePackage[] = [
  {
    name: 'keytar',
    platforms: ['linux', 'win32', 'darwin'],
    files: ['package.json', 'LICENSE.md', 'lib/keytar.js'],
    binary: (target) => `prebuilds/${target}/keytar.node`,
  },
  {
    // Reads the firm's policy from the registry. It comes without a license file; its package.json says MIT.
    name: 'native-reg',
    platforms: ['win32'],
    files: ['package.json', 'lib/index.js'],
    binary: (target) => `prebuilds/${target}/node.napi.node`,
  },
  {
    // With it native-reg finds its binary.
    name: 'node-gyp-build',
    platforms: ['win32'],
    files: ['package.json', 'LICENSE', 'index.js', 'node-gyp-build.js'],
  },
];

const ofTarget = ({ platform }: Target) =>
  OUTSIDE_PACKAGES.filter(({ platforms }) => platforms.includes(platform));

/** The paths of the native binaries that a target's archive lists, from the app's folder. */
export function nativeBinaries(target: Target): readonly string[] {
  const name = `${target.platform}-${target.arch}`;
  return ofTarget(target).flatMap((one) =>
    one.binary ? [`node_modules/${one.name}/${one.binary(name)}`] : [],
  );
}

/** The paths of everything else that a target's archive lists below node_modules. */
export const outsideFiles = (target: Target): readonly string[] =>
  ofTarget(target).flatMap(({ name, files }) =>
    files.map((file) => `node_modules/${name}/${file}`),
  );
