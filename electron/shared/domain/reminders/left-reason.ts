import * as z from 'zod';

/**
 * Why a person gets no file: no address or nothing to do now (a reminder), no date ahead (a calendar), no court yet, or a
 * file that could not be saved.
 */
export const LeftReason = z.enum([
  'no-address',
  'no-court',
  'no-dates',
  'nothing-open',
  'not-saved',
]);
export type LeftReason = z.infer<typeof LeftReason>;
