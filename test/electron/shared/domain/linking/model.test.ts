import { describe, expect, it } from 'vitest';
import {
  LINK_EVENT_KINDS,
  type LinkEvent,
} from '../../../../../electron/shared/domain/linking/events.ts';
import type { Evidence } from '../../../../../electron/shared/domain/linking/evidence.ts';
import {
  foldLink,
  type LinkHistory,
  NO_HISTORY,
  recordLink,
} from '../../../../../electron/shared/domain/linking/history.ts';
import {
  LINK_TRANSITIONS,
  type Linking,
} from '../../../../../electron/shared/domain/linking/steps.ts';
import {
  abandoned,
  accountPage,
  answered,
  armed,
  attemptId,
  drafted,
  helpDesk,
  mail,
  menus,
  recovered,
  returned,
  reviewed,
  sending,
  sharedMenus,
  toCourt,
  trial,
} from './story.ts';

/** Requests that may have reached the court and are not known to have failed, counted without looking at the machine's own steps. */
interface Node {
  readonly history: LinkHistory;
  readonly events: readonly LinkEvent[];
  readonly clock: number;
  readonly mayBeLinked: ReadonlySet<string>;
}
interface Edge {
  readonly from: string;
  readonly kind: string;
  readonly to: string;
}

const ATTEMPTS = 2;
/** The first attempt is walked deep, the second far enough to be sent and to begin to be judged. */
const mostEvidence = (n: number) => (n === 1 ? 3 : 1);

/** Everything that can be tried at `at` seconds in attempt `n`. */
function triesFor(n: number, at: number): readonly LinkEvent[] {
  return [
    drafted(n, at),
    reviewed(n, at),
    returned(n, at),
    armed(n, at),
    sending(n, at),
    ...(['confirmed', 'not-sent', 'unknown', 'linked-to-other-names'] as const).map((answer) =>
      answered(n, answer, at),
    ),
    recovered(n, at),
    ...(['filing-menus', 'no-filing-menus', 'menus-empty'] as const).map((shows) =>
      menus(n, shows, at),
    ),
    sharedMenus(n, 'filing-menus', at),
    ...(['this-account', 'another-account'] as const).map((shows) => accountPage(n, shows, at)),
    ...(['linked', 'not-linked'] as const).map((says) => helpDesk(n, says, at)),
    mail(n, at),
    trial(n, at),
    toCourt(n, 'person-asked', at),
    toCourt(n, 'wrong-account-linked', at),
    toCourt(n, 'linked-without-asking', at),
    abandoned(n, at),
  ];
}

/** A piece of evidence as the model tells states apart by. */
function wordOf(item: Evidence): string {
  switch (item.source) {
    case 'menus':
      return item.othersHere.length > 0 ? `${item.shows}, not alone` : item.shows;
    case 'help-desk':
      return item.says;
    case 'account-page':
      return item.shows;
    default:
      return item.source;
  }
}

function keyOf({ history, mayBeLinked }: Node): string {
  const attempts = history.attempts.map((attempt) => [
    attempt.step,
    'reason' in attempt ? attempt.reason : '',
    attempt.evidence.map((item) => wordOf(item)),
  ]);
  return JSON.stringify([attempts, [...mayBeLinked].sort()]);
}

/** The model's own account of danger: from the moment of sending until "not sent" or a proven "not linked". */
function dangerAfter(
  before: ReadonlySet<string>,
  event: LinkEvent,
  after: Linking,
): ReadonlySet<string> {
  const danger = new Set(before);
  const id = event.body.attemptId;
  if (event.kind === 'link.sending') danger.add(id);
  if (event.kind === 'link.needs-court' && event.body.reason === 'linked-without-asking')
    danger.add(id);
  if (event.kind === 'link.answered' && event.body.answer === 'not-sent') danger.delete(id);
  if (after.step === 'verified-not-linked') danger.delete(id);
  if (after.step === 'verified-linked') danger.add(id);
  return danger;
}

function walk(): {
  nodes: readonly Node[];
  edges: readonly Edge[];
  sendsInDanger: readonly string[];
} {
  const start: Node = { history: NO_HISTORY, events: [], clock: 0, mayBeLinked: new Set() };
  const seen = new Map([[keyOf(start), start]]);
  const queue = [start];
  const edges: Edge[] = [];
  const sendsInDanger: string[] = [];
  for (let node = queue.shift(); node; node = queue.shift()) {
    const clock = node.clock + 61;
    for (let n = 1; n <= ATTEMPTS; n += 1) {
      const before = node.history.attempts.find((attempt) => attempt.attemptId === attemptId(n));
      if ((before?.evidence.length ?? 0) >= mostEvidence(n)) continue;
      for (const event of triesFor(n, clock)) {
        const recorded = recordLink(node.history, event);
        if (!recorded.ok) continue;
        const after = recorded.value.attempts.find((attempt) => attempt.attemptId === attemptId(n));
        if (!after) throw new Error('a recorded event left no attempt');
        if (event.kind === 'link.sending' && node.mayBeLinked.size > 0)
          sendsInDanger.push(keyOf(node));
        edges.push({ from: before?.step ?? 'none', kind: event.kind, to: after.step });
        const next: Node = {
          history: recorded.value,
          events: [...node.events, event],
          clock,
          mayBeLinked: dangerAfter(node.mayBeLinked, event, after),
        };
        const key = keyOf(next);
        if (!seen.has(key)) {
          seen.set(key, next);
          queue.push(next);
        }
      }
    }
  }
  return { nodes: [...seen.values()], edges, sendsInDanger };
}

describe('every state that two attempts can reach', () => {
  const { nodes, edges, sendsInDanger } = walk();

  it('never holds a second request before the first is known not to have linked', () => {
    expect(nodes.length).toBeGreaterThan(500);
    expect(edges.some(({ kind }) => kind === 'link.sending')).toBe(true);
    expect(sendsInDanger).toEqual([]);
  });

  it('does send a second time once the first is proven not linked', () => {
    const twice = nodes.filter(
      ({ events }) => events.filter(({ kind }) => kind === 'link.sending').length === 2,
    );
    expect(twice.length).toBeGreaterThan(0);
  });

  it('uses each listed transition and no other', () => {
    const listed = Object.entries(LINK_TRANSITIONS).flatMap(([from, byKind]) =>
      Object.entries(byKind).flatMap(([kind, targets]) =>
        targets.map((to) => `${from} -- ${kind} --> ${to}`),
      ),
    );
    const walked = new Set(edges.map(({ from, kind, to }) => `${from} -- ${kind} --> ${to}`));
    expect([...walked].sort()).toEqual([...listed].sort());
  });

  it('knows each kind of event', () => {
    expect(new Set(edges.map(({ kind }) => kind))).toEqual(new Set(LINK_EVENT_KINDS));
  });

  it('is the same when the journal is read again from the start', () => {
    for (const { events, history } of nodes) expect(foldLink(events)).toEqual(history);
  });
});
