import { Combobox, Field, makeStyles, Option, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import type { CourtRow } from '../../lib/bridge.ts';
import { useLoaded } from '../../lib/loaded.ts';
import { useDebounced } from '../../lib/use-debounced.ts';
import { useFailureText } from '../../lib/use-failure-text.ts';
import { useCourtSearch } from './courts.store.ts';

const SETTLE_MS = 150;

const useStyles = makeStyles({
  option: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  detail: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  // With Fluent's own sizing off: its list would take the whole height of the window.
  list: { maxHeight: 'min(18rem, 50vh)', overflowY: 'auto' },
});

interface Props {
  readonly chosen: CourtRow | undefined;
  readonly problem: string | undefined;
  readonly onChoose: (court: CourtRow | undefined) => void;
}

/** Finds a court by its name, place or PACER id. */
export function CourtField({ chosen, problem, onChoose }: Props) {
  const styles = useStyles();
  const t = useT();
  const say = useFailureText();
  const [typed, setTyped] = useState('');
  const query = useDebounced(chosen ? '' : typed.trim(), SETTLE_MS);
  const found = useLoaded(useCourtSearch, query);
  // The last list stays while the next one is on its way.
  const last = useRef<readonly CourtRow[]>([]);
  if (found.state === 'ready') last.current = found.value;
  const courts = last.current;
  const message = problem ?? (found.state === 'failed' ? say(found.failure) : undefined);

  return (
    <Field
      label={t('courts.court')}
      hint={t('courts.court-hint')}
      required
      {...(message ? { validationMessage: message } : {})}
    >
      <Combobox
        freeform
        value={typed}
        selectedOptions={chosen ? [chosen.id] : []}
        placeholder={t('courts.court-placeholder')}
        positioning={{
          position: 'below',
          align: 'start',
          fallbackPositions: ['above-start'],
          autoSize: false,
        }}
        listbox={{ className: styles.list }}
        expandIcon={{ 'aria-label': t('courts.court-open') }}
        onChange={(event) => {
          setTyped(event.target.value);
          onChoose(undefined);
        }}
        onOptionSelect={(_event, data) => {
          const court = courts.find(({ id }) => id === data.optionValue);
          if (!court) return;
          setTyped(court.name);
          onChoose(court);
        }}
      >
        {courts.map((court) => (
          <Option key={court.id} value={court.id} text={court.name}>
            <span className={styles.option}>
              {court.name}
              <span className={styles.detail}>
                {t(court.hasOwnProfile ? 'courts.detail-own' : 'courts.detail', {
                  id: court.id,
                  type: t(`court-type.${court.type}`),
                })}
              </span>
            </span>
          </Option>
        ))}
        {found.state === 'ready' && courts.length === 0 ? (
          <Option key="none" value="" text={t('courts.none')} disabled>
            {t('courts.none')}
          </Option>
        ) : null}
      </Combobox>
    </Field>
  );
}
