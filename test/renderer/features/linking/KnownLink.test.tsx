import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { KnownLink } from '../../../../renderer/features/linking/gate/KnownLink.tsx';
import { WhoseMenus } from '../../../../renderer/features/linking/menus/WhoseMenus.tsx';
import { linking } from '../../../support/invented.ts';
import { renderPage } from '../../../support/render-page.tsx';

const action = { perform: async () => true, isBusy: false, failure: undefined };

describe('a link made outside the app', () => {
  it('asks how it is known before it is recorded', async () => {
    renderPage(<KnownLink view={linking()} action={action} />);
    await userEvent.click(screen.getByText('Already linked outside FileReady?'));
    await userEvent.click(screen.getByRole('button', { name: 'Record as linked' }));
    expect(screen.getByText('Choose how you know.')).toBeVisible();
  });

  it('does not offer menus as an answer beside another account of the person', async () => {
    renderPage(<KnownLink view={linking({ othersHere: ['trustee'] })} action={action} />);
    await userEvent.click(screen.getByText('Already linked outside FileReady?'));
    expect(screen.queryByRole('radio', { name: /filing menus were seen/ })).toBeNull();
    expect(screen.getByRole('radio', { name: /help desk says so/ })).toBeEnabled();
    expect(screen.getByText(/The menus alone don’t show which one is linked/)).toBeVisible();
  });

  it('says who recorded it and how, and can be taken back', () => {
    const known = { how: 'court-mail', note: 'Mail of May 2', by: 'Dana Desk' } as const;
    const knownLink = { ...known, at: '2026-11-20T15:00:00.000Z', isTooEarly: false };
    renderPage(<KnownLink view={linking({ knownLink })} action={action} />);
    expect(screen.getByText(/Dana Desk recorded on .*: The court’s email says so/)).toBeVisible();
    expect(screen.getByText('Mail of May 2')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Undo this' })).toBeEnabled();
  });

  it('says that it doesn’t count when it is from before the court’s move', () => {
    const known = { how: 'menus', note: '', by: 'Dana Desk', isTooEarly: true } as const;
    const view = linking({ knownLink: { ...known, at: '2022-03-01T15:00:00.000Z' } });
    renderPage(<KnownLink view={view} action={action} />);
    expect(screen.getByText(/before the court moved to NextGen.*it doesn’t count/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Undo this' })).toBeEnabled();
  });
});

describe('menus that may be another account’s', () => {
  it('say so and ask for the account page', () => {
    const view = linking({ areMenusUnproven: true, othersHere: ['trustee'] });
    renderPage(<WhoseMenus view={view} action={action} />);
    expect(screen.getByText(/also has a CM\/ECF account here as trustee/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'It shows this account’s login' })).toBeEnabled();
  });
});
