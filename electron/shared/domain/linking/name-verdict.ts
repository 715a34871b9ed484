import * as z from 'zod';

/** How alike two names are. `different` stops a link; `likely` and `unclear` need the person's typed word. */
export const NameLikeness = z.enum(['same', 'likely', 'unclear', 'different']);
export type NameLikeness = z.infer<typeof NameLikeness>;

/** Why two names aren't clearly the same. Each reason has a sentence, `name-reason.<reason>`. */
export const NameReason = z.enum([
  'written-differently',
  'short-form',
  'middle-name-missing',
  'middle-name-initial',
  'spacing',
  'suffix-missing',
  'given-name-initial',
  'given-name-nickname',
  'given-name-spelling',
  'goes-by-middle-name',
  'given-name-missing',
  'family-name-missing',
  'family-name-part',
  'family-name-spelling',
  'family-name-changed',
  'order',
  'name-missing',
  'suffix-differs',
  'middle-name-differs',
  'given-name-differs',
  'family-name-differs',
]);
export type NameReason = z.infer<typeof NameReason>;

/** The verdict on two names, with every reason that counted. */
export const NameVerdict = z.strictObject({ kind: NameLikeness, reasons: z.array(NameReason) });
export type NameVerdict = Readonly<z.infer<typeof NameVerdict>>;
