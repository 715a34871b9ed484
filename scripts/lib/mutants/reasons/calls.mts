import type { Reason } from './reason.mts';

/** Reasons for the calls between the page and the main process, the first that fits counts. */
export const CALLS: readonly Reason[] = [
  {
    file: 'electron/ipc/serve.ts',
    has: 'return undefined',
    because: 'A function that returns nothing returns undefined.',
  },
  {
    file: 'electron/ipc/serve.ts',
    has: "''",
    because: 'The name of a call has two parts; the types don’t know it.',
  },
  {
    file: 'electron/ipc/plain.ts',
    has: 'seen.around.delete',
    because: 'What was found to be plain is known by then, and what isn’t ends the look.',
  },
  {
    file: 'electron/ipc/plain.ts',
    has: 'isAllPlain',
    because: 'Where one part is not plain, the whole is refused, whatever is remembered.',
  },
  {
    file: 'electron/ipc/too-long.ts',
    has: 'value',
    because: 'A schema names only places that the input has.',
  },
  {
    file: 'electron/ipc/trusted-sender.ts',
    has: "''",
    because: 'Whatever is not the origin of the app is refused.',
  },
];
