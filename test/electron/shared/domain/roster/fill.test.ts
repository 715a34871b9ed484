import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AccountKind,
  AccountType,
  MfaState,
} from '../../../../../electron/shared/domain/pacer/account.ts';
import {
  filledAccount,
  missingDetails,
} from '../../../../../electron/shared/domain/roster/fill.ts';
import { pacerId, person, personId } from '../../../../support/invented.ts';

const NOT_KNOWN: ReadonlySet<string | undefined> = new Set(['not-looked', 'not-known', undefined]);

describe('filling in what a file knows', () => {
  const day = fc.option(fc.constantFrom('2014-01-01', '2026-08-01'), { nil: undefined });
  const facts = fc
    .tuple(
      fc.constantFrom(...AccountType.options),
      fc.constantFrom(...AccountKind.options),
      fc.constantFrom(...MfaState.options),
      day,
      day,
    )
    .map(([accountType, kind, mfa, createdOn, passwordSetOn]) => ({
      username: 'aashgrove1',
      accountType,
      kind,
      mfa,
      ...(createdOn ? { createdOn } : {}),
      ...(passwordSetOn ? { passwordSetOn } : {}),
    }));
  const FACTS = ['accountType', 'kind', 'mfa', 'createdOn', 'passwordSetOn'] as const;

  it('takes every fact about a PACER account that was not known, and never changes one that was', () => {
    fc.assert(
      fc.property(facts, facts, (known, said) => {
        const account = {
          id: pacerId(1),
          personId: personId(1),
          recordedBy: 'Dana',
          recordedAt: '2026-01-01T00:00:00.000Z',
          ...known,
        };
        const filled = filledAccount(account, said);
        for (const fact of FACTS) {
          const isKnown = !NOT_KNOWN.has(known[fact]);
          const expected = isKnown || NOT_KNOWN.has(said[fact]) ? known[fact] : said[fact];
          expect((filled ?? account)[fact]).toBe(expected);
        }
        expect(filled && FACTS.every((fact) => filled[fact] === known[fact])).not.toBe(true);
      }),
    );
  });

  it('takes the details that are missing about a person, the language too', () => {
    const draft = {
      name: 'Ann',
      role: 'attorney' as const,
      office: 'Miami',
      email: 'ann@firm.example',
      barNumber: '',
      language: 'es' as const,
    };
    const entry = { draft, inCharge: '', courtIds: [] };
    expect(missingDetails(person(1, { office: 'Mobile', barNumber: 'B-1' }), entry)).toEqual({
      email: 'ann@firm.example',
      language: 'es',
    });
    expect(missingDetails(person(1, draft), entry)).toEqual({});
    const admitted = { ...entry, draft: { ...draft, barNumber: 'B-2' } };
    expect(missingDetails(person(1, { ...draft, barNumber: 'pending' }), admitted)).toEqual({
      barNumber: 'B-2',
    });
  });

  it('takes what is missing about multifactor authentication, unless it belongs to another state', () => {
    const known = {
      ...{ id: pacerId(1), personId: personId(1), recordedBy: 'Dana' },
      ...{ recordedAt: '2026-01-01T00:00:00.000Z', username: 'aashgrove1' },
      ...({ accountType: 'upgraded', kind: 'individual' } as const),
    };
    const said = {
      ...known,
      mfa: 'app',
      authenticators: ['Authy, Ann'],
      deactivated: 'unused',
    } as const;
    expect(filledAccount({ ...known, mfa: 'app' }, said)).toMatchObject({
      authenticators: ['Authy, Ann'],
      deactivated: 'unused',
    });
    const locked = filledAccount({ ...known, mfa: 'locked-out' }, said);
    expect(locked).toMatchObject({ mfa: 'locked-out', deactivated: 'unused' });
    expect(locked).not.toHaveProperty('authenticators');
  });
});
