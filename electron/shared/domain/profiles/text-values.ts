import type { TextValues } from '../values/text.ts';
import type { CourtProfile } from './court-profile.ts';

/**
 * Values that a court's checklist texts may use: court, addresses, labels and menus from the profile, and the go-live
 * day if known.
 */
export function textValues(profile: CourtProfile): TextValues {
  const { court, goLive, linkPages, endpoint } = profile;
  const pages = linkPages.value;
  const { filingLink, loginLabel, passwordLabel, question } = pages;
  const labels = { filingLink, loginLabel, passwordLabel, linkQuestion: question };
  const known = Object.entries(labels).flatMap(([name, label]) => (label ? [[name, label]] : []));
  return {
    court: court.name,
    courtId: court.id,
    ...(profile.renewal ? { renewalYears: profile.renewal.value.years } : {}),
    ...(goLive.value.on ? { goLive: goLive.value.on } : {}),
    ecfUrl: endpoint.value.ecfUrl,
    ...Object.fromEntries(known),
    linkPath: pages.path.join(' → '),
    linkLabel: pages.path.at(-1) ?? '',
    menusBefore: pages.menusBefore.join(', '),
    menusAfter: pages.menusAfter.join(', '),
  };
}
