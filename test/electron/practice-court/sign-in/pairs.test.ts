import { describe, expect, it } from 'vitest';
import { door, endpointAt } from '../../adapters/court-http/practice-run.ts';
import { startScriptedCourt } from '../../adapters/court-http/scripted-court.ts';
import { endpointOf } from '../../adapters/court-http/servers.ts';
import { openPracticeCourt } from '../walk.ts';
import { PAIRS } from './pairs.ts';

const JSON_TYPE = 'application/json';
const inputOf = ({ request }: (typeof PAIRS)[number]) => {
  const { loginId, password, otpCode, clientCode, redactFlag } = request;
  const code = otpCode === undefined ? {} : { otpCode };
  const client = clientCode === undefined ? {} : { clientCode };
  return {
    username: loginId,
    password,
    ...code,
    ...client,
    redactionAcknowledged: redactFlag === '1',
  };
};
const CODES = { '0': 'ok', '1': 'pacer-redaction-needed', '13': 'pacer-refused-sign-in' } as const;

describe('the committed pairs of the authentication call', () => {
  it('are what the practice court answers, in their order', async () => {
    const { authUrl } = await openPracticeCourt();
    for (const { name, request, response } of PAIRS) {
      const answer = await fetch(`${authUrl}/services/cso-auth`, {
        method: 'POST',
        body: JSON.stringify(request),
        headers: { 'content-type': JSON_TYPE, accept: JSON_TYPE },
      });
      expect({ name, status: answer.status }).toEqual({ name, status: 200 });
      const body = (await answer.text()).replace(/\b[0-9a-f]{128}\b/, '<128 characters>');
      expect({ name, answer: JSON.parse(body) }).toEqual({ name, answer: response });
    }
  });

  it('are read alike by the app’s own client', async () => {
    const practice = await openPracticeCourt();
    for (const pair of PAIRS) {
      const session = door.open(endpointAt(practice, 'alnb'));
      const signedIn = await session.signIn(inputOf(pair));
      const code = signedIn.ok ? 'ok' : signedIn.failure.code;
      expect({ name: pair.name, code }).toEqual({
        name: pair.name,
        code: CODES[pair.response.loginResult],
      });
      if (signedIn.ok) expect(signedIn.value.remark ?? '').toBe(pair.response.errorDescription);
      await session.signOut();
    }
  });

  it('are what the app’s own client sends', async () => {
    const court = await startScriptedCourt();
    for (const pair of PAIRS) {
      const session = door.open(endpointOf(court.url, court.url));
      await session.signIn(inputOf(pair));
      await session.signOut();
    }
    const sent = court.seen.filter(({ url }) => url === '/services/cso-auth');
    expect(sent.map(({ body }) => JSON.parse(body))).toEqual(PAIRS.map(({ request }) => request));
    await court.close();
  });
});
