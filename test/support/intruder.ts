import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import * as z from 'zod';

/** What somebody else on this machine has seen and been answered. */
const Loot = z.object({
  uid: z.int(),
  /** The arguments of every process. */
  seen: z.string(),
  /** What came of reading each file that an argument names in one of our private folders. */
  files: z.array(z.object({ path: z.string(), read: z.string() })),
  /** The answer to each request, as `METHOD path: status`. */
  answers: z.array(z.string()),
});
type Loot = z.infer<typeof Loot>;

/** Somebody without rights. */
export const NOBODY = 65534;

/**
 * Runs as the intruder: reads the arguments of every process, the private files that they name, and asks the app for all
 * that it could have, with everything in those arguments that looks like one of its secrets.
 */
const SCRIPT = `
  const { readdirSync, readFileSync } = require('node:fs');
  const { dirname } = require('node:path');
  const origin = process.argv[1];
  const tried = (read) => { try { return String(read()); } catch ({ code }) { return code; } };
  const pids = readdirSync('/proc').filter((name) => /^\\d+$/.test(name));
  const own = String(process.pid);
  const seen = pids.filter((pid) => pid !== own)
    .map((pid) => tried(() => readFileSync('/proc/' + pid + '/cmdline')).replaceAll('\\0', ' '))
    .join('\\n');
  const paths = [...seen.matchAll(/\\/\\S*fileready-open-\\S+/g)].map(([path]) => path);
  const files = paths.flatMap((path) => [
    { path, read: tried(() => readFileSync(path)) },
    { path: dirname(path), read: tried(() => readdirSync(dirname(path))) },
  ]);
  const secrets = [...new Set([...seen.matchAll(/[0-9a-f]{48}/g)].map(([secret]) => secret))];
  const guess = '0'.repeat(48);
  const call = { method: 'POST', headers: { origin, 'content-type': 'application/json' }, body: JSON.stringify({ value: { channel: 'fileready:people.list', args: [{}] } }) };
  const asked = [guess, ...secrets].flatMap((secret) => [
    ['GET', '/open/' + secret], ['GET', '/' + secret + '/'], ['GET', '/' + secret + '/runtime/news'], ['POST', '/' + secret + '/runtime/call'],
  ]);
  const all = [['GET', '/'], ['GET', '/index.html'], ['GET', '/runtime/news'], ['POST', '/runtime/call'], ...asked];
  (async () => {
    const answers = [];
    for (const [method, path] of all) {
      const answer = await fetch(origin + path, { redirect: 'manual', ...(method === 'POST' ? call : {}) });
      await answer.body?.cancel();
      answers.push(method + ' ' + path + ': ' + answer.status);
    }
    console.log(JSON.stringify({ uid: process.getuid(), seen, files, answers }));
  })();`;

/** Lets another user of this machine try what they can against the app at this address. Only root can become another user. */
export async function intrude(origin: string): Promise<Loot> {
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', SCRIPT, origin], {
    uid: NOBODY,
    gid: NOBODY,
    cwd: '/',
    env: {},
    maxBuffer: 64 * 1024 * 1024,
  });
  return Loot.parse(JSON.parse(stdout));
}
