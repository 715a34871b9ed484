import { describe, expect, it } from 'vitest';
import { Role } from '../../electron/shared/domain/people/person.ts';
import { addDays, daysBetween } from '../../electron/shared/domain/values/calendar.ts';
import { ownProfiles, profileOf } from '../assets/shipped.ts';
import { READY } from '../electron/shared/domain/checklist/some-facts.ts';
import { expectApproved } from './approve.ts';
import { cardLines, dayByDay, daysAround, linesOn, type Reader } from './each-day.ts';

const FOLDER = new URL('days/', import.meta.url);
const NOTICES = ['almd', 'alsb', 'alnb', 'ncmb', 'flsb'] as const;

const attorney: Reader = {
  name: 'Attorney who has filed there, nothing recorded yet',
  capacity: 'attorney',
  standing: 'has-filed',
};
const READERS: readonly Reader[] = [
  attorney,
  { ...attorney, name: 'The same with everything recorded', facts: READY },
  { ...attorney, name: 'Attorney new to the court', standing: 'new-to-court' },
  { name: 'Filing agent', capacity: 'filing-agent', standing: 'has-filed' },
  { name: 'Trustee', capacity: 'trustee', standing: 'has-filed' },
  { name: 'Staff who only research', capacity: 'staff', standing: 'research-only' },
];

const EVERYONE: readonly Reader[] = Role.options.flatMap((capacity) =>
  (['has-filed', 'new-to-court', 'research-only'] as const).map((standing) => ({
    name: `${capacity} ${standing}`,
    capacity,
    standing,
  })),
);

const FILERS: readonly Reader[] = [
  attorney,
  ...EVERYONE.filter(
    ({ capacity, standing }) => capacity === 'filing-agent' && standing === 'has-filed',
  ),
];

/** Said only of a court that runs NextGen. */
const LIVE =
  /(?<!once )\bthe court is live\b|\bwhen the court went live\b|\bcourt already runs NextGen\b|(?<!once )\bthe court runs NextGen\.|\bno longer (?:works?|resets?)\b/i;
/** The link form exists from go-live on; before, a text may only say what will be. */
const LINK_FORM_NOW = /\blink form\b/i;
const LATER = /\b(?:once the court|from \d{4}-\d{2}-\d{2} on|after the link)\b/i;
/** Said only of a court that does not run NextGen yet. */
const NOT_LIVE = /\b(?:the court|it) is not on NextGen yet\b|\bonce the court is live\b/i;

const DATED = ownProfiles.flatMap((courtId) => {
  const { on } = profileOf(courtId).goLive.value;
  return on === undefined ? [] : [[courtId, on] as const];
});

describe('what is said is true on each day around a court’s dates', () => {
  it.each(DATED)(
    '%s, live on %s: nothing speaks of a live court before, or of a court to come after',
    (courtId, on) => {
      const untrue = new Map<string, string>();
      for (const day of daysAround(courtId)) {
        // The judiciary's own dates come years after go-live, when nothing turns with a court's dates any more.
        if (day > addDays(on, 30)) break;
        const isLive = day >= on;
        const isUntrue = (line: string) =>
          isLive
            ? NOT_LIVE.test(line)
            : LIVE.test(line) || (LINK_FORM_NOW.test(line) && !LATER.test(line));
        for (const reader of Math.abs(daysBetween(day, on)) < 3 ? EVERYONE : FILERS) {
          for (const line of linesOn(courtId, reader, day).filter(isUntrue)) {
            if (!untrue.has(line)) untrue.set(line, `${day} ${reader.name}: ${line.trim()}`);
          }
        }
      }
      expect([...untrue.values()]).toEqual([]);
    },
  );
});

it.each(ownProfiles)('%s: the court’s page says nothing that depends on the day', (courtId) => {
  const onOneDay = cardLines(courtId).filter(
    (line) =>
      LIVE.test(line) || NOT_LIVE.test(line) || (LINK_FORM_NOW.test(line) && !LATER.test(line)),
  );
  expect(onOneDay).toEqual([]);
});

describe('the five notices, day by day', () => {
  it.each(NOTICES)('%s', (courtId) => {
    const text = READERS.map((reader) => {
      const title = `${profileOf(courtId).court.name}: ${reader.name}`;
      return `${title}\n${'='.repeat(title.length)}\n${dayByDay(courtId, reader)}`;
    }).join('\n\n');
    expectApproved(FOLDER, courtId, text);
  });

  it.each([
    ['ncmb', '2020-04-10', '2020-04-13'],
    ['alsb', '2020-05-03', '2020-05-04'],
    ['flsb', '2022-03-26', '2022-04-04'],
  ])('%s says on %s that the court is not live yet, and on %s that it is', (court, eve, live) => {
    const words = (day: string) => linesOn(court, attorney, day).join('\n');
    expect(words(eve)).not.toMatch(LIVE);
    expect(words(eve)).toMatch(/once the court is live|not on NextGen yet/);
    expect(words(live)).toMatch(/The court is live|when the court went live/);
  });
});
