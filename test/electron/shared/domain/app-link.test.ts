import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkAmong, readAppLink } from '../../../../electron/shared/domain/app-link.ts';
import { assertProperty, Tally } from '../../../support/property.ts';

const PERSON = '018f3c5e-7a10-7b3c-9d2e-1f2a3b4c5d6e';

describe('a fileready: link', () => {
  it.each([
    ['fileready://open/readiness', { name: 'readiness' }],
    ['fileready://open/settings/', { name: 'settings' }],
    [`fileready://open/person/${PERSON}`, { name: 'person', personId: PERSON }],
    ['fileready://open/court/flsb', { name: 'court-profile', courtId: 'flsb' }],
  ])('%s opens a view', (text, view) => {
    expect(readAppLink(text)).toEqual(view);
  });

  it.each([
    'fileready://open/rescue',
    'fileready://open/import',
    'fileready://open/practice',
    'fileready://open/link',
    'fileready://open/person',
    'fileready://open/person/../settings',
    `fileready://open/person/${PERSON}/archive`,
    `fileready://open/person/${PERSON}?do=archive`,
    'fileready://open/settings#lock',
    'fileready://open/SETTINGS',
    'FILEREADY://open/settings',
    'fileready:open/settings',
    'fileready:///settings',
    'fileready://open//settings',
    'fileready://open/settings//',
    'fileready://open/constructor',
    'fileready://open/court/__proto__',
    'fileready://open/%73ettings',
    ' fileready://open/settings',
    'fileready://open/settings\n',
    'https://open/settings',
  ])('%j opens nothing', (text) => {
    expect(readAppLink(text)).toBeUndefined();
  });

  it('counts only alone among the arguments', () => {
    const link = 'fileready://open/courts';
    expect(linkAmong(['/opt/FileReady/fileready', '--', link])).toEqual({ name: 'courts' });
    expect(linkAmong(['fileready', link, 'fileready://open/firm'])).toBeUndefined();
    expect(linkAmong(['fileready', link, 'FileReady://open/x'])).toBeUndefined();
    expect(linkAmong(['fileready'])).toBeUndefined();
  });

  it('is read letter by letter: whatever opens a view is exactly that view’s own link', () => {
    const tally = new Tally();
    const parts = fc.constantFrom(
      ...['fileready:', 'FileReady:', '//', '/', 'open', 'person', 'court', 'flsb', 'settings'],
      ...[PERSON, randomUUID(), '..', '?', '#', '%2f', ' ', 'link', 'firm', '@', ':', '\\'],
    );
    const link = fc.oneof(
      fc.string({ maxLength: 120 }),
      fc.array(parts, { maxLength: 8 }).map((some) => some.join('')),
      fc
        .tuple(fc.array(parts, { minLength: 1, maxLength: 3 }), fc.constantFrom('', '/'))
        .map(([some, end]) => `fileready://open/${some.join('/')}${end}`),
    );
    const property = fc.property(link, (text) => {
      const view = readAppLink(text);
      tally.add(view?.name ?? 'nothing');
      if (!view) return;
      const canonical = {
        person: () => ('personId' in view ? `person/${view.personId}` : ''),
        'court-profile': () => ('courtId' in view ? `court/${view.courtId}` : ''),
      };
      const path = view.name in canonical ? '' : view.name;
      const own =
        view.name === 'person' || view.name === 'court-profile' ? canonical[view.name]() : path;
      expect([`fileready://open/${own}`, `fileready://open/${own}/`]).toContain(text);
    });
    assertProperty('links', property, tally);
    tally.expectEach(['nothing', 'settings', 'person'], ['nothing', 'settings']);
  });
});
