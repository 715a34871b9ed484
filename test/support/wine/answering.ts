/** Runs in Windows: calls what `askWindows` wants called, and says what came of it. Started by ask-windows.ts. */
import '../../fake-electron/socket-channel.ts';
import { pathToFileURL } from 'node:url';
import { pack, unpack } from '../../fake-electron/page/wire.mjs';

type Call = readonly [id: number, module: string, name: string, args: readonly unknown[]];

const toCall = (said: unknown): Call => unpack(String(said)) as Call;

async function answerTo([, module, name, args]: Call): Promise<object> {
  try {
    const found = await import(pathToFileURL(module).href);
    return { value: await found[name](...args) };
  } catch (error) {
    return { error: error instanceof Error ? `${error.stack}` : String(error) };
  }
}

process.on('message', async (said) => {
  if (said === 'quit') process.exit();
  const call = toCall(said);
  process.send?.(pack([call[0], await answerTo(call)]));
});
process.on('disconnect', () => process.exit());
console.log(`Ready in 0 ms: windows`);
