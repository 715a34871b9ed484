import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import REVIEWED from '../../assets/text/review/weighty.json';
import type { MessageId } from '../i18n/catalog.ts';
import { useSpoken } from '../i18n/spoken.ts';
import { useMarked } from '../i18n/use-marked.tsx';
import { sayIn, useT, type Values } from '../i18n/use-t.ts';

const useStyles = makeStyles({
  english: { display: 'block', marginTop: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly id: MessageId;
  readonly values?: Values;
  /** On a ground of another color the English has the color of the words around it. */
  readonly isOnColor?: boolean;
}

const CHECKED: Readonly<Record<string, readonly string[]>> = REVIEWED;

/**
 * A text before something that can't be undone. In another language the English stands below it until a reader has checked the
 * translation.
 */
export function WeightyText({ id, values, isOnColor = false }: Props) {
  const styles = useStyles();
  const t = useT();
  const mark = useMarked();
  const { language, english } = useSpoken();
  const isChecked = language === 'en' || CHECKED[language]?.includes(id);
  if (isChecked) return mark(t(id, values));
  const inEnglish = sayIn({ language: 'en', catalog: undefined, intl: english, english });
  return (
    <>
      <span>{mark(t(id, values))}</span>
      <span lang="en" className={mergeClasses(styles.english, !isOnColor && styles.quiet)}>
        {inEnglish(id, values)}
      </span>
    </>
  );
}
