import type { CourtBook } from '../../ports/courts.ts';
import type { Words } from '../../ports/desktop.ts';
import type { Records } from '../../ports/records.ts';
import { waitsForWord } from '../../shared/domain/checklist/blocker.ts';
import { buildChecklist } from '../../shared/domain/checklist/build.ts';
import type { Checklist, ChecklistStep } from '../../shared/domain/checklist/checklist.ts';
import { isOpen } from '../../shared/domain/checklist/open-step.ts';
import { courtCitation } from '../../shared/domain/courts/citation.ts';
import { passwordLapse } from '../../shared/domain/pacer/password-due.ts';
import type { EcfRecord } from '../../shared/domain/records/ecf-record.ts';
import type { PersonRecord } from '../../shared/domain/records/person-record.ts';
import type { PersonDeadline } from '../../shared/domain/reminders/deadline-calendar.ts';
import type { Instant, LocalDate } from '../../shared/domain/values/calendar.ts';
import { factsOf } from '../checklist/court-progress.ts';
import type { FirmView } from '../checklist/firm-index.ts';
import { accountsEver } from '../shared/link-among.ts';
import { markedName } from './marked-name.ts';

/** What computing deadlines needs. */
export interface DeadlineContext {
  readonly records: Pick<Records, 'person' | 'ecfEver'>;
  readonly courts: Pick<CourtBook, 'profile'>;
  readonly firm: FirmView;
  readonly now: Instant;
  /** The person's local day. PACER passwords count by it, and a court's dates by the court's day. */
  readonly localDay: LocalDate;
  readonly words: Words;
}

/**
 * Every coming date of one person in these courts (all when none is named): open steps, and lapsing PACER passwords.
 */
export async function deadlinesOf(
  person: PersonRecord,
  courtIds: readonly string[],
  context: DeadlineContext,
): Promise<readonly PersonDeadline[]> {
  const ever = accountsEver(context.records, person);
  const chosen = ever.filter(
    ({ account, isRemoved }) =>
      !isRemoved && (courtIds.length === 0 || courtIds.includes(account.courtId)),
  );
  const ofCourts: PersonDeadline[] = [];
  for (const ecf of chosen) ofCourts.push(...(await deadlinesIn(ecf, person, ever, context)));
  return [...ofCourts, ...passwordDeadlines(person, context)];
}

async function deadlinesIn(
  ecf: EcfRecord,
  person: PersonRecord,
  ever: readonly EcfRecord[],
  { courts, firm, now, localDay, words }: DeadlineContext,
): Promise<readonly PersonDeadline[]> {
  const { account } = ecf;
  const profile = await courts.profile(account.courtId);
  if (!profile) return [];
  const facts = factsOf(person, ecf, ever, firm, { profile, now });
  const when = { now, localDay };
  const checklist = buildChecklist({ profile, account, person: person.person, facts, ...when });
  const court = { id: profile.court.id, name: courtCitation(profile.court) };
  return openDates(checklist).map(({ step, due }) => ({
    personId: person.person.id,
    personName: markedName(person.person, words),
    accountId: account.id,
    court,
    stepId: step.id,
    title: words.local(step.title, checklist.values),
    date: due.date,
    kind: due.kind,
  }));
}

/**
 * Open steps with coming dates, as the board shows them. None while the link's outcome is unknown. A password's date
 * belongs to the account, not to a court.
 */
function openDates({ steps }: Checklist) {
  return steps.flatMap((step) => {
    const { due, isOptional, id } = step;
    if (!due || !(isOpen(step) || lapses(step)) || waitsForWord(step) || isOptional) return [];
    if (due.state === 'past' || id === 'pacer-password') return [];
    return [{ step, due }];
  });
}

/** An admission's last day is ahead also while it holds: the calendar is where one looks for it. */
const lapses = ({ id, state }: ChecklistStep) => id === 'renew-admission' && state.kind === 'done';

function passwordDeadlines(
  { person, pacerAccounts }: PersonRecord,
  { localDay, words }: DeadlineContext,
): readonly PersonDeadline[] {
  return pacerAccounts.flatMap((account): PersonDeadline[] => {
    const due = passwordLapse(account, localDay);
    if (!due || due.state === 'past') return [];
    return [
      {
        personId: person.id,
        personName: markedName(person, words),
        accountId: account.id,
        stepId: 'pacer-password',
        title: words.say('export.password-lapses'),
        date: due.date,
        kind: 'by',
      },
    ];
  });
}
