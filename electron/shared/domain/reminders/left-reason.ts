import * as z from 'zod';

/**
 * Why a person gets no reminder: no address, no court yet, nothing to do now, or a file that could not be saved.
 */
export const LeftReason = z.enum(['no-address', 'no-court', 'nothing-open', 'not-saved']);
export type LeftReason = z.infer<typeof LeftReason>;
