import * as z from 'zod';
import { CredentialState } from '../domain/checklist/facts.ts';
import { Role } from '../domain/people/person.ts';
import { RescueFormat } from '../domain/rescue/format.ts';
import { FAILURE_CODES } from '../domain/values/failure-codes.ts';
import { CourtId, EcfAccountId, PersonId } from '../domain/values/ids.ts';
import { PassphraseStrength } from '../domain/vault/passphrase.ts';
import { Grant } from '../domain/vault/protected-act.ts';

const none = z.strictObject({});
const importId = z.uuid();
const byImport = z.strictObject({ importId });
const count = z.int().min(0);

/** A file the person dropped on the window, at most 10 MiB, as base64, so that its encoding is still its own. */
export const dropped = z.strictObject({
  name: z.string().max(300),
  base64: z
    .string()
    .max(14_000_000)
    .regex(/^[A-Za-z0-9+/]*={0,2}$/),
});

/** A file was asked for and the person closed the question. */
const cancelled = z.strictObject({ isCancelled: z.literal(true) });

/** One CM/ECF account a row may be kept for. */
const place = z.strictObject({
  ecfAccountId: EcfAccountId,
  personId: PersonId,
  personName: z.string(),
  capacity: Role,
  /** What is there already; anything but `not-recorded` is a conflict to look at. */
  state: CredentialState,
});

/** One row of an export that belongs to a court. The login is masked; the password never leaves the main process. */
export const RescuePreviewRow = z.strictObject({
  row: count,
  /** Line of the file it begins on, the first being 1. */
  line: z.int(),
  host: z.string(),
  /** More than one only where courts share a site: the person chooses. */
  courts: z.array(z.strictObject({ courtId: CourtId, courtName: z.string() })).min(1),
  maskedLogin: z.string(),
  /** When the browser last changed it, where the export says so. */
  changedAt: z.iso.datetime().optional(),
  /** Whom the login seems to be named after. */
  guess: z.strictObject({ personId: PersonId, personName: z.string() }).optional(),
  /** The account to keep it for, when there is no doubt. */
  suggested: EcfAccountId.optional(),
  /** Accounts in these courts, the guessed person's first; at most twenty. */
  places: z.array(place),
  /** Why it can't be kept. */
  problems: z.array(z.enum(FAILURE_CODES)),
  warnings: z.array(z.enum(['edge-spaces', 'two-passwords'])),
});

/** What an export holds, before anything is kept. */
export const RescuePreview = z.strictObject({
  isCancelled: z.literal(false),
  importId,
  fileName: z.string(),
  format: RescueFormat,
  /** Whether the app can destroy the file afterwards: only one it opened itself. */
  canDestroyFile: z.boolean(),
  counts: z.strictObject({ total: count, ignored: count, pacer: count, repeated: count }),
  rows: z.array(RescuePreviewRow),
});

/** For whom a row is kept: an account there is, or a person who joins the court with it. */
export const RescueChoice = z.strictObject({
  row: count,
  to: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('account'), ecfAccountId: EcfAccountId }),
    z.strictObject({
      kind: z.literal('person'),
      personId: PersonId,
      courtId: CourtId,
      capacity: Role,
    }),
  ]),
});

/** What is in the keychain now and what is not. The same import can be committed again for the rows that are not. */
export const RowsReport = z.strictObject({
  done: z.array(z.strictObject({ row: count, ecfAccountId: EcfAccountId })),
  notDone: z.array(z.strictObject({ row: count, code: z.enum(FAILURE_CODES) })),
});

export const rescueContract = {
  /** Asks for a file with the system's own question and reads it. */
  choose: { input: none, output: z.union([cancelled, RescuePreview]) },
  read: { input: dropped, output: RescuePreview },
  commit: {
    input: z.strictObject({
      importId,
      grant: Grant,
      choices: z.array(RescueChoice).min(1).max(50_000),
    }),
    output: RowsReport,
  },
  /** Overwrites and removes the export. On an SSD and in backups a copy may survive. */
  destroyFile: { input: byImport, output: none },
  /** Forgets what was read. */
  drop: { input: byImport, output: none },
};

/** One entry of a transfer file before it is restored. */
export const TransferPreviewRow = z.strictObject({
  row: count,
  ecfAccountId: EcfAccountId,
  personName: z.string(),
  courtId: CourtId,
  courtName: z.string(),
  capacity: Role,
  recordedAt: z.iso.datetime().optional(),
  /** What restoring adds to the records of this machine. */
  adds: z.enum(['person-and-court', 'court', 'nothing']),
  /** What is there already; anything but `not-recorded` would be replaced. */
  state: CredentialState,
  problems: z.array(z.enum(FAILURE_CODES)),
});

const TransferPreview = z.strictObject({
  importId,
  madeAt: z.iso.datetime(),
  madeBy: z.string(),
  rows: z.array(TransferPreviewRow),
});

const passphrase = z.string().max(1000);
const fileChosen = z.strictObject({
  isCancelled: z.literal(false),
  importId,
  fileName: z.string(),
});

export const transferContract = {
  strength: { input: z.strictObject({ passphrase }), output: PassphraseStrength },
  /** Writes the encrypted file where the person says; one person's credentials, or everybody's. */
  write: {
    input: z.strictObject({ personId: PersonId.optional(), passphrase, grant: Grant.optional() }),
    output: z.union([
      cancelled,
      z.strictObject({
        isCancelled: z.literal(false),
        fileName: z.string(),
        credentials: count,
        /** Not in the file, and why. */
        notDone: z.array(
          z.strictObject({ ecfAccountId: EcfAccountId, code: z.enum(FAILURE_CODES) }),
        ),
      }),
    ]),
  },
  choose: { input: none, output: z.union([cancelled, fileChosen]) },
  read: { input: dropped, output: fileChosen },
  /** Unlocks the chosen file; a wrong passphrase may be tried again. */
  open: { input: z.strictObject({ importId, passphrase }), output: TransferPreview },
  restore: {
    input: z.strictObject({
      importId,
      grant: Grant,
      rows: z.array(count).min(1).max(50_000),
    }),
    output: RowsReport,
  },
  drop: { input: byImport, output: none },
};
