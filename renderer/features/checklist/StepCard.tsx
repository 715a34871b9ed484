import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type {
  Checklist,
  ChecklistStep,
} from '../../../electron/shared/domain/checklist/checklist.ts';
import { useLocalNode } from '../../i18n/use-marked.tsx';
import { useT } from '../../i18n/use-t.ts';
import { DueWords } from '../../parts/DueWords.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Message } from '../../ui/Message.tsx';
import { Row, Stack } from '../../ui/Stack.tsx';
import { StepActions } from './StepActions.tsx';
import { StepDetail } from './StepDetail.tsx';
import { StateIcon, StateWords } from './StepStateView.tsx';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  settled: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: 'transparent',
  },
  first: { borderLeft: `4px solid ${tokens.colorCompoundBrandStroke}` },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  meta: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly step: ChecklistStep;
  readonly checklist: Checklist;
  /** The first thing left to do: its detail is open from the start. */
  readonly isFirst: boolean;
  /** It left the checklist while somebody was writing about it. */
  readonly isGone: boolean;
  readonly onWriting: (isWriting: boolean) => void;
}

/** One step: its state, who does it, by when, what to do and who says so. */
export function StepCard({ step, checklist, isFirst, isGone, onWriting }: Props) {
  const styles = useStyles();
  const t = useT();
  const text = useLocalNode();
  const id = useId();
  const { values } = checklist;
  const isOpen = step.state.kind === 'todo' || step.state.kind === 'waiting';
  return (
    <li
      className={mergeClasses(
        styles.card,
        isFirst && styles.first,
        // What is done takes little room: the open steps are what people come for.
        !isOpen && styles.settled,
      )}
    >
      <StateIcon state={step.state} isSmall={!isOpen} />
      <Stack gap={isOpen ? 's' : 'none'}>
        <Row>
          <h3 id={id} className={styles.title}>
            {text(step.title, values)}
          </h3>
          {step.isOptional ? (
            <Badge appearance="outline" color="informative">
              {t('checklist.optional')}
            </Badge>
          ) : null}
        </Row>
        {isOpen ? (
          <Row className={styles.meta}>
            <span>{t(`owner.${step.owner}`)}</span>
            {step.due ? <DueWords due={step.due} /> : null}
          </Row>
        ) : null}
        <StateWords state={step.state} checklist={checklist} />
        {step.notes.map((note) => (
          <Message key={note.en} intent="info">
            {text(note, values)}
          </Message>
        ))}
        {isOpen
          ? step.warnings.map((warning) => (
              <Message key={warning.en} intent="warning">
                {text(warning, values)}
              </Message>
            ))
          : null}
        <Disclosure summary={t('checklist.what-to-do')} isOpenAtFirst={isFirst} isQuiet={!isOpen}>
          <StepDetail step={step} checklist={checklist} />
        </Disclosure>
        {isGone ? (
          <Message intent="warning" says="alert">
            {t('step.gone')}
          </Message>
        ) : null}
        <StepActions
          step={step}
          checklist={checklist}
          titleId={id}
          isFirst={isFirst}
          onWriting={onWriting}
        />
      </Stack>
    </li>
  );
}
