import type { Log } from '../ports/system.ts';

/** Notes trouble with a call by kind and name, never with its content. */
export const onTroubleOf = (log: Log) => (what: string, call: string, error?: unknown) =>
  log.trouble(`${what} ${call}`, error);

/** SECURITY: the last resort: a bug in one call is noted by kind and place, and the app lives on. */
export function keepAlive({ trouble }: Log): void {
  process.on('uncaughtException', (error) => trouble('uncaught', error));
  process.on('unhandledRejection', (error) => trouble('unhandled', error));
}
