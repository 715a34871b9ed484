/**
 * `node test/canary/run.ts [--seed PLACE ...]`: drives every feature with secrets known to this run, then looks for them in
 * everything that was written, printed, sent or shown, the page and the browser's profile too. Last line `found N`; ends with 0 only when N is 0.
 * `--seed` plants a leak (one of `leaks.ts`, or `every`), which must be found.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startCanaryFirm } from './firm-server.ts';
import { formsOf } from './forms.ts';
import { lookInBrowser, PAGE_LEAKS } from './in-browser.ts';
import { LEAKS } from './leaks.ts';
import { familyOf, whyNoProcesses } from './processes.ts';
import { type Finding, findIn, findInFolder } from './search.ts';
import { newCanaries } from './secrets.ts';

const DRIVE = new URL('drive.ts', import.meta.url).pathname;
const { values } = parseArgs({
  options: { seed: { type: 'string', multiple: true, default: [] } },
});
const known = [...Object.keys(LEAKS), ...Object.keys(PAGE_LEAKS)];
const leaks = values.seed.includes('every') ? known : values.seed;
const unknown = leaks.find((leak) => !known.includes(leak));
if (unknown !== undefined) {
  console.error(`No such leak: ${unknown}; known are ${known.join(', ')}, every`);
  process.exit(2);
}

const canaries = newCanaries();
const forms = formsOf(canaries);
const firm = await startCanaryFirm(canaries.firmPassword);
const folder = mkdtempSync(join(tmpdir(), 'fileready-canary-'));
const userData = join(folder, 'user data');
for (const name of ['seen', 'tmp', 'user data']) mkdirSync(join(folder, name));

/** What the drive found itself, while it was there. */
function foundInside(message: unknown): readonly Finding[] {
  const findings: unknown = Reflect.get(Object(message), 'findings');
  return Array.isArray(findings) ? findings : [];
}

/** Runs the drive and gives what it printed and what its processes looked like while it was alive. */
async function observe(): Promise<readonly Finding[]> {
  const child = fork(DRIVE, {
    env: { ...process.env, FILEREADY_USER_DATA: userData, TMPDIR: join(folder, 'tmp') },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  }
  const findings: Finding[] = [];
  child.on('message', (message) => findings.push(...foundInside(message)));
  const look = () => {
    if (child.pid === undefined || whyNoProcesses()) return;
    for (const { pid, args, environment } of familyOf(child.pid)) {
      findings.push(...findIn(`arguments of process ${pid}`, args, forms));
      findings.push(...findIn(`environment of process ${pid}`, environment, forms));
    }
  };
  const watching = setInterval(look, 200);
  child.send({ canaries, folder, userData, leaks, place: firm.place });
  // The app says to its parent when it is ready, too.
  const driven = new Promise((resolve) => {
    child.on('message', (message) => message === 'driven' && resolve(message));
  });
  const outcome = await Promise.race([driven, once(child, 'exit')]);
  clearInterval(watching);
  if (outcome !== 'driven') throw new Error(`The drive did not come to its end:\n${printed}`);
  look();
  const ended = once(child, 'exit');
  child.disconnect();
  await ended;
  return [...findings, ...findIn('what was printed', printed, forms)];
}

try {
  const inside = await observe();
  const { findings, whyNot } = await lookInBrowser({ canaries, forms, folder, leaks });
  const outside = [...(await firm.look(forms)), ...(await findInFolder(folder, forms))];
  const found = [...inside, ...findings, ...outside];
  const distinct = new Map(found.map((one) => [`${one.place}: ${one.secret}`, one]));
  for (const line of distinct.keys()) console.log(line.replaceAll(folder, '…'));
  for (const reason of [whyNoProcesses(), whyNot])
    if (reason !== undefined) console.log(`Could not be looked at here: ${reason}`);
  console.log(`found ${distinct.size}`);
  process.exitCode = distinct.size === 0 ? 0 : 1;
} finally {
  await firm.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
