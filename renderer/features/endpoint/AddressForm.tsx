import { Button, Checkbox, Field, Input, makeStyles } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { Failure } from '../../../electron/shared/domain/values/result.ts';
import { useT } from '../../i18n/use-t.ts';
import { type Answer, type Asked, bridge } from '../../lib/bridge/bridge.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { useFailureText } from '../../lib/bridge/use-failure-text.ts';
import { useProvenAction } from '../../lib/bridge/use-proven-action.ts';
import { useTypedOver } from '../../lib/forms/use-typed-over.ts';
import { useAnnounce } from '../../lib/stores/announcements.store.ts';
import { usePresenceAsked } from '../../lib/stores/presence.store.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Message } from '../../ui/Message.tsx';
import { Row, Stack } from '../../ui/Stack.tsx';
import { useEndpoint } from './endpoint.store.ts';

const FIELDS = ['authUrl', 'ecfUrl'] as const;
type Addresses = Readonly<Record<(typeof FIELDS)[number], string>>;

type Told = Pick<Failure, 'code' | 'values'>;
const changedTo = (now: string): Told => ({ code: 'changed-meanwhile', values: { now } });

const useStyles = makeStyles({ field: { maxWidth: '34rem' } });

interface Props {
  readonly shown: Answer<'endpoints', 'open'>;
}

/** The two addresses: looked at before they are kept, kept only with proof of presence. */
export function AddressForm({ shown }: Props) {
  const styles = useStyles();
  const t = useT();
  const say = useFailureText();
  const announce = useAnnounce();
  const put = useEndpoint((state) => state.put);
  const { courtId, profile, from } = shown;
  const addresses: Addresses = { authUrl: shown.authUrl, ecfUrl: shown.ecfUrl };
  const { typed, newer, type, saved } = useTypedOver(addresses);
  const act = () => ({ action: 'endpoint' as const, courtId });
  const test = useAction(() => bridge().endpoints.test({ courtId, ...typed }));
  const [seen, setSeen] = useState<string>();
  const prove = usePresenceAsked((state) => state.prove);
  // Hosts outside the courts' own that passwords would go to, and whether that was agreed to.
  const [hosts, setHosts] = useState<Readonly<Record<string, boolean>>>({});
  const save = useAction((wanted: Asked<'endpoints', 'set'>) => bridge().endpoints.set(wanted));
  const reset = useProvenAction(act, (_input: undefined, grant) =>
    bridge().endpoints.remove({ courtId, grant }),
  );
  const failure: Failure | undefined = save.failure ?? reset.failure ?? test.failure;
  const problemOf = (field: string) => failure?.problems?.find((one) => one.field === field);
  const keep = (result: Awaited<ReturnType<typeof save.run>>) => {
    if (!result?.ok) return;
    setHosts({});
    const { authUrl, ecfUrl } = result.value;
    saved({ authUrl, ecfUrl });
    put(result.value);
    announce(t('endpoint.saved'));
  };
  const onTest = async () => {
    save.clear();
    reset.clear();
    setSeen(undefined);
    const result = await test.run(undefined);
    if (result?.ok) setSeen(t(`endpoint.shows-${result.value.shows}`, { host: result.value.host }));
  };
  const onSave = async (event: FormEvent) => {
    event.preventDefault();
    test.clear();
    reset.clear();
    const agreedHosts = Object.keys(hosts).filter((host) => hosts[host]);
    const wanted = { courtId, ...typed, agreedHosts };
    // What is wrong with the addresses is said first: a typing mistake costs no proof.
    let result = await save.run(wanted);
    if (result && !result.ok && result.failure.code === 'presence-needed') {
      save.clear();
      const grant = await prove(act());
      if (grant === undefined) return;
      result = await save.run({ ...wanted, grant });
    }
    if (result && !result.ok && result.failure.code === 'profile-foreign-host')
      setHosts({ ...hosts, [String(result.failure.values?.host)]: false });
    keep(result);
  };
  return (
    <form onSubmit={(event) => void onSave(event)} noValidate>
      <Stack gap="m">
        {FIELDS.map((field) => {
          const now = newer[field];
          const meanwhile = now === undefined ? undefined : changedTo(now);
          const problem: Told | undefined = problemOf(field) ?? meanwhile;
          return (
            <Field
              key={field}
              className={styles.field}
              label={t(`endpoint.${field}`)}
              hint={t('endpoint.profile-says', { url: profile[field] })}
              required
              {...(problem ? { validationMessage: say(problem) } : {})}
            >
              <Input
                value={typed[field]}
                autoComplete="off"
                spellCheck={false}
                onChange={(_event, data) => {
                  setSeen(undefined);
                  setHosts({});
                  type({ ...typed, [field]: data.value });
                }}
              />
            </Field>
          );
        })}
        {failure && !failure.problems ? <FailureMessage failure={failure} /> : null}
        {Object.entries(hosts).map(([host, isAgreed]) => (
          <Checkbox
            key={host}
            checked={isAgreed}
            label={t('override.agree-host', { host })}
            onChange={(_event, data) => setHosts({ ...hosts, [host]: data.checked === true })}
          />
        ))}
        {seen ? (
          <div role="status">
            <Message intent="success">{seen}</Message>
          </div>
        ) : null}
        <Row>
          <ActionButton
            isBusy={test.isBusy}
            busyLabel={t('endpoint.testing')}
            onClick={() => void onTest()}
          >
            {t('endpoint.test')}
          </ActionButton>
          <ActionButton type="submit" isBusy={save.isBusy} busyLabel={t('ui.saving')}>
            {t('endpoint.save')}
          </ActionButton>
          {from === 'firm' ? (
            <Button appearance="subtle" onClick={() => void reset.run(undefined).then(keep)}>
              {t('endpoint.reset')}
            </Button>
          ) : null}
        </Row>
      </Stack>
    </form>
  );
}
