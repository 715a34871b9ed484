import * as z from 'zod';
import { FailureCode, none } from '../../shapes.ts';

const offer = { version: z.string().max(40), notes: z.string().max(20_000) };

/** How it stands with new versions of the app. */
export const UpdateState = z.discriminatedUnion('step', [
  z.strictObject({
    step: z.literal('off'),
    why: z.enum([
      'policy',
      'development',
      'package',
      'folder',
      'no-feed',
      'feed-unclear',
      'unsigned',
    ]),
    /** Whom to ask, in the firm's own words. */
    helpContact: z.string().max(500),
  }),
  z.strictObject({ step: z.literal('not-looked') }),
  z.strictObject({ step: z.literal('looking') }),
  z.strictObject({
    step: z.literal('newest'),
    at: z.iso.datetime(),
    /** A newer version than the line that firm IT keeps to. */
    held: z.string().max(40).optional(),
  }),
  z.strictObject({ step: z.literal('offered'), ...offer }),
  z.strictObject({ step: z.literal('downloading'), ...offer, percent: z.int().min(0).max(100) }),
  z.strictObject({ step: z.literal('ready'), ...offer }),
  z.strictObject({ step: z.literal('failed'), code: FailureCode }),
]);
export type UpdateState = z.infer<typeof UpdateState>;

/** The calls about new versions of the app. */
export const updatesContract = {
  state: { input: none, output: UpdateState },
  /** Asks the feed. Downloads nothing. */
  look: { input: none, output: UpdateState },
  /** Downloads what was offered, after its notes were shown, and installs it when the app ends. Fails with `update-not-offered`. */
  download: { input: none, output: UpdateState },
};
