import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { Failure } from '../../../electron/shared/domain/result.ts';
import { useT } from '../../i18n/use-t.ts';
import { useAnnounce } from '../../lib/announcements.store.ts';
import { type Answer, bridge } from '../../lib/bridge.ts';
import { FailureMessage } from '../../lib/FailureMessage.tsx';
import { useAction } from '../../lib/use-action.ts';
import { useFailureText } from '../../lib/use-failure-text.ts';
import { useProvenAction } from '../../lib/use-proven-action.ts';
import { useTypedOver } from '../../lib/use-typed-over.ts';
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
  const { courtId, profile, from, lockedBy } = shown;
  const addresses: Addresses = { authUrl: shown.authUrl, ecfUrl: shown.ecfUrl };
  const { typed, newer, type, saved } = useTypedOver(addresses);
  const act = () => ({ action: 'endpoint' as const, courtId });
  const test = useAction(() => bridge().endpoints.test({ courtId, ...typed }));
  const [seen, setSeen] = useState<string>();
  const save = useProvenAction(act, (wanted: Addresses, grant) =>
    bridge().endpoints.set({ courtId, ...wanted, grant }),
  );
  const reset = useProvenAction(act, (_input: undefined, grant) =>
    bridge().endpoints.remove({ courtId, grant }),
  );
  const failure: Failure | undefined = save.failure ?? reset.failure ?? test.failure;
  const problemOf = (field: string) => failure?.problems?.find((one) => one.field === field);
  const keep = (result: Awaited<ReturnType<typeof save.run>>) => {
    if (!result?.ok) return;
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
    keep(await save.run(typed));
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
                readOnly={lockedBy !== undefined}
                autoComplete="off"
                spellCheck={false}
                onChange={(_event, data) => {
                  setSeen(undefined);
                  type({ ...typed, [field]: data.value });
                }}
              />
            </Field>
          );
        })}
        {failure && !failure.problems ? <FailureMessage failure={failure} /> : null}
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
          {lockedBy === undefined ? (
            <ActionButton type="submit" isBusy={save.isBusy} busyLabel={t('ui.saving')}>
              {t('endpoint.save')}
            </ActionButton>
          ) : null}
          {from === 'firm' && lockedBy === undefined ? (
            <Button appearance="subtle" onClick={() => void reset.run(undefined).then(keep)}>
              {t('endpoint.reset')}
            </Button>
          ) : null}
        </Row>
      </Stack>
    </form>
  );
}
