import { describe, expect, it } from 'vitest';
import type { LinkStep } from '../../../../../electron/shared/domain/linking/steps.ts';
import { Source } from '../../../../../electron/shared/domain/values/text.ts';
import type { CredentialRecord } from '../../../../../electron/shared/domain/vault/credential.ts';
import {
  cannotTry,
  signInSystem,
} from '../../../../../electron/shared/domain/vault/credential-check.ts';
import { profileOf } from '../../../../assets/shipped.ts';

const sources = [Source.parse({ title: 'invented', confidence: 'stated' })];
const court = (on?: string) => ({
  goLive: { value: on === undefined ? {} : { on }, sources },
  timeZone: { value: 'America/Chicago', sources },
});
const kept: CredentialRecord = { state: 'recorded' };
const may = (credential: CredentialRecord, link?: LinkStep, courtId = 'alnb') =>
  cannotTry({ credential, profile: profileOf(courtId), link });

describe('which sign-in a court has', () => {
  it('its own until the day it moves, counted where the court is', () => {
    // Half past eleven at night in Alabama is already the next day in Greenwich.
    expect(signInSystem(court('2021-05-03'), '2021-05-03T04:30:00.000Z')).toBe('old');
    expect(signInSystem(court('2021-05-03'), '2021-05-03T05:30:00.000Z')).toBe('nextgen');
  });

  it('central sign-on where no day is known', () => {
    expect(signInSystem(court(), '2026-11-23T12:00:00.000Z')).toBe('nextgen');
  });
});

describe('whether a credential may be tried at the court', () => {
  it('may, while nothing was sent and nothing was refused', () => {
    expect(may(kept)).toBeUndefined();
    expect(may({ state: 'refused', tries: 3 }, 'draft')).toBeUndefined();
  });

  it('may not where the login is for the court’s own filing site', () => {
    expect(may(kept, undefined, 'caeb')).toBe('credential-not-for-ecf');
  });

  it('may not without one in the keychain', () => {
    expect(may({ state: 'on-paper' })).toBe('credential-missing');
  });

  it.each<LinkStep>([
    'sending',
    'unknown',
    'confirmed',
    'menus-pending',
    'needs-court',
    'verified-linked',
  ])('may not once a link may have been made: %s', (step) => {
    expect(may(kept, step)).toBe('credential-link-sent');
  });

  it.each<LinkStep>(['reviewed', 'armed', 'refused', 'abandoned', 'verified-not-linked'])(
    'may while nothing was linked: %s',
    (step) => {
      expect(may(kept, step)).toBeUndefined();
    },
  );

  it('may not a fifth time in a row', () => {
    expect(may({ state: 'refused', tries: 4 })).toBe('credential-tries-used-up');
  });
});
