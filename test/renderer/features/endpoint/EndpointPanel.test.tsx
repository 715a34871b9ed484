import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { CourtId } from '../../../../electron/shared/domain/values/ids.ts';
import { ok } from '../../../../electron/shared/domain/values/result.ts';
import { EndpointPanel } from '../../../../renderer/features/endpoint/EndpointPanel.tsx';
import { installBridge } from '../../../support/fake-bridge.ts';
import { renderPage } from '../../../support/render-page.tsx';

const courtId = CourtId.parse('alnb');
const MOVED = { authUrl: 'https://login.court.example', ecfUrl: 'https://ecf.court.example' };

it('says that another computer changed the addresses, and how they come into use here', async () => {
  installBridge({
    endpoints: {
      open: async () =>
        ok({
          ...{ courtId, courtName: 'A court', ...MOVED, profile: MOVED, from: 'firm' },
          ...{ foreignHosts: ['ecf.court.example'], isUnagreed: true, assisted: { isOn: false } },
        }),
    },
  });
  renderPage(<EndpointPanel courtId={courtId} />);
  expect(await screen.findByText(/was changed on another computer/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Save addresses' })).toBeEnabled();
});
