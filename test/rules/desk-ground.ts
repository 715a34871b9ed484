import { courtBook } from '../../electron/adapters/court-book/court-book.ts';
import { systemIds } from '../../electron/adapters/ids.ts';
import type { PracticeCourt } from '../../electron/practice-court/practice-court.ts';
import { checklistService } from '../../electron/services/checklist/checklist.ts';
import { FirmIndex } from '../../electron/services/checklist/firm-index.ts';
import { courtsService } from '../../electron/services/courts/courts.ts';
import { endpointsService } from '../../electron/services/courts/endpoints.ts';
import { profilesService } from '../../electron/services/courts/profiles.ts';
import { firmService } from '../../electron/services/people/firm.ts';
import { pacerService } from '../../electron/services/people/pacer.ts';
import { peopleService } from '../../electron/services/people/people.ts';
import { presenceGrants } from '../../electron/services/shared/grants.ts';
import {
  CourtId,
  type EcfAccountId,
  type PersonId,
} from '../../electron/shared/domain/values/ids.ts';
import { fail } from '../../electron/shared/domain/values/result.ts';
import { profileOf } from '../assets/shipped.ts';
import { TestClock } from '../support/clock.ts';
import { FakeKeychain } from '../support/fake-keychain.ts';
import { vaultOver } from '../support/fake-vault.ts';
import { machineOver, realAddresses, StoryClock } from '../support/linking.ts';
import { somePolicy } from '../support/policy.ts';
import { newFolder, recordsIn } from '../support/records.ts';
import { good } from '../support/services.ts';

/** One computer with the app's services over real records. */
export class DeskGround {
  readonly clock = new StoryClock();
  readonly keychain = new FakeKeychain();
  readonly records;
  readonly firm;
  readonly book;
  readonly checklist;
  readonly people;
  readonly pacerAccounts;
  readonly courts;
  readonly profiles;
  readonly endpoints;
  readonly grants;
  readonly practiceCourt: PracticeCourt;

  /** `day` is the day on which it happens; the story's own if absent. */
  constructor(practiceCourt: PracticeCourt, day?: string) {
    if (day) this.clock.moveTo(day);
    this.practiceCourt = practiceCourt;
    this.records = recordsIn(newFolder(), this.clock);
    const courts = courtBook(this.records);
    this.records.onChange('forget', courts.forget);
    this.book = courts;
    const ids = systemIds;
    const firmIndex = new FirmIndex(this.records);
    const ground = { records: this.records, courts, firmIndex, clock: this.clock, ids };
    this.checklist = checklistService(ground);
    this.firm = firmService(ground);
    this.people = peopleService(ground);
    this.pacerAccounts = pacerService(ground);
    this.courts = courtsService(ground);
    this.grants = presenceGrants(this.clock, ids);
    const ruled = { ...ground, policy: somePolicy(), grants: this.grants };
    this.endpoints = endpointsService({ ...ruled, court: { probe: async () => fail('internal') } });
    this.profiles = profilesService({
      ...ruled,
      actorName: () => 'Dana Desk',
      // Nothing of what the rows write is saved to a file.
      dialogs: { chooseWhereToSave: async () => undefined },
      files: { write: async () => fail('internal') },
    });
  }

  /** Takes in what other computers of the firm recorded. */
  hear(events: readonly unknown[]): void {
    this.records.receive(events);
  }

  /** What the person's page shows of one account. */
  async shown(personId: PersonId, ecfAccountId: EcfAccountId) {
    const { courts } = await good(this.people.open({ personId }));
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
    const court = realAddresses(this.practiceCourt);
    return vaultOver({ records, keychain, clock, profile, court }).vault;
  }

  /** The vault's page of one account, by its id. */
  vaultOf(ecfAccountId: EcfAccountId) {
    return this.vault(this.records.ecf(ecfAccountId)?.account.courtId ?? '');
  }

  /** The linking page of one account. */
  linking(ecfAccountId: EcfAccountId) {
    const { records, clock, keychain, practiceCourt } = this;
    const { book: courts } = this;
    const parts = { records, courts, practiceCourt, clock, keychain };
    return machineOver({ ...parts, ecf: { id: ecfAccountId } });
  }
}
