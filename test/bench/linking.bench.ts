import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recognise } from '../../electron/adapters/court-http/page/recognise.ts';
import { courtDoor } from '../../electron/adapters/court-http/session/court-door.ts';
import { startPracticeCourt } from '../../electron/practice-court/practice-court.ts';
import { CourtId } from '../../electron/shared/domain/values/ids.ts';
import { bareLink } from './lib/bare-link.ts';
import type { Figure, Measured } from './lib/figure.ts';
import { byTurns, timed } from './lib/pairs.ts';

const COURT = 'alnb';
const WHO = 'pplainview';
const LINKS = 10;
const ROUNDS = 15;
const PAGES = 1_000;
const PAGE_BYTES = 50_000;
const FIXTURES = join(import.meta.dirname, '../fixtures/court-pages');

/**
 * A whole assisted link, from signing in to signing out, against a bare client that makes the same requests in the same
 * order with node's own HTTP and the same HTML parser for each page. Both talk to one practice court in this process.
 */
async function assisted(): Promise<Measured> {
  const practice = await startPracticeCourt();
  const sheet = practice.people(COURT).find(({ pacerUsername }) => pacerUsername === WHO);
  if (!sheet) throw new Error('nobody goes by that username');
  const court = courtDoor({ resolveProxy: async () => 'DIRECT' });
  const endpoint = { ...practice.endpointFor(CourtId.parse(COURT)), isPractice: true };
  const ours = async () => {
    practice.reset();
    const session = court.open(endpoint);
    const signedIn = await session.signIn({
      username: WHO,
      password: sheet.pacerPassword,
      redactionAcknowledged: true,
    });
    if (!signedIn.ok) throw new Error(signedIn.failure.code);
    await session.openLinkForm();
    const { ecfLogin: login, ecfPassword: password } = sheet;
    const review = await session.submitLinkForm({ login, password });
    if (!review.ok) throw new Error(review.failure.code);
    const sent = await session.confirm(review.value.pageDigest);
    const menus = await session.readMenus();
    if (sent.kind !== 'confirmed' || !menus.ok) throw new Error('not linked');
    await session.signOut();
  };
  const bare = async () => {
    practice.reset();
    await bareLink(practice, COURT, sheet);
  };
  const several = (one: () => Promise<void>) =>
    timed(async () => {
      for (let n = 0; n < LINKS; n += 1) await one();
    });
  const { ours: mine, baseline = 0 } = await byTurns(
    ROUNDS,
    () => several(ours),
    () => several(bare),
  );
  await practice.close();
  return { ours: mine / LINKS, baseline: baseline / LINKS };
}

/** Court pages of 50 kB each: the invented ones, filled up with the text and rows that dockets are full of. */
function bigPages(): readonly string[] {
  const pages = readdirSync(FIXTURES)
    .filter((name) => name.endsWith('.html'))
    .map((name) => readFileSync(join(FIXTURES, name), 'utf8'));
  const row =
    '<tr valign="top" class="rowBackground1"><td width="94" nowrap>11/23/2026</td><td align="right">' +
    '<a href="https://ecf.invb.example/doc1/01901234567" target="_blank">12</a>&nbsp;</td>' +
    '<td>Notice of invented hearing filed by the debtor&rsquo;s attorney, with certificate of service ' +
    '(related document(s): <a href="/cgi-bin/history.pl?1">7</a>). (Entered: 11/23/2026)</td></tr>';
  return Array.from({ length: PAGES }, (_, n) => {
    const page = pages[n % pages.length] ?? '';
    const rows = Math.max(0, Math.ceil((PAGE_BYTES - page.length) / row.length));
    const filling = `<table>${row.repeat(rows)}</table>`;
    return page.includes('</body>')
      ? page.replace('</body>', `${filling}</body>`)
      : `${page}${filling}`;
  });
}

/** Recognising 1,000 court pages of 50 kB, in seconds. */
async function recognition(): Promise<Measured> {
  const pages = bigPages();
  const all = () =>
    timed(() => {
      for (const page of pages) recognise(page, 'https://ecf.invb.example/cgi-bin/page.pl');
    });
  await all();
  return { ours: (await all()) / 1000 };
}

export const figures: readonly Figure[] = [
  { name: 'link.assisted', unit: 'ms', kind: 'ratio', target: 1.25, run: assisted },
  { name: 'recognise.1000', unit: 's', kind: 'absolute', target: 3, run: recognition },
];
