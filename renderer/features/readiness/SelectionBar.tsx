import { Button, makeStyles, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import type { Board } from './board.store.ts';
import { useLook } from './look.store.ts';

const BulkDialog = lazy(async () => ({ default: (await import('./BulkDialog.tsx')).BulkDialog }));

const KINDS = ['record-step', 'add-court', 'put-in-charge'] as const;

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    marginBottom: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
});

interface Props {
  readonly board: Board;
  /** How many of those ticked are not among the people shown. */
  readonly hidden: number;
}

/** How many people are ticked, and what can be done for all of them at once. */
export function SelectionBar({ board, hidden }: Props) {
  const styles = useStyles();
  const t = useT();
  const restoreFocus = useRestoreFocusTarget();
  const selected = useLook((state) => state.selected);
  const select = useLook((state) => state.select);
  const [kind, setKind] = useState<(typeof KINDS)[number]>();
  return (
    <section className={styles.bar} aria-label={t('bulk.label')}>
      <strong role="status">{t('bulk.selected', { people: selected.size })}</strong>
      {hidden > 0 ? <span>{t('bulk.hidden', { hidden })}</span> : null}
      {KINDS.map((one) => (
        <Button key={one} {...restoreFocus} size="small" onClick={() => setKind(one)}>
          {t(`bulk.${one}`)}
        </Button>
      ))}
      <Button size="small" appearance="subtle" onClick={() => select(new Set())}>
        {t('bulk.clear')}
      </Button>
      {kind ? (
        <Suspense fallback={null}>
          <BulkDialog kind={kind} board={board} onClose={() => setKind(undefined)} />
        </Suspense>
      ) : null}
    </section>
  );
}
