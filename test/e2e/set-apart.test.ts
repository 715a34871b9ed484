import { expect, it } from 'vitest';
import { personSubject } from '../../electron/shared/domain/records/fold.ts';
import { takenForNew } from '../support/for-new.ts';
import { launchStandIn } from '../support/launch.ts';
import { added, joined, someEcfAccount, somePerson } from '../support/people.ts';
import { newFolder, recordsIn } from '../support/records.ts';

it('says in the settings which entries nobody sees, and brings back a person who was taken back elsewhere', async () => {
  const userData = newFolder();
  const here = recordsIn(userData);
  const there = recordsIn(newFolder());
  const person = somePerson({ name: 'Otto Other' });
  there.append([added(person)]);
  const [begun] = there.eventsOf(personSubject(person.id));
  if (!begun) throw new Error('nothing was recorded');
  const newer = {
    ...begun,
    id: crypto.randomUUID(),
    subject: personSubject(crypto.randomUUID()),
    kind: 'person.certified',
  };
  here.receive([begun, newer, null]);
  here.append([joined(someEcfAccount(person))]);
  there.undo([begun]);
  here.receive(there.logAfter(undefined, 100));
  here.close();
  there.close();

  const app = await launchStandIn({ userData });
  const { page } = app;
  await page.getByRole('navigation', { name: 'Main' }).getByText('Settings').click();
  const panel = page.getByRole('region', { name: 'Entries you don’t see elsewhere' });
  await panel.getByText('1 entry was recorded by a newer FileReady').waitFor();
  await panel.getByText('1 entry from another computer couldn’t be read').waitFor();
  await panel.getByText('Who it is: Otto Other.').waitFor();
  await panel.getByRole('button', { name: 'Restore these people' }).click();
  await panel.getByText('Who it is: Otto Other.').waitFor({ state: 'detached' });
  await page.getByRole('navigation', { name: 'Main' }).getByText('Readiness').click();
  await page.getByText('Otto Other').first().waitFor();
  expect(await takenForNew(page)).toBeUndefined();
  await app.close();
});
