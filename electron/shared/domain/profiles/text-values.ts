import type { TextValues } from '../values/text.ts';
import type { CourtProfile } from './court-profile.ts';

/** What the texts of a court's checklist may name: court, addresses, labels and menus, as the court's profile has them; the go-live day where it is known. */
export function textValues(profile: CourtProfile): TextValues {
  const { court, goLive, linkPages, endpoint } = profile;
  const pages = linkPages.value;
  const { filingLink, loginLabel, passwordLabel, question } = pages;
  const labels = { filingLink, loginLabel, passwordLabel, linkQuestion: question };
  const known = Object.entries(labels).flatMap(([name, label]) => (label ? [[name, label]] : []));
  return {
    court: court.name,
    courtId: court.id,
    ...(goLive.value.on ? { goLive: goLive.value.on } : {}),
    ecfUrl: endpoint.value.ecfUrl,
    ...Object.fromEntries(known),
    linkPath: pages.path.join(' → '),
    linkLabel: pages.path.at(-1) ?? '',
    menusBefore: pages.menusBefore.join(', '),
    menusAfter: pages.menusAfter.join(', '),
  };
}
