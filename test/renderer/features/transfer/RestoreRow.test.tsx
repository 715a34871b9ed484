import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CourtId } from '../../../../electron/shared/domain/values/ids.ts';
import { RestoreRow } from '../../../../renderer/features/transfer/RestoreRow.tsx';
import type { TransferPreview } from '../../../../renderer/lib/bridge/bridge.ts';
import { ecfId } from '../../../support/invented.ts';
import { renderPage } from '../../../support/render-page.tsx';

/** A Latin name with one Cyrillic letter, which looks like an ordinary “a”. */
const MIXED = 'P\u0430ul Ashgrove';
const LATIN = 'Paul Ashgrove';

function show(names: Pick<TransferPreview['rows'][number], 'personName' | 'nameInFile'>) {
  const row: TransferPreview['rows'][number] = {
    row: 0,
    ecfAccountId: ecfId(1),
    courtId: CourtId.parse('alnb'),
    courtName: 'Bankr. N.D. Ala.',
    capacity: 'attorney',
    adds: 'person-and-court',
    state: 'not-recorded',
    problems: [],
    ...names,
  };
  renderPage(
    <ul>
      <RestoreRow row={row} isChosen={false} isDisabled={false} onChoose={() => {}} />
    </ul>,
  );
}

describe('B19: a row of a transfer file whose name mixes alphabets', () => {
  it('can be restored, and says which letters are strange', () => {
    show({ personName: MIXED });
    expect(screen.getByText(`“${MIXED}” mixes alphabets.`)).toBeVisible();
    expect(screen.getByText(/“\u0430” \(Cyrillic\)/)).toBeVisible();
    expect(screen.getByRole('checkbox')).toBeEnabled();
  });

  it('says it of the name in the file, where the person goes by another here', () => {
    show({ personName: LATIN, nameInFile: MIXED });
    expect(screen.getByText(`“${MIXED}” mixes alphabets.`)).toBeVisible();
  });

  it('says nothing of a name in one alphabet', () => {
    show({ personName: LATIN });
    expect(screen.queryByText(/mixes alphabets/)).toBeNull();
  });
});
