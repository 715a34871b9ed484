import { describe, expect, it } from 'vitest';
import { overridesOn } from '../../../../../electron/shared/domain/records/court-overrides.ts';
import type { LogEvent } from '../../../../../electron/shared/domain/records/event.ts';
import { courtSubject, foldSubject } from '../../../../../electron/shared/domain/records/fold.ts';
import { CourtId, EventId } from '../../../../../electron/shared/domain/values/ids.ts';
import { nextLogTime } from '../../../../../electron/shared/domain/values/log-time.ts';

const courtId = CourtId.parse('alnb');
const HERE = 'aaaaaaaa';
const THERE = 'bbbbbbbb';

let time = 1_790_000_000_000;
function event(kind: string, body: object, machine = HERE): LogEvent {
  time += 1000;
  const id = EventId.parse(crypto.randomUUID());
  const at = nextLogTime(undefined, time, machine);
  return { id, at, actor: 'Dana Desk', subject: courtSubject(courtId), kind, version: 1, body };
}
const set = (layer: string, text: string, machine = HERE) =>
  event('court-profile.set', { courtId, layer, text }, machine);
const removed = (layer: string, machine = HERE) =>
  event('court-profile.removed', { courtId, layer }, machine);
const textsOn = (machine: string, ...events: readonly LogEvent[]) => {
  const state = foldSubject(events);
  const record = state?.type === 'court' ? state.record : undefined;
  return overridesOn(machine, record).map(({ layer, text }) => `${layer}: ${text}`);
};

describe('overrides of a court’s profile', () => {
  it('the firm’s counts on every machine, a user’s only where it was recorded', () => {
    const events = [set('firm', 'ours'), set('user', 'mine'), set('user', 'theirs', THERE)];
    expect(textsOn(HERE, ...events)).toEqual(['firm: ours', 'user: mine']);
    expect(textsOn(THERE, ...events)).toEqual(['firm: ours', 'user: theirs']);
    expect(textsOn('cccccccc', ...events)).toEqual(['firm: ours']);
  });

  it('the newest of a layer replaces the one before, and removing takes away one layer only', () => {
    const events = [set('firm', 'old'), set('firm', 'new'), set('user', 'mine')];
    expect(textsOn(HERE, ...events)).toEqual(['firm: new', 'user: mine']);
    expect(textsOn(HERE, ...events, removed('user'))).toEqual(['firm: new']);
    expect(textsOn(HERE, ...events, removed('firm'))).toEqual(['user: mine']);
    expect(textsOn(THERE, ...events, removed('user'))).toEqual(['firm: new']);
  });

  it('nobody’s is none', () => {
    expect(overridesOn(HERE, undefined)).toEqual([]);
  });
});
