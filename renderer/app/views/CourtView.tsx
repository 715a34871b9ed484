import { PersonCourtScreen } from '../../features/person-court/Screen.tsx';
import type { ViewInput } from '../../lib/navigation/view.ts';
import { lazyPart } from '../../ui/lazy-part.ts';
import { Waiting } from '../../ui/Waiting.tsx';

/** What each tab shows; loaded when it is first opened. */
const PANELS = {
  checklist: lazyPart(
    async () => (await import('../../features/checklist/Screen.tsx')).ChecklistPart,
    <Waiting />,
  ),
  credential: lazyPart(
    async () => (await import('../../features/vault/Screen.tsx')).CredentialPart,
    <Waiting />,
  ),
  link: lazyPart(
    async () => (await import('../../features/linking/Screen.tsx')).LinkingPart,
    <Waiting />,
  ),
};

/** One person in one court, with the parts of three features in its tabs. */
export function CourtView(court: ViewInput<'court'>) {
  return <PersonCourtScreen {...court} panels={PANELS} />;
}
