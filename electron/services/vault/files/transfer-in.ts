import type { CourtBook } from '../../../ports/courts.ts';
import type { FileDialogs, Files } from '../../../ports/files.ts';
import type { Services } from '../../../shared/contract/contract.ts';
import { courtCitation } from '../../../shared/domain/courts/citation.ts';
import { baseName } from '../../../shared/domain/files/base-name.ts';
import { displayText } from '../../../shared/domain/files/import-text.ts';
import type { EcfAccountId } from '../../../shared/domain/values/ids.ts';
import { fail, ok, type Result } from '../../../shared/domain/values/result.ts';
import {
  MAX_TRANSFER_BYTES,
  type Transfer,
  type TransferEntry,
} from '../../../shared/domain/vault/transfer.ts';
import type { VaultEntries } from '../entries/entries.ts';
import type { HeldImport } from './held-import.ts';
import { storeRows } from './store-rows.ts';
import type { TransferNeeds } from './transfer-needs.ts';
import { placesFor, transferRows } from './transfer-plan.ts';
import { accountIdOf, transferTarget } from './transfer-target.ts';

type TransferIn = Pick<Services['transfer'], 'choose' | 'read' | 'open' | 'restore' | 'drop'>;

/** What restoring from a transfer file needs. */
export interface TransferInNeeds extends TransferNeeds {
  readonly courts: Pick<CourtBook, 'records'>;
  readonly entries: Pick<VaultEntries, 'begin'>;
  readonly dialogs: Pick<FileDialogs, 'chooseFile'>;
  readonly files: Pick<Files, 'read'>;
}

/** A transfer file in memory. */
export interface HeldTransfer {
  readonly bytes: Uint8Array;
  /** The content, once the passphrase has opened it. */
  readonly transfer?: Transfer;
}

/** Opens a transfer file and restores the rows that the person chose. */
export function transferIn(needs: TransferInNeeds, held: HeldImport<HeldTransfer>): TransferIn {
  return {
    ...transferFile(needs, held),

    async open({ importId, passphrase }) {
      const file = held.get(importId);
      if (!file) return fail('import-not-open');
      const opened = await needs.seal.open(file.bytes, passphrase);
      if (!opened.ok) return opened;
      // SECURITY: made-up people never get among the firm's own, nor real logins into practice.
      const { isPractice = false } = opened.value;
      if (isPractice !== needs.isPractice) {
        held.drop(importId);
        return fail(isPractice ? 'transfer-from-practice' : 'transfer-from-firm');
      }
      held.replace(importId, { ...file, transfer: opened.value });
      const names = new Map(
        (await needs.courts.records()).map((court) => [court.id, courtCitation(court)]),
      );
      const { madeAt, madeBy } = opened.value;
      const rows = transferRows(opened.value.entries, needs.records, names);
      return ok({ importId, madeAt, madeBy: displayText(madeBy), rows });
    },

    async restore({ importId, grant, rows }) {
      const present = needs.grants.use(grant, { action: 'transfer-in', importId });
      if (!present.ok) return present;
      const transfer = held.get(importId)?.transfer;
      if (!transfer) return fail('import-not-open');
      const chosen = await chosenEntries(needs, transfer, rows);
      if (!chosen.ok) return chosen;
      return restoreEntries(needs, chosen.value, () => held.get(importId) !== undefined);
    },
  };
}

/** Takes a file into memory, and drops it. */
function transferFile(
  { dialogs, files }: TransferInNeeds,
  held: HeldImport<HeldTransfer>,
): Pick<TransferIn, 'choose' | 'read' | 'drop'> {
  return {
    async choose() {
      const path = await dialogs.chooseFile('transfer');
      if (path === undefined) return ok({ isCanceled: true });
      const read = await files.read(path, MAX_TRANSFER_BYTES);
      if (!read.ok) return read;
      const importId = held.hold({ bytes: read.value.bytes });
      return ok({ isCanceled: false, importId, fileName: displayText(baseName(path)) });
    },

    read({ name, base64 }) {
      const importId = held.hold({ bytes: Buffer.from(base64, 'base64') });
      return ok({ isCanceled: false, importId, fileName: displayText(name) });
    },

    drop({ importId }) {
      held.drop(importId);
      return ok({});
    },
  };
}

/** One entry of the file, its row in it, and the account that it goes to. */
interface ChosenEntry {
  readonly row: number;
  readonly entry: TransferEntry;
  readonly ecfAccountId: EcfAccountId;
}

/**
 * The entries in these rows. All of them must exist, be of courts in the directory, and go to an account of their own that
 * the records here don't say otherwise of: matched again now, because they may have changed since the preview.
 */
async function chosenEntries(
  { courts, records }: TransferInNeeds,
  transfer: Transfer,
  rows: readonly number[],
): Promise<Result<readonly ChosenEntry[]>> {
  const directory = new Set((await courts.records()).map(({ id }) => id));
  const wanted = [...new Set(rows)];
  const chosen = wanted.flatMap((row) => {
    const entry = transfer.entries[row];
    if (!entry || !directory.has(entry.account.courtId)) return [];
    const ecfAccountId = accountIdOf(transferTarget(entry, records));
    return ecfAccountId === undefined ? [] : [{ row, entry, ecfAccountId }];
  });
  const isEachOnce = new Set(chosen.map((one) => one.ecfAccountId)).size === wanted.length;
  return isEachOnce ? ok(chosen) : fail('bad-request');
}

function restoreEntries(
  { records, entries, tell }: TransferInNeeds,
  chosen: readonly ChosenEntry[],
  isOpen: () => boolean,
): ReturnType<typeof storeRows> {
  const made = records.append(
    placesFor(
      chosen.map(({ entry }) => entry),
      records,
    ),
  );
  if (!made.ok) return Promise.resolve(made);
  const rows = chosen.map(({ row, ecfAccountId, entry: { login, password } }) => {
    return { row, ecfAccountId, credential: { login, password } };
  });
  return storeRows(rows, {
    entries,
    onProgress: (done) => tell({ kind: 'progress', of: 'transfer', done, total: rows.length }),
    stopFor: () => (isOpen() ? undefined : 'import-stopped'),
  });
}
