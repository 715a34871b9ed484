import { describe, expect, it } from 'vitest';
import { catalogWords } from '../../../../electron/adapters/words.ts';
import { reminderDraft } from '../../../../electron/services/exports/reminder-draft.ts';
import { type Facts, NO_FACTS } from '../../../../electron/shared/domain/checklist/facts.ts';
import { somePerson } from '../../../support/people.ts';
import { checklistAt, READY, somePacerAccount } from '../../shared/domain/checklist/some-facts.ts';

const CAN_FILE: Facts = { ...READY, link: { state: 'verified' } };

const court = (courtName: string, facts: Facts) => ({
  courtName,
  checklist: checklistAt('alnb', facts),
  canFile: facts.link.state === 'verified',
});

/** The letter about these courts. */
function draft(courts: readonly ReturnType<typeof court>[], sender = 'Dana Desk') {
  const person = somePerson({ name: 'Ann Ashgrove', email: 'ann@firm.example' });
  return reminderDraft(person, courts, catalogWords(), { name: sender, email: '' });
}

describe('a reminder by mail', () => {
  it('tells a person who can’t file yet what is left before filing', () => {
    const letter = draft([court('Alabama', NO_FACTS)]);
    expect(letter?.subject).toBe('What is left before you can file in NextGen CM/ECF');
    expect(letter?.text).toContain('before you can file in NextGen CM/ECF:\n\nAlabama\n- Have');
  });

  it('does not tell a person who can file that they can’t', () => {
    const letter = draft([court('Alabama', CAN_FILE)]);
    expect(letter?.subject).toBe('What is left to do in NextGen CM/ECF');
    expect(letter?.text).toContain('You can file in 1 court. These steps are left to do there:');
    expect(letter?.text).not.toContain('before you can file');
  });

  it('keeps both apart for a person who can file in one court and not in another', () => {
    const letter = draft([court('Florida', CAN_FILE), court('Alabama', NO_FACTS)]);
    const parts = letter?.text.split('\n\n').map((part) => part.split('\n')[0]);
    expect(parts?.slice(1, 5)).toEqual([
      'You still have steps to finish in 1 court before you can file in NextGen CM/ECF:',
      'Alabama',
      'You can file in 1 court. These steps are left to do there:',
      'Florida',
    ]);
  });

  it('asks for the menus, and for no second link, where the answer to the link was lost', () => {
    const text = draft([court('Alabama', { ...NO_FACTS, link: { state: 'unknown' } })])?.text;
    expect(text).toContain('- Read the menus: they show whether the link was made');
    expect(text).not.toMatch(/Link your|login and password|have it reset/);
  });

  it('says how many steps it leaves out', () => {
    const { checklist, ...rest } = court('Alabama', NO_FACTS);
    const [step] = checklist.steps.filter(({ state }) => state.kind === 'todo');
    if (!step) throw new Error('an open step is needed');
    const steps = Array.from({ length: 7 }, () => step);
    expect(draft([{ ...rest, checklist: { ...checklist, steps } }])?.text).toContain(
      '\n- and 2 more\n',
    );
    expect(draft([court('Alabama', NO_FACTS)])?.text).not.toContain('more');
  });

  it('names a password that lapses soon, and is no letter where it doesn’t', () => {
    const account = { kind: 'individual', accountType: 'upgraded', mfa: 'app' } as const;
    const tick = { kind: 'done', by: 'Ann', at: '2026-11-01T12:00:00.000Z' } as const;
    const ticks = { 'replace-bookmarks': tick, 'other-courts': tick };
    const facts = (passwordSetOn: string): Facts => ({
      ...CAN_FILE,
      ticks,
      accounts: [somePacerAccount({ ...account, passwordSetOn })],
    });
    expect(draft([court('Alabama', facts('2026-06-06'))])?.text).toContain(
      '- Keep your PACER password in date, by December 3, 2026',
    );
    expect(draft([court('Alabama', facts('2026-08-06'))])).toBeUndefined();
  });

  it('ends without a signature if the user gave no name', () => {
    expect(draft([court('Alabama', NO_FACTS)])?.text.endsWith('\n\nDana Desk')).toBe(true);
    const unsigned = draft([court('Alabama', NO_FACTS)], '')?.text;
    expect(unsigned?.endsWith('to me or anyone else.')).toBe(true);
  });
});
