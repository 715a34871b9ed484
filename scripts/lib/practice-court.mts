// The body of `npm run practice-court`.
import { readFileSync } from 'node:fs';
import * as z from 'zod';
import {
  type PracticeCourt,
  startPracticeCourt,
} from '../../electron/practice-court/practice-court.ts';
import { CourtType } from '../../electron/shared/domain/courts/court.ts';
import { readFlags } from './flags.mts';
import { main } from './main.mjs';
import { inRoot } from './paths.mjs';

const Directory = z.object({
  courts: z.array(z.object({ id: z.string(), name: z.string(), type: CourtType })),
});

const flags = readFlags({
  port: { type: 'string', default: '0' },
  'sign-in-port': { type: 'string', default: '0' },
});

function readPort(flag: keyof typeof flags): number {
  const typed = flags[flag];
  const port = Number(typed);
  if (/^\d+$/.test(typed) && port <= 65_535) return port;
  throw new Error(`--${flag} needs a number from 0 to 65535, not ${typed}`);
}

/** The directory's courts by name, so that each court's practice site shows its own. */
function namedCourts() {
  const text = readFileSync(inRoot('assets', 'courts', 'directory.json'), 'utf8');
  return Directory.parse(JSON.parse(text)).courts;
}

function announce(court: PracticeCourt): void {
  console.log(`Practice court: ${court.url}`);
  console.log(`Sign-in service: ${court.authUrl}/services/cso-auth`);
  console.log(
    'Invented people, nothing is filed. Passwords, codes and switches are on that page.\n',
  );
  for (const { name, pacerUsername, ecfLogin, title } of court.people('alnb'))
    console.log(`${name.padEnd(24)}${pacerUsername.padEnd(20)}${ecfLogin.padEnd(14)}${title}`);
  console.log('\nCtrl-C ends it.');
}

async function start(): Promise<PracticeCourt> {
  const port = readPort('port');
  const signInPort = readPort('sign-in-port');
  try {
    return await startPracticeCourt({ port, signInPort, standalone: true, courts: namedCourts() });
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!isTaken) throw error;
    const taken = 'port' in error ? Number(error.port) : port;
    const flag = taken === signInPort && taken !== port ? '--sign-in-port' : '--port';
    throw new Error(`Port ${taken} is taken by another program: choose another with ${flag}`);
  }
}

/** Waits until the person or the parent process ends the run. */
function untilEnded(): Promise<unknown> {
  return new Promise((end) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);
    process.on('disconnect', end);
  });
}

await main(async () => {
  const court = await start();
  const ended = untilEnded();
  announce(court);
  await ended;
  await court.close();
});
process.exit();
