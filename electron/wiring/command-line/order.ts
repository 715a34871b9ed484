/** What a command line may ask for instead of a window, in the order of the help. */
export const ORDERS = [
  'help',
  'version',
  'check-policy',
  'diagnostics',
  'import-people',
  'reset-preferences',
  'list-backups',
  'restore-backup',
] as const;
type OrderName = (typeof ORDERS)[number];

/** What goes with an order. Any of them without one is a slip. */
const BESIDE_ORDERS = ['out', 'dry-run', 'yes'];

/** What a command line asks for. `misunderstood`: it means an order, and which one or how can't be told. */
export type Order =
  | {
      readonly kind: Exclude<OrderName, 'import-people' | 'restore-backup'>;
    }
  | { readonly kind: 'import-people'; readonly file: string }
  | { readonly kind: 'restore-backup'; readonly name: string; readonly isConfirmed: boolean }
  | { readonly kind: 'misunderstood'; readonly why: Misunderstood; readonly given: string };

/** Why an order can't be carried out as it is written. The words are the texts `cli.misunderstood-<why>`. */
type Misunderstood = 'unknown' | 'several' | 'no-file' | 'no-name' | 'no-dry-run' | 'no-out';

/** An order, and the file that its answer goes to; undefined for the screen. */
export interface CommandLine {
  readonly order: Order;
  readonly out: string | undefined;
}

interface Switch {
  readonly name: string;
  readonly value: string | undefined;
}

/**
 * What these arguments ask for; undefined for an ordinary start. A value stands behind `=` or comes next. Chromium has
 * hundreds of switches of its own, so a switch that is like none of ours is left to it.
 */
export function commandLineIn(args: readonly string[]): CommandLine | undefined {
  const switches = switchesIn(args);
  const order = orderAmong(switches);
  if (!order) return undefined;
  const out = switches.find(({ name }) => name === 'out');
  if (out && !out.value) {
    return { order: misunderstood('no-out', '--out'), out: undefined };
  }
  return { order, out: out?.value };
}

function switchesIn(args: readonly string[]): readonly Switch[] {
  return args.flatMap((arg, place) => {
    if (arg === '-h' || arg === '/?') return [{ name: 'help', value: undefined }];
    const [, name, value] = /^--([^=]+)(?:=(.*))?$/s.exec(arg) ?? [];
    if (name === undefined) return [];
    const next = args[place + 1];
    return [{ name, value: value ?? (next?.startsWith('--') ? undefined : next) }];
  });
}

const misunderstood = (why: Misunderstood, given: string): Order => ({
  kind: 'misunderstood',
  why,
  given,
});

function orderAmong(switches: readonly Switch[]): Order | undefined {
  const named = switches.flatMap(({ name, value }) => {
    const kind = ORDERS.find((one) => one === name);
    return kind ? [{ kind, value }] : [];
  });
  const [first, second] = named;
  const strange = switches.find(({ name }) => isLikeOrder(name));
  if (strange) return misunderstood('unknown', `--${strange.name}`);
  if (second) return misunderstood('several', `--${first?.kind} --${second.kind}`);
  if (first) return orderOf(first.kind, first.value, new Set(switches.map(({ name }) => name)));
  const alone = switches.find(({ name }) => BESIDE_ORDERS.includes(name));
  return alone && misunderstood('unknown', `--${alone.name}`);
}

function orderOf(kind: OrderName, value: string | undefined, beside: ReadonlySet<string>): Order {
  switch (kind) {
    case 'import-people':
      if (!value) return misunderstood('no-file', `--${kind}`);
      return beside.has('dry-run')
        ? { kind, file: value }
        : misunderstood('no-dry-run', `--${kind}`);
    case 'restore-backup':
      if (!value) return misunderstood('no-name', `--${kind}`);
      return { kind, name: value, isConfirmed: beside.has('yes') };
    default:
      return { kind };
  }
}

/** Half an order, one with more behind it, or one with another second word: `--diag`, `--versions`, `--check-policies`. */
function isLikeOrder(name: string): boolean {
  if (ORDERS.some((order) => order === name)) return false;
  return ORDERS.some((order) => {
    const [verb = '', object] = order.split('-');
    if (object !== undefined && name.startsWith(`${verb}-`)) return true;
    return name.startsWith(order) || (name.length > 3 && order.startsWith(name));
  });
}
