import type { CourtId } from '../../../electron/shared/domain/values/ids.ts';
import { CourtProfileScreen } from '../../features/court-profile/Screen.tsx';
import { EndpointPanel } from '../../features/endpoint/EndpointPanel.tsx';
import { useProfile } from '../../lib/stores/profile.store.ts';
import { Stack } from '../../ui/Stack.tsx';

/** One court: what is known of it, and where it is reached. */
export function CourtProfileView({ courtId }: { readonly courtId: CourtId }) {
  // In practice every court is the practice court.
  const isPractice = useProfile((state) => state.isPractice);
  return (
    <Stack gap="l">
      <CourtProfileScreen courtId={courtId} />
      {isPractice ? null : <EndpointPanel courtId={courtId} />}
    </Stack>
  );
}
