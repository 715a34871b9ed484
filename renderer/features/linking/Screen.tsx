import { useEffect } from 'react';
import { bridge, type CourtOfPerson } from '../../lib/bridge/bridge.ts';
import { useLoaded } from '../../lib/bridge/loaded.ts';
import { LoadedPart } from '../../parts/LoadedPart.tsx';
import { LinkCourt } from './link-court.ts';
import { useLinking } from './linking.store.ts';
import { Wizard } from './Wizard.tsx';

/** Links one person's PACER account to their CM/ECF account. */
export function LinkingPart({ court }: { readonly court: CourtOfPerson }) {
  const loaded = useLoaded(useLinking, court.account.id);
  const reload = useLinking((state) => state.reload);
  // Which ways are offered depends on whether the firm's database is at hand.
  useEffect(
    () =>
      bridge().onNews(({ kind }) => {
        if (kind === 'sharing-changed') void reload();
      }),
    [reload],
  );
  return (
    <LoadedPart loaded={loaded} onRetry={() => void reload()}>
      {(view) => (
        <LinkCourt value={court}>
          <Wizard key={view.ecfAccountId} view={view} />
        </LinkCourt>
      )}
    </LoadedPart>
  );
}
