import { screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SideFacts } from '../../../../../renderer/features/checklist/person/SideFacts.tsx';
import { installBridge } from '../../../../support/fake-bridge.ts';
import { knowNoPolicy, knowPolicy } from '../../../../support/policy-state.ts';
import { renderPage } from '../../../../support/render-page.tsx';

beforeEach(() => {
  installBridge({});
  knowNoPolicy();
});
afterEach(knowNoPolicy);

const GRETA = { name: 'Greta Quill', email: 'greta@firm.example' };
const show = (helper: typeof GRETA, isMine = true) =>
  renderPage(<SideFacts dates={[]} helper={helper} isMine={isMine} />);

describe('who helps a person', () => {
  it('is the person in charge with their address, and who firm IT has named', () => {
    knowPolicy({ HelpContact: 'Help desk, extension 4400' });
    show(GRETA);
    expect(screen.getByRole('heading', { name: 'Who helps you' })).toBeVisible();
    expect(screen.getByText('greta@firm.example')).toBeVisible();
    expect(screen.getByText('Help desk, extension 4400')).toBeVisible();
  });

  it('is who firm IT has named, where no one is in charge', () => {
    knowPolicy({ HelpContact: 'Help desk, extension 4400' });
    show({ name: '', email: '' });
    expect(screen.getByRole('heading', { name: 'Who helps you' })).toBeVisible();
    expect(screen.getByText('Help desk, extension 4400')).toBeVisible();
  });

  it('is left out where no one is known', () => {
    show({ name: '', email: '' });
    expect(screen.queryByRole('heading', { name: 'Who helps you' })).toBeNull();
  });

  it('is the person in charge alone on another’s page', () => {
    knowPolicy({ HelpContact: 'Help desk, extension 4400' });
    show(GRETA, false);
    expect(screen.getByRole('heading', { name: 'Assigned to' })).toBeVisible();
    expect(screen.queryByText('Help desk, extension 4400')).toBeNull();
  });
});
