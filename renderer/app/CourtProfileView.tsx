import type { CourtId } from '../../electron/shared/domain/values/ids.ts';
import { CourtProfileScreen } from '../features/court-profile/Screen.tsx';
import { EndpointPanel } from '../features/endpoint/EndpointPanel.tsx';
import { Stack } from '../ui/Stack.tsx';

interface Props {
  readonly courtId: CourtId;
  readonly onBack: () => void;
}

/** One court: what is known of it, and where it is reached. */
export function CourtProfileView({ courtId, onBack }: Props) {
  return (
    <Stack gap="l">
      <CourtProfileScreen courtId={courtId} onBack={onBack} />
      <EndpointPanel courtId={courtId} />
    </Stack>
  );
}
