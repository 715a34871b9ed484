import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { systemFiles } from '../../electron/adapters/files/files.ts';
import { systemIds } from '../../electron/adapters/ids.ts';
import { presenceGrants } from '../../electron/services/shared/grants.ts';
import { vaultEntries } from '../../electron/services/vault/entries/entries.ts';
import { rescueService } from '../../electron/services/vault/files/rescue.ts';
import { CourtId } from '../../electron/shared/domain/values/ids.ts';
import { directory } from '../assets/shipped.ts';
import { TestClock } from './clock.ts';
import { FakeKeychain } from './fake-keychain.ts';
import { readingHere } from './fuzz/reading-here.ts';
import { added, somePerson } from './people.ts';
import { newFolder, recordsIn } from './records.ts';
import { good } from './services.ts';

/** What one export must bring: the program by name, and each login with the court it is for. */
export interface RescueCase {
  readonly program: string;
  readonly fileName: string;
  readonly content: string | Uint8Array;
  readonly logins: readonly (readonly [court: string, login: string, password: string])[];
}

/** The rescue over real files and records, for a person who is in no court yet. */
export function rescueOf(fileName: string, content: string | Uint8Array) {
  const folder = newFolder();
  const file = join(folder, fileName);
  writeFileSync(file, content);
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
    // A thread of its own reads each file in other tests; here its code runs without one.
    reading: readingHere,
    clock,
    ids: systemIds,
    tell: () => {},
  });
  return { ann, file, grants, keychain, records, service };
}

/** Takes an export from the file to the preview, into the keychain, and destroys it. */
export async function expectRescued({ program, fileName, content, logins }: RescueCase) {
  const { ann, file, grants, keychain, records, service } = rescueOf(fileName, content);
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
}
