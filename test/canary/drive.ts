/** In the child of run.ts: drives every feature with known secrets through the real main bundle, and writes down what came out. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { clipboard } from '../fake-electron/clipboard.ts';
import { startCanaryApp } from './canary-app.ts';
import { callEverything } from './features/everything.ts';
import { addFiler, lookAround } from './features/firm.ts';
import { rescue, transfer } from './features/imports.ts';
import { rehearse } from './features/linking.ts';
import { destroyEverything, lockAndUnlock, storeAndShow } from './features/vault.ts';
import { LEAKS } from './leaks.ts';
import type { Canaries } from './secrets.ts';

/** The secrets come over a channel: in an argument or the environment they would be found there. */
const Orders = z.object({
  canaries: z.custom<Canaries>(),
  folder: z.string(),
  userData: z.string(),
  leaks: z.array(z.string()),
});

async function drive({ canaries, folder, userData, leaks }: z.infer<typeof Orders>) {
  const app = await startCanaryApp();
  const filer = await addFiler(app);
  await storeAndShow(app, canaries, filer);
  await rescue(app, canaries, filer, folder);
  await transfer(app, canaries, folder);
  await rehearse(app, canaries, filer);
  await lockAndUnlock(app, canaries);
  await lookAround(app, filer);
  // What is saved from here on lies side by side.
  process.env.FILEREADY_FAKE_SAVE = folder;
  await callEverything(app, filer);
  await destroyEverything(app, canaries, filer);
  for (const leak of leaks) await LEAKS[leak]?.({ app, canaries, folder, userData });
  await app.quit();
  const left = { ...app.observed, clipboard: [await clipboard.readText()] };
  for (const [kind, pieces] of Object.entries(left)) {
    writeFileSync(join(folder, 'seen', `${kind}.txt`), pieces.join('\n'));
  }
}

process.once('message', (message) => {
  drive(Orders.parse(message)).then(
    // Stays alive until it has been looked at from outside.
    () => process.send?.('driven'),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
process.once('disconnect', () => process.exit());
