import type { DamageCase } from './damage-cases.ts';
import { damaged, type SomeFirm, someFirm, take } from './damaged-file.ts';

/** What came of one case: told in these words, harmless, or neither, which must not be. */
export interface DamageFound {
  readonly name: string;
  readonly outcome: string;
  readonly isRight: boolean;
}

/** Damages a firm's records in each way and looks how the app takes it. */
export function walkDamage(cases: readonly DamageCase[]): readonly DamageFound[] {
  const firms = new Map<DamageCase['end'], SomeFirm>();
  return cases.map(({ name, end, damage }) => {
    const firm = firms.get(end) ?? someFirm(end);
    firms.set(end, firm);
    const { told, isHarmless, written } = take(
      damaged(firm, (folder) => damage(folder, firm)),
      firm,
    );
    const outcome = told ?? (isHarmless ? 'harmless' : 'not told');
    if (written.length > 0)
      return { name, outcome: `${outcome}, wrote ${written}`, isRight: false };
    return { name, outcome, isRight: told !== undefined || isHarmless };
  });
}
