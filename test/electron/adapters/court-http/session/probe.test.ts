import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PracticeCourt } from '../../../../../electron/practice-court/practice-court.ts';
import { door, endpointAt, startCourt } from '../practice-run.ts';

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
