import type { FirmDoor } from '../../ports/firm-log.ts';
import type { Clock } from '../../ports/system.ts';

/** The way to a firm's PostgreSQL. The code that speaks to it is loaded at the first connection, since most people have none. */
export function firmDoor(clock: Pick<Clock, 'now'>): FirmDoor {
  return ({ root, ...where }, password) => ({
    async connect() {
      const { firmLogAt } = await import('./connection.ts');
      const ca = root === undefined ? {} : { ca: root };
      return firmLogAt({ ...where, ...ca, password }, clock).connect();
    },
  });
}
