import { describe, expect, it } from 'vitest';
import { stageOf, stagesOf } from '../../../../renderer/features/linking/stage.ts';
import { linking } from '../../../support/invented.ts';

describe('the screen of a link', () => {
  it('begins with what will happen', () => {
    expect(stageOf(linking(), false)).toEqual({ name: 'before', restart: 'none' });
  });

  it('asks for the sign-in while no session is open, then for the names', () => {
    expect(stageOf(linking({ step: 'draft' }), false)).toEqual({ name: 'sign-in' });
    expect(stageOf(linking({ step: 'draft', session: 'link-form' }), false)).toEqual({
      name: 'names',
    });
  });

  it('in the guided way has no sign-in of its own: that is on the court’s site, before the names', () => {
    const guided = linking({ way: 'guided', step: 'draft' });
    expect(stageOf(guided, false)).toEqual({ name: 'names' });
    expect(stagesOf('guided')).toEqual(['before', 'names', 'submit', 'menus']);
    expect(stagesOf('practice')).toContain('sign-in');
  });

  it('lets nobody submit who has not agreed to both names', () => {
    const reviewed = linking({ step: 'reviewed', session: 'names' });
    expect(stageOf(reviewed, false)).toEqual({ name: 'names' });
    expect(stageOf(reviewed, true)).toEqual({ name: 'submit', isArmed: false });
  });

  it('goes back to the start when the app was closed before submitting', () => {
    expect(stageOf(linking({ step: 'reviewed' }), true)).toEqual({
      name: 'before',
      restart: 'interrupted',
    });
  });

  it('offers no way to submit once something was sent', () => {
    for (const step of [
      'sending',
      'confirmed',
      'unknown',
      'menus-pending',
      'needs-court',
    ] as const) {
      expect(stageOf(linking({ step, session: 'after' }), true)).toEqual({
        name: 'menus',
        outcome: step,
      });
    }
  });

  it('in the guided way stays at Submit until the person has said what the page shows', () => {
    expect(stageOf(linking({ way: 'guided', step: 'sending', session: 'after' }), false)).toEqual({
      name: 'submit',
      isArmed: true,
    });
  });
});
