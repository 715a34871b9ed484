import type { Seed } from '../seed.mts';

const NATIVE = 'test/scripts/lib/package/native-hashes.test.ts';
const SUPPLY = 'test/security/supply.test.ts';

/** S59 to S61: what it is built of. */
export const PACKAGE_SEEDS: readonly Seed[] = [
  {
    id: 'S59',
    what: 'an old Electron',
    file: 'package.json',
    find: '"electron": "45.5.0"',
    put: '"electron": "^41.0.0"',
    check: SUPPLY,
    says: 'takes one exact Electron, no older than the one that was looked at',
  },
  {
    id: 'S60',
    what: 'a package may run a script when it is installed',
    file: 'package.json',
    find: '    "native-reg": false',
    put: '    "native-reg": true',
    check: SUPPLY,
    says: 'runs no script of a package while it is installed',
  },
  {
    id: 'S60',
    what: 'a part is missing from the list of parts',
    file: 'scripts/lib/sbom/parts.mts',
    find: '    ...(await runtimeParts()),\n',
    put: '',
    check: 'test/scripts/lib/sbom/sbom.test.ts',
    says: 'has what the page is made of, the runtime, and the keychain',
  },
  {
    id: 'S60',
    what: 'a package from somewhere else',
    file: 'package-lock.json',
    find: '    "node_modules/zod": {\n',
    put: '    "node_modules/zod": {\n      "resolved": "https://example.org/zod.tgz",\n',
    check: SUPPLY,
    says: 'takes packages from npm’s registry alone, by the strongest digest',
  },
  {
    id: 'S60',
    what: 'nobody asks npm whether the packages are its own',
    file: '.github/workflows/ci.yml',
    find: '        run: npm audit signatures\n',
    put: '        run: npm audit\n',
    check: 'test/scripts/lib/workflow.test.ts',
    says: 'has npm’s signatures and provenance of every package checked',
  },
  {
    id: 'S61',
    what: 'native libraries of other systems get in',
    file: 'electron-builder.yml',
    find: '!node_modules/{keytar,native-reg}/prebuilds',
    put: '!node_modules/keytar/prebuilds',
    check: 'test/packaging/packages.test.ts',
    says: 'not allowed in the archive: node_modules/native-reg/prebuilds/win32-arm64/node.napi.node',
  },
  {
    id: 'S61',
    what: 'a native library that nobody has looked at',
    file: 'scripts/lib/package/native-binaries.json',
    find: 'e7894a1e1001764d',
    put: '07894a1e1001764d',
    check: NATIVE,
    says: 'not the native binary that was looked at: node_modules/keytar/prebuilds/linux-x64/keytar.node',
  },
  {
    id: 'S61',
    what: 'a build looks at no native library',
    file: 'scripts/lib/build/build.mts',
    find: '  refuseUnknownBinaries(root);\n',
    put: '',
    check: NATIVE,
    says: 'stop a build before it begins',
  },
  {
    id: 'S61',
    what: 'another native library than was built with is packed',
    file: 'scripts/lib/package/pack-check.mts',
    find: '[] : changedBinaries(folder, present)',
    put: '[] : []',
    check: 'test/scripts/lib/package/pack-check.test.ts',
    says: 'is refused when the keychain binary is not the one that was looked at',
  },
];
