// The body of `node scripts/smoke.mjs`.
import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { main } from './main.mjs';
import { inRoot } from './paths.mjs';

const LIMIT_MS = 300_000;
const READY = /^Ready in \d+ ms: (\S+)$/;

function startBrowserRuntime(): ChildProcess {
  const args = [inRoot('scripts', 'start.mjs'), '--browser', '--no-open'];
  return spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
}

/** Waits for the ready line of the start command and prints its other lines. Rejects when it ends or the limit passes. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const late = () => reject(new Error(`No ready line in ${LIMIT_MS / 1000} s`));
    const timer = setTimeout(late, LIMIT_MS);
    child.on('exit', (code) => reject(new Error(`The start command ended with code ${code}`)));
    if (!child.stdout) return;
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
async function openAs(address: string): Promise<Response> {
  const first = await fetch(address, { redirect: 'manual' });
  const cookie = first.headers.get('set-cookie')?.split(';')[0];
  const next = first.headers.get('location');
  if (!cookie || !next) throw new Error(`The address answered ${first.status} and led nowhere`);
  return fetch(new URL(next, address), { headers: { cookie } });
}

await main(async () => {
  const child = startBrowserRuntime();
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
