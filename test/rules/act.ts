import type { EcfAccountId, PersonId } from '../../electron/shared/domain/values/ids.ts';
import { good } from '../support/services.ts';
import type { Desk } from './desk.ts';
import type { Act } from './proof-rows.ts';

/** Whose link it is. */
interface Asked {
  readonly personId: PersonId;
  readonly ecfAccountId: EcfAccountId;
}

/** Does one act on the app's pages. */
export async function act(desk: Desk, { personId, ecfAccountId }: Asked, what: Act): Promise<void> {
  if (what === 'a-minute-passes') {
    desk.clock.seconds += 61;
  } else if (what === 'begun') {
    await desk.begin(ecfAccountId);
  } else if (what === 'second-account') {
    await desk.pacer(personId, { username: 'pplainview-trustee' });
    await desk.court(personId, 'alnb', { capacity: 'trustee' });
  } else if ('known' in what) {
    await desk.known(ecfAccountId, what.known);
  } else if ('saw' in what) {
    const { step } = await good(desk.linking(ecfAccountId).service.open({ ecfAccountId }));
    if (step === 'none') await desk.begin(ecfAccountId);
    await desk.report(ecfAccountId, what.saw);
  } else {
    await desk.toSubmit(ecfAccountId);
    await desk.answer(ecfAccountId, what.submitted);
  }
}
