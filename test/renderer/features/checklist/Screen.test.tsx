import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type {
  Checklist,
  ChecklistStep,
} from '../../../../electron/shared/domain/checklist/checklist.ts';
import { CourtId } from '../../../../electron/shared/domain/values/ids.ts';
import { failFields, ok } from '../../../../electron/shared/domain/values/result.ts';
import { useChecklist } from '../../../../renderer/features/checklist/checklist.store.ts';
import { ChecklistPart } from '../../../../renderer/features/checklist/Screen.tsx';
import type { Answer, Asked } from '../../../../renderer/lib/bridge/bridge.ts';
import { useNavigation } from '../../../../renderer/lib/navigation/navigation.store.ts';
import { type Answers, installBridge } from '../../../support/fake-bridge.ts';
import { court, ecfId, person, personId } from '../../../support/invented.ts';
import { setPageZone } from '../../../support/page-clock.ts';
import { renderPage } from '../../../support/render-page.tsx';

function step(id: string, title: string, given: Partial<ChecklistStep> = {}): ChecklistStep {
  return {
    id,
    phase: 'before',
    title: { en: title },
    what: [{ en: 'Do it before {goLive}.' }],
    notes: [],
    owner: 'person',
    requires: [],
    isOptional: false,
    isEssential: false,
    decidedBy: 'person',
    appliesTo: { roles: ['attorney'], standings: ['has-filed'] },
    sources: [{ title: 'Notice of the court', confidence: 'stated' }],
    links: [],
    contacts: [],
    documents: [],
    warnings: [],
    from: 'court',
    state: { kind: 'todo' },
    ...given,
  };
}

const STEPS = [
  step('upgraded', 'See that the account is upgraded', {
    decidedBy: 'facts',
    isEssential: true,
    state: { kind: 'done', by: 'fact', why: { en: 'PACER shows it.' }, values: {} },
  }),
  step('reset-password', 'Have the password reset'),
  step('link', 'Link the accounts', {
    phase: 'on-or-after',
    decidedBy: 'facts',
    isEssential: true,
    state: { kind: 'waiting', for: 'steps', steps: ['reset-password'] },
  }),
  step('firm-billing', 'Decide on a firm billing account', {
    isOptional: true,
    state: {
      kind: 'skipped',
      reason: 'Nobody wants one.',
      who: 'Paralegal',
      when: '2026-11-20T15:00:00.000Z',
    },
  }),
  step('bookmarks', 'Replace old bookmarks', {
    state: {
      kind: 'done',
      by: 'person',
      who: 'Paralegal',
      when: '2026-11-20T15:00:00.000Z',
      note: 'Called the court',
    },
  }),
];

function open(calls: Answers['checklist'] = {}) {
  useChecklist.setState(useChecklist.getInitialState());
  const checklist: Checklist = {
    courtId: CourtId.parse('alnb'),
    personId: personId(1),
    ecfAccountId: ecfId(1),
    capacity: 'attorney',
    standing: 'has-filed',
    path: 'link',
    isLive: true,
    today: '2026-11-23',
    localDay: '2026-11-23',
    timeZone: 'America/Chicago',
    values: { goLive: '2018-09-24' },
    steps: STEPS,
    progress: { done: 1, total: 3 },
  };
  const answer: Answer<'checklist', 'open'> = {
    person: person(1),
    courtName: 'A court',
    checklist,
  };
  installBridge({ checklist: { open: async () => ok(answer), ...calls } });
  renderPage(<ChecklistPart court={court(1, 'preparing')} personName="Paula Plainview" />);
}

/** The part of the page about one step. */
async function about(title: string) {
  const heading = await screen.findByRole('heading', { name: title });
  const item = heading.closest('li');
  if (!item) throw new Error(`no step around ${title}`);
  return within(item);
}

/** Opens the lines that settled steps fold into. */
async function openSettled() {
  for (const line of await screen.findAllByText(/steps are done or not needed/)) {
    await userEvent.click(line);
  }
}

beforeEach(() => setPageZone());

describe('the checklist', () => {
  it('says of each step how it stands: by which fact, by whom and why, or what it waits for', async () => {
    open();
    await openSettled();
    expect(
      (await about('See that the account is upgraded')).getByText('Done. PACER shows it.'),
    ).toBeVisible();
    expect(
      (await about('Link the accounts')).getByText('Comes after: Have the password reset'),
    ).toBeVisible();
    const skipped = await about('Decide on a firm billing account');
    expect(skipped.getByText(/^Skipped by Paralegal, November 20, 2026/)).toBeVisible();
    expect(skipped.getByText('Nobody wants one.')).toBeVisible();
    expect(screen.getByText('1 of 3 steps done')).toBeVisible();
  });

  it('folds what needs nobody any more into a line that opens', async () => {
    open();
    await screen.findByRole('heading', { name: 'Have the password reset' });
    expect(screen.queryByRole('heading', { name: 'Replace old bookmarks' })).toBeNull();
    await openSettled();
    expect(screen.getByRole('heading', { name: 'Replace old bookmarks' })).toBeVisible();
  });

  it('has the first thing to do open, with its dates in words', async () => {
    open();
    const first = await about('Have the password reset');
    expect(first.getByText('Do it before September 24, 2018.')).toBeVisible();
  });

  it('records a tick', async () => {
    const recorded: Asked<'checklist', 'record'>[] = [];
    open({
      record: async (input) => {
        recorded.push(input);
        return ok({ undo: [] });
      },
    });
    const first = await about('Have the password reset');
    await userEvent.click(first.getByRole('button', { name: 'Mark as done' }));
    await waitFor(() =>
      expect(recorded).toEqual([
        { ecfAccountId: ecfId(1), stepId: 'reset-password', outcome: 'done', note: '' },
      ]),
    );
  });

  it('wants a reason for skipping, beside the field, and keeps what was typed', async () => {
    open({
      record: async () => failFields([{ field: 'note', code: 'field-required' }]),
    });
    const first = await about('Have the password reset');
    await userEvent.click(first.getByRole('button', { name: 'Skip…' }));
    const reason = first.getByLabelText(/^Why is this step skipped/);
    expect(reason).toHaveFocus();
    await userEvent.type(reason, ' ');
    await userEvent.click(first.getByRole('button', { name: 'Skip the step' }));
    await waitFor(() => expect(reason).toHaveAccessibleDescription(/Fill this in/));
    expect(reason).toHaveValue(' ');
  });

  it('has the note that is there in the field, so that nothing of it is lost when words are added', async () => {
    const recorded: Asked<'checklist', 'record'>[] = [];
    open({
      record: async (input) => {
        recorded.push(input);
        return ok({ undo: [] });
      },
    });
    await openSettled();
    const noted = await about('Replace old bookmarks');
    await userEvent.click(noted.getByRole('button', { name: 'Change the note…' }));
    const note = noted.getByLabelText(/^Note/);
    expect(note).toHaveValue('Called the court');
    await userEvent.type(note, '{enter}and the help desk');
    await userEvent.click(noted.getByRole('button', { name: 'Save as done' }));
    await waitFor(() =>
      expect(recorded).toMatchObject([{ note: 'Called the court\nand the help desk' }]),
    );
  });

  it('neither lets a fact be ticked by hand nor an essential step be skipped, and leads to where it is done', async () => {
    open();
    const link = await about('Link the accounts');
    expect(link.queryByRole('button', { name: 'Mark as done' })).toBeNull();
    expect(link.queryByRole('button', { name: 'Skip…' })).toBeNull();
    await userEvent.click(link.getByRole('button', { name: 'Go to the link' }));
    expect(useNavigation.getState().view).toEqual({
      name: 'court',
      personId: personId(1),
      ecfAccountId: ecfId(1),
      tab: 'link',
    });
  });
});
