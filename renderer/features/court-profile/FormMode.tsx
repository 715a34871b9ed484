import { type RefObject, useEffect, useState } from 'react';
import { ask, bridge, type CourtPage } from '../../lib/bridge/bridge.ts';
import type { Loaded } from '../../lib/bridge/loaded.ts';
import { LoadedPart } from '../../parts/LoadedPart.tsx';
import type { FormHandle, OverrideDraft, OverrideForm } from './court-profile.store.ts';
import { FormFields } from './FormFields.tsx';

interface Props {
  readonly handle: RefObject<FormHandle | null>;
  readonly page: CourtPage;
  readonly draft: OverrideDraft;
}

/** The values that most firms know better than the app, as fields. */
export function FormMode({ handle, page, draft }: Props) {
  const { layer, text, form } = draft;
  const courtId = page.profile.court.id;
  const [loaded, setLoaded] = useState<Loaded<OverrideForm>>(
    form ? { state: 'ready', value: form } : { state: 'loading' },
  );
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text is read once; from then on the fields are the truth.
  useEffect(() => {
    if (form) return;
    void ask(() => bridge().profiles.readForm({ courtId, layer, text })).then((read) =>
      setLoaded(
        read.ok
          ? { state: 'ready', value: read.value.form }
          : { state: 'failed', failure: read.failure },
      ),
    );
  }, [tries]);
  return (
    <LoadedPart loaded={loaded} onRetry={() => setTries(tries + 1)}>
      {(values) => <FormFields handle={handle} page={page} draft={draft} values={values} />}
    </LoadedPart>
  );
}
