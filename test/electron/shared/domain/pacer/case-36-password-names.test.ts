import { expect, it } from 'vitest';
import { checkPacerPassword } from '../../../../../electron/shared/domain/pacer/password.ts';

const MARY = {
  firstName: 'Mary Ann',
  lastName: 'Garcia-Lopez',
  username: 'mglopez2016',
  email: 'mary.ann@ashgrove.example',
};

/** https://www.txnd.uscourts.gov/news/new-pacer-password-requirements: no part of the names. */
it.each([
  ['Garcia#Winter-2026', MARY, false],
  ['Maryland!Winter-26', { ...MARY, email: 'm@ashgrove.example' }, false],
  ['Quartz#Winter-2026', MARY, true],
])('case 36: %s has a part of a double name, or has none', (password, owner, isMet) => {
  const rule = checkPacerPassword(password, owner).find(({ id }) => id === 'personal');
  expect(rule?.isMet).toBe(isMet);
});
