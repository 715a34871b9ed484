import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { QuestionCircleFilled } from '@fluentui/react-icons/svg/question-circle';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import type { Verdict, VerdictKind } from '../../../electron/shared/domain/pacer/verdict.ts';
import { useLocalNode } from '../../i18n/use-marked.tsx';
import { useT } from '../../i18n/use-t.ts';
import { SourceList } from '../../parts/courts/SourceList.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { focusRing } from '../../ui/focus/focus-ring.ts';
import { Message } from '../../ui/Message.tsx';

const ICONS: Readonly<Record<VerdictKind, ReactElement>> = {
  upgraded: <CheckmarkCircleFilled color={tokens.colorPaletteGreenForeground1} />,
  legacy: <WarningFilled color={tokens.colorPaletteDarkOrangeForeground1} />,
  unknown: <QuestionCircleFilled color={tokens.colorNeutralForeground2} />,
  'wrong-kind': <ErrorCircleFilled color={tokens.colorPaletteRedForeground1} />,
};

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  good: { borderLeft: `6px solid ${tokens.colorPaletteGreenBorderActive}` },
  wait: { borderLeft: `6px solid ${tokens.colorPaletteDarkOrangeBorderActive}` },
  bad: { borderLeft: `6px solid ${tokens.colorPaletteRedBorderActive}` },
  word: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    ':focus-visible': focusRing('4px'),
  },
  icon: { display: 'flex', flexShrink: 0, fontSize: '24px' },
  words: { margin: 0, maxWidth: '46rem' },
});

const EDGE = { upgraded: 'good', legacy: 'wait', unknown: 'wait', 'wrong-kind': 'bad' } as const;

interface Props {
  readonly verdict: Verdict;
  /** How often it was saved in this view. The verdict gets the focus each time. */
  readonly saves: number;
  /** Something else comes first: nobody can sign in with the account. */
  readonly isBarred?: boolean;
}

/** Whether a PACER account can be used for filing, why, what to do next and who says so. */
export function VerdictView({ verdict, saves, isBarred = false }: Props) {
  const styles = useStyles();
  const t = useT();
  const text = useLocalNode();
  const { verdict: kind, because, nextAction, values, sources, conflicts } = verdict;
  return (
    <div className={mergeClasses(styles.box, styles[EDGE[kind]])}>
      <VerdictWord className={styles.word} focusOn={saves}>
        <span className={styles.icon} aria-hidden="true">
          {ICONS[kind]}
        </span>
        {t(`verdict.${kind}`)}
      </VerdictWord>
      <p className={styles.words}>{text(because, values)}</p>
      {isBarred ? null : (
        <p className={styles.words}>
          <strong>{t('verdict.next')}</strong> {text(nextAction, values)}
        </p>
      )}
      {conflicts.map((conflict) => (
        <Message key={conflict.text.en} intent="warning">
          {text(conflict.text, values)}
        </Message>
      ))}
      <Disclosure summary={t('verdict.sources')}>
        <SourceList sources={[...sources, ...conflicts.flatMap((conflict) => conflict.sources)]} />
      </Disclosure>
    </div>
  );
}

interface WordProps {
  readonly className: string;
  readonly focusOn: number;
  readonly children: ReactNode;
}

/** Gets the focus after each save, because the form that had it is gone then. */
function VerdictWord({ className, focusOn, children }: WordProps) {
  const word = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focusOn > 0) word.current?.focus();
  }, [focusOn]);
  return (
    <h3 ref={word} tabIndex={-1} className={className}>
      {children}
    </h3>
  );
}
