import Papa from 'papaparse';
import { pageReader } from '../../electron/adapters/court-http/page/read-page.ts';
import { fileReading } from '../../electron/adapters/csv/file-reading.ts';
import { directory } from '../assets/shipped.ts';
import { heldAlarm } from '../support/held-alarm.ts';
import { good } from './measuring/good.ts';
import { holdWatch } from './measuring/hold.ts';
import { inRounds, timed } from './measuring/pairs.ts';
import type { Figure, Measured } from './report/figure.ts';

const ROUNDS = 11;
const CALLS = 5;
const ROWS = 100;
const AT = 'https://ecf.almd.uscourts.gov/';
const FRONT = '<a href="/cgi-bin/login.pl">Document Filing System</a>';
const NEVER_ENDING = 'never-ending';

type Alarm = ReturnType<typeof heldAlarm>['alarm'];

/** A reader whose readings take as long as they take, until they are given up. */
interface Reader {
  /** Reads what never comes to an end. */
  readonly hostile: () => Promise<unknown>;
  /** Reads something ordinary, as another call of the page asks for. */
  readonly ordinary: () => Promise<unknown>;
}

/**
 * The longest wait for an ordinary reading while a hostile one goes on, in milliseconds. The first has to wait for a thread
 * of its own to start.
 */
async function besideHostile(readerWith: (alarm: Alarm) => Reader): Promise<Measured> {
  const held = heldAlarm();
  const { hostile, ordinary } = readerWith(held.alarm);
  const hold = holdWatch();
  const longestWait = async () => {
    const waits: number[] = [];
    for (let call = 0; call < CALLS; call += 1) waits.push(await timed(ordinary));
    return Math.max(...waits);
  };
  const beside = async () => {
    const givenUp = hostile();
    const longest = await hold.during(longestWait);
    held.ring();
    await givenUp;
    return longest;
  };
  const measured = await inRounds(ROUNDS, beside);
  return { ...measured, longestHold: hold.longest() };
}

/** Pages of courts, beside one that never ends. */
function page(): Promise<Measured> {
  const code = new URL('../support/endless-page-reader.ts', import.meta.url);
  return besideHostile((alarm) => {
    const read = pageReader({ code, alarm });
    return { hostile: () => read(NEVER_ENDING, AT), ordinary: () => read(FRONT, AT) };
  });
}

/** Rosters of 100 people, beside one that never ends. */
function roster(): Promise<Measured> {
  const code = new URL('../support/endless-file-reader.ts', import.meta.url);
  const people = Array.from({ length: ROWS }, (_, n) => [`Invented Person ${n}`, 'attorney']);
  const text = Papa.unparse([['Name', 'Role'], ...people]);
  const given = { courts: directory.courts, today: '2026-11-23' };
  return besideHostile((alarm) => {
    const reading = fileReading({ code, alarm });
    return {
      hostile: () => reading.roster(NEVER_ENDING, given),
      ordinary: async () => good(await reading.roster(text, given)),
    };
  });
}

export const figures: readonly Figure[] = [
  { name: 'hostile.page', unit: 'ms', kind: 'absolute', target: 1_000, run: page },
  { name: 'hostile.roster', unit: 'ms', kind: 'absolute', target: 1_000, run: roster },
];
