import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../../../electron/shared/domain/checklist/facts.ts';
import { NO_FACTS } from '../../../../../electron/shared/domain/checklist/facts.ts';
import { CellStatus } from '../../../../../electron/shared/domain/checklist/readiness.ts';
import { GATE_TEXTS } from '../../../../../electron/shared/domain/linking/gate-texts.ts';
import type { PacerAccount } from '../../../../../electron/shared/domain/pacer/account.ts';
import { cellStatus } from '../../../../../electron/shared/domain/readiness/cell-status.ts';
import { profileOf } from '../../../../assets/shipped.ts';
import { checklistAt, NOW, READY, somePacerAccount } from '../checklist/some-facts.ts';

const cell = (facts: Facts, given: Parameters<typeof checklistAt>[2] = {}, now = NOW) =>
  cellStatus(checklistAt('flsb', facts, given, now), facts, { profile: profileOf('flsb'), now });
/** Ready, and with multifactor authentication, which the gate asks about. */
const WITH_CODE: Facts = {
  ...READY,
  accounts: READY.accounts.map((account) => ({ ...account, mfa: 'app' as const })),
};
const linkAt = (state: Facts['link']['state']) => cell({ ...READY, link: { state } });

describe('a cell of the board', () => {
  it('is not started while nothing is recorded, and names the first step', () => {
    expect(cell(NO_FACTS)).toMatchObject({
      status: 'not-started',
      next: { stepId: 'own-account' },
    });
  });

  it('is in preparation while essentials are missing', () => {
    const { status, next } = cell({ ...NO_FACTS, accounts: READY.accounts });
    expect({ status, next: next?.stepId }).toEqual({
      status: 'preparing',
      next: 'know-credential',
    });
  });

  it('is ready to link when all is there and the court is live', () => {
    expect(cell(WITH_CODE)).toMatchObject({ status: 'ready-to-link', next: { stepId: 'link' } });
    expect(cell(WITH_CODE, {}, '2022-04-03T16:00:00.000Z')).toMatchObject({
      status: 'preparing',
      due: { date: '2022-04-04', kind: 'from', daysLeft: 1 },
      dueFor: { stepId: 'link' },
    });
  });

  it('says in the words of the gate that only the username is missing', () => {
    const [account] = WITH_CODE.accounts;
    const unnamed = { ...WITH_CODE, accounts: account ? [{ ...account, username: '' }] : [] };
    expect(cell(unnamed)).toMatchObject({
      status: 'preparing',
      because: GATE_TEXTS['account-username-missing'].text,
      next: { stepId: 'own-account' },
    });
  });

  it.each([
    ['paa', 'billing'],
    ['case-search-only', 'searches'],
    ['shared', 'shared'],
  ] as const)('is blocked by an account of the kind %s, and says so', (kind, word) => {
    const { status, because } = cell({ ...READY, accounts: [somePacerAccount({ kind })] });
    expect(status).toBe('blocked');
    expect(because?.en).toContain(word);
  });

  const BARS = [
    [{ mfa: 'not-enrolled', mfaSkips: 3 }, 'put off too often', 'mfa'],
    [{ mfa: 'locked-out' }, 'User Update Required', 'mfa'],
    [{ deactivated: 'by-pacer' }, 'deactivated', 'own-account'],
    [{ deactivated: 'unused' }, 'not used for long', 'own-account'],
  ] as const;
  const barredBy = (facts: Partial<PacerAccount>): Facts => ({
    ...WITH_CODE,
    accounts: WITH_CODE.accounts.map((account) => ({ ...account, ...facts })),
  });

  it.each(BARS)('is blocked by %j, says so and names the way back', (facts, word, stepId) => {
    const { status, because, next } = cell(barredBy(facts));
    expect({ status, next: next?.stepId }).toEqual({ status: 'blocked', next: stepId });
    expect(because?.en).toContain(word);
  });

  it.each(BARS)('can file no longer with %j, however long ago the link was made', (facts) => {
    const linked: Facts = { ...barredBy(facts), link: { state: 'verified' } };
    expect(cell(linked).status).toBe('blocked');
    expect(cell({ ...linked, link: { state: 'unknown' } }).status).toBe('link-unknown');
  });

  it.each(BARS)('blocks someone new to the court with %j as well', (facts, word, stepId) => {
    const { status, because, next } = cell(barredBy(facts), { standing: 'new-to-court' });
    expect({ status, next: next?.stepId }).toEqual({ status: 'blocked', next: stepId });
    expect(because?.en).toContain(word);
  });

  it.each(BARS)('lets %j be in a court with a filing site of its own', (facts) => {
    const given = { ...barredBy(facts), credential: { state: 'recorded' } } as const;
    const court = { profile: profileOf('caeb'), now: NOW };
    expect(cellStatus(checklistAt('caeb', given), given, court).status).not.toBe('blocked');
  });

  it('looks at the account that is linked here, not at a better one', () => {
    const [locked] = barredBy({ mfa: 'locked-out' }).accounts;
    const [fine] = barredBy({ username: 'plainview2' }).accounts;
    if (!locked || !fine) throw new Error('two accounts');
    const both = { ...WITH_CODE, accounts: [locked, { ...fine, id: somePacerAccount().id }] };
    const linked = (account: PacerAccount | undefined): Facts => ({
      ...both,
      link: { state: 'verified', ...(account ? { account: account.id } : {}) },
    });
    expect(cell(linked(locked)).status).toBe('blocked');
    expect(cell(linked(both.accounts[1])).status).toBe('can-file');
    expect(cell(both).status).toBe('ready-to-link');
  });

  it('goes on after prompts that were put off less often', () => {
    const facts = barredBy({ mfa: 'not-enrolled', mfaSkips: 2, passwordSkips: 3 });
    expect(cell(facts).status).toBe('preparing');
    expect(cell({ ...facts, link: { state: 'verified' } }).status).toBe('can-file');
  });

  it('is blocked by a username that two people have', () => {
    const facts = { ...READY, sharedUsernames: new Map([['plainview1', 2]]) };
    expect(cell(facts).status).toBe('blocked');
  });

  it('is blocked by a refused password and by a silent keychain', () => {
    expect(cell({ ...READY, credential: { state: 'refused' } }).status).toBe('blocked');
    expect(cell({ ...READY, credential: { state: 'unavailable' } }).status).toBe('blocked');
  });

  it.each([
    ['paa', 'attorney', 'own-account'],
    ['shared', 'filing-agent', 'agent-account'],
  ] as const)('blocked by a %s account, asks %s for one of their own', (kind, capacity, step) => {
    const facts = { ...READY, accounts: [somePacerAccount({ kind })] };
    expect(cell(facts, { capacity }).next?.stepId).toBe(step);
  });

  it('blocked by a refused password, asks for the right one before anything else', () => {
    const facts: Facts = { ...NO_FACTS, credential: { state: 'refused' } };
    expect(cell(facts)).toMatchObject({ status: 'blocked', next: { stepId: 'know-credential' } });
  });

  it.each([
    ['unknown', 'link-unknown', 'read-menus'],
    ['needs-court', 'blocked', 'ask-about-link'],
  ] as const)('never asks to prepare or link again while a link is %s', (state, status, step) => {
    const facts: Facts = { ...NO_FACTS, link: { state } };
    const found = cell(facts);
    expect(found).toMatchObject({ status, next: { stepId: step } });
    expect(['link', 'know-credential', 'reset-password']).not.toContain(found.dueFor?.stepId);
    const open = checklistAt('flsb', facts).steps.filter((one) => one.state.kind === 'todo');
    const ids = open.map(({ id }) => id);
    expect(ids).toContain(step);
    for (const id of ['link', 'know-credential', 'reset-password']) expect(ids).not.toContain(id);
  });

  it('says nothing of a lost answer to anybody else', () => {
    for (const { id } of checklistAt('flsb', READY).steps)
      expect(['read-menus', 'ask-about-link']).not.toContain(id);
  });

  it('follows the link', () => {
    expect(cell({ ...WITH_CODE, link: { state: 'in-progress' } }).status).toBe('ready-to-link');
    expect(linkAt('linked')).toMatchObject({ status: 'linked', next: { stepId: 'see-menus' } });
    expect(linkAt('menus-pending').status).toBe('menus-pending');
    expect(linkAt('verified').status).toBe('can-file');
  });

  it('says that a proven link is no use once the admission has lapsed, and how to fix it', () => {
    const given = { ...READY, link: { state: 'verified' } } as const;
    const until = (renewBy: string) => cell({ ...given, admission: { renewBy } });
    expect(until('2026-11-23')).toMatchObject({
      status: 'can-file',
      due: { date: '2026-11-23', state: 'today' },
      dueFor: { stepId: 'renew-admission' },
    });
    expect(until('2026-11-22')).toMatchObject({
      status: 'admission-lapsed',
      because: { en: 'The admission to this court has lapsed.' },
      next: { stepId: 'renew-admission' },
    });
    expect(cell({ ...WITH_CODE, admission: { renewBy: '2026-11-22' } }).status).toBe('blocked');
    const unknown = { state: 'unknown' } as const;
    const lost = cell({ ...given, link: unknown, admission: { renewBy: '2026-11-22' } });
    expect(lost.status).toBe('link-unknown');
  });

  it('still names what is left for someone who can file', () => {
    expect(linkAt('verified').next?.stepId).toBe('mfa');
  });

  it('does not apply to staff who only research', () => {
    expect(cell(NO_FACTS, { capacity: 'staff', standing: 'research-only' })).toEqual({
      status: 'not-applicable',
    });
  });

  it('follows registration for someone new to the court', () => {
    const given = { standing: 'new-to-court' } as const;
    const tick = { kind: 'done', by: 'Paula', at: '2026-11-20T10:00:00.000Z' } as const;
    expect(cell(READY, given)).toMatchObject({
      status: 'preparing',
      next: { stepId: 'local-form' },
    });
    const ticks = { 'local-form': tick, register: tick, 'registration-approved': tick };
    expect(cell({ ...READY, ticks }, given).status).toBe('menus-pending');
    expect(cell({ ...READY, ticks, link: { state: 'verified' } }, given).status).toBe('can-file');
  });

  it('is always well formed', () => {
    for (const facts of [NO_FACTS, READY])
      expect(CellStatus.safeParse(cell(facts)).success).toBe(true);
  });
});

describe('the date of a cell', () => {
  /** What a cell says: the next step, and the date with the step it belongs to. */
  const says = (facts: Facts, now?: string) => {
    const { next, due, dueFor } = cell(facts, {}, now);
    return { next: next?.stepId, due: due?.date, of: (dueFor ?? next)?.stepId };
  };
  const own = (given: Partial<PacerAccount>): Facts => ({
    ...READY,
    accounts: [somePacerAccount({ kind: 'individual', accountType: 'upgraded', ...given })],
  });

  it('is gone with the court’s go-live: what is left is to be done now', () => {
    const { next, due, dueFor } = cell(NO_FACTS);
    expect([next?.stepId, due?.date, dueFor]).toEqual(['own-account', undefined, undefined]);
  });

  it('is another step’s only when that is nearer at hand, and then names it', () => {
    expect(says(NO_FACTS, '2022-03-01T16:00:00.000Z')).toEqual({
      next: 'own-account',
      due: '2022-04-03',
      of: 'own-account',
    });
    expect(says(NO_FACTS, '2022-03-14T16:00:00.000Z')).toEqual({
      next: 'own-account',
      due: '2022-03-25',
      of: 'reset-password',
    });
    expect(says(NO_FACTS, '2025-12-20T16:00:00.000Z')).toEqual({
      next: 'own-account',
      due: '2025-12-31',
      of: 'mfa',
    });
    expect(says(NO_FACTS, '2026-01-20T16:00:00.000Z').due).toBeUndefined();
  });

  it('is the nearest of the others where the next step has none', () => {
    const then = '2025-11-20T16:00:00.000Z';
    expect(says(READY, then)).toEqual({ next: 'link', due: '2025-12-31', of: 'mfa' });
    expect(says(READY).due).toBeUndefined();
  });

  it('says nothing of a first day that has come', () => {
    expect(cell(own({ mfa: 'app' }))).toMatchObject({ status: 'ready-to-link' });
    expect(cell(own({ mfa: 'app' })).due).toBeUndefined();
  });

  it('tells of a PACER password that lapses within two weeks, also for somebody who is all done', () => {
    const done: Facts = {
      ...own({ mfa: 'app', passwordSetOn: '2026-06-06' }),
      link: { state: 'verified' },
    };
    expect(cell(done)).toMatchObject({
      status: 'can-file',
      due: { date: '2026-12-03', daysLeft: 10 },
      dueFor: { stepId: 'pacer-password' },
    });
    expect(cell(done, {}, '2026-11-18T17:00:00.000Z').due).toBeUndefined();
    expect(says({ ...done, link: { state: 'not-started' } })).toEqual({
      next: 'link',
      due: '2026-12-03',
      of: 'pacer-password',
    });
  });

  it('is the lapse itself once the password has lapsed', () => {
    expect(says(own({ mfa: 'app', passwordSetOn: '2026-05-20' }))).toEqual({
      next: 'link',
      due: '2026-11-16',
      of: 'pacer-password',
    });
  });
});
