import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { CourtId } from '../../../../electron/shared/domain/values/ids.ts';
import { fail, ok } from '../../../../electron/shared/domain/values/result.ts';
import { RescueScreen } from '../../../../renderer/features/rescue/Screen.tsx';
import type { Asked, RescuePreview } from '../../../../renderer/lib/bridge/bridge.ts';
import { usePresenceAsked } from '../../../../renderer/lib/stores/presence.store.ts';
import { type Answers, installBridge } from '../../../support/fake-bridge.ts';
import { ecfId, personId } from '../../../support/invented.ts';
import { renderPage } from '../../../support/render-page.tsx';

const IMPORT = '00000000-0000-4000-8000-000000000009';

const PREVIEW: RescuePreview = {
  isCanceled: false,
  importId: IMPORT,
  fileName: 'passwords.csv',
  format: 'chrome',
  canDestroyFile: false,
  counts: { total: 3, ignored: 2, pacer: 1, repeated: 0, leftOut: 0, seeds: 0 },
  leftOut: [],
  rows: [
    {
      row: 0,
      line: 2,
      host: 'ecf.alnb.uscourts.gov',
      courts: [{ courtId: CourtId.parse('alnb'), courtName: 'A court' }],
      maskedLogin: 'p••••',
      suggested: ecfId(1),
      places: [
        {
          ecfAccountId: ecfId(1),
          personId: personId(1),
          personName: 'James Alison',
          capacity: 'attorney',
          state: 'not-recorded',
        },
      ],
      problems: [],
      warnings: [],
    },
  ],
};

/** The page with a bridge that also notes what main was told to forget. */
function show(rescue: Answers['rescue']) {
  const forgotten: string[] = [];
  const fake = installBridge({
    rescue: {
      drop: async ({ importId }) => {
        forgotten.push(importId);
        return ok({});
      },
      ...rescue,
    },
  });
  return { ...fake, ...renderPage(<RescueScreen />), forgotten };
}

async function agree() {
  await waitFor(() => expect(usePresenceAsked.getState().asking).toBeDefined());
  const { asking } = usePresenceAsked.getState();
  await act(async () => asking?.answer('d'.repeat(64)));
  return asking?.act;
}

function dropFile(file: File): void {
  const place = screen.getByText(/or drop it here/);
  fireEvent.drop(place, { dataTransfer: { files: [file] } });
}

/** A button's single styles; the sum of them, which differs with every icon, is left out. */
const styles = (name: string) =>
  [...screen.getByRole('button', { name }).classList].filter((one) => !one.startsWith('___'));

describe('rescuing logins from an export', () => {
  it('reads a dropped file byte for byte and forgets it when the person leaves', async () => {
    const read: Asked<'rescue', 'read'>[] = [];
    const { unmount, forgotten } = show({
      read: async (input) => {
        read.push(input);
        return ok(PREVIEW);
      },
    });
    dropFile(new File(['name,é'], 'passwords.csv'));
    expect(await screen.findByText('1 court login in 3 rows.')).toBeVisible();
    const base64 = Buffer.from('name,é').toString('base64');
    expect(read).toEqual([{ name: 'passwords.csv', base64 }]);
    unmount();
    expect(forgotten).toEqual([IMPORT]);
  });

  it('B3: asks how a file is written whose letters can’t be read, and reads it so', async () => {
    const tried: string[] = [];
    const { forgotten } = show({
      choose: async () => ok({ isCanceled: false, asks: 'encoding', importId: 'unread' }),
      readAs: async ({ importId, encoding }) => {
        tried.push(`${importId} ${encoding}`);
        return encoding === 'utf-8' ? fail('file-encoding-unknown') : ok(PREVIEW);
      },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Choose the export' }));
    expect(await screen.findByText(/A wrong choice turns letters/)).toBeVisible();
    await userEvent.selectOptions(screen.getByLabelText('How is the file written?'), 'UTF-8');
    await userEvent.click(screen.getByRole('button', { name: 'Read it this way' }));
    expect(await screen.findByText(/letters of this file can’t be read\. Save/)).toBeVisible();
    await userEvent.selectOptions(
      screen.getByLabelText('How is the file written?'),
      'By Excel on Windows, plain CSV',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Read it this way' }));
    expect(await screen.findByText('1 court login in 3 rows.')).toBeVisible();
    expect(tried).toEqual(['unread utf-8', 'unread windows-1252']);
    expect(forgotten).toEqual(['unread']);
  });

  it('keeps the user name that was picked where the file has several', async () => {
    const asked: Asked<'rescue', 'commit'>[] = [];
    const [row] = PREVIEW.rows;
    const logins = [
      { masked: 'p••••', isEmail: false },
      { masked: 'p••••', isEmail: true },
    ];
    show({
      choose: async () => ok({ ...PREVIEW, rows: row ? [{ ...row, logins }] : [] }),
      commit: async (input) => {
        asked.push(input);
        return fail('import-not-open');
      },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Choose the export' }));
    await userEvent.selectOptions(
      await screen.findByLabelText('User name the court issued'),
      '2. p••••, an email address',
    );
    await userEvent.click(screen.getByRole('button', { name: /1 login/ }));
    await agree();
    await waitFor(() => expect(asked).toMatchObject([{ choices: [{ row: 0, login: 1 }] }]));
  });

  it('refuses a file that is far too large without reading it', async () => {
    show({});
    const file = new File([], 'film.csv');
    Object.defineProperty(file, 'size', { value: 11 * 1024 * 1024 });
    dropFile(file);
    expect(await screen.findByText(/The file is too large/)).toBeVisible();
  });

  it('says so when no file was chosen, and what is wrong with one that can’t be read', async () => {
    const answers = [ok({ isCanceled: true as const }), fail('csv-not-recognized')];
    show({ choose: async () => answers.shift() ?? fail('internal') });
    const choose = () => userEvent.click(screen.getByRole('button', { name: 'Choose the export' }));
    await choose();
    expect(await screen.findByText('No file was chosen.')).toBeVisible();
    await choose();
    expect(await screen.findByText(/doesn’t know this type of file/)).toBeVisible();
  });

  it('B25: shows each row that names a court and was not taken before the file is offered for destruction', async () => {
    const preview: RescuePreview = {
      ...PREVIEW,
      canDestroyFile: true,
      counts: { ...PREVIEW.counts, leftOut: 3, seeds: 2 },
      leftOut: [
        { line: 4, why: 'no-filing-site', host: 'www.almd.uscourts.gov' },
        { line: 6, why: 'elsewhere' },
      ],
    };
    show({
      choose: async () => ok(preview),
      commit: async () => ok({ done: [{ row: 0, ecfAccountId: ecfId(1) }], notDone: [] }),
      destroyFile: async () => ok({}),
    });
    await userEvent.click(screen.getByRole('button', { name: 'Choose the export' }));
    const seen = async () => {
      expect(
        await screen.findByText(/3 rows mention uscourts.gov and were not taken/),
      ).toBeVisible();
      expect(screen.getByText(/Row 4: www.almd.uscourts.gov is not where a court/)).toBeVisible();
      expect(screen.getByText(/Row 6: only its name, note or another cell/)).toBeVisible();
      expect(screen.getByText('and 1 more.')).toBeVisible();
      expect(screen.getByText(/2 rows hold the secret/)).toBeVisible();
    };
    await seen();
    const plain = styles('Choose another file');
    const marks = styles('Save 1 login to keychain').filter((one) => !plain.includes(one));
    expect(marks).not.toEqual([]);
    const isMain = (name: string) => marks.every((one) => styles(name).includes(one));
    await userEvent.click(screen.getByRole('button', { name: 'Save 1 login to keychain' }));
    await agree();
    expect(await screen.findByText('One login is in the keychain.')).toBeVisible();
    await seen();
    // The plain-text file is what is left to do, so its button is the main one, and Done is after.
    expect([isMain('Delete the file…'), isMain('Done')]).toEqual([true, false]);
    await userEvent.click(screen.getByRole('button', { name: 'Delete the file…' }));
    await userEvent.click(screen.getByRole('button', { name: 'Delete permanently' }));
    expect(await screen.findByText('The file is overwritten and deleted.')).toBeVisible();
    expect(screen.queryByText(/mention uscourts.gov/)).toBeNull();
    expect(isMain('Done')).toBe(true);
  });

  it('reports what is in and what is not, and goes through the rest once more', async () => {
    const committed: Asked<'rescue', 'commit'>[] = [];
    const { tell } = show({
      choose: async () => ok(PREVIEW),
      commit: async (input) => {
        committed.push(input);
        tell({ kind: 'progress', of: 'rescue', done: 0, total: 1 });
        return ok({ done: [], notDone: [{ row: 0, code: 'keychain-locked' as const }] });
      },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Choose the export' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Save 1 login to keychain' }));
    expect(await agree()).toEqual({ action: 'rescue', importId: IMPORT });
    expect(await screen.findByText(/No login was saved. One was not saved./)).toBeVisible();
    expect(screen.getByText(/A court: The keychain is locked/)).toBeVisible();
    expect(screen.getByText(/Delete it yourself/)).toBeVisible();
    expect(committed[0]?.choices).toEqual([
      { row: 0, to: { kind: 'account', ecfAccountId: ecfId(1) } },
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Go through the rest again' }));
    expect(await screen.findByLabelText('Save for')).toHaveValue(ecfId(1));
  });
});
