import * as z from 'zod';
import { CourtId } from '../domain/values/ids.ts';
import { Typed } from '../domain/values/typed.ts';
import { Grant } from '../domain/vault/protected-act.ts';

const byCourt = z.strictObject({ courtId: CourtId });
const byCourtProven = byCourt.extend({ grant: Grant.optional() });

/** Where one court is reached, as its settings show it. */
export const EndpointView = z.strictObject({
  courtId: CourtId,
  courtName: z.string(),
  /** The addresses in use now. */
  authUrl: z.string(),
  ecfUrl: z.string(),
  /** Hosts of these that are not under uscourts.gov. */
  foreignHosts: z.array(z.string()),
  from: z.enum(['profile', 'firm']),
  /** What the court's profile says, for going back to it. */
  profile: z.strictObject({ authUrl: z.string(), ecfUrl: z.string() }),
  /** Who set the firm's own addresses and when. */
  setBy: z.strictObject({ by: z.string(), at: z.iso.datetime() }).optional(),
  assisted: z.strictObject({
    isOn: z.boolean(),
    by: z.string().optional(),
    at: z.iso.datetime().optional(),
  }),
  /** Who locked these settings; absent when they may be changed here. */
  lockedBy: z.string().optional(),
});
export type EndpointView = z.infer<typeof EndpointView>;

export const endpointsContract = {
  open: { input: byCourt, output: EndpointView },
  /** Problems come by field: `authUrl`, `ecfUrl`. A host outside the courts' own is refused with `profile-foreign-host` until it is among those agreed to. */
  set: {
    input: byCourtProven.extend({
      authUrl: Typed,
      ecfUrl: Typed,
      agreedHosts: z.array(z.string().max(300)).max(2),
    }),
    output: EndpointView,
  },
  /** Back to what the profile says. */
  remove: { input: byCourtProven, output: EndpointView },
  /** Looks at the court's sign-in page with GETs only; nothing is sent and nobody signs in. */
  test: {
    input: byCourt.extend({ authUrl: Typed, ecfUrl: Typed }),
    output: z.strictObject({ host: z.string(), shows: z.enum(['sign-in', 'old-sign-in']) }),
  },
  allowAssisted: {
    input: byCourtProven.extend({ isOn: z.boolean() }),
    output: EndpointView,
  },
};
