import type * as z from 'zod';
import type { Services } from '../shared/contract/contract.ts';
import { channelOf, type Group, METHODS } from '../shared/contract/methods.ts';
import { keysOf } from '../shared/domain/values/keys.ts';
import { type Failure, fail, failFields, type Result } from '../shared/domain/values/result.ts';
import { isPlain } from './plain.ts';
import { fieldsTooLong } from './too-long.ts';
import { type CallEvent, isTrustedSender } from './trusted-sender.ts';

/** What serving needs from its process. */
export interface Serving {
  /** The services of the profile that the windows show, where that may be another than the one it began with. */
  readonly shown?: (() => Partial<Services>) | undefined;
  /** The part of Electron's `ipcMain` that takes calls. */
  readonly ipcMain: {
    handle(channel: string, listener: (event: CallEvent, input: unknown) => unknown): void;
  };
  readonly isOwnWindow: (webContentsId: number) => boolean;
  /** While locked, only the calls needed to unlock are served. */
  readonly isLocked: () => boolean;
  /** Why firm IT lets nobody make a call, if it has closed it. */
  readonly closed?: ((call: string) => Failure | undefined) | undefined;
  /** Called for bugs and refused calls with the call's name, never its content. */
  readonly onTrouble: (
    what: 'untrusted' | 'bad-input' | 'bad-output' | 'thrown',
    call: string,
    error?: unknown,
  ) => void;
  /** Called with the name of each call and what came of it: `ok` or the code of its failure. */
  readonly onAnswer?: ((call: string, outcome: string) => void) | undefined;
}

type AnyCall = (input: unknown) => Promise<Result<unknown>> | Result<unknown>;

/**
 * Serves exactly the contract's calls of the groups it is given. It checks the sender and parses input and output. A text that is too long
 * is reported at its field. Failures are values, and a thrown error becomes `internal` without its text.
 */
export function serve(services: Partial<Services>, serving: Serving): void {
  for (const group of keysOf(services)) {
    for (const method of METHODS[group]) {
      const call = `${group}.${method}`;
      bodyOf(services, group, method);
      serving.ipcMain.handle(channelOf(group, method), async (event, input: unknown) => {
        const shown = serving.shown ?? (() => services);
        const asked = shown();
        const given = await answer(call, bodyOf(asked, group, method), event, input, {
          ...serving,
          // SECURITY: what one profile was asked is not answered to a page of another.
          isLocked: () => serving.isLocked() || shown() !== asked,
        });
        serving.onAnswer?.(call, given.ok ? 'ok' : given.failure.code);
        return given;
      });
    }
  }
}

function bodyOf(services: Partial<Services>, group: Group, method: string): AnyCall {
  const service = services[group] ?? {};
  const body: unknown = Reflect.get(service, method);
  if (typeof body !== 'function') throw new Error(`no service for ${group}.${method}`);
  return (input) => body.call(service, input);
}

/** Calls that are served while locked: the app's look, whether it is locked, and unlocking. */
const OPEN_WHILE_LOCKED: ReadonlySet<string> = new Set([
  'app.status',
  'app.preferences',
  'lock.state',
  'lock.now',
  'lock.unlock',
]);

function isKeptBack(call: string, { isLocked }: Serving): boolean {
  return isLocked() && !OPEN_WHILE_LOCKED.has(call);
}

/**
 * What the schema makes of an input. Undefined for what is no plain data, and when the schema itself fails on it: a
 * read-only list freezes what it was given before it says that it is none, and typed arrays can't be frozen.
 */
function parsedInput(schema: z.ZodType, rawInput: unknown) {
  try {
    return isPlain(rawInput) ? schema.safeParse(rawInput) : undefined;
  } catch {
    return undefined;
  }
}

async function answer(
  call: string,
  body: AnyCall,
  event: CallEvent,
  rawInput: unknown,
  serving: Serving,
): Promise<Result<unknown>> {
  // SECURITY: anything but our own page in its main frame is told nothing, not even what was wrong.
  if (!isTrustedSender(event, serving.isOwnWindow)) {
    serving.onTrouble('untrusted', call);
    return fail('bad-request');
  }
  // Loaded at the first call, not before the window, because building all schemas takes a fifth of the start.
  const { schemasOf } = await import('../shared/contract/contract.ts');
  if (isKeptBack(call, serving)) return fail('locked');
  // SECURITY: a control that the page shows as locked is no lock; the call itself is refused.
  const closed = serving.closed?.(call);
  if (closed) return { ok: false, failure: closed };
  const [group = '', method = ''] = call.split('.');
  const { input, output } = schemasOf(group, method);
  const parsed = parsedInput(input, rawInput);
  if (!parsed?.success) {
    const problems = parsed && fieldsTooLong(parsed.error.issues, rawInput);
    if (problems) return failFields(problems);
    serving.onTrouble('bad-input', call);
    return fail('bad-request');
  }
  try {
    const result = await body(parsed.data);
    if (!result.ok) return result;
    // SECURITY: what was asked for before the app locked itself is not answered after.
    if (isKeptBack(call, serving)) return fail('locked');
    // SECURITY: what is not in the output schema does not leave the main process.
    const checked = output.safeParse(result.value);
    if (checked.success) return { ok: true, value: checked.data };
    serving.onTrouble('bad-output', call, checked.error);
    return fail('internal');
  } catch (error) {
    serving.onTrouble('thrown', call, error);
    return fail('internal');
  }
}
