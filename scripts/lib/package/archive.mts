import { join } from 'node:path';
import { extractFile, getRawHeader, uncache } from '@electron/asar';
import * as z from 'zod';
import { nativeBinaries, outsideFiles } from './outside-packages.mts';
import type { Target } from './target.mts';

/** What the build makes of the main process: the app itself, and its threads. */
export const MAIN_FILES: readonly string[] = [
  'main',
  'records-check',
  'records-aside',
  'backups-look',
  'file-reading',
  'page-reading',
].map((name) => `out/main/${name}.js`);

const REQUIRED = [
  'package.json',
  ...MAIN_FILES,
  'out/preload/preload.cjs',
  'out/renderer/index.html',
];
/** What the bundler names by its content. */
const ALLOWED = [
  /^out\/main\/chunks\/[\w.-]+\.js$/,
  /^out\/renderer\/assets\/[\w.-]+\.(js|css|svg|png|woff2|json)$/,
];
/** Words that only the test runtime and debug builds contain. */
const FORBIDDEN_TEXT = [/fake-electron/, /\/\/[#@] sourceMappingURL=/];

/** A file of an archive. An unpacked one lies beside the archive. */
export interface ArchiveEntry {
  readonly path: string;
  readonly isUnpacked: boolean;
}

/** The version of the app whose archive lies in a resources folder. */
export function packedVersion(resources: string): string {
  const archive = join(resources, 'app.asar');
  // The library keeps the header of each archive that it has read, also when another one lies there by now.
  uncache(archive);
  const manifest = extractFile(archive, 'package.json').toString('utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(manifest)).version;
}

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
  uncache(archive);
  return walk(getRawHeader(archive).header, '');
}

/** Names what is in a target's archive and should not be, and what is missing from it. */
export function archiveProblems(
  archive: string,
  entries: readonly ArchiveEntry[],
  target: Target,
): readonly string[] {
  const paths = entries.map(({ path }) => path);
  const required = [...REQUIRED, ...outsideFiles(target), ...nativeBinaries(target)];
  const extra = paths.filter(
    (path) => !required.includes(path) && !ALLOWED.some((rule) => rule.test(path)),
  );
  const missing = required.filter((path) => !paths.includes(path));
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
