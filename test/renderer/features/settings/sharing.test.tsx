import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { EventId, PersonId } from '../../../../electron/shared/domain/values/ids.ts';
import { fail, failFields, ok } from '../../../../electron/shared/domain/values/result.ts';
import { SharingSettings } from '../../../../renderer/features/settings/sharing/SharingSettings.tsx';
import { SharingStatus } from '../../../../renderer/features/settings/sharing/SharingStatus.tsx';
import {
  type Sharing,
  type SharingTrial,
  useSharing,
} from '../../../../renderer/lib/stores/sharing.store.ts';
import { installBridge } from '../../../support/fake-bridge.ts';
import { renderPage } from '../../../support/render-page.tsx';

const OFF: Sharing = {
  step: 'off',
  isByIt: false,
  isClosed: false,
  isJoined: false,
  aheadMs: 0,
  waiting: 0,
  refused: [],
  refusedCount: 0,
  leaving: 'ask',
};
/** Noon of that day, wherever the test runs: the page says the day of the person before it. */
const SINCE = new Date(2026, 10, 16, 12).toISOString();
const CONNECTED: Sharing = { ...OFF, step: 'connected', since: SINCE, isJoined: true };
const OFFLINE: Sharing = {
  ...CONNECTED,
  step: 'offline',
  waiting: 7,
  failure: { code: 'firm-port-closed' },
};
const ids = Array.from({ length: 4 }, () => PersonId.parse(crypto.randomUUID()));
const [ownA, firmA, ownB, firmB] = [ids[0], ids[1], ids[2], ids[3]];
const TRIAL: SharingTrial = {
  trialId: crypto.randomUUID(),
  role: 'paralegal',
  aheadMs: 0,
  firmPeople: 40,
  ownPeople: 2,
  same:
    ownA && firmA && ownB && firmB
      ? [
          {
            ...{ ownId: ownA, ownName: 'Ann Ashgrove', firmId: firmA, firmName: 'Anne Ashgrove' },
            ...{ signs: ['email'], isSure: true },
          },
          {
            ...{ ownId: ownB, ownName: 'Bo Brook', firmId: firmB, firmName: 'Bo Brook' },
            ...{ signs: ['name'], isSure: false },
          },
        ]
      : [],
};

function show(first: Sharing, answers: { readonly after?: Sharing } = {}) {
  const asked: [string, unknown][] = [];
  const call =
    <T,>(name: string, value: T) =>
    async (input: unknown) => {
      asked.push([name, input]);
      return ok(value);
    };
  const after = answers.after ?? CONNECTED;
  const { tell } = installBridge({
    sharing: {
      state: async () => ok(first),
      test: async (typed) => {
        asked.push(['test', typed]);
        if (typed.host === '') return failFields([{ field: 'host', code: 'field-required' }]);
        return typed.host === 'gone.example' ? fail('firm-host-not-found') : ok(TRIAL);
      },
      connect: call('connect', after),
      now: call('now', after),
      leave: call('leave', OFF),
    },
  });
  useSharing.setState(useSharing.getInitialState(), true);
  renderPage(
    <>
      <SharingStatus />
      <SharingSettings />
    </>,
  );
  return { asked, tell };
}

const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));

it('tests the connection, says what sharing brings, asks who is the same, and only then connects', async () => {
  const { asked } = show(OFF);
  await userEvent.type(await screen.findByLabelText('Server'), 'db.firm.example');
  await userEvent.type(screen.getByLabelText('Database'), 'firm');
  await userEvent.type(screen.getByLabelText('Login'), 'dana');
  await userEvent.type(screen.getByLabelText('Password'), 'Tall-Oak');
  expect(screen.queryByRole('button', { name: 'Share these records' })).toBeNull();
  await press('Test the connection');
  expect(await screen.findByText(/2 people are on this computer alone/)).toBeTruthy();
  const sure = screen.getByRole('checkbox', { name: /Ann Ashgrove here is Anne Ashgrove/ });
  const asks = screen.getByRole('checkbox', { name: /Bo Brook.*same name only/ });
  expect([sure, asks].map((box) => box.matches(':checked'))).toEqual([true, false]);
  await userEvent.click(asks);
  await press('Share these records');
  expect(asked.at(0)).toEqual([
    'test',
    { host: 'db.firm.example', port: '', database: 'firm', user: 'dana', password: 'Tall-Oak' },
  ]);
  expect(asked.at(1)).toEqual([
    'connect',
    {
      trialId: TRIAL.trialId,
      same: [
        { ownId: ownA, firmId: firmA },
        { ownId: ownB, firmId: firmB },
      ],
    },
  ]);
  expect(await screen.findByText(/^Connected to the firm’s records since/)).toBeTruthy();
});

it('says beside a field what is wrong with it, and below the form why it could not connect', async () => {
  show(OFF);
  await press('Test the connection');
  expect(await screen.findByText(/required|Fill/i)).toBeTruthy();
  await userEvent.type(screen.getByLabelText('Server'), 'gone.example');
  await press('Test the connection');
  expect(await screen.findByText(/server can’t be found/)).toBeTruthy();
});

it('says since when it is offline, what waits and why, here and at the top, and tries again', async () => {
  const { asked } = show(OFFLINE);
  expect(await screen.findByText(/^Offline since November 16, 2026/)).toBeTruthy();
  expect(
    screen.getByText(/7 changes wait here to be sent.*Nothing answers at this address/),
  ).toBeTruthy();
  expect(
    screen.getByRole('button', { name: /^Offline since November 16.*7 changes wait/ }),
  ).toBeTruthy();
  await press('Try again');
  expect(asked).toEqual([['now', {}]]);
  expect(await screen.findByText(/^Connected to the firm’s records/)).toBeTruthy();
});

it('says by how much this computer’s clock is corrected, and what the firm did not take, with the reason', async () => {
  show({
    ...CONNECTED,
    role: 'attorney',
    aheadMs: -300_000,
    refusedCount: 1,
    refused: [
      {
        ...{ id: EventId.parse(crypto.randomUUID()), by: 'Dana Desk', at: SINCE },
        ...{ kind: 'person.edited', about: 'Otto Other', reason: 'not-theirs' },
      },
    ],
  });
  expect(await screen.findByText(/clock is 5 minutes ahead of the firm’s server/)).toBeTruthy();
  await userEvent.click(screen.getByText('Show what was not taken'));
  expect(
    screen.getByText(/^Otto Other: .*Dana Desk.*You may not record this about them\.$/),
  ).toBeTruthy();
  expect(
    screen.getByRole('button', { name: /1 change is not in the firm’s records/ }),
  ).toBeTruthy();
});

it('leaves with the copy kept or removed, as chosen', async () => {
  const { asked } = show(CONNECTED);
  await press('Leave the firm’s records');
  await userEvent.click(await screen.findByRole('radio', { name: /Remove it/ }));
  await press('Leave');
  await waitFor(() => expect(asked).toEqual([['leave', { keepsCopy: false }]]));
  expect(await screen.findByText(/on this computer only/)).toBeTruthy();
});

it('shows nothing at the top where nothing is shared', async () => {
  show(OFF);
  await screen.findByText(/on this computer only/);
  expect(screen.queryByRole('button', { name: /firm’s records/ })).toBeNull();
});

it('lets nobody connect where firm IT forbids it, and asks for the login alone where it named the database', async () => {
  const { tell } = show({ ...OFF, isClosed: true });
  expect(await screen.findByText(/FirmDatabase/)).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
  useSharing.getState().put({ ...OFF, step: 'no-password', isByIt: true });
  tell({ kind: 'policy-changed' });
  expect(await screen.findByLabelText('Login')).toBeTruthy();
  expect(screen.queryByLabelText('Server')).toBeNull();
});
