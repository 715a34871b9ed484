import { PEOPLE, personByUsername } from '../invented/people.ts';
import type { InventedPerson } from '../invented/person.ts';

/** One PACER account joined to one CM/ECF account in one court. */
export interface Link {
  readonly courtId: string;
  readonly username: string;
  readonly ecfLogin: string;
  /** Milliseconds; a slow court's link counts only from here on. */
  readonly from: number;
  /** Serial of the newest session when the accounts were linked. */
  readonly atSession: number;
}

/** What the court counted for one PACER account in one court. */
export interface LinkCount {
  readonly courtId: string;
  readonly username: string;
  /** Confirmations that reached the court, read or not. */
  readonly submissions: number;
  /** Links made: 0 or 1, and a larger number is a mistake of the practice court. */
  readonly commits: number;
  /** The CM/ECF login it is linked to, once the link counts. */
  readonly linkedTo?: string;
}

/** Who is linked to what. One to one per court, and never undone (a real court's staff alone can). */
export interface Links {
  of(courtId: string, username: string): Link | undefined;
  holder(courtId: string, ecfLogin: string): string | undefined;
  isLinkedAnywhere(username: string): boolean;
  countSubmission(courtId: string, username: string): number;
  /** Links unless either side is taken, also by a link that doesn't count yet. Says whether it did. */
  commit(link: Link): boolean;
  counts(): readonly LinkCount[];
  forget(): void;
}

/** Links that exist before anybody arrives: one person is linked everywhere, and one CM/ECF account belongs to somebody else. */
function isLinkedFromTheStart({ case: kind }: InventedPerson): boolean {
  return kind === 'already-linked';
}
const TAKEN_BY = 'colleague.of.overby';

function linkFromTheStart(courtId: string, username: string): Link | undefined {
  const person = personByUsername(username);
  if (!person || !isLinkedFromTheStart(person)) return undefined;
  return { courtId, username, ecfLogin: person.ecf.login, from: 0, atSession: 0 };
}

function holderFromTheStart(ecfLogin: string): string | undefined {
  const person = PEOPLE.find(({ ecf }) => ecf.login === ecfLogin);
  if (person?.case === 'court-account-taken') return TAKEN_BY;
  return person && isLinkedFromTheStart(person) ? person.pacer.username : undefined;
}

/** Makes the links of one run. */
export function makeLinks(now: () => number): Links {
  const links: Link[] = [];
  const counts = new Map<string, LinkCount>();
  const countOf = (courtId: string, username: string) =>
    counts.get(`${courtId} ${username}`) ?? { courtId, username, submissions: 0, commits: 0 };
  const put = (count: LinkCount) => counts.set(`${count.courtId} ${count.username}`, count);
  const made = (courtId: string, username: string) =>
    links.find((link) => link.courtId === courtId && link.username === username) ??
    linkFromTheStart(courtId, username);
  const taken = (courtId: string, ecfLogin: string) =>
    links.find((link) => link.courtId === courtId && link.ecfLogin === ecfLogin);
  const of: Links['of'] = (courtId, username) => {
    const link = made(courtId, username);
    return link && link.from <= now() ? link : undefined;
  };
  return {
    of,
    holder: (courtId, ecfLogin) => {
      const link = taken(courtId, ecfLogin);
      return link && link.from <= now() ? link.username : holderFromTheStart(ecfLogin);
    },
    isLinkedAnywhere: (username) =>
      links.some((link) => link.username === username && link.from <= now()),
    countSubmission: (courtId, username) => {
      const count = countOf(courtId, username);
      put({ ...count, submissions: count.submissions + 1 });
      return count.submissions + 1;
    },
    commit: (link) => {
      if (made(link.courtId, link.username)) return false;
      if (taken(link.courtId, link.ecfLogin) || holderFromTheStart(link.ecfLogin)) return false;
      links.push(link);
      const count = countOf(link.courtId, link.username);
      put({ ...count, commits: count.commits + 1 });
      return true;
    },
    counts: () =>
      [...counts.values()].map((count) => {
        const link = of(count.courtId, count.username);
        return link ? { ...count, linkedTo: link.ecfLogin } : count;
      }),
    forget: () => {
      links.length = 0;
      counts.clear();
    },
  };
}
