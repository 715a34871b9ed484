import { describe, expect, it } from 'vitest';
import {
  readOverride,
  readProfileFile,
  writeProfileFile,
} from '../../../../../electron/shared/domain/profiles/file.ts';
import { ownProfiles, shipped, shippedText } from '../../../../assets/shipped.ts';

const OVERRIDE = `{
  "layer": "firm",
  "court": "alnb",
  "about": { "title": { "en": "Our notes" }, "writtenOn": "2026-11-01" },
  "sources": { "memo": { "title": "Memo of the managing partner", "confidence": "stated" } },
  "values": {
    "contacts": {
      "court": {
        "value": { "name": { "en": "Help desk" }, "about": { "en": "All questions" } },
        "sources": ["memo"]
      }
    }
  },
  "steps": { "mfa": { "isOptional": true, "sources": ["memo"] } }
}`;
const read = (text: string) => readProfileFile(text, shipped.sources);
const problems = (text: string) => {
  const result = read(text);
  return result.ok ? [] : result.failure.problems;
};

describe('a profile somebody wrote', () => {
  it('is read when it is right', () => {
    expect(read(OVERRIDE).ok).toBe(true);
  });

  it('may cite the shipped sources by name', () => {
    expect(read(OVERRIDE.replaceAll('["memo"]', '["notice-002"]')).ok).toBe(true);
  });

  it('names line and field of a wrong value, and what is expected there', () => {
    expect(problems(OVERRIDE.replace('2026-11-01', 'November 1'))).toEqual([
      {
        field: 'about.writtenOn',
        code: 'profile-field-wrong',
        values: { field: 'about.writtenOn', line: 4, column: 59, expected: 'date' },
      },
    ]);
    expect(problems(OVERRIDE.replace('"firm"', '"boss"'))).toMatchObject([
      { field: 'layer', values: { line: 2, expected: 'family, court, it, firm, user' } },
    ]);
  });

  it('names the line of the entry in which a field is missing', () => {
    const [problem] = problems(OVERRIDE.replace(', "about": { "en": "All questions" }', '')) ?? [];
    expect(problem).toMatchObject({
      field: 'values.contacts.court.value.about',
      code: 'profile-field-missing',
      values: { line: 9 },
    });
  });

  it('names a field that does not exist, such as a slip of the pen', () => {
    expect(problems(OVERRIDE.replace('isOptional', 'isOptionel'))).toMatchObject([
      { field: 'steps.mfa.isOptionel', code: 'profile-field-unknown', values: { line: 14 } },
    ]);
  });

  it('names a source that nobody defined', () => {
    const text = OVERRIDE.replace('true, "sources": ["memo"]', 'true, "sources": ["meno"]');
    expect(problems(text)).toMatchObject([
      { field: 'steps.mfa.sources.0', code: 'profile-source-unknown', values: { line: 14 } },
    ]);
  });

  it('lists every problem at once', () => {
    const text = OVERRIDE.replace('"firm"', '"boss"').replace('2026-11-01', 'soon');
    expect(problems(text)).toHaveLength(2);
  });

  it('asks for a reason and a source when a step is taken away', () => {
    const removal = OVERRIDE.replace('"isOptional": true', '"remove": true');
    expect(problems(removal)).toMatchObject([{ field: 'steps.mfa.because' }]);
  });

  it('is not taken for another court', () => {
    const other = readOverride(OVERRIDE, 'flsb', shipped.sources);
    expect(other.ok || other.failure.code).toBe('profile-other-court');
    expect(readOverride(OVERRIDE, 'alnb', shipped.sources).ok).toBe(true);
  });

  it('refuses an unsafe address for the court', () => {
    const text = OVERRIDE.replace(
      '"contacts"',
      `"endpoint": { "value": { "authUrl": "https://a.example", "ecfUrl": "http://b.example" }, "sources": ["memo"] },
      "contacts"`,
    );
    expect(problems(text)).toMatchObject([{ field: 'values.endpoint.value.ecfUrl' }]);
  });
});

describe('a profile to share', () => {
  it('carries the sources it cites and is read again without the shipped ones', () => {
    for (const document of Object.values(shipped.courts)) {
      if (!document) continue;
      const text = writeProfileFile(document, shipped.sources);
      const again = readProfileFile(text, {});
      expect(again.ok && again.value).toMatchObject(document);
    }
  });
});

describe('the shipped profiles', () => {
  it.each(ownProfiles)('%s passes the same reader', (id) => {
    expect(problems(shippedText(`profiles/${id}.json`))).toEqual([]);
  });
});
