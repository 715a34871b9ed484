import { describe, expect, it } from 'vitest';
import { MFA_RULES } from '../../../../../electron/shared/domain/pacer/mfa-rules.ts';
import { profileOf } from '../../../../assets/shipped.ts';

describe('multifactor authentication', () => {
  it('every setting names where it comes from', () => {
    for (const { sources } of Object.values(MFA_RULES)) expect(sources.length).toBeGreaterThan(0);
  });

  it('tells that early and late advice on enrolling differ', () => {
    expect(MFA_RULES.whenToEnroll.sources.map((source) => source.confidence)).toContain(
      'conflicting',
    );
  });

  it('has the same dates in the rules and in the shipped checklist', () => {
    const { deadlines } = profileOf('alnb');
    expect(deadlines['mfa-starts']?.value.date).toBe(MFA_RULES.voluntaryFrom.value);
    expect(deadlines.mfa?.value.date).toBe(MFA_RULES.requiredBy.value);
  });

  it('is shown in the checklist with the same numbers: three skips, five to ten apps', () => {
    const step = profileOf('alnb').steps.find(({ id }) => id === 'mfa');
    const text = JSON.stringify([step?.what, step?.notes]);
    expect({ ...MFA_RULES.apps.value, skips: MFA_RULES.skips.value }).toEqual({
      least: 5,
      most: 10,
      skips: 3,
    });
    for (const word of ['five apps', 'ten', 'three times']) expect(text).toContain(word);
  });
});
