import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { isMessageId, type MessageId } from '../../i18n/catalog.ts';
import { useSpoken } from '../../i18n/spoken.ts';
import { useT } from '../../i18n/use-t.ts';
import type { Strength } from './use-strength.ts';

const WORDS = [
  'strength.at-once',
  'strength.easy',
  'strength.weak',
  'strength.good',
  'strength.strong',
] as const satisfies readonly MessageId[];
const STRONG_ENOUGH = 3;

const useStyles = makeStyles({
  meter: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  words: { fontWeight: tokens.fontWeightSemibold },
  advice: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** How hard the passphrase is to guess: a bar and words, with what would make it harder. */
export function StrengthMeter({ strength }: { readonly strength: Strength | undefined }) {
  const styles = useStyles();
  const t = useT();
  const { language } = useSpoken();
  const words = strength && t(WORDS[strength.score] ?? WORDS[0]);
  const advice = strength ? adviceOf(strength) : [];
  return (
    <div className={styles.meter}>
      <ProgressBar
        aria-label={t('strength.label')}
        aria-valuetext={words ?? t('strength.none')}
        value={strength ? strength.score + 1 : 0}
        max={WORDS.length}
        thickness="large"
        color={(strength?.score ?? 0) >= STRONG_ENOUGH ? 'success' : 'warning'}
      />
      <div role="status">
        <div className={styles.words}>{words ?? t('strength.none')}</div>
        {advice.length > 0 ? (
          <ul className={styles.advice}>
            {advice.map((id) => (
              <li key={id}>{t(id)}</li>
            ))}
          </ul>
        ) : null}
      </div>
      {language === 'ht' ? <div>{t('strength.other-language')}</div> : null}
    </div>
  );
}

/** The sentence for a reason. A reason without words here is left out. */
function adviceOf({ warning, suggestions }: Strength): readonly MessageId[] {
  return [
    ...(warning ? [`strength.warning-${warning}`] : []),
    ...suggestions.map((name) => `strength.advice-${name}`),
  ].filter(isMessageId);
}
