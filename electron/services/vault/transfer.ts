import type { CourtBook } from '../../ports/courts.ts';
import type { FileDialogs, Files } from '../../ports/files.ts';
import type { Records } from '../../ports/records.ts';
import type { Clock, Ids } from '../../ports/system.ts';
import type { TransferSeal } from '../../ports/vault.ts';
import type { Services } from '../../shared/contract/contract.ts';
import type { News } from '../../shared/contract/events.ts';
import { displayText } from '../../shared/domain/files/import-text.ts';
import type { EcfRecord } from '../../shared/domain/records/ecf-record.ts';
import type { FailureCode } from '../../shared/domain/values/failure-codes.ts';
import type { EcfAccountId, PersonId } from '../../shared/domain/values/ids.ts';
import { fail, failFields, ok } from '../../shared/domain/values/result.ts';
import { passphraseProblems } from '../../shared/domain/vault/passphrase.ts';
import {
  MAX_TRANSFER_BYTES,
  type Transfer,
  type TransferEntry,
} from '../../shared/domain/vault/transfer.ts';
import type { Grants } from '../shared/grants.ts';
import type { VaultEntries } from './entries.ts';
import { heldImport } from './held-import.ts';
import { storeRows } from './store-rows.ts';
import { placesFor, transferRow } from './transfer-plan.ts';

interface Needs {
  readonly records: Records;
  readonly courts: Pick<CourtBook, 'records'>;
  readonly entries: VaultEntries;
  readonly grants: Grants;
  readonly dialogs: Pick<FileDialogs, 'chooseFile' | 'chooseWhereToSave'>;
  readonly files: Files;
  readonly seal: TransferSeal;
  readonly actorName: () => string;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly tell: (news: News) => void;
}

interface Held {
  readonly bytes: Uint8Array;
  /** The content, once the passphrase has opened it. */
  readonly transfer?: Transfer;
}

/** Moving and restoring, and a way to make it forget what it holds. */
export interface TransferService {
  readonly service: Services['transfer'];
  forget(): void;
}

/**
 * Moves credentials to another machine in one encrypted file and restores them. Uses a file only if all of it is valid.
 */
export function transferService(needs: Needs): TransferService {
  const { records, courts, entries, grants, seal } = needs;
  const held = heldImport<Held>(needs.clock, needs.ids);

  const progress = (total: number) => (count: number) =>
    needs.tell({ kind: 'progress', of: 'transfer', done: count, total });

  const service: Services['transfer'] = {
    async strength({ passphrase }) {
      const { suggestions, ...strength } = await seal.strength(passphrase);
      return ok({ ...strength, suggestions: [...suggestions] });
    },

    async write({ personId, passphrase, grant }) {
      const strength = await seal.strength(passphrase);
      const problems = passphraseProblems('passphrase', passphrase, strength);
      if (problems.length > 0) return failFields(problems);
      const act = { action: 'transfer-out' as const, ...(personId ? { personId } : {}) };
      const present = grants.use(grant, act);
      if (!present.ok) return present;
      const chosen = keptBy(personId);
      if (chosen.length === 0) return fail('transfer-nothing');
      const path = await needs.dialogs.chooseWhereToSave(
        'transfer',
        'FileReady transfer.fileready',
      );
      if (path === undefined) return ok({ isCancelled: true });
      const { found, notDone } = await collect(chosen);
      if (found.length === 0) return fail(notDone[0]?.code ?? 'transfer-nothing');
      const transfer = { madeAt: needs.clock.now(), madeBy: needs.actorName(), entries: found };
      const written = await needs.files.write(path, await seal.seal(transfer, passphrase));
      if (!written.ok) return written;
      const fileName = nameOf(path);
      return ok({ isCancelled: false, fileName, credentials: found.length, notDone });
    },

    async choose() {
      const path = await needs.dialogs.chooseFile('transfer');
      if (path === undefined) return ok({ isCancelled: true });
      const read = await needs.files.read(path, MAX_TRANSFER_BYTES);
      if (!read.ok) return read;
      const importId = held.hold({ bytes: read.value.bytes });
      return ok({ isCancelled: false, importId, fileName: nameOf(path) });
    },

    read({ name, base64 }) {
      const importId = held.hold({ bytes: Buffer.from(base64, 'base64') });
      return ok({ isCancelled: false, importId, fileName: displayText(name) });
    },

    async open({ importId, passphrase }) {
      const file = held.get(importId);
      if (!file) return fail('import-not-open');
      const opened = await seal.open(file.bytes, passphrase);
      if (!opened.ok) return opened;
      held.replace(importId, { ...file, transfer: opened.value });
      const names = new Map((await courts.records()).map(({ id, name }) => [id, name]));
      const { madeAt, madeBy } = opened.value;
      const rows = opened.value.entries.map((entry, row) =>
        transferRow(entry, row, records, names.get(entry.account.courtId)),
      );
      return ok({ importId, madeAt, madeBy: displayText(madeBy), rows });
    },

    async restore({ importId, grant, rows }) {
      const present = grants.use(grant, { action: 'transfer-in', importId });
      if (!present.ok) return present;
      const transfer = held.get(importId)?.transfer;
      if (!transfer) return fail('import-not-open');
      const directory = new Set((await courts.records()).map(({ id }) => id));
      const chosen = [...new Set(rows)].map((row) => ({ row, entry: transfer.entries[row] }));
      const toStore = chosen.flatMap(({ row, entry }) =>
        entry && directory.has(entry.account.courtId) ? [{ row, entry }] : [],
      );
      if (toStore.length < chosen.length) return fail('bad-request');
      const made = records.append(
        placesFor(
          toStore.map(({ entry }) => entry),
          records,
        ),
      );
      if (!made.ok) return made;
      return storeRows(
        toStore.map(({ row, entry }) => ({
          row,
          ecfAccountId: entry.account.id,
          credential: { login: entry.login, password: entry.password },
        })),
        {
          entries,
          onProgress: progress(toStore.length),
          stopFor: () => (held.get(importId) ? undefined : 'import-stopped'),
        },
      );
    },

    drop({ importId }) {
      held.drop(importId);
      return ok({});
    },
  };

  return { service, forget: () => held.drop() };

  function keptBy(personId: PersonId | undefined): readonly EcfRecord[] {
    const kept = records.withCredential().filter(({ isRemoved }) => !isRemoved);
    return personId ? kept.filter(({ account }) => account.personId === personId) : kept;
  }

  /**
   * Reads the credentials for the file. Missing ones are reported and left out. The first keychain failure stops the
   * reading.
   */
  async function collect(chosen: readonly EcfRecord[]) {
    const found: TransferEntry[] = [];
    const notDone: { readonly ecfAccountId: EcfAccountId; readonly code: FailureCode }[] = [];
    let stopped: FailureCode | undefined;
    for (const [index, { account }] of chosen.entries()) {
      const person = records.person(account.personId)?.person;
      const read = person && !stopped ? await entries.read(account.id) : undefined;
      if (person && read?.ok) {
        const { login, password, recordedAt } = read.value;
        found.push({ person, account, login, password, ...(recordedAt ? { recordedAt } : {}) });
      } else {
        const code = read && !read.ok ? read.failure.code : (stopped ?? 'person-not-found');
        if (code.startsWith('keychain-')) stopped = code;
        notDone.push({ ecfAccountId: account.id, code });
      }
      progress(chosen.length)(index + 1);
    }
    return { found, notDone };
  }
}

function nameOf(path: string): string {
  return displayText(path.split(/[\\/]/).at(-1) ?? '');
}
