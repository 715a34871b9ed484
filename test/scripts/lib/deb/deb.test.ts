import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { controlText, debRequest } from '../../../../scripts/lib/deb/request.mts';
import { inRoot } from '../../../../scripts/lib/paths.mjs';
import { run } from '../../../../scripts/lib/processes.mjs';
import { newFolder } from '../../../support/records.ts';

/** What the packer says to fpm, as it was seen. */
const SAID = [
  ...['-s', 'dir', '--force', '-t', 'deb', '-d', 'libnss3', '-d', 'libsecret-1-0'],
  ...['--deb-recommends', 'libappindicator3-1', '--deb-compression', 'xz'],
  ...['--architecture', 'amd64', '--description', '\n Gets people ready.\n\nTwo.'],
  ...['--version', '0.1.0', '--package', 'out.deb', '--name=fileready'],
  ...[
    '--maintainer',
    'FileReady',
    '--url',
    'https://fileready.invalid/',
    '--deb-priority',
    'optional',
  ],
];

describe('what the packer asks for', () => {
  it('is read as it is said, with and without an equals sign', () => {
    const request = debRequest([...SAID, 'from/=/opt/FileReady', 'a.png=/usr/share/a.png']);
    expect(request.one).toMatchObject({ '--name': 'fileready', '--package': 'out.deb' });
    expect(request.depends).toEqual(['libnss3', 'libsecret-1-0']);
    expect(request.placed).toEqual([
      { from: 'from/', to: '/opt/FileReady' },
      { from: 'a.png', to: '/usr/share/a.png' },
    ]);
  });

  it('stops at an option that is new, which would otherwise be left out in silence', () => {
    expect(() => debRequest([...SAID, '--deb-systemd', 'x.service'])).toThrow('--deb-systemd');
  });

  it('becomes a control file', () => {
    expect(controlText(debRequest(SAID), 12)).toBe(
      [
        'Package: fileready',
        'Version: 0.1.0',
        'Architecture: amd64',
        'Maintainer: FileReady',
        'Installed-Size: 12',
        'Depends: libnss3, libsecret-1-0',
        'Recommends: libappindicator3-1',
        'Section: misc',
        'Priority: optional',
        'Homepage: https://fileready.invalid/',
        'Description: Gets people ready.',
        ' .',
        ' Two.',
        '',
      ].join('\n'),
    );
  });

  it('is not made into a package without a maintainer', () => {
    const request = debRequest(SAID.filter((arg) => !['--maintainer', 'FileReady'].includes(arg)));
    expect(() => controlText(request, 1)).toThrow('The packer did not say --maintainer');
  });
});

const whyNot = existsSync('/usr/bin/dpkg-deb')
  ? undefined
  : 'dpkg-deb is on Debian and Ubuntu only';

describe('a Debian package', () => {
  it('has the files where they belong, root’s own, with a digest of each', async (test) => {
    if (whyNot) test.skip(whyNot);
    const folder = newFolder();
    mkdirSync(join(folder, 'app'));
    writeFileSync(join(folder, 'app', 'fileready'), 'program');
    chmodSync(join(folder, 'app', 'fileready'), 0o700);
    writeFileSync(join(folder, 'app', 'data'), 'data');
    chmodSync(join(folder, 'app', 'data'), 0o666);
    const file = join(folder, 'made.deb');
    const said = SAID.map((arg) => (arg === 'out.deb' ? file : arg));
    const script = inRoot('scripts', 'lib', 'deb', 'fpm.mts');
    const made = await run(process.execPath, [script, ...said, `${folder}/app/=/opt/FileReady`]);
    expect(made).toMatchObject({ code: 0 });
    const { output } = await run('dpkg-deb', ['--contents', file]);
    expect(output).toMatch(/^-rwxr-xr-x root\/root .* \.\/opt\/FileReady\/fileready$/m);
    expect(output).toMatch(/^-rw-r--r-- root\/root .* \.\/opt\/FileReady\/data$/m);
    const digests = await run('dpkg-deb', ['--info', file, 'md5sums']);
    expect(digests.output).toContain('8d777f385d3dfec8815d20f7496026dc  opt/FileReady/data');
  });
});
