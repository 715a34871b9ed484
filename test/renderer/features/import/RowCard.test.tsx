import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { CourtId } from '../../../../electron/shared/domain/values/ids.ts';
import { ok } from '../../../../electron/shared/domain/values/result.ts';
import { useImport } from '../../../../renderer/features/import/import.store.ts';
import { RowCard } from '../../../../renderer/features/import/RowCard.tsx';
import type { Asked } from '../../../../renderer/lib/bridge/bridge.ts';
import { installBridge } from '../../../support/fake-bridge.ts';
import { renderPage } from '../../../support/render-page.tsx';
import { rosterPreview, rosterRow } from '../../../support/roster-preview.ts';

type Fix = Omit<Asked<'rosterImport', 'fix'>, 'importId'>;

const COUNTS = { total: 3, ready: 3, ask: 0, problem: 0, skipped: 0 };

describe('a row whose letters were misread', () => {
  it('offers the name that is meant, and takes another one', async () => {
    const asked: Fix[] = [];
    installBridge({
      rosterImport: {
        fix: async ({ importId: _, ...fix }) => {
          asked.push(fix);
          return ok({ counts: COUNTS, courtQuestions: [] });
        },
        rowsNow: async () => ok([]),
      },
    });
    const row = rosterRow(0, {
      status: 'problem',
      values: ['JosÃ© Ashgrove'],
      problems: [
        {
          field: 'name',
          code: 'roster-letters-garbled-meant',
          values: { meant: 'José Ashgrove' },
          alike: 1,
        },
      ],
    });
    renderPage(<RowCard row={row} preview={rosterPreview([row])} />);
    const name = screen.getByLabelText('Name in line 2');
    expect(name).toHaveValue('José Ashgrove');
    expect(name).toHaveAccessibleDescription(/Perhaps “José Ashgrove” is meant/);
    expect(screen.getByText('In the file: “JosÃ© Ashgrove”')).toBeVisible();
    await userEvent.type(name, ' Jr.');
    await userEvent.click(screen.getByRole('button', { name: 'Use this' }));
    await waitFor(() => expect(asked).toMatchObject([{ value: 'José Ashgrove Jr.' }]));
  });
});

describe('B19: a row whose name mixes alphabets', () => {
  it('can be imported, and says which letters are strange', () => {
    const row = rosterRow(0, { values: ['P\u0430ul Ashgrove'] });
    renderPage(<RowCard row={row} preview={rosterPreview([row])} />);
    expect(screen.getByText('“P\u0430ul Ashgrove” mixes alphabets.')).toBeVisible();
    expect(screen.getByText(/“\u0430” \(Cyrillic\)/)).toBeVisible();
  });

  it('is not said of a name in one alphabet', () => {
    const row = rosterRow(0, { values: ['José Núñez'] });
    renderPage(<RowCard row={row} preview={rosterPreview([row])} />);
    expect(screen.queryByText(/mixes alphabets/)).toBeNull();
  });
});

/** Three rows of which the first two have one faulty role, and what fixing them asks for. */
function someRows() {
  const role = { field: 'role', code: 'roster-word-unknown', values: { word: 'pilot' } } as const;
  const rows = [0, 1].map((row) =>
    rosterRow(row, {
      status: 'problem',
      values: [`Person ${row}`, 'pilot'],
      problems: [{ ...role, alike: 2 }],
    }),
  );
  const preview = rosterPreview([...rows, rosterRow(2)], ['name', 'role']);
  const asked: Fix[] = [];
  installBridge({
    rosterImport: {
      fix: async ({ importId: _, ...fix }) => {
        asked.push(fix);
        return ok({ counts: COUNTS, courtQuestions: [] });
      },
      rowsNow: async (asks) =>
        ok(asks.rows.map((row) => rosterRow(row, { values: [`Person ${row}`, 'trustee'] }))),
    },
  });
  useImport.getState().begin(preview);
  return { preview, asked };
}

describe('a row with a word that is no choice', () => {
  it('is fixed by choosing one of the words', async () => {
    const { preview, asked } = someRows();
    renderPage(<RowCard row={preview.rows[0] ?? rosterRow(0)} preview={preview} />);
    const role = screen.getByLabelText('Role in line 2');
    expect(role).toHaveAccessibleDescription(/“pilot” is not a choice/);
    await userEvent.selectOptions(role, 'Trustee');
    await userEvent.click(screen.getByRole('button', { name: 'Use this' }));
    await waitFor(() => expect(useImport.getState().preview?.counts).toEqual(COUNTS));
    expect(asked).toEqual([{ row: 0, field: 'role', value: 'trustee', reach: 'row' }]);
  });

  it('can be left empty', async () => {
    const { preview, asked } = someRows();
    renderPage(<RowCard row={preview.rows[0] ?? rosterRow(0)} preview={preview} />);
    await userEvent.selectOptions(screen.getByLabelText('Role in line 2'), 'Leave it empty');
    await userEvent.click(screen.getByRole('button', { name: 'Use this' }));
    await waitFor(() => expect(asked).toMatchObject([{ value: '' }]));
  });

  it('is fixed together with every row that has the same word, and each shows what it says now', async () => {
    const { preview, asked } = someRows();
    renderPage(<RowCard row={preview.rows[0] ?? rosterRow(0)} preview={preview} />);
    await userEvent.selectOptions(screen.getByLabelText('Role in line 2'), 'Trustee');
    await userEvent.click(
      screen.getByRole('button', { name: 'Use for all 2 rows with this value' }),
    );
    await waitFor(() => expect(useImport.getState().rows[1]?.status).toBe('ready'));
    expect(asked).toMatchObject([{ value: 'trustee', reach: 'alike' }]);
    const [, now = rosterRow(1)] = useImport.getState().rows;
    renderPage(<RowCard row={now} preview={preview} />);
    expect(screen.getByText('Trustee', { selector: 'dd' })).toBeVisible();
  });
});

/** The first row as it stands in the store. */
function FirstRow() {
  const { rows, preview } = useImport();
  const [row] = rows;
  return row && preview ? <RowCard row={row} preview={preview} /> : null;
}

describe('a row that is worked on by keyboard', () => {
  it('has the keyboard once it is fixed, because the field and its button are gone', async () => {
    someRows();
    renderPage(<FirstRow />);
    await userEvent.selectOptions(screen.getByLabelText('Role in line 2'), 'Trustee');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await screen.findByText('Trustee', { selector: 'dd' });
    expect(screen.getByRole('listitem')).toHaveFocus();
  });

  it('is left out and taken in again with the same button', async () => {
    const { preview } = someRows();
    installBridge({
      rosterImport: {
        decide: async () => ok({ counts: COUNTS }),
        rowsNow: async ({ rows }) => ok(rows.map((row) => rosterRow(row, { status: 'skipped' }))),
      },
    });
    useImport.getState().begin(preview);
    renderPage(<FirstRow />);
    screen.getByRole('button', { name: 'Skip' }).focus();
    await userEvent.keyboard('{Enter}');
    await screen.findByText('Skipped');
    expect(screen.getByRole('listitem')).toContainElement(screen.getByRole('button'));
    expect(document.activeElement).toBe(screen.getByRole('button'));
  });
});

describe('a row with a court that is none', () => {
  it('offers the courts, and puts the chosen one in place of what is none', async () => {
    const asked: string[] = [];
    installBridge({
      courts: {
        search: async () =>
          ok([
            {
              id: CourtId.parse('flsb'),
              name: 'U.S. Bankruptcy Court, Southern District of Florida',
              short: 'Bankr. S.D. Fla.',
              type: 'bankruptcy',
              hasOwnProfile: true,
            },
          ]),
      },
      rosterImport: {
        fix: async ({ value }) => {
          asked.push(value);
          return ok({ counts: COUNTS, courtQuestions: [] });
        },
      },
    });
    const row = rosterRow(0, {
      status: 'problem',
      values: ['Ann', 'alnb; nowhere'],
      problems: [
        { field: 'courts', code: 'roster-court-unknown', values: { court: 'nowhere' }, alike: 1 },
      ],
    });
    renderPage(<RowCard row={row} preview={rosterPreview([row], ['name', 'courts'])} />);
    expect(screen.queryByRole('button', { name: /Use for all/ })).toBeNull();
    await userEvent.click(screen.getByRole('combobox', { name: 'Courts in line 2' }));
    await userEvent.click(
      await screen.findByRole('option', { name: /Southern District of Florida/ }),
    );
    expect(screen.getByRole('combobox')).toHaveValue('alnb; Bankr. S.D. Fla.');
    await userEvent.click(screen.getByRole('button', { name: 'Use this' }));
    await waitFor(() => expect(asked).toEqual(['alnb; Bankr. S.D. Fla.']));
  });
});

describe('a row', () => {
  it('says that what stands for a bar number is none', () => {
    installBridge({});
    const row = rosterRow(0, { values: ['Ann', 'N/A'], notABarNumber: 'N/A' });
    renderPage(<RowCard row={row} preview={rosterPreview([row], ['name', 'barNumber'])} />);
    expect(screen.getByText('“N/A” is not a bar number, so it is left empty.')).toBeVisible();
  });

  it('B9: with more cells than the heading says why it can’t be taken', () => {
    installBridge({});
    const problem = { field: 'row', code: 'roster-row-too-long', alike: 1 } as const;
    const row = rosterRow(0, { status: 'problem', values: ['Doe'], problems: [problem] });
    renderPage(<RowCard row={row} preview={rosterPreview([row])} />);
    expect(screen.getByText(/goes on past the last heading/)).toBeVisible();
  });
});
