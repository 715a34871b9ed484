// Starts the app as a person would, in the browser runtime, and checks that its address answers: `node scripts/smoke.mjs`.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { main } from './lib/bootstrap.mjs';
import { inRoot } from './lib/paths.mjs';

const LIMIT_MS = 300_000;
const READY = /^Ready in \d+ ms: (\S+)$/;

/** Waits for the ready line of the start command, passing on what it prints; rejects when it ends or the limit passes. */
function addressOf(child) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`No ready line in ${LIMIT_MS / 1000} s`)),
      LIMIT_MS,
    );
    child.on('exit', (code) => reject(new Error(`The start command ended with code ${code}`)));
    createInterface({ input: child.stdout }).on('line', (line) => {
      console.log(line);
      const address = READY.exec(line)?.[1];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}

/** Opens the one-time address as a browser does: it answers with a cookie and leads on to the page. */
async function openAs(address) {
  const first = await fetch(address, { redirect: 'manual' });
  const cookie = first.headers.get('set-cookie')?.split(';')[0];
  const next = first.headers.get('location');
  if (!cookie || !next) throw new Error(`The address answered ${first.status} and led nowhere`);
  return fetch(new URL(next, address), { headers: { cookie } });
}

await main(async () => {
  const child = spawn(
    process.execPath,
    [inRoot('scripts', 'start.mjs'), '--browser', '--no-open'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  try {
    const answer = await openAs(await addressOf(child));
    const body = await answer.text();
    if (!answer.ok || !body.includes('<html'))
      throw new Error(`The address answered ${answer.status} without a page`);
    console.log(`The address answers: ${answer.status}, ${body.length} characters`);
  } finally {
    child.kill('SIGTERM');
  }
});
