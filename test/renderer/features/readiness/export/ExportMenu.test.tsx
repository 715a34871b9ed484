import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { ok } from '../../../../../electron/shared/domain/values/result.ts';
import { ExportMenu } from '../../../../../renderer/features/readiness/export/ExportMenu.tsx';
import { useAnnouncements } from '../../../../../renderer/lib/stores/announcements.store.ts';
import { installBridge } from '../../../../support/fake-bridge.ts';
import { person } from '../../../../support/invented.ts';
import { renderPage } from '../../../../support/render-page.tsx';

const said = () => useAnnouncements.getState().latest?.text;

beforeEach(() => useAnnouncements.setState(useAnnouncements.getInitialState()));

describe('reminders saved in a folder', () => {
  it('say how many are saved when the disk is full in between, whose are not, and why', async () => {
    installBridge({
      exports: {
        drafts: async () =>
          ok({
            isCanceled: false,
            count: 2,
            left: [{ name: 'Rosa Delfinch', why: 'not-saved' }],
            stopped: 'disk-full',
          }),
      },
    });
    const shown = { courtIds: [], filter: '', isSelection: false };
    renderPage(<ExportMenu personIds={[person(1).id]} {...shown} />);
    await userEvent.click(screen.getByRole('button', { name: 'Export' }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Reminders as email drafts' }));
    await screen.findByText('Rosa Delfinch: not saved');
    expect(screen.getByRole('dialog')).toHaveTextContent('2 drafts are saved.');
    // Nobody hears what is announced behind a dialog.
    expect(said()).toBeUndefined();
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(said()).toMatch(/^There is not enough space/));
  });
});

const exported = async (way: string, answers: Parameters<typeof installBridge>[0]) => {
  installBridge(answers);
  const shown = { courtIds: [], filter: '', isSelection: false };
  renderPage(<ExportMenu personIds={[person(1).id]} {...shown} />);
  await userEvent.click(screen.getByRole('button', { name: 'Export' }));
  await userEvent.click(screen.getByRole('menuitem', { name: way }));
};

it('case 27: the page says what to do in which program, so that a later file makes no duplicates', async () => {
  await exported('Dates for a calendar (ICS)', {
    exports: { calendar: async () => ok({ isCanceled: false, count: 3 }) },
  });
  const how = await screen.findByRole('dialog', { name: 'Put the dates into a calendar' });
  for (const program of ['Classic Outlook', 'New Outlook', 'Google', 'Apple'])
    expect(how).toHaveTextContent(program);
  expect(how).toHaveTextContent('Import would make duplicates');
  expect(how).toHaveTextContent('The calendar file is saved: 3 dates.');
  expect(said()).toBeUndefined();
});

it('case 27: each person’s own calendar has its name every time, and the page says so and who got none', async () => {
  await exported('Calendar for each person (ICS)', {
    exports: {
      calendars: async () =>
        ok({ isCanceled: false, count: 2, left: [{ name: 'Rosa Delfinch', why: 'no-dates' }] }),
    },
  });
  const how = await screen.findByRole('dialog', { name: 'Put the dates into calendars' });
  expect(how).toHaveTextContent('2 calendars are saved.');
  expect(said()).toBeUndefined();
  expect(how).toHaveTextContent('a later file takes the place of the one before');
  expect(how).toHaveTextContent('Classic Outlook');
  expect(how).toHaveTextContent('No calendar for 1 person');
  expect(how).toHaveTextContent('Rosa Delfinch: no date ahead');
});

it('case 29: the page says which programs open a draft ready to send, and the other way', async () => {
  await exported('Reminders as email drafts', {
    exports: { drafts: async () => ok({ isCanceled: false, count: 2, left: [] }) },
  });
  const how = await screen.findByRole('dialog', { name: 'Send the drafts' });
  expect(how).toHaveTextContent('Classic Outlook for Windows: double-click it');
  expect(how).toHaveTextContent('New Outlook: it can only be read there');
  expect(how).toHaveTextContent('Reminder in the mail program');
});

it('says nothing of programs when the person closed the question where to save', async () => {
  await exported('Dates for a calendar (ICS)', {
    exports: { calendar: async () => ok({ isCanceled: true }) },
  });
  expect(screen.queryByRole('dialog')).toBeNull();
});
