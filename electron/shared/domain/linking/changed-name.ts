import type { NameVerdict } from './name-verdict.ts';

/**
 * Whether the names may be one person's before and after a change, by marriage for example. Only the court or PACER
 * knows, so the person's own word isn't enough.
 */
export function mayBeChangedName({ kind, reasons }: NameVerdict): boolean {
  return kind !== 'different' && reasons.includes('family-name-changed');
}

/** Whether the names may be those of two relatives: one family name, with other given names. */
export function mayBeRelatives({ kind, reasons }: NameVerdict): boolean {
  return kind !== 'different' && reasons.includes('given-name-differs');
}
