import { expect, it } from 'vitest';
import { recoverLinks } from '../../../../electron/services/linking/recover.ts';
import { foldLink } from '../../../../electron/shared/domain/linking/history.ts';
import { ecfSubject } from '../../../../electron/shared/domain/records/fold.ts';
import { TestClock } from '../../../support/clock.ts';
import { added, joined, someEcfAccount, somePerson } from '../../../support/people.ts';
import { newFolder, recordsIn } from '../../../support/records.ts';
import { upToSending } from '../../shared/domain/linking/story.ts';

it('F30: a link that was being sent is told after this computer got another name, once nothing can be under way', () => {
  const clock = new TestClock();
  const records = recordsIn(newFolder(), clock);
  const person = somePerson();
  const account = someEcfAccount(person);
  const subject = ecfSubject(account.id);
  records.append([added(person), joined(account)]);
  for (const event of upToSending()) {
    if (event.kind !== 'link.drafted') records.append([{ subject, ...event }]);
    else
      records.append([
        { subject, kind: event.kind, body: { ...event.body, machine: records.machine } },
      ]);
  }
  const step = () => foldLink(records.ecf(account.id)?.linkEvents ?? []).attempts[0]?.step;
  expect(records.rename('0badcafe').ok).toBe(true);
  clock.instant = '2026-11-23T17:30:00.000Z';
  recoverLinks({ records, clock });
  expect(step()).toBe('sending');
  clock.instant = '2026-11-23T19:00:00.000Z';
  recoverLinks({ records, clock });
  expect(step()).toBe('unknown');
  records.close();
});
