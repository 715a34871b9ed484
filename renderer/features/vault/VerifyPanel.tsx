import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PacerSignIn } from '../../../electron/shared/domain/pacer/sign-in.ts';
import { useT } from '../../i18n/use-t.ts';
import { bridge, type CredentialView } from '../../lib/bridge/bridge.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { useFailureText } from '../../lib/bridge/use-failure-text.ts';
import { useAnnounce } from '../../lib/stores/announcements.store.ts';
import { ContactLines } from '../../parts/courts/ContactLines.tsx';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { SetByIt, useSetByIt } from '../../parts/SetByIt.tsx';
import { SignInAs } from '../../parts/sign-in/SignInAs.tsx';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { ResetForm } from './ResetForm.tsx';
import { useVault } from './vault.store.ts';

const useStyles = makeStyles({
  words: { margin: 0, maxWidth: '46rem', color: tokens.colorNeutralForeground2 },
});

/** Asks the court once whether it accepts the login, on request only; and takes a reset at the court as evidence too. */
export function VerifyPanel({ view }: { readonly view: CredentialView }) {
  const styles = useStyles();
  const t = useT();
  const say = useFailureText();
  const { cannotVerify, tries, triesAt, helpDesk } = view;
  const lock = useSetByIt(view.closedBy ?? 'PracticeCourt', view.closedBy !== undefined);
  const isForEcf = cannotVerify !== 'credential-not-for-ecf';
  return (
    <Panel title={t('vault.verify-title')}>
      <Stack gap="l">
        {isForEcf ? <p className={styles.words}>{t(`vault.verify-${triesAt}`)}</p> : null}
        {tries.used > 0 ? (
          <Message intent="warning">
            {t('vault.tries', { used: tries.used, most: tries.most })}
          </Message>
        ) : null}
        {cannotVerify ? (
          <Message
            intent={isForEcf ? 'error' : 'info'}
            {...(isForEcf ? { title: t('vault.verify-not-now') } : {})}
          >
            {say({ code: cannotVerify })}
          </Message>
        ) : lock.isSet ? (
          <div>
            <Button {...lock.button}>{t('vault.verify')}</Button>
          </div>
        ) : triesAt === 'nowhere' ? null : (
          <Try view={view} />
        )}
        <SetByIt lock={lock} />
        {tries.used > 0 || cannotVerify || view.state === 'refused' ? (
          <section aria-label={t('vault.help-desk')}>
            <p className={styles.words}>{t('vault.help-desk-about')}</p>
            <ContactLines contacts={helpDesk} values={{}} />
          </section>
        ) : null}
        <Disclosure summary={t('vault.reset-open')}>
          <ResetForm ecfAccountId={view.ecfAccountId} />
        </Disclosure>
      </Stack>
    </Panel>
  );
}

function Try({ view }: { readonly view: CredentialView }) {
  const { ecfAccountId, courtId, personName, system, triesAt } = view;
  const t = useT();
  const announce = useAnnounce();
  const put = useVault((state) => state.put);
  const reload = useVault((state) => state.reload);
  const [isAcknowledged, setAcknowledged] = useState(false);
  const verify = useAction((pacer: PacerSignIn | undefined) =>
    bridge().vault.verify({
      ecfAccountId,
      ...(pacer ? { pacer } : {}),
      redactionAcknowledged: isAcknowledged,
    }),
  );
  const onTry = async (pacer?: PacerSignIn) => {
    const result = await verify.run(pacer);
    if (result?.ok) {
      put(result.value);
      announce(t('vault.verify-accepted'));
      // A refusal is recorded too, and counts.
    } else await reload();
  };
  return (
    <Stack gap="l">
      {system === 'nextgen' ? (
        // A NextGen court says whose login it is only to a person who is signed in to PACER.
        <SignInAs
          ecfAccountId={ecfAccountId}
          courtId={courtId}
          personName={personName}
          isAtPractice={triesAt !== 'court'}
          button={{
            label: t('vault.verify'),
            busyLabel: t('vault.verifying'),
            isBusy: verify.isBusy,
            appearance: 'secondary',
          }}
          onSignIn={(pacer) => void onTry(pacer)}
        />
      ) : (
        <>
          <Checkbox
            checked={isAcknowledged}
            label={t('linking.redaction')}
            onChange={(_event, data) => setAcknowledged(data.checked === true)}
          />
          <div>
            <ActionButton
              isBusy={verify.isBusy}
              busyLabel={t('vault.verifying')}
              onClick={() => void onTry()}
            >
              {t('vault.verify')}
            </ActionButton>
          </div>
        </>
      )}
      <FailureMessage failure={verify.failure} />
    </Stack>
  );
}
