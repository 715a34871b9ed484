import { expect, it } from 'vitest';
import { checklistService } from '../../../../electron/services/checklist/checklist.ts';
import { ecfSubject } from '../../../../electron/shared/domain/records/fold.ts';
import { added, joined, someEcfAccount, somePerson } from '../../../support/people.ts';
import { good, someGround } from '../../../support/services.ts';

it('keeps a step’s note of several lines as it was typed', async () => {
  const ground = someGround();
  const person = somePerson({ name: 'Wilma Whitlock' });
  const account = someEcfAccount(person, 'flsb');
  ground.records.append([added(person), joined(account)]);
  const checklist = checklistService(ground);
  const [ecfAccountId, stepId] = [account.id, 'reset-password'];
  const note = 'Called the court.\r\nThey call back on Monday.\n';
  await good(checklist.record({ ecfAccountId, stepId, outcome: 'done', note }));
  const { steps } = (await good(checklist.open({ ecfAccountId }))).checklist;
  expect(steps.find(({ id }) => id === stepId)?.state).toMatchObject({
    kind: 'done',
    note: 'Called the court.\nThey call back on Monday.',
  });
});

it('calls the other court where the link was made by its short name, not by its ID', async () => {
  const ground = someGround();
  const person = somePerson({ name: 'Wilma Whitlock' });
  const [here, there] = [someEcfAccount(person, 'flsb'), someEcfAccount(person, 'ca9')];
  const body = { how: 'account-page', note: '' } as const;
  ground.records.append([
    added(person),
    joined(here),
    joined(there),
    { subject: ecfSubject(there.id), kind: 'known-link.recorded', body },
  ]);
  const open = checklistService(ground).open({ ecfAccountId: here.id });
  const { steps, values } = (await good(open)).checklist;
  expect(values.linkedElsewhere).toBe('9th Cir.');
  const link = steps.find(({ id }) => id === 'link');
  expect(link?.notes.some(({ en }) => en.includes('{linkedElsewhere}'))).toBe(true);
});
