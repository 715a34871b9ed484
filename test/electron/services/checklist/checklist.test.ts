import { expect, it } from 'vitest';
import { checklistService } from '../../../../electron/services/checklist/checklist.ts';
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
