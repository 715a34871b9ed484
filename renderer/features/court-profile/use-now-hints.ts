import { useDates } from '../../i18n/use-dates.ts';
import { useLocalText } from '../../i18n/use-local-text.ts';
import { useT } from '../../i18n/use-t.ts';
import type { CourtPage } from '../../lib/bridge/bridge.ts';

type Hinted = 'goLive' | 'upgradeBy' | 'knowBy' | 'resetBy' | 'phone' | 'email' | 'hours' | 'page';

/** What holds now, for the hint below each field, so that people see what they change. */
export function useNowHints({ profile, values }: CourtPage): Readonly<Record<Hinted, string>> {
  const t = useT();
  const text = useLocalText();
  const dates = useDates();
  const { goLive, deadlines, contacts } = profile;
  const contact = contacts.court?.value;
  const now = (value: string | undefined) =>
    value ? t('override.now', { value }) : t('override.now-nothing');
  const deadline = (key: string) => {
    const found = deadlines[key]?.value;
    if (!found) return now(undefined);
    if (found.date === 'go-live') return now(t(`deadline.${found.kind}-go-live`));
    return now(t(`deadline.${found.kind}`, { date: dates.day(found.date) }));
  };
  return {
    goLive: now(goLive.value.on && dates.day(goLive.value.on)),
    upgradeBy: deadline('upgrade'),
    knowBy: deadline('know-credential'),
    resetBy: deadline('reset-password'),
    phone: now(contact?.phone),
    email: now(contact?.email),
    hours: now(contact?.hours && text(contact.hours, values)),
    page: now(contact?.url),
  };
}
