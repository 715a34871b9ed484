import * as z from 'zod';

/** The policies of firm IT that can close a way of linking. */
export const ClosingPolicy = z.enum([
  'PracticeCourt',
  'AssistedLinking',
  'AllowedHosts',
  'CourtEndpoints',
]);
export type ClosingPolicy = z.infer<typeof ClosingPolicy>;
