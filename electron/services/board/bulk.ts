import type { CourtBook } from '../../ports/courts.ts';
import type { Records } from '../../ports/records.ts';
import type { Clock, Ids } from '../../ports/system.ts';
import type { Services } from '../../shared/contract/contract.ts';
import type { News } from '../../shared/contract/events.ts';
import type { BulkAct } from '../../shared/domain/board/bulk-act.ts';
import type { CourtProfile } from '../../shared/domain/profiles/court-profile.ts';
import type { Subject } from '../../shared/domain/records/event.ts';
import { EcfAccountId } from '../../shared/domain/values/ids.ts';
import { fail, failFields, ok, type Result } from '../../shared/domain/values/result.ts';
import { checkLine } from '../../shared/domain/values/typed-text.ts';
import type { FirmIndex } from '../checklist/firm-index.ts';
import type { Acts } from '../shared/acts.ts';
import { localDay } from '../shared/local-day.ts';
import { inSlices } from '../shared/slices.ts';
import type { BoardKeeper } from './board-keeper.ts';
import { namedBy, outcomesFor } from './bulk-outcomes.ts';
import { type BulkPlan, type Outcome, planOf } from './bulk-plan.ts';

interface Needs {
  readonly records: Records;
  readonly courts: CourtBook;
  readonly firmIndex: FirmIndex;
  readonly board: BoardKeeper;
  readonly acts: Acts;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly tell: (news: News) => void;
}

/** One act for many people: shown first, recorded in one piece, taken back in one piece. */
export function bulkService(needs: Needs): Services['bulk'] {
  const { records, courts, firmIndex, board, acts, clock, ids } = needs;
  /** The last preview; what it says is recorded, or nothing. */
  let shown: { readonly id: string; readonly plan: BulkPlan } | undefined;
  /** The preview being worked out; another one, or a stop, ends it. */
  let current = 0;

  /** Whether a change may make another act of what was shown: it touches what would be written, or somebody it reaches. */
  const concerns = (subject: Subject, { subjects, people }: BulkPlan) =>
    subjects.has(subject) || people.has(personIn(subject, records) ?? '');

  records.onChange('forget', (subjects) => {
    const plan = shown?.plan;
    if (plan && subjects.some((subject) => concerns(subject, plan))) shown = undefined;
  });
  const progress = (done: number, total: number) =>
    needs.tell({ kind: 'progress', of: 'bulk', done, total });

  /** Profiles of every court on the board, and of one to be added. */
  async function profilesFor(act: BulkAct): Promise<Result<ReadonlyMap<string, CourtProfile>>> {
    const profiles = new Map<string, CourtProfile>();
    const wanted = act.kind === 'add-court' ? [act.courtId] : board.courts.map(({ id }) => id);
    for (const id of wanted) {
      const profile = await courts.profile(id);
      if (profile) profiles.set(id, profile);
      else if (act.kind === 'add-court') return fail('court-not-found');
    }
    return ok(profiles);
  }

  return {
    async preview({ act: asked, on }) {
      current += 1;
      const run = current;
      const act = checked(asked);
      if (!act.ok) return act;
      await board.whole();
      const profiles = await profilesFor(act.value);
      if (!profiles.ok) return profiles;
      const ground = {
        records,
        ids,
        profiles: profiles.value,
        firm: firmIndex.view(),
        now: clock.now(),
        localDay: localDay(clock),
      };
      const named = namedBy(on, records);
      const outcomes: Outcome[] = [];
      let done = 0;
      await inSlices(
        clock,
        () => {
          const next = named[done];
          if (!next || run !== current) return true;
          outcomes.push(...outcomesFor(next, act.value, on, ground));
          done += 1;
          return false;
        },
        () => progress(done, named.length),
      );
      if (run !== current) return fail('act-stopped');
      const plan = planOf(outcomes);
      shown = { id: ids.newId(), plan };
      const { people, accounts, reached, not } = plan;
      return ok({ previewId: shown.id, people: people.size, accounts, reached, not });
    },

    commit({ previewId }) {
      if (shown?.id !== previewId) return fail('bulk-out-of-date');
      const { events } = shown.plan;
      if (events.length === 0) return fail('bulk-nothing');
      shown = undefined;
      const written = records.append(events, (done) => progress(done, events.length));
      if (!written.ok) return written;
      return ok({ actId: acts.remember(written.value), changed: events.length });
    },

    stop() {
      current += 1;
      return ok({});
    },
  };
}

/** Whom a subject is about, where it is about one person. */
function personIn(subject: Subject, records: Pick<Records, 'ecf'>): string | undefined {
  const [kind, id = ''] = subject.split(':');
  return kind === 'ecf' ? records.ecf(EcfAccountId.parse(id))?.account.personId : id;
}

/** What a person typed for the act, cleaned: skipping needs a reason, a charge needs a name. */
function checked(act: BulkAct): Result<BulkAct> {
  if (act.kind === 'record-step') {
    const isRequired = act.outcome === 'skipped';
    const note = checkLine('note', act.note, { max: 1000, isRequired });
    return 'problem' in note ? failFields([note.problem]) : ok({ ...act, note: note.value });
  }
  if (act.kind === 'put-in-charge') {
    const name = checkLine('name', act.name, { max: 100, isRequired: true });
    return 'problem' in name ? failFields([name.problem]) : ok({ ...act, name: name.value });
  }
  return ok(act);
}
