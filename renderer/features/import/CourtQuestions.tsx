import { Button, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useT } from '../../i18n/use-t.ts';
import { bridge } from '../../lib/bridge/bridge.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Row, Stack } from '../../ui/Stack.tsx';
import { type CourtQuestion, type Preview, useImport } from './import.store.ts';

const useStyles = makeStyles({
  questions: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(20rem, 100%), 1fr))',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
    maxHeight: '60vh',
    overflowY: 'auto',
  },
  question: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  names: {
    padding: 0,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  lead: { margin: 0 },
});

/** Which courts the file means by names that may be the district court or the bankruptcy court: one answer for the whole file. */
export function CourtQuestions({ preview }: { readonly preview: Preview }) {
  const styles = useStyles();
  const t = useT();
  const refresh = useImport((state) => state.refresh);
  const { importId, courtQuestions } = preview;
  const mean = useAction(async (answers: { key: string; courtId: CourtQuestion['answer'] }[]) => {
    const given = answers.flatMap(({ key, courtId }) => (courtId ? [{ key, courtId }] : []));
    const done = await bridge().rosterImport.meanCourts({ importId, answers: given });
    if (done.ok) await refresh(done.value);
    return done;
  });
  if (courtQuestions.length === 0) return null;
  const allMean = (type: 'district' | 'bankruptcy') =>
    void mean.run(
      courtQuestions.map(({ key, choices }) => ({
        key,
        courtId: choices.find((court) => court.type === type)?.id,
      })),
    );
  return (
    <Panel title={t('import.court-questions')}>
      <Stack gap="m">
        <p className={styles.lead}>{t('import.court-questions-lead')}</p>
        {courtQuestions.length > 1 ? (
          <Row>
            <Button size="small" onClick={() => allMean('district')}>
              {t('import.all-district')}
            </Button>
            <Button size="small" onClick={() => allMean('bankruptcy')}>
              {t('import.all-bankruptcy')}
            </Button>
          </Row>
        ) : null}
        <div className={styles.questions}>
          {courtQuestions.map((question) => (
            <Question
              key={question.key}
              question={question}
              onAnswer={(courtId) => void mean.run([{ key: question.key, courtId }])}
            />
          ))}
        </div>
        <FailureMessage failure={mean.failure} />
      </Stack>
    </Panel>
  );
}

interface QuestionProps {
  readonly question: CourtQuestion;
  readonly onAnswer: (courtId: CourtQuestion['answer']) => void;
}

function Question({ question, onAnswer }: QuestionProps) {
  const styles = useStyles();
  const t = useT();
  const { spellings, rows, choices, answer } = question;
  const names = t('import.court-question', { names: spellings.join(' / '), rows });
  return (
    <fieldset className={styles.question}>
      <legend className={styles.names}>{names}</legend>
      <RadioGroup
        aria-label={names}
        value={answer ?? ''}
        onChange={(_event, { value }) => onAnswer(choices.find(({ id }) => id === value)?.id)}
      >
        {choices.map(({ id, short, type }) => (
          <Radio
            key={id}
            value={id}
            label={t('import.court-choice', { court: short, type: t(`court-type.${type}`) })}
          />
        ))}
      </RadioGroup>
    </fieldset>
  );
}
