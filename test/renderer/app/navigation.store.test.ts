import { beforeEach, describe, expect, it } from 'vitest';
import { useNavigation, viewKey } from '../../../renderer/app/navigation.store.ts';
import { ecfId, person, personId } from '../../support/invented.ts';

beforeEach(() => useNavigation.setState(useNavigation.getInitialState()));

describe('going about in the app', () => {
  it('moves the keyboard to the heading of a view one went to', () => {
    useNavigation.getState().go({ name: 'settings' });
    expect(useNavigation.getState()).toMatchObject({
      view: { name: 'settings' },
      headingTakesFocus: true,
    });
  });

  it('leaves the keyboard in the search field while one types there', () => {
    useNavigation.getState().go({ name: 'settings' });
    useNavigation.getState().search('ali');
    expect(useNavigation.getState()).toMatchObject({
      view: { name: 'readiness' },
      filter: 'ali',
      headingTakesFocus: false,
    });
  });

  it('closes what is open on top when one goes elsewhere', () => {
    useNavigation.getState().openDialog({ kind: 'edit-person', person: person(1) });
    useNavigation.getState().go({ name: 'practice' });
    expect(useNavigation.getState().dialog).toEqual({ kind: 'none' });
  });

  it('stays on one page of a court while one goes through its tabs', () => {
    const court = { name: 'court', personId: personId(1), ecfAccountId: ecfId(1) } as const;
    expect(viewKey({ ...court, tab: 'checklist' })).toBe(viewKey({ ...court, tab: 'link' }));
    expect(viewKey({ ...court, tab: 'link' })).not.toBe(
      viewKey({ ...court, ecfAccountId: ecfId(2), tab: 'link' }),
    );
  });
});
