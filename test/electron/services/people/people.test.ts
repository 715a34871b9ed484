import { describe, expect, it } from 'vitest';
import { pacerService } from '../../../../electron/services/people/pacer.ts';
import { peopleService } from '../../../../electron/services/people/people.ts';
import { NOTHING_KNOWN } from '../../../../electron/shared/domain/pacer/account-facts.ts';
import { added, somePerson } from '../../../support/people.ts';
import { good, someGround } from '../../../support/services.ts';

/** Half past nine in the evening of November 23 in Alabama, and November 24 in UTC. */
const EVENING = '2026-11-24T03:30:00.000Z';

function someone(timeZone: string) {
  const ground = someGround(EVENING);
  ground.clock.timeZone = timeZone;
  const person = somePerson();
  ground.records.append([added(person)]);
  const record = (dates: { readonly createdOn: string; readonly passwordSetOn: string }) =>
    pacerService(ground).record({
      ...NOTHING_KNOWN,
      personId: person.id,
      username: 'pplainview1',
      accountType: 'not-looked',
      mfa: 'app',
      ...dates,
    });
  const open = async () =>
    (await good(peopleService(ground).open({ personId: person.id }))).pacerAccounts[0];
  return { record, open };
}

describe('a PACER account on an evening in the United States', () => {
  it('has as many days left on the person’s page as on their calendar', async () => {
    const { record, open } = someone('America/Chicago');
    await good(record({ createdOn: '', passwordSetOn: '2026-05-27' }));
    expect((await open())?.passwordDue).toEqual({
      date: '2026-11-23',
      kind: 'by',
      state: 'today',
      daysLeft: 0,
    });
  });

  it('can’t have been created on a day that has not begun there', async () => {
    const tomorrow = { createdOn: '2026-11-24', passwordSetOn: '' };
    expect(await someone('America/Chicago').record(tomorrow)).toMatchObject({ ok: false });
    expect(await someone('Pacific/Guam').record(tomorrow)).toMatchObject({ ok: true });
  });
});
