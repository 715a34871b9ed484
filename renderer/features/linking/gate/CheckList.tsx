import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { useDates } from '../../../i18n/use-dates.ts';
import { useLocalNode } from '../../../i18n/use-marked.tsx';
import { useT } from '../../../i18n/use-t.ts';
import { Row, Stack } from '../../../ui/Stack.tsx';
import { CheckRow } from './CheckRow.tsx';
import type { Gate, GateItem } from './gate.store.ts';
import { useFix } from './use-fix.ts';

const useStyles = makeStyles({
  summary: { margin: 0, fontWeight: tokens.fontWeightSemibold, flexGrow: 1 },
  checked: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
});

interface Props {
  readonly gate: Pick<Gate, 'items' | 'passed' | 'checkedAt'>;
  /** The gate as a question, for the way back from a fix. */
  readonly gateKey: string;
  /** What is asked about a finding, below its line. */
  readonly about: (item: GateItem) => ReactNode;
}

/** Everything that was checked, what is to be fixed first, each line with what it was judged by. */
export function CheckList({ gate: { items, passed, checkedAt }, gateKey, about }: Props) {
  const styles = useStyles();
  const t = useT();
  const text = useLocalNode();
  const dates = useDates();
  const id = useId();
  const fixOf = useFix(gateKey);
  const firstBlock = items.find(({ severity }) => severity === 'blocks');
  return (
    <Stack gap="s">
      <Row>
        <h3 id={id} className={styles.summary}>
          {useSummary({ items, passed })}
        </h3>
        <span className={styles.checked}>{t('gate.checked', { when: dates.time(checkedAt) })}</span>
      </Row>
      <ul className={styles.list} aria-label={t('gate.list')}>
        {items.map((item) => {
          const fix = fixOf(item);
          const titleId = `${id}-${item.id}`;
          return (
            <CheckRow
              key={item.id}
              state={item.severity}
              titleId={titleId}
              title={text(item.text, item.values)}
              evidence={text(item.whatToDo, item.values)}
              action={
                fix && item.fix ? (
                  <Button
                    size="small"
                    // One blue button on a page is the next thing to do.
                    appearance={item === firstBlock ? 'primary' : 'secondary'}
                    aria-describedby={titleId}
                    onClick={fix}
                  >
                    {t(`gate.fix-${item.fix}`)}
                  </Button>
                ) : undefined
              }
            >
              {about(item)}
            </CheckRow>
          );
        })}
        {passed.map(({ id: line, state, title, evidence, values, recorded }) => (
          <CheckRow
            key={line}
            state={state}
            titleId={`${id}-${line}`}
            title={text(title)}
            evidence={text(evidence, values)}
            recorded={
              recorded && t('gate.recorded', { by: recorded.by, when: dates.moment(recorded.at) })
            }
          />
        ))}
      </ul>
    </Stack>
  );
}

/** What the list comes to, in one line. */
function useSummary({ items, passed }: Pick<Gate, 'items' | 'passed'>): string {
  const t = useT();
  const notes = passed.filter(({ state }) => state === 'note').length;
  const counts = { count: items.length, total: items.length + passed.length };
  if (items.some(({ severity }) => severity === 'blocks')) return t('gate.fix-first', counts);
  if (items.length > 0) return t('gate.only-uncertain', counts);
  const count = passed.length - notes;
  return notes === 0
    ? t('gate.all-passed', { count })
    : t('gate.passed-and-noted', { count, notes });
}
