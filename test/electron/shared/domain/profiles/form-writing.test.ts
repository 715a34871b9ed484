import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProfileDocument } from '../../../../../electron/shared/domain/profiles/court-profile.ts';
import { readOverride } from '../../../../../electron/shared/domain/profiles/file.ts';
import { formOf, type ProfileForm } from '../../../../../electron/shared/domain/profiles/form.ts';
import { withForm } from '../../../../../electron/shared/domain/profiles/form-writing.ts';
import { openProfile } from '../../../../../electron/shared/domain/profiles/open-profile.ts';
import { ownProfiles, profileOf, recordOf, shipped } from '../../../../assets/shipped.ts';

const day = fc
  .integer({ min: 0, max: 4000 })
  .map((days) => new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10));
const orEmpty = (some: fc.Arbitrary<string>) => fc.oneof(fc.constant(''), some);
const words = fc.constantFrom('Ask Dana', 'Only before noon', 'Monday to Friday, 8 to 5');

const forms: fc.Arbitrary<ProfileForm> = fc.record({
  goLive: orEmpty(day),
  upgradeBy: orEmpty(day),
  knowBy: orEmpty(day),
  resetBy: orEmpty(day),
  phone: orEmpty(fc.constantFrom('(205) 555-0142', '+1 205 555 0199')),
  email: orEmpty(fc.constant('desk@firm.example')),
  hours: orEmpty(words),
  page: orEmpty(fc.constant('https://firm.example/court')),
  note: orEmpty(words),
  noteStep: fc.constantFrom('link', 'know-credential', 'own-account'),
  sourceTitle: fc.constant('Call to the help desk'),
  sourceUrl: orEmpty(fc.constant('https://firm.example/memo')),
  sourceReadOn: orEmpty(day),
});
const courtIds = fc.constantFrom(...ownProfiles, 'nysb', 'ca1');

function write(form: ProfileForm, courtId: string, document?: ProfileDocument): ProfileDocument {
  const base = profileOf(courtId);
  const ground = { document, base, layer: 'firm', today: '2026-11-23', by: 'Dana Desk' } as const;
  const written = withForm(form, ground);
  if (!written.ok) throw new Error(JSON.stringify(written.failure));
  return written.value;
}
/** What a person sees in the form; beside which step a note stands matters only when there is one. */
const seen = ({ noteStep, ...form }: ProfileForm) => (form.note ? { ...form, noteStep } : form);

describe('the form of a court’s profile', () => {
  it('shows again what was typed, for every court and every mixture of fields', () => {
    fc.assert(
      fc.property(forms, courtIds, (form, courtId) => {
        expect(seen(formOf(write(form, courtId), profileOf(courtId)))).toEqual(seen(form));
      }),
    );
  });

  it('always writes an override that reads without a mistake and changes the profile as typed', () => {
    fc.assert(
      fc.property(forms, courtIds, (form, courtId) => {
        const text = JSON.stringify(write(form, courtId));
        expect(readOverride(text, courtId, shipped.sources).ok).toBe(true);
        const { profile, problems } = openProfile(recordOf(courtId), shipped, [
          { layer: 'firm', text },
        ]);
        expect(problems).toEqual([]);
        if (form.goLive) expect(profile.goLive.value.on).toBe(form.goLive);
        if (form.phone) expect(profile.contacts.court?.value.phone).toBe(form.phone);
        if (form.knowBy) {
          expect(profile.deadlines['know-credential']?.value).toEqual({
            kind: 'by',
            date: form.knowBy,
          });
        }
      }),
    );
  });

  it('takes back everything it wrote when its fields are emptied', () => {
    fc.assert(
      fc.property(forms, courtIds, (form, courtId) => {
        const empty = formOf(undefined, profileOf(courtId));
        expect(write(empty, courtId, write(form, courtId)).values).toEqual({});
      }),
    );
  });

  it('written twice is the same as written once', () => {
    fc.assert(
      fc.property(forms, courtIds, (form, courtId) => {
        const once = write(form, courtId);
        expect(write(form, courtId, once)).toEqual(once);
      }),
    );
  });

  it('reads “before March 26” as “by March 25”', () => {
    const document: ProfileDocument = {
      layer: 'firm',
      court: recordOf('flsb').id,
      about: { title: { en: 'Ours' }, writtenOn: '2026-11-01' },
      values: {
        deadlines: {
          'reset-password': {
            value: { kind: 'before', date: '2022-03-26' },
            sources: ['notice-004'],
          },
        },
      },
    };
    expect(formOf(document, profileOf('flsb')).resetBy).toBe('2022-03-25');
  });
});
