import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { courtDoor } from '../../../../electron/adapters/court-http/session/court-door.ts';
import type { SendOutcome } from '../../../../electron/ports/courts.ts';
import type { PracticeCourt } from '../../../../electron/practice-court/practice-court.ts';
import { FAULTS, type Fault } from '../../../../electron/practice-court/run/faults.ts';
import type { LinkEvent } from '../../../../electron/shared/domain/linking/events.ts';
import {
  attemptsToRecover,
  foldLink,
  mayBegin,
} from '../../../../electron/shared/domain/linking/history.ts';
import {
  answered,
  evidence,
  instantAt,
  recovered,
  upToSending,
} from '../../shared/domain/linking/story.ts';
import { endpointAt, reviewed, sheetOf, startCourt } from './practice-run.ts';

const COURT = 'alnb';
const WHO = 'pplainview';
/** The person's name, the same on both sides. */
const NAMES = { ecf: 'Paula Plainview', pacer: 'Paula Plainview' };
const START = Date.parse(instantAt(0));

let practice: PracticeCourt;
let seconds = 0;
beforeAll(async () => {
  practice = await startCourt({ now: () => START + seconds * 1000 });
});
beforeEach(() => {
  practice.reset();
  seconds = 0;
});
afterAll(() => practice.close());

/** A person who does not wait a minute for a court that hangs. */
const impatient = courtDoor({
  resolveProxy: async () => 'DIRECT',
  patience: { page: 5_000, confirm: 400, goodbye: 1_000 },
});

async function upToConfirm(fault: Fault, signal?: AbortSignal) {
  const { session, pageDigest } = await reviewed(practice, COURT, WHO, impatient, signal);
  practice.setFault(fault, true, COURT);
  return { session, pageDigest };
}

const answerFor = (outcome: SendOutcome) =>
  answered(1, outcome.kind, seconds, 'names' in outcome ? outcome.names : undefined);

/** Signs in again `after` seconds and reads the menus into the journal. */
async function reading(after: number): Promise<LinkEvent> {
  seconds = after;
  const session = impatient.open(endpointAt(practice, COURT));
  const { pacerPassword: password } = sheetOf(practice, COURT, WHO);
  const signedIn = await session.signIn({ username: WHO, password, redactionAcknowledged: true });
  await session.signOut();
  if (!signedIn.ok) throw new Error(signedIn.failure.code);
  const { menus, signInId } = signedIn.value;
  const { shows, labels } = menus;
  const at = instantAt(after);
  return evidence(1, after, {
    source: 'menus',
    othersHere: [],
    reader: 'app',
    shows,
    labels: [...labels],
    signInId,
    at,
  });
}

/** What the person is told at once, and where the attempt ends after readings at 65 and 130 seconds. */
const STORIES: Readonly<Record<Fault, readonly [SendOutcome['kind'], string]>> = {
  'drop-before-read': ['unknown', 'verified-not-linked'],
  'drop-after-read-before-commit': ['unknown', 'verified-not-linked'],
  'commit-then-drop': ['unknown', 'verified-linked'],
  'commit-then-drop-on-warmed-connection': ['confirmed', 'verified-linked'],
  'commit-then-hang': ['unknown', 'verified-linked'],
  'commit-then-500': ['unknown', 'verified-linked'],
  'login-page-200': ['unknown', 'verified-not-linked'],
  'truncated-200': ['unknown', 'verified-linked'],
  'redirect-302-to-other-host': ['unknown', 'verified-linked'],
  'redirect-307-to-other-host': ['unknown', 'verified-not-linked'],
  'delayed-commit-90s': ['unknown', 'verified-linked'],
  'double-submit-detector': ['confirmed', 'verified-linked'],
  'menus-stale-60s': ['confirmed', 'verified-linked'],
};
const rows = FAULTS.map(({ id }) => [id, ...STORIES[id]] as const);
const truths = FAULTS.map(({ id }) => [id, STORIES[id][1]] as const);

/** What must hold whatever went wrong: one confirmation at most, and nothing at a host that is not configured. */
function expectOneSubmission() {
  const { links, strangers } = practice.state();
  expect(links.map(({ submissions }) => submissions)).toEqual([1]);
  expect(strangers).toEqual([]);
}

describe('the thirteen faults of the one irreversible request', () => {
  it.each(rows)('%s: the answer is %s, the truth %s (F29, F31)', async (fault, kind, truth) => {
    const { session, pageDigest } = await upToConfirm(fault);
    const outcome = await session.confirm(pageDigest);
    expect(outcome.kind).toBe(kind);
    await session.signOut();
    const journal = [...upToSending(1, NAMES), answerFor(outcome)];
    expect(mayBegin(foldLink(journal), 'assisted').ok).toBe(false);
    journal.push(await reading(65), await reading(130));
    expect(foldLink(journal).attempts.map(({ step }) => step)).toEqual([truth]);
    expectOneSubmission();
  });

  it.each(truths)(
    '%s with the app killed in the middle: unknown at the next start, then %s (F30)',
    async (fault, truth) => {
      const killed = new AbortController();
      const { session, pageDigest } = await upToConfirm(fault, killed.signal);
      const lost = session.confirm(pageDigest);
      await untilSubmitted();
      killed.abort();
      await lost;
      const journal: LinkEvent[] = [...upToSending(1, NAMES)];
      expect(attemptsToRecover(foldLink(journal), 'desk-1', instantAt(5))).toHaveLength(1);
      journal.push(recovered(1, 5));
      expect(foldLink(journal).attempts[0]?.step).toBe('unknown');
      journal.push(await reading(65), await reading(130));
      expect(foldLink(journal).attempts.map(({ step }) => step)).toEqual([truth]);
      expectOneSubmission();
    },
  );

  it('is pending, not failed, while the menus are stale', async () => {
    const { session, pageDigest } = await upToConfirm('menus-stale-60s');
    const journal = [...upToSending(1, NAMES), answerFor(await session.confirm(pageDigest))];
    await session.signOut();
    journal.push(await reading(20));
    expect(foldLink(journal).attempts[0]?.step).toBe('menus-pending');
  });

  it('is not called unlinked by looks before a slow court commits', async () => {
    const { session, pageDigest } = await upToConfirm('delayed-commit-90s');
    const journal = [...upToSending(1, NAMES), answerFor(await session.confirm(pageDigest))];
    await session.signOut();
    journal.push(await reading(2), await reading(63), await reading(88));
    expect(foldLink(journal).attempts[0]?.step).toBe('unknown');
  });
});

/** The court has counted the confirmation: from here on it may be linked. */
async function untilSubmitted(): Promise<void> {
  while (!practice.state().links.some(({ submissions }) => submissions > 0)) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}
