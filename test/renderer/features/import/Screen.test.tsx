import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { fail, ok } from '../../../../electron/shared/domain/values/result.ts';
import { useImport } from '../../../../renderer/features/import/import.store.ts';
import { ImportScreen } from '../../../../renderer/features/import/Screen.tsx';
import {
  rememberedImport,
  rememberImport,
} from '../../../../renderer/lib/navigation/remembered.ts';
import { installBridge } from '../../../support/fake-bridge.ts';
import { Main } from '../../../support/Main.tsx';
import { renderPage } from '../../../support/render-page.tsx';
import { IMPORT_ID, rosterPreview, rosterRow } from '../../../support/roster-preview.ts';

const OTHER_ID = '00000000-0000-4000-8000-000000000002';
const ROSTER = rosterPreview([rosterRow(0)]);
const asksEncoding = (importId: string) => ({
  isCanceled: false as const,
  asks: 'encoding' as const,
  importId,
  choices: [
    { encoding: 'windows-1252' as const, samples: ['José', 'Muñoz'] },
    { encoding: 'macintosh' as const, samples: ['JosÈ', 'MuÒoz'] },
  ],
});

/** The screen, and the imports that it put aside. */
function someScreen(choose: Parameters<typeof installBridge>[0]['rosterImport']) {
  const dropped: string[] = [];
  const { tell } = installBridge({
    rosterImport: {
      ...choose,
      drop: async ({ importId }) => {
        dropped.push(importId);
        return ok({});
      },
    },
  });
  renderPage(
    <Main>
      <ImportScreen />
    </Main>,
  );
  return { tell, dropped };
}

const chooseFile = () => userEvent.click(screen.getByRole('button', { name: 'Choose a file' }));

beforeEach(() => {
  useImport.setState({ preview: undefined, isClosed: false, report: undefined });
  rememberImport(undefined);
});

describe('a file that was closed because others were opened', () => {
  it('is named, and can be chosen again at once', async () => {
    const { tell } = someScreen({ choose: async () => ok(ROSTER) });
    await chooseFile();
    await screen.findByRole('heading', { name: 'Rows of people.csv' });
    act(() => tell({ kind: 'import-closed', importId: OTHER_ID }));
    expect(screen.getByRole('heading', { name: 'Rows of people.csv' })).toBeInTheDocument();
    act(() => tell({ kind: 'import-closed', importId: IMPORT_ID }));
    expect(screen.getByRole('alert')).toHaveTextContent(/people\.csv was closed because/);
    await chooseFile();
    await screen.findByRole('heading', { name: 'Rows of people.csv' });
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('keeps its report where it is recorded already', async () => {
    const { tell } = someScreen({ choose: async () => ok(ROSTER) });
    await chooseFile();
    await screen.findByRole('heading', { name: 'Rows of people.csv' });
    const report = {
      added: 1,
      updated: 0,
      unchanged: 0,
      accounts: 0,
      courts: 0,
      leftOut: 0,
      links: 0,
      notLinked: [],
      otherwise: [],
    };
    act(() => useImport.getState().finish(report));
    act(() => tell({ kind: 'import-closed', importId: IMPORT_ID }));
    expect(screen.getByRole('heading', { name: 'What was recorded' })).toBeInTheDocument();
  });
});

describe('a file that is open when a lock loads the page again', () => {
  it('is there again as it stands by then', async () => {
    rememberImport(IMPORT_ID);
    const asked: string[] = [];
    someScreen({
      reopen: async ({ importId }) => {
        asked.push(importId);
        return ok(ROSTER);
      },
    });
    await screen.findByRole('heading', { name: 'Rows of people.csv' });
    expect(asked).toEqual([IMPORT_ID]);
    act(() => useImport.getState().reset());
    expect(rememberedImport()).toBeUndefined();
  });

  it('is said to be gone where it is, once', async () => {
    rememberImport(IMPORT_ID);
    someScreen({ reopen: async () => fail('import-not-open') });
    expect(await screen.findByRole('alert')).toHaveTextContent(/no longer open/);
    expect(screen.getByRole('button', { name: 'Choose a file' })).toBeInTheDocument();
    expect(rememberedImport()).toBeUndefined();
  });
});

describe('a file that does not say how it is written', () => {
  it('is read as somebody says, and may be tried another way', async () => {
    const tried: string[] = [];
    someScreen({
      choose: async () => ok(asksEncoding(IMPORT_ID)),
      readAs: async ({ importId, encoding }) => {
        tried.push(`${importId} ${encoding}`);
        return encoding === 'macintosh' ? ok(ROSTER) : fail('csv-no-rows');
      },
    });
    await chooseFile();
    const likely = await screen.findByLabelText('By Excel on Windows, plain CSV: José, Muñoz');
    expect(likely).toBeChecked();
    expect(screen.queryByRole('alert')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Read it this way' }));
    await userEvent.click(screen.getByLabelText('By Excel on a Mac, plain CSV: JosÈ, MuÒoz'));
    await userEvent.click(screen.getByRole('button', { name: 'Read it this way' }));
    await screen.findByRole('heading', { name: 'Rows of people.csv' });
    expect(tried).toEqual([`${IMPORT_ID} windows-1252`, `${IMPORT_ID} macintosh`]);
  });

  it('waits while the question for another file is closed, and is put aside for another', async () => {
    const answers = [
      asksEncoding(IMPORT_ID),
      { isCanceled: true } as const,
      asksEncoding(OTHER_ID),
    ];
    const { dropped } = someScreen({
      choose: async () => ok(answers.shift() ?? { isCanceled: true }),
    });
    await chooseFile();
    await screen.findByRole('radiogroup', { name: 'How is the file written?' });
    await chooseFile();
    await screen.findByText('No file was chosen.');
    expect(
      screen.getByRole('radiogroup', { name: 'How is the file written?' }),
    ).toBeInTheDocument();
    expect(dropped).toEqual([]);
    await chooseFile();
    await waitFor(() => expect(dropped).toEqual([IMPORT_ID]));
    expect(
      screen.getByRole('radiogroup', { name: 'How is the file written?' }),
    ).toBeInTheDocument();
  });
});

describe('the keyboard', () => {
  it('is at the heading when a file is chosen, and again when its rows are recorded', async () => {
    const report = {
      added: 1,
      updated: 0,
      unchanged: 0,
      accounts: 0,
      courts: 0,
      leftOut: 0,
      links: 0,
      notLinked: [],
      otherwise: [],
    };
    someScreen({ choose: async () => ok(ROSTER), commit: async () => ok(report) });
    const heading = screen.getByRole('heading', { level: 1, name: 'Import people' });
    await chooseFile();
    await screen.findByRole('heading', { name: 'Rows of people.csv' });
    await waitFor(() => expect(heading).toHaveFocus());
    await userEvent.click(screen.getByRole('button', { name: /^Import/ }));
    await screen.findByRole('heading', { name: 'What was recorded' });
    await waitFor(() => expect(heading).toHaveFocus());
  });
});
