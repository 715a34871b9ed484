import * as z from 'zod';
import { FactBefore } from '../../domain/board/bulk-account-fact.ts';
import { BulkAct, BulkObstacle, BulkTarget, MAX_NAMED } from '../../domain/board/bulk-act.ts';
import { RecordableStep } from '../../domain/board/bulk-step.ts';
import { count, DoneAct, none } from '../shapes.ts';

const names = z.array(z.string()).max(MAX_NAMED);

/** The calls that act on many people at once. */
export const bulkContract = {
  /** The steps that can be recorded for these people or accounts, those that most of them have first. */
  steps: { input: z.strictObject({ on: BulkTarget }), output: z.array(RecordableStep) },
  /** Says who an act would reach, who it would not, and why. Records nothing. Reports progress as news of `bulk`. */
  preview: {
    input: z.strictObject({ act: BulkAct, on: BulkTarget }),
    output: z.strictObject({
      previewId: z.uuid(),
      /** How many people the act reaches and, for an act about courts, how many CM/ECF accounts. */
      people: count,
      accounts: count,
      /** The first of the people, by name and, for an act about courts, by court. */
      reached: names,
      /** For a fact of the PACER account: those it reaches, by what is recorded now. */
      changes: z.array(z.strictObject({ before: FactBefore, count: z.int().min(1), some: names })),
      not: z.array(
        z.strictObject({
          why: BulkObstacle,
          count: z.int().min(1),
          /** The first of them, by name and court. */
          some: names,
        }),
      ),
    }),
  },
  /** Records the act for everyone in the preview, all or none. Fails with `bulk-out-of-date` when one of them changed since. */
  commit: { input: z.strictObject({ previewId: z.uuid() }), output: DoneAct },
  /** Stops the preview that is being computed. */
  stop: { input: none, output: none },
};
