import type { FixPlace } from '../../../../electron/shared/domain/linking/gate-fixes.ts';
import type { CourtOfPerson } from '../../../lib/bridge/bridge.ts';
import { useNavigation, useOpenDialog } from '../../../lib/navigation/navigation.store.ts';
import type { View } from '../../../lib/navigation/view.ts';
import { useLinkCourt } from '../link-court.ts';
import { type GateItem, wayAsked } from './gate.store.ts';

/** Gives the function that goes to where a finding is mended, with the way back to this gate; undefined where nothing in the app mends it. */
export function useFix(gate: string): (item: GateItem) => (() => void) | undefined {
  const court = useLinkCourt();
  const mend = useNavigation((state) => state.mend);
  const openDialog = useOpenDialog();
  return ({ id, fix }) => {
    if (!court || !fix) return undefined;
    const { account, courtName } = court;
    // The form lies over the page of the link, so nobody leaves it.
    if (fix === 'entry') return () => openDialog({ name: 'change-court', account, courtName });
    const from = { ...viewOf(court, 'link'), ...wayAsked(gate) };
    return () => mend(placeOf(fix, court), { from, gate, itemId: id });
  };
}

function placeOf(fix: Exclude<FixPlace, 'entry'>, court: CourtOfPerson): View {
  const { personId, courtId } = court.account;
  switch (fix) {
    case 'pacer':
      return { name: 'person', personId, part: 'pacer' };
    case 'court':
      return { name: 'court-profile', courtId };
    default:
      return viewOf(court, fix);
  }
}

function viewOf({ account }: CourtOfPerson, tab: 'link' | 'credential' | 'checklist'): View {
  return { name: 'court', personId: account.personId, ecfAccountId: account.id, tab };
}
