import type { Records } from '../../ports/records.ts';
import type { Ids } from '../../ports/system.ts';
import type { Services } from '../../shared/contract/contract.ts';
import { MAX_VIEWS } from '../../shared/domain/board/saved-view.ts';
import { fail, failFields, ok } from '../../shared/domain/values/result.ts';
import { checkLine } from '../../shared/domain/values/typed-text.ts';
import { done } from '../shared/done.ts';

interface Needs {
  readonly records: Records;
  readonly ids: Pick<Ids, 'newId'>;
}

/** Views of the board that are saved under a name for everyone in the firm. */
export function savedViews({
  records,
  ids,
}: Needs): Pick<Services['board'], 'views' | 'saveView' | 'removeView'> {
  return {
    views: () => ok((records.firm().views ?? []).map(({ at: _at, ...view }) => view)),

    saveView({ name: typed, view }) {
      const name = checkLine('name', typed, { max: 100, isRequired: true });
      if ('problem' in name) return failFields([name.problem]);
      const views = records.firm().views ?? [];
      const same = views.find((known) => known.name.toLowerCase() === name.value.toLowerCase());
      if (!same && views.length >= MAX_VIEWS) return fail('views-too-many', { max: MAX_VIEWS });
      const id = same?.id ?? ids.newId();
      const body = { id, name: name.value, view };
      const saved = done(records.append([{ subject: 'firm', kind: 'view.saved', body }]));
      return saved.ok ? ok({ id, ...saved.value }) : saved;
    },

    removeView({ id }) {
      const isThere = records.firm().views?.some((view) => view.id === id);
      if (!isThere) return fail('view-not-found');
      return done(records.append([{ subject: 'firm', kind: 'view.removed', body: { id } }]));
    },
  };
}
