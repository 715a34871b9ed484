import { Checkbox, Field, Textarea } from '@fluentui/react-components';
import { type FormEvent, useRef, useState } from 'react';
import { tooLong } from '../../../../electron/shared/domain/values/typed-text.ts';
import { useT } from '../../../i18n/use-t.ts';
import { useFailureText } from '../../../lib/bridge/use-failure-text.ts';
import { WeightyText } from '../../../parts/WeightyText.tsx';
import { ActionBar } from '../../../ui/ActionBar.tsx';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { Stack } from '../../../ui/Stack.tsx';
import type { Begin, LinkAction } from '../use-link-action.ts';
import { CheckList } from './CheckList.tsx';
import { type Gate, type GateItem, useGateDrafts } from './gate.store.ts';

const MAX_REASON_LENGTH = 300;

interface Props {
  readonly gate: Pick<Gate, 'items' | 'passed' | 'checkedAt'>;
  /** The gate as a question: what is typed about it is kept under this. */
  readonly gateKey: string;
  readonly action: LinkAction;
  /** The person links in their own browser, so they must have signed out of PACER there. */
  readonly isGuided: boolean;
  readonly onBegin: (accepted: Begin['accepted']) => void;
}

/** Everything that was checked, with the way to fix what fails; what is only uncertain a person may accept with a reason. */
export function GateForm({ gate, gateKey, action, isGuided, onBegin }: Props) {
  const t = useT();
  const say = useFailureText();
  const { items } = gate;
  const reasons = useGateDrafts((state) => state.reasons[gateKey]) ?? {};
  const write = useGateDrafts((state) => state.write);
  const [isTried, setTried] = useState(false);
  const [isSignedOut, setSignedOut] = useState(!isGuided);
  const form = useRef<HTMLFormElement>(null);
  const isBlocked = items.some(({ severity }) => severity === 'blocks');
  const reasonOf = (id: string) => (reasons[id] ?? '').trim();
  const problemOf = (id: string) => {
    const { length } = reasonOf(id);
    if (length === 0) return t('gate.reason-missing');
    return length > MAX_REASON_LENGTH ? say(tooLong(length, MAX_REASON_LENGTH)) : undefined;
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const wrong = items.find(({ id }) => problemOf(id) !== undefined);
    if (wrong) form.current?.querySelector<HTMLElement>(`[name="${wrong.id}"]`)?.focus();
    else if (!isSignedOut) form.current?.querySelector<HTMLElement>('[name="signed-out"]')?.focus();
    else onBegin(items.map(({ id }) => ({ id, reason: reasonOf(id) })));
  };
  const about = ({ id, severity }: GateItem) =>
    severity === 'warns' && !isBlocked ? (
      <Field
        label={<WeightyText id="gate.reason" />}
        hint={t('gate.reason-hint')}
        required
        {...(isTried ? { validationMessage: problemOf(id) ?? null } : {})}
      >
        <Textarea
          name={id}
          value={reasons[id] ?? ''}
          resize="vertical"
          onChange={(_event, data) => write(gateKey, id, data.value)}
        />
      </Field>
    ) : null;
  return (
    <form ref={form} onSubmit={onSubmit} noValidate>
      <Stack gap="l">
        <CheckList gate={gate} gateKey={gateKey} about={about} />
        {isBlocked ? (
          <div>{t('gate.blocked')}</div>
        ) : (
          <ActionBar ground="panel">
            {isGuided ? (
              <Field
                hint={<WeightyText id="gate.signed-out-why" />}
                {...(isTried && !isSignedOut
                  ? { validationMessage: t('gate.signed-out-missing') }
                  : {})}
              >
                <Checkbox
                  name="signed-out"
                  checked={isSignedOut}
                  label={<WeightyText id="gate.signed-out" />}
                  onChange={(_event, data) => setSignedOut(data.checked === true)}
                />
              </Field>
            ) : null}
            <ActionButton
              type="submit"
              appearance="primary"
              isBusy={action.isBusy}
              busyLabel={t('linking.beginning')}
            >
              {t('gate.begin')}
            </ActionButton>
          </ActionBar>
        )}
      </Stack>
    </form>
  );
}
