import type { Clock } from '../../ports/system.ts';
import type { Services } from '../../shared/contract/contract.ts';
import { formOf } from '../../shared/domain/profiles/form.ts';
import { withForm } from '../../shared/domain/profiles/form-writing.ts';
import { fail, ok } from '../../shared/domain/values/result.ts';
import { localDay } from '../shared/local-day.ts';
import { previewOf } from './profile-preview.ts';
import type { ProfileTrial } from './profile-trial.ts';

interface Needs {
  readonly trial: ProfileTrial;
  readonly clock: Clock;
  readonly actorName: () => string;
}

/** An override as the form and the preview show it, before anything is saved. */
export function profileForms({
  trial,
  clock,
  actorName,
}: Needs): Pick<Services['profiles'], 'readForm' | 'writeForm' | 'preview'> {
  return {
    async readForm({ courtId, layer, text }) {
      const base = await trial.below({ courtId, layer });
      if (!base) return fail('court-not-found');
      if (text.trim() === '') return ok({ form: formOf(undefined, base) });
      const document = await trial.read({ courtId, layer }, text);
      return document.ok ? ok({ form: formOf(document.value, base) }) : document;
    },

    async writeForm({ courtId, layer, text, form }) {
      const base = await trial.below({ courtId, layer });
      if (!base) return fail('court-not-found');
      const known = text.trim() === '' ? ok(undefined) : await trial.read({ courtId, layer }, text);
      if (!known.ok) return known;
      const context = {
        document: known.value,
        base,
        layer,
        today: localDay(clock),
        by: actorName(),
      };
      const document = withForm(form, context);
      if (!document.ok) return document;
      return ok({ text: `${JSON.stringify(document.value, null, 2)}\n` });
    },

    async preview({ courtId, layer, text, capacity, standing }) {
      const before = await trial.without({ courtId, layer });
      if (!before) return fail('court-not-found');
      const after = await trial.merged({ courtId, layer }, text);
      if (!after.ok) return after;
      const document = await trial.read({ courtId, layer }, text);
      if (!document.ok) return document;
      const question = { before, after: after.value, document: document.value };
      const when = { now: clock.now(), localDay: localDay(clock) };
      return ok(previewOf(question, { capacity, standing }, when));
    },
  };
}
