import { Combobox, makeStyles, Option } from '@fluentui/react-components';
import { useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { useFoundCourts } from '../../lib/stores/court-search.store.ts';
import { citedInCell, partToReplace, withCourt } from './court-cell.ts';

const useStyles = makeStyles({
  // With Fluent's own sizing off: its list would take the whole height of the window.
  list: { maxHeight: 'min(18rem, 50vh)', overflowY: 'auto' },
});

interface Props {
  readonly value: string;
  /** The part of it that names no court. */
  readonly unknown: string | undefined;
  /** Whether that part may be one of several courts, which are then the ones to choose from. */
  readonly isEither: boolean;
  readonly onType: (typed: string) => void;
}

/** A cell of courts: typed, or chosen from the list, which replaces the part that names no court. */
export function CourtsInput({ value, unknown, isEither, onType }: Props) {
  const styles = useStyles();
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const part = partToReplace(value, unknown);
  return (
    <Combobox
      freeform
      value={value}
      selectedOptions={[]}
      autoComplete="off"
      spellCheck={false}
      expandIcon={{ 'aria-label': t('courts.court-open') }}
      positioning={{
        position: 'below',
        align: 'start',
        fallbackPositions: ['above-start'],
        autoSize: false,
      }}
      listbox={{ className: styles.list }}
      onOpenChange={(_event, data) => setOpen(data.open)}
      onChange={(event) => onType(event.target.value)}
      onOptionSelect={(_event, data) => {
        if (data.optionValue) onType(withCourt(value, part, data.optionValue));
      }}
    >
      {isOpen ? <CourtOptions typed={part === unknown && !isEither ? '' : part} /> : null}
    </Combobox>
  );
}

/** The courts that match. Searched only while the list is open, because many of these fields may be on screen. */
function CourtOptions({ typed }: { readonly typed: string }) {
  const t = useT();
  const found = useFoundCourts(typed);
  const courts = found.state === 'ready' ? found.value : [];
  if (found.state === 'ready' && courts.length === 0) {
    return (
      <Option value="" text={t('courts.none')} disabled>
        {t('courts.none')}
      </Option>
    );
  }
  return courts.map(({ id, name, short, type }) => (
    <Option key={id} value={citedInCell({ short, type })} text={short}>
      {t('courts.short-and-name', { court: short, name })}
    </Option>
  ));
}
