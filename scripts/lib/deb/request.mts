/** A file, or the content of a folder when `from` ends in a slash, and where it goes on the system. */
export interface Placed {
  readonly from: string;
  readonly to: string;
}

/** What the packer asks fpm for. `one` has the options that occur once, `placed` everything that is installed. */
export interface DebRequest {
  readonly one: Readonly<Record<string, string>>;
  readonly depends: readonly string[];
  readonly recommends: readonly string[];
  readonly placed: readonly Placed[];
}

const LISTS: Readonly<Record<string, 'depends' | 'recommends'>> = {
  '-d': 'depends',
  '--deb-recommends': 'recommends',
};
/** Options with one value that we know; fpm has more, and one that we would ignore must not pass unnoticed. */
const KNOWN = [
  ...['-s', '-t', '--architecture', '--after-install', '--after-remove', '--description'],
  ...['--version', '--package', '--name', '--maintainer', '--vendor', '--url', '--category'],
  ...['--deb-priority', '--deb-compression', '--license'],
];

/** Reads the command line that the packer gives fpm for a Debian package. Throws for an option that nobody decided on. */
export function debRequest(args: readonly string[]): DebRequest {
  const one: Record<string, string> = {};
  const lists: Record<'depends' | 'recommends', string[]> = { depends: [], recommends: [] };
  const placed: Placed[] = [];
  const rest = args.filter((arg) => arg !== '--force')[Symbol.iterator]();
  for (const arg of rest) {
    const [name = '', ...behind] = arg.split('=');
    if (!name.startsWith('-')) {
      placed.push({ from: name, to: behind.join('=') });
      continue;
    }
    const value = behind.length > 0 ? behind.join('=') : (rest.next().value ?? '');
    const list = LISTS[name];
    if (list) lists[list].push(value);
    else if (KNOWN.includes(name)) one[name] = value;
    else throw new Error(`The packer gives fpm an option that is new here: ${name}`);
  }
  return { one, ...lists, placed };
}

/** The first line of a description, and the rest as Debian's control file wants it. */
function descriptionOf(text: string): string {
  const [first = '', ...rest] = text.trim().split('\n');
  return [first, ...rest.map((line) => ` ${line.trim() || '.'}`)].join('\n');
}

/** Debian's control file. `size` is the space that the files take, in KiB. Throws when the packer left something out. */
export function controlText({ one, depends, recommends }: DebRequest, size: number): string {
  const required = (name: string) => {
    const value = one[name];
    if (!value) throw new Error(`The packer did not say ${name}`);
    return value;
  };
  const lines = [
    `Package: ${required('--name')}`,
    `Version: ${required('--version')}`,
    `Architecture: ${required('--architecture')}`,
    `Maintainer: ${required('--maintainer')}`,
    `Installed-Size: ${size}`,
    ...(depends.length > 0 ? [`Depends: ${depends.join(', ')}`] : []),
    ...(recommends.length > 0 ? [`Recommends: ${recommends.join(', ')}`] : []),
    `Section: ${one['--category'] ?? 'misc'}`,
    `Priority: ${required('--deb-priority')}`,
    `Homepage: ${required('--url')}`,
    `Description: ${descriptionOf(required('--description'))}`,
  ];
  return `${lines.join('\n')}\n`;
}
