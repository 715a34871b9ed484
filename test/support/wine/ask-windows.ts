import { resolve } from 'node:path';
import { windowsPath } from '../../../scripts/lib/windows/wine.mts';
import { pack, unpack } from '../../fake-electron/page/wire.mjs';
import { startInWine } from './windows-process.ts';

const ANSWERING = resolve(import.meta.dirname, 'answering.ts');

/** The functions of a module as they are called from here: each call is made in Windows and answers when it is done there. */
type Asked<M> = {
  readonly [K in keyof M]: M[K] extends (...args: infer A) => infer R
    ? (...args: A) => Promise<Awaited<R>>
    : never;
};

/** A Node process in Windows that calls what a test asks it to call. */
export interface AskedWindows {
  /** A module by its file. What goes in and what comes back is cloned; an error comes with the stack that it had there. */
  readonly module: <M>(file: URL) => Asked<M>;
  readonly stop: () => Promise<void>;
}

type Answer = { readonly value: unknown } | { readonly error: string };

/** Starts Node in Windows and leaves it waiting for calls. */
export async function askWindows(
  env: Readonly<Record<string, string>> = {},
): Promise<AskedWindows> {
  const process = await startInWine([ANSWERING], env);
  let calls = 0;

  async function call(module: string, name: string, args: readonly unknown[]): Promise<unknown> {
    calls += 1;
    const id = calls;
    const answer = await process.say<Answer>(pack([id, module, name, args]), (said) => {
      const [of, its] = unpack(String(said)) as [number, Answer];
      return of === id ? its : undefined;
    });
    if ('error' in answer) throw new Error(answer.error);
    return answer.value;
  }

  return {
    module: <M>(file: URL) =>
      new Proxy({} as Asked<M>, {
        get:
          (_, name) =>
          (...args: readonly unknown[]) =>
            call(windowsPath(file.pathname), String(name), args),
      }),
    stop: process.stop,
  };
}
