import { run } from '../processes.mjs';

async function msiinfo(...args: readonly string[]): Promise<string> {
  const { code, output } = await run('msiinfo', args);
  if (code !== 0) throw new Error(`msiinfo ${args.join(' ')} ended with ${code}: ${output.trim()}`);
  return output;
}

/** The rows of a table of an MSI, each as its columns. */
export async function tableOf(
  file: string,
  table: string,
): Promise<readonly (readonly string[])[]> {
  // The first three lines are the names and types of the columns, and the table's own name.
  const lines = (await msiinfo('export', file, table)).split(/\r?\n/).slice(3);
  return lines.filter((line) => line !== '').map((line) => line.split('\t'));
}

/** The properties of an MSI by name. */
export async function propertiesOf(file: string): Promise<ReadonlyMap<string, string>> {
  const rows = await tableOf(file, 'Property');
  return new Map(rows.map(([name = '', value = '']) => [name, value]));
}

/** The processor and language that an MSI is for, such as `x64;1033`. */
export async function templateOf(file: string): Promise<string> {
  return /^Template: (.*)$/m.exec(await msiinfo('suminfo', file))?.[1]?.trim() ?? '';
}
