import * as z from 'zod';
import { LocalText, Source, TextValues } from '../values/text.ts';

/** Whether an account can file: ready, needs an upgrade, unknown from what is recorded, or a kind that never files. */
export const VerdictKind = z.enum(['upgraded', 'legacy', 'unknown', 'wrong-kind']);
export type VerdictKind = z.infer<typeof VerdictKind>;

/** A fact that speaks against the rule that decided. */
export const Conflict = z.strictObject({
  text: LocalText,
  sources: z.array(Source).min(1).readonly(),
});
export type Conflict = z.infer<typeof Conflict>;

/** The outcome of the upgrade check: the verdict, the rule that decided, why in words, what to do next, and who says so. */
export const Verdict = z.strictObject({
  verdict: VerdictKind,
  ruleId: z.string(),
  because: LocalText,
  nextAction: LocalText,
  /** Values for the placeholders in both texts. */
  values: TextValues,
  confidence: Source.shape.confidence,
  sources: z.array(Source).min(1).readonly(),
  /** Facts or sources that disagree with the rule that decided. */
  conflicts: z.array(Conflict).readonly(),
});
export type Verdict = z.infer<typeof Verdict>;
