import { calendarFile } from '../../electron/adapters/calendar-file.ts';
import { mailFile } from '../../electron/adapters/mail-file.ts';
import { openExportedDates } from '../../electron/adapters/records/spare/exported-dates.ts';
import { catalogWords } from '../../electron/adapters/words.ts';
import { exportsService } from '../../electron/services/exports/exports.ts';
import { presenceGrants } from '../../electron/services/shared/grants.ts';
import type { Person } from '../../electron/shared/domain/people/person.ts';
import { DEFAULT_PREFERENCES } from '../../electron/shared/domain/preferences.ts';
import { personSubject } from '../../electron/shared/domain/records/fold.ts';
import { PacerAccountId } from '../../electron/shared/domain/values/ids.ts';
import { fail, ok, type Result } from '../../electron/shared/domain/values/result.ts';
import type { CredentialValue } from '../../electron/shared/domain/vault/credential-value.ts';
import { someBoard } from './board.ts';
import { keptMail, keptPages, savedFiles } from './doors.ts';
import { added, joined, someEcfAccount, somePerson } from './people.ts';
import { newFolder } from './records.ts';
import { someGround } from './services.ts';

/** Before the S.D. Fla. Bankruptcy Court went live, so that dates are ahead. */
export const SPRING = '2022-03-01T17:00:00.000Z';

/** Everything a test of exports may look at. */
export type Exports = ReturnType<typeof someExports>;

/** The exports over fresh records: Ann in two courts with an email address and a PACER account, and Bob in one. */
export function someExports(now = SPRING, given: Partial<Person> = {}) {
  const ground = someGround(now);
  const { records, clock } = ground;
  const ann = somePerson({
    name: 'Ann Ashgrove',
    email: 'ann@firm.example',
    office: '=Miami',
    ...given,
  });
  const bob = somePerson({ name: 'Bob "Bo" Birch' });
  const accounts = [
    someEcfAccount(ann, 'flsb'),
    someEcfAccount(bob, 'flsb'),
    someEcfAccount(ann, 'alnb'),
  ];
  records.append([added(ann), added(bob), ...accounts.map(joined)]);
  records.append([
    {
      subject: personSubject(ann.id),
      kind: 'pacer-account.recorded',
      body: {
        id: PacerAccountId.parse(crypto.randomUUID()),
        personId: ann.id,
        username: 'aashgrove1',
        accountType: 'upgraded',
        kind: 'individual',
        mfa: 'app',
        authenticators: ['Authy, Ann Ashgrove'],
        passwordSetOn: '2022-02-01',
      },
    },
  ]);
  const doors = savedFiles();
  const paper = keptPages();
  const post = keptMail();
  const { board } = someBoard(ground);
  const grants = presenceGrants(ground.clock, ground.ids);
  const [first] = accounts;
  if (!first) throw new Error('an account is needed');
  /** What the keychain answers, by account; nothing was kept of the others. */
  const kept = new Map<string, Result<CredentialValue>>([
    [first.id, ok({ login: 'aash', password: 'Canary-Password-1', writeId: crypto.randomUUID() })],
  ]);
  const service = exportsService({
    ...ground,
    ...doors,
    ...paper,
    ...post,
    board,
    preferences: { read: () => ({ ...DEFAULT_PREFERENCES, firmName: 'Marsh & Finch' }) },
    calendar: calendarFile,
    exported: openExportedDates(newFolder(), () => {}),
    mailFile,
    words: catalogWords(),
    grants,
    entries: { read: async (id) => kept.get(id) ?? fail('credential-missing') },
    sender: () => ({ name: 'Dana Desk', email: 'dana@firm.example' }),
    tell: () => {},
  });
  const setClock = (next: string) => {
    clock.instant = next;
  };
  return {
    ...ground,
    ...doors,
    ...paper,
    ...post,
    doors,
    paper,
    kept,
    service,
    grants,
    ann,
    bob,
    accounts,
    setClock,
  };
}

/** The one file that was saved, with its text. */
export const onlySaved = (saved: Map<string, Buffer>) => {
  const [[name, bytes] = ['', Buffer.from('')]] = saved;
  return { name, text: bytes.toString('utf8') };
};
