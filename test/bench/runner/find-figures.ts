import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Figure } from '../report/figure.ts';

/** A figure, and the file its own process loads it from. */
export interface FoundFigure {
  readonly figure: Figure;
  readonly file: string;
}

/** The figures of one *.bench.ts file. */
export async function figuresIn(file: string): Promise<readonly FoundFigure[]> {
  const { figures }: { readonly figures: readonly Figure[] } = await import(file);
  return figures.map((figure) => ({ figure, file }));
}

/** Reports a file that can't be loaded, so its figures don't vanish from the result. */
function figuresLostIn(file: string, why: unknown): FoundFigure {
  const name = `${basename(file, '.bench.ts')}.*`;
  const run = () => Promise.reject(why);
  return { figure: { name, unit: '', kind: 'absolute', target: 0, run }, file };
}

/** Every figure of every *.bench.ts file in a folder, in the order of the file names. */
export async function findFigures(folder: string): Promise<readonly FoundFigure[]> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.bench.ts'));
  const files = names.sort().map((name) => join(folder, name));
  const found = files.map((file) => figuresIn(file).catch((why) => [figuresLostIn(file, why)]));
  return (await Promise.all(found)).flat();
}

/** The figures with these names, or all where no name is given; throws and lists what it knows for a name that is none. */
export function chooseFigures(
  known: readonly FoundFigure[],
  names: readonly string[],
): readonly FoundFigure[] {
  const all = known.map(({ figure }) => figure.name);
  const unknown = names.filter((name) => !all.includes(name));
  if (unknown.length > 0) {
    throw new Error(`No figure is called ${unknown.join(', ')}. Known are: ${all.join(', ')}`);
  }
  return names.length === 0 ? known : known.filter(({ figure }) => names.includes(figure.name));
}
