import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { HourglassRegular } from '@fluentui/react-icons/svg/hourglass';
import { SubtractCircleRegular } from '@fluentui/react-icons/svg/subtract-circle';
import type { ReactElement } from 'react';
import type { Checklist, StepState } from '../../../electron/shared/domain/checklist/checklist.ts';
import { assertNever } from '../../../electron/shared/domain/values/result.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useLocalText } from '../../i18n/use-local-text.ts';
import { useT } from '../../i18n/use-t.ts';

const ICONS: Readonly<Record<StepState['kind'], ReactElement>> = {
  todo: <CircleRegular color={tokens.colorNeutralForeground2} />,
  waiting: <HourglassRegular color={tokens.colorNeutralForeground2} />,
  done: <CheckmarkCircleFilled color={tokens.colorPaletteGreenForeground1} />,
  skipped: <SubtractCircleRegular color={tokens.colorNeutralForeground2} />,
  'not-needed': <SubtractCircleRegular color={tokens.colorNeutralForeground2} />,
};

const useStyles = makeStyles({
  icon: { display: 'flex', fontSize: '24px' },
  small: { fontSize: '20px' },
  words: { overflowWrap: 'anywhere' },
  quote: { color: tokens.colorNeutralForeground2, whiteSpace: 'pre-wrap' },
});

interface IconProps {
  readonly state: StepState;
  /** On a line of its own, and not on a card. */
  readonly isSmall?: boolean;
}

/** The symbol of a step's state; the words beside it say the same. */
export function StateIcon({ state, isSmall = false }: IconProps) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.icon, isSmall && styles.small)} aria-hidden="true">
      {ICONS[state.kind]}
    </span>
  );
}

interface Props {
  readonly state: StepState;
  readonly checklist: Checklist;
}

/** The state of a step in words: who or what ticked it, or what it waits for. */
export function StateWords({ state, checklist }: Props) {
  const styles = useStyles();
  const words = useStateWords(state, checklist);
  const note = noteOf(state);
  return (
    <div className={styles.words}>
      {words}
      {note ? <div className={styles.quote}>{note}</div> : null}
    </div>
  );
}

function noteOf(state: StepState): string | undefined {
  if (state.kind === 'skipped') return state.reason;
  return state.kind === 'done' && state.by === 'person' ? state.note : undefined;
}

function useStateWords(state: StepState, { steps, values }: Checklist): string {
  const t = useT();
  const text = useLocalText();
  const dates = useDates();
  switch (state.kind) {
    case 'todo':
      return t('step.todo');
    case 'waiting': {
      if (state.for === 'date') {
        return t('step.waiting-date', { date: state.date ? dates.day(state.date) : '' });
      }
      const names = steps
        .filter(({ id }) => state.steps.includes(id))
        .map(({ title }) => text(title, values));
      return t('step.waiting-steps', { steps: names.join('; ') });
    }
    case 'done':
      return state.by === 'fact'
        ? t('step.done-fact', { why: text(state.why, state.values) })
        : t('step.done-person', { who: state.who, when: dates.moment(state.when) });
    case 'skipped':
      return t('step.skipped', { who: state.who, when: dates.moment(state.when) });
    case 'not-needed':
      return t('step.not-needed', { why: text(state.why, state.values) });
    default:
      return assertNever(state);
  }
}
