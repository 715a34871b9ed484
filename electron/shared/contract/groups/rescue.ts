import * as z from 'zod';
import { CredentialState } from '../../domain/checklist/facts.ts';
import { FileEncoding } from '../../domain/files/file-encoding.ts';
import { Role } from '../../domain/people/person.ts';
import { LeftOutWhy } from '../../domain/rescue/left-out.ts';
import { RescueFormat } from '../../domain/rescue/programs.ts';
import { RescueWarning } from '../../domain/rescue/row-checks.ts';
import { CourtId, EcfAccountId, PersonId } from '../../domain/values/ids.ts';
import { Grant } from '../../domain/vault/protected-act.ts';
import {
  byEcfAccount,
  byImport,
  byPerson,
  canceled,
  count,
  droppedFile,
  FailureCode,
  importId,
  none,
  RowsReport,
} from '../shapes.ts';

/** One CM/ECF account that a row may be stored for. */
const place = z.strictObject({
  ecfAccountId: EcfAccountId,
  personId: PersonId,
  personName: z.string(),
  capacity: Role,
  /** What is stored already. Anything but `not-recorded` is a conflict to look at. */
  state: CredentialState,
});

/** One row of an export that belongs to a court. The login is masked; the password never leaves the main process. */
export const RescuePreviewRow = z.strictObject({
  row: count,
  /** The line of the file where the row begins, counted from 1. */
  line: z.int(),
  host: z.string(),
  /** More than one only where courts share a site: the person chooses. */
  courts: z.array(z.strictObject({ courtId: CourtId, courtName: z.string() })).min(1),
  maskedLogin: z.string(),
  /** The login and the others of the entry, where it has more than one: the person may pick another. */
  logins: z
    .array(z.strictObject({ masked: z.string(), isEmail: z.boolean() }))
    .min(2)
    .optional(),
  /** When the browser last changed it, if the export says so. */
  changedAt: z.iso.datetime().optional(),
  /** The person the login seems to be named after. */
  guess: z.strictObject({ personId: PersonId, personName: z.string() }).optional(),
  /** The account to store it for, when there is no doubt. */
  suggested: EcfAccountId.optional(),
  /** Accounts in these courts, the guessed person's first; at most twenty. */
  places: z.array(place),
  /** Why it can't be stored. */
  problems: z.array(FailureCode),
  warnings: z.array(RescueWarning),
});

/** The rows of a browser's password export, before anything is stored. */
export const RescuePreview = z.strictObject({
  isCanceled: z.literal(false),
  importId,
  fileName: z.string(),
  format: RescueFormat,
  /** Whether the app can destroy the file afterwards: only one it opened itself. */
  canDestroyFile: z.boolean(),
  counts: z.strictObject({
    total: count,
    ignored: count,
    pacer: count,
    repeated: count,
    leftOut: count,
    seeds: count,
  }),
  /** Rows that mention the federal courts and were not taken, with why: the first of `counts.leftOut`. */
  leftOut: z.array(z.strictObject({ line: z.int(), why: LeftOutWhy, host: z.string().optional() })),
  rows: z.array(RescuePreviewRow),
});

/** A file whose letters can't be read, so that a person must say how it is written. */
const encodingAsked = z.strictObject({
  isCanceled: z.literal(false),
  asks: z.literal('encoding'),
  importId,
});
const fileRead = z.union([RescuePreview, encodingAsked]);

/** The account to store a row for: an existing one, or a person who joins the court with it. */
export const RescueChoice = z.strictObject({
  row: count,
  /** Which of the row's logins; the first when left out. */
  login: count.optional(),
  to: z.discriminatedUnion('kind', [
    byEcfAccount.extend({ kind: z.literal('account') }),
    byPerson.extend({ kind: z.literal('person'), courtId: CourtId, capacity: Role }),
  ]),
});

/** The calls of the rescue import. */
export const rescueContract = {
  /** Asks for a file with the system's own dialog and reads it. */
  choose: { input: none, output: z.union([canceled, fileRead]) },
  read: { input: droppedFile, output: fileRead },
  /** Reads a file in the encoding that a person chose. */
  readAs: { input: byImport.extend({ encoding: FileEncoding }), output: RescuePreview },
  commit: {
    input: byImport.extend({
      grant: Grant,
      choices: z.array(RescueChoice).min(1).max(50_000),
    }),
    output: RowsReport,
  },
  /** Overwrites and removes the export. A copy may survive on an SSD and in backups. */
  destroyFile: { input: byImport, output: none },
  /** Forgets what was read. */
  drop: { input: byImport, output: none },
};
