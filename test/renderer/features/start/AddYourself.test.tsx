import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { CourtId } from '../../../../electron/shared/domain/values/ids.ts';
import { fail, failFields, ok } from '../../../../electron/shared/domain/values/result.ts';
import { AddYourself } from '../../../../renderer/features/start/AddYourself.tsx';
import { useYourself } from '../../../../renderer/features/start/yourself.store.ts';
import { useCourtSearch } from '../../../../renderer/lib/stores/court-search.store.ts';
import { usePreferences } from '../../../../renderer/lib/stores/preferences.store.ts';
import { type Answers, installBridge } from '../../../support/fake-bridge.ts';
import { personId } from '../../../support/invented.ts';
import { Main } from '../../../support/Main.tsx';
import { somePerson } from '../../../support/people.ts';
import { renderPage } from '../../../support/render-page.tsx';

const court = (id: string, short: string) => ({
  id: CourtId.parse(id),
  name: `Court of ${short}`,
  short,
  type: 'district' as const,
  hasOwnProfile: false,
});
const COURTS = [court('almd', 'M.D. Ala.'), court('flsb', 'Bankr. S.D. Fla.')];

interface Sent {
  readonly added: unknown[];
  readonly kept: unknown[];
}

function open(answers: Answers = {}): Sent {
  useYourself.setState(useYourself.getInitialState());
  useCourtSearch.setState(useCourtSearch.getInitialState());
  usePreferences.setState(usePreferences.getInitialState());
  const sent: Sent = { added: [], kept: [] };
  installBridge({
    courts: {
      search: async ({ query }) =>
        ok(COURTS.filter(({ id, short }) => `${id} ${short}`.toLowerCase().includes(query))),
    },
    people: {
      list: async () => ok([]),
      addFiler: async (input) => {
        sent.added.push(input);
        return ok({ personId: personId(1), undo: [] });
      },
      ...answers.people,
    },
    app: {
      setPreferences: async ({ change }) => {
        sent.kept.push(change);
        return ok(usePreferences.getState().preferences);
      },
    },
  });
  renderPage(
    <Main>
      <AddYourself />
    </Main>,
  );
  return sent;
}

const name = () => screen.getByRole('textbox', { name: /^Your name/ });
const courtField = () => screen.getByRole('combobox', { name: /^Courts you file in/ });
const submit = () => userEvent.click(screen.getByRole('button', { name: 'Show what’s left' }));

describe('adding oneself', () => {
  beforeEach(() => {
    useYourself.setState(useYourself.getInitialState());
  });

  it('takes each court by Enter, and the form by Enter in the empty field', async () => {
    const sent = open();
    await userEvent.type(name(), 'Wilma Whitlock');
    await userEvent.type(courtField(), 'almd{Enter}');
    await userEvent.type(courtField(), 'flsb{Enter}');
    await screen.findByRole('button', { name: /^Bankr. S.D. Fla./ });
    expect(sent.added).toEqual([]);
    await userEvent.type(courtField(), '{Enter}');
    await waitFor(() => expect(sent.kept).toEqual([{ me: personId(1), startsAt: 'mine' }]));
    expect(sent.added).toMatchObject([
      {
        draft: { name: 'Wilma Whitlock', role: 'attorney' },
        courts: [
          { courtId: 'almd', standing: 'has-filed' },
          { courtId: 'flsb', standing: 'has-filed' },
        ],
      },
    ]);
    expect(useYourself.getState().name).toBe('');
  });

  it('takes a court as new where the person has no login', async () => {
    const sent = open();
    await userEvent.type(name(), 'Wilma Whitlock');
    await userEvent.type(courtField(), 'almd{Enter}');
    await userEvent.type(courtField(), 'flsb{Enter}');
    await screen.findByRole('button', { name: /^Bankr. S.D. Fla./ });
    await userEvent.click(screen.getByRole('checkbox', { name: /^I already have/ }));
    const each = screen.getByRole('group', { name: 'I have a CM/ECF login from:' });
    await userEvent.click(within(each).getByRole('checkbox', { name: 'M.D. Ala.' }));
    await submit();
    await waitFor(() =>
      expect(sent.added).toMatchObject([
        { courts: [{ standing: 'new-to-court' }, { standing: 'has-filed' }] },
      ]),
    );
  });

  it('says which court it doesn’t know, and adds nobody with a court half typed', async () => {
    const sent = open();
    await userEvent.type(name(), 'Wilma Whitlock');
    await userEvent.type(courtField(), 'nowhere{Enter}');
    await screen.findByText('No court matches “nowhere”. Try its city or state.');
    await userEvent.type(courtField(), 'almd');
    await submit();
    expect(await screen.findByText('Choose a court from the list.')).toBeVisible();
    expect(courtField()).toHaveValue('almd');
    expect(sent.added).toEqual([]);
  });

  it('says beside the name what is wrong, and keeps everything typed', async () => {
    open({
      people: { addFiler: async () => failFields([{ field: 'name', code: 'field-required' }]) },
    });
    await userEvent.type(courtField(), 'almd{Enter}');
    await screen.findByRole('button', { name: /^M.D. Ala./ });
    await submit();
    await waitFor(() => expect(name()).toHaveAccessibleDescription(/./));
    expect(screen.getByRole('button', { name: /^M.D. Ala./ })).toBeVisible();
  });

  it('offers a person of the same name, so that nobody is there twice', async () => {
    const listed = somePerson({ id: personId(2), name: 'Wilma Whitlock' });
    const sent = open({ people: { list: async () => ok([listed]) } });
    await screen.findByRole('heading', { name: 'Already on the list?' });
    await userEvent.type(name(), 'wilma whitlock');
    await userEvent.click(await screen.findByRole('button', { name: 'That’s me' }));
    await waitFor(() => expect(sent.kept).toEqual([{ me: personId(2), startsAt: 'mine' }]));
    expect(sent.added).toEqual([]);
  });

  it('keeps what was typed when nothing could be written', async () => {
    open({ people: { addFiler: async () => fail('internal') } });
    await userEvent.type(name(), 'Wilma Whitlock');
    await submit();
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(name()).toHaveValue('Wilma Whitlock');
  });
});
