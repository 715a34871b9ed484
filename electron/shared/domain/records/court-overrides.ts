import type { CourtRecord } from '../courts/court.ts';
import type { WrittenEndpoint } from '../courts/endpoint-setting.ts';
import type { OverrideLayer } from '../profiles/override-layer.ts';
import { instantOf, machineOf } from '../values/log-time.ts';
import type { Mark } from '../values/mark.ts';
import { isKnown, type LogEvent } from './event.ts';
import { type NamedAddresses, namedAfter } from './named-addresses.ts';

/** An override as recorded: its text, by whom and when. It isn't checked here. A broken one is kept and reported. */
export interface WrittenOverride extends Mark {
  readonly layer: OverrideLayer;
  readonly text: string;
}

/** Everything the log says about one court. */
export interface CourtOverrides {
  readonly courtId: string;
  /** The court itself, if a person added it to the directory. */
  readonly listed?: CourtRecord;
  readonly firm?: WrittenOverride;
  /** The addresses the firm set for the court. */
  readonly endpoint?: WrittenEndpoint;
  /** The addresses the app may talk to. This counts only while they are the court's addresses. */
  readonly assisted?: WrittenEndpoint;
  /** By machine, because a user's override counts only on the machine where it was recorded. */
  readonly users: Readonly<Record<string, WrittenOverride>>;
  /** By machine, because an address that was agreed to at one is agreed to at no other. */
  readonly named?: NamedAddresses;
}

/** Returns the record after one more event about this court. */
export function applyToCourt(before: CourtOverrides | undefined, event: LogEvent): CourtOverrides {
  const record = applyWritten(before, event);
  return { ...record, named: namedAfter(record.named ?? {}, event) };
}

function applyWritten(before: CourtOverrides | undefined, event: LogEvent): CourtOverrides {
  const record = before ?? { courtId: event.subject.slice('court:'.length), users: {} };
  if (isKnown(event, 'court.listed')) return { ...record, listed: event.body };
  if (isKnown(event, 'court.unlisted')) {
    const { listed: _, ...rest } = record;
    return rest;
  }
  const mark = { by: event.actor, at: instantOf(event.at) };
  if (isKnown(event, 'endpoint.set')) {
    const { authUrl, ecfUrl } = event.body;
    return { ...record, endpoint: { authUrl, ecfUrl, ...mark } };
  }
  if (isKnown(event, 'endpoint.removed')) {
    const { endpoint: _, ...rest } = record;
    return rest;
  }
  if (isKnown(event, 'endpoint.assisted')) {
    const { assisted: _, ...rest } = record;
    const { isOn, authUrl, ecfUrl } = event.body;
    return isOn ? { ...rest, assisted: { authUrl, ecfUrl, ...mark } } : rest;
  }
  const machine = machineOf(event.at);
  if (isKnown(event, 'court-profile.set')) {
    const { layer, text } = event.body;
    const written = { layer, text, by: event.actor, at: instantOf(event.at) };
    if (layer === 'firm') return { ...record, firm: written };
    return { ...record, users: { ...record.users, [machine]: written } };
  }
  if (isKnown(event, 'court-profile.removed')) return without(record, event.body.layer, machine);
  return record;
}

function without(record: CourtOverrides, layer: OverrideLayer, machine: string): CourtOverrides {
  const { firm, ...rest } = record;
  if (layer === 'firm') return rest;
  const users = Object.entries(record.users).filter(([name]) => name !== machine);
  return { ...rest, ...(firm ? { firm } : {}), users: Object.fromEntries(users) };
}

/** The overrides that apply on this machine, weakest first. */
export function overridesOn(
  machine: string,
  record: CourtOverrides | undefined,
): readonly WrittenOverride[] {
  const firm = record?.firm;
  const user = record?.users[machine];
  return [...(firm ? [firm] : []), ...(user ? [user] : [])];
}
