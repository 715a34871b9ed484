import { expect, it } from 'vitest';
import { foreignHosts } from '../../electron/shared/domain/profiles/foreign-hosts.ts';
import { someGround } from '../support/services.ts';

/** The hosts outside uscourts.gov to which what ships may lead: each is cited as a source or is a court’s portal. A new one is looked at before it is added here. */
const LOOKED_AT = [
  'ca9-portal.powerappsportals.us',
  'cdn.slideserve.com',
  'counselpress.com',
  'dokumen.tips',
  'phpny.com',
  'telioslaw.com',
  'www.law.cornell.edu',
  'www.mvariety.com',
];

it('leads from what ships to no host that is not listed', async () => {
  const { byApp, byPeople } = await someGround().courts.knownPages();
  expect(byApp.size).toBeGreaterThan(100);
  expect([...byPeople]).toEqual([]);
  expect([...foreignHosts([...byApp])].toSorted()).toEqual(LOOKED_AT);
});
