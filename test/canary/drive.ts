/** In the child of run.ts: drives every feature with known secrets through the real main bundle, and writes down what came out. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { clipboard } from '../fake-electron/clipboard.ts';
import { type CanaryApp, startCanaryApp } from './canary-app.ts';
import { callEverything } from './features/everything.ts';
import { addFiler, lookAround } from './features/firm.ts';
import { rescue, transfer } from './features/imports.ts';
import { rehearse } from './features/linking.ts';
import { print } from './features/paper.ts';
import { goTo } from './features/profiles.ts';
import { goOffline, goOnline, share, shareNoMore, untilNothingWaits } from './features/sharing.ts';
import { destroyEverything, lockAndUnlock, storeAndShow, tryAtCourt } from './features/vault.ts';
import { layLine } from './firm-line.ts';
import type { FirmPlace } from './firm-server.ts';
import { formsOf } from './forms.ts';
import { LEAKS } from './leaks.ts';
import { type Finding, findIn, findInFolder } from './search.ts';
import type { Canaries } from './secrets.ts';
import { watchFiles } from './watch-files.ts';

/** The secrets come over a channel: in an argument or the environment they would be found there. */
const Orders = z.object({
  canaries: z.custom<Canaries>(),
  folder: z.string(),
  userData: z.string(),
  leaks: z.array(z.string()),
  place: z.custom<FirmPlace>(),
});

async function drive({ canaries, folder, userData, leaks, place }: z.infer<typeof Orders>) {
  const forms = formsOf(canaries);
  const findings: Finding[] = [];
  await watchFiles((path, content) => {
    // The export that is rescued is there to be read; what comes of it is looked at in the end.
    if (!path.endsWith('Chrome Passwords.csv'))
      findings.push(...findIn(`file ${path}`, content, forms));
  });
  /** Files that are gone in the end may be there after a step. */
  const look = async () => {
    for (const place of [userData, join(folder, 'tmp')])
      findings.push(...(await findInFolder(place, forms)));
  };
  const line = await layLine(place.port);
  const app = await startCanaryApp();
  const filer = await addFiler(app);
  await share(app, canaries, line, place);
  await goOffline(app, line);
  await storeAndShow(app, canaries, filer);
  await look();
  await rescue(app, canaries, filer, folder);
  await look();
  await transfer(app, canaries, folder);
  await look();
  await print(app, canaries, filer, folder);
  await look();
  await inPractice(app, canaries);
  await look();
  await lockAndUnlock(app, canaries);
  await lookAround(app, filer);
  await goOnline(app, line);
  // What is saved from here on lies side by side.
  process.env.FILEREADY_FAKE_SAVE = folder;
  await callEverything(app, filer);
  await destroyEverything(app, canaries, filer);
  for (const leak of leaks) await LEAKS[leak]?.({ app, canaries, folder, userData, line });
  await untilNothingWaits(app);
  await look();
  findings.push(...line.look(forms));
  await shareNoMore(app);
  line.close();
  findings.push(...sentAstray(app, forms));
  await app.quit();
  const left = { ...app.observed, clipboard: [await clipboard.readText()] };
  for (const [kind, pieces] of Object.entries(left)) {
    writeFileSync(join(folder, 'seen', `${kind}.txt`), pieces.join('\n'));
  }
  return findings;
}

/** Secrets in requests to any host but the practice court's, and both passwords at one of its hosts. */
function sentAstray(app: CanaryApp, forms: ReturnType<typeof formsOf>): readonly Finding[] {
  const stray = app
    .strayBodies()
    .flatMap(({ host, body }) => findIn(`body sent to ${host}`, body, forms));
  const atCourt = Map.groupBy(app.courtBodies(), ({ host }) => host);
  const crossed = [...atCourt].flatMap(([host, bodies]) => {
    const all = Buffer.concat(bodies.map(({ body }) => body));
    const found = findIn(`body sent to ${host}, which knows the other password`, all, forms);
    const passwords = found.filter(({ secret }) => /^(?:password|pacerPassword)$/.test(secret));
    return passwords.length > 1 ? passwords : [];
  });
  return [...stray, ...crossed];
}

/** The same vault in the practice profile, whose court gets what the page types and what the keychain holds. */
async function inPractice(app: CanaryApp, canaries: Canaries): Promise<void> {
  await goTo(app, 'enter');
  const filer = await addFiler(app);
  await storeAndShow(app, canaries, filer);
  await tryAtCourt(app, canaries, filer);
  await rehearse(app, canaries, filer);
  // The keychain outlives this run, and its next one would find a PIN that it doesn't know.
  await destroyEverything(app, canaries, filer);
  await goTo(app, 'leave');
}

process.once('message', (message) => {
  drive(Orders.parse(message)).then(
    // Stays alive until it has been looked at from outside.
    (findings) => {
      process.send?.({ findings });
      process.send?.('driven');
    },
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
process.once('disconnect', () => process.exit());
