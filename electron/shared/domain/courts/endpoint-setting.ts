import * as z from 'zod';
import { CourtId } from '../values/ids.ts';
import type { Mark } from '../values/mark.ts';

const address = z.string().min(1).max(300);
const addresses = { courtId: CourtId, authUrl: address, ecfUrl: address };

/** Log events that set a court's addresses and whether the app may talk to them. */
export const ENDPOINT_EVENT_BODIES = {
  /** The firm's own addresses for a court. They replace the profile's. */
  'endpoint.set': z.strictObject(addresses),
  'endpoint.removed': z.strictObject({ courtId: CourtId }),
  /** The firm allows the app to talk to exactly these addresses, or withdraws that. */
  'endpoint.assisted': z.strictObject({ ...addresses, isOn: z.boolean() }),
} as const;

/** Whose addresses of a court are in use: its profile's, the firm's own, or those that firm IT has set. */
export const EndpointSource = z.enum(['profile', 'firm', 'it']);
export type EndpointSource = z.infer<typeof EndpointSource>;

/** A court's two addresses, with who recorded them and when. */
export interface WrittenEndpoint extends Mark {
  readonly authUrl: string;
  readonly ecfUrl: string;
}

type Addresses = Pick<WrittenEndpoint, 'authUrl' | 'ecfUrl'>;

/** Whether the permission was given for exactly these addresses. It never carries over to other addresses. */
export function isLeaveFor(leave: Addresses | undefined, endpoint: Addresses): boolean {
  return leave?.authUrl === endpoint.authUrl && leave.ecfUrl === endpoint.ecfUrl;
}
