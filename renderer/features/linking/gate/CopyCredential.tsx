import { Button } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useT } from '../../../i18n/use-t.ts';
import { bridge, type LinkingView } from '../../../lib/bridge/bridge.ts';
import { useProvenAction } from '../../../lib/bridge/use-proven-action.ts';
import { FailureMessage } from '../../../parts/FailureMessage.tsx';
import { Row } from '../../../ui/Stack.tsx';

const FIELDS = ['login', 'password'] as const;
type Field = (typeof FIELDS)[number];

/**
 * Copies one field at a time, each on request and after proof of presence.
 * SECURITY: login and password go from the keychain to the clipboard and never through the page.
 */
export function CopyCredential({ view: { ecfAccountId, pages } }: { readonly view: LinkingView }) {
  const t = useT();
  const copy = useProvenAction(
    (_field: Field) => ({ action: 'copy' as const, ecfAccountId }),
    (field, grant) => bridge().vault.copy({ ecfAccountId, field, grant }),
  );
  const labels = {
    login: pages.loginLabel ?? t('vault.login'),
    password: pages.passwordLabel ?? t('vault.password'),
  };
  return (
    <>
      <Row>
        {FIELDS.map((field) => (
          <Button
            key={field}
            icon={<CopyRegular />}
            disabledFocusable={copy.isBusy}
            onClick={() => void copy.run(field)}
          >
            {t('guided.copy', { label: labels[field] })}
          </Button>
        ))}
      </Row>
      <FailureMessage failure={copy.failure} />
    </>
  );
}
