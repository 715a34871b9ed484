import { describe, expect, it } from 'vitest';
import { checklistService } from '../../../../electron/services/checklist/checklist.ts';
import { courtsService } from '../../../../electron/services/courts/courts.ts';
import { pacerService } from '../../../../electron/services/people/pacer.ts';
import { peopleService } from '../../../../electron/services/people/people.ts';
import { NOTHING_KNOWN } from '../../../../electron/shared/domain/pacer/account-facts.ts';
import { courtEntry } from '../../../../electron/shared/domain/people/court-entry.ts';
import { added, joined, someEcfAccount, somePerson } from '../../../support/people.ts';
import { good, someGround } from '../../../support/services.ts';

/** Someone who is new to the S.D. Fla. Bankruptcy Court and has an upgraded account. */
async function newcomer() {
  const ground = someGround();
  const person = somePerson({ name: 'Nora Newcomer' });
  const account = { ...someEcfAccount(person, 'flsb'), standing: 'new-to-court' as const };
  ground.records.append([added(person), joined(account)]);
  await good(
    pacerService(ground).record({
      ...NOTHING_KNOWN,
      personId: person.id,
      username: 'nnewcomer1',
      accountType: 'upgraded',
      mfa: 'app',
      passwordSetOn: '2026-11-01',
    }),
  );
  const checklist = checklistService(ground);
  const record = (stepId: string) =>
    good(checklist.record({ ecfAccountId: account.id, stepId, outcome: 'done', note: '' }));
  const steps = async () =>
    (await good(checklist.open({ ecfAccountId: account.id }))).checklist.steps;
  const status = async () => {
    const { courts } = await good(peopleService(ground).open({ personId: person.id }));
    return courts[0]?.cell.status;
  };
  return { record, steps, status };
}

describe('an attorney who is new to the S.D. Fla. Bankruptcy Court', () => {
  it('completes LF-95, registers, waits for the court, and is never told to link', async () => {
    const { steps } = await newcomer();
    const ids = (await steps()).map(({ id }) => id);
    const way = ['local-form', 'register', 'registration-approved', 'see-menus'];
    expect(ids.filter((id) => way.includes(id))).toEqual(way);
    expect(ids).not.toContain('link');
    expect(ids).not.toContain('know-credential');
  });

  it('can file once the court approved and they saw the menus, and it says who recorded that', async () => {
    const { record, steps, status } = await newcomer();
    for (const step of ['local-form', 'register', 'registration-approved']) await record(step);
    expect(await status()).toBe('menus-pending');
    await record('see-menus');
    expect(await status()).toBe('can-file');
    const seen = (await steps()).find(({ id }) => id === 'see-menus');
    expect(seen?.state).toMatchObject({ kind: 'done', by: 'person', who: 'Dana Desk' });
  });
});

/** Someone who calls themselves new to the W.D.N.Y. Bankruptcy Court, which rejects former filers who register again. */
async function newToBuffalo() {
  const ground = someGround();
  const person = somePerson({ name: 'Nora Newcomer' });
  const account = { ...someEcfAccount(person, 'nywb'), standing: 'new-to-court' as const };
  ground.records.append([added(person), joined(account)]);
  const courts = courtsService(ground);
  const say = (filedBefore: 'yes' | 'no') => {
    const was = courtEntry(ground.records.ecf(account.id)?.account ?? account);
    return good(courts.change({ ecfAccountId: account.id, was, ...was, filedBefore }));
  };
  const checklist = checklistService(ground);
  const page = async () => {
    const { courts: all } = await good(peopleService(ground).open({ personId: person.id }));
    const opened = await good(checklist.open({ ecfAccountId: account.id }));
    const ids = opened.checklist.steps.map(({ id }) => id);
    const asked = opened.checklist.steps.find(({ id }) => id === 'ever-filed');
    return { ids, asked: asked?.state, path: all[0]?.path, next: all[0]?.cell.next?.stepId };
  };
  return { say, page };
}

describe('someone new to a court that rejects former filers', () => {
  it('is asked first whether they ever filed there', async () => {
    const { page } = await newToBuffalo();
    const { asked, path, next, ids } = await page();
    expect([asked?.kind, path, next]).toEqual(['todo', 'register', 'ever-filed']);
    expect(ids).toContain('register');
  });

  it('registers if they never did', async () => {
    const { say, page } = await newToBuffalo();
    await say('no');
    const { asked, path, next } = await page();
    expect(asked).toMatchObject({
      kind: 'done',
      why: { en: expect.stringMatching(/never filed/) },
    });
    expect([path, next]).toEqual(['register', 'own-account']);
  });

  it('links the old account if they did, and is told that the court wants that', async () => {
    const { say, page } = await newToBuffalo();
    await say('yes');
    const { asked, path, ids } = await page();
    expect(asked).toMatchObject({
      kind: 'done',
      why: { en: expect.stringMatching(/wants the old account linked/) },
    });
    expect(path).toBe('link');
    expect(ids).toContain('know-credential');
    expect(ids).not.toContain('register');
  });

  it('is not asked where the court takes anyone’s registration', async () => {
    const { steps } = await newcomer();
    expect((await steps()).map(({ id }) => id)).not.toContain('ever-filed');
  });
});
