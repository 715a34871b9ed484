import { describe, expect, it } from 'vitest';
import { credentialAfter } from '../../../../../electron/shared/domain/records/credential-fold.ts';
import type {
  BodyOf,
  EventKind,
  LogEvent,
} from '../../../../../electron/shared/domain/records/event.ts';
import { EventId } from '../../../../../electron/shared/domain/values/ids.ts';
import {
  type CredentialRecord,
  credentialState,
  isInKeychain,
  mayBeInKeychain,
  NO_CREDENTIAL,
} from '../../../../../electron/shared/domain/vault/credential.ts';

const first = '0190a7a0-0000-7000-8000-000000000001';
const second = '0190a7a0-0000-7000-8000-000000000002';
const NAMES = { ecf: 'James C Alison', pacer: 'James Alison' };
let tick = 0;

/** What the log adds up to, one event after another, each a second later. */
function adding(...events: readonly [EventKind, object?][]): CredentialRecord {
  return events.reduce((record, [kind, body = {}]) => {
    tick += 1;
    const at = `${(Date.parse('2026-11-23T10:00:00Z') + tick * 1000).toString(16).padStart(12, '0')}-0000-aaaaaaaa`;
    const event: LogEvent = {
      id: EventId.parse(crypto.randomUUID()),
      at,
      actor: 'Dana Desk',
      subject: 'ecf:1',
      kind,
      version: 1,
      body,
    };
    return credentialAfter(record, event);
  }, NO_CREDENTIAL);
}

const stored = (writeId: string): [EventKind, object?][] => [
  ['credential.storing', { writeId }],
  ['credential.stored', { writeId }],
];
const verified: BodyOf<'credential.verified'> = {
  at: '2026-11-23T10:00:00.000Z',
  how: 'court',
  names: NAMES,
};

describe('what the records know of a credential', () => {
  it('a password that is only in the browser or on paper is a risk and not kept', () => {
    const record = adding(['credential.said', { place: 'in-browser-only' }]);
    expect(credentialState(record)).toBe('in-browser-only');
    expect(isInKeychain(record)).toBe(false);
  });

  it('is recorded, by whom and when, once the keychain has it', () => {
    const record = adding(...stored(first));
    expect(credentialState(record)).toBe('recorded');
    expect(record.kept).toEqual({ by: 'Dana Desk', at: record.at });
  });

  it('while the keychain is being asked, what was there before counts', () => {
    const record = adding(...stored(first), ['credential.storing', { writeId: second }]);
    expect(credentialState(record)).toBe('recorded');
    expect(mayBeInKeychain(adding(['credential.storing', { writeId: first }]))).toBe(true);
  });

  it('a write that failed changes nothing, not even when it was recorded', () => {
    const before = adding(...stored(first));
    const failed = [
      ['credential.storing', { writeId: second }],
      ['credential.not-stored', { writeId: second }],
    ] as const;
    tick -= 2;
    const record = adding(...stored(first), ...failed.map((one): [EventKind, object] => [...one]));
    expect(credentialState(record)).toBe('recorded');
    expect(record.writeId).toBe(first);
    expect(Object.keys(record).toSorted()).toEqual(Object.keys(before).toSorted());
  });

  it('an older write that failed says nothing about a newer one', () => {
    const record = adding(
      ['credential.storing', { writeId: first }],
      ['credential.storing', { writeId: second }],
      ['credential.stored', { writeId: second }],
      ['credential.not-stored', { writeId: first }],
    );
    expect(credentialState(record)).toBe('recorded');
    expect(record.writeId).toBe(second);
  });

  it('verified says by whom and with which names; a new password must be verified anew', () => {
    const record = adding(...stored(first), ['credential.verified', verified]);
    expect(credentialState(record)).toBe('verified');
    expect(record.checked).toMatchObject({ how: 'court', names: NAMES });
    const anew = adding(...stored(first), ['credential.verified', verified], ...stored(second));
    expect(credentialState(anew)).toBe('recorded');
    expect(anew).not.toHaveProperty('checked');
  });

  it('a reset at the court that a person recorded counts as verified', () => {
    const record = adding(...stored(first), ['credential.reset', { note: 'by phone' }]);
    expect(credentialState(record)).toBe('verified');
    expect(record.checked?.how).toBe('reset');
  });

  it('counts tries until the court accepts; a new password does not make it forget', () => {
    const tried: [EventKind, object][] = [
      ['credential.tried', { how: 'court' }],
      ['credential.refused', { at: verified.at, how: 'court' }],
    ];
    expect(adding(...stored(first), ...tried, ...tried).tries).toBe(2);
    expect(adding(...stored(first), ...tried, ...stored(second)).tries).toBe(1);
    expect(adding(...stored(first), ...tried, ['credential.verified', verified]).tries).toBe(0);
    expect(adding(...stored(first), ...tried, ['credential.reset', { note: '' }]).tries).toBe(0);
  });

  it('a rehearsal at the practice court judges nothing', () => {
    const record = adding(...stored(first), [
      'credential.rehearsed',
      { at: verified.at, isAccepted: true },
    ]);
    expect(credentialState(record)).toBe('recorded');
    expect(record.rehearsed?.isAccepted).toBe(true);
  });

  it('what the keychain lost must be entered again', () => {
    const record = adding(...stored(first), ['credential.missing']);
    expect(credentialState(record)).toBe('not-recorded');
    expect(record.missingSince).toBe(record.at);
    expect(adding(...stored(first), ['credential.missing'], ...stored(second))).not.toHaveProperty(
      'missingSince',
    );
  });

  it('destroyed is gone, and an attempt that failed leaves it as it was', () => {
    expect(credentialState(adding(...stored(first), ['credential.destroying']))).toBe('recorded');
    expect(
      credentialState(
        adding(...stored(first), ['credential.destroying'], ['credential.destroyed']),
      ),
    ).toBe('not-recorded');
    expect(
      credentialState(
        adding(...stored(first), ['credential.destroying'], ['credential.not-destroyed']),
      ),
    ).toBe('recorded');
  });
});
