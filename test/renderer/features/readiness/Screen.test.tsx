import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ok } from '../../../../electron/shared/domain/result.ts';
import { useRoster } from '../../../../renderer/features/readiness/readiness.store.ts';
import { ReadinessScreen } from '../../../../renderer/features/readiness/Screen.tsx';
import type { PersonRow } from '../../../../renderer/lib/bridge.ts';
import { installBridge } from '../../../support/fake-bridge.ts';
import { court, person, row } from '../../../support/invented.ts';
import { renderPage } from '../../../support/render-page.tsx';

function open(rows: readonly PersonRow[], filter = '') {
  const links = {
    onClearFilter: vi.fn(),
    onAddPerson: vi.fn(),
    onAddCourt: vi.fn(),
    onOpenPerson: vi.fn(),
    onOpenCourt: vi.fn(),
  };
  useRoster.setState(useRoster.getInitialState());
  const fake = installBridge({ people: { list: async () => ok([...rows]) } });
  renderPage(<ReadinessScreen filter={filter} {...links} />);
  return { ...fake, ...links };
}

const BLOCKED = court(1, 'blocked', {
  cell: {
    status: 'blocked',
    because: { en: 'The PACER account is shared by {people} people.' },
    next: { stepId: 'own-account', title: { en: 'Have an account of your own' } },
    due: { date: '2022-04-04', kind: 'by', state: 'past', daysLeft: -1000 },
  },
  values: { people: 3 },
});

describe('the start page', () => {
  it('offers two ways to start while nobody is in the roster', async () => {
    open([]);
    expect(await screen.findByRole('button', { name: 'Add a person' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Load the practice firm' })).toBeVisible();
  });

  it('says for each court who can’t file, why, what comes next and when it was due', async () => {
    open([row(person(1, { name: 'Rosa Delfinch' }), BLOCKED)]);
    expect(await screen.findByText('Rosa Delfinch')).toBeVisible();
    expect(screen.getByText('Blocked')).toBeVisible();
    expect(screen.getByText('The PACER account is shared by 3 people.')).toBeVisible();
    expect(screen.getByText('Next: Have an account of your own')).toBeVisible();
    expect(screen.getByText('Was due April 4, 2022')).toBeVisible();
  });

  it('shows only people who fit the search and says how many', async () => {
    open(
      [
        row(person(1, { name: 'Rosa Delfinch' }), BLOCKED),
        row(person(2, { name: 'Paula Plainview' }), court(2, 'can-file')),
      ],
      'paula',
    );
    expect(await screen.findByText('Paula Plainview')).toBeVisible();
    expect(screen.queryByText('Rosa Delfinch')).toBeNull();
    expect(screen.getByText('1 of 2 people shown.')).toBeVisible();
  });

  it('filters by a figure and back', async () => {
    const { onClearFilter } = open([
      row(person(1, { name: 'Rosa Delfinch' }), BLOCKED),
      row(person(2, { name: 'Paula Plainview' }), court(2, 'can-file')),
    ]);
    await userEvent.click(await screen.findByRole('button', { name: '1 Can file' }));
    expect(screen.queryByText('Rosa Delfinch')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Show everyone' }));
    expect(screen.getByText('Rosa Delfinch')).toBeVisible();
    expect(onClearFilter).toHaveBeenCalledOnce();
  });

  it('shows two hundred people and says how many more there are', async () => {
    open(Array.from({ length: 203 }, (_, index) => row(person(index))));
    expect(await screen.findByText(/^3 more people are not shown/)).toBeVisible();
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(200);
  }, 20_000);

  it('opens the person and the court that were chosen', async () => {
    const { onOpenPerson, onOpenCourt } = open([
      row(person(1, { name: 'Rosa Delfinch' }), BLOCKED),
    ]);
    await userEvent.click(await screen.findByRole('button', { name: 'Rosa Delfinch' }));
    await userEvent.click(screen.getByRole('button', { name: /open for Rosa Delfinch/ }));
    expect(onOpenPerson).toHaveBeenCalledWith(BLOCKED.account.personId);
    expect(onOpenCourt).toHaveBeenCalledWith(BLOCKED.account);
  });

  it('says what to do when the roster can’t be read, and tries again', async () => {
    let isBroken = true;
    useRoster.setState(useRoster.getInitialState());
    installBridge({
      people: {
        list: async () => {
          if (isBroken) throw new Error('the connection is gone');
          return ok([row(person(1, { name: 'Rosa Delfinch' }))]);
        },
      },
    });
    renderPage(
      <ReadinessScreen
        filter=""
        onClearFilter={() => {}}
        onAddPerson={() => {}}
        onAddCourt={() => {}}
        onOpenPerson={() => {}}
        onOpenCourt={() => {}}
      />,
    );
    const alert = await screen.findByRole('alert');
    await waitFor(() => expect(alert).toHaveTextContent('Something went wrong inside FileReady.'));
    isBroken = false;
    await userEvent.click(within(alert).getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Rosa Delfinch')).toBeVisible();
  });

  it('shows what changed as soon as main says that records changed', async () => {
    const rows = [row(person(1, { name: 'Rosa Delfinch' }))];
    const { tell } = open(rows);
    expect(await screen.findByText('Rosa Delfinch')).toBeVisible();
    installBridge({
      people: { list: async () => ok([row(person(2, { name: 'Paula Plainview' }))]) },
    });
    tell({ kind: 'records-changed', subjects: [] });
    expect(await screen.findByText('Paula Plainview')).toBeVisible();
  });
});
