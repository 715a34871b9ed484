import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { fromPropertyList } from '../../../../electron/adapters/policy/property-list.ts';
import { inForce } from '../../../../electron/shared/domain/policy/in-force.ts';
import { POLICY_NAMES } from '../../../../electron/shared/domain/policy/table.ts';
import { inRoot } from '../../../../scripts/lib/paths.mjs';
import { problemsOf } from '../../../../scripts/lib/policy/check/checks.mts';
import { type PolicyFiles, readFiles } from '../../../../scripts/lib/policy/files.mts';
import { readings } from '../../../support/policy.ts';

const files = readFiles();

/** The problems of the files after one place of one of them was changed. */
function problemsWith(name: keyof PolicyFiles, from: string, to: string) {
  expect(files[name].split(from).length, `${from} is there once`).toBe(2);
  return problemsOf({ ...files, [name]: files[name].replace(from, to) });
}

describe('S53: the files for firm IT', () => {
  it('are those of the table, valid, and without a reference that leads nowhere', async () => {
    expect(await problemsOf(files)).toEqual([]);
  });

  it('pass by the command, too', () => {
    const { stdout, status } = spawnSync(
      process.execPath,
      [inRoot('scripts', 'lib', 'policy', 'run.mts'), '--check'],
      { encoding: 'utf8' },
    );
    expect(stdout).toContain('6 passed, 0 failed, 0 skipped');
    expect(status).toBe(0);
  });

  it('fail where an id is missing', async () => {
    const field = '<decimal id="IdleLockMinutes" valueName';
    const problems = await problemsWith('template', field, '<decimal valueName');
    expect(problems).toContainEqual(
      expect.stringMatching(/^FileReady\.admx, line \d+: .*The attribute 'id' is required/),
    );
  });

  it('fail where a text is asked for that there is not', async () => {
    const reference = '"$(string.Reveal_Help)"';
    const problems = await problemsWith('template', reference, '"$(string.Reveal_Halp)"');
    expect(problems).toContain('There is no text Reveal_Halp');
    expect(problems).toContain('Nothing uses the text Reveal_Help');
  });

  it('fail where the profile is broken', async () => {
    const problems = await problemsWith('profile', '</plist>', '');
    expect(problems).toContainEqual(expect.stringMatching(/^The profile is no property list/));
  });

  it('fail where the schema says something else than the table', async () => {
    const problems = await problemsOf({
      ...files,
      schema: files.schema.replaceAll('"maximum": 60', '"maximum": 600'),
    });
    expect(problems).toContain('IdleLockMinutes: 61 is taken by the schema only');
    expect(problems).toContainEqual(
      expect.stringMatching(/^policies\/policy\.schema\.json is not/),
    );
  });

  it.each<readonly [keyof PolicyFiles, string, string, RegExp]>([
    ['templateTexts', '<presentation id="LogLevel">', '<presentation id="Log">', /no presentation/],
    [
      'templateTextsSpanish',
      '<presentation id="LogLevel">',
      '<presentation id="Log">',
      /In Spanish: There is no presentation LogLevel/,
    ],
    [
      'templateTextsSpanish',
      '<string id="Reveal_Help">',
      '<string id="Reveal_Halp">',
      /In Spanish: There is no text Reveal_Help/,
    ],
    ['templateTextsSpanish', '</stringTable>', '', /In Spanish: FileReady\.adml, line/],
    ['template', '<list id="AllowedHosts"', '<list id="Allowed"', /no field AllowedHosts/],
    ['template', '<definition name="Since_0_1_0"', '<definition name="Since"', /no definition/],
    [
      'template',
      'minValue="1" maxValue="60"/>\n      </elements>\n    </policy>\n    <policy name="ClipboardSeconds"',
      'minValue="1"/>\n      </elements>\n    </policy>\n    <policy name="ClipboardSeconds"',
      /'maxValue' is required/,
    ],
    ['profile', '<key>Copy</key>', '<key>Coppy</key>', /does not set Copy/],
    ['profile', '<string>normal</string>', '<string>loud</string>', /not take LogLevel/],
    ['example', '"Updates": "off"', '"Updates": "never"', /Updates/],
    ['example', '"Updates": "off"', '"Update": "off"', /additional properties/],
    ['guide', '| A whole number from 1 to 60 |', '| A number |', /managed-installs\.md is not/],
  ])('fail with %s changed from %j', async (name, from, to, expected) => {
    expect(await problemsWith(name, from, to)).toContainEqual(expect.stringMatching(expected));
  });

  it('change nothing if they are installed as they are, but that everything is locked', () => {
    const [, payload = ''] = files.profile.split('<array>\n      <dict>');
    const [settings = ''] = payload.split('</dict>\n    </array>');
    const plist = `<plist version="1.0"><dict>${settings}</dict></plist>`;
    const { ordered, recommended } = fromPropertyList(new TextEncoder().encode(plist));
    const places = readings({ machine: ordered, 'machine-recommended': recommended });
    const { policies, unused } = inForce(places, {});
    const asItComes = inForce(readings(), {}).policies;
    for (const name of POLICY_NAMES) {
      expect(policies[name]).toMatchObject({ source: 'machine', isLocked: true });
      expect(policies[name].value).toEqual(asItComes[name].value);
    }
    expect(unused.every(({ why }) => why === 'overruled')).toBe(true);
  });
});
