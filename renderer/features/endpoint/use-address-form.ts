import { useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { type Answer, type Asked, bridge } from '../../lib/bridge/bridge.ts';
import { useProvenAction } from '../../lib/bridge/use-proven-action.ts';
import { useSaveWithProof } from '../../lib/bridge/use-save-with-proof.ts';
import { useAgreedHosts } from '../../lib/forms/use-agreed-hosts.ts';
import { useTypedOver } from '../../lib/forms/use-typed-over.ts';
import { useAnnounce } from '../../lib/stores/announcements.store.ts';
import { useEndpoint } from './endpoint.store.ts';

/** The two addresses of a court, in the order of their fields. */
export const ADDRESSES = ['authUrl', 'ecfUrl'] as const;
/** A court's two addresses as typed. */
export type Addresses = Readonly<Record<(typeof ADDRESSES)[number], string>>;

/** Where a court is reached, and whether the app may talk to it itself. */
export type Endpoint = Answer<'endpoints', 'open'>;

const addressesOf = ({ authUrl, ecfUrl }: Addresses): Addresses => ({ authUrl, ecfUrl });

/** The form over a court's two addresses: what is typed, and what can be done with it. */
export function useAddressForm(shown: Endpoint) {
  const t = useT();
  const announce = useAnnounce();
  const put = useEndpoint((state) => state.put);
  const { courtId } = shown;
  const { typed, newer, type, saved } = useTypedOver(addressesOf(shown));
  const agreement = useAgreedHosts();
  const [seen, setSeen] = useState<string>();
  const act = () => ({ action: 'endpoint' as const, courtId });
  const test = useSaveWithProof({
    act: (addresses: Addresses) => ({ action: 'endpoint-test' as const, courtId, ...addresses }),
    call: (addresses, proof) => bridge().endpoints.test({ courtId, ...addresses, ...proof }),
  });
  const save = useSaveWithProof({
    act,
    call: (input: Asked<'endpoints', 'set'>, proof) =>
      bridge().endpoints.set({ ...input, ...proof }),
  });
  const reset = useProvenAction(act, (_input: undefined, grant) =>
    bridge().endpoints.remove({ courtId, grant }),
  );
  const keep = (endpoint: Endpoint) => {
    agreement.forget();
    saved(addressesOf(endpoint));
    put(endpoint);
    announce(t('endpoint.saved'));
  };
  return {
    typed,
    newer,
    agreement,
    /** What the last test found, in words. */
    seen,
    failure: save.failure ?? reset.failure ?? test.failure,
    isTesting: test.isBusy,
    isSaving: save.isBusy,
    onType: (addresses: Addresses) => {
      setSeen(undefined);
      agreement.forget();
      type(addresses);
    },
    onTest: async () => {
      save.clear();
      reset.clear();
      setSeen(undefined);
      const result = await test.run(typed);
      if (!result?.ok) return;
      setSeen(t(`endpoint.shows-${result.value.shows}`, { host: result.value.host }));
    },
    onSave: async () => {
      test.clear();
      reset.clear();
      const result = await save.run({ courtId, ...typed, agreedHosts: [...agreement.agreed] });
      if (result?.ok) keep(result.value);
      else if (result) agreement.note(result.failure);
    },
    onReset: async () => {
      const result = await reset.run(undefined);
      if (result?.ok) keep(result.value);
    },
  };
}
