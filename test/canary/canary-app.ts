import '../fake-electron/register.ts';
import type { Bridge } from '../../electron/shared/contract/contract.ts';
import { channelOf } from '../../electron/shared/contract/methods.ts';
import type { Result } from '../../electron/shared/domain/values/result.ts';
import { app } from '../fake-electron/app.ts';
import type { BrowserWindow } from '../fake-electron/browser-window.ts';
import { openedAddresses } from '../fake-electron/desktop.ts';
import { ipcMain } from '../fake-electron/ipc-main.ts';
import { watchOwnHosts, watchRequests } from './watch-requests.ts';

type Groups = Omit<Bridge, 'onNews'>;

/** What the app let out of its main process, by kind; each is looked through for secrets. */
export interface Observed {
  readonly replies: string[];
  readonly news: string[];
  readonly titles: string[];
  readonly addresses: string[];
}

/** The body of one request, and the host and port that got it. */
export interface SentBody {
  readonly host: string;
  readonly body: Buffer;
}

/** The real main bundle with a page that calls it and writes down whatever comes back. */
export interface CanaryApp {
  readonly observed: Observed;
  /** What went to other hosts than the practice court. */
  strayBodies(): readonly SentBody[];
  /** What went to the practice court, which has a host for PACER and one for the court. */
  courtBodies(): readonly SentBody[];
  /** Makes a call as the page does; the answer is looked through unless it is the one that may hold a secret. */
  call<G extends keyof Groups, M extends keyof Groups[G]>(
    group: G,
    method: M,
    input: Groups[G][M] extends (input: infer I) => unknown ? I : never,
  ): Promise<Groups[G][M] extends (input: never) => infer R ? Awaited<R> : never>;
  /** Makes a call with input that the types don't promise to fit. */
  callWith(group: string, method: string, input: unknown): Promise<unknown>;
  /** Drops what was observed so far, for a run so long that it would fill the memory. */
  forget(): void;
  quit(): Promise<void>;
}

/** Answers that show secrets on purpose: what was revealed, and the invented passwords of the practice court. */
const SHOWN: readonly string[] = ['vault.reveal', 'practice.people'];

/** Starts the built main bundle in this process. */
export async function startCanaryApp(): Promise<CanaryApp> {
  const observed: Observed = { replies: [], news: [], titles: [], addresses: [] };
  const bodies: SentBody[] = [];
  const own = watchOwnHosts();
  watchRequests(({ host, head, body }) => {
    observed.addresses.push(head);
    bodies.push({ host, body });
  });
  const shown = new Promise<BrowserWindow>((resolve) => {
    app.on('browser-window-created', (_event: unknown, window: BrowserWindow) => {
      window.webContents.once('load', () => resolve(window));
    });
  });
  await import(new URL('../../out/main/main.js', import.meta.url).href);
  const { webContents, options } = await shown;
  webContents.on('to-page', (piece) => observed.news.push(JSON.stringify(piece)));
  const caller = { webContentsId: webContents.id, frame: webContents.mainFrame };

  const callWith = async (group: string, method: string, input: unknown): Promise<unknown> => {
    const answer = await ipcMain
      .invoke(caller, channelOf(group, method), input)
      .catch((error: unknown) => ({ thrown: String(error) }));
    const name = `${group}.${method}`;
    if (!SHOWN.includes(name)) observed.replies.push(`${name} ${JSON.stringify(answer)}`);
    return answer;
  };
  return {
    observed,
    strayBodies: () => bodies.filter(({ host }) => !own.has(host)),
    courtBodies: () => bodies.filter(({ host }) => own.has(host)),
    callWith,
    forget() {
      for (const pieces of [...Object.values(observed), bodies]) pieces.length = 0;
    },
    async call(group, method, input) {
      return (await callWith(group, String(method), input)) as never;
    },
    quit() {
      observed.titles.push(String(options.title), process.title);
      observed.addresses.push(...openedAddresses, webContents.getURL());
      return new Promise((resolve) => {
        // The process goes on, so that what it was is looked at from outside.
        app.exit = () => resolve();
        app.quit();
      });
    },
  };
}

/** The value of an answer that must have been a success for the run to mean anything. */
export function must<T>(what: string, answer: Result<T>): T {
  if (answer.ok) return answer.value;
  throw new Error(`${what}: ${JSON.stringify(answer.failure)}`);
}

/** Checks that something failed as it should. */
export function mustFail(what: string, answer: Result<unknown>, code: string): void {
  const actual = answer.ok ? 'no failure' : answer.failure.code;
  if (actual !== code) throw new Error(`${what}: ${actual} instead of ${code}`);
}
