import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { CourtId } from '../../../../electron/shared/domain/values/ids.ts';
import { fail, ok } from '../../../../electron/shared/domain/values/result.ts';
import { ListCourtDialog } from '../../../../renderer/features/courts/ListCourtDialog.tsx';
import type { Asked } from '../../../../renderer/lib/bridge/bridge.ts';
import { useNavigation } from '../../../../renderer/lib/navigation/navigation.store.ts';
import { usePresenceAsked } from '../../../../renderer/lib/stores/presence.store.ts';
import { installBridge } from '../../../support/fake-bridge.ts';
import { renderPage } from '../../../support/render-page.tsx';

type Wanted = Asked<'profiles', 'addCourt'>;

const GRANT = 'a'.repeat(64);
const COURT = CourtId.parse('txab');

/** Main as it is: each host outside the courts' own must be agreed to, and then presence proven. */
function open() {
  const asked: Wanted[] = [];
  installBridge({
    profiles: {
      addCourt: async (input) => {
        asked.push(input);
        const { host } = new URL(input.draft.ecfUrl);
        if (!input.agreedHosts.includes(host)) return fail('profile-foreign-host', { host });
        return input.grant ? ok({ courtId: COURT, undo: [] }) : fail('presence-needed');
      },
    },
  });
  renderPage(<ListCourtDialog />);
  return asked;
}

const address = () => screen.getByLabelText(/^Address/);
const add = () => userEvent.click(screen.getByRole('button', { name: 'Add the court' }));
const agree = (host: RegExp) => screen.findByRole('checkbox', { name: host });

async function type(url: string): Promise<void> {
  await userEvent.clear(address());
  await userEvent.type(address(), url);
}

beforeEach(() => {
  usePresenceAsked.setState({ asking: undefined });
  useNavigation.setState(useNavigation.getInitialState());
});

it('asks for agreement again when the address changes to another host', async () => {
  const asked = open();
  await type('https://one.example');
  await add();
  await userEvent.click(await agree(/^I trust one\.example/));
  await type('https://two.example');
  await add();
  expect(await agree(/^I trust two\.example/)).not.toBeChecked();
  expect(asked.map(({ agreedHosts }) => agreedHosts)).toEqual([[], ['one.example']]);
});

it('asks for proof once everything else is right, and goes to the new court', async () => {
  const asked = open();
  await type('https://one.example');
  await add();
  await userEvent.click(await agree(/^I trust one\.example/));
  expect(usePresenceAsked.getState().asking).toBeUndefined();
  await add();
  await waitFor(() => expect(usePresenceAsked.getState().asking).not.toBeUndefined());
  await act(async () => usePresenceAsked.getState().asking?.answer(GRANT));
  await waitFor(() =>
    expect(useNavigation.getState().view).toEqual({ name: 'court-profile', courtId: COURT }),
  );
  expect(asked.at(-1)).toMatchObject({ grant: GRANT, agreedHosts: ['one.example'] });
});
