import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileReading } from '../../../../electron/adapters/csv/file-reading.ts';
import { systemFiles } from '../../../../electron/adapters/files/files.ts';
import { systemIds } from '../../../../electron/adapters/ids.ts';
import { presenceGrants } from '../../../../electron/services/shared/grants.ts';
import { vaultEntries } from '../../../../electron/services/vault/entries/entries.ts';
import { rescueService } from '../../../../electron/services/vault/files/rescue.ts';
import { CourtId } from '../../../../electron/shared/domain/values/ids.ts';
import { directory } from '../../../assets/shipped.ts';
import { TestClock } from '../../../support/clock.ts';
import { FakeKeychain } from '../../../support/fake-keychain.ts';
import { added, somePerson } from '../../../support/people.ts';
import { newFolder, recordsIn } from '../../../support/records.ts';
import { good } from '../../../support/services.ts';

/** What one export must bring: the program by name, and each login with the court it is for. */
interface Case {
  readonly program: string;
  readonly fileName: string;
  readonly lines: readonly string[];
  readonly logins: readonly (readonly [court: string, login: string, password: string])[];
}

const CHROME = [
  'name,url,username,password,note',
  'Court,https://ecf.alnb.uscourts.gov/cgi-bin/login.pl,aashgrove,"Fern, ""9""",',
  'Shop,https://shop.example/,ann,not-a-court-1,',
];
const APPLE = [
  'Title,URL,Username,Password,Notes,OTPAuth',
  'Court (aashgrove),https://ecf.alnb.uscourts.gov/,aashgrove,Fern-Quill-71,,',
];
const NORDPASS =
  'name,url,additional_urls,username,password,note,cardholdername,cardnumber,cvc,pin,expirydate,zipcode,folder,shared_folder,full_name,phone_number,email,address1,address2,city,country,state,type,custom_fields';

const FERN = ['alnb', 'aashgrove', 'Fern-Quill-71'] as const;

/** One small export of each program as the program writes it, with data of our own. */
const CASES: readonly Case[] = [
  {
    program: 'chrome',
    fileName: 'Chrome Passwords.csv',
    lines: CHROME,
    logins: [['alnb', 'aashgrove', 'Fern, "9"']],
  },
  {
    program: 'edge',
    fileName: 'Microsoft Edge Passwords.csv',
    lines: CHROME,
    logins: [['alnb', 'aashgrove', 'Fern, "9"']],
  },
  {
    program: 'brave',
    fileName: 'Brave Passwords.csv',
    lines: CHROME,
    logins: [['alnb', 'aashgrove', 'Fern, "9"']],
  },
  {
    program: 'firefox',
    fileName: 'passwords.csv',
    lines: [
      '"url","username","password","httpRealm","formActionOrigin","guid","timeCreated","timeLastUsed","timePasswordChanged"',
      '"https://ecf.alnb.uscourts.gov","aashgrove","Fern-Quill-71",,"https://ecf.alnb.uscourts.gov","{00000000-0000-4000-8000-000000000001}","1700000000000","1700000000000","1700000000000"',
    ],
    logins: [FERN],
  },
  { program: 'safari', fileName: 'Passwords.csv', lines: APPLE, logins: [FERN] },
  {
    program: 'bitwarden',
    fileName: 'bitwarden_export_20260301.csv',
    lines: [
      'folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp',
      'Courts,1,login,Court,,,0,"https://www.alnb.uscourts.gov,https://ecf.alnb.uscourts.gov",aashgrove,Fern-Quill-71,',
      ',,note,Wi-Fi,keep this,,0,,,,',
    ],
    logins: [FERN],
  },
  {
    program: 'bitwarden-json',
    fileName: 'bitwarden_export_20260301.json',
    lines: [
      JSON.stringify(
        {
          encrypted: false,
          folders: [{ id: 'f', name: 'Courts' }],
          items: [
            { id: 'a', type: 2, name: 'A note', notes: 'text', secureNote: { type: 0 } },
            {
              id: 'b',
              type: 1,
              name: 'Court',
              notes: null,
              fields: [{ name: 'Bar', value: '1', type: 0 }],
              login: {
                uris: [
                  { match: null, uri: 'https://www.alnb.uscourts.gov' },
                  { match: null, uri: 'ecf.alnb.uscourts.gov' },
                ],
                username: 'aashgrove',
                password: 'Fern-Quill-71',
                totp: null,
              },
            },
          ],
        },
        undefined,
        2,
      ),
    ],
    logins: [FERN],
  },
  {
    program: '1password',
    fileName: '1PasswordExport.csv',
    lines: [
      'Title,Url,Username,Password,OTPAuth,Favorite,Archived,Tags,Notes',
      '"Court","https://ecf.alnb.uscourts.gov/","aashgrove","Fern-Quill-71",,"false","false",,',
    ],
    logins: [FERN],
  },
  {
    program: 'lastpass',
    fileName: 'lastpass_export.csv',
    lines: [
      'url,username,password,totp,extra,name,grouping,fav',
      'https://ecf.alnb.uscourts.gov/,aashgrove,Fern-Quill-71,,,Court,Work,0',
      'http://sn,,,,a note,Note,,0',
    ],
    logins: [FERN],
  },
  {
    program: 'dashlane',
    fileName: 'credentials.csv',
    lines: [
      'username,username2,username3,title,password,note,url,category,otpUrl',
      ',aashgrove,,Court,Fern-Quill-71,,https://ecf.alnb.uscourts.gov/,Work,',
    ],
    logins: [FERN],
  },
  {
    program: 'keeper',
    fileName: 'keeper.csv',
    lines: [
      '"Courts","Court","aashgrove","Fern-Quill-71","https://ecf.alnb.uscourts.gov/","","","Court ID","x","Phone","y"',
    ],
    logins: [FERN],
  },
  {
    program: 'keepass',
    fileName: 'Database.csv',
    lines: [
      '"Account","Login Name","Password","Web Site","Comments"',
      '"Court","aashgrove","Fern\\"\\\\71","https://ecf.alnb.uscourts.gov/","line one\nline two"',
    ],
    logins: [['alnb', 'aashgrove', 'Fern"\\71']],
  },
  {
    program: 'keepassxc',
    fileName: 'Passwords.csv',
    lines: [
      '"Group","Title","Username","Password","URL","Notes","TOTP","Icon","Last Modified","Created"',
      '"Root","Court","aashgrove","Fern\\""71","ecf.alnb.uscourts.gov","","","0","2026-03-01T10:00:00Z","2024-03-01T10:00:00Z"',
    ],
    logins: [['alnb', 'aashgrove', 'Fern\\"71']],
  },
  {
    program: 'nordpass',
    fileName: 'nordpass.csv',
    lines: [
      NORDPASS,
      'Courts,,,,,,,,,,,,,,,,,,,,,,folder,',
      'Court,https://www.alnb.uscourts.gov,"[""https://ecf.alnb.uscourts.gov""]",aashgrove,Fern-Quill-71,,,,,,,,Courts,,,,,,,,,,password,[]',
    ],
    logins: [FERN],
  },
  {
    program: 'proton-pass',
    fileName: 'Proton Pass_export.csv',
    lines: [
      'type,name,url,email,username,password,note,totp,createTime,modifyTime,vault',
      'login,Court,"https://www.alnb.uscourts.gov/, https://ecf.alnb.uscourts.gov/",ann@ashgrove.example,aashgrove,Fern-Quill-71,,,1700000000,1700000001,Work',
    ],
    logins: [FERN],
  },
  {
    program: 'roboform',
    fileName: 'RoboForm.csv',
    lines: [
      '\uFEFFName,Url,MatchUrl,Login,Pwd,Note,Folder,RfFieldsV2',
      'Court,https://www.alnb.uscourts.gov,https://ecf.alnb.uscourts.gov,aashgrove,\'@Fern-71,,/Work,"User ID$,,,txt,aashgrove","Password$,,,pwd,@Fern-71"',
    ],
    logins: [['alnb', 'aashgrove', '@Fern-71']],
  },
  {
    program: 'enpass',
    fileName: 'enpass.csv',
    lines: [
      '"Wi-Fi","a bare note"',
      '"Court","Username","aashgrove","E-mail","ann@ashgrove.example","*Password","Fern-Quill-71","Website","https://ecf.alnb.uscourts.gov/","a note"',
      '"Card","Cardholder","Ann","Number","1234"',
    ],
    logins: [FERN],
  },
  {
    program: 'zoho-vault',
    fileName: 'zohovault.csv',
    lines: [
      '"Password Name","Description","Password URL","SecretData","Notes","CustomData","Tags","Classification","Favorite","TOTP","Folder Name"',
      '"Court","","https://ecf.alnb.uscourts.gov/","SecretType:Web Account\nUser Name:aashgrove\nPassword:Fern:Quill-71\n","","","","Enterprise","false","",""',
    ],
    logins: [['alnb', 'aashgrove', 'Fern:Quill-71']],
  },
];

/** The rescue over real files and records, for a person who is in no court yet. */
function rescueOf(fileName: string, text: string) {
  const folder = newFolder();
  const file = join(folder, fileName);
  writeFileSync(file, text);
  const clock = new TestClock();
  const records = recordsIn(folder, clock);
  const keychain = new FakeKeychain();
  const grants = presenceGrants(clock, systemIds);
  const ann = somePerson({ name: 'Ann Ashgrove' });
  records.append([added(ann)]);
  const { service } = rescueService({
    records,
    courts: { records: async () => directory.courts },
    entries: vaultEntries({ records, keychain, ids: systemIds, clock }),
    grants,
    dialogs: { chooseFile: async () => file },
    files: systemFiles(() => {}),
    reading: fileReading(),
    clock,
    ids: systemIds,
    tell: () => {},
  });
  return { ann, file, grants, keychain, records, service };
}

describe('each program’s export, from the file to the keychain and away', () => {
  it.each(CASES)('$program', async ({ program, fileName, lines, logins }) => {
    const { ann, file, grants, keychain, records, service } = rescueOf(
      fileName,
      `${lines.join('\n')}\n`,
    );
    const read = await good(service.choose({}));
    if (read.isCanceled || 'asks' in read) throw new Error('it was not read');
    const { importId, format, rows, canDestroyFile } = read;
    expect(format).toBe(program);
    expect(rows.map(({ problems }) => problems)).toEqual(logins.map(() => []));
    expect(rows.map(({ courts }) => courts.map(({ courtId }) => courtId))).toEqual(
      logins.map(([court]) => [court]),
    );
    const grant = grants.give({ action: 'rescue', importId });
    const choices = logins.map(([court], row) => ({
      row,
      to: {
        kind: 'person' as const,
        personId: ann.id,
        courtId: CourtId.parse(court),
        capacity: 'attorney' as const,
      },
    }));
    expect(await good(service.commit({ importId, grant, choices }))).toMatchObject({ notDone: [] });
    const kept = records.ecfOf(ann.id).map(({ account }) => {
      const entry: unknown = JSON.parse(keychain.entries.get(account.id) ?? '{}');
      return { court: account.courtId, entry };
    });
    expect(kept).toMatchObject(
      logins.map(([court, login, password]) => ({ court, entry: { login, password } })),
    );
    expect(canDestroyFile).toBe(true);
    expect(await service.destroyFile({ importId })).toEqual({ ok: true, value: {} });
    expect(existsSync(file)).toBe(false);
  });
});

describe('an export in a form that is not read', () => {
  const codeOf = async (fileName: string, text: string) => {
    const answer = await rescueOf(fileName, text).service.choose({});
    return answer.ok ? undefined : answer.failure.code;
  };

  it.each([
    [
      '1PUX by name',
      'x.1pux',
      'PK\u0003\u0004....export.attributes....export.data',
      'rescue-one-pux',
    ],
    ['another ZIP', 'x.zip', 'PK\u0003\u0004....credentials.csv', 'file-not-csv'],
    [
      'Bitwarden’s encrypted JSON',
      'x.json',
      '{\n "encrypted": true, "data": "2.x"\n}',
      'rescue-encrypted',
    ],
    ['other JSON', 'x.json', '{"a": 1}', 'file-not-csv'],
    ['broken JSON', 'x.json', '{"encrypted": false, "items": [', 'file-not-csv'],
  ])('%s is told', async (_what, fileName, text, code) => {
    expect(await codeOf(fileName, text)).toBe(code);
  });
});

describe('bad bytes', () => {
  const row = (login: string, name = 'Court') =>
    `${name},https://ecf.alnb.uscourts.gov/,${login},Fern-Quill-71,`;
  const answerTo = (...rows: readonly string[]) => {
    const text = ['name,url,username,password,note', ...rows, ''].join('\n');
    const base64 = Buffer.from(text, 'latin1').toString('base64');
    return good(rescueOf('x.csv', '').service.read({ name: 'x.csv', base64 }));
  };

  it('in another row or another cell don’t keep a court’s login from being taken', async () => {
    expect(
      await answerTo('Caf\u00e9,https://shop.example/,jos\u00e9,x,', row('aashgrove', 'Caf\u00e9')),
    ).toMatchObject({ rows: [{ line: 3, problems: [], warnings: [] }] });
  });

  it('in a court’s login still need a person who says how the file is written', async () => {
    expect(await answerTo(row('jos\u00e9'))).toMatchObject({ asks: 'encoding' });
  });
});
