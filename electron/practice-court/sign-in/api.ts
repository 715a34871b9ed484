import * as z from 'zod';
import { VERDICT_TEXT, type Verdict } from '../run/authenticator.ts';
import type { Run } from '../run/run.ts';
import type { Exchange } from '../wire/exchange.ts';
import { type Reply, text } from '../wire/reply.ts';

/** What PACER's authentication service takes (PACER Authentication API guide, 2025); other fields are ignored. */
const Request = z.object({
  loginId: z.string(),
  password: z.string(),
  otpCode: z.string().default(''),
  clientCode: z.string().default(''),
  redactFlag: z.string().default('0'),
});

const Leaving = z.object({ nextGenCSO: z.string() });

/** The body as a value; nothing when it is not JSON of the expected kind. */
async function jsonBody<T>(exchange: Exchange, schema: z.ZodType<T>): Promise<T | undefined> {
  const isJson = /^application\/json\b/i.test(exchange.contentType);
  const body = await exchange.text();
  try {
    return isJson ? schema.safeParse(JSON.parse(body)).data : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const json = (status: number, value: unknown): Reply =>
  text(status, 'application/json', JSON.stringify(value));

const NOT_VALID = json(400, { errorDescription: 'The request is not valid.' });

function answerOf(run: Run, verdict: Verdict) {
  switch (verdict.loginResult) {
    case '0': {
      const session = run.sessions.open(verdict.person, verdict.warning);
      return { nextGenCSO: session.token, loginResult: '0', errorDescription: verdict.warning };
    }
    case '1':
      return { nextGenCSO: '', loginResult: '1', errorDescription: VERDICT_TEXT.redaction };
    case '13':
      return { nextGenCSO: '', loginResult: '13', errorDescription: VERDICT_TEXT.refused };
  }
}

/** `POST /services/cso-auth`: a refusal is an ordinary 200 with its `loginResult`; only an unreadable request is a 400. */
export async function signInByService(run: Run, exchange: Exchange): Promise<Reply> {
  const request = await jsonBody(exchange, Request);
  if (!request) return NOT_VALID;
  const { redactFlag, ...offer } = request;
  const verdict = run.authenticator.authenticate({
    ...offer,
    hasAcknowledgedRedaction: redactFlag === '1',
  });
  return json(200, answerOf(run, verdict));
}

/** `POST /services/cso-logout`: ends the session of the token; an unknown token is no failure. */
export async function signOutByService(run: Run, exchange: Exchange): Promise<Reply> {
  const request = await jsonBody(exchange, Leaving);
  if (!request) return NOT_VALID;
  run.sessions.end(request.nextGenCSO);
  return json(200, { loginResult: '0', errorDescription: '' });
}
