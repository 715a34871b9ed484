import * as z from 'zod';
import { CredentialState } from '../../domain/checklist/facts.ts';
import { Role } from '../../domain/people/person.ts';
import { CourtId, EcfAccountId, PersonId } from '../../domain/values/ids.ts';
import { Mark } from '../../domain/values/mark.ts';
import { PassphraseStrength } from '../../domain/vault/passphrase.ts';
import { Grant } from '../../domain/vault/protected-act.ts';
import {
  AccountFailure,
  byImport,
  canceled,
  count,
  droppedFile,
  FailureCode,
  importId,
  none,
  RowsReport,
  typed,
} from '../shapes.ts';

/** One entry of a transfer file before it is restored. */
export const TransferPreviewRow = z.strictObject({
  row: count,
  ecfAccountId: EcfAccountId,
  /** As the person goes by here, else as the file says. */
  personName: z.string(),
  /** What the file calls a person who goes by another name here. */
  nameInFile: z.string().optional(),
  courtId: CourtId,
  courtName: z.string(),
  capacity: Role,
  recordedAt: z.iso.datetime().optional(),
  /** What restoring adds to the records of this machine. */
  adds: z.enum(['person-and-court', 'court', 'nothing']),
  /** What is stored already. Anything but `not-recorded` would be replaced. */
  state: CredentialState,
  /** Since when the login that would be replaced is kept, and who stored it. */
  kept: Mark.optional(),
  problems: z.array(FailureCode),
});

const TransferPreview = z.strictObject({
  importId,
  madeAt: z.iso.datetime(),
  madeBy: z.string(),
  rows: z.array(TransferPreviewRow),
});

const passphrase = typed(1000);
const fileChosen = z.strictObject({
  isCanceled: z.literal(false),
  importId,
  fileName: z.string(),
});

/** The calls that move credentials to another machine. */
export const transferContract = {
  strength: { input: z.strictObject({ passphrase }), output: PassphraseStrength },
  /** Writes the encrypted file where the person says, with one person's credentials or everyone's. */
  write: {
    input: z.strictObject({ personId: PersonId.optional(), passphrase, grant: Grant.optional() }),
    output: z.union([
      canceled,
      z.strictObject({
        isCanceled: z.literal(false),
        fileName: z.string(),
        credentials: count,
        /** Those that are not in the file, and why. */
        notDone: z.array(AccountFailure),
      }),
    ]),
  },
  choose: { input: none, output: z.union([canceled, fileChosen]) },
  read: { input: droppedFile, output: fileChosen },
  /** Unlocks the chosen file. After a wrong passphrase, another may be tried. */
  open: { input: byImport.extend({ passphrase }), output: TransferPreview },
  restore: {
    input: byImport.extend({ grant: Grant, rows: z.array(count).min(1).max(50_000) }),
    output: RowsReport,
  },
  drop: { input: byImport, output: none },
};
