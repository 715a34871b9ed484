import { describe, expect, it } from 'vitest';
import {
  applyToEcf,
  type EcfRecord,
  seenFrom,
} from '../../../../../electron/shared/domain/records/ecf-record.ts';
import type {
  BodyOf,
  EventKind,
  LogEvent,
} from '../../../../../electron/shared/domain/records/event.ts';
import { ecfSubject } from '../../../../../electron/shared/domain/records/fold.ts';
import { EventId } from '../../../../../electron/shared/domain/values/ids.ts';
import { nextLogTime } from '../../../../../electron/shared/domain/values/log-time.ts';
import {
  type CredentialRecord,
  credentialState,
  isInKeychain,
  mayBeInKeychain,
} from '../../../../../electron/shared/domain/vault/credential.ts';
import { someEcfAccount, somePerson } from '../../../../support/people.ts';

const first = '0190a7a0-0000-7000-8000-000000000001';
const second = '0190a7a0-0000-7000-8000-000000000002';
const NAMES = { ecf: 'James C Alison', pacer: 'James Alison' };
let tick = 0;

const HERE = 'aaaaaaaa';
const account = someEcfAccount(somePerson());

function event(kind: EventKind, body: object, machine: string): LogEvent {
  tick += 1;
  return {
    id: EventId.parse(crypto.randomUUID()),
    at: nextLogTime(undefined, Date.parse('2026-11-23T10:00:00Z') + tick * 1000, machine),
    actor: 'Dana Desk',
    subject: ecfSubject(account.id),
    kind,
    version: 1,
    body,
  };
}

/** What the log of one account adds up to on this machine, one event after another, each a second later. */
function seenHere(...events: readonly [EventKind, object?, string?][]): EcfRecord {
  const joined = applyToEcf(undefined, event('court.joined', account, HERE));
  const folded = events.reduce(
    (record, [kind, body = {}, machine = HERE]) => applyToEcf(record, event(kind, body, machine)),
    joined,
  );
  if (!folded) throw new Error('the account is gone');
  return seenFrom(HERE, folded);
}

const adding = (...events: readonly [EventKind, object?, string?][]): CredentialRecord =>
  seenHere(...events).credential;

const sealKey = 'a'.repeat(64);
const stored = (writeId: string): [EventKind, object?][] => [
  ['credential.storing', { writeId, sealKey }],
  ['credential.stored', { writeId, sealKey }],
];
const verified: BodyOf<'credential.verified'> = {
  at: '2026-11-23T10:00:00.000Z',
  how: 'court',
  names: NAMES,
};

describe('a keychain belongs to one machine', () => {
  const THERE = 'bbbbbbbb';
  const storedThere: [EventKind, object, string][] = [
    ['credential.storing', { writeId: first, sealKey }, THERE],
    ['credential.stored', { writeId: first, sealKey }, THERE],
  ];

  it('so a login stored on another one is not kept here, and it is known who has it', () => {
    const { credential, keptElsewhere } = seenHere(...storedThere);
    expect(isInKeychain(credential)).toBe(false);
    expect(keptElsewhere).toMatchObject([{ machine: THERE, by: 'Dana Desk' }]);
  });

  it('and what goes missing or is destroyed there is still kept here', () => {
    for (const kind of ['credential.missing', 'credential.destroyed'] as const) {
      const { credential, keptElsewhere } = seenHere(...stored(second), ...storedThere, [
        kind,
        {},
        THERE,
      ]);
      expect(credential).toMatchObject({ state: 'recorded', writeId: second });
      expect(keptElsewhere).toBeUndefined();
    }
  });

  it('and a removal begun there is not carried out here', () => {
    const begun = seenHere(...stored(second), ...storedThere, ['credential.destroying', {}, THERE]);
    expect(mayBeInKeychain(begun.credential)).toBe(true);
    expect(credentialState(begun.credential)).toBe('recorded');
    expect(begun.credential.state).toBe('recorded');
  });

  it('but wrong tries count wherever they were made, because the court counts them', () => {
    const tried: [EventKind, object, string][] = [['credential.tried', { how: 'court' }, THERE]];
    expect(seenHere(...stored(first), ...tried, ...tried).credential.tries).toBe(2);
  });
});

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
    const record = adding(...stored(first), ['credential.storing', { writeId: second, sealKey }]);
    expect(credentialState(record)).toBe('recorded');
    expect(mayBeInKeychain(adding(['credential.storing', { writeId: first, sealKey }]))).toBe(true);
  });

  it('a write that failed changes nothing, not even when it was recorded', () => {
    const before = adding(...stored(first));
    const failed = [
      ['credential.storing', { writeId: second, sealKey }],
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
      ['credential.storing', { writeId: first, sealKey }],
      ['credential.storing', { writeId: second, sealKey }],
      ['credential.stored', { writeId: second, sealKey }],
      ['credential.not-stored', { writeId: first }],
    );
    expect(credentialState(record)).toBe('recorded');
    expect(record.writeId).toBe(second);
  });

  it('verified says by whom and with which names; a new password must be verified again', () => {
    const record = adding(...stored(first), ['credential.verified', verified]);
    expect(credentialState(record)).toBe('verified');
    expect(record.checked).toMatchObject({ how: 'court', names: NAMES });
    const again = adding(...stored(first), ['credential.verified', verified], ...stored(second));
    expect(credentialState(again)).toBe('recorded');
    expect(again).not.toHaveProperty('checked');
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
    expect(
      adding(...stored(first), ...tried, ['credential.verified', verified]).tries,
    ).toBeUndefined();
    expect(
      adding(...stored(first), ...tried, ['credential.reset', { note: '' }]).tries,
    ).toBeUndefined();
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
