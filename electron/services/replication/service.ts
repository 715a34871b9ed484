import type { Services } from '../../shared/contract/contract.ts';
import { checkAddress, type FirmAddress } from '../../shared/domain/firm/address.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';
import { setByIt } from '../policy/set-by-it.ts';
import type { SharingServiceNeeds } from './context.ts';
import { join, tidy } from './joining.ts';
import { leave } from './leaving.ts';
import { addressByIt, isSetByIt, keepPassword, readRoot } from './place.ts';
import { type Trial, tryOut } from './trial.ts';
import { sharingView } from './view.ts';

type Sharing = Services['sharing'];
type Typed = Parameters<Sharing['test']>[0];

/** Connects these records to a firm's database, tested first, and leaves it. */
export function sharingService(needs: SharingServiceNeeds): Sharing {
  const { sharing, backupKeeper, store, ids } = needs;
  let held: { readonly id: string; readonly trial: Trial } | undefined;
  const view = async () => ok(await sharingView(needs));

  return {
    state: view,

    async chooseRoot() {
      const path = await needs.dialogs.chooseFile('root-certificate');
      if (path === undefined) return ok({ isCanceled: true });
      const root = await readRoot(needs.files, path);
      if (!root.ok) return root;
      return root.value === undefined ? fail('firm-root-not-readable') : ok({ root: root.value });
    },

    async test(typed) {
      const address = await addressOf(needs, typed);
      if (!address.ok) return address;
      const tried = await tryOut(needs, address.value, typed.password);
      if (!tried.ok) return tried;
      held = { id: ids.newId(), trial: tried.value };
      return ok({ trialId: held.id, ...tried.value.found });
    },

    async connect({ trialId, same }) {
      if (held?.id !== trialId) return fail('firm-not-tested');
      const { trial } = held;
      const { address, password, found } = trial;
      const isOffered = same.every(({ ownId, firmId }) =>
        found.same.some((one) => one.ownId === ownId && one.firmId === firmId),
      );
      if (!isOffered) return fail('firm-not-tested');
      // What is recorded here is about to be written in other words.
      const backedUp = same.length > 0 ? await backupKeeper.beforeUpdate() : ok(undefined);
      if (!backedUp.ok) return backedUp;
      const kept = await keepPassword(needs, address, password);
      if (!kept.ok) return kept;
      await sharing.stop();
      const joined = join(needs, trial, same);
      if (!joined.ok) return joined;
      const stored = store.write({ address, isByIt: isSetByIt(needs) });
      if (!stored.ok) return stored;
      held = undefined;
      await sharing.start();
      const done = await sharing.round();
      if (done.ok) tidy(needs, joined.value);
      return view();
    },

    async now() {
      await sharing.look();
      await sharing.round();
      return view();
    },

    async leave(asked) {
      const left = await leave(needs, asked);
      return left.ok ? view() : left;
    },
  };
}

/** What firm IT has set, or else what was typed. */
async function addressOf(needs: SharingServiceNeeds, typed: Typed): Promise<Result<FirmAddress>> {
  const { policy } = needs;
  if (!policy.value('FirmDatabase')) {
    return { ok: false, failure: setByIt(policy, 'FirmDatabase') };
  }
  const isByIt = isSetByIt(needs);
  const user = policy.value('FirmDatabaseUser');
  const checked = checkAddress({
    ...typed,
    ...(isByIt ? { host: 'set', port: '', database: 'set' } : {}),
    ...(isByIt && user !== '' ? { user } : {}),
  });
  if (!checked.ok) return checked;
  if (isByIt) return addressByIt(needs, checked.value.user);
  return ok({ ...checked.value, ...(typed.root === undefined ? {} : { root: typed.root }) });
}
