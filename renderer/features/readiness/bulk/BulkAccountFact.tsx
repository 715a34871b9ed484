import { Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ReportedFact } from '../../../../electron/shared/domain/board/bulk-account-fact.ts';
import type { Failure } from '../../../../electron/shared/domain/values/result.ts';
import { useMarked } from '../../../i18n/use-marked.tsx';
import { useT } from '../../../i18n/use-t.ts';
import { useFieldProblems } from '../../../lib/forms/use-field-problems.ts';
import { ACCOUNT_TYPES, MFA_STATES } from '../../../parts/account-facts.ts';
import { Stack } from '../../../ui/Stack.tsx';
import type { OnRequest } from './request.ts';

const FACTS = ['accountType', 'mfa', 'passwordSetOn'] as const satisfies ReportedFact['name'][];
const REPORTED_TYPES = ACCOUNT_TYPES.filter((value) => value !== 'not-looked');
const REPORTED_MFA = MFA_STATES.filter((value) => value !== 'not-known');

interface Props {
  readonly failure: Failure | undefined;
  readonly onRequest: OnRequest;
}

/** The same fact of everyone's PACER account, as they reported it: which fact, and what it says. */
export function BulkAccountFact({ failure, onRequest }: Props) {
  const t = useT();
  const mark = useMarked();
  const [name, setName] = useState<ReportedFact['name']>('accountType');
  const [accountType, setType] = useState<(typeof REPORTED_TYPES)[number]>();
  const [mfa, setMfa] = useState<(typeof REPORTED_MFA)[number]>();
  const [day, setDay] = useState('');
  useEffect(() => {
    const fact = factOf(name, { accountType, mfa, passwordSetOn: day });
    onRequest(fact && { act: { kind: 'record-account-fact', fact }, courtIds: [] });
  }, [name, accountType, mfa, day, onRequest]);
  const { beside } = useFieldProblems(failure, ['passwordSetOn']);
  return (
    <Stack gap="m">
      <Field label={t('bulk.fact')}>
        <RadioGroup
          value={name}
          onChange={(_event, { value }) =>
            setName(FACTS.find((one) => one === value) ?? 'accountType')
          }
        >
          {FACTS.map((one) => (
            <Radio key={one} value={one} label={mark(t(`bulk.fact-${one}`))} />
          ))}
        </RadioGroup>
      </Field>
      {name === 'accountType' ? (
        <Field label={mark(t('pacer.account-type-question'))} required>
          <RadioGroup
            value={accountType ?? ''}
            onChange={(_event, { value }) => setType(REPORTED_TYPES.find((one) => one === value))}
          >
            {REPORTED_TYPES.map((one) => (
              <Radio key={one} value={one} label={mark(t(`account-type.${one}`))} />
            ))}
          </RadioGroup>
        </Field>
      ) : null}
      {name === 'mfa' ? (
        <Field label={t('pacer.mfa-question')} required>
          <RadioGroup
            value={mfa ?? ''}
            onChange={(_event, { value }) => setMfa(REPORTED_MFA.find((one) => one === value))}
          >
            {REPORTED_MFA.map((one) => (
              <Radio key={one} value={one} label={mark(t(`mfa.${one}`))} />
            ))}
          </RadioGroup>
        </Field>
      ) : null}
      {name === 'passwordSetOn' ? (
        <Field
          label={t('pacer.password-set-on-question')}
          hint={t('pacer.password-set-on-hint')}
          required
          {...beside('passwordSetOn')}
        >
          <Input type="date" value={day} onChange={(_event, { value }) => setDay(value)} />
        </Field>
      ) : null}
    </Stack>
  );
}

type Values = { readonly [F in ReportedFact as F['name']]: F['value'] | undefined };

/** The fact as it is recorded. Undefined while nothing is chosen. */
function factOf(
  name: ReportedFact['name'],
  { accountType, mfa, passwordSetOn }: Values,
): ReportedFact | undefined {
  if (name === 'accountType') return accountType && { name, value: accountType };
  if (name === 'mfa') return mfa && { name, value: mfa };
  return passwordSetOn ? { name, value: passwordSetOn } : undefined;
}
