import { readingHere } from './fuzz/reading-here.ts';
import { everything, someImport } from './roster-import.ts';
import { good, someGround } from './services.ts';

/** The text of a file. */
export const lines = (...rows: readonly string[]) => `${rows.join('\r\n')}\r\n`;

/** What becomes of a roster file: the status and problems of each row, and who is recorded with which courts. */
export async function outcomeOf(...rows: readonly string[]) {
  const { records, service, open } = someImport(lines(...rows), someGround(), readingHere);
  const { importId, columns, rows: shown } = await open();
  const read = shown.map(({ status, act, joins, problems }) =>
    [status, act === 'add' ? undefined : act, joins, ...problems.map((one) => one.code)]
      .filter((one) => one !== undefined)
      .join(' '),
  );
  const hasReady = shown.some(({ status }) => status === 'ready');
  const report = hasReady ? await good(service.commit({ importId })) : undefined;
  const { people, courts } = everything(records);
  const recorded = people.map(({ id, name, office }) => {
    const own = courts.filter(({ personId }) => personId === id);
    const ids = own.map(({ courtId, admittedOn = '' }) => `${courtId} ${admittedOn}`.trim());
    return [name, office, ...ids.toSorted()].join('; ');
  });
  const fields = Object.fromEntries(columns.map(({ heading, field }) => [heading, field]));
  return { fields, read, recorded: recorded.toSorted(), report };
}
