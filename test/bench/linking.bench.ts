import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { recognize } from '../../electron/adapters/court-http/page/recognize.ts';
import { courtDoor } from '../../electron/adapters/court-http/session/court-door.ts';
import type { PracticeSheet } from '../../electron/practice-court/invented/sheet.ts';
import {
  type PracticeCourt,
  startPracticeCourt,
} from '../../electron/practice-court/practice-court.ts';
import { CourtId } from '../../electron/shared/domain/values/ids.ts';
import { bareLink } from './measuring/bare-link.ts';
import { good } from './measuring/good.ts';
import { byTurns, timed, timedEach } from './measuring/pairs.ts';
import type { Figure, Measured } from './report/figure.ts';

const COURT = 'alnb';
const WHO = 'pplainview';
const LINKS = 10;
const ROUNDS = 15;
/** Reading them takes seconds. */
const RECOGNITIONS = 7;
const PAGES = 200;
const PAGE_BYTES = 50_000;
const FIXTURES = join(import.meta.dirname, '../fixtures/court-pages');

type Court = ReturnType<typeof courtDoor>;

/** Our own way through a whole link, as the app goes it. */
async function ourLink(court: Court, practice: PracticeCourt, sheet: PracticeSheet): Promise<void> {
  const session = court.open({
    ...practice.endpointFor(CourtId.parse(COURT)),
    isPractice: true,
  });
  const { ecfLogin: login, ecfPassword: password, pacerPassword } = sheet;
  const who = { username: WHO, password: pacerPassword, redactionAcknowledged: true };
  good(await session.signIn(who));
  await session.openLinkForm();
  const review = good(await session.submitLinkForm({ login, password }));
  const sent = await session.confirm(review.pageDigest);
  const menus = await session.readMenus();
  if (sent.kind !== 'confirmed' || !menus.ok) throw new Error('not linked');
  await session.signOut();
}

/**
 * A whole assisted link, from signing in to signing out, against a bare client that makes the same requests in the same
 * order with node's own HTTP and the same HTML parser for each page. Both talk to one practice court in this process.
 */
async function assisted(): Promise<Measured> {
  const practice = await startPracticeCourt();
  const sheet = practice.people(COURT).find(({ pacerUsername }) => pacerUsername === WHO);
  if (!sheet) throw new Error('no one has that username');
  const court = courtDoor({ resolveProxy: async () => 'DIRECT' });
  const fresh = (link: () => Promise<void>) => () =>
    timedEach(LINKS, () => {
      practice.reset();
      return link();
    });
  const measured = await byTurns(
    ROUNDS,
    fresh(() => ourLink(court, practice, sheet)),
    fresh(() => bareLink(practice, COURT, sheet)),
  );
  await practice.close();
  return measured;
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

/** Recognizing court pages, in seconds for 1,000 of them, against the HTML parser alone on the same pages. */
function recognition(): Promise<Measured> {
  const pages = bigPages();
  // Milliseconds for one are seconds for a thousand.
  const perPage = async (read: (page: string) => unknown) =>
    (await timed(() => {
      for (const page of pages) read(page);
    })) / pages.length;
  return byTurns(
    RECOGNITIONS,
    () => perPage((page) => recognize(page, 'https://ecf.invb.example/cgi-bin/page.pl')),
    () => perPage((page) => parse(page)),
  );
}

export const figures: readonly Figure[] = [
  { name: 'link.assisted', unit: 'ms', kind: 'ratio', target: 1.2, run: assisted },
  { name: 'recognize.1000', unit: 's', kind: 'ratio', target: 1.5, run: recognition },
];
