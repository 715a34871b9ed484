import { describe, expect, it } from 'vitest';
import type { Records } from '../../../../electron/ports/records.ts';
import { FirmIndex } from '../../../../electron/services/checklist/firm-index.ts';
import type { Person } from '../../../../electron/shared/domain/people/person.ts';
import type { NewEvent } from '../../../../electron/shared/domain/records/event.ts';
import { ecfSubject, personSubject } from '../../../../electron/shared/domain/records/fold.ts';
import { PacerAccountId } from '../../../../electron/shared/domain/values/ids.ts';
import { added, joined, someEcfAccount, somePerson } from '../../../support/people.ts';
import { someGround } from '../../../support/services.ts';

const hasPacer = (person: Person, username: string): NewEvent => ({
  subject: personSubject(person.id),
  kind: 'pacer-account.recorded',
  body: {
    id: PacerAccountId.parse(crypto.randomUUID()),
    personId: person.id,
    username,
    accountType: 'upgraded',
    kind: 'individual',
    mfa: 'app',
  },
});

/** An index over real records that counts how often everyone is read. */
function someIndex() {
  const { records } = someGround();
  const reads = { times: 0 };
  const counting: Pick<Records, 'people' | 'person' | 'firm' | 'onChange'> = {
    firm: records.firm,
    person: records.person,
    onChange: records.onChange,
    people: () => {
      reads.times += 1;
      return records.people();
    },
  };
  return { records, reads, firmIndex: new FirmIndex(counting) };
}

describe('the firm index', () => {
  it('reads nobody until it is asked, and everyone once for any number of ticked steps', () => {
    const { records, reads, firmIndex } = someIndex();
    const person = somePerson();
    const account = someEcfAccount(person);
    records.append([added(person), joined(account)]);
    expect(reads.times).toBe(0);
    firmIndex.view();
    const body = { stepId: 'reset-password', outcome: 'done' as const, note: '' };
    records.append([{ subject: ecfSubject(account.id), kind: 'step.recorded', body }]);
    firmIndex.view();
    expect(reads.times).toBe(1);
  });

  it('knows of a second person with a username, and of what the firm decided, as soon as it is recorded', () => {
    const { records, reads, firmIndex } = someIndex();
    const [ann, bob] = [somePerson({ name: 'Ann' }), somePerson({ name: 'Bob' })];
    records.append([added(ann), added(bob), hasPacer(ann, 'same.name')]);
    expect([...firmIndex.view().shared]).toEqual([]);
    records.append([hasPacer(bob, 'Same.Name')]);
    expect([...firmIndex.view().shared]).toEqual([['same.name', 2]]);
    expect(reads.times).toBe(1);
    const body = { paa: 'exists' as const, username: 'firm.billing' };
    records.append([{ subject: 'firm', kind: 'firm.billing-decided', body }]);
    expect(firmIndex.view().facts.paa).toBe('exists');
    expect(firmIndex.view().own.has('firm.billing')).toBe(true);
  });

  it('tells those who follow a change what holds after it', () => {
    const { records, firmIndex } = someIndex();
    const [ann, bob] = [somePerson({ name: 'Ann' }), somePerson({ name: 'Bob' })];
    records.append([added(ann), added(bob), hasPacer(ann, 'same.name')]);
    firmIndex.view();
    const heard: number[] = [];
    records.onChange('follow', () => heard.push(firmIndex.view().shared.size));
    records.append([hasPacer(bob, 'same.name')]);
    expect(heard).toEqual([1]);
  });

  it('takes people who are already loaded instead of reading them again', () => {
    const { records, reads, firmIndex } = someIndex();
    const [ann, bob] = [somePerson({ name: 'Ann' }), somePerson({ name: 'Bob' })];
    records.append([added(ann), added(bob), hasPacer(ann, 'one'), hasPacer(bob, 'one')]);
    firmIndex.build(records.people());
    expect([...firmIndex.view().shared]).toEqual([['one', 2]]);
    expect(reads.times).toBe(0);
  });
});
