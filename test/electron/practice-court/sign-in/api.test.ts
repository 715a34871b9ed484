import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { PracticeCourt } from '../../../../electron/practice-court/practice-court.ts';
import { openPracticeCourt, sheetOf, walkToNames } from '../walk.ts';

const Answer = z.object({
  nextGenCSO: z.string(),
  loginResult: z.string(),
  errorDescription: z.string(),
});

async function post(url: string, body: unknown, type = 'application/json') {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return fetch(url, { method: 'POST', body: text, headers: { 'content-type': type } });
}

async function signIn(court: PracticeCourt, id: string, more: Record<string, string> = {}) {
  const sheet = sheetOf(court, id);
  const body = { loginId: sheet.pacerUsername, password: sheet.pacerPassword, ...more };
  const response = await post(`${court.authUrl}/services/cso-auth`, body);
  expect(response.status).toBe(200);
  return Answer.parse(await response.json());
}

const REFUSED = {
  nextGenCSO: '',
  loginResult: '13',
  errorDescription: 'Invalid username, password, or one-time passcode.',
};

describe('the authentication service', () => {
  it('answers "0" and a token of 128 characters that the court takes as its cookie', async () => {
    const court = await openPracticeCourt();
    const answer = await signIn(court, 'paula-plainview');
    expect(answer).toMatchObject({ loginResult: '0', errorDescription: '' });
    expect(answer.nextGenCSO).toMatch(/^[0-9a-f]{128}$/);
    const page = await fetch(`${court.ecfUrlFor('alnb')}/cgi-bin/login.pl`, {
      headers: { cookie: `NextGenCSO=${answer.nextGenCSO}` },
    });
    expect(await page.text()).toContain('Signed in as Paula Plainview');
  });

  it('answers the very same for a wrong name, a wrong password and a wrong or missing passcode', async () => {
    const court = await openPracticeCourt();
    expect(await signIn(court, 'paula-plainview', { loginId: 'nobody' })).toEqual(REFUSED);
    expect(await signIn(court, 'paula-plainview', { password: 'wrong' })).toEqual(REFUSED);
    expect(await signIn(court, 'tara-timms')).toEqual(REFUSED);
    expect(await signIn(court, 'tara-timms', { otpCode: '000000' })).toEqual(REFUSED);
  });

  it('takes the passcode of the moment once', async () => {
    const court = await openPracticeCourt({ now: () => Date.parse('2026-03-02T15:00:00Z') });
    const otpCode = court.codeFor('ttimms2025') ?? '';
    expect(await signIn(court, 'tara-timms', { otpCode })).toMatchObject({ loginResult: '0' });
    expect(await signIn(court, 'tara-timms', { otpCode })).toEqual(REFUSED);
    expect(court.codeFor('ttimms2025')).not.toBe(otpCode);
  });

  it('takes each backup code once', async () => {
    const court = await openPracticeCourt();
    const codes = sheetOf(court, 'bruno-codrington').backupCodes ?? [];
    expect(codes).toHaveLength(10);
    for (const otpCode of codes) {
      expect(await signIn(court, 'bruno-codrington', { otpCode })).toMatchObject({
        loginResult: '0',
      });
      expect(await signIn(court, 'bruno-codrington', { otpCode })).toEqual(REFUSED);
    }
    expect(court.codeFor('bcodrington')).toBeUndefined();
  });

  it('answers "1" to a filer who has not acknowledged the redaction rules', async () => {
    const court = await openPracticeCourt();
    const answer = await signIn(court, 'nadia-crossing');
    expect(answer).toMatchObject({ loginResult: '1', nextGenCSO: '' });
    expect(answer.errorDescription).toMatch(/^All filers must redact: /);
    const acknowledged = await signIn(court, 'nadia-crossing', { redactFlag: '1' });
    expect(acknowledged.loginResult).toBe('0');
  });

  it('asks a person who has linked here for the acknowledgement from then on', async () => {
    const court = await openPracticeCourt();
    expect((await signIn(court, 'paula-plainview')).loginResult).toBe('0');
    await (await walkToNames(court, 'paula-plainview')).visitor.submit();
    expect((await signIn(court, 'paula-plainview')).loginResult).toBe('1');
  });

  it('signs in with a warning when a required client code is missing', async () => {
    const court = await openPracticeCourt();
    const answer = await signIn(court, 'clara-codeworth');
    expect(answer).toMatchObject({
      loginResult: '0',
      errorDescription: expect.stringMatching(/^A required Client Code was not entered\./),
    });
    expect(answer.nextGenCSO).toHaveLength(128);
    const withCode = await signIn(court, 'clara-codeworth', { clientCode: '1001-22' });
    expect(withCode.errorDescription).toBe('');
  });

  it('ends a session on request and does not mind an unknown one', async () => {
    const court = await openPracticeCourt();
    const { nextGenCSO } = await signIn(court, 'paula-plainview');
    const leave = () => post(`${court.authUrl}/services/cso-logout`, { nextGenCSO });
    expect((await leave()).status).toBe(200);
    expect(court.state().openSessions).toBe(0);
    expect((await leave()).status).toBe(200);
  });

  it.each([
    ['not JSON', 'loginId=a', 'application/json'],
    ['a form', 'loginId=a&password=b', 'application/x-www-form-urlencoded'],
    ['an array', '[]', 'application/json'],
    ['a number as name', '{"loginId":1,"password":"b"}', 'application/json'],
  ])('calls %s a bad request', async (_what, body, type) => {
    const court = await openPracticeCourt();
    const response = await post(`${court.authUrl}/services/cso-auth`, body, type);
    expect(response.status).toBe(400);
  });

  it('refuses a body that no sign-in could have', async () => {
    const court = await openPracticeCourt();
    const response = await post(`${court.authUrl}/services/cso-auth`, 'x'.repeat(70_000));
    expect(response.status).toBe(413);
  });

  it('counts tries per account, and does not keep usernames that do not exist', async () => {
    const court = await openPracticeCourt();
    await signIn(court, 'paula-plainview');
    await signIn(court, 'paula-plainview', { password: 'wrong' });
    await signIn(court, 'paula-plainview', { loginId: 'Quiet-Harbor-Lamp-41' });
    expect(court.state().authentications).toEqual([
      { username: 'pplainview', accepted: 1, refused: 1 },
      { username: 'unknown username', accepted: 0, refused: 1 },
    ]);
  });
});
