import { describe, expect, it } from 'vitest';
import { Checklist } from '../../../../../electron/shared/domain/checklist/checklist.ts';
import type { Facts } from '../../../../../electron/shared/domain/checklist/facts.ts';
import { NO_FACTS } from '../../../../../electron/shared/domain/checklist/facts.ts';
import { ownProfiles } from '../../../../assets/shipped.ts';
import { checklistAt, idsOf, NOW, READY, somePacerAccount, stepOf } from './some-facts.ts';

const own = somePacerAccount({ kind: 'individual', accountType: 'upgraded' });
const stateAt = (id: string, facts: Facts, court = 'alnb') =>
  stepOf(checklistAt(court, facts), id).state;
const tick = { kind: 'done', by: 'Paula Plainview', at: '2026-11-20T10:00:00.000Z' } as const;

describe('a checklist', () => {
  it('is well formed in courts of each family, for every capacity and standing', () => {
    for (const id of [...ownProfiles, 'azd', 'azb', 'ca3', 'cofc']) {
      for (const capacity of [
        'attorney',
        'filing-agent',
        'trustee',
        'limited-user',
        'staff',
      ] as const) {
        for (const standing of ['has-filed', 'new-to-court', 'research-only'] as const) {
          const checklist = checklistAt(id, READY, { capacity, standing });
          expect(Checklist.safeParse(checklist).error).toBeUndefined();
          expect(checklist.steps.length).toBeGreaterThan(0);
        }
      }
    }
  });

  it('gives the same answer to the same question', () => {
    expect(idsOf(checklistAt('flsb', READY))).toEqual(idsOf(checklistAt('flsb', READY)));
  });

  it('goes by the day where the court is, not by the user’s clock', () => {
    const lateEvening = '2021-05-03T04:30:00.000Z';
    expect(checklistAt('almd', NO_FACTS, {}, lateEvening).today).toBe('2021-05-02');
    expect(checklistAt('gud', NO_FACTS, {}, lateEvening).today).toBe('2021-05-03');
  });

  it('counts what is done, without optional steps and those that are not needed', () => {
    const nothing = checklistAt('alnb').progress;
    const ready = checklistAt('alnb', READY).progress;
    expect(nothing.done).toBe(0);
    expect(ready).toEqual({ done: 3, total: nothing.total - 1 });
  });
});

describe('steps that facts decide', () => {
  it('the account step ticks itself once the account is said to be one’s own, and says which', () => {
    expect(stateAt('own-account', NO_FACTS).kind).toBe('todo');
    const unsaid = { ...NO_FACTS, accounts: [somePacerAccount()] };
    expect(stateAt('own-account', unsaid).kind).toBe('todo');
    expect(stateAt('own-account', { ...NO_FACTS, accounts: [own] })).toMatchObject({
      kind: 'done',
      by: 'fact',
      values: { username: 'plainview1' },
    });
  });

  it('unticks when somebody else turns out to use the same username', () => {
    const shared = { ...READY, sharedUsernames: new Map([['plainview1', 2]]) };
    expect(stateAt('own-account', shared).kind).toBe('todo');
    expect(stepOf(checklistAt('alnb', shared), 'own-account').notes[0]?.en).toContain('shared');
  });

  it('the upgrade step follows the verdict and gives its reason', () => {
    expect(stateAt('upgraded', READY)).toMatchObject({
      kind: 'done',
      why: { en: 'Manage My Account shows “Upgraded PACER Account”.' },
    });
    const legacy = { ...READY, accounts: [{ ...own, accountType: 'legacy' as const }] };
    expect(stateAt('upgraded', legacy).kind).toBe('todo');
  });

  it('the credential counts when recorded or verified, not when in the browser, on paper or refused', () => {
    const kinds = (['recorded', 'verified', 'spent'] as const).map(
      (state) => stateAt('know-credential', { ...NO_FACTS, credential: { state } }).kind,
    );
    expect(kinds).toEqual(['done', 'done', 'done']);
    for (const state of ['in-browser-only', 'on-paper', 'refused', 'unavailable'] as const) {
      const step = stepOf(
        checklistAt('alnb', { ...NO_FACTS, credential: { state } }),
        'know-credential',
      );
      expect(step.state.kind).toBe('todo');
      expect(step.notes.length).toBeGreaterThan(1);
    }
  });

  it('are not ticked by hand: only the fact counts', () => {
    expect(stateAt('link', { ...READY, ticks: { link: tick } }).kind).toBe('todo');
    expect(stepOf(checklistAt('alnb'), 'link').decidedBy).toBe('facts');
  });

  it('a lost password is no longer asked for once it is recorded', () => {
    expect(stateAt('reset-password', READY)).toMatchObject({ kind: 'not-needed' });
    expect(stateAt('reset-password', NO_FACTS).kind).toBe('todo');
  });

  it('multifactor authentication and the password’s age come from the account', () => {
    const accounts = [{ ...own, mfa: 'app' as const, passwordSetOn: '2026-10-01' }];
    expect(stateAt('mfa', { ...READY, accounts }).kind).toBe('done');
    const { state, due } = stepOf(checklistAt('alnb', { ...READY, accounts }), 'pacer-password');
    expect(state.kind).toBe('done');
    expect(due).toMatchObject({ date: '2027-03-30', state: 'upcoming' });
    const old = [{ ...own, passwordSetOn: '2026-01-01' }];
    expect(stateAt('pacer-password', { ...READY, accounts: old }).kind).toBe('todo');
  });

  it('a PACER password counts by the person’s own day, wherever the court is', () => {
    const facts = { ...READY, accounts: [{ ...own, passwordSetOn: '2026-05-27' }] };
    const evening = '2026-11-24T03:30:00.000Z';
    const due = (court: string, localDay?: string) =>
      stepOf(checklistAt(court, facts, {}, evening, localDay), 'pacer-password').due?.daysLeft;
    expect(checklistAt('gud', facts, {}, evening).today).toBe('2026-11-24');
    expect([due('alnb'), due('gud')]).toEqual([0, 0]);
    expect([due('alnb', '2026-11-24'), due('gud', '2026-11-24')]).toEqual([-1, -1]);
  });

  it('a second account never takes a done step away', () => {
    const accounts = [
      own,
      somePacerAccount({ username: 'lp1234' }),
      somePacerAccount({ kind: 'paa' }),
    ];
    expect(stateAt('own-account', { ...READY, accounts }).kind).toBe('done');
    expect(stateAt('upgraded', { ...READY, accounts }).kind).toBe('done');
  });
});

describe('steps that people record', () => {
  it('carry who, when and the note', () => {
    const ticks = { 'replace-bookmarks': { ...tick, note: 'All three computers' } };
    const linked: Facts = { ...READY, ticks, link: { state: 'verified' } };
    expect(stateAt('replace-bookmarks', linked)).toEqual({
      kind: 'done',
      by: 'person',
      who: 'Paula Plainview',
      when: tick.at,
      note: 'All three computers',
    });
  });

  it('can be skipped with the reason, unless nobody can file without them', () => {
    const skip = {
      kind: 'skipped',
      by: 'Paula Plainview',
      at: tick.at,
      reason: 'Done by IT',
    } as const;
    const facts = { ...NO_FACTS, ticks: { mfa: skip, link: skip, constructor: skip } };
    expect(stateAt('mfa', facts)).toMatchObject({ kind: 'skipped', reason: 'Done by IT' });
    expect(stateAt('link', facts).kind).toBe('waiting');
  });
});

describe('what comes first', () => {
  it('the link waits for account, upgrade and credential, and is open once all are there', () => {
    expect(stateAt('link', NO_FACTS)).toEqual({
      kind: 'waiting',
      for: 'steps',
      steps: ['own-account', 'upgraded', 'know-credential'],
    });
    expect(stateAt('link', READY).kind).toBe('todo');
  });

  it('the link waits for the go-live day even when all else is done', () => {
    const eve = checklistAt('almd', READY, {}, '2021-05-02T17:00:00.000Z');
    expect(stepOf(eve, 'link').state).toEqual({
      kind: 'waiting',
      for: 'date',
      steps: [],
      date: '2021-05-03',
    });
    const day = checklistAt('almd', READY, {}, '2021-05-03T17:00:00.000Z');
    expect(stepOf(day, 'link').state.kind).toBe('todo');
  });

  it('a date that has passed is not shown where the court is live, and what to do now is', () => {
    const step = stepOf(checklistAt('flsb'), 'reset-password');
    expect(step.due).toBeUndefined();
    expect(step.notes[0]?.en).toContain('The court is live');
    const before = checklistAt('flsb', NO_FACTS, {}, '2022-03-25T16:00:00.000Z');
    expect(stepOf(before, 'reset-password').notes).toEqual([]);
    const between = checklistAt('flsb', NO_FACTS, {}, '2022-03-28T16:00:00.000Z');
    expect(stepOf(between, 'reset-password').due).toMatchObject({ state: 'past' });
  });

  it('duties of 2025 do not show in a transition of 2020', () => {
    const then = idsOf(checklistAt('ncmb', NO_FACTS, {}, '2020-03-01T17:00:00.000Z'));
    expect(then).not.toContain('mfa');
    expect(then).not.toContain('pacer-password');
    expect(idsOf(checklistAt('ncmb', NO_FACTS, {}, NOW))).toContain('mfa');
  });
});

describe('each person’s own path', () => {
  const path = (court: string, given: Parameters<typeof checklistAt>[2], facts = NO_FACTS) =>
    checklistAt(court, facts, given);

  it('a new attorney registers and never sees a link step', () => {
    const list = path('alnb', { standing: 'new-to-court' });
    expect(list.path).toBe('register');
    expect(idsOf(list)).toContain('register');
    expect(idsOf(list)).not.toContain('link');
    expect(idsOf(list)).not.toContain('know-credential');
  });

  it('a new attorney in S.D. Florida completes LF-95 first; one who files there does not', () => {
    const list = path('flsb', { standing: 'new-to-court' }, READY);
    expect(stepOf(list, 'register').state).toMatchObject({
      kind: 'waiting',
      steps: ['local-form'],
    });
    expect(stepOf(list, 'local-form').state.kind).toBe('todo');
    expect(idsOf(path('flsb', {}))).not.toContain('local-form');
    expect(idsOf(path('alsb', { standing: 'new-to-court' }))).not.toContain('local-form');
  });

  it('a filing agent has an own non-attorney account and is added by the attorney', () => {
    const list = path('neb', { capacity: 'filing-agent' });
    expect(idsOf(list)).toEqual(expect.arrayContaining(['agent-account', 'link', 'agent-granted']));
    expect(idsOf(list)).not.toContain('own-account');
    expect(stepOf(list, 'agent-granted').owner).toBe('attorney');
    expect(stepOf(list, 'link').requires).toContain('agent-account');
  });

  it('a trustee who is also an attorney needs two accounts', () => {
    const facts: Facts = { ...READY, otherCapacitiesHere: ['attorney'] };
    const given = { capacity: 'trustee' } as const;
    expect(stepOf(path('alsb', given, facts), 'second-account').state.kind).toBe('todo');
    const second = somePacerAccount({ kind: 'individual', username: 'trustee-plain' });
    const both = { ...facts, accounts: [own, second] };
    expect(stepOf(path('alsb', given, both), 'second-account').state.kind).toBe('done');
    expect(stepOf(path('alsb', given, READY), 'second-account').state.kind).toBe('not-needed');
  });

  it('a limited user is told that a shared company account can’t be linked', () => {
    expect(idsOf(path('almd', { capacity: 'limited-user' }))).toContain('corporate-account');
    expect(idsOf(path('almd', {}))).not.toContain('corporate-account');
  });

  it('staff who only research may go on sharing and have nothing to link', () => {
    const list = path('ncmb', { capacity: 'staff', standing: 'research-only' });
    expect(list.path).toBe('research');
    expect(idsOf(list)).toEqual(['keep-sharing', 'file-as-agent']);
    expect(list.progress.total).toBe(0);
  });

  it('a person who only reads has nothing to do', () => {
    expect(idsOf(path('alnb', { standing: 'research-only' }))).toEqual(['keep-reading']);
  });

  it('a dormant filer is told that filing is not possible until the link is made', () => {
    const notes = stepOf(checklistAt('alnb', READY), 'link').notes.map((note) => note.en);
    expect(notes[0]).toContain('no link is recorded');
  });

  it('a link elsewhere does not count here and says where it was made', () => {
    const list = checklistAt('idb', { ...READY, linkedElsewhere: ['9th Cir.'] });
    expect(stepOf(list, 'link').state.kind).toBe('todo');
    expect(list.values.linkedElsewhere).toBe('9th Cir.');
    expect(stepOf(list, 'link').notes.some((note) => note.en.includes('doesn’t count here'))).toBe(
      true,
    );
  });

  it('after a lost answer nobody is told to send again', () => {
    const list = checklistAt('alnb', { ...READY, link: { state: 'unknown' } });
    const notes = stepOf(list, 'link')
      .notes.map((note) => note.en)
      .join(' ');
    expect(notes).toContain('Don’t send it again');
  });

  it('after the link: menus, bookmarks, other courts, contact details, old password', () => {
    const linked = checklistAt('alnb', { ...READY, link: { state: 'menus-pending' } });
    expect(stepOf(linked, 'link').state.kind).toBe('done');
    expect(stepOf(linked, 'see-menus').state.kind).toBe('todo');
    for (const id of ['replace-bookmarks', 'other-courts', 'contact-details']) {
      expect(stepOf(linked, id).state.kind).toBe('todo');
    }
    expect(stepOf(linked, 'old-credential').state.kind).toBe('waiting');
    const seen = checklistAt('alnb', {
      ...READY,
      link: { state: 'verified' },
      credential: { state: 'spent' },
    });
    expect(stepOf(seen, 'see-menus').state.kind).toBe('done');
    expect(stepOf(seen, 'old-credential').state.kind).toBe('done');
  });

  it('the firm billing account stays optional and asks nobody twice', () => {
    const decided = (paa: Facts['firm']['paa']) =>
      stepOf(checklistAt('alsb', { ...NO_FACTS, firm: { paa } }), 'firm-billing');
    expect(decided('not-decided')).toMatchObject({ isOptional: true, owner: 'firm' });
    expect(decided('not-wanted').state.kind).toBe('not-needed');
    expect(decided('wanted').state.kind).toBe('todo');
    expect(decided('exists').state.kind).toBe('done');
  });
});
