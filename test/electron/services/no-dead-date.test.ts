import { expect, it } from 'vitest';
import { checklistService } from '../../../electron/services/checklist/checklist.ts';
import { Role } from '../../../electron/shared/domain/people/person.ts';
import { shownOn, someBoard } from '../../support/board.ts';
import { MONDAY_MORNING } from '../../support/clock.ts';
import { someExports } from '../../support/exports.ts';
import { added, joined, someEcfAccount, somePerson } from '../../support/people.ts';
import { good } from '../../support/services.ts';

const TODAY = '2026-11-23';
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
/** Days as data and as Americans write them. */
const DAYS = new RegExp(
  `\\b(20\\d\\d)(-?)(0[1-9]|1[0-2])\\2([0-3]\\d)(?=\\b|T)|\\b(${MONTHS.join('|')}) (\\d{1,2}), (\\d{4})`,
  'g',
);
/** An id may hold the digits of a day. */
const IDS = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Every day that a text names, as `YYYY-MM-DD`. */
function daysIn(text: string): readonly string[] {
  const two = (part: string | number) => String(part).padStart(2, '0');
  return [...text.replaceAll(IDS, '').matchAll(DAYS)].map(
    ([, year, , month, day, name, dayOf, yearOf]) =>
      name === undefined
        ? `${year}-${month}-${day}`
        : `${yearOf}-${two(MONTHS.indexOf(name) + 1)}-${two(dayOf ?? '')}`,
  );
}

it('finds the days it looks for, in each form', () => {
  expect(daysIn('by April 3, 2022; 2018-09-23, DTSTART;VALUE=DATE:20210502')).toEqual([
    '2022-04-03',
    '2018-09-23',
    '2021-05-02',
  ]);
});

it('shows no date of a court that has long been live: not on the board, a checklist, paper or a draft', async () => {
  const ground = someExports(MONDAY_MORNING);
  const { records, courts, service, saved, pages } = ground;
  expect(MONDAY_MORNING.slice(0, 10)).toBe(TODAY);
  // Someone who was added today, in every court there is, in each way to stand with a court.
  const eve = somePerson({ name: 'Eve Elm', email: 'eve@firm.example' });
  const accounts = (await courts.records()).map(({ id }, place) => ({
    ...someEcfAccount(eve, id),
    capacity: Role.options[place % Role.options.length] ?? 'attorney',
    standing: place % 7 === 0 ? ('new-to-court' as const) : ('has-filed' as const),
  }));
  records.append([added(eve), ...accounts.map(joined)]);
  const checklists = checklistService(ground);
  /** Days on which a rule of a court turns, such as that older accounts must be upgraded. They are no deadlines. */
  const told = new Set<string>();
  const deadIn = (text: string) => daysIn(text).filter((day) => day < TODAY && !told.has(day));
  for (const { id, courtId } of accounts) {
    const { checklist } = await good(checklists.open({ ecfAccountId: id }));
    const dues = checklist.steps.flatMap(({ due }) => due?.date ?? []);
    expect([courtId, dues.filter((day) => day < TODAY)]).toEqual([courtId, []]);
    for (const { what, warnings } of checklist.steps) {
      for (const { en } of [...what, ...warnings]) for (const day of daysIn(en)) told.add(day);
    }
  }
  const { board, close } = someBoard(ground);
  const [row] = (await shownOn(board)).filter((one) => JSON.stringify(one).includes(eve.id));
  expect(row).toBeDefined();
  const cells = JSON.stringify(row, (key, value) =>
    /At$|recordedAt|values/.test(key) ? undefined : value,
  );
  expect(deadIn(cells)).toEqual([]);
  close();
  const shown = { personIds: [eve.id], courtIds: [], filter: '' };
  for (const as of ['csv', 'pdf'] as const) await good(service.board({ ...shown, as }));
  for (const { id } of accounts.slice(0, 40))
    await good(service.checklist({ ecfAccountId: id, as: 'pdf' }));
  await good(service.draft({ personId: eve.id, as: 'file' }));
  expect(pages.length).toBeGreaterThan(40);
  for (const page of pages) expect(deadIn(page)).toEqual([]);
  for (const [name, bytes] of saved) {
    const [, ...body] = bytes.toString('utf8').split('\r\n\r\n');
    const text = name.endsWith('.eml')
      ? Buffer.from(body.join(''), 'base64').toString('utf8')
      : bytes.toString('utf8');
    expect([name, deadIn(text)]).toEqual([name, []]);
  }
  expect([...told].toSorted()).toContain('2023-10-01');
  expect(await service.calendar(shown)).toMatchObject({ failure: { code: 'calendar-no-dates' } });
});
