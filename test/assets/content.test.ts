import { describe, expect, it } from 'vitest';
import { Role } from '../../electron/shared/domain/people/person.ts';
import type { CourtProfile } from '../../electron/shared/domain/profiles/court-profile.ts';
import { checklistAt, READY } from '../electron/shared/domain/checklist/some-facts.ts';
import { inWords, renderContent, renderStates } from '../notices/render.ts';
import { directory, ownProfiles, profileOf, shipped, shippedText } from './shipped.ts';

const COURTS = [...ownProfiles, 'azd', 'azb', 'ca3', 'cofc'];
const documents = [
  'families/common.json',
  'families/district.json',
  'families/bankruptcy.json',
  'families/appellate.json',
  ...ownProfiles.map((id) => `profiles/${id}.json`),
];

const noteTexts = ({ steps }: CourtProfile) => steps.flatMap(({ notes = [] }) => notes);

describe('the shipped content', () => {
  it.each(COURTS)(
    'every text of %s can be filled and read, for everyone, on an early and a late day',
    (id) => {
      for (const capacity of Role.options) {
        for (const standing of ['has-filed', 'new-to-court', 'research-only'] as const) {
          for (const now of ['2018-01-01T12:00:00.000Z', '2026-11-23T12:00:00.000Z']) {
            const checklist = checklistAt(id, READY, { capacity, standing }, now);
            const text = `${renderContent(checklist)}\n${renderStates(checklist)}`;
            expect(text).not.toMatch(/[{}]|undefined|null/);
          }
        }
      }
    },
  );

  it.each(COURTS)('every note of %s can be filled', (id) => {
    const { values } = checklistAt(id);
    for (const { text } of noteTexts(profileOf(id))) {
      expect(inWords(text, { ...values, linkedElsewhere: '9th Cir.' })).not.toMatch(/[{}]/);
    }
  });

  it('uses every source it lists', () => {
    const all = documents.map(shippedText).join('\n');
    const unused = Object.keys(shipped.sources).filter((key) => !all.includes(`"${key}"`));
    expect(unused).toEqual([]);
  });

  it('shows every warning beside a step that exists, to someone', () => {
    for (const id of COURTS) {
      const { warnings, steps } = profileOf(id);
      const ids = steps.map((step) => step.id);
      for (const warning of Object.values(warnings)) {
        expect(ids).toEqual(expect.arrayContaining([...warning.value.steps]));
      }
    }
  });

  it('shows every contact and paper of a court in one of its steps', () => {
    for (const id of ownProfiles) {
      const { contacts, documents: papers, steps } = profileOf(id);
      const shown = new Set(
        steps.flatMap((step) => [...(step.contacts ?? []), ...(step.documents ?? [])]),
      );
      expect([...shown]).toEqual(
        expect.arrayContaining([...Object.keys(contacts), ...Object.keys(papers)]),
      );
    }
  });

  it('asks for the link in every court without a filing site of its own', () => {
    for (const { id, filingSite } of directory.courts) {
      const { steps } = profileOf(id);
      const asks = steps.some((step) => step.id === 'link' && step.isEssential);
      expect({ id, asks }).toEqual({ id, asks: filingSite === undefined });
      for (const step of steps) expect(step.what.length).toBeGreaterThan(0);
    }
  });

  it('gives the right mail address of the N.D. Alabama court, not the misspelled one', () => {
    const everything = documents.map(shippedText).join('\n');
    expect(profileOf('alnb').contacts.court?.value.email).toBe('ecftrain@alnb.uscourts.gov');
    expect(everything).not.toContain('ecfrain@');
  });

  it.each([
    ['cob', 'Utilities → Link a CM/ECF Account to My PACER Account'],
    [
      'wvsd',
      'Utilities → NextGen Release 1.1 Menu Items → Link a CM/ECF account to my PACER account',
    ],
    [
      'nyed',
      'Utilities → NextGen Release 1.1 Menu Items → Link a CM/ECF account to my PACER account',
    ],
    ['ord', 'Utilities → Your Account → Link a CM/ECF account to my PACER account'],
    ['mdd', 'Utilities → Your Account → Link a CM/ECF account to my PACER account'],
    ['azd', 'Utilities → Link a CM/ECF account to my PACER account'],
    ['ca4', 'Link my filer account to my PACER account'],
  ])('%s: the way to the link form is %s', (id, path) => {
    expect(profileOf(id).linkPages.value.path.join(' → ')).toBe(path);
  });

  it.each([
    ['almd', ['Civil', 'Criminal']],
    ['alnb', ['Bankruptcy', 'Adversary']],
    ['ca4', []],
  ])('%s: the menus that prove the link are %j', (id, menus) => {
    expect(profileOf(id).linkPages.value.menusAfter).toEqual(menus);
  });

  it.each(['cit', 'cofc', 'jpml'])('%s hears no criminal cases', (id) => {
    expect(profileOf(id).linkPages.value.menusAfter).toEqual(['Civil']);
    expect(profileOf(id).steps.map((step) => step.id)).not.toContain('cja-account');
  });

  it.each(['bap1', 'bap9', 'bap10'])('%s warns of the circuit’s entry on the shared page', (id) => {
    expect(profileOf(id).warnings['own-entry']?.value.text.en).toContain('never the circuit’s');
  });

  it('a court’s rules on logins are there to check', () => {
    expect(profileOf('pawd').loginRules?.value.forbiddenCharacters).toBe('&@$*');
    expect(profileOf('ca4').loginRules?.value.mustBeLowerCase).toBe(true);
    expect(profileOf('alnb').loginRules).toBeUndefined();
  });

  it('W.D.N.Y. Bankruptcy never sends a former filer to a new registration', () => {
    expect(profileOf('nywb').registration.value.refusesFormerFilers).toBe(true);
    const fails = profileOf('nywb').steps.find((step) => step.id === 'if-link-fails');
    expect(fails?.what.map((line) => line.en).join(' ')).toContain('Don’t register again');
  });
});
