// Fails when a packaged folder holds anything but the built app and the one keychain binary of its platform:
// `node scripts/lib/pack-check.mjs FOLDER linux-x64`. FOLDER is what the packer calls linux-unpacked, or FileReady.app.
import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join, relative } from 'node:path';
import { extractFile, getRawHeader } from '@electron/asar';
import { fuseProblems } from './fuses.mjs';

const KEYTAR = 'node_modules/keytar';
/** Whatever is not on this list must not be in the archive; the platform's own binary is added to it. */
const ALLOWED = [
  /^package\.json$/,
  /^out\/main\/(main|chunks\/[\w.-]+)\.js$/,
  /^out\/preload\/preload\.cjs$/,
  /^out\/renderer\/index\.html$/,
  /^out\/renderer\/assets\/[\w.-]+\.(js|css|svg|png|woff2|json)$/,
  /^node_modules\/keytar\/(package\.json|LICENSE\.md|lib\/keytar\.js)$/,
];
const REQUIRED = [
  'package.json',
  'out/main/main.js',
  'out/preload/preload.cjs',
  'out/renderer/index.html',
  `${KEYTAR}/lib/keytar.js`,
];
/** Words that only the test runtime and debug builds contain. */
const FORBIDDEN_TEXT = [/fake-electron/, /\/\/[#@] sourceMappingURL=/];

const SHOWN = 40;

/** The first bytes of a native library of each platform. */
const MAGIC = {
  linux: [[0x7f, 0x45, 0x4c, 0x46]],
  win32: [[0x4d, 0x5a]],
  darwin: [
    [0xcf, 0xfa, 0xed, 0xfe],
    [0xca, 0xfe, 0xba, 0xbe],
  ],
};

/** Lists an archive's files as `{ path, isUnpacked }`, from its header. */
function entriesOf(archive) {
  const walk = (node, prefix) =>
    Object.entries(node.files).flatMap(([name, entry]) =>
      entry.files
        ? walk(entry, `${prefix}${name}/`)
        : [{ path: `${prefix}${name}`, isUnpacked: entry.unpacked === true }],
    );
  return walk(getRawHeader(archive).header, '');
}

function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

/** What is in the archive and should not be, or should be and is not. */
function archiveProblems(archive, entries, binary) {
  const paths = entries.map((entry) => entry.path);
  const extra = paths.filter((path) => path !== binary && !ALLOWED.some((rule) => rule.test(path)));
  const missing = [...REQUIRED, binary].filter((path) => !paths.includes(path));
  const telling = entries
    .filter((entry) => !entry.isUnpacked && /^out\/.*\.(js|cjs|html|css)$/.test(entry.path))
    .filter((entry) => {
      const text = extractFile(archive, entry.path).toString('utf8');
      return FORBIDDEN_TEXT.some((rule) => rule.test(text));
    });
  return [
    ...extra.map((path) => `not allowed in the archive: ${path}`),
    ...missing.map((path) => `missing from the archive: ${path}`),
    ...telling.map((entry) => `carries test or debug text: ${entry.path}`),
  ];
}

function firstBytes(file) {
  const bytes = Buffer.alloc(4);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, bytes, 0, 4, 0);
  } finally {
    closeSync(handle);
  }
  return bytes;
}

/** What is wrong with the files beside the archive: exactly the keychain binary must be there, made for the target platform. */
function unpackedProblems(archive, entries, binary, platform) {
  const folder = `${archive}.unpacked`;
  const onDisk = filesBelow(folder);
  const problems = onDisk
    .filter((path) => path !== binary)
    .map((path) => `not allowed beside the archive: ${path}`);
  if (!entries.some((entry) => entry.path === binary && entry.isUnpacked)) {
    problems.push('the keychain binary is not marked as unpacked');
  }
  if (!onDisk.includes(binary))
    return [...problems, 'the keychain binary is not beside the archive'];
  const bytes = firstBytes(join(folder, binary));
  const fits = MAGIC[platform].some((magic) => magic.every((byte, index) => bytes[index] === byte));
  return fits ? problems : [...problems, `the keychain binary is not one for ${platform}`];
}

/** The resources folder, and the program that carries the fuses, of a packaged folder. */
function layoutOf(folder, platform) {
  if (platform === 'darwin') {
    const contents = join(folder, 'Contents');
    const framework = join(
      contents,
      'Frameworks',
      'Electron Framework.framework',
      'Electron Framework',
    );
    return { resources: join(contents, 'Resources'), program: framework };
  }
  const name = platform === 'win32' ? 'FileReady.exe' : 'fileready';
  return { resources: join(folder, 'resources'), program: join(folder, name) };
}

/** Names everything that is wrong with a packaged folder for a target such as `linux-x64`; empty when it may ship. */
export function packProblems(folder, target) {
  const [platform] = target.split('-');
  const { resources, program } = layoutOf(folder, platform);
  const archive = join(resources, 'app.asar');
  if (!existsSync(archive)) return { problems: [`no archive at ${archive}`], count: 0 };
  const binary = `${KEYTAR}/prebuilds/${target}/keytar.node`;
  const entries = entriesOf(archive);
  const loose = existsSync(join(resources, 'app'))
    ? ['a loose app folder lies beside the archive']
    : [];
  const problems = [
    ...archiveProblems(archive, entries, binary),
    ...unpackedProblems(archive, entries, binary, platform),
    ...loose,
    ...fuseProblems(readFileSync(program)),
  ];
  return { problems, count: entries.length };
}

const [folder, target] = process.argv.slice(2);
const { problems, count } = packProblems(folder, target);
for (const problem of problems.slice(0, SHOWN)) console.log(`  - ${problem}`);
if (problems.length > SHOWN) console.log(`  - and ${problems.length - SHOWN} more`);
console.log(
  problems.length === 0
    ? `Package content: ok, ${count} files for ${target}`
    : `Package content: ${problems.length} problems for ${target}`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
