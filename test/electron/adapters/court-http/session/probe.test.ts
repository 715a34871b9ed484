import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { PracticeCourt } from '../../../../../electron/practice-court/practice-court.ts';
import { CourtId } from '../../../../../electron/shared/domain/values/ids.ts';
import { door, endpointAt, startCourt } from '../practice-run.ts';
import { fixture } from '../scripted-court.ts';
import { endpointOf, page, startServer } from '../servers.ts';

let practice: PracticeCourt;
beforeAll(async () => {
  practice = await startCourt();
});
afterAll(() => practice.close());

describe('a probe of a court’s sign-in page', () => {
  it('finds PACER’s sign-in at a NextGen court, and signs nobody in', async () => {
    const endpoint = endpointAt(practice, 'alnb');
    expect(await door.probe(endpoint)).toEqual({
      ok: true,
      value: { host: new URL(endpoint.ecfUrl).host, shows: 'sign-in' },
    });
    expect(practice.state()).toMatchObject({ authentications: [], openSessions: 0 });
  });

  it.each(['bap1', 'bap9', 'bap10'])('practices with %s at the panel’s own entry', async (id) => {
    const probed = await door.probe(endpointAt(practice, id));
    expect(probed).toMatchObject({ ok: true, value: { shows: 'sign-in' } });
  });

  it('tells a court that is still on the old system', async () => {
    practice.setSystem('almd', 'old');
    expect(await door.probe(endpointAt(practice, 'almd'))).toMatchObject({
      value: { shows: 'old-sign-in' },
    });
  });

  it('says that a court can’t be reached', async () => {
    const endpoint = { ...endpointAt(practice, 'alnb'), ecfUrl: 'http://127.0.0.1:9/nobody' };
    expect(await door.probe(endpoint)).toMatchObject({ failure: { code: 'court-not-reached' } });
  });
});

describe('a front page that a panel shares with its circuit', () => {
  const probeAt = async (courtId: string, front: string) => {
    const shared = await startServer(({ url }, response) =>
      page(response, url === '/' ? front : fixture('sign-in-pacer')),
    );
    onTestFinished(() => shared.close());
    const probed = await door.probe({
      ...endpointOf(shared.url, shared.url),
      courtId: CourtId.parse(courtId),
    });
    return { probed, asked: shared.seen.map(({ url }) => url) };
  };
  const circuitOnly = '<html><body><a href="/n/AttorneyFiling/login.jsf">Filer</a></body></html>';

  it.each([
    ['bap9', '/bn/AttorneyFiling/login.jsf'],
    ['ca9', '/n/AttorneyFiling/login.jsf'],
  ])('%s is entered at %s', async (courtId, entry) => {
    const { probed, asked } = await probeAt(courtId, fixture('landing-appellate'));
    expect(probed.ok).toBe(true);
    expect(asked).toEqual(['/', entry]);
  });

  it.each([
    ['without an entry of the panel', circuitOnly],
    ['that is the circuit’s sign-in already', fixture('sign-in-pacer')],
  ])('stops the panel’s visit %s', async (_what, front) => {
    const { probed, asked } = await probeAt('bap9', front);
    expect(probed).toMatchObject({ failure: { code: 'court-no-own-entry' } });
    expect(asked).toEqual(['/']);
  });
});
