import type { Seed } from '../seed.mts';

const SERVE = 'electron/ipc/serve.ts';
const CHECK = 'test/electron/ipc/serve.test.ts';

/** S12 to S15: the calls between the page and the main process. */
export const IPC_SEEDS: readonly Seed[] = [
  {
    id: 'S12',
    what: 'anybody may call',
    file: SERVE,
    find: 'if (!isTrustedSender(event, serving.isOwnWindow)) {',
    put: 'if (!event) {',
    check: CHECK,
    says: 'answers nothing to a page of another origin',
  },
  {
    id: 'S12',
    what: 'calls are served past the one door',
    file: 'electron/windows/menu.ts',
    find: "import { Menu, type MenuItemConstructorOptions } from 'electron';",
    put: "import { ipcMain, Menu, type MenuItemConstructorOptions } from 'electron';\nipcMain.handle('menu', () => true);",
    check: 'test/security/sources.test.ts',
    says: 'serve calls through one door',
  },
  {
    id: 'S13',
    what: 'input is not checked',
    file: SERVE,
    find: 'const parsed = parsedInput(input, rawInput);',
    put: 'const parsed = { ...parsedInput(input, rawInput), success: true as const, data: rawInput };',
    check: CHECK,
    says: 'B46: refuses input that is not what the call takes, whatever it is',
  },
  {
    id: 'S13',
    what: 'an answer is not checked',
    file: SERVE,
    find: 'const checked = output.safeParse(result.value);',
    put: 'const checked = { success: true as const, data: result.value, error: output };',
    check: CHECK,
    says: 'lets no field out that the contract does not name',
  },
  {
    id: 'S14',
    what: 'the page gets the way to call anything',
    file: 'electron/preload.ts',
    find: '  ...calls,',
    put: '  ...calls,\n  ipcRenderer,',
    check: 'test/security/preload.test.ts',
    says: 'gives the page the calls of the contract and the news, and nothing else',
  },
  {
    id: 'S15',
    what: 'the text of an error reaches the page',
    file: SERVE,
    find: "    serving.onTrouble('thrown', call, error);\n    return fail('internal');",
    put: "    serving.onTrouble('thrown', call, error);\n    return { ok: false, failure: { code: 'internal', message: String(error) } };",
    check: CHECK,
    says: 'answers "internal", without a word of the error, when a service throws',
  },
];
