import { courtBook } from '../../electron/adapters/court-book/court-book.ts';
import { systemIds } from '../../electron/adapters/ids.ts';
import type { PracticeCourt } from '../../electron/practice-court/practice-court.ts';
import { checklistService } from '../../electron/services/checklist/checklist.ts';
import { FirmIndex } from '../../electron/services/checklist/firm-index.ts';
import { courtsService } from '../../electron/services/courts/courts.ts';
import { firmService } from '../../electron/services/people/firm.ts';
import { pacerService } from '../../electron/services/people/pacer.ts';
import { peopleService } from '../../electron/services/people/people.ts';
import { CONTRACT } from '../../electron/shared/contract/contract.ts';
import {
  type AccountFacts,
  NOTHING_KNOWN,
} from '../../electron/shared/domain/pacer/account-facts.ts';
import type { CourtEntry } from '../../electron/shared/domain/people/court-entry.ts';
import { ecfSubject } from '../../electron/shared/domain/records/fold.ts';
import { leaving } from '../../electron/shared/domain/records/foreign-event.ts';
import {
  CourtId,
  type EcfAccountId,
  type PacerAccountId,
  type PersonId,
} from '../../electron/shared/domain/values/ids.ts';
import { profileOf } from '../assets/shipped.ts';
import { TestClock } from '../support/clock.ts';
import { FakeKeychain } from '../support/fake-keychain.ts';
import { vaultOver } from '../support/fake-vault.ts';
import { COURT, machineOver, realAddresses, StoryClock } from '../support/linking.ts';
import { newFolder, recordsIn } from '../support/records.ts';
import { good } from '../support/services.ts';

/** An account that can be linked. */
const FIT: AccountFacts = {
  ...NOTHING_KNOWN,
  username: 'pplainview',
  accountType: 'upgraded',
  mfa: 'app',
};

/** Someone at the app, who types what its pages ask. Each of these calls is what a form of the app sends, with the same checks. */
export class Desk {
  readonly clock = new StoryClock();
  readonly keychain = new FakeKeychain();
  readonly records;
  readonly firm;
  readonly book;
  readonly checklist;
  readonly #people;
  readonly #pacer;
  readonly #courts;
  readonly #practiceCourt;

  /** `day` is the day on which it happens; the story's own if absent. */
  constructor(practiceCourt: PracticeCourt, day?: string) {
    if (day) this.clock.moveTo(day);
    this.#practiceCourt = practiceCourt;
    this.records = recordsIn(newFolder(), this.clock);
    const courts = courtBook(this.records);
    this.records.onChange('forget', courts.forget);
    this.book = courts;
    const ids = systemIds;
    const firmIndex = new FirmIndex(this.records);
    const ground = { records: this.records, courts, firmIndex, clock: this.clock, ids };
    this.checklist = checklistService(ground);
    this.firm = firmService(ground);
    this.#people = peopleService(ground);
    this.#pacer = pacerService(ground);
    this.#courts = courtsService(ground);
  }

  /** Adds a person on the list of people. */
  async person(name = 'Paula Plainview'): Promise<PersonId> {
    const draft = { name, role: 'attorney', office: '', email: '', barNumber: '' } as const;
    const input = CONTRACT.people.add.input.parse({ draft });
    return (await good(this.#people.add(input))).personId;
  }

  /** Records a PACER account on the person's page: one that can be linked, but for what is said. */
  async pacer(personId: PersonId, facts: Partial<AccountFacts> = {}): Promise<PacerAccountId> {
    const input = CONTRACT.pacer.record.input.parse({ personId, ...FIT, ...facts });
    return (await good(this.#pacer.record(input))).accountId;
  }

  /** Removes a PACER account on the person's page. */
  async removePacer(personId: PersonId, accountId: PacerAccountId): Promise<void> {
    await good(this.#pacer.remove({ personId, accountId }));
  }

  /** Merges the second person's record into the first one's. Returns what takes that back. */
  async merge(intoId: PersonId, fromId: PersonId) {
    return (await good(this.#people.merge({ intoId, fromId, drop: [], isConfirmed: true }))).undo;
  }

  /** Adds a court on the person's page. */
  async court(
    personId: PersonId,
    courtId = COURT,
    given: Partial<CourtEntry> = {},
  ): Promise<EcfAccountId> {
    const wanted = { personId, courtId, capacity: 'attorney', standing: 'has-filed', ...given };
    const input = CONTRACT.courts.join.input.parse(wanted);
    return (await good(this.#courts.join(input))).ecfAccountId;
  }

  /** Removes a court on the person's page. */
  async leave(ecfAccountId: EcfAccountId): Promise<void> {
    await good(this.#courts.leave({ ecfAccountId }));
  }

  /** What the person's page shows of one account. */
  async shown(personId: PersonId, ecfAccountId: EcfAccountId) {
    const { courts } = await good(this.#people.open({ personId }));
    const found = courts.find(({ account }) => account.id === ecfAccountId);
    if (!found) throw new Error('the court is not on the page');
    return found;
  }

  /** What the person's page and the board say of one account. */
  async status(personId: PersonId, ecfAccountId: EcfAccountId) {
    return (await this.shown(personId, ecfAccountId)).cell.status;
  }

  /** The vault's page of one account. */
  vault(courtId: string) {
    const { records, keychain } = this;
    const clock = new TestClock(this.clock.now());
    const profile = profileOf(CourtId.parse(courtId));
    const court = realAddresses(this.#practiceCourt);
    return vaultOver({ records, keychain, clock, profile, court }).vault;
  }

  /** Stores a court-issued login and password. */
  async store(ecfAccountId: EcfAccountId, login = 'pplainview', courtId = COURT): Promise<void> {
    const typed = { ecfAccountId, login, password: 'Tall-Oak-Wagon-77' };
    await good(this.vault(courtId).store(CONTRACT.vault.store.input.parse(typed)));
  }

  /** A colleague stores the login on another computer of the firm, and both hear what the other recorded. */
  async storeElsewhere(ecfAccountId: EcfAccountId): Promise<void> {
    const other = new Desk(this.#practiceCourt);
    other.records.receive(this.records.logAfter(undefined, 1000));
    await other.store(ecfAccountId);
    this.records.receive(leaving(other.records.eventsOf(ecfSubject(ecfAccountId)), false));
  }

  /** Tries a stored login with a wrong password at the court, which the firm allowed the app to talk to. */
  async tryWrong(ecfAccountId: EcfAccountId): Promise<void> {
    this.linking(ecfAccountId).allowAssisted();
    const sheet = this.#practiceCourt
      .people(COURT)
      .find((one) => one.pacerUsername === 'pplainview');
    const account = { username: 'pplainview', password: sheet?.pacerPassword ?? '', otpCode: '' };
    await this.vault(COURT).verify({
      ecfAccountId,
      pacer: { from: 'typed', ...account, clientCode: '', redactionAcknowledged: true },
      redactionAcknowledged: true,
    });
  }

  /** The linking page of one account. */
  linking(ecfAccountId: EcfAccountId) {
    const { records, clock, keychain } = this;
    const { book: courts } = this;
    const parts = { records, courts, practiceCourt: this.#practiceCourt, clock, keychain };
    return machineOver({ ...parts, ecf: { id: ecfAccountId } });
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

  /** The guided way, as far as the moment to press Submit at the court. */
  async toSubmit(ecfAccountId: EcfAccountId) {
    const app = this.linking(ecfAccountId);
    const names = { ecf: 'Paula Plainview', pacer: 'Paula Plainview' };
    await good(app.begin('guided'));
    const seen = { source: 'menus', shows: 'no-filing-menus' } as const;
    await good(app.service.report({ ecfAccountId, seen }));
    const credential = { from: 'screen', ...names } as const;
    await good(app.service.review({ ecfAccountId, credential }));
    await good(app.confirm(names));
    return app;
  }
}
