import * as z from 'zod';

/** Whether the firm has, wants or declines a firm billing account (PACER Administrative Account, PAA). */
export const PaaDecision = z.enum(['not-decided', 'not-wanted', 'wanted', 'exists']);
export type PaaDecision = z.infer<typeof PaaDecision>;

/** The firm's decision on a billing account, with the account's username where it is known. */
export const FirmBilling = z.strictObject({ paa: PaaDecision, username: z.string().max(100) });
export type FirmBilling = z.infer<typeof FirmBilling>;

/**
 * What the firm uses its own PACER account for. Neither kind can file (notices of M.D.N.C. and S.D. Fla. Bankruptcy).
 */
export type FirmUse = 'research' | 'billing';
