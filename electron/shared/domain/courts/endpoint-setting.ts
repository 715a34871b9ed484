import * as z from 'zod';
import { CourtId } from '../values/ids.ts';
import type { Mark } from '../values/mark.ts';

const address = z.string().min(1).max(300);
const addresses = { courtId: CourtId, authUrl: address, ecfUrl: address };

/** The log's events about where a court is reached and whether the app may talk to it. */
export const ENDPOINT_EVENT_BODIES = {
  /** The firm's own addresses for a court, instead of its profile's. */
  'endpoint.set': z.strictObject(addresses),
  'endpoint.removed': z.strictObject({ courtId: CourtId }),
  /** The firm lets the app talk to exactly these addresses itself, or no longer does. */
  'endpoint.assisted': z.strictObject({ ...addresses, isOn: z.boolean() }),
} as const;

/** Two addresses with who recorded them and when. */
export interface WrittenEndpoint extends Mark {
  readonly authUrl: string;
  readonly ecfUrl: string;
}

type Addresses = Pick<WrittenEndpoint, 'authUrl' | 'ecfUrl'>;

/** Whether the leave to talk to a court was given for these very addresses: it does not move on to others. */
export function isLeaveFor(leave: Addresses | undefined, endpoint: Addresses): boolean {
  return leave?.authUrl === endpoint.authUrl && leave.ecfUrl === endpoint.ecfUrl;
}
