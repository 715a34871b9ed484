import { describe, expect, it } from 'vitest';
import {
  AccountKind,
  AccountType,
  Deactivation,
  MfaState,
} from '../../../../electron/shared/domain/pacer/account.ts';
import { Role } from '../../../../electron/shared/domain/people/person.ts';
import {
  readAccountKind,
  readAccountType,
  readDeactivation,
  readMfa,
} from '../../../../electron/shared/domain/roster/words/account.ts';
import { readLanguage, readRole } from '../../../../electron/shared/domain/roster/words/person.ts';
import { Language } from '../../../../electron/shared/domain/values/text.ts';
import { FIXED_WORDS } from '../../../../renderer/features/import/choices.ts';
import { partToReplace, withCourt } from '../../../../renderer/features/import/court-cell.ts';

describe('the words a faulty field is fixed with', () => {
  it.each([
    ['role', Role, readRole],
    ['language', Language, readLanguage],
    ['accountType', AccountType, readAccountType],
    ['kind', AccountKind, readAccountKind],
    ['mfa', MfaState, readMfa],
    ['deactivated', Deactivation, readDeactivation],
  ] as const)(
    'are all there for %s, and the import takes each for what it says',
    (field, all, read) => {
      const words = FIXED_WORDS[field]?.map(({ word }) => word) ?? [];
      expect(words.toSorted()).toEqual([...all.options].toSorted());
      expect(words.map(read)).toEqual(words);
    },
  );
});

describe('a court chosen for a cell of courts', () => {
  it.each([
    ['alnb; nowhere; flsb', 'nowhere', 'alnb; flsd; flsb'],
    ['nowhere', 'nowhere', 'flsd'],
    ['alnb; mia', 'nowhere', 'alnb; flsd'],
    ['alnb;', undefined, 'alnb; flsd'],
    ['', undefined, 'flsd'],
  ])('goes into %j in place of what is no court', (cell, unknown, mended) => {
    expect(withCourt(cell, partToReplace(cell, unknown), 'flsd')).toBe(mended);
  });
});
