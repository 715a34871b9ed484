import { expect, it } from 'vitest';
import { senderOf } from '../../../../electron/services/exports/sender.ts';
import {
  DEFAULT_PREFERENCES,
  type Preferences,
} from '../../../../electron/shared/domain/preferences.ts';
import { someExports } from '../../../support/exports.ts';

it('a reminder comes from the address under Settings, or else from that of the person one is', () => {
  const { records, ann, bob } = someExports();
  const given = (preferences: Partial<Preferences>) =>
    senderOf({ read: () => ({ ...DEFAULT_PREFERENCES, ...preferences }) }, records);
  expect(given({})).toEqual({ name: '', email: '' });
  expect(given({ recordsAs: 'Dana', me: ann.id })).toEqual({ name: 'Dana', email: ann.email });
  expect(given({ sendsFrom: 'dana@firm.example', me: ann.id }).email).toBe('dana@firm.example');
  expect(given({ me: bob.id }).email).toBe('');
});
