import { extractFile, getRawHeader } from '@electron/asar';

const KEYTAR = 'node_modules/keytar';
/** What may be in the archive; the platform's own keychain binary is added to it. */
/** What the build makes of the main process: the app itself, and its threads. */
export const MAIN_FILES: readonly string[] = ['main', 'records-check', 'backups-look'].map(
  (name) => `out/main/${name}.js`,
);

const ALLOWED = [
  /^package\.json$/,
  /^out\/main\/chunks\/[\w.-]+\.js$/,
  /^out\/preload\/preload\.cjs$/,
  /^out\/renderer\/index\.html$/,
  /^out\/renderer\/assets\/[\w.-]+\.(js|css|svg|png|woff2|json)$/,
  /^node_modules\/keytar\/(package\.json|LICENSE\.md|lib\/keytar\.js)$/,
];
const REQUIRED = [
  'package.json',
  ...MAIN_FILES,
  'out/preload/preload.cjs',
  'out/renderer/index.html',
  `${KEYTAR}/lib/keytar.js`,
];
/** Words that only the test runtime and debug builds contain. */
const FORBIDDEN_TEXT = [/fake-electron/, /\/\/[#@] sourceMappingURL=/];

/** A file of an archive. An unpacked one lies beside the archive. */
export interface ArchiveEntry {
  readonly path: string;
  readonly isUnpacked: boolean;
}

/** The path of the keychain binary for a target such as `linux-x64`. */
export const keychainBinary = (target: string): string =>
  `${KEYTAR}/prebuilds/${target}/keytar.node`;

interface HeaderNode {
  readonly files?: Readonly<Record<string, HeaderNode>>;
  readonly unpacked?: boolean;
}

/** Lists an archive's files, from its header. */
export function entriesOf(archive: string): readonly ArchiveEntry[] {
  const walk = ({ files = {} }: HeaderNode, prefix: string): readonly ArchiveEntry[] =>
    Object.entries(files).flatMap(([name, entry]) =>
      entry.files
        ? walk(entry, `${prefix}${name}/`)
        : [{ path: `${prefix}${name}`, isUnpacked: entry.unpacked === true }],
    );
  return walk(getRawHeader(archive).header, '');
}

/** Names what is in the archive and should not be, and what is missing from it. */
export function archiveProblems(
  archive: string,
  entries: readonly ArchiveEntry[],
  binary: string,
): readonly string[] {
  const paths = entries.map(({ path }) => path);
  const extra = paths.filter(
    (path) =>
      path !== binary && !MAIN_FILES.includes(path) && !ALLOWED.some((rule) => rule.test(path)),
  );
  const missing = [...REQUIRED, binary].filter((path) => !paths.includes(path));
  const telling = entries.filter((entry) => hasForbiddenText(archive, entry));
  return [
    ...extra.map((path) => `not allowed in the archive: ${path}`),
    ...missing.map((path) => `missing from the archive: ${path}`),
    ...telling.map(({ path }) => `carries test or debug text: ${path}`),
  ];
}

function hasForbiddenText(archive: string, { path, isUnpacked }: ArchiveEntry): boolean {
  if (isUnpacked || !/^out\/.*\.(js|cjs|html|css)$/.test(path)) return false;
  const text = extractFile(archive, path).toString('utf8');
  return FORBIDDEN_TEXT.some((rule) => rule.test(text));
}
