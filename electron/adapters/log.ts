import { join } from 'node:path';
import electronLog from 'electron-log/node';
import type { Log } from '../ports/system.ts';

const MAX_BYTES = 1024 * 1024;

/**
 * The log for support: `fileready.log` in `folder`, at most 1 MB, plus one older file.
 * SECURITY: takes a fixed phrase and the kind of an error, never its message, which may hold what a person typed.
 */
export function fileLog(folder: string): Log {
  const log = electronLog.create({ logId: 'fileready' });
  log.transports.console.level = false;
  log.transports.file.level = 'info';
  log.transports.file.maxSize = MAX_BYTES;
  log.transports.file.resolvePathFn = () => join(folder, 'fileready.log');
  return {
    info: (what) => log.info(oneLine(what)),
    trouble: (what, error) =>
      log.warn(oneLine(`${what}${error === undefined ? '' : `: ${kindOf(error)}`}`)),
  };
}

function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const place = /\bat .*?([\w.-]+:\d+:\d+)\)?$/m.exec(error.stack ?? '')?.[1] ?? '';
  return `${error.name}${code} ${place}`.trim();
}

/** SECURITY: no line break, so that nothing can pretend to be a second entry. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, ' ');
}
