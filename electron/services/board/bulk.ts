import type { CourtBook } from '../../ports/courts.ts';
import type { Records } from '../../ports/records.ts';
import type { Clock, Ids } from '../../ports/system.ts';
import type { Services } from '../../shared/contract/contract.ts';
import type { News } from '../../shared/contract/events.ts';
import type { BulkAct } from '../../shared/domain/board/bulk-act.ts';
import type { CourtProfile } from '../../shared/domain/profiles/court-profile.ts';
import type { Subject } from '../../shared/domain/records/event.ts';
import type { LocalDate } from '../../shared/domain/values/calendar.ts';
import { fail, failFields, ok, type Result } from '../../shared/domain/values/result.ts';
import { checkLine, checkPastDate } from '../../shared/domain/values/typed-text.ts';
import type { FirmIndex } from '../checklist/firm-index.ts';
import type { Acts } from '../shared/acts.ts';
import { localDay } from '../shared/local-day.ts';
import { courtShortNames } from '../shared/short-names.ts';
import { inSlices } from '../shared/slices.ts';
import type { BoardKeeper } from './board-keeper.ts';
import { type Named, namedBy, outcomesFor } from './bulk-outcomes.ts';
import { type BulkPlan, type Outcome, planOf } from './bulk-plan.ts';
import { stepsFor } from './bulk-steps.ts';

interface Needs {
  readonly records: Records;
  readonly courts: CourtBook;
  readonly firmIndex: FirmIndex;
  readonly board: BoardKeeper;
  readonly acts: Acts;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly tell: (news: News) => void;
  /** Makes a backup if the last one is old. */
  readonly backUpFirst: () => Promise<void>;
}

type Bulk = Services['bulk'];
type Input<M extends keyof Bulk> = Parameters<Bulk[M]>[0];
type Answer<M extends keyof Bulk> = Awaited<ReturnType<Bulk[M]>>;

/** One act for many people: shown first, recorded in one piece, taken back in one piece. */
export function bulkService(needs: Needs): Bulk {
  return new BulkService(needs);
}

class BulkService implements Bulk {
  readonly #needs: Needs;
  /** The last preview. Exactly what it says is recorded, or nothing. */
  #shown: { readonly id: string; readonly plan: BulkPlan } | undefined;
  /** The number of the preview being computed. Another preview, or a stop, ends it. */
  #current = 0;
  /** Stops the act that is being recorded. */
  #recording = new AbortController();

  constructor(needs: Needs) {
    this.#needs = needs;
    needs.records.onChange('forget', (subjects) => {
      const plan = this.#shown?.plan;
      if (plan && subjects.some((subject) => concerns(subject, plan, needs.records))) {
        this.#shown = undefined;
      }
    });
  }

  async steps({ on }: Input<'steps'>): Promise<Answer<'steps'>> {
    return ok([...(await stepsFor(on, this.#needs))]);
  }

  async preview({ act: asked, on }: Input<'preview'>): Promise<Answer<'preview'>> {
    this.#current += 1;
    const run = this.#current;
    const { records, ids, board, clock, firmIndex } = this.#needs;
    const act = checked(asked, localDay(clock));
    if (!act.ok) return act;
    await board.whole();
    const profiles = await profilesFor(act.value, this.#needs);
    if (!profiles.ok) return profiles;
    const shortNames = await courtShortNames(this.#needs.courts);
    const context = {
      records,
      shortNames,
      ids,
      profiles: profiles.value,
      firm: firmIndex.view(),
      now: clock.now(),
      localDay: localDay(clock),
    };
    const outcomeOf = (one: Named) => outcomesFor(one, act.value, on, context);
    const outcomes = await this.#outcomes(namedBy(on, records), outcomeOf, run);
    if (!outcomes) return fail('act-stopped');
    const plan = planOf(outcomes, shortNames);
    this.#shown = { id: ids.newId(), plan };
    const { people, accounts, reached, changes, not } = plan;
    return ok({ previewId: this.#shown.id, people: people.size, accounts, reached, changes, not });
  }

  async commit({ previewId }: Input<'commit'>): Promise<Answer<'commit'>> {
    if (this.#shown?.id !== previewId) return fail('bulk-out-of-date');
    await this.#needs.records.readyToWrite();
    await this.#needs.backUpFirst();
    // Something may have been recorded meanwhile.
    if (this.#shown?.id !== previewId) return fail('bulk-out-of-date');
    const { events } = this.#shown.plan;
    if (events.length === 0) return fail('bulk-nothing');
    this.#shown = undefined;
    const { records, acts } = this.#needs;
    const onProgress = (done: number) => this.#report(done, events.length);
    this.#recording = new AbortController();
    const { signal } = this.#recording;
    const written = await records.appendMany(events, { onProgress, signal });
    if (!written.ok) return written;
    return ok({ actId: acts.remember(written.value), changed: events.length });
  }

  stop(): Answer<'stop'> {
    this.#current += 1;
    this.#recording.abort();
    return ok({});
  }

  /** What everyone named comes to. Undefined once another run has begun, or this one was stopped. */
  async #outcomes(
    named: readonly Named[],
    outcomeOf: (one: Named) => readonly Outcome[],
    run: number,
  ): Promise<readonly Outcome[] | undefined> {
    const outcomes: Outcome[] = [];
    let done = 0;
    const nextOne = () => {
      const next = named[done];
      if (!next || run !== this.#current) return true;
      outcomes.push(...outcomeOf(next));
      done += 1;
      return false;
    };
    await inSlices(this.#needs.clock, nextOne, () => this.#report(done, named.length));
    return run === this.#current ? outcomes : undefined;
  }

  #report(done: number, total: number): void {
    this.#needs.tell({ kind: 'progress', of: 'bulk', done, total });
  }
}

/** Profiles of every court on the board, and of one to be added. */
async function profilesFor(
  act: BulkAct,
  { courts, board }: Pick<Needs, 'courts' | 'board'>,
): Promise<Result<ReadonlyMap<string, CourtProfile>>> {
  const profiles = new Map<string, CourtProfile>();
  const wanted = act.kind === 'add-court' ? [act.courtId] : board.courts.map(({ id }) => id);
  for (const id of wanted) {
    const profile = await courts.profile(id);
    if (profile) profiles.set(id, profile);
    else if (act.kind === 'add-court') return fail('court-not-found');
  }
  return ok(profiles);
}

/** Whether a change may alter the act that was shown: it touches what would be written, or a person the act reaches. */
function concerns(subject: Subject, { subjects, people }: BulkPlan, records: Records): boolean {
  return subjects.has(subject) || people.has(personIn(subject, records) ?? '');
}

/** The person that a subject is about, if it is about one person. */
function personIn(subject: Subject, records: Pick<Records, 'ownerOf'>): string | undefined {
  const [kind, id = ''] = subject.split(':');
  return kind === 'ecf' ? records.ownerOf(id) : id;
}

/** What a person typed for the act, cleaned: skipping needs a reason, a charge a name, a password's day a day until today. */
function checked(act: BulkAct, today: LocalDate): Result<BulkAct> {
  if (act.kind === 'record-step') {
    const isRequired = act.outcome === 'skipped';
    const note = checkLine('note', act.note, { max: 1000, isRequired });
    return 'problem' in note ? failFields([note.problem]) : ok({ ...act, note: note.value });
  }
  if (act.kind === 'record-known-link') {
    const note = checkLine('note', act.note, { max: 300 });
    return 'problem' in note ? failFields([note.problem]) : ok({ ...act, note: note.value });
  }
  if (act.kind === 'record-account-fact' && act.fact.name === 'passwordSetOn') {
    const day = checkPastDate('passwordSetOn', act.fact.value, today);
    if ('problem' in day) return failFields([day.problem]);
    if (!day.value) return failFields([{ field: 'passwordSetOn', code: 'field-required' }]);
    return ok({ ...act, fact: { ...act.fact, value: day.value } });
  }
  if (act.kind === 'put-in-charge') {
    const name = checkLine('name', act.name, { max: 100, isRequired: true });
    return 'problem' in name ? failFields([name.problem]) : ok({ ...act, name: name.value });
  }
  return ok(act);
}
