import * as z from 'zod';

/** Text as it was typed or pasted. Each field's own check limits its length; this limit only guards the bridge. */
export const Typed = z.string().max(1_000_000);

/** Content for people in the languages we have, always in English. Placeholders such as `{date}` are ICU arguments. */
export const LocalText = z.strictObject({
  en: z.string().min(1),
  es: z.string().min(1).optional(),
  ht: z.string().min(1).optional(),
});
export type LocalText = z.infer<typeof LocalText>;

/** The languages we can write to people in. */
export const Language = z.enum(['en', 'es', 'ht']);
export type Language = z.infer<typeof Language>;

/** Values for a text's placeholders. Dates are `YYYY-MM-DD`. */
export const TextValues = z.record(z.string(), z.union([z.string(), z.number()]));
export type TextValues = z.infer<typeof TextValues>;

/** The source of a fact, rule or step, and how certain it is. */
export const Source = z.strictObject({
  /** The name a reader would use: "Notice of the M.D. Ala. District Court". */
  title: z.string().min(1),
  /** Public address of the page, if it has one. */
  url: z.url().optional(),
  /** Source notice, 000 to 004, when one of the five notices says it. */
  notice: z.enum(['000', '001', '002', '003', '004']).optional(),
  /** `stated`: the source says so. `inferred`: concluded from it. `conflicting`: sources disagree. `secondary`: not the court or PACER. */
  confidence: z.enum(['stated', 'inferred', 'conflicting', 'secondary']),
  /** Date of the page or when it was read, `YYYY-MM-DD`. */
  readOn: z.iso.date().optional(),
});
export type Source = z.infer<typeof Source>;
