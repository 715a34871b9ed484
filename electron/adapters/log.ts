import { join } from 'node:path';
import electronLog from 'electron-log/node';
import type { Log } from '../ports/system.ts';
import { endOf } from '../shared/domain/values/ends.ts';
import { type Cap, capOf } from './log/cap.ts';

const MAX_BYTES = 1024 * 1024;

/** The log's file in the folder of the app. The older one is `fileready.old.log`. */
export const LOG_NAME = 'fileready.log';

/** The app's log, and how much it takes. */
export interface OwnLog extends Log {
  /** Its file, as an absolute path. */
  readonly file: string;
  /** Asked at each detail whether details are wanted. Until this is called they aren't. */
  readonly takeDetails: (isWanted: () => boolean) => void;
}

/**
 * The log for support: `fileready.log` in `folder`, at most 1 MB, plus one older file.
 * SECURITY: takes a fixed phrase and the kind of an error, never its message, which may hold what a person typed. What a
 * page can cause is capped, in an hour and in a run, and so is each phrase of the app's own, since a page can make a call
 * that fails again and again: no page rolls the log over and takes what was in it away.
 */
export function fileLog(folder: string, cap: Cap = capOf(() => performance.now())): OwnLog {
  const log = electronLog.create({ logId: 'fileready' });
  log.transports.console.level = false;
  log.transports.file.level = 'info';
  log.transports.file.maxSize = MAX_BYTES;
  const file = join(folder, LOG_NAME);
  log.transports.file.resolvePathFn = () => file;
  let areDetailsWanted = () => false;
  const warn = (what: string) => log.warn(oneLine(what));
  return {
    file,
    info: (what) => log.info(oneLine(what)),
    trouble: (what, error) => cap({ own: what }, () => warn(troubleText(what, error)), warn),
    ofPage: {
      trouble: (what, error) => cap('trouble', () => warn(troubleText(what, error)), warn),
      detail(what) {
        if (areDetailsWanted()) cap('detail', () => log.info(oneLine(what)), warn);
      },
    },
    takeDetails(isWanted) {
      areDetailsWanted = isWanted;
    },
  };
}

const troubleText = (what: string, error: unknown) =>
  `${what}${error === undefined ? '' : `: ${kindOf(error)}`}`;

function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  return `${error.name}${code} ${placeOf(error)}`.trim();
}

/** File, line and column of the first place on an error's stack. */
function placeOf({ stack = '' }: Error): string {
  for (const line of stack.split('\n')) {
    if (!line.trimStart().startsWith('at ')) continue;
    const address = line.endsWith(')') ? line.slice(0, -1) : line;
    const place = endOf(address, (one) => /[\w.:-]/.test(one))
      .split(':')
      .slice(-3)
      .join(':');
    if (/^[\w.-]+:\d+:\d+$/.test(place)) return place;
  }
  return '';
}

/** SECURITY: no line break, so that nothing can pretend to be a second entry. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, ' ');
}
