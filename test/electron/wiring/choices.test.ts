import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chosenIn } from '../../../electron/wiring/choices.ts';
import { TestPolicyPlaces } from '../../support/policy.ts';
import { newFolder } from '../../support/records.ts';

/** A folder in which the person chose this. */
function folderWith(preferences: string): string {
  const folder = newFolder();
  writeFileSync(join(folder, 'preferences.json'), preferences);
  return folder;
}

describe('the look and the language of a start that could open nothing', () => {
  it('are what the person chose', () => {
    const { preferences, language } = chosenIn(
      folderWith('{"language": "ht", "zoom": 1.5}'),
      new TestPolicyPlaces(),
    );
    expect(language).toBe('ht');
    expect(preferences.zoom).toBe(1.5);
  });

  it('are what firm IT set, where it did', () => {
    const places = new TestPolicyPlaces();
    places.set({ Language: 'es' });
    expect(chosenIn(folderWith('{"language": "ht"}'), places).language).toBe('es');
    expect(chosenIn(newFolder(), places).language).toBe('es');
  });

  it('are the defaults where nothing can be read, and nothing is written or set aside', () => {
    const folder = folderWith('{"language": "ht"');
    expect(chosenIn(folder, new TestPolicyPlaces()).language).toBe('en');
    expect(readdirSync(folder)).toEqual(['preferences.json']);
    expect(readFileSync(join(folder, 'preferences.json'), 'utf8')).toBe('{"language": "ht"');
  });
});
