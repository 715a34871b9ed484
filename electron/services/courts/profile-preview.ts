import type * as z from 'zod';
import type { ProfilePreview } from '../../shared/contract/groups/profiles.ts';
import { buildChecklist, type ChecklistQuestion } from '../../shared/domain/checklist/build.ts';
import type { Checklist, ChecklistStep } from '../../shared/domain/checklist/checklist.ts';
import { NO_FACTS } from '../../shared/domain/checklist/facts.ts';
import type { EcfAccount } from '../../shared/domain/people/person.ts';
import type { CourtProfile, ProfileDocument } from '../../shared/domain/profiles/court-profile.ts';
import { addressesIn, foreignHosts } from '../../shared/domain/profiles/foreign-hosts.ts';
import { writtenIn } from '../../shared/domain/profiles/layers.ts';
import { EcfAccountId, PersonId } from '../../shared/domain/values/ids.ts';

/** A profile without and with an override, and the override itself. */
export interface PreviewQuestion {
  readonly before: CourtProfile;
  readonly after: CourtProfile;
  readonly document: ProfileDocument;
}

const NOBODY = '00000000-0000-4000-8000-000000000000';

/** The checklist that an override gives a person with nothing recorded, and what it changes. */
export function previewOf(
  { before, after, document }: PreviewQuestion,
  whose: Pick<EcfAccount, 'capacity' | 'standing'>,
  when: Pick<ChecklistQuestion, 'now' | 'localDay'>,
): z.infer<typeof ProfilePreview> {
  const old = checklistOf(before, whose, when);
  const checklist = checklistOf(after, whose, when);
  const known = new Map(old.steps.map((step) => [step.id, content(step)]));
  const stays = new Set(checklist.steps.map(({ id }) => id));
  return {
    checklist,
    changed: checklist.steps
      .filter((step) => known.get(step.id) !== content(step))
      .map(({ id }) => ({ id, how: known.has(id) ? 'different' : 'new' })),
    gone: old.steps.filter(({ id }) => !stays.has(id)).map(({ title }) => title),
    written: writtenIn(document).map(({ path }) => path),
    foreignHosts: [...foreignHosts(addressesIn(document))],
  };
}

/** Everything a person would notice about a step: all but its state and the order of its sources. */
function content({ state: _, sources: __, ...step }: ChecklistStep): string {
  return JSON.stringify(step);
}

function checklistOf(
  profile: CourtProfile,
  whose: Pick<EcfAccount, 'capacity' | 'standing'>,
  when: Pick<ChecklistQuestion, 'now' | 'localDay'>,
): Checklist {
  const id = PersonId.parse(NOBODY);
  const account = {
    id: EcfAccountId.parse(NOBODY),
    personId: id,
    courtId: profile.court.id,
    ...whose,
  };
  return buildChecklist({ profile, account, person: { id }, facts: NO_FACTS, ...when });
}
