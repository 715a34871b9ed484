import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { startPracticeCourt } from '../../../../electron/practice-court/practice-court.ts';
import { openPracticeCourt } from '../walk.ts';

function statusOf(url: string, headers: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    request(url, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}

describe('who reaches the practice court', () => {
  it('answers only addresses with the token of this run', async () => {
    const court = await openPracticeCourt();
    const { origin } = new URL(court.url);
    expect(await statusOf(court.url)).toBe(200);
    for (const path of ['/', '/alnb/', '/practice.css', `/${'0'.repeat(32)}/`, '/%00/', '/..//']) {
      expect([path, await statusOf(`${origin}${path}`)]).toEqual([path, 404]);
    }
    const service = new URL(court.authUrl).origin;
    expect(await statusOf(`${service}/cso/csologin/login.jsf`)).toBe(404);
  });

  it('makes a new token for every run', async () => {
    const [one, two] = [await openPracticeCourt(), await openPracticeCourt()];
    expect(new URL(one.url).pathname).toMatch(/^\/[0-9a-f]{32}\/$/);
    expect(new URL(one.url).pathname).not.toBe(new URL(two.url).pathname);
  });

  it('does not answer a name that a foreign page points at this machine', async () => {
    const court = await openPracticeCourt();
    expect(await statusOf(court.url, { host: 'rebound.example' })).toBe(404);
  });

  it('listens on this machine only', async () => {
    const court = await openPracticeCourt();
    for (const url of [court.url, court.authUrl, court.ecfUrlFor('alnb')]) {
      expect(new URL(url).hostname).toBe('127.0.0.1');
    }
  });

  it('does not know what is no page and no court', async () => {
    const court = await openPracticeCourt();
    for (const path of ['alnb/nothing', 'ALNB/', 'a/', 'alnb/../../x', 'practice/switches']) {
      expect([path, await statusOf(`${court.url}${path}`)]).toEqual([path, 404]);
    }
  });

  it('says so when its port is taken', async () => {
    const court = await openPracticeCourt();
    const port = Number(new URL(court.url).port);
    await expect(startPracticeCourt({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
