import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LOG_NAME } from '../../../electron/adapters/log.ts';
import { catalogWords } from '../../../electron/adapters/words.ts';
import { countRecords } from '../../../electron/services/diagnostics/facts.ts';
import { diagnosticsText } from '../../../electron/services/diagnostics/text.ts';
import { gatherDiagnostics } from '../../../electron/wiring/diagnostics.ts';
import { backupsIn } from '../../support/backups.ts';
import { added, joined, someEcfAccount, somePerson } from '../../support/people.ts';
import { newFolder } from '../../support/records.ts';
import { filesWith } from '../../support/scan.ts';
import { someGround } from '../../support/services.ts';

const CANARY = 'Kanarienvogel';

/** The diagnostics of a computer where everything that a person or IT can write holds the canary. */
async function diagnosticsOf(folder: string) {
  const ground = someGround(undefined, folder);
  const { records, courts, clock, policy, policyPlaces } = ground;
  const person = somePerson({
    name: `${CANARY} Person`,
    email: `${CANARY}@example.com`,
    office: CANARY,
  });
  records.append([added(person), joined(someEcfAccount(person, 'flsb'))]);
  const log = (what: string) =>
    appendFileSync(join(folder, LOG_NAME), `[2026-11-23 17:00:00.000] [warn]  ${what}\n`);
  log(`opened /home/${CANARY}/records.db`);
  log(`asked https://ecf.flsb.uscourts.gov/cgi-bin/login.pl?login=${CANARY}`);
  log(`mail to ${CANARY}@example.com`);
  log(`stored for ${CANARY.toUpperCase()} PERSON`);
  log(`run by ${userInfo().username}x`);
  appendFileSync(join(folder, LOG_NAME), `${CANARY}\n`);
  policyPlaces.put({
    state: 'read',
    values: {
      HelpContact: `ask ${CANARY}`,
      CourtProfilesFile: `/home/${CANARY}/profiles.json`,
      UpdateFeed: `https://updates.example/${CANARY}`,
      AllowedHosts: [`${CANARY.toLowerCase()}.example.com`],
      [`Unknown${CANARY}`]: 1,
      Reveal: 0,
    },
  });
  policyPlaces.put({ state: 'ignored', why: CANARY }, 'user');
  policy.look();
  const facts = await gatherDiagnostics({
    folder,
    version: '1.2.3',
    isPackaged: true,
    clock,
    disk: { isOnNetwork: false, fewMegabytes: () => undefined },
    backups: backupsIn(folder),
    keychain: { check: async () => ({ ok: true, value: 'system' }) },
    policy: { inForce: policy.inForce(), readings: policy.readings },
    records: { state: records.standing.condition, counts: await countRecords(ground, courts) },
    names: records.people().map(({ person: { name } }) => name),
  });
  return diagnosticsText(facts, catalogWords());
}

it('hold no name, login, path, or address of anybody, wherever it was written (S69)', async () => {
  const folder = newFolder();
  const text = await diagnosticsOf(folder);
  // The canary is on the disk, so the scan can find it.
  expect(filesWith(folder, CANARY).length).toBeGreaterThan(1);
  const out = newFolder();
  mkdirSync(join(out, 'saved'));
  writeFileSync(join(out, 'saved', 'diagnostics.txt'), text);
  for (const form of [CANARY, CANARY.toLowerCase(), CANARY.toUpperCase()]) {
    expect(filesWith(out, form)).toEqual([]);
  }
  expect(text).not.toMatch(/\w:\/\//);
  expect(text).not.toContain('/home');
  expect(text).not.toContain('?');
});

it('say how the computer is: versions, policy, records, keychain, hosts and the end of the log', async () => {
  const text = await diagnosticsOf(newFolder());
  expect(text).toContain('FileReady 1.2.3\n');
  expect(text).toContain(`system: ${process.platform} `);
  expect(text).toContain('Reveal: false, machine');
  expect(text).toContain('HelpContact: set, machine');
  expect(text).toContain('AllowedHosts: 1 entries, machine');
  expect(text).toContain('user: ignored');
  expect(text).toContain('unused in machine: (unknown name), unknown-name');
  expect(text).toContain('people: 1\n');
  expect(text).toContain('CM/ECF accounts: 1\n');
  expect(text).toContain('Keychain\n  system\n');
  expect(text).toContain('  ecf.flsb.uscourts.gov\n');
  expect(text).toContain('warn opened [path]');
  expect(text).toContain('warn stored for [name]');
});
