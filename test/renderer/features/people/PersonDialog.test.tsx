import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PersonDraft } from '../../../../electron/shared/domain/people/person.ts';
import { failFields, ok } from '../../../../electron/shared/domain/values/result.ts';
import { PersonDialog } from '../../../../renderer/features/people/PersonDialog.tsx';
import { EMPTY_DRAFT, usePersonDraft } from '../../../../renderer/features/people/people.store.ts';
import { useNavigation } from '../../../../renderer/lib/navigation/navigation.store.ts';
import { installBridge } from '../../../support/fake-bridge.ts';
import { person, personId } from '../../../support/invented.ts';
import { renderPage } from '../../../support/render-page.tsx';

beforeEach(() => {
  usePersonDraft.getState().keep(EMPTY_DRAFT);
  useNavigation.setState(useNavigation.getInitialState());
});

const { openDialog } = useNavigation.getState();

const save = () => userEvent.click(screen.getByRole('button', { name: 'Add a person' }));

describe('adding a person', () => {
  it('sends what was typed and goes to the new person', async () => {
    const added: PersonDraft[] = [];
    installBridge({
      people: {
        add: async ({ draft }) => {
          added.push(draft);
          return ok({ personId: personId(7), undo: [] });
        },
      },
    });
    openDialog({ name: 'add-person' });
    renderPage(<PersonDialog />);
    await userEvent.type(screen.getByLabelText(/^Name/), 'Paula Plainview');
    await userEvent.selectOptions(screen.getByLabelText('Role'), 'Trustee');
    await save();
    await waitFor(() =>
      expect(useNavigation.getState()).toMatchObject({
        view: { name: 'person', personId: personId(7) },
        dialog: undefined,
      }),
    );
    expect(added).toEqual([{ ...EMPTY_DRAFT, name: 'Paula Plainview', role: 'trustee' }]);
  });

  it('says beside each field what is wrong, goes to the first and keeps everything typed', async () => {
    installBridge({
      people: {
        add: async () =>
          failFields([
            { field: 'email', code: 'not-an-email' },
            { field: 'name', code: 'field-too-long', values: { max: 200, over: 3 } },
          ]),
      },
    });
    renderPage(<PersonDialog />);
    await userEvent.type(screen.getByLabelText(/^Name/), 'Paula');
    await userEvent.type(screen.getByLabelText('Email'), 'not an address');
    await save();
    const name = screen.getByLabelText(/^Name/);
    await waitFor(() =>
      expect(name).toHaveAccessibleDescription(/too long by 3 characters\. Use at most 200\./),
    );
    expect(name).toHaveFocus();
    expect(screen.getByLabelText('Email')).toHaveAccessibleDescription(
      /This is not an email address\./,
    );
    expect(screen.getByLabelText('Email')).toHaveValue('not an address');
  });

  it('says in the dialog why nothing could be saved, and keeps everything typed', async () => {
    installBridge({
      people: { add: async () => ({ ok: false, failure: { code: 'records-full' } }) },
    });
    renderPage(<PersonDialog />);
    await userEvent.type(screen.getByLabelText(/^Name/), 'Paula');
    await save();
    expect(await screen.findByText(/The disk is full/)).toBeVisible();
    expect(screen.getByLabelText(/^Name/)).toHaveValue('Paula');
  });

  it('still has a half-filled form after it was closed and opened again', async () => {
    installBridge({});
    const first = renderPage(<PersonDialog />);
    await userEvent.type(screen.getByLabelText(/^Name/), 'Paula');
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    first.unmount();
    renderPage(<PersonDialog />);
    expect(screen.getByLabelText(/^Name/)).toHaveValue('Paula');
  });
});

describe('editing a person', () => {
  it('starts from what is recorded and sends the change', async () => {
    const edited: PersonDraft[] = [];
    installBridge({
      people: {
        edit: async ({ draft }) => {
          edited.push(draft);
          return ok({ undo: [] });
        },
      },
    });
    const paula = person(1, { name: 'Paula Plainview', office: 'Mobile' });
    openDialog({ name: 'edit-person', person: paula });
    renderPage(<PersonDialog person={paula} />);
    await userEvent.clear(screen.getByLabelText('Office'));
    await userEvent.type(screen.getByLabelText('Office'), 'Birmingham');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(useNavigation.getState().dialog).toBeUndefined());
    expect(edited).toEqual([{ ...EMPTY_DRAFT, name: 'Paula Plainview', office: 'Birmingham' }]);
  });
});
