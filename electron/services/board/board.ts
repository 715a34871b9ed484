import type { Records } from '../../ports/records.ts';
import type { Ids } from '../../ports/system.ts';
import type { Services } from '../../shared/contract/contract.ts';
import { ok } from '../../shared/domain/values/result.ts';
import type { BoardKeeper } from './board-keeper.ts';
import type { FirmProgress } from './firm-progress.ts';
import { notesOfPeople } from './notes.ts';
import { savedViews } from './saved-views.ts';

interface Needs {
  readonly board: BoardKeeper;
  readonly progress: FirmProgress;
  readonly records: Records;
  readonly ids: Ids;
  readonly actorName: () => string;
}

/** Who can file where, who can't and why, kept up to date while it is looked at. */
export function boardService(needs: Needs): Services['board'] {
  return {
    ...readingOf(needs),
    ...notesOfPeople(needs),
    ...savedViews(needs),
    history: async () => ok([...(await needs.progress.points())]),
  };
}

type Reading = Pick<Services['board'], 'open' | 'changes' | 'inCharge'>;

function readingOf({ board, actorName }: Needs): Reading {
  return {
    async open() {
      const { gone: _none, ...first } = await board.open();
      return ok({
        ...first,
        rows: [...first.rows],
        texts: [...board.texts],
        courts: [...board.courts],
        courtsRevision: board.courtsRevision,
        ...board.progress(),
        me: actorName(),
      });
    },

    async changes({ since, texts, courtsRevision }) {
      await board.ready();
      const { rows, gone, ...rest } = board.changes(since);
      return ok({
        ...rest,
        rows: [...rows],
        gone: [...gone],
        texts: board.texts.slice(texts),
        ...(courtsRevision === board.courtsRevision ? {} : { courts: [...board.courts] }),
        courtsRevision: board.courtsRevision,
        ...board.progress(),
      });
    },

    async inCharge() {
      const rows = await board.whole();
      const names = new Set([actorName(), ...rows.map(({ inCharge }) => inCharge)]);
      names.delete('');
      return ok([...names].toSorted((a, b) => a.localeCompare(b)));
    },
  };
}
