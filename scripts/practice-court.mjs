// Runs the practice court alone, for training and testing: `npm run practice-court -- --port 4400`.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startApp } from './lib/app-process.mjs';
import { bootstrap, main } from './lib/bootstrap.mjs';
import { readFlags } from './lib/flags.mjs';
import { inRoot } from './lib/paths.mjs';

const flags = readFlags({ port: { type: 'string', default: '0' } });

function readPort() {
  const port = Number(flags.port);
  if (/^\d+$/.test(flags.port) && port <= 65_535) return port;
  throw new Error(`--port needs a number from 0 to 65535, not ${flags.port}`);
}

/** The directory's courts by name, so that every court's practice site bears its own. */
function namedCourts() {
  const { courts } = JSON.parse(readFileSync(inRoot('assets', 'courts', 'directory.json'), 'utf8'));
  return courts.map(({ id, name, type }) => ({ id, name, type }));
}

function announce(court) {
  console.log(`Practice court: ${court.url}`);
  console.log(
    'Invented people, nothing is filed. Passwords, codes and switches are on that page.\n',
  );
  for (const person of court.people('alnb')) {
    console.log(
      `${person.name.padEnd(24)}${person.pacerUsername.padEnd(20)}${person.ecfLogin.padEnd(14)}${person.title}`,
    );
  }
  console.log('\nCtrl-C ends it.');
}

async function startHere(port) {
  const { startPracticeCourt } = await import('../electron/practice-court/practice-court.ts');
  try {
    const court = await startPracticeCourt({ port, standalone: true, courts: namedCourts() });
    announce(court);
    return court;
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    throw new Error(`Port ${port} is taken by another program: choose another with --port`);
  }
}

/** Calls `stop` once, when somebody or the parent process wants an end. */
function onEnd(stop) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop);
  process.once('disconnect', stop);
}

await main(async () => {
  const port = readPort();
  const { node } = await bootstrap();
  if (node === process.execPath) {
    const court = await startHere(port);
    await new Promise(onEnd);
    await court.close();
    return 0;
  }
  // TypeScript runs unbuilt on Node 24 only: the same script once more, there.
  const self = fileURLToPath(import.meta.url);
  const { ended, stop } = startApp(node, [self, '--port', flags.port], process.env, () => {});
  let isStopping = false;
  onEnd(() => {
    isStopping = true;
    stop();
  });
  const code = await ended;
  return isStopping ? 0 : code;
});
process.exit();
