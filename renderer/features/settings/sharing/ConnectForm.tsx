import { Field, Input } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { useT } from '../../../i18n/use-t.ts';
import { bridge } from '../../../lib/bridge/bridge.ts';
import { useAction } from '../../../lib/bridge/use-action.ts';
import { useFieldProblems } from '../../../lib/forms/use-field-problems.ts';
import type { Sharing, SharingTrial } from '../../../lib/stores/sharing.store.ts';
import { ShortForm } from '../../../parts/ShortForm.tsx';
import { SecretInput } from '../../../ui/fields/SecretInput.tsx';
import { JoinPreview } from './JoinPreview.tsx';
import { RootField } from './RootField.tsx';

const FIELDS = ['host', 'port', 'database', 'user'] as const;
type Name = (typeof FIELDS)[number];

/** Where the firm's database is and who signs in. It is tested first; only then the records can be shared. */
export function ConnectForm({ sharing: { address, isByIt } }: { readonly sharing: Sharing }) {
  const t = useT();
  const [typed, setTyped] = useState<Readonly<Record<Name, string>>>({
    host: address?.host ?? '',
    port: address?.port === undefined ? '' : String(address.port),
    database: address?.database ?? '',
    user: address?.user ?? '',
  });
  const [root, setRoot] = useState<string>();
  const [trial, setTrial] = useState<SharingTrial>();
  const password = useRef<HTMLInputElement>(null);
  const test = useAction(() =>
    bridge().sharing.test({
      ...typed,
      // SECURITY: read from the field on the way out; the page keeps it nowhere else.
      password: password.current?.value ?? '',
      ...(root === undefined ? {} : { root }),
    }),
  );
  const { beside, rest } = useFieldProblems(test.failure, FIELDS);
  const onSubmit = async () => {
    setTrial(undefined);
    const tested = await test.run(undefined);
    if (tested?.ok) setTrial(tested.value);
  };
  // What firm IT has set is there already, but for a login that everybody types.
  const shown = isByIt ? (['user'] as const) : FIELDS;
  return (
    <>
      <ShortForm
        failure={rest}
        submit={{ label: t('sharing.test'), busyLabel: t('sharing.testing'), isBusy: test.isBusy }}
        onInput={() => setTrial(undefined)}
        onSubmit={() => void onSubmit()}
      >
        {shown.map((name) => (
          <Field key={name} label={t(`sharing.${name}`)} {...hintOf(name, t)} {...beside(name)}>
            <Input
              value={typed[name]}
              autoComplete="off"
              spellCheck={false}
              onChange={(_event, { value }) => setTyped({ ...typed, [name]: value })}
            />
          </Field>
        ))}
        <Field label={t('sharing.password')} hint={t('sharing.password-hint')}>
          {(control) => <SecretInput field={password} control={control} />}
        </Field>
        {isByIt ? null : <RootField root={root} onChoose={setRoot} />}
      </ShortForm>
      {trial ? <JoinPreview key={trial.trialId} trial={trial} /> : null}
    </>
  );
}

function hintOf(name: Name, t: ReturnType<typeof useT>): { readonly hint?: string } {
  if (name === 'host') return { hint: t('sharing.host-hint') };
  return name === 'port' ? { hint: t('sharing.port-hint') } : {};
}
