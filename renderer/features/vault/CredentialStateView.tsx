import { makeStyles, tokens } from '@fluentui/react-components';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import type { CredentialView } from '../../lib/bridge/bridge.ts';
import { useFailureText } from '../../lib/bridge/use-failure-text.ts';
import { Message } from '../../ui/Message.tsx';

const INTENT: Readonly<Record<CredentialView['state'], 'info' | 'success' | 'warning' | 'error'>> =
  {
    'not-recorded': 'info',
    'in-browser-only': 'warning',
    'on-paper': 'warning',
    'kept-elsewhere': 'info',
    recorded: 'success',
    verified: 'success',
    refused: 'error',
    spent: 'info',
    unavailable: 'error',
  };

const useStyles = makeStyles({
  lines: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalXL },
});

/** Where the login and password are, what that means, and who said or found it when. */
export function CredentialStateView({ view }: { readonly view: CredentialView }) {
  const styles = useStyles();
  const t = useT();
  const say = useFailureText();
  const { state, trouble } = view;
  const lines = useHistory(view);
  // It was kept here, and the keychain has lost it since: that is worse than never recorded.
  const isGone = state === 'not-recorded' && view.missingSince !== undefined;
  const about = isGone ? 'gone' : state;
  return (
    <Message intent={isGone ? 'error' : INTENT[state]} title={t(`credential.${about}-title`)}>
      {trouble ? say({ code: trouble }) : t(`credential.${about}`)}
      {lines.length > 0 ? (
        <ul className={styles.lines}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
    </Message>
  );
}

/** What is known about this credential, each with time and person. */
function useHistory(view: CredentialView): readonly string[] {
  const t = useT();
  const { moment } = useDates();
  const { state, at, by, kept, checked, missingSince } = view;
  const isSaid = state === 'in-browser-only' || state === 'on-paper';
  const when = (instant: string, name = '') => ({ when: moment(instant), name });
  return [
    isSaid && at && by ? t('vault.said-by', when(at, by)) : '',
    missingSince ? t('vault.missing-since', when(missingSince)) : '',
    kept && !missingSince ? t('vault.kept-by', when(kept.at, kept.by)) : '',
    state === 'refused' && at ? t('vault.refused-at', when(at)) : '',
    checked ? t(`vault.checked-${checked.how}`, when(checked.at, checked.by)) : '',
    checked?.names
      ? t('vault.names-seen', { ecf: checked.names.ecf, pacer: checked.names.pacer })
      : '',
  ].filter((line) => line !== '');
}
