import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { courtSubject, personSubject } from '../../../../electron/shared/domain/records/fold.ts';
import { CourtId } from '../../../../electron/shared/domain/values/ids.ts';
import { onlySaved, someExports } from '../../../support/exports.ts';
import { good } from '../../../support/services.ts';

/** The text of Ann's reminder, written by a user who works in English. */
async function letterIn(language: 'en' | 'es' | 'ht'): Promise<string> {
  const { service, saved, ann, records } = someExports();
  records.append([{ subject: personSubject(ann.id), kind: 'person.edited', body: { language } }]);
  await good(service.draft({ personId: ann.id, as: 'file' }));
  const [, ...message] = onlySaved(saved).text.split('\r\n\r\n');
  return Buffer.from(message.join(''), 'base64').toString('utf8');
}

it('a reminder is in its reader’s language, whole, with the English below', async () => {
  for (const [language, greeting] of [
    ['es', 'Hola, Ann Ashgrove:'],
    ['ht', 'Bonjou Ann Ashgrove,'],
  ] as const) {
    const [own = '', below = ''] = (await letterIn(language)).split('- - -');
    expect(own).toContain(greeting);
    expect(own).not.toMatch(/Dear|Please|court before/);
    expect(below).toContain('Dear Ann Ashgrove');
    expect(below).toContain('Please never send a password');
  }
});

it('a calendar for one person is in that person’s language, with the English below each date', async () => {
  const { service, saved, ann, records } = someExports();
  records.append([
    { subject: personSubject(ann.id), kind: 'person.edited', body: { language: 'es' } },
  ]);
  await good(service.calendars({ personIds: [ann.id] }));
  const [text = ''] = [...saved.values()].map((bytes) => bytes.toString('utf8'));
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  expect(events.length).toBeGreaterThan(1);
  for (const event of events.map((component) => new ICAL.Event(component))) {
    const [own = '', below = ''] = event.description.split('- - -');
    expect(event.summary).not.toMatch(/\b(?:from|by|the|password|account)\b/i);
    expect(own).not.toMatch(/\b(?:As of|Concerns|For)\b/);
    expect(below).toMatch(/Ann Ashgrove/);
  }
});

it('a printed checklist is in its reader’s language, with the English below each step', async () => {
  const { service, pages, ann, records } = someExports();
  records.append([
    { subject: personSubject(ann.id), kind: 'person.edited', body: { language: 'ht' } },
  ]);
  const [ecf] = records.ecfOf(ann.id);
  if (!ecf) throw new Error('no account');
  await good(service.checklist({ ecfAccountId: ecf.account.id, as: 'pdf' }));
  const [page = ''] = pages;
  expect(page).toContain('<html lang="ht"');
  expect(page.match(/<div lang="en"/g)?.length).toBe(page.match(/<p class="step">/g)?.length);
});

it('a reminder with a step that is in English alone is in English, whole', async () => {
  const { service, saved, ann, records, courts } = someExports();
  const text = JSON.stringify({
    layer: 'firm',
    court: 'flsb',
    about: { title: { en: 'Ours' }, writtenOn: '2022-01-01' },
    sources: { memo: { title: 'Memo', confidence: 'stated' } },
    steps: { 'know-credential': { title: { en: 'Ask Dana for the form' }, sources: ['memo'] } },
  });
  const courtId = CourtId.parse('flsb');
  const body = { courtId, layer: 'firm' as const, text };
  records.append([
    { subject: courtSubject('flsb'), kind: 'court-profile.set', body },
    { subject: personSubject(ann.id), kind: 'person.edited', body: { language: 'es' } },
  ]);
  const profile = await courts.profile('flsb');
  expect(profile?.steps.map(({ title }) => title.en)).toContain('Ask Dana for the form');
  await good(service.draft({ personId: ann.id, as: 'file' }));
  const [, ...message] = onlySaved(saved).text.split('\r\n\r\n');
  const letter = Buffer.from(message.join(''), 'base64').toString('utf8');
  expect(letter).toContain('Dear Ann Ashgrove');
  expect(letter).toContain('Ask Dana for the form');
  expect(letter).not.toMatch(/Hola|- - -/);
});
