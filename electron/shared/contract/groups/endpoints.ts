import * as z from 'zod';
import { EndpointSource } from '../../domain/courts/endpoint-setting.ts';
import { CourtSignInPage } from '../../domain/courts/sign-in-page.ts';
import { CourtId } from '../../domain/values/ids.ts';
import { Mark } from '../../domain/values/mark.ts';
import { Typed } from '../../domain/values/text.ts';
import { Grant } from '../../domain/vault/protected-act.ts';
import { byCourt, typed } from '../shapes.ts';

const byCourtProven = byCourt.extend({ grant: Grant.optional() });

/** The addresses of one court, as its settings show them. */
export const EndpointView = z.strictObject({
  courtId: CourtId,
  courtName: z.string(),
  /** The addresses in use now. */
  authUrl: z.string(),
  ecfUrl: z.string(),
  /** Hosts among them that are not under uscourts.gov. */
  foreignHosts: z.array(z.string()),
  /** They were written at another computer, and nothing goes to them until someone saves them at this one. */
  isUnagreed: z.literal(true).optional(),
  from: EndpointSource,
  /** The policy of firm IT that keeps people from changing the addresses. */
  lockedBy: z.enum(['CourtEndpoints', 'EndpointChanges']).optional(),
  /** What the court's profile says, to go back to. */
  profile: z.strictObject({ authUrl: z.string(), ecfUrl: z.string() }),
  /** Who set the firm's own addresses, and when. */
  setBy: Mark.optional(),
  assisted: Mark.partial().extend({ isOn: z.boolean() }),
});
export type EndpointView = z.infer<typeof EndpointView>;

/** The calls about courts' addresses. */
export const endpointsContract = {
  open: { input: byCourt, output: EndpointView },
  /** Reports problems by field: `authUrl`, `ecfUrl`. Refuses a host outside the courts' own with `profile-foreign-host` until it is among `agreedHosts`. */
  set: {
    input: byCourtProven.extend({
      authUrl: Typed,
      ecfUrl: Typed,
      agreedHosts: z.array(typed(300)).max(2),
    }),
    output: EndpointView,
  },
  /** Goes back to what the profile says. */
  remove: { input: byCourtProven, output: EndpointView },
  /** Looks at the court's sign-in page with GETs only. Sends nothing and signs nobody in. A host that is neither under uscourts.gov nor the court's own now takes proof (`endpoint-test`). */
  test: {
    input: byCourtProven.extend({ authUrl: Typed, ecfUrl: Typed }),
    output: CourtSignInPage,
  },
  allowAssisted: { input: byCourtProven.extend({ isOn: z.boolean() }), output: EndpointView },
};
