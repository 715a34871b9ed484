import { Button, makeStyles, Tooltip, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useNoRoom } from '../../../i18n/use-no-room.ts';
import { useT } from '../../../i18n/use-t.ts';
import { ActionMenu } from '../../../ui/ActionMenu.tsx';
import { NOT_SMALL, TOO_NARROW_FOR_BUTTONS } from '../../../ui/breakpoints.ts';
import { focusTo } from '../../../ui/focus/use-focus-kept.ts';
import { useLook } from '../state/look.store.ts';
import type { BulkKind } from './request.ts';

const KINDS = [
  'record-account-fact',
  'record-step',
  'record-known-link',
  'add-court',
  'put-in-charge',
  'set-language',
] as const satisfies BulkKind[];

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    // The content before it shrinks instead, so that the rows stay where they are.
    [NOT_SMALL.style]: { flexShrink: 0, whiteSpace: 'nowrap' },
  },
  // Both lines are as high as a button, so that the second changes nothing.
  selected: { lineHeight: tokens.lineHeightBase100, fontWeight: tokens.fontWeightSemibold },
  hidden: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase100 },
});

interface Props {
  /** How many of those ticked are not among the people shown. */
  readonly hidden: number;
  readonly onAct: (kind: BulkKind) => void;
}

/** How many people are ticked, and what can be done for all of them at once. One line in any window that shows the grid. */
export function SelectionBar({ hidden, onAct }: Props) {
  const styles = useStyles();
  const t = useT();
  const isNarrow = useNoRoom(TOO_NARROW_FOR_BUTTONS);
  const selected = useLook((state) => state.selected);
  const select = useLook((state) => state.select);
  const acts = KINDS.map((kind) => ({ label: t(`bulk.${kind}`), onChoose: () => onAct(kind) }));
  return (
    <section {...focusTo('h1')} className={styles.bar} aria-label={t('bulk.label')}>
      <div>
        <div role="status" className={styles.selected}>
          {t('bulk.selected', { people: selected.size })}
        </div>
        {hidden > 0 ? <div className={styles.hidden}>{t('bulk.hidden', { hidden })}</div> : null}
      </div>
      {isNarrow ? (
        <ActionMenu size="small" label={t('bulk.acts')} groups={[acts]} isBusy={false} />
      ) : (
        acts.map(({ label, onChoose }) => (
          <Button key={label} size="small" onClick={onChoose}>
            {label}
          </Button>
        ))
      )}
      <Tooltip content={t('bulk.clear')} relationship="label">
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          onClick={() => select(new Set())}
        />
      </Tooltip>
    </section>
  );
}
