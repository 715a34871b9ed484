import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { ok } from '../../../../electron/shared/domain/values/result.ts';
import { useImport } from '../../../../renderer/features/import/import.store.ts';
import { MappingPanel } from '../../../../renderer/features/import/MappingPanel.tsx';
import { installBridge } from '../../../support/fake-bridge.ts';
import { renderPage } from '../../../support/render-page.tsx';
import { rosterPreview, rosterRow } from '../../../support/roster-preview.ts';

it('says of a column of passwords that nothing of it was read', () => {
  const column = { heading: 'CM/ECF password', field: 'ignored', samples: [] } as const;
  const preview = rosterPreview([rosterRow(0)]);
  const columns = [...preview.columns, { ...column, samples: [], isForgotten: true }];
  renderPage(<MappingPanel preview={{ ...preview, columns }} />);
  expect(screen.getByText('Passwords, keys and codes are never read.')).toBeInTheDocument();
});

it('lets the person say in which row the headings stand', async () => {
  const asked: number[] = [];
  const choices = [
    { row: 0, line: 1, text: 'Firm roster 2026' },
    { row: 1, line: 3, text: 'Nombre, Oficina' },
  ];
  const title = rosterPreview([rosterRow(0)], ['name'], {
    headingChoices: choices,
    mappingProblems: [{ code: 'roster-no-name-column', name: '' }],
  });
  const below = rosterPreview([rosterRow(0)], ['name', 'office'], {
    headingChoices: choices,
    headingRow: 1,
  });
  installBridge({
    rosterImport: {
      headings: async ({ row }) => {
        asked.push(row);
        return ok(below);
      },
    },
  });
  renderPage(<MappingPanel preview={title} />);
  const rows = screen.getByLabelText('Row with the names of the columns');
  expect(rows).toHaveDisplayValue('Line 1: Firm roster 2026');
  await userEvent.selectOptions(rows, 'Line 3: Nombre, Oficina');
  await waitFor(() => expect(useImport.getState().preview).toBe(below));
  expect(asked).toEqual([1]);
});
