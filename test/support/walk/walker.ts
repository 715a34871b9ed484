import { courtBook } from '../../../electron/adapters/court-book/court-book.ts';
import { systemIds } from '../../../electron/adapters/ids.ts';
import type { Records } from '../../../electron/ports/records.ts';
import type { PracticeCourt } from '../../../electron/practice-court/practice-court.ts';
import { checklistService } from '../../../electron/services/checklist/checklist.ts';
import { FirmIndex } from '../../../electron/services/checklist/firm-index.ts';
import { courtsService } from '../../../electron/services/courts/courts.ts';
import { pacerService } from '../../../electron/services/people/pacer.ts';
import { peopleService } from '../../../electron/services/people/people.ts';
import { CONTRACT } from '../../../electron/shared/contract/contract.ts';
import type { Checklist } from '../../../electron/shared/domain/checklist/checklist.ts';
import type { ReadinessStatus } from '../../../electron/shared/domain/checklist/readiness.ts';
import { isStillToDo } from '../../../electron/shared/domain/linking/gate.ts';
import { NOTHING_KNOWN } from '../../../electron/shared/domain/pacer/account-facts.ts';
import type { LogEntry } from '../../../electron/shared/domain/records/event.ts';
import { ecfSubject } from '../../../electron/shared/domain/records/fold.ts';
import {
  EcfAccountId,
  type PacerAccountId,
  type PersonId,
} from '../../../electron/shared/domain/values/ids.ts';
import type { Result } from '../../../electron/shared/domain/values/result.ts';
import { FakeKeychain } from '../fake-keychain.ts';
import { keep, machineOver, type StoryClock } from '../linking.ts';
import { good } from '../services.ts';
import type { Act, Answer, Slot, User, Who } from './acts.ts';

/** One account as a person's page shows it. */
export interface Shown {
  readonly id: EcfAccountId;
  readonly path: Checklist['path'];
  readonly status: ReadinessStatus;
  readonly because: string | undefined;
  /** What the gate of a guided link finds. */
  readonly findings: readonly string[];
  /** Whether any of it is wrong, and not only still to do. */
  readonly isWrong: boolean;
}

/** How long anything takes a person, in seconds: no two acts come at the same time. */
const A_MOMENT = 1;

const NAMES = { ecf: 'Paula Plainview', pacer: 'Paula Plainview' };

/** The services of the app over some records. One walker does many cases, each with people of its own. */
export function appOver(records: Records, practiceCourt: PracticeCourt, clock: StoryClock) {
  const courts = courtBook(records);
  const firmIndex = new FirmIndex(records);
  const ground = { records, courts, firmIndex, clock, ids: systemIds };
  const keychain = new FakeKeychain();
  const { service, grants } = machineOver({
    ...{ records, courts, practiceCourt, clock, keychain },
    ecf: { id: EcfAccountId.parse(systemIds.newId()) },
  });
  return {
    ground,
    records,
    clock,
    people: peopleService(ground),
    pacer: pacerService(ground),
    courts: courtsService(ground),
    checklist: checklistService(ground),
    linking: service,
    keychain,
    grants,
  };
}
export type App = ReturnType<typeof appOver>;

/** A merge that stands, and the accounts that left the list by it: of two alike, one stays. */
interface Merge {
  readonly undo: readonly LogEntry[];
  readonly into: Who;
  readonly left: readonly EcfAccountId[];
}

/** Does the acts of one case through the services, on two records of one person. */
export class Walker {
  readonly #app: App;
  readonly #people: readonly PersonId[];
  readonly #name: string;
  readonly #accounts = new Map<string, EcfAccountId>();
  readonly #pacer = new Map<string, PacerAccountId>();
  #merge: Merge | undefined;

  private constructor(app: App, people: readonly PersonId[], name: string) {
    this.#app = app;
    this.#people = people;
    this.#name = name;
  }

  static async start(app: App, name: string): Promise<Walker> {
    const draft = {
      name: NAMES.ecf,
      role: 'attorney',
      office: '',
      email: '',
      barNumber: '',
    } as const;
    const first = await good(app.people.add({ draft }));
    const second = await good(app.people.add({ draft }));
    return new Walker(app, [first.personId, second.personId], name);
  }

  /** The account that was last joined in this place. */
  accountAt(slot: Slot): EcfAccountId | undefined {
    return this.#accounts.get(keyOf(slot));
  }

  /** The accounts that left the list by the merge that stands. */
  get left(): readonly string[] {
    return this.#merge?.left ?? [];
  }

  /** Does one act. False where the app refused it, or there is nothing to do it with. */
  async do(act: Act): Promise<boolean> {
    const result = await this.#result(act);
    return result?.ok ?? false;
  }

  /** What the pages of both records show now. */
  async shown(): Promise<readonly Shown[]> {
    const { people, linking } = this.#app;
    const shown: Shown[] = [];
    for (const personId of this.#people) {
      const { courts } = await good(people.open({ personId }));
      for (const { account, path, cell } of courts) {
        const { items } = await good(linking.gate({ ecfAccountId: account.id, way: 'guided' }));
        const { status, because } = cell;
        const findings = items.map(({ id }) => id);
        const isWrong = items.some((item) => !isStillToDo(item));
        shown.push({ id: account.id, path, status, because: because?.en, findings, isWrong });
      }
    }
    return shown;
  }

  async #result(act: Act): Promise<Result<unknown> | undefined> {
    const { clock } = this.#app;
    clock.seconds += A_MOMENT;
    switch (act.act) {
      case 'join':
        return this.#join(act);
      case 'record-pacer':
        return this.#recordPacer(act.who, act.user);
      case 'remove-pacer':
        return this.#removePacer(act.who, act.user);
      case 'merge':
        return this.#mergeInto(act.into);
      case 'undo-merge':
        return this.#undoMerge();
      case 'a-minute-passes':
        clock.seconds += 61;
        return { ok: true, value: undefined };
      default: {
        const ecfAccountId = this.accountAt(act.slot);
        return ecfAccountId && this.#about(ecfAccountId, act);
      }
    }
  }

  async #about(
    ecfAccountId: EcfAccountId,
    act: Extract<Act, { readonly slot: Slot }>,
  ): Promise<Result<unknown> | undefined> {
    const { courts, linking, checklist } = this.#app;
    switch (act.act) {
      case 'leave':
        return courts.leave({ ecfAccountId });
      case 'know': {
        const pacerAccountId = this.#pacerOf(act.slot.who, act.user);
        const named = pacerAccountId ? { pacerAccountId } : {};
        return linking.recordKnown({ ecfAccountId, how: act.how, note: '', ...named });
      }
      case 'know-no-more':
        return linking.removeKnown({ ecfAccountId });
      case 'undo-known':
        return this.#undoKnown(ecfAccountId);
      case 'begin': {
        const pacerAccountId = this.#pacerOf(act.slot.who, act.user);
        if (!pacerAccountId) return undefined;
        const asked = { ecfAccountId, way: 'guided', pacerAccountId } as const;
        return linking.begin({ ...asked, accepted: [] });
      }
      case 'see':
        return linking.report({ ecfAccountId, seen: act.seen });
      case 'submit':
        return this.#submit(ecfAccountId, act.answer);
      case 'ask-court':
        return linking.askCourt({ ecfAccountId, reason: 'person-asked' });
      case 'stop':
        return linking.stop({ ecfAccountId });
      case 'tick-menus':
        return checklist.record({ ecfAccountId, stepId: 'see-menus', outcome: 'done', note: '' });
      default:
        return undefined;
    }
  }

  /** The CM/ECF login is in the keychain. */
  async #join({ slot, standing }: Extract<Act, { act: 'join' }>): Promise<Result<unknown>> {
    const { courts, records, keychain } = this.#app;
    const { who, capacity, courtId } = slot;
    const personId = this.#people[who];
    const input = CONTRACT.courts.join.input.parse({ personId, courtId, capacity, standing });
    const joined = await courts.join(input);
    if (!joined.ok) return joined;
    const { ecfAccountId } = joined.value;
    this.#accounts.set(keyOf(slot), ecfAccountId);
    const ecfLogin = `${capacity}${this.#name}`;
    keep(records, keychain, { id: ecfAccountId }, { ecfLogin, ecfPassword: 'Oak-77' });
    return joined;
  }

  async #recordPacer(who: Who, user: User): Promise<Result<unknown> | undefined> {
    const personId = this.#people[who];
    if (!personId || this.#pacerOf(who, user)) return undefined;
    const facts = {
      username: `${this.#name}-${user}`,
      accountType: 'upgraded',
      mfa: 'app',
    } as const;
    return this.#app.pacer.record({ personId, ...NOTHING_KNOWN, ...facts, kind: 'individual' });
  }

  async #removePacer(who: Who, user: User): Promise<Result<unknown> | undefined> {
    const personId = this.#people[who];
    const accountId = this.#pacerOf(who, user);
    return personId && accountId && this.#app.pacer.remove({ personId, accountId });
  }

  /** The PACER account of that username, as it is on the record that is listed now. */
  #pacerOf(who: Who, user: User | undefined): PacerAccountId | undefined {
    const owner = this.#people[this.#merge ? this.#merge.into : who] ?? '';
    const recorded = this.#app.records.person(owner)?.pacerAccounts ?? [];
    return recorded.find(({ username }) => username === `${this.#name}-${user}`)?.id;
  }

  async #mergeInto(into: Who): Promise<Result<unknown> | undefined> {
    const [intoId, fromId] = into === 0 ? this.#people : this.#people.toReversed();
    if (!intoId || !fromId || this.#merge) return undefined;
    const { twice } = await good(this.#app.people.compare({ intoId, fromId }));
    const drop = twice.map(({ goes }) => goes);
    const merged = await this.#app.people.merge({ intoId, fromId, drop, isConfirmed: true });
    if (merged.ok) this.#merge = { undo: merged.value.undo, into, left: drop };
    return merged;
  }

  #undoMerge(): Result<unknown> | undefined {
    if (!this.#merge) return undefined;
    const undone = this.#app.records.undo(this.#merge.undo);
    if (undone.ok) this.#merge = undefined;
    return undone;
  }

  #undoKnown(ecfAccountId: EcfAccountId): Result<unknown> | undefined {
    const { records } = this.#app;
    const events = records.eventsOf(ecfSubject(ecfAccountId));
    const last = events.at(-1);
    return last?.kind.startsWith('known-link.') ? records.undo([last]) : undefined;
  }

  /** As the wizard goes: a look at the menus, both names, consent, Submit, and what the court's page said. */
  async #submit(ecfAccountId: EcfAccountId, is: Answer): Promise<Result<unknown>> {
    const { linking, grants } = this.#app;
    const seen = { source: 'menus', shows: 'no-filing-menus' } as const;
    const looked = await linking.report({ ecfAccountId, seen });
    if (!looked.ok) return looked;
    this.#app.clock.seconds += A_MOMENT;
    const credential = { from: 'screen', ...NAMES } as const;
    const reviewed = await linking.review({ ecfAccountId, credential });
    if (!reviewed.ok) return reviewed;
    const grant = grants.give({ action: 'link', ecfAccountId });
    const confirmed = await linking.confirm({ ecfAccountId, typed: NAMES, grant });
    if (!confirmed.ok) return confirmed;
    return linking.answer({ ecfAccountId, answer: { is } });
  }
}

const keyOf = ({ who, capacity, courtId }: Slot) => `${who} ${capacity} ${courtId}`;
