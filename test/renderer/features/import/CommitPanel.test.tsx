import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CommitPanel } from '../../../../renderer/features/import/CommitPanel.tsx';
import { installBridge } from '../../../support/fake-bridge.ts';
import { renderPage } from '../../../support/render-page.tsx';
import { rosterPreview, rosterRow } from '../../../support/roster-preview.ts';

function show(ready: number) {
  installBridge({});
  const counts = { total: 3, ready, ask: 3 - ready, problem: 0, skipped: 0 };
  renderPage(<CommitPanel preview={{ ...rosterPreview([rosterRow(0)], ['name']), counts }} />);
}

const imports = () => screen.queryByRole('button', { name: /^Import/ });

describe('the end of an import', () => {
  it('offers to import the rows that are ready', () => {
    show(2);
    expect(imports()).toHaveTextContent('Import 2 people');
  });

  it('offers nothing to import while no row is ready, and says so', () => {
    show(0);
    expect(imports()).toBeNull();
    expect(screen.getByRole('status')).toHaveTextContent(/\b0\b|no row/i);
  });
});
