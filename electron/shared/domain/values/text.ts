import * as z from 'zod';

/** Content for people, in the languages it has; English always. Holes like `{date}` are ICU arguments. */
export const LocalText = z.strictObject({
  en: z.string().min(1),
  es: z.string().min(1).optional(),
  ht: z.string().min(1).optional(),
});
export type LocalText = z.infer<typeof LocalText>;

/** The languages people may be addressed in. */
export const Language = z.enum(['en', 'es', 'ht']);
export type Language = z.infer<typeof Language>;

/** Values for the holes of a text; dates as `YYYY-MM-DD`. */
export const TextValues = z.record(z.string(), z.union([z.string(), z.number()]));
export type TextValues = z.infer<typeof TextValues>;

/** Where a fact, rule or step comes from, and how sure it is. */
export const Source = z.strictObject({
  /** What a reader would call it: "Notice of the M.D. Ala. District Court". */
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
