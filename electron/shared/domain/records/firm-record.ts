import type { SavedView } from '../board/saved-view.ts';
import type { FirmBilling, FirmUse } from '../pacer/firm-facts.ts';
import { usernameKey } from '../pacer/username.ts';
import type { FirmAccountId, PersonId } from '../values/ids.ts';
import { instantOf } from '../values/log-time.ts';
import type { Mark } from '../values/mark.ts';
import { isKnown, type LogEvent } from './event.ts';

/** A PACER account that several people share to look up cases. */
export interface ResearchAccount extends Mark {
  readonly id: FirmAccountId;
  readonly username: string;
  readonly about: string;
}

/** Everything the log says about the firm as a whole. */
export interface FirmRecord {
  readonly billing: FirmBilling & Partial<Mark>;
  /** People whose PACER accounts the billing account pays for. */
  readonly members: readonly PersonId[];
  readonly researchAccounts: readonly ResearchAccount[];
  /** Saved views of the board, with who saved each and when. */
  readonly views?: readonly (SavedView & Mark)[];
}

/** The firm's record before any event. */
export const EMPTY_FIRM: FirmRecord = {
  billing: { paa: 'not-decided', username: '' },
  members: [],
  researchAccounts: [],
};

/** Returns the record after one more event about the firm. */
export function applyToFirm(record: FirmRecord = EMPTY_FIRM, event: LogEvent): FirmRecord {
  const mark = { by: event.actor, at: instantOf(event.at) };
  if (isKnown(event, 'view.saved')) {
    return {
      ...record,
      views: [...withoutView(record, event.body.id), { ...event.body, ...mark }],
    };
  }
  if (isKnown(event, 'view.removed')) {
    return { ...record, views: withoutView(record, event.body.id) };
  }
  if (isKnown(event, 'firm.billing-decided')) {
    return { ...record, billing: { ...event.body, ...mark } };
  }
  if (isKnown(event, 'firm.member-linked')) {
    const { personId, isLinked } = event.body;
    const others = record.members.filter((id) => id !== personId);
    return { ...record, members: isLinked ? [...others, personId] : others };
  }
  if (isKnown(event, 'firm.research-account-added')) {
    const added = { ...event.body, ...mark };
    return { ...record, researchAccounts: [...without(record, added.id), added] };
  }
  if (isKnown(event, 'firm.research-account-removed')) {
    return { ...record, researchAccounts: without(record, event.body.id) };
  }
  return record;
}

/** Returns the record after these events. Members are folded at once: thousands are linked one by one. */
export function firmAfter(
  record: FirmRecord = EMPTY_FIRM,
  events: readonly LogEvent[],
): FirmRecord {
  const members = new Set(record.members);
  let after = record;
  for (const event of events) {
    if (isKnown(event, 'firm.member-linked')) {
      members.delete(event.body.personId);
      if (event.body.isLinked) members.add(event.body.personId);
    } else after = applyToFirm(after, event);
  }
  return { ...after, members: [...members] };
}

function withoutView({ views = [] }: FirmRecord, id: string): readonly (SavedView & Mark)[] {
  return views.filter((view) => view.id !== id);
}

function without({ researchAccounts }: FirmRecord, id: FirmAccountId): readonly ResearchAccount[] {
  return researchAccounts.filter((account) => account.id !== id);
}

/** The usernames of the firm's own accounts, which no one may file with. */
export function firmUsernames({
  billing,
  researchAccounts,
}: FirmRecord): ReadonlyMap<string, FirmUse> {
  const research = researchAccounts.map(
    ({ username }) => [usernameKey(username), 'research'] as const,
  );
  const own = billing.username === '' ? [] : [[usernameKey(billing.username), 'billing'] as const];
  return new Map<string, FirmUse>([...research, ...own]);
}
