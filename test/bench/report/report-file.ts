import { rename, writeFile } from 'node:fs/promises';

/** Writes a report whole or not at all: a bench that is killed while it writes leaves the report before. */
export async function writeReport(file: string, report: object): Promise<void> {
  const beside = `${file}.part`;
  await writeFile(beside, `${JSON.stringify(report, null, 2)}\n`);
  await rename(beside, file);
}
