import { useCallback } from 'react';
import type {
  HistoryFact,
  HistoryFactName,
} from '../../../electron/shared/domain/records/history/history-line.ts';
import { isMessageId, type MessageId } from '../../i18n/catalog.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useLocalText } from '../../i18n/use-local-text.ts';
import { useT } from '../../i18n/use-t.ts';
import { putOffWords } from '../account-facts.ts';

const LABELS: Readonly<Record<HistoryFactName, MessageId>> = {
  name: 'person.name',
  role: 'person.role',
  office: 'person.office',
  email: 'person.email',
  'bar-number': 'person.bar-number',
  language: 'person.language',
  reason: 'person.archive-reason',
  person: 'linking.person',
  username: 'pacer.username',
  'account-type': 'pacer.account-type',
  'account-kind': 'pacer.kind',
  'search-status': 'pacer.search-status',
  'created-on': 'pacer.created-on',
  mfa: 'pacer.mfa',
  'mfa-skips': 'pacer.mfa-skips',
  authenticators: 'pacer.authenticators',
  'backup-codes': 'pacer.backup-codes',
  'password-set-on': 'pacer.password-set-on',
  'password-skips': 'pacer.password-skips',
  deactivated: 'pacer.deactivated',
  capacity: 'courts.capacity',
  standing: 'history.standing',
  'admitted-on': 'courts.admitted-on',
  'renew-by': 'courts.renew-by',
  'login-use': 'courts.login-use',
  'filed-before': 'courts.filed-before',
  step: 'history.step',
  outcome: 'history.outcome',
  note: 'history.note',
  place: 'history.place',
  'known-by': 'history.known-by',
  way: 'history.way',
  'spoke-to': 'history.spoke-to',
  reference: 'history.reference',
  'sign-in-address': 'endpoint.authUrl',
  'ecf-address': 'endpoint.ecfUrl',
};

/** The catalog entry for a word from a fixed list. Anything else is shown as it was recorded. */
function idOf(name: HistoryFactName, value: string): string {
  switch (name) {
    case 'role':
    case 'capacity':
      return `role.${value}`;
    case 'language':
      return `language.${value}`;
    case 'standing':
      return `standing.${value}`;
    case 'login-use':
      return `login-use.${value}`;
    case 'filed-before':
      return `filed-before.${value}`;
    case 'account-type':
      return `account-type.${value}`;
    case 'search-status':
      return `search-status.${value}`;
    case 'account-kind':
      return `account-kind.${value}`;
    case 'mfa-skips':
    case 'password-skips':
      return putOffWords(value);
    case 'deactivated':
      return `deactivation.${value}`;
    case 'mfa':
      return `mfa.${value}`;
    case 'outcome':
      return `history-outcome.${value}`;
    case 'way':
      return `history-way.${value}`;
    case 'place':
      return `history-place.${value}`;
    default:
      return value;
  }
}
const DAYS: ReadonlySet<HistoryFactName> = new Set([
  'created-on',
  'password-set-on',
  'admitted-on',
  'renew-by',
]);

/** Gives the function that words one detail of the history: "Role: Trustee". */
export function useFactWords(): (fact: HistoryFact) => string {
  const t = useT();
  const text = useLocalText();
  const dates = useDates();
  return useCallback(
    ({ name, value, text: title }) => {
      const wording = (): string => {
        if (title) return text(title);
        if (value === '') return t('history.emptied');
        if (DAYS.has(name)) return dates.day(value);
        const id = idOf(name, value);
        return isMessageId(id) ? t(id) : value;
      };
      return t('history.fact', { name: t(LABELS[name]), value: wording() });
    },
    [t, text, dates],
  );
}
