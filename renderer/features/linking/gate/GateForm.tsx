import { Checkbox, Field, Textarea } from '@fluentui/react-components';
import { type FormEvent, useRef, useState } from 'react';
import { tooLong } from '../../../../electron/shared/domain/values/typed-text.ts';
import { useLocalText } from '../../../i18n/use-local-text.ts';
import { useT } from '../../../i18n/use-t.ts';
import type { Answer } from '../../../lib/bridge/bridge.ts';
import { useFailureText } from '../../../lib/bridge/use-failure-text.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { Message } from '../../../ui/Message.tsx';
import { Stack } from '../../../ui/Stack.tsx';
import type { Begin, LinkAction } from '../use-link-action.ts';

type Item = Answer<'linking', 'gate'>['items'][number];

const MAX_REASON_LENGTH = 300;

interface Props {
  readonly items: readonly Item[];
  readonly action: LinkAction;
  /** The person links in their own browser, so they must have signed out of PACER there. */
  readonly isGuided: boolean;
  readonly onBegin: (accepted: Begin['accepted']) => void;
}

/** What blocks the link and what to do about it; and what is only uncertain, which a person may accept with a reason. */
export function GateForm({ items, action, isGuided, onBegin }: Props) {
  const t = useT();
  const text = useLocalText();
  const say = useFailureText();
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
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
  return (
    <form ref={form} onSubmit={onSubmit} noValidate>
      <Stack gap="l">
        {items.length === 0 ? <Message intent="success">{t('gate.open')}</Message> : null}
        {items.map((item) => (
          <Stack key={item.id} gap="s">
            <Message
              intent={item.severity === 'blocks' ? 'error' : 'warning'}
              title={text(item.text, item.values)}
            >
              {text(item.whatToDo, item.values)}
            </Message>
            {item.severity === 'warns' && !isBlocked ? (
              <Field
                label={t('gate.reason')}
                hint={t('gate.reason-hint')}
                required
                {...(isTried ? { validationMessage: problemOf(item.id) ?? null } : {})}
              >
                <Textarea
                  name={item.id}
                  value={reasons[item.id] ?? ''}
                  resize="vertical"
                  onChange={(_event, data) => setReasons({ ...reasons, [item.id]: data.value })}
                />
              </Field>
            ) : null}
          </Stack>
        ))}
        {isBlocked ? (
          <div>{t('gate.blocked')}</div>
        ) : (
          <>
            {isGuided ? (
              <Field
                hint={t('gate.signed-out-why')}
                {...(isTried && !isSignedOut
                  ? { validationMessage: t('gate.signed-out-missing') }
                  : {})}
              >
                <Checkbox
                  name="signed-out"
                  checked={isSignedOut}
                  label={t('gate.signed-out')}
                  onChange={(_event, data) => setSignedOut(data.checked === true)}
                />
              </Field>
            ) : null}
            <div>
              <ActionButton
                type="submit"
                appearance="primary"
                isBusy={action.isBusy}
                busyLabel={t('linking.beginning')}
              >
                {t('gate.begin')}
              </ActionButton>
            </div>
          </>
        )}
      </Stack>
    </form>
  );
}
