import { systemClock } from '../../../electron/adapters/clock.ts';
import { fileReading } from '../../../electron/adapters/csv/file-reading.ts';
import { systemIds } from '../../../electron/adapters/ids.ts';
import type { Words } from '../../../electron/ports/desktop.ts';
import type { FileDialogs, Files } from '../../../electron/ports/files.ts';
import type { Records } from '../../../electron/ports/records.ts';
import { rosterImportService } from '../../../electron/services/roster/roster.ts';
import { type Acts, rememberedActs } from '../../../electron/services/shared/acts.ts';
import { benchCourts } from './board-setup.ts';

const notAsked = () => {
  throw new Error('not measured');
};
const DIALOGS: FileDialogs = {
  chooseFile: notAsked,
  chooseWhereToSave: notAsked,
  chooseFolder: notAsked,
};
const FILES: Files = { read: notAsked, write: notAsked, destroy: notAsked };
const WORDS: Words = {
  language: 'en',
  isReviewed: true,
  say: notAsked,
  local: notAsked,
  has: notAsked,
  day: notAsked,
  in: notAsked,
};

/** The roster import over real records; `progressCount` says how often it reported progress. */
export function rosterOver(records: Records, acts: Acts = rememberedActs(systemIds)) {
  let progress = 0;
  const tell = () => {
    progress += 1;
  };
  const service = rosterImportService({
    backUpFirst: async () => {},
    records,
    courts: benchCourts,
    dialogs: DIALOGS,
    files: FILES,
    reading: fileReading(),
    words: WORDS,
    acts,
    clock: systemClock,
    ids: systemIds,
    tell,
  });
  return { service, progressCount: () => progress };
}

const HEADINGS = 'Name,Role,Office,E-mail,Bar Number,Courts,PACER username,Account type';

function rosterLine(number: number, courts: readonly string[]): string {
  const name = `"Person${number}, Invented"`;
  const account = number % 5 ? `filer.${number},Upgraded PACER Account` : ',';
  const who = `${name},Attorney,Office ${number % 7},p${number}@firm.example,BAR-${number}`;
  return `${who},"${courts.join('; ')}",${account}`;
}

/** A roster of so many people as a firm exports one: names with commas, several courts in a cell, accounts for most. */
export function rosterText(rows: number, courts: readonly string[] = ['alnb', 'flsb']): string {
  const lines = Array.from({ length: rows }, (_one, number) => rosterLine(number, courts));
  return `${[HEADINGS, ...lines].join('\r\n')}\r\n`;
}

/** A file as the page hands on what was dropped on it. */
export const asDropped = (text: string) => ({
  name: 'roster.csv',
  base64: Buffer.from(text).toString('base64'),
});
