import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { CourtId } from '../../../../electron/shared/domain/values/ids.ts';
import { expectRescued, type RescueCase, rescueOf } from '../../../support/rescue.ts';
import { good } from '../../../support/services.ts';
import { bitwarden, enpass, onePassword, protonPass } from './rescue-exports.ts';

const ALNB = CourtId.parse('alnb');
const FERN = ['alnb', 'aashgrove', 'Fern-Quill-71'] as const;
const json = (value: unknown) => JSON.stringify(value, undefined, 2);
const zip = (parts: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
const onePux = (data: string) =>
  zip({ 'export.attributes': '{"version":3}', 'export.data': data, 'files/a__data.json': '{}' });

/** One small export of each form as the program writes it, with data of our own. */
const CASES: readonly (RescueCase & { readonly form: string })[] = [
  {
    form: '1PUX',
    program: '1password-1pux',
    fileName: '1PasswordExport-ABC.1pux',
    content: onePux(json(onePassword())),
    logins: [FERN],
  },
  {
    form: 'Bitwarden’s JSON',
    program: 'bitwarden-json',
    fileName: 'bitwarden_export_20260301.json',
    content: json(bitwarden()),
    logins: [FERN],
  },
  {
    form: 'Bitwarden’s ZIP with attachments',
    program: 'bitwarden-json',
    fileName: 'bitwarden_export_20260301.zip',
    content: zip({ 'data.json': json(bitwarden()), 'attachments/b/data.json': 'x' }),
    logins: [FERN],
  },
  {
    form: 'Enpass’s JSON',
    program: 'enpass-json',
    fileName: 'enpass.json',
    content: json(enpass()),
    logins: [FERN],
  },
  {
    form: 'Proton Pass’s JSON',
    program: 'proton-pass-json',
    fileName: 'data.json',
    content: json(protonPass()),
    logins: [FERN],
  },
  {
    form: 'Proton Pass’s ZIP',
    program: 'proton-pass-json',
    fileName: 'Proton Pass_export_2026-03-01.zip',
    content: zip({ 'Proton Pass/data.json': json(protonPass()), 'Proton Pass/files/a.pdf': 'x' }),
    logins: [FERN],
  },
  {
    form: 'Dashlane’s ZIP',
    program: 'dashlane',
    fileName: 'dashlane-credential-export.zip',
    content: zip({
      'ids.csv': 'type,number\n',
      'credentials.csv':
        'username,username2,username3,title,password,note,url,category,otpUrl\naashgrove,,,Court,Fern-Quill-71,,https://ecf.alnb.uscourts.gov/,Work,\n',
    }),
    logins: [FERN],
  },
];

describe('each form of an export, from the file to the keychain and away', () => {
  it.each(CASES)('$form', (given) => expectRescued(given));
});

const previewOf = async (fileName: string, content: string | Uint8Array) => {
  const read = await good(rescueOf(fileName, content).service.choose({}));
  if (read.isCanceled || 'asks' in read) throw new Error('it was not read');
  return read;
};

describe('what an entry brings along', () => {
  it.each([
    ['1PUX, archived', onePux(json(onePassword({ state: 'archived' })))],
    ['1PUX, in the trash', onePux(json(onePassword({ trashed: true })))],
    ['Enpass, in the trash', json(enpass({ trashed: 1 }))],
    ['Proton Pass, in the trash', json(protonPass({ state: 2 }))],
    ['Bitwarden, archived', json(bitwarden({ archivedDate: '2026-01-01T00:00:00.000Z' }))],
  ])('%s: it is pointed out', async (_what, content) => {
    expect((await previewOf('x', content)).rows).toMatchObject([{ warnings: ['put-away'] }]);
  });

  it.each([
    ['1PUX', onePux(json(onePassword({ totp: 'otpauth://totp/x?secret=AAAA' })))],
    ['Enpass', json(enpass({ totp: 'AAAA' }))],
    ['Proton Pass', json(protonPass({ totpUri: 'AAAA' }))],
    ['Bitwarden', json(bitwarden({ totp: 'AAAA' }))],
  ])('%s: what makes one-time codes is counted', async (_what, content) => {
    expect((await previewOf('x', content)).counts).toMatchObject({ total: 2, seeds: 1 });
  });

  it('a second password in Enpass is pointed out', async () => {
    const read = await previewOf('x', json(enpass({ secondPassword: 'Older-Fern-70' })));
    expect(read.rows).toMatchObject([{ warnings: ['two-passwords'] }]);
  });

  it('a court in a note is counted, in every form', async () => {
    const note = 'see ecf.alnb.uscourts.gov';
    for (const content of [
      onePux(json(onePassword({ note }))),
      json(enpass({ note })),
      json(protonPass({ note })),
      json(bitwarden({ note })),
    ]) {
      const { leftOut } = await previewOf('x', content);
      expect(leftOut).toEqual([{ line: 1, why: 'elsewhere' }]);
    }
  });
});

describe('several user names for one password', () => {
  it('are offered, masked, and the one that was picked is kept', async () => {
    const { ann, grants, keychain, service } = rescueOf('x.json', json(enpass()));
    const read = await good(service.choose({}));
    if (read.isCanceled || 'asks' in read) throw new Error('it was not read');
    expect(read.rows).toMatchObject([
      {
        logins: [
          { masked: 'a••••', isEmail: false },
          { masked: 'a••••', isEmail: true },
        ],
        warnings: [],
      },
    ]);
    const commit = (login: number) => {
      const { importId } = read;
      const grant = grants.give({ action: 'rescue', importId });
      const to = { kind: 'person', personId: ann.id, courtId: ALNB, capacity: 'attorney' } as const;
      return service.commit({ importId, grant, choices: [{ row: 0, login, to }] });
    };
    expect(await commit(2)).toMatchObject({ ok: false, failure: { code: 'bad-request' } });
    expect(await good(commit(1))).toMatchObject({ notDone: [] });
    const [kept] = [...keychain.entries.values()].map((entry): unknown => JSON.parse(entry));
    expect(kept).toMatchObject({ login: 'ann@ashgrove.example', password: 'Fern-Quill-71' });
  });
});

const codeOf = async (content: string | Uint8Array) => {
  const answer = await rescueOf('x.zip', content).service.choose({});
  return answer.ok ? undefined : answer.failure.code;
};
const patched = (bytes: Uint8Array, change: (file: Buffer) => void) => {
  const file = Buffer.from(bytes);
  change(file);
  return file;
};
/** Where the directory's record of a name begins. */
const record = (file: Buffer, name: string) => file.lastIndexOf(name) - 46;

describe('a packed file that is not read', () => {
  const good1Pux = onePux(json(onePassword()));

  it.each([
    [
      'Proton Pass’s ZIP encrypted with PGP',
      zip({ 'Proton Pass/data.pgp': 'x' }),
      'rescue-encrypted',
    ],
    [
      'Proton Pass’s older encrypted file',
      '-----BEGIN PGP MESSAGE-----\n\nx\n',
      'rescue-encrypted',
    ],
    ['Proton Pass’s JSON that says so', '{"encrypted": true, "vaults": {}}', 'rescue-encrypted'],
    [
      'a ZIP locked with a password',
      patched(good1Pux, (file) => file.writeUInt16LE(1, record(file, 'export.data') + 8)),
      'rescue-encrypted',
    ],
    ['another ZIP', zip({ 'xl/workbook.xml': '<x/>' }), 'file-not-csv'],
    ['1PUX with other JSON in it', onePux('{"accounts": []}'), 'file-not-csv'],
    ['a ZIP that is cut short', good1Pux.subarray(0, good1Pux.length - 30), 'rescue-zip-damaged'],
    [
      'a ZIP with one changed byte',
      patched(good1Pux, (file) => file.writeUInt8(file.readUInt8(120) ^ 1, 120)),
      'rescue-zip-damaged',
    ],
    [
      'two that claim to hold the logins',
      zip({ 'export.data': json(onePassword()), 'data.json': json(bitwarden()) }),
      'rescue-zip-damaged',
    ],
  ])('%s is told', async (_what, content, code) => {
    expect(await codeOf(content)).toBe(code);
  });

  const bomb = zipSync({ 'export.data': new Uint8Array(41 * 1024 * 1024) }, { level: 1 });

  it('B8: a file that would unpack to more than 40 MB is never unpacked', async () => {
    expect(bomb.length).toBeLessThan(400_000);
    expect(await codeOf(bomb)).toBe('rescue-zip-too-large');
  });

  it('B8: one that says it holds less than it does brings nothing', async () => {
    const liar = patched(bomb, (file) => file.writeUInt32LE(100, record(file, 'export.data') + 24));
    expect(await codeOf(liar)).toBe('rescue-zip-damaged');
  });
});
