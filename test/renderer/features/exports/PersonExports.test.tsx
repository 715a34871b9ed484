import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { fail, ok } from '../../../../electron/shared/domain/values/result.ts';
import type { Grant } from '../../../../electron/shared/domain/vault/protected-act.ts';
import { PersonExports } from '../../../../renderer/features/exports/PersonExports.tsx';
import type { Asked } from '../../../../renderer/lib/bridge/bridge.ts';
import { useAnnouncements } from '../../../../renderer/lib/stores/announcements.store.ts';
import { usePresenceAsked } from '../../../../renderer/lib/stores/presence.store.ts';
import { type Answers, installBridge } from '../../../support/fake-bridge.ts';
import { court, ecfId, person } from '../../../support/invented.ts';
import { renderPage } from '../../../support/render-page.tsx';

const ROSA = person(1, { name: 'Rosa Delfinch' });
const ALNB = court(1, 'preparing', { credential: 'recorded', courtName: 'Court of Alabama' });
const FLSB = court(2, 'preparing', { credential: 'on-paper', courtName: 'Court of Florida' });
const GRANT: Grant = 'a'.repeat(64);

type Worksheet = NonNullable<Answers['exports']>['worksheet'];

/** Opens the question about passwords for a person with these courts. */
async function ask(courts = [ALNB, FLSB], answer: Worksheet = async () => fail('print-failed')) {
  const asked: Asked<'exports', 'worksheet'>[] = [];
  installBridge({
    exports: {
      worksheet: async (input) => {
        asked.push(input);
        return answer(input);
      },
    },
  });
  usePresenceAsked.setState({ asking: undefined });
  useAnnouncements.setState({ latest: undefined });
  renderPage(<PersonExports person={ROSA} courts={courts} />);
  await userEvent.click(screen.getByRole('button', { name: 'Export' }));
  await userEvent.click(screen.getByRole('menuitem', { name: /with passwords/ }));
  return asked;
}

const dialog = () => screen.findByRole('dialog');

async function confirm(reason = 'No screen at the desk'): Promise<void> {
  const shown = within(await dialog());
  if (reason !== '') await userEvent.type(shown.getByLabelText(/^Why are you printing/), reason);
  await userEvent.click(shown.getByRole('button', { name: 'Print passwords' }));
}

/** What presence is asked for; answers it as the person does. */
async function prove(grant: Grant | undefined) {
  await waitFor(() => expect(usePresenceAsked.getState().asking).toBeDefined());
  const asking = usePresenceAsked.getState().asking;
  asking?.answer(grant);
  return asking?.act;
}

describe('printing a worksheet with passwords', () => {
  it('says how much too long a pasted reason is, and keeps all of it', async () => {
    const asked = await ask();
    const reason = within(await dialog()).getByLabelText(/^Why are you printing/);
    await userEvent.click(reason);
    await userEvent.paste('r'.repeat(520));
    await confirm('');
    await waitFor(() => expect(reason).toHaveAccessibleDescription(/too long by 20 characters/));
    expect(reason).toHaveValue('r'.repeat(520));
    expect(asked).toEqual([]);
  });

  it('says which passwords will be on the paper, which not, and that paper has no lock', async () => {
    await ask();
    const shown = within(await dialog());
    expect(shown.getByText('Court of Alabama (Attorney)')).toBeVisible();
    expect(shown.queryByText(/Court of Florida/)).toBeNull();
    expect(shown.getByText(/stay blank lines/)).toBeVisible();
    expect(shown.getByText('Paper has no lock.')).toBeVisible();
  });

  it('wants a reason before it asks who is there', async () => {
    const asked = await ask();
    await confirm('');
    const reason = within(await dialog()).getByLabelText(/^Why are you printing/);
    await waitFor(() => expect(reason).toHaveAccessibleDescription(/Fill this in/));
    expect(reason).toHaveFocus();
    expect(usePresenceAsked.getState().asking).toBeUndefined();
    expect(asked).toEqual([]);
  });

  it('prints once for this person after the proof, and never asks for a file', async () => {
    const asked = await ask(undefined, async () =>
      ok({ isCanceled: false, count: 2, leftBlank: [] }),
    );
    await confirm();
    expect(await prove(GRANT)).toEqual({ action: 'worksheet', personId: ROSA.id });
    await waitFor(() =>
      expect(useAnnouncements.getState().latest?.text).toMatch(/on its way to the printer/),
    );
    const secrets = { grant: GRANT, reason: 'No screen at the desk' };
    expect(asked).toEqual([{ personId: ROSA.id, as: 'print', secrets }]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('prints nothing when the person turns back at the question', async () => {
    const asked = await ask();
    await userEvent.click(within(await dialog()).getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(usePresenceAsked.getState().asking).toBeUndefined();
    expect(asked).toEqual([]);
  });

  it('prints nothing when the person turns back at the proof', async () => {
    const asked = await ask();
    await confirm();
    await prove(undefined);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(asked).toEqual([]);
  });

  it('comes back with the reason when the printer did not work', async () => {
    await ask();
    await confirm();
    await prove(GRANT);
    const shown = within(await dialog());
    expect(await shown.findByText(/could not be printed/)).toBeVisible();
    expect(shown.getByLabelText(/^Why are you printing/)).toHaveValue('No screen at the desk');
  });

  it('names the court whose password is blank on the paper although it was kept', async () => {
    const leftBlank = [{ ecfAccountId: ecfId(1), why: 'credential-gone' as const }];
    await ask(undefined, async () => ok({ isCanceled: false, count: 2, leftBlank }));
    await confirm();
    await prove(GRANT);
    const shown = within(
      await screen.findByRole('dialog', { name: 'Not every password is on the paper' }),
    );
    expect(shown.getByText(/^Court of Alabama: the keychain no longer has it/)).toBeVisible();
  });

  it('says so when there is no password to print', async () => {
    await ask([FLSB]);
    const shown = within(await screen.findByRole('dialog', { name: 'No password to print' }));
    expect(shown.getByText(/holds no court password of Rosa Delfinch/)).toBeVisible();
    expect(shown.queryByRole('button', { name: 'Print passwords' })).toBeNull();
  });
});

describe('what is taken out for one person', () => {
  const choose = async (way: string, answers: Answers) => {
    installBridge(answers);
    renderPage(<PersonExports person={{ ...ROSA, email: 'rosa@firm.example' }} courts={[]} />);
    await userEvent.click(screen.getByRole('button', { name: 'Export' }));
    await userEvent.click(screen.getByRole('menuitem', { name: way }));
    return screen.findByRole('dialog');
  };

  it('case 29: as copied text says whom to send it to, and under which subject', async () => {
    const how = await choose('Copy the reminder’s text', {
      exports: { draft: async () => ok({ isCanceled: false, count: 1, subject: 'What is left' }) },
    });
    expect(how).toHaveAccessibleName('The reminder’s text is copied');
    expect(how).toHaveTextContent('rosa@firm.example');
    expect(how).toHaveTextContent('What is left');
  });

  it('case 29: as a file says which programs open it ready to send', async () => {
    const how = await choose('Reminder as an email file', {
      exports: { draft: async () => ok({ isCanceled: false, count: 1, subject: 'What is left' }) },
    });
    expect(how).toHaveAccessibleName('Send the draft');
    expect(how).toHaveTextContent('New Outlook: it can only be read there');
  });

  it('case 27: as a calendar is their own, with what to do in which program', async () => {
    const asked: Asked<'exports', 'calendar'>[] = [];
    const how = await choose('Dates for a calendar (ICS)', {
      exports: {
        calendar: async (input) => {
          asked.push(input);
          return ok({ isCanceled: false, count: 3 });
        },
      },
    });
    expect(how).toHaveTextContent('Classic Outlook');
    expect(asked).toEqual([{ personIds: [ROSA.id], courtIds: [], filter: '', isSelection: true }]);
  });
});
