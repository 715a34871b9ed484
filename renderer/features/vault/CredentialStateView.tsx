import type { CredentialState } from '../../../electron/shared/domain/facts.ts';
import { useT } from '../../i18n/use-t.ts';
import { Message } from '../../ui/Message.tsx';

const INTENT: Readonly<Record<CredentialState, 'info' | 'success' | 'warning' | 'error'>> = {
  'not-recorded': 'info',
  'in-browser-only': 'warning',
  'on-paper': 'warning',
  recorded: 'success',
  verified: 'success',
  refused: 'error',
  spent: 'info',
  unavailable: 'error',
};

/** Where the login and password are, and what that means. */
export function CredentialStateView({ state }: { readonly state: CredentialState }) {
  const t = useT();
  return (
    <Message intent={INTENT[state]} title={t(`credential.${state}-title`)}>
      {t(`credential.${state}`)}
    </Message>
  );
}
