import type { Reason } from './reason.mts';

const BROWSE = 'electron/adapters/court-http/session/browse.ts';
const ENDPOINT = 'electron/shared/domain/courts/endpoint.ts';

/** Reasons for the rules of addresses and redirects, the first that fits counts. */
export const ADDRESSES: readonly Reason[] = [
  {
    file: BROWSE,
    has: 'en-US',
    because: 'In which language a court may answer is only a hint to it.',
  },
  {
    file: BROWSE,
    has: "'a request to a host that is not configured'",
    because: 'The words of a bug, which nobody reads but us.',
  },
  {
    file: BROWSE,
    has: '!this.#origins.includes(url.origin)',
    because: 'Every address was looked at before. This is a second lock on the same door.',
  },
  {
    file: BROWSE,
    has: "'sent-without-answer'",
    because: 'Who asks tells apart an answer, what was not sent, and everything else.',
  },
  {
    file: BROWSE,
    has: 'this.#pages.close()',
    because: 'A session that ended asks for nothing more, and idle connections end by themselves.',
  },
  {
    file: BROWSE,
    has: "done.kind === 'lost'",
    because: 'Only what was lost can be stale; the types don’t know it.',
  },
  { file: BROWSE, has: "'GET'", because: 'Without a method, Node sends a GET.' },
  {
    file: BROWSE,
    has: "''",
    because:
      'A part after # is never sent, no address is the same host, and an empty cookie says what none says.',
  },
  { file: BROWSE, has: 'text/html', because: 'What a court may send is only a hint to it.' },
  { file: ENDPOINT, kind: 'ArrayDeclaration', because: 'No host has such a name.' },
  {
    file: ENDPOINT,
    has: 'url.username || url.password',
    because: 'An address with a name in it has an @, too.',
  },
];
