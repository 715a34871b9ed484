import type { LocalText, Source } from '../values/text.ts';
import type { CourtProfile } from './court-profile.ts';
import type { PageLink } from './step.ts';

/** What a checklist step says of a court's filing systems, who says so, and the pages where one signs in to them. */
export function systemsInWords({ systems }: Pick<CourtProfile, 'systems'>): {
  readonly what: readonly LocalText[];
  readonly links: readonly PageLink[];
  readonly sources: readonly Source[];
} {
  const all = Object.values(systems).map(({ value }) => value);
  return {
    what: all.flatMap(({ cases, caseNumbers, toFile }) => [
      ...cases.map(({ what }) => what),
      ...(caseNumbers ? [caseNumbers] : []),
      toFile,
    ]),
    sources: [...new Set(Object.values(systems).flatMap(({ sources }) => sources))],
    links: all.flatMap(({ name, url }) => (url ? [{ title: name, url }] : [])),
  };
}

/** Whether people link their accounts in this court. Where all is filed on the court's own site, they don't. */
export function linksHere({ steps }: Pick<CourtProfile, 'steps'>): boolean {
  return steps.some(({ id }) => id === 'link');
}

/** Whether a court's cases are filed in other systems than its CM/ECF too. */
export function hasOtherSystems({ systems }: Pick<CourtProfile, 'systems'>): boolean {
  return Object.keys(systems).length > 0;
}
