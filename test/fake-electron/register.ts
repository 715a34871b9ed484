import { registerHooks } from 'node:module';

/** Makes `electron` mean the stand-in and `keytar` the development keychain, for everything loaded afterwards. */
const stands: Readonly<Record<string, string>> = {
  electron: new URL('electron.ts', import.meta.url).href,
  keytar: new URL('keytar-or-memory.ts', import.meta.url).href,
};

registerHooks({
  resolve(specifier, context, nextResolve) {
    const stand = stands[specifier];
    if (stand) return { url: stand, shortCircuit: true };
    return nextResolve(specifier === 'keytar-of-the-system' ? 'keytar' : specifier, context);
  },
});
