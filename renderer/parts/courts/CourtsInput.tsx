import {
  Combobox,
  type FieldControlProps,
  makeStyles,
  Option,
  tokens,
} from '@fluentui/react-components';
import { useT } from '../../i18n/use-t.ts';
import type { CourtRow } from '../../lib/bridge/bridge.ts';

const useStyles = makeStyles({
  input: { width: '100%', marginBottom: tokens.spacingVerticalXS },
  option: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  detail: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  // With Fluent's own sizing off: its list would take the whole height of the window.
  list: { maxHeight: 'min(18rem, 50vh)', overflowY: 'auto' },
});

interface Props {
  /** What ties the input to its label and its problem. */
  readonly field: FieldControlProps;
  readonly typed: string;
  readonly courts: readonly CourtRow[];
  /** The list is that of what is typed. */
  readonly isReady: boolean;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onType: (typed: string) => void;
  readonly onChoose: (court: CourtRow) => void;
}

/** The input with the list of courts that match what is typed. */
export function CourtsInput(props: Props) {
  const { field, typed, courts, isReady, isOpen, onOpen, onType, onChoose } = props;
  const styles = useStyles();
  const t = useT();
  return (
    <Combobox
      {...field}
      freeform
      className={styles.input}
      value={typed}
      selectedOptions={[]}
      open={isOpen}
      placeholder={t('courts.court-placeholder')}
      positioning={{
        position: 'below',
        align: 'start',
        fallbackPositions: ['above-start'],
        autoSize: false,
      }}
      listbox={{ className: styles.list }}
      expandIcon={{ 'aria-label': t('courts.court-open') }}
      onOpenChange={(_event, data) => onOpen(data.open)}
      onChange={(event) => {
        onType(event.target.value);
        onOpen(true);
      }}
      onOptionSelect={(_event, { optionValue }) => {
        const court = courts.find(({ id }) => id === optionValue);
        if (court) onChoose(court);
      }}
    >
      {courts.map(({ id, name, short, hasOwnProfile }) => (
        <Option key={id} value={id} text={short}>
          <span className={styles.option}>
            {short}
            <span className={styles.detail}>
              {t(hasOwnProfile ? 'courts.detail-own' : 'courts.detail', { id, name })}
            </span>
          </span>
        </Option>
      ))}
      {isReady && courts.length === 0 ? (
        <Option key="none" value="" text={t('courts.none')} disabled>
          {t('courts.none')}
        </Option>
      ) : null}
    </Combobox>
  );
}
