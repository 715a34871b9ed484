import type { Act, Seen, Slot, User, Who } from './acts.ts';

/** One act that the app took, and the account it was about. */
export interface Done {
  readonly act: Act;
  readonly id: string | undefined;
  /** The accounts that left the list by a merge: of two alike, one stays. */
  readonly left: readonly string[];
}

/** What was said of an account's link, in order. Without a user, nobody said which PACER account it is of. */
interface Word {
  readonly says:
    | 'confirmed'
    | 'sent'
    | 'told'
    | 'menus'
    | 'another-account'
    | 'not-linked'
    | 'registered';
  readonly user: User | undefined;
}

interface Account {
  readonly id: string;
  who: Who;
  readonly slot: Slot;
  isListed: boolean;
  standing: 'has-filed' | 'new-to-court';
  isTicked: boolean;
  words: Word[];
  /** The earlier links that were recorded, the one that counts last, and what was there before each act on it. */
  known: (Word | undefined)[];
  attemptOf: User | undefined;
}

/**
 * Knows from the acts alone, without a rule or a record of the app, which accounts may be called linked: an account's own
 * link was confirmed, a person recorded how they know, or filing menus were seen that no other account of the person in
 * that court can explain.
 */
export class Oracle {
  readonly #accounts = new Map<string, Account>();
  readonly #pacer = new Set<string>();
  #left: readonly string[] = [];
  #isMerged = false;

  constructor(done: readonly Done[]) {
    for (const one of done) this.#take(one);
  }

  /** Whether this account may be shown as linked. */
  mayBeLinked(id: string): boolean {
    const account = this.#accounts.get(id);
    if (!account) return false;
    const words = this.#wordsOf(account);
    return words.some((word, place) => {
      if (word.says === 'confirmed' || word.says === 'told') {
        return !words.slice(place).some(({ says }) => says === 'not-linked');
      }
      if (word.says === 'registered') {
        return !this.#isOnlyPacerTaken(account) && this.#isEachOtherSpokenOf(account);
      }
      if (word.says !== 'menus') return false;
      return this.#isUnexplained(account, word.user) && !isDenied(words, place);
    });
  }

  #take({ act, id, left }: Done): void {
    if (act.act === 'record-pacer') this.#pacer.add(`${act.who} ${act.user}`);
    if (act.act === 'remove-pacer') {
      for (const who of [0, 1] as const) {
        if (this.#isSamePerson(who, act.who)) this.#pacer.delete(`${who} ${act.user}`);
      }
    }
    if (act.act === 'join' && id) this.#join(id, act);
    if (act.act === 'merge') this.#merge(left);
    if (act.act === 'undo-merge') this.#undoMerge();
    const account = id === undefined ? undefined : this.#accounts.get(id);
    if (account && 'slot' in act) this.#about(account, act);
  }

  #merge(left: readonly string[]): void {
    this.#isMerged = true;
    this.#left = left;
    for (const account of this.#accounts.values()) {
      if (left.includes(account.id)) account.isListed = false;
    }
  }

  #undoMerge(): void {
    this.#isMerged = false;
    for (const account of this.#accounts.values()) {
      if (this.#left.includes(account.id)) account.isListed = true;
    }
  }

  #join(id: string, { slot, standing }: Extract<Act, { act: 'join' }>): void {
    const known = this.#accounts.get(id);
    if (known) {
      known.isListed = true;
      known.who = slot.who;
      known.standing = standing;
      return;
    }
    const rest = { isListed: true, isTicked: false, words: [], known: [undefined] };
    this.#accounts.set(id, { id, who: slot.who, slot, standing, ...rest, attemptOf: undefined });
  }

  #about(account: Account, act: Extract<Act, { readonly slot: Slot }>): void {
    const user = account.attemptOf;
    switch (act.act) {
      case 'leave':
        account.isListed = false;
        break;
      case 'know': {
        const says = act.how === 'menus' ? 'menus' : 'told';
        account.known.push({ says, user: this.#named(account.who, act.user) });
        break;
      }
      case 'know-no-more':
        account.known.push(undefined);
        break;
      case 'undo-known':
        account.known.pop();
        break;
      case 'begin':
        account.attemptOf = act.user;
        break;
      case 'see':
        account.words.push(...wordOf(act.seen, user));
        break;
      case 'submit':
        if (act.answer === 'confirmed') account.words.push({ says: 'confirmed', user });
        if (act.answer === 'unknown') account.words.push({ says: 'sent', user });
        break;
      case 'tick-menus':
        account.isTicked = true;
        break;
      default:
    }
  }

  /** An earlier link is weighed after all else: nobody says when it was made. */
  #wordsOf({ words, known, isTicked, standing }: Account): readonly Word[] {
    const now = known.at(-1);
    const registered = isTicked && standing === 'new-to-court';
    return [
      ...words,
      ...(now ? [now] : []),
      ...(registered ? [{ says: 'registered', user: undefined } as const] : []),
    ];
  }

  /** No other account of the person in this court can be the one that menus of this PACER account belong to. */
  #isUnexplained(account: Account, user: User | undefined): boolean {
    return this.#besides(account).every((other) => {
      const words = this.#wordsOf(other);
      const claims = claimsOf(words);
      const isElsewhere =
        user !== undefined &&
        claims.some(({ says }) => says !== 'sent') &&
        claims.every((word) => word.user !== undefined && word.user !== user);
      return isElsewhere || (!other.isListed && !sinceDenied(words).some(isClaim));
    });
  }

  /**
   * Somebody who registered says of this very account that its menus are there. That can't be if their only PACER account
   * is linked here for another.
   */
  #isOnlyPacerTaken(account: Account): boolean {
    const user = this.#onlyUser(account.who);
    return this.#besides(account).some(
      (other) =>
        user !== undefined &&
        this.#wordsOf(other).some((word) => word.says === 'confirmed' && word.user === user),
    );
  }

  /** The person's PACER account if they have just one: what is said without naming one is said of it. */
  #onlyUser(person: Who): User | undefined {
    const users = ([0, 1] as const).filter((user) => this.#isOnList(person, user));
    return users.length === 1 ? users[0] : undefined;
  }

  /** The PACER account that somebody names: the page offers only those on the list. */
  #named(person: Who, user: User | undefined): User | undefined {
    const isOffered = user !== undefined && this.#isOnList(person, user);
    return isOffered ? user : this.#onlyUser(person);
  }

  #isOnList(person: Who, user: User): boolean {
    return ([0, 1] as const).some(
      (who) => this.#isSamePerson(who, person) && this.#pacer.has(`${who} ${user}`),
    );
  }

  /** Of each other account here that is listed, somebody said that it is linked: none can be linked unknown to all. */
  #isEachOtherSpokenOf(account: Account): boolean {
    return this.#besides(account)
      .filter((other) => other.isListed)
      .every((other) => this.#wordsOf(other).some(isClaim));
  }

  /**
   * The person's other accounts in this court. One in the same capacity that is off the list is this one: a court has one
   * account of a person in a capacity.
   */
  #besides(account: Account): readonly Account[] {
    const { courtId, capacity } = account.slot;
    return [...this.#accounts.values()]
      .filter((other) => other !== account && other.slot.courtId === courtId)
      .filter((other) => this.#isSamePerson(other.who, account.who))
      .filter((other) => other.isListed || other.slot.capacity !== capacity);
  }

  #isSamePerson(one: Who, other: Who): boolean {
    return one === other || this.#isMerged;
  }
}

/**
 * Menus are no proof where the account page showed another login for that PACER account, unless the court said since that
 * nothing is linked; nor once the court said so of what they showed.
 */
function isDenied(words: readonly Word[], place: number): boolean {
  const { user } = words[place] ?? {};
  const page = words.findLastIndex(
    ({ says, user: whose }) => says === 'another-account' && whose === user,
  );
  const desk = words.findLastIndex(({ says }) => says === 'not-linked');
  return page > desk || desk > place;
}

/**
 * What says to whom an account is linked. What the court confirmed of it goes before whatever else was said, and what the
 * court told goes before menus, which don't say whose they are. A person who registered named no PACER account at all.
 */
function claimsOf(words: readonly Word[]): readonly Word[] {
  const confirmed = words.filter(({ says }) => says === 'confirmed');
  if (confirmed.length > 0) return confirmed.slice(-1);
  const claims = words.filter(isClaim);
  const told = claims.filter(({ says }) => says === 'told');
  const named = told.filter(({ user }) => user !== undefined);
  const sent = claims.filter(({ says }) => says === 'sent');
  if (told.length > 0) return [...sent, ...(named.length > 0 ? named : told)];
  const strong = claims.filter(({ says }) => says !== 'registered');
  return strong.length > 0 ? strong : claims;
}

/** What was said since the court's help desk last said that an account is not linked. */
function sinceDenied(words: readonly Word[]): readonly Word[] {
  return words.slice(words.findLastIndex(({ says }) => says === 'not-linked') + 1);
}

const isClaim = ({ says }: Word) => says !== 'not-linked' && says !== 'another-account';

function wordOf(seen: Seen, user: User | undefined): readonly Word[] {
  switch (seen.source) {
    case 'menus':
      return seen.shows === 'no-filing-menus' ? [] : [{ says: 'menus', user }];
    case 'account-page':
      return [{ says: seen.shows === 'this-account' ? 'told' : 'another-account', user }];
    case 'help-desk':
      if (seen.says === 'unclear') return [];
      return [{ says: seen.says === 'linked' ? 'told' : 'not-linked', user }];
    default:
      return [{ says: 'told', user }];
  }
}
