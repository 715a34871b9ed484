import { Button } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useT } from '../../../i18n/use-t.ts';
import { bridge, type LinkingView } from '../../../lib/bridge/bridge.ts';
import { useSaveWithProof } from '../../../lib/bridge/use-save-with-proof.ts';
import { FailureMessage } from '../../../parts/FailureMessage.tsx';
import { SetByIt, useSetByIt } from '../../../parts/SetByIt.tsx';
import { Row, Stack } from '../../../ui/Stack.tsx';
import { useLinking } from '../linking.store.ts';
import type { LinkAction } from '../use-link-action.ts';

const FIELDS = ['login', 'password'] as const;
type Field = (typeof FIELDS)[number];

interface Props {
  readonly view: LinkingView;
  readonly action: LinkAction;
}

/**
 * Copies one field at a time. The proof given as the link began is good for five minutes; after that the next copy asks.
 * SECURITY: login and password go from the keychain to the clipboard and never through the page.
 */
export function CopyCredential({ view: { ecfAccountId, pages }, action }: Props) {
  const t = useT();
  const put = useLinking((state) => state.put);
  const lock = useSetByIt('Copy');
  const copy = useSaveWithProof({
    act: () => ({ action: 'link-copies' as const, ecfAccountId }),
    call: (field: Field, proof) => bridge().linking.copy({ ecfAccountId, field, ...proof }),
  });
  const labels = {
    login: pages.loginLabel ?? t('vault.login'),
    password: pages.passwordLabel ?? t('vault.password'),
  };
  const onCopy = async (field: Field) => {
    const copied = await copy.run(field);
    if (copied?.ok) put(copied.value);
  };
  return (
    <Stack gap="s">
      <Row>
        {FIELDS.map((field) => (
          <Button
            key={field}
            icon={<CopyRegular />}
            disabledFocusable={copy.isBusy || action.isBusy}
            onClick={() => void onCopy(field)}
            {...lock.button}
          >
            {t('guided.copy', { label: labels[field] })}
          </Button>
        ))}
      </Row>
      <SetByIt lock={lock} />
      <FailureMessage failure={copy.failure} />
    </Stack>
  );
}
