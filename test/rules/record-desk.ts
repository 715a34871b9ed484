import { CONTRACT } from '../../electron/shared/contract/contract.ts';
import {
  type AccountFacts,
  NOTHING_KNOWN,
} from '../../electron/shared/domain/pacer/account-facts.ts';
import type { CourtEntry } from '../../electron/shared/domain/people/court-entry.ts';
import {
  CourtId,
  type EcfAccountId,
  type PacerAccountId,
  type PersonId,
} from '../../electron/shared/domain/values/ids.ts';
import type { Result } from '../../electron/shared/domain/values/result.ts';
import { COURT } from '../support/linking.ts';
import { good } from '../support/services.ts';
import { DeskGround } from './desk-ground.ts';
import type { Call, FormName, Typed } from './forms.ts';

/** An account that can be linked. */
const FIT: AccountFacts = {
  ...NOTHING_KNOWN,
  username: 'pplainview',
  accountType: 'upgraded',
  mfa: 'app',
};

/** Someone who records people, accounts and courts. */
export class RecordDesk extends DeskGround {
  /** Submits a form. Here what it sends goes straight to the service; `FormDesk` fills in the real form on screen. */
  async submit<F extends FormName, T>(
    _form: F,
    input: Typed<F>,
    call: Call<Typed<F>, T>,
  ): Promise<Result<T>> {
    return call(input);
  }

  /** Adds a person on the list of people. */
  async person(name = 'Paula Plainview'): Promise<PersonId> {
    const draft = { name, role: 'attorney', office: '', email: '', barNumber: '' } as const;
    const input = CONTRACT.people.add.input.parse({ draft });
    return (await good(this.submit('people.add', input, this.people.add))).personId;
  }

  /** Records a PACER account on the person's page: one that can be linked, but for what is said. */
  async pacer(personId: PersonId, facts: Partial<AccountFacts> = {}): Promise<PacerAccountId> {
    return (await good(this.tryPacer(personId, { ...FIT, ...facts }))).accountId;
  }

  /** Submits the form of a PACER account with these facts, which may be refused. */
  tryPacer(personId: PersonId, facts: AccountFacts) {
    const input = CONTRACT.pacer.record.input.parse({ personId, ...facts });
    return this.submit('pacer.record', input, this.pacerAccounts.record);
  }

  /** Removes a PACER account on the person's page. */
  async removePacer(personId: PersonId, accountId: PacerAccountId): Promise<void> {
    await good(this.pacerAccounts.remove({ personId, accountId }));
  }

  /** Merges the second person's record into the first one's. Returns what takes that back. */
  async merge(intoId: PersonId, fromId: PersonId) {
    return (await good(this.people.merge({ intoId, fromId, drop: [], isConfirmed: true }))).undo;
  }

  /** Adds a court on the person's page. */
  async court(
    personId: PersonId,
    courtId = COURT,
    given: Partial<CourtEntry> = {},
  ): Promise<EcfAccountId> {
    const wanted = { personId, courtId, capacity: 'attorney', standing: 'has-filed', ...given };
    const input = CONTRACT.courts.join.input.parse(wanted);
    return (await good(this.submit('courts.join', input, this.courts.join))).ecfAccountId;
  }

  /** Removes a court on the person's page. */
  async leave(ecfAccountId: EcfAccountId): Promise<void> {
    await good(this.courts.leave({ ecfAccountId }));
  }

  /** Stores a court-issued login and password. */
  async store(ecfAccountId: EcfAccountId, login = 'pplainview', courtId = COURT): Promise<void> {
    const typed = { ecfAccountId, login, password: 'Tall-Oak-Wagon-77' };
    const input = CONTRACT.vault.store.input.parse(typed);
    await good(this.submit('vault.store', input, this.vault(courtId).store));
  }

  /** Says where the login is that is not kept here. */
  async say(ecfAccountId: EcfAccountId, place: 'in-browser-only' | 'on-paper'): Promise<void> {
    await good(this.submit('vault.say', { ecfAccountId, place }, this.vault(COURT).say));
  }

  /** Tries a stored login with a wrong password at the court, which the firm allowed the app to talk to. */
  async tryWrong(ecfAccountId: EcfAccountId): Promise<void> {
    const courtId = CourtId.parse(COURT);
    const grant = this.grants.give({ action: 'endpoint', courtId });
    const allowed = { courtId, isOn: true, grant };
    const { allowAssisted } = this.endpoints;
    await good(this.submit('endpoints.allowAssisted', allowed, allowAssisted));
    const sheet = this.practiceCourt
      .people(COURT)
      .find((one) => one.pacerUsername === 'pplainview');
    const account = { username: 'pplainview', password: sheet?.pacerPassword ?? '', otpCode: '' };
    const pacer = {
      from: 'typed',
      ...account,
      clientCode: '',
      redactionAcknowledged: true,
    } as const;
    const input = { ecfAccountId, pacer, redactionAcknowledged: false };
    await this.submit('vault.verify', input, this.vault(COURT).verify);
  }

  /** Adds an account that the firm shares for research, on the firm's page. */
  async research(username: string): Promise<void> {
    const input = { username, about: 'Front desk' };
    await good(this.submit('firm.addResearch', input, this.firm.addResearch));
  }

  /** Says on the firm's page which billing account it has. */
  async billing(username: string): Promise<void> {
    const input = { paa: 'exists', username } as const;
    await good(this.submit('firm.decideBilling', input, this.firm.decideBilling));
  }

  /** Writes on the court's page, for the firm, when the court moves to NextGen. */
  async goesLive(court: string, on: string): Promise<void> {
    const at = { courtId: CourtId.parse(court), layer: 'firm' } as const;
    const { form } = await good(this.profiles.readForm({ ...at, text: '' }));
    const filledIn = { ...form, sourceTitle: 'Memo', goLive: on };
    const { text } = await good(this.profiles.writeForm({ ...at, text: '', form: filledIn }));
    const input = { ...at, text, agreedHosts: [] };
    await good(this.submit('profiles.save', input, this.profiles.save));
  }
}
