import type { Log } from '../ports/system.ts';

/** Notes trouble with a call by kind and name, never with its content. */
export const onTroubleOf =
  ({ ofPage }: Log) =>
  (what: string, call: string, error?: unknown) =>
    ofPage.trouble(`${what} ${call}`, error);

/** Notes in a detailed log what came of each call: its name and the code of a failure, never its content. */
export const onAnswerOf =
  ({ ofPage }: Log) =>
  (call: string, outcome: string) =>
    ofPage.detail(`${call}: ${outcome}`);

/** SECURITY: the last resort: a bug in one call is noted by kind and place, and the app lives on. */
export function keepAlive({ trouble }: Log): void {
  process.on('uncaughtException', (error) => trouble('uncaught', error));
  process.on('unhandledRejection', (error) => trouble('unhandled', error));
}
