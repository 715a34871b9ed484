import { DELAYED_COMMIT_MS, FAULTS, type Fault } from '../run/faults.ts';
import type { Review } from '../run/reviews.ts';
import { signInPage } from '../sign-in/browser.ts';
import { DROPPED, page, type Reply, redirect, SILENCE } from '../wire/reply.ts';
import { namesOf, obstacle } from './link-flow.ts';
import { linkedPage, notLinkedPage, serverErrorPage, twicePage } from './link-pages.ts';
import { pageUrl, signedInPage, type Visit } from './visit.ts';

/** The review that a confirmation names, if it is this visitor's own at this court. */
function reviewOf({ run, court, session }: Visit, key: string): Review | undefined {
  const review = run.reviews.find(key);
  const isOwn = review?.courtId === court.id && review.username === session.person.pacer.username;
  return isOwn ? review : undefined;
}

const TAKEN = 'One of these accounts is already linked in this court.';

/** Links and confirms, or says why not. The page is made first: it still shows the old menus, as a real court's does. */
function confirmProperly(visit: Visit, review: Review, commit: () => boolean): Reply {
  const problem = obstacle(visit);
  if (problem) return page(notLinkedPage(visit, problem));
  const linked = linkedPage(visit, namesOf(visit, review.ecfLogin));
  return page(commit() ? linked : notLinkedPage(visit, TAKEN));
}

/** How a switch ends a confirmation that was read whole. `commit` links now, or after a delay; a second time it does nothing. */
type Ending = (visit: Visit, review: Review, commit: (delayMs?: number) => boolean) => Reply;

/** A switch without an entry leaves the answer to the confirmation alone. */
const ENDINGS: Readonly<Partial<Record<Fault, Ending>>> = {
  'drop-after-read-before-commit': () => DROPPED,
  'commit-then-drop': (_visit, _review, commit) => {
    commit();
    return DROPPED;
  },
  'commit-then-drop-on-warmed-connection': (visit, review, commit) => {
    const reply = confirmProperly(visit, review, commit);
    return visit.exchange.isWarm ? DROPPED : reply;
  },
  'commit-then-hang': (_visit, _review, commit) => {
    commit();
    return SILENCE;
  },
  'commit-then-500': (visit, _review, commit) => {
    const reply = page(serverErrorPage(visit), 500);
    commit();
    return reply;
  },
  'login-page-200': ({ run, court }) =>
    page(signInPage(run, pageUrl(run, court, signedInPage(court.type)))),
  'truncated-200': (visit, review, commit) => {
    const linked = linkedPage(visit, namesOf(visit, review.ecfLogin));
    commit();
    return { kind: 'truncated', page: linked };
  },
  'redirect-302-to-other-host': ({ run }, _review, commit) => {
    commit();
    return redirect(302, run.addresses.strangerUrl);
  },
  'redirect-307-to-other-host': ({ run }) => redirect(307, run.addresses.strangerUrl),
  'delayed-commit-90s': (_visit, _review, commit) => {
    commit(DELAYED_COMMIT_MS);
    return DROPPED;
  },
};

/** Takes the one submission that can't be undone. It is counted first, whatever happens to it. */
export async function takeConfirmation(visit: Visit): Promise<Reply> {
  const { run, court, exchange, session } = visit;
  const isOn = (fault: Fault) => run.switches.isOn(fault, court.id);
  const submissions = run.links.countSubmission(court.id, session.person.pacer.username);
  if (isOn('drop-before-read')) return DROPPED;

  const review = reviewOf(visit, (await exchange.form()).get('review') ?? '');
  if (submissions > 1 && isOn('double-submit-detector')) {
    return page(twicePage(visit, submissions), 409);
  }
  if (!review) return redirect(303, pageUrl(run, court, ''));

  const commit = (delayMs = 0) =>
    run.links.commit({
      ...review,
      from: run.now() + delayMs,
      atSession: run.sessions.newest(),
    });
  const ending = FAULTS.map(({ id }) => (isOn(id) ? ENDINGS[id] : undefined)).find(Boolean);
  return (ending ?? confirmProperly)(visit, review, commit);
}
