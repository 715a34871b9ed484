import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useT } from '../../i18n/use-t.ts';
import type { BulkKind } from './asked.ts';
import { useLook } from './look.store.ts';

const KINDS = ['record-step', 'add-court', 'put-in-charge'] as const satisfies BulkKind[];

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
});

interface Props {
  /** How many of those ticked are not among the people shown. */
  readonly hidden: number;
  readonly onAct: (kind: BulkKind) => void;
}

/** How many people are ticked, and what can be done for all of them at once. */
export function SelectionBar({ hidden, onAct }: Props) {
  const styles = useStyles();
  const t = useT();
  const selected = useLook((state) => state.selected);
  const select = useLook((state) => state.select);
  return (
    <section className={styles.bar} aria-label={t('bulk.label')}>
      <strong role="status">{t('bulk.selected', { people: selected.size })}</strong>
      {hidden > 0 ? <span>{t('bulk.hidden', { hidden })}</span> : null}
      {KINDS.map((one) => (
        <Button key={one} size="small" onClick={() => onAct(one)}>
          {t(`bulk.${one}`)}
        </Button>
      ))}
      <Button size="small" appearance="subtle" onClick={() => select(new Set())}>
        {t('bulk.clear')}
      </Button>
    </section>
  );
}
