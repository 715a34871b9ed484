import type { Page } from 'playwright-core';
import type { EcfAccountId } from '../../../electron/shared/domain/values/ids.ts';
import type {} from '../../../renderer/lib/bridge/bridge.ts';

const NEWS_LIMIT_MS = 10_000;

declare global {
  interface Window {
    /** What the bench needs on the page: accounts to record steps for, and the revision it has seen. */
    benchBoard: { readonly ids: readonly EcfAccountId[]; readonly revision: number };
  }
}

/** In the page: opens the board as our page does, until everybody is there. */
async function openBoard(): Promise<number> {
  const bridge = window.fileReady;
  const first = await bridge.board.open({});
  if (!first.ok) throw new Error(first.failure.code);
  const { texts, courtsRevision } = { texts: 0, courtsRevision: 0 };
  const ids: EcfAccountId[] = [];
  let since = 0;
  // A board kept from before knows everybody at once, and still hands them out in parts.
  for (let isWhole = false; !isWhole; ) {
    const more = await bridge.board.changes({ since, texts, courtsRevision });
    if (!more.ok) throw new Error(more.failure.code);
    const { known, people, isCut, rows } = more.value;
    since = more.value.revision;
    ids.push(...rows.flatMap(({ cells }) => cells[0]?.ecfAccountId ?? []));
    isWhole = known >= people && !isCut;
    if (!isWhole && !isCut) await new Promise((resolve) => setTimeout(resolve, 50));
  }
  window.benchBoard = { ids, revision: since };
  return ids.length;
}

/** In the page: what it does to record a step and see its cell change: one call, the news, one more call. */
async function recordStep({
  place,
  limitMs,
}: {
  readonly place: number;
  readonly limitMs: number;
}) {
  const bridge = window.fileReady;
  const { ids, revision } = window.benchBoard;
  const changed = () =>
    new Promise<void>((done, failed) => {
      const timer = setTimeout(
        () => failed(new Error('the page got no news of a change')),
        limitMs,
      );
      const stop = bridge.onNews(({ kind }) => {
        if (kind !== 'board-changed') return;
        clearTimeout(timer);
        stop();
        done();
      });
    });
  const ecfAccountId = ids[place % ids.length];
  if (!ecfAccountId) throw new Error('the board has no account');
  const outcome = place % 2 ? ('done' as const) : ('skipped' as const);
  const begun = performance.now();
  const news = changed();
  const step = { ecfAccountId, stepId: 'contact-details', outcome, note: 'on the board' };
  const recorded = await bridge.checklist.record(step);
  if (!recorded.ok) throw new Error(recorded.failure.code);
  await news;
  const seen = { since: revision, texts: 9999, courtsRevision: 9999 };
  const changes = await bridge.board.changes(seen);
  if (!changes.ok || changes.value.rows.length === 0) throw new Error('no cell changed');
  window.benchBoard = { ids, revision: changes.value.revision };
  return performance.now() - begun;
}

/** Opens the board as a page does, until everybody is there; returns how many. */
export const openOnPage = (page: Page): Promise<number> => page.evaluate(openBoard);

/** Milliseconds from recording one step to having its new cell, on the page; each number records another account's. */
export const recordOnPage = (page: Page, place: number): Promise<number> =>
  page.evaluate(recordStep, { place, limitMs: NEWS_LIMIT_MS });

/** Milliseconds of a call that asks main for what it has at hand. */
export function roundTripMs(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const begun = performance.now();
    await window.fileReady.app.preferences({});
    return performance.now() - begun;
  });
}
