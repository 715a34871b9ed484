import type { CourtId } from '../../../electron/shared/domain/values/ids.ts';
import { CourtProfileScreen } from '../../features/court-profile/Screen.tsx';
import { EndpointPanel } from '../../features/endpoint/EndpointPanel.tsx';
import { Stack } from '../../ui/Stack.tsx';

/** One court: what is known of it, and where it is reached. */
export function CourtProfileView({ courtId }: { readonly courtId: CourtId }) {
  return (
    <Stack gap="l">
      <CourtProfileScreen courtId={courtId} />
      <EndpointPanel courtId={courtId} />
    </Stack>
  );
}
