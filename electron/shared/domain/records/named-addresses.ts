import * as z from 'zod';
import { parsePlacedJson } from '../profiles/json-positions.ts';
import type { OverrideLayer } from '../profiles/override-layer.ts';
import { machineOf } from '../values/log-time.ts';
import { isKnown, type LogEvent } from './event.ts';

/** Where a court's addresses can be written: beside its profile, in a layer over it, or with a court that was added. */
type Place = 'set' | 'listed' | OverrideLayer;
type Addresses = { readonly authUrl?: string; readonly ecfUrl?: string };

/** The addresses of one court that people wrote at each computer, by where: what they agreed to there. */
export type NamedAddresses = Readonly<Record<string, Readonly<Partial<Record<Place, Addresses>>>>>;

const Overriding = z.object({
  values: z.object({
    endpoint: z.object({ value: z.object({ authUrl: z.string(), ecfUrl: z.string() }) }),
  }),
});

/** Which computers took each event back. */
function takenBackAt(events: readonly LogEvent[]): ReadonlyMap<string, readonly string[]> {
  const by = new Map<string, readonly string[]>();
  for (const event of events) {
    if (!isKnown(event, 'undone')) continue;
    const { eventId } = event.body;
    by.set(eventId, [...(by.get(eventId) ?? []), machineOf(event.at)]);
  }
  return by;
}

/**
 * Folds all events of a court, those too that were undone. SECURITY: what an undone event changed is agreed to only where
 * it was undone. A person who takes back at one computer that an address was removed brings it back at no other.
 */
export function namedIn(events: readonly LogEvent[], undone: ReadonlySet<string>): NamedAddresses {
  const takenBack = takenBackAt(events);
  return events.reduce<NamedAddresses>((before, event) => {
    const after = namedAfter(before, event);
    if (!undone.has(event.id)) return after;
    const here = takenBack.get(event.id) ?? [];
    const machines = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return Object.fromEntries(
      machines.map((machine) => [
        machine,
        here.includes(machine)
          ? (before[machine] ?? {})
          : inBoth(before[machine] ?? {}, after[machine] ?? {}),
      ]),
    );
  }, {});
}

type AtOne = NamedAddresses[string];

function inBoth(before: AtOne, after: AtOne): AtOne {
  const isSame = ([place, addresses]: [string, Addresses]) =>
    JSON.stringify(addresses) === JSON.stringify(Reflect.get(before, place));
  return Object.fromEntries(Object.entries(after).filter(isSame));
}

/** Returns them after one more event about the court. What is taken back anywhere has been agreed to nowhere. */
export function namedAfter(named: NamedAddresses, event: LogEvent): NamedAddresses {
  const machine = machineOf(event.at);
  const put = (place: Place, addresses: Addresses) => ({
    ...named,
    [machine]: { ...named[machine], [place]: addresses },
  });
  if (isKnown(event, 'endpoint.set')) {
    const { authUrl, ecfUrl } = event.body;
    return put('set', { authUrl, ecfUrl });
  }
  if (isKnown(event, 'endpoint.removed')) return without(named, 'set');
  if (isKnown(event, 'court.listed')) return put('listed', { ecfUrl: event.body.ecfUrl });
  if (isKnown(event, 'court.unlisted')) return without(named, 'listed');
  if (isKnown(event, 'court-profile.set')) {
    return put(event.body.layer, overriding(event.body.text));
  }
  if (!isKnown(event, 'court-profile.removed')) return named;
  const { layer } = event.body;
  // A user's own layer is of one computer alone.
  return layer === 'user' ? put(layer, {}) : without(named, layer);
}

function without(named: NamedAddresses, place: Place): NamedAddresses {
  const rest = Object.entries(named).map(([machine, at]) => [machine, { ...at, [place]: {} }]);
  return Object.fromEntries(rest);
}

function overriding(text: string): Addresses {
  const json = parsePlacedJson(text);
  const read = json.ok ? Overriding.safeParse(json.value.value) : undefined;
  return read?.success ? read.data.values.endpoint.value : {};
}

/** Whether people at this computer wrote this address for this purpose; only its host and port count. */
export function isNamedAt(
  machine: string,
  named: NamedAddresses | undefined,
  [field, url]: readonly [field: keyof Addresses, url: string],
): boolean {
  const { host } = new URL(url);
  return Object.values(named?.[machine] ?? {}).some((given) => {
    const own = given[field];
    return own !== undefined && URL.canParse(own) && new URL(own).host === host;
  });
}
