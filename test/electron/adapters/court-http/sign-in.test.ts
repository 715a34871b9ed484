import { afterEach, describe, expect, it } from 'vitest';
import { courtDoor } from '../../../../electron/adapters/court-http/session/court-door.ts';
import { fixture, json, signedIn, startScriptedCourt, TOKEN } from './scripted-court.ts';
import { endpointOf, page } from './servers.ts';

const closing: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const open of closing.splice(0)) await open.close();
});
const door = courtDoor({ resolveProxy: async () => 'DIRECT' });
const SIGN_IN = { username: 'invented', password: 'secret', redactionAcknowledged: false };

async function signInAt(change: Parameters<typeof startScriptedCourt>[0], input = SIGN_IN) {
  const court = await startScriptedCourt(change);
  closing.push(court);
  const session = door.open(endpointOf(court.url, court.url));
  return { session, seen: court.seen, result: await session.signIn(input) };
}
const answering = (value: unknown) => ({
  'POST /services/cso-auth': (_request: unknown, response: Parameters<typeof json>[0]) =>
    json(response, value),
});

describe('what PACER’s authentication service may answer', () => {
  it.each<[string, unknown, string]>([
    [
      '"13"',
      {
        ...signedIn,
        nextGenCSO: '',
        loginResult: '13',
        errorDescription: 'Invalid username, password, or one-time passcode.',
      },
      'pacer-refused-sign-in',
    ],
    [
      'a refusal that still carries a token',
      { ...signedIn, loginResult: '13' },
      'pacer-refused-sign-in',
    ],
    [
      'a result nobody has documented',
      { loginResult: '5', errorDescription: 'Account disabled.' },
      'pacer-refused-sign-in',
    ],
    [
      '"1" about redaction',
      { loginResult: '1', errorDescription: 'All filers must redact: ...' },
      'pacer-redaction-needed',
    ],
    [
      '"1" about something else',
      { loginResult: '1', errorDescription: 'No.' },
      'pacer-refused-sign-in',
    ],
    [
      'success without a token',
      { loginResult: '0', nextGenCSO: '' },
      'pacer-answer-not-understood',
    ],
    [
      'success with a token that is none',
      { loginResult: '0', nextGenCSO: 'a\r\nSet-Cookie: b; c' },
      'pacer-answer-not-understood',
    ],
    ['no result', { nextGenCSO: TOKEN }, 'pacer-answer-not-understood'],
    ['a list', [], 'pacer-answer-not-understood'],
  ])('%s', async (_what, value, code) => {
    const { result, seen } = await signInAt(answering(value));
    expect(result).toMatchObject({ ok: false, failure: { code } });
    expect(seen).toHaveLength(1);
  });

  it('hands PACER’s words on as one harmless line', async () => {
    const long = `Locked\u202e out.\n${'x'.repeat(1000)}`;
    const { result } = await signInAt(answering({ loginResult: '9', errorDescription: long }));
    const said = result.ok ? '' : String(result.failure.values?.said);
    expect(said).toMatch(/^Locked out\. x+$/);
    expect(said).toHaveLength(400);
  });

  it('takes a result written as a number', async () => {
    const { result } = await signInAt(answering({ ...signedIn, loginResult: 0 }));
    expect(result.ok).toBe(true);
  });

  it('calls a page in place of an answer not understood', async () => {
    const { result } = await signInAt({
      'POST /services/cso-auth': (_request, response) => page(response, fixture('captive-portal')),
    });
    expect(result).toMatchObject({ failure: { code: 'pacer-answer-not-understood' } });
  });

  it('acknowledges redaction only for a person who did', async () => {
    const { seen } = await signInAt({});
    expect(seen[0]?.body).not.toContain('redactFlag');
    const { seen: then } = await signInAt({}, { ...SIGN_IN, redactionAcknowledged: true });
    expect(JSON.parse(then[0]?.body ?? '')).toMatchObject({ redactFlag: '1' });
  });

  it('stays signed in as long as it takes and no longer', async () => {
    const { session, seen } = await signInAt({});
    await session.signOut();
    await session.signOut();
    expect(seen.filter(({ url }) => url === '/services/cso-logout')).toHaveLength(1);
    expect(seen.filter(({ url }) => url === '/cgi-bin/login.pl?logout')).toHaveLength(1);
  });

  it('tries the court’s page once more when a good session is answered with the sign-in page', async () => {
    let visits = 0;
    const { result } = await signInAt({
      'GET /cgi-bin/login.pl': (_request, response) => {
        visits += 1;
        page(response, fixture(visits === 1 ? 'sign-in-pacer' : 'menus-search-only'));
      },
    });
    expect(result.ok).toBe(true);
    const never = await signInAt({
      'GET /cgi-bin/login.pl': (_request, response) => page(response, fixture('sign-in-pacer')),
    });
    expect(never.result).toMatchObject({ failure: { code: 'court-session-expired' } });
  });
});

describe('a court that does not go by its instructions', () => {
  const upToForm = async (change: Parameters<typeof startScriptedCourt>[0]) => {
    const { session, seen } = await signInAt(change);
    const form = await session.openLinkForm();
    return { session, seen, form };
  };

  it('has no link entry under Utilities', async () => {
    const { form } = await upToForm({
      'GET /cgi-bin/DisplayMenu.pl': (_request, response) =>
        page(response, fixture('menus-search-only')),
    });
    expect(form).toMatchObject({ failure: { code: 'court-no-link-page' } });
  });

  it('links at once, without asking: that is said, not called unreadable', async () => {
    const { session } = await upToForm({
      'POST /cgi-bin/LinkCmecf.pl': (_request, response) => page(response, fixture('linked')),
    });
    const sent = await session.submitLinkForm({ login: 'l', password: 'p' });
    expect(sent).toMatchObject({ failure: { code: 'court-linked-at-once' } });
  });

  it('B42: confirms a link of somebody else', async () => {
    const { session } = await upToForm({
      'POST /cgi-bin/LinkCmecf.pl?2': (_request, response) =>
        page(response, fixture('linked-names').replace('James C Alison', 'Otto Other')),
    });
    const review = await session.submitLinkForm({ login: 'l', password: 'p' });
    expect(await session.confirm(review.ok ? review.value.pageDigest : '')).toEqual({
      kind: 'linked-to-other-names',
      names: { ecf: 'Otto Other', pacer: 'James Alison' },
    });
  });

  it.each([
    ['maintenance', 'maintenance'],
    ['sign-in-pacer', 'sign-in'],
    ['captive-portal', 'nothing-known'],
    ['linked-to-another', 'contradicting'],
    ['menus-search-only', 'menus'],
    ['names-table', 'names'],
  ])('answers the confirmation with %s: unknown, never "failed" (F32)', async (name, detail) => {
    const { session } = await upToForm({
      'POST /cgi-bin/LinkCmecf.pl?2': (_request, response) => page(response, fixture(name)),
    });
    const review = await session.submitLinkForm({ login: 'l', password: 'p' });
    const outcome = await session.confirm(review.ok ? review.value.pageDigest : '');
    expect(outcome).toEqual({ kind: 'unknown', detail });
  });

  it('answers the confirmation with filing menus: linked', async () => {
    const { session } = await upToForm({
      'POST /cgi-bin/LinkCmecf.pl?2': (_request, response) =>
        page(response, fixture('menus-bankruptcy-filer')),
    });
    const review = await session.submitLinkForm({ login: 'l', password: 'p' });
    expect(await session.confirm(review.ok ? review.value.pageDigest : '')).toEqual({
      kind: 'confirmed',
    });
  });
});
