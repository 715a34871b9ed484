import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { withoutEnd } from '../../shared/domain/values/ends.ts';
import { STYLE } from '../page/style.ts';
import type { Addresses } from '../run/addresses.ts';
import { BodyTooLarge, type Exchange, exchangeOf } from './exchange.ts';
import type { Listener } from './listener.ts';
import { DROPPED, NOT_FOUND, type Reply, send, text } from './reply.ts';

/** Answers one exchange; nothing means that there is no such page. */
export type Answer = (exchange: Exchange) => Promise<Reply | undefined>;

interface Serving {
  readonly token: string;
  readonly addresses: Addresses;
  readonly answer: Answer;
  /** Called with a bug; the visitor gets a plain 500. */
  readonly onBug: (bug: unknown) => void;
}

function isSame(given: string, token: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(token)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** What follows the token, or nothing when the token or the host is not this run's. */
function placeOf(
  request: IncomingMessage,
  serving: Serving,
): { path: string; query: string } | undefined {
  // SECURITY: a page of another site that points its own name at this machine is refused here.
  const isOurHost = serving.addresses.origins.includes(`http://${request.headers.host}`);
  const [, token = '', rest = '', query = ''] =
    /^\/([^/?]+)\/?([^?]*)\??(.*)$/s.exec(request.url ?? '') ?? [];
  // SECURITY: the token of this run is the only key; without it every address answers the same.
  if (!isOurHost || !isSame(token, serving.token)) return undefined;
  return { path: withoutEnd(rest, (one) => one === '/'), query };
}

async function replyTo(request: IncomingMessage, serving: Serving): Promise<Reply> {
  const place = placeOf(request, serving);
  // Counted even for an unknown address, because the connection has been used.
  const exchange = exchangeOf(request, place ?? { path: '', query: '' });
  if (!place) return NOT_FOUND;
  if (place.path === 'practice.css') return text(200, 'text/css', STYLE);
  try {
    return (await serving.answer(exchange)) ?? NOT_FOUND;
  } catch (error) {
    if (error instanceof BodyTooLarge) return text(413, 'text/plain', 'Too large.');
    // A visitor who leaves halfway through a form is not our mistake.
    if (request.destroyed && !request.complete) return DROPPED;
    serving.onBug(error);
    return text(500, 'text/plain', 'The practice court made a mistake.');
  }
}

/** Puts `serving` behind an open port. */
export function serve(listener: Listener, serving: Serving): void {
  listener.answer((request, response) => {
    replyTo(request, serving)
      .then((reply) => send(response, reply, serving.addresses))
      .catch(serving.onBug);
  });
}
