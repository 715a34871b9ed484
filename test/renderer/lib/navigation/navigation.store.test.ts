import { beforeEach, describe, expect, it } from 'vitest';
import { useNavigation } from '../../../../renderer/lib/navigation/navigation.store.ts';
import { rememberedView } from '../../../../renderer/lib/navigation/remembered.ts';
import { viewKey } from '../../../../renderer/lib/navigation/view.ts';
import { ecfId, person, personId } from '../../../support/invented.ts';

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
      query: 'ali',
      headingTakesFocus: false,
    });
  });

  it('closes what is open on top when one goes elsewhere', () => {
    useNavigation.getState().openDialog({ name: 'edit-person', person: person(1) });
    useNavigation.getState().go({ name: 'practice' });
    expect(useNavigation.getState().dialog).toBeUndefined();
  });

  it('opens another tab of the court page that is open, and nothing from elsewhere', () => {
    const { go, openTab } = useNavigation.getState();
    const court = { name: 'court', personId: personId(1), ecfAccountId: ecfId(1) } as const;
    openTab('link');
    expect(useNavigation.getState().view).toEqual({ name: 'readiness' });
    go({ ...court, tab: 'checklist' });
    openTab('link');
    expect(useNavigation.getState().view).toEqual({ ...court, tab: 'link' });
  });

  it('remembers the view for the page that a lock loads again', () => {
    useNavigation.getState().go({ name: 'person', personId: personId(1) });
    expect(rememberedView()).toEqual({ name: 'person', personId: personId(1) });
  });

  it('stays on one page of a court while one goes through its tabs', () => {
    const court = { name: 'court', personId: personId(1), ecfAccountId: ecfId(1) } as const;
    expect(viewKey({ ...court, tab: 'checklist' })).toBe(viewKey({ ...court, tab: 'link' }));
    expect(viewKey({ ...court, tab: 'link' })).not.toBe(
      viewKey({ ...court, ecfAccountId: ecfId(2), tab: 'link' }),
    );
  });
});
