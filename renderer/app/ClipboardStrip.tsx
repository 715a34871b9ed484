import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ClipboardClockRegular } from '@fluentui/react-icons/svg/clipboard-clock';
import { useEffect } from 'react';
import { useT } from '../i18n/use-t.ts';
import { ask, bridge } from '../lib/bridge/bridge.ts';
import { useClipboard } from '../lib/stores/clipboard.store.ts';
import { useCountdown } from '../lib/use-countdown.ts';

const useStyles = makeStyles({
  strip: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  icon: { display: 'flex', fontSize: '20px' },
  words: { flexGrow: 1 },
});

/** Says, wherever the person is, that a copied login or password is on the clipboard and for how much longer. */
export function ClipboardStrip() {
  const styles = useStyles();
  const t = useT();
  const { clipboard, put } = useClipboard();
  useEffect(
    () =>
      bridge().onNews((news) => {
        if (news.kind === 'clipboard') put({ holds: news.holds, seconds: news.seconds });
      }),
    [put],
  );
  const left = useCountdown(clipboard.seconds, clipboard);
  const { holds } = clipboard;
  const isHeld = holds !== 'nothing';
  return (
    <>
      <div role="status" className="unseen">
        {isHeld ? t(`clipboard.${holds}`, { seconds: clipboard.seconds }) : null}
      </div>
      {isHeld ? (
        <div className={styles.strip}>
          <span className={styles.icon} aria-hidden="true">
            <ClipboardClockRegular />
          </span>
          <span className={styles.words} aria-hidden="true">
            {t(`clipboard.${holds}`, { seconds: left })}
          </span>
          <Button size="small" onClick={() => void ask(() => bridge().vault.clearClipboard({}))}>
            {t('clipboard.clear')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
