import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Failure, FieldProblem } from '../../../electron/shared/domain/values/result.ts';
import { useT } from '../../i18n/use-t.ts';
import { useFailureText } from '../../lib/bridge/use-failure-text.ts';
import { Message } from '../../ui/Message.tsx';

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalXL },
});

interface Props {
  readonly failure: Failure;
  readonly title?: string;
  /** Takes the reader to a line of the text, where there is one on screen. */
  readonly onGoTo?: (line: number) => void;
}

/** What is wrong with an override, each with its line and field; read out at once. */
export function ProblemList({ failure, title, onGoTo }: Props) {
  const styles = useStyles();
  const t = useT();
  const say = useFailureText();
  const problems: readonly Pick<FieldProblem, 'code' | 'values'>[] = failure.problems ?? [failure];
  const lead = failure.problems ? say(failure) : undefined;
  return (
    <Message intent="error" says="alert" title={title ?? t('override.problems')}>
      {lead}
      <ul className={styles.list}>
        {problems.map((problem) => {
          const line = Number(problem.values?.line);
          const words = say(problem);
          const column = problem.values?.column ?? 1;
          const place = line ? t('override.place', { line, column }) : undefined;
          return (
            <li key={`${place} ${words}`}>
              {place === undefined ? null : onGoTo ? (
                <Link onClick={() => onGoTo(line)}>{place}</Link>
              ) : (
                <strong>{place}</strong>
              )}{' '}
              {words}
            </li>
          );
        })}
      </ul>
    </Message>
  );
}
