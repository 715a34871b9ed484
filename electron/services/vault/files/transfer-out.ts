import type { FileDialogs, Files } from '../../../ports/files.ts';
import type { Records } from '../../../ports/records.ts';
import type { Services } from '../../../shared/contract/contract.ts';
import { baseName } from '../../../shared/domain/files/base-name.ts';
import { displayText } from '../../../shared/domain/files/import-text.ts';
import type { EcfRecord } from '../../../shared/domain/records/ecf-record.ts';
import type { FailureCode } from '../../../shared/domain/values/failure-codes.ts';
import type { EcfAccountId, PersonId } from '../../../shared/domain/values/ids.ts';
import { fail, failFields, ok, type Result } from '../../../shared/domain/values/result.ts';
import { passphraseProblems } from '../../../shared/domain/vault/passphrase.ts';
import type { TransferEntry } from '../../../shared/domain/vault/transfer.ts';
import type { VaultEntries } from '../entries/entries.ts';
import type { TransferNeeds } from './transfer-needs.ts';

type Write = Services['transfer']['write'];

/** What writing a transfer file needs. */
export interface TransferOutNeeds extends TransferNeeds {
  readonly entries: Pick<VaultEntries, 'read'>;
  readonly dialogs: Pick<FileDialogs, 'chooseWhereToSave'>;
  readonly files: Pick<Files, 'write'>;
  readonly actorName: () => string;
}

/** Writes one encrypted file with the credentials of one person, or of all. */
export function transferOut(needs: TransferOutNeeds): Pick<Services['transfer'], 'write'> {
  return {
    async write(input) {
      const chosen = await allowedRecords(needs, input);
      if (!chosen.ok) return chosen;
      const name = 'FileReady transfer.fileready';
      const path = await needs.dialogs.chooseWhereToSave('transfer', name);
      if (path === undefined) return ok({ isCanceled: true });
      const { found, notDone } = await collect(needs, chosen.value);
      if (found.length === 0) return fail(notDone[0]?.code ?? 'transfer-nothing');
      const transfer = {
        madeAt: needs.clock.now(),
        madeBy: needs.actorName(),
        ...(needs.isPractice ? { isPractice: true as const } : {}),
        entries: found,
      };
      const bytes = await needs.seal.seal(transfer, input.passphrase);
      const written = await needs.files.write(path, bytes);
      if (!written.ok) return written;
      return ok({
        isCanceled: false,
        fileName: displayText(baseName(path)),
        credentials: found.length,
        notDone,
      });
    },
  };
}

/** The accounts to write, once the passphrase is strong enough and the person proved to be there. */
async function allowedRecords(
  { records, seal, grants }: TransferOutNeeds,
  { personId, passphrase, grant }: Parameters<Write>[0],
): Promise<Result<readonly EcfRecord[]>> {
  const strength = await seal.strength(passphrase);
  const problems = passphraseProblems('passphrase', passphrase, strength);
  if (problems.length > 0) return failFields(problems);
  const present = grants.use(grant, {
    action: 'transfer-out',
    ...(personId ? { personId } : {}),
  });
  if (!present.ok) return present;
  const chosen = storedOf(records, personId);
  return chosen.length === 0 ? fail('transfer-nothing') : ok(chosen);
}

function storedOf(records: Records, personId: PersonId | undefined): readonly EcfRecord[] {
  const stored = records.withCredential().filter(({ isRemoved }) => !isRemoved);
  return personId ? stored.filter(({ account }) => account.personId === personId) : stored;
}

/** What was read for the file, and what was left out and why. */
interface Collected {
  readonly found: TransferEntry[];
  readonly notDone: { readonly ecfAccountId: EcfAccountId; readonly code: FailureCode }[];
}

/** Reads the credentials for the file. Missing ones are reported and left out. The first keychain failure stops the reading. */
async function collect(needs: TransferOutNeeds, chosen: readonly EcfRecord[]): Promise<Collected> {
  const collected: Collected = { found: [], notDone: [] };
  let stopped: FailureCode | undefined;
  for (const [index, ecf] of chosen.entries()) {
    const entry = stopped ? fail(stopped) : await readEntry(needs, ecf);
    if (entry.ok) collected.found.push(entry.value);
    else {
      const { code } = entry.failure;
      if (code.startsWith('keychain-')) stopped = code;
      collected.notDone.push({ ecfAccountId: ecf.account.id, code });
    }
    needs.tell({ kind: 'progress', of: 'transfer', done: index + 1, total: chosen.length });
  }
  return collected;
}

async function readEntry(
  { records, entries }: TransferOutNeeds,
  { account }: EcfRecord,
): Promise<Result<TransferEntry>> {
  const person = records.person(account.personId)?.person;
  if (!person) return fail('person-not-found');
  const read = await entries.read(account.id);
  if (!read.ok) return read;
  const { login, password, recordedAt } = read.value;
  return ok({ person, account, login, password, ...(recordedAt ? { recordedAt } : {}) });
}
