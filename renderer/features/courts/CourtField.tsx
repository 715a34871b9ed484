import { useRef, useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import type { CourtRow } from '../../lib/bridge/bridge.ts';
import { useFailureText } from '../../lib/bridge/use-failure-text.ts';
import { useFoundCourts } from '../../lib/stores/court-search.store.ts';
import { FoundField } from '../../ui/fields/FoundField.tsx';

interface Props {
  readonly chosen: CourtRow | undefined;
  readonly problem: string | undefined;
  readonly onChoose: (court: CourtRow | undefined) => void;
}

/** Finds a court as lawyers cite it, by its name, place or PACER id. */
export function CourtField({ chosen, problem, onChoose }: Props) {
  const t = useT();
  const say = useFailureText();
  const [typed, setTyped] = useState('');
  const found = useFoundCourts(chosen ? '' : typed.trim());
  // The last list stays while the next one is on its way.
  const last = useRef<readonly CourtRow[]>([]);
  if (found.state === 'ready') last.current = found.value;
  const courts = last.current;
  return (
    <FoundField
      label={t('courts.court')}
      hint={t('courts.court-hint')}
      placeholder={t('courts.court-placeholder')}
      problem={problem ?? (found.state === 'failed' ? say(found.failure) : undefined)}
      openLabel={t('courts.court-open')}
      noneLabel={found.state === 'ready' ? t('courts.none') : undefined}
      typed={typed}
      found={courts.map(({ id, name, short, hasOwnProfile }) => ({
        id,
        name: short,
        detail: t(hasOwnProfile ? 'courts.detail-own' : 'courts.detail', { id, name }),
      }))}
      chosenId={chosen?.id}
      onType={(text) => {
        setTyped(text);
        onChoose(undefined);
      }}
      onChoose={(chosenId) => {
        const court = courts.find(({ id }) => id === chosenId);
        if (!court) return;
        setTyped(court.short);
        onChoose(court);
      }}
    />
  );
}
