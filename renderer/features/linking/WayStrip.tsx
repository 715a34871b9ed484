import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { BeakerRegular } from '@fluentui/react-icons/svg/beaker';
import { BuildingBankFilled } from '@fluentui/react-icons/svg/building-bank';
import { useT } from '../../i18n/use-t.ts';
import type { LinkingView } from '../../lib/bridge/bridge.ts';
import { useProfile } from '../../lib/stores/profile.store.ts';
import { useCountdown } from '../../lib/use-countdown.ts';
import { WeightyText } from '../../parts/WeightyText.tsx';
import type { Stage } from './stage.ts';
import { useHostWords } from './use-host-words.ts';

const useStyles = makeStyles({
  strip: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  live: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: '1px solid transparent',
    // The one red fill of the app, the same in every theme: white on it has 6.7:1.
    backgroundColor: '#b10e1c',
    color: '#ffffff',
  },
  tag: {
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: '1px solid currentColor',
    borderRadius: tokens.borderRadiusMedium,
    fontWeight: tokens.fontWeightSemibold,
    letterSpacing: '0.05em',
  },
  practice: { color: tokens.colorNeutralForeground2 },
  icon: { display: 'flex', flexShrink: 0, fontSize: '20px' },
  words: { flexGrow: 1, flexBasis: '16rem', minWidth: 0, overflowWrap: 'anywhere' },
  fact: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly way: LinkingView['way'];
  readonly hosts: readonly string[];
  readonly stage: Stage;
  /** Seconds for which the login may still be copied. */
  readonly copySeconds: number;
}

/** Says on every step of a real link that it is live, and how matters stand; a rehearsal says quietly that it is one. */
export function WayStrip({ way, hosts, stage, copySeconds }: Props) {
  const styles = useStyles();
  const t = useT();
  const isPractice = useProfile((state) => state.isPractice);
  const say = useHostWords();
  const copyTime =
    stage.name === 'names' && copySeconds > 0 ? <CopyTime seconds={copySeconds} /> : null;
  if (isPractice || way === 'practice') {
    return (
      <div className={mergeClasses(styles.strip, styles.practice)}>
        <span className={styles.icon} aria-hidden="true">
          <BeakerRegular />
        </span>
        <span className={styles.words}>{t('linking.practice-strip')}</span>
        {copyTime}
      </div>
    );
  }
  return (
    <section className={mergeClasses(styles.strip, styles.live)} aria-label={t('live.region')}>
      <span className={styles.icon} aria-hidden="true">
        <BuildingBankFilled />
      </span>
      <span className={styles.tag}>{t('live.tag')}</span>
      <span className={styles.words}>
        <span className={styles.fact}>
          <WeightyText id={`live.${factOf(stage)}`} isOnColor />
        </span>{' '}
        {t(`linking.${way}-strip`, { hosts: say(hosts) })}
      </span>
      {copyTime}
    </section>
  );
}

/** How matters stand, as far as anybody knows. */
function factOf(stage: Stage): 'before' | 'nothing-yet' | 'next-submit' | 'submitted' {
  if (stage.name === 'before') return 'before';
  if (stage.name === 'menus') return 'submitted';
  return stage.name === 'submit' ? 'next-submit' : 'nothing-yet';
}

/** The time that is left for copying, in words. A screen reader hears it as it begins and near its end. */
function CopyTime({ seconds }: { readonly seconds: number }) {
  const t = useT();
  const left = useCountdown(seconds, seconds);
  const [minutes, rest] = [Math.floor(left / 60), left % 60];
  if (left === 0) return <span>{t('live.copy-over')}</span>;
  return (
    <>
      <span aria-hidden="true">
        {t('live.copy-time', { time: `${minutes}:${String(rest).padStart(2, '0')}` })}
      </span>
      <span role="status" className="unseen">
        {left <= 15 ? t('live.copy-ends') : t('live.copy-allowed')}
      </span>
    </>
  );
}
