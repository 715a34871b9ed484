import { makeStyles, tokens } from '@fluentui/react-components';
import REVIEWED from '../../assets/text/review/weighty.json';
import type { MessageId } from '../i18n/catalog.ts';
import { useSpoken } from '../i18n/spoken.ts';
import { sayIn, useT, type Values } from '../i18n/use-t.ts';

const useStyles = makeStyles({
  english: { color: tokens.colorNeutralForeground2, marginTop: tokens.spacingVerticalXS },
});

interface Props {
  readonly id: MessageId;
  readonly values?: Values;
}

const CHECKED: Readonly<Record<string, readonly string[]>> = REVIEWED;

/**
 * A text before something that can't be undone. In another language the English stands below it until a reader has checked the
 * translation.
 */
export function WeightyText({ id, values }: Props) {
  const styles = useStyles();
  const t = useT();
  const { language, english } = useSpoken();
  const isChecked = language === 'en' || CHECKED[language]?.includes(id);
  if (isChecked) return t(id, values);
  const inEnglish = sayIn({ language: 'en', catalog: undefined, intl: english, english });
  return (
    <>
      <span>{t(id, values)}</span>
      <div lang="en" className={styles.english}>
        {inEnglish(id, values)}
      </div>
    </>
  );
}
