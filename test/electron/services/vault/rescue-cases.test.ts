import { expect, it } from 'vitest';
import { csv } from '../../../../electron/adapters/csv/csv.ts';
import { readExport } from '../../../../electron/adapters/csv/read-export.ts';
import { courtsByHost } from '../../../../electron/services/vault/files/rescue-preview.ts';
import { directory } from '../../../assets/shipped.ts';

/** What is read of an export: the program, and each court login as the keychain would get it. */
function read(...lines: readonly string[]) {
  const answer = readExport(csv, `${lines.join('\n')}\n`, courtsByHost(directory.courts));
  if (!answer.ok) throw new Error(answer.failure.code);
  const { format, found } = answer.value;
  const rows = found.rows.map(
    ({ line, otherLogins, courtIds, login, password, problems, warnings }) => ({
      line,
      otherLogins,
      courtIds,
      login,
      password,
      problems,
      warnings,
    }),
  );
  return { format, rows, counts: found.counts };
}

const fine = { problems: [], warnings: [] };

/** https://github.com/fcturner/passwords/issues/57, https://github.com/bitwarden/web/issues/99 */
it('case 01: Bitwarden’s addresses without https:// are the courts’', () => {
  const { rows, counts } = read(
    'folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp',
    'Courts,,login,Bankr. ND Ala.,,,0,ecf.alnb.uscourts.gov,aashgrove,Quill-Fern-7193,',
    'Courts,,login,MD Ala.,,,0,"https://www.almd.uscourts.gov,ecf.almd.uscourts.gov/cgi-bin/login.pl",aashgrove,Quill-Fern-7194,',
    ',,login,Shop,,,0,shop.example,ann,not-a-court-1,',
  );
  expect(rows).toMatchObject([
    { courtIds: ['alnb'], password: 'Quill-Fern-7193', ...fine },
    { courtIds: ['almd'], password: 'Quill-Fern-7194', ...fine },
  ]);
  expect(counts).toMatchObject({ total: 3, ignored: 1 });
});

/** https://github.com/vayun-mathur/Modern-Apps/issues/482, https://github.com/aliasvault/aliasvault/issues/2308 */
it('case 02: Proton Pass’s second address counts, and the email address where there is no user name', () => {
  const { rows } = read(
    'type,name,url,email,username,password,note,totp,createTime,modifyTime,vault',
    'login,S.D. Fla. Bankr.,"https://www.flsb.uscourts.gov/, https://ecf.flsb.uscourts.gov/cgi-bin/login.pl",ann@ashgrove.example,aashgrove,Reed-Copper-4410,,,1700000000,1700000001,Work',
    'login,M.D. Fla. Bankr.,https://ecf.flmb.uscourts.gov/,ann@ashgrove.example,,Reed-Copper-4411,,,1700000000,1700000001,Work',
  );
  expect(rows).toMatchObject([
    {
      courtIds: ['flsb'],
      login: 'aashgrove',
      otherLogins: ['ann@ashgrove.example'],
      ...fine,
    },
    { courtIds: ['flmb'], login: 'ann@ashgrove.example', ...fine },
  ]);
});

/** https://github.com/Keeper-Security/Commander: folder, title, login, password, address, notes, shared folder. */
it('case 04: Keeper’s file without headings is read by its places, with the lines as they are', () => {
  const { format, rows, counts } = read(
    '"Courts","Bankr. ND Ala.","aashgrove","Marsh-Bell-8802","https://ecf.alnb.uscourts.gov/","",""',
    '"Courts","MD Ala.","aashgrove","Marsh-Bell-8803","https://ecf.almd.uscourts.gov/","",""',
  );
  expect(format).toBe('keeper');
  expect(rows).toMatchObject([
    { line: 1, courtIds: ['alnb'], login: 'aashgrove', password: 'Marsh-Bell-8802', ...fine },
    { line: 2, courtIds: ['almd'], login: 'aashgrove', password: 'Marsh-Bell-8803', ...fine },
  ]);
  expect(counts.total).toBe(2);
});

/** https://github.com/bitwarden/clients/issues/268, https://github.com/bitwarden/web/issues/40 */
it('case 06: LastPass’s HTML entities are kept as they are, with a warning', () => {
  const { rows } = read(
    'url,username,password,totp,extra,name,grouping,fav',
    'https://ecf.alsb.uscourts.gov/,aashgrove,Fern&amp;Flint&lt;77,,,Court,Work,0',
    'https://ecf.almd.uscourts.gov/,aashgrove,Plain-Word-77,,,Court,Work,0',
  );
  expect(rows).toMatchObject([
    { password: 'Fern&amp;Flint&lt;77', problems: [], warnings: ['web-entities'] },
    { password: 'Plain-Word-77', ...fine },
  ]);
});

/** https://github.com/Rabbit-Company/Passky-Website/issues/2, https://github.com/nextcloud/passman/pull/876 */
it('case 08: KeePassXC’s passwords are taken with quotation marks and commas', () => {
  const { format, rows } = read(
    '"Group","Title","Username","Password","URL","Notes","TOTP","Icon","Last Modified","Created"',
    '"Root/Courts","Court","aashgrove","Reef, ""Tidal"" 9","https://ecf.orb.uscourts.gov","line one',
    'line two, with comma","","0","2026-03-01T10:00:00Z","2024-03-01T10:00:00Z"',
    '"Root/Courts","Court without scheme","aashgrove","Reef-10","ecf.ord.uscourts.gov","","","0","2026-03-01T10:00:00Z","2024-03-01T10:00:00Z"',
  );
  expect(format).toBe('keepassxc');
  expect(rows).toMatchObject([
    { line: 2, courtIds: ['orb'], password: 'Reef, "Tidal" 9', ...fine },
    { line: 4, courtIds: ['ord'], password: 'Reef-10', ...fine },
  ]);
});

/** https://github.com/bitwarden/clients/pull/11747, https://github.com/bitwarden/help/issues/860 */
it('case 09: Dashlane’s second user name is the login where the first is empty, and is told where both are there', () => {
  const { format, rows } = read(
    'username,username2,username3,title,password,note,url,category,otpUrl',
    'ann@ashgrove.example,aashgrove,,Court,Pine-Lark-2207,,https://ecf.pawd.uscourts.gov/,Work,',
    ',aashgrove,,Court,Pine-Lark-2208,,https://ecf.mdd.uscourts.gov/,Work,',
  );
  expect(format).toBe('dashlane');
  expect(rows).toMatchObject([
    {
      courtIds: ['pawd'],
      login: 'ann@ashgrove.example',
      otherLogins: ['aashgrove'],
      warnings: ['several-logins'],
    },
    { courtIds: ['mdd'], login: 'aashgrove', ...fine },
  ]);
});
