import { pathOf } from '../../checklist/build.ts';
import type { LinkState } from '../../checklist/facts.ts';
import { isConfirmedByCourt, isFilerMenus } from '../../linking/finding.ts';
import { shownAnother } from '../../linking/history.ts';
import type { Linking } from '../../linking/steps.ts';
import type { Role } from '../../people/person.ts';
import type { PacerAccountId } from '../../values/ids.ts';
import type { EcfRecord } from '../ecf-record.ts';
import { historyOf, isRegistered, linkFactOf, linkStateOf, stateOfLink } from './link-state.ts';
import type { LinkedAccounts } from './linked-accounts.ts';

const MAY_BE_LINKED: readonly LinkState[] = [
  'unknown',
  'linked',
  'menus-pending',
  'verified',
  'needs-court',
];

/** Which PACER account a CM/ECF account is or may be linked to. Undefined without a link. */
function pacerOfLink(
  record: EcfRecord,
  { pacerIds, formerIds }: Omit<LinkedAccounts, 'all'>,
): PacerAccountId | 'not-known' | undefined {
  if (!MAY_BE_LINKED.includes(linkFactOf(record).state)) return undefined;
  const ids = [attemptedLink(record)?.pacerAccountId, record.knownLink?.pacerAccountId]
    .filter((id) => id !== undefined)
    .map((id) => (pacerIds.includes(id) ? id : formerIds.get(id)));
  // A person recorded one PACER account and the court spoke of another: one of them is wrong, and nobody knows which.
  if (new Set(ids).size > 1) return 'not-known';
  const only = pacerIds.length === 1 ? pacerIds[0] : undefined;
  return (ids.length > 0 ? ids[0] : only) ?? 'not-known';
}

/** The attempt that decides, if its link is or may be made. */
function attemptedLink(record: EcfRecord): Linking | undefined {
  const attempt = linkStateOf(record);
  return attempt && MAY_BE_LINKED.includes(stateOfLink(attempt)) ? attempt : undefined;
}

/**
 * Whether the link is known only from someone who registered and saw menus, without a word on whose PACER account they
 * signed in with. It may have been one that is off the list today.
 */
function isWithoutName(record: EcfRecord): boolean {
  const isNamed = attemptedLink(record) ?? record.knownLink?.pacerAccountId;
  return isRegistered(record) && isNamed === undefined;
}

/** The PACER account this CM/ECF account is or may be linked to. Undefined if none, or if no one recorded which. */
export function linkedPacerOf(
  record: EcfRecord,
  accounts: Omit<LinkedAccounts, 'all'>,
): PacerAccountId | undefined {
  const linkedTo = pacerOfLink(record, accounts);
  return linkedTo === 'not-known' ? undefined : linkedTo;
}

/**
 * Whether it is open what became of a request: the answer was lost, or what was seen since contradicts itself. A link to
 * another PACER account, made before by someone else, may have been what stopped it.
 */
function isOpen(record: EcfRecord): boolean {
  const { state } = linkFactOf(record);
  return state === 'unknown' || state === 'needs-court';
}

/**
 * The person's other accounts in this court. One that was taken off the list in the same capacity is none: a court has one
 * account of a person in a capacity, so it is this one, added again or from a merged record.
 */
const hereBesides = ({ account }: EcfRecord, all: readonly EcfRecord[]) =>
  all.filter((other) => {
    const { id, courtId, capacity } = other.account;
    if (courtId !== account.courtId || id === account.id) return false;
    return !(other.isRemoved && capacity === account.capacity);
  });

/**
 * The person's other CM/ECF accounts in this court that filing menus of this PACER account can belong to. One PACER
 * account links to one CM/ECF account in a court, so an account linked to another PACER account explains nothing.
 */
export function otherExplanations(
  record: EcfRecord,
  pacerAccountId: PacerAccountId | undefined,
  accounts: LinkedAccounts,
): readonly EcfRecord[] {
  const asked = pacerAccountId && (accounts.formerIds.get(pacerAccountId) ?? pacerAccountId);
  return hereBesides(record, accounts.all).filter((other) => {
    const linkedTo = pacerOfLink(other, accounts);
    // Without knowing whose menus they are, or which PACER account is linked, an account with any link explains them.
    if (linkedTo === 'not-known') return true;
    if (linkedTo !== undefined) {
      const mayBeOther = isWithoutName(other) || isOpen(other);
      return asked === undefined || linkedTo === asked || mayBeOther;
    }
    return mayBeLinkedUnknown(other, asked, accounts);
  });
}

/**
 * The person's other CM/ECF accounts in this court of which no link is recorded, and that may have one all the same: each
 * can be the one whose menus somebody who registered saw.
 */
export function unknownLinksHere(
  record: EcfRecord,
  accounts: LinkedAccounts,
): readonly EcfRecord[] {
  const asked = linkedPacerOf(record, accounts);
  return hereBesides(record, accounts.all).filter(
    (other) =>
      pacerOfLink(other, accounts) === undefined && mayBeLinkedUnknown(other, asked, accounts),
  );
}

/** Whether an account without a recorded link may be linked to this PACER account, or to any. */
function mayBeLinkedUnknown(
  other: EcfRecord,
  asked: PacerAccountId | undefined,
  accounts: LinkedAccounts,
): boolean {
  return other.isRemoved
    ? showedLink(other, asked, accounts)
    : pathOf(other.account) !== 'research';
}

/**
 * Whether filing menus of this PACER account, or of any, were seen while this account was to be linked, which may be its
 * own, or the court spoke of a link.
 */
function showedLink(
  other: EcfRecord,
  asked: PacerAccountId | undefined,
  { formerIds }: Pick<LinkedAccounts, 'formerIds'>,
): boolean {
  return historyOf(other).attempts.some(({ pacerAccountId: id, evidence }) => {
    const isAsked = asked === undefined || (formerIds.get(id) ?? id) === asked;
    return isAsked && (evidence.some(isFilerMenus) || isConfirmedByCourt(evidence));
  });
}

/** The person's PACER accounts that are linked, or may be after a lost answer, in this court for another of their CM/ECF accounts. */
export function takenHere(
  record: EcfRecord,
  accounts: LinkedAccounts,
): ReadonlyMap<PacerAccountId, Role> {
  return new Map(
    hereBesides(record, accounts.all).flatMap((other) => {
      const linkedTo = linkedPacerOf(other, accounts);
      return linkedTo === undefined ? [] : [[linkedTo, other.account.capacity] as const];
    }),
  );
}

/** The person's PACER accounts for which the court's account page showed another login than this account's. */
export function linkedToOthers(
  record: EcfRecord,
  { formerIds }: Pick<LinkedAccounts, 'formerIds'>,
): ReadonlySet<PacerAccountId> {
  const shown = shownAnother(historyOf(record));
  return new Set([...shown.keys()].map((id) => formerIds.get(id) ?? id));
}

/**
 * The same as `takenHere` with those that may be: the court's account page showed another login, or another account here
 * is linked, and nobody recorded to which of the person's PACER accounts. Someone of whom it is only known that they
 * registered is left out, because there is no place to record it.
 */
export function maybeTakenHere(
  record: EcfRecord,
  accounts: LinkedAccounts,
): ReadonlyMap<PacerAccountId, Role | 'other'> {
  const others = [...linkedToOthers(record, accounts)].map((id) => [id, 'other'] as const);
  const taken = new Map<PacerAccountId, Role | 'other'>([
    ...others,
    ...takenHere(record, accounts),
  ]);
  const open = hereBesides(record, accounts.all).find(
    (other) =>
      pacerOfLink(other, accounts) === 'not-known' && !(isRegistered(other) && !other.knownLink),
  );
  if (!open) return taken;
  const { capacity } = open.account;
  return new Map([...accounts.pacerIds.map((id) => [id, capacity] as const), ...taken]);
}
