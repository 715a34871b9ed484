import type { LinkKnownBy } from '../../electron/shared/domain/checklist/link-known-by.ts';
import type { AccountFacts } from '../../electron/shared/domain/pacer/account-facts.ts';
import type { CourtEntry } from '../../electron/shared/domain/people/court-entry.ts';
import { ecfSubject } from '../../electron/shared/domain/records/fold.ts';
import { leaving } from '../../electron/shared/domain/records/foreign-event.ts';
import type { EcfAccountId, PersonId } from '../../electron/shared/domain/values/ids.ts';
import { COURT, type machineOver } from '../support/linking.ts';
import { good } from '../support/services.ts';
import type { Typed } from './forms.ts';
import { RecordDesk } from './record-desk.ts';

/** What the linking page does. */
type Linking = ReturnType<typeof machineOver>['service'];

/** Someone at the app, who types what its pages ask. Each of these calls is what a form of the app sends, with the same checks. */
export class Desk extends RecordDesk {
  /** Another computer of the firm. */
  elsewhere(): Desk {
    return new Desk(this.practiceCourt);
  }

  /** A colleague stores the login on another computer of the firm, and both hear what the other recorded. */
  async storeElsewhere(ecfAccountId: EcfAccountId): Promise<void> {
    const other = this.elsewhere();
    other.hear(this.records.logAfter(undefined, 1000));
    await other.store(ecfAccountId);
    this.hear(leaving(other.records.eventsOf(ecfSubject(ecfAccountId))));
  }

  /** A person with everything recorded, but for what is said; their account in the court. */
  async ready(
    given: {
      readonly courtId?: string;
      readonly facts?: Partial<AccountFacts>;
      readonly login?: string | 'none';
      readonly entry?: Partial<CourtEntry>;
    } = {},
  ): Promise<{ readonly personId: PersonId; readonly ecfAccountId: EcfAccountId }> {
    const { courtId = COURT, facts, login = 'pplainview', entry } = given;
    const personId = await this.person();
    await this.pacer(personId, facts);
    const ecfAccountId = await this.court(personId, courtId, entry);
    if (login !== 'none') await this.store(ecfAccountId, login, courtId);
    return { personId, ecfAccountId };
  }

  /** Records a link that was made outside the app. */
  async known(ecfAccountId: EcfAccountId, how: LinkKnownBy): Promise<void> {
    const { service } = this.linking(ecfAccountId);
    const input = { ecfAccountId, how, note: '' };
    await good(this.submit('linking.recordKnown', input, service.recordKnown));
  }

  /** Begins in the guided way. */
  async begin(ecfAccountId: EcfAccountId, app = this.linking(ecfAccountId)): Promise<void> {
    const input: Typed<'linking.begin'> = { ecfAccountId, way: 'guided', accepted: [] };
    await good(this.submit('linking.begin', input, app.service.begin));
  }

  /** Says what a person saw or heard about the link. */
  async report(
    ecfAccountId: EcfAccountId,
    seen: Typed<'linking.report'>['seen'],
    { service }: { readonly service: Linking } = this.linking(ecfAccountId),
  ): Promise<void> {
    await good(this.submit('linking.report', { ecfAccountId, seen }, service.report));
  }

  /** Says what came of Submit. */
  async answer(
    ecfAccountId: EcfAccountId,
    is: 'confirmed' | 'unknown' | 'not-sent',
  ): Promise<void> {
    const { service } = this.linking(ecfAccountId);
    const input = { ecfAccountId, answer: { is } };
    await good(this.submit('linking.answer', input, service.answer));
  }

  /** Hands the matter to the court's help desk. */
  async askCourt(ecfAccountId: EcfAccountId): Promise<void> {
    const { service } = this.linking(ecfAccountId);
    const input = { ecfAccountId, reason: 'person-asked' } as const;
    await good(this.submit('linking.askCourt', input, service.askCourt));
  }

  /** The guided way, as far as the moment to press Submit at the court. */
  async toSubmit(ecfAccountId: EcfAccountId) {
    const app = this.linking(ecfAccountId);
    const { service } = app;
    const names = { ecf: 'Paula Plainview', pacer: 'Paula Plainview' };
    await this.begin(ecfAccountId, app);
    const reviewed = { ecfAccountId, credential: { from: 'screen', ...names } } as const;
    await good(this.submit('linking.review', reviewed, service.review));
    const agreed = { ecfAccountId, typed: names };
    await good(this.submit('linking.confirm', agreed, service.confirm));
    return app;
  }
}
