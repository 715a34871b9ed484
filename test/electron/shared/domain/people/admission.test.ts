import { describe, expect, it } from 'vitest';
import {
  hasLapsed,
  renewalDay,
  yearsLater,
} from '../../../../../electron/shared/domain/people/admission.ts';
import { profileOf } from '../../../../assets/shipped.ts';
import { checklistAt, READY } from '../checklist/some-facts.ts';

const TODAY = '2026-11-23';
const circuit = profileOf('ca2').renewal?.value;
const connecticut = profileOf('ctd').renewal?.value;

describe('the last day of an admission', () => {
  it('is the recorded one, whatever the court’s years say', () => {
    const admission = { admittedOn: '2023-01-10', renewBy: '2027-03-01' };
    expect(renewalDay(admission, circuit, TODAY)).toBe('2027-03-01');
    expect(renewalDay({ renewBy: '2020-01-01' }, undefined, TODAY)).toBe('2020-01-01');
  });

  it('follows from the admission only up to the first renewal, and only where years count from it', () => {
    expect(renewalDay({ admittedOn: '2023-01-10' }, circuit, TODAY)).toBe('2028-01-10');
    expect(renewalDay({ admittedOn: '2021-11-23' }, circuit, TODAY)).toBe(TODAY);
    expect(renewalDay({ admittedOn: '2015-01-10' }, circuit, TODAY)).toBeUndefined();
    expect(renewalDay({ admittedOn: '2026-01-10' }, connecticut, TODAY)).toBeUndefined();
    expect(renewalDay({ admittedOn: '2023-01-10' }, undefined, TODAY)).toBeUndefined();
  });

  it('lapses the day after, and never by counting alone', () => {
    expect(hasLapsed({ renewBy: TODAY }, TODAY)).toBe(false);
    expect(hasLapsed({ renewBy: '2026-11-22' }, TODAY)).toBe(true);
    expect(hasLapsed({ admittedOn: '1999-01-01' }, TODAY)).toBe(false);
  });

  it('knows a leap day', () => {
    expect(yearsLater('2024-02-29', 5)).toBe('2029-02-28');
    expect(yearsLater('2024-02-29', 4)).toBe('2028-02-29');
  });
});

describe('the step to renew an admission', () => {
  const stepAt = (courtId: string, admission: object | undefined) =>
    checklistAt(courtId, { ...READY, ...(admission ? { admission } : {}) }).steps.find(
      ({ id }) => id === 'renew-admission',
    );

  it.each(['ctd', 'flmd', 'ca2'])('asks for the day in a court with a rule: %s', (courtId) => {
    const step = stepAt(courtId, {});
    expect(step?.state.kind).toBe('todo');
    expect(step?.notes.map(({ en }) => en).join()).toContain('isn’t recorded');
    expect(step?.due).toBeUndefined();
  });

  it('asks nobody elsewhere, and nobody who needs no admission', () => {
    expect(stepAt('alnb', {})).toBeUndefined();
    expect(stepAt('ctd', undefined)).toBeUndefined();
  });

  it('is done until its day wherever one is recorded', () => {
    expect(stepAt('alnb', { renewBy: '2027-08-31' })).toMatchObject({
      state: { kind: 'done', by: 'fact' },
      due: { date: '2027-08-31', kind: 'by' },
    });
    expect(stepAt('ca2', { admittedOn: '2023-01-10' })?.due?.date).toBe('2028-01-10');
  });
});
