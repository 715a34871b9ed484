import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { ok } from '../../../electron/shared/domain/values/result.ts';
import { PageLink } from '../../../renderer/parts/PageLink.tsx';
import { installBridge } from '../../support/fake-bridge.ts';
import { renderPage } from '../../support/render-page.tsx';

it('says the host before it opens, where the page is not under uscourts.gov', async () => {
  const opened: string[] = [];
  installBridge({
    app: {
      openLink: async ({ url }) => {
        opened.push(url);
        return ok({});
      },
    },
  });
  const url = 'https://www.uscourts.gov.evil.example/nextgen?from=www.flsb.uscourts.gov';
  renderPage(<PageLink url={url}>The court’s notice</PageLink>);
  const link = screen.getByRole('button', {
    name: 'The court’s notice (www.uscourts.gov.evil.example), opens in your browser',
  });
  expect(link).toHaveTextContent('The court’s notice (www.uscourts.gov.evil.example)');
  expect(opened).toEqual([]);
  await userEvent.click(link);
  expect(opened).toEqual([url]);
});

it('says only what the page is where it is a court’s', () => {
  renderPage(<PageLink url="https://www.flsb.uscourts.gov/nextgen">The court’s notice</PageLink>);
  expect(screen.getByRole('button')).toHaveTextContent(/^The court’s notice$/);
});
