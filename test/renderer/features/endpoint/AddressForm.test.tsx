import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { CourtId } from '../../../../electron/shared/domain/values/ids.ts';
import {
  fail,
  failFields,
  ok,
  type Result,
} from '../../../../electron/shared/domain/values/result.ts';
import { AddressForm } from '../../../../renderer/features/endpoint/AddressForm.tsx';
import type { Answer, Asked } from '../../../../renderer/lib/bridge/bridge.ts';
import { usePresenceAsked } from '../../../../renderer/lib/stores/presence.store.ts';
import { installBridge } from '../../../support/fake-bridge.ts';
import { renderPage } from '../../../support/render-page.tsx';

const PROFILE = {
  authUrl: 'https://pacer.login.uscourts.gov',
  ecfUrl: 'https://ecf.alnb.uscourts.gov',
};
const SHOWN: Answer<'endpoints', 'open'> = {
  courtId: CourtId.parse('alnb'),
  courtName: 'A court',
  ...PROFILE,
  foreignHosts: [],
  from: 'profile',
  profile: PROFILE,
  assisted: { isOn: false },
};
const GRANT = 'a'.repeat(64);

type Set = Asked<'endpoints', 'set'>;

function show(answer: (asked: Set) => Result<typeof SHOWN>) {
  const asked: Set[] = [];
  installBridge({
    endpoints: {
      set: async (input) => {
        asked.push(input);
        return answer(input);
      },
    },
  });
  renderPage(<AddressForm shown={SHOWN} />);
  return asked;
}

const save = () => userEvent.click(screen.getByRole('button', { name: 'Save addresses' }));
const signIn = () => screen.getByLabelText(/^Sign-in address/);
const isAsked = () => usePresenceAsked.getState().asking !== undefined;

beforeEach(() => usePresenceAsked.setState({ asking: undefined }));

it('says what is wrong with an address before anybody has to show who they are', async () => {
  show(() => failFields([{ field: 'authUrl', code: 'endpoint-not-https' }]));
  await save();
  await waitFor(() => expect(signIn()).toHaveAccessibleDescription(/must begin with https/));
  expect(isAsked()).toBe(false);
});

it('sends passwords outside the courts’ own addresses only to a host that was agreed to by name', async () => {
  const asked = show(({ agreedHosts, grant }) => {
    if (agreedHosts.length === 0) return fail('profile-foreign-host', { host: 'login.example' });
    return grant ? ok(SHOWN) : fail('presence-needed');
  });
  await userEvent.clear(signIn());
  await userEvent.type(signIn(), 'https://login.example');
  await save();
  const agree = await screen.findByRole('checkbox', { name: /^I trust login\.example/ });
  expect(agree).not.toBeChecked();
  expect(isAsked()).toBe(false);
  await userEvent.click(agree);
  await save();
  await waitFor(() => expect(isAsked()).toBe(true));
  await act(async () => usePresenceAsked.getState().asking?.answer(GRANT));
  await waitFor(() => expect(asked.at(-1)).toMatchObject({ grant: GRANT }));
  expect(asked.at(-1)).toMatchObject({ agreedHosts: ['login.example'] });
});
