import { Badge, type BadgeProps, Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { QuestionCircleFilled } from '@fluentui/react-icons/svg/question-circle';
import { SubtractCircleRegular } from '@fluentui/react-icons/svg/subtract-circle';
import { memo, type ReactElement, type RefObject, useEffect, useRef } from 'react';
import type { RosterField } from '../../../electron/shared/domain/roster/fields.ts';
import { useT } from '../../i18n/use-t.ts';
import { type Asked, bridge } from '../../lib/bridge/bridge.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { useFailureText } from '../../lib/bridge/use-failure-text.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { StrangeLetters } from '../../parts/StrangeLetters.tsx';
import { focusRing } from '../../ui/focus/focus-ring.ts';
import { Row } from '../../ui/Stack.tsx';
import { FIXED_WORDS } from './choices.ts';
import { FixField } from './FixField.tsx';
import { type Preview, type Row as RosterRow, type Status, useImport } from './import.store.ts';

const LOOKS: Readonly<
  Record<Status, { readonly icon: ReactElement; readonly color: NonNullable<BadgeProps['color']> }>
> = {
  ready: { icon: <CheckmarkCircleFilled />, color: 'success' },
  ask: { icon: <QuestionCircleFilled />, color: 'warning' },
  problem: { icon: <ErrorCircleFilled />, color: 'danger' },
  skipped: { icon: <SubtractCircleRegular />, color: 'subtle' },
};

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    ':focus-visible': focusRing(),
  },
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
  },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  values: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `0 ${tokens.spacingHorizontalL}`,
    margin: 0,
    overflowWrap: 'anywhere',
  },
  pair: { display: 'flex', gap: tokens.spacingHorizontalXS, minWidth: 0 },
  value: { margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
  wholeRow: { gridColumn: '1 / -1' },
  fixes: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(18rem, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
  },
});

type Decision = Asked<'rosterImport', 'decide'>['decision'];

interface Props {
  readonly row: RosterRow;
  readonly preview: Preview;
}

/** One row of the file: its values, what is wrong and where to fix it, and whether the person is here already. */
export const RowCard = memo(function RowCard({ row, preview }: Props) {
  const styles = useStyles();
  const t = useT();
  const say = useFailureText();
  const refresh = useImport((state) => state.refresh);
  const { importId, fields } = preview;
  const decide = useAction(async (decision: Decision) => {
    const decided = await bridge().rosterImport.decide({ importId, rows: [row.row], decision });
    if (decided.ok) await refresh(decided.value);
    return decided;
  });
  const { icon, color } = LOOKS[row.status];
  const wrong = new Map(row.problems.map((problem) => [problem.field, problem]));
  const shown = (field: RosterField, text: string) => {
    const fixed = FIXED_WORDS[field]?.find(({ word }) => word === text);
    return fixed ? t(fixed.says) : text;
  };
  const isRosterMatch = row.match?.in === 'roster' && row.match.by !== 'name';
  const card = useRef<HTMLLIElement>(null);
  const keepFocus = useFocusOnCard(card, row);
  const button = (decision: Decision, words: string, key: string = decision) => (
    <Button key={key} size="small" onClick={() => void decide.run(decision)}>
      {words}
    </Button>
  );
  return (
    <li
      ref={card}
      tabIndex={-1}
      className={styles.card}
      onClickCapture={keepFocus}
      onSubmitCapture={keepFocus}
    >
      <div className={styles.top}>
        <Badge appearance="tint" color={color} icon={icon}>
          {t(`import.row-${row.status}`)}
        </Badge>
        <span className={styles.quiet}>{t('import.line', { line: row.line })}</span>
        {row.act === 'update' && row.match ? (
          <span>{t('import.updates', { name: row.match.name })}</span>
        ) : null}
        {row.joins === undefined ? null : <span>{t('import.joins', { line: row.joins })}</span>}
      </div>
      <dl className={styles.values}>
        {fields.map((field, place) =>
          row.values[place] && !wrong.has(field) ? (
            <div key={field} className={styles.pair}>
              <dt className={styles.quiet}>{t(`roster-field.${field}`)}:</dt>
              <dd className={styles.value}>{shown(field, row.values[place] ?? '')}</dd>
            </div>
          ) : null,
        )}
      </dl>
      <StrangeLetters names={[nameIn(fields, row)]} />
      {row.problems.length > 0 ? (
        <div className={styles.fixes}>
          {row.problems.map((problem) => {
            const field = fields.find((one) => one === problem.field);
            const place = field ? fields.indexOf(field) : -1;
            return field ? (
              <FixField
                key={field}
                importId={importId}
                row={row}
                field={field}
                value={row.values[place] ?? ''}
                problem={problem}
              />
            ) : (
              <div key={problem.field} className={styles.wholeRow}>
                {say({ code: problem.code, values: problem.values ?? {} })}
              </div>
            );
          })}
        </div>
      ) : null}
      {row.notABarNumber === undefined ? null : (
        <div className={styles.quiet}>
          {t('import.not-a-bar-number', { text: row.notABarNumber })}
        </div>
      )}
      {row.match && row.status === 'ask' ? (
        <div>
          {t(row.match.in === 'roster' ? 'roster.perhaps-in-roster' : 'roster.perhaps-in-file', {
            by: row.match.by,
            name: row.match.name,
            line: row.match.in === 'file' ? row.match.line : 0,
          })}
        </div>
      ) : null}
      <Row>
        {row.status === 'ask' && isRosterMatch
          ? button('update', t('import.update', { name: row.match?.name ?? '' }))
          : null}
        {row.status === 'ask' ? button('add', t('import.add-anyway')) : null}
        {row.status === 'ask' || row.status === 'problem' || row.status === 'ready'
          ? button('skip', t('import.skip'), 'leave')
          : button('undecided', t('import.unskip'), 'leave')}
        {row.status === 'ready' && row.match ? button('undecided', t('import.rethink')) : null}
      </Row>
      <FailureMessage failure={decide.failure} />
    </li>
  );
});

const NAME_FIELDS: readonly RosterField[] = ['name', 'firstName', 'middleName', 'lastName'];

/** All of a row's name, in whichever columns it is. */
function nameIn(fields: readonly RosterField[], { values }: RosterRow): string {
  const parts = fields.map((field, place) => (NAME_FIELDS.includes(field) ? values[place] : ''));
  return parts.filter((part) => part).join(' ');
}

/** Gives the focus to the card when an answer removes the chosen control, so that its news is read and the next row is near. */
function useFocusOnCard(card: RefObject<HTMLElement | null>, row: RosterRow): () => void {
  const hasActed = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer makes a new row.
  useEffect(() => {
    if (hasActed.current && document.activeElement === document.body) card.current?.focus();
    hasActed.current = false;
  }, [card, row]);
  return () => {
    hasActed.current = true;
  };
}
