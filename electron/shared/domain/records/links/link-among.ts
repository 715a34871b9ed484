import type { Facts } from '../../checklist/facts.ts';
import type { EcfRecord } from '../ecf-record.ts';
import { isRegistered, linkFactOf, linkStateOf } from './link-state.ts';
import type { LinkedAccounts } from './linked-accounts.ts';
import {
  linkedPacerOf,
  linkedToOthers,
  otherExplanations,
  takenHere,
  unknownLinksHere,
} from './others-in-court.ts';

/**
 * The link's status among the person's other accounts. Menus alone proved it while no other account was known here; once
 * one is, the court has to say whose link it is.
 */
export function linkAmong(record: EcfRecord, accounts: LinkedAccounts): Facts['link'] {
  const link = linkFactOf(record);
  const attempt = linkStateOf(record);
  if (isRegistered(record)) return registered(record, accounts, link);
  const isProven = attempt?.step === 'verified-linked' || attempt?.step === 'menus-pending';
  const isByMenus = isProven
    ? attempt.basis === 'menus-alone'
    : link.state === 'verified' && record.knownLink?.how === 'menus';
  if (!isByMenus) return link;
  const pacerId = linkedPacerOf(record, accounts);
  const shown = linkedToOthers(record, accounts);
  const isAnothers = pacerId === undefined ? shown.size > 0 : shown.has(pacerId);
  const others = otherExplanations(record, pacerId, accounts);
  if (others.length === 0 && !isAnothers) return link;
  return { state: isProven ? 'needs-court' : 'menus-unexplained' };
}

/**
 * Menus that someone who registered saw are another account's if their PACER account is linked here for that one. They
 * may be another's while nobody knows whether that one is linked, unless a person recorded what the court said of this
 * account.
 */
function registered(
  record: EcfRecord,
  accounts: LinkedAccounts,
  link: Facts['link'],
): Facts['link'] {
  const pacerId = linkedPacerOf(record, accounts);
  const isTaken = pacerId !== undefined && takenHere(record, accounts).has(pacerId);
  const isTold = record.knownLink !== undefined && record.knownLink.how !== 'menus';
  const isOpen = !isTold && unknownLinksHere(record, accounts).length > 0;
  return isTaken || isOpen ? { state: 'menus-unexplained' } : link;
}
