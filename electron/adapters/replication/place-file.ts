import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { FirmPlaceStore, StoredPlace } from '../../ports/firm-log.ts';
import { FirmAddress } from '../../shared/domain/firm/address.ts';
import { fail, ok } from '../../shared/domain/values/result.ts';

const Place = z.object({
  address: FirmAddress,
  isByIt: z.boolean(),
  lastRoundAt: z.iso.datetime().optional(),
  leaving: z.enum(['keep', 'remove']).optional(),
});

/** The place of the firm's database in `firm-database.json`. A file that makes no sense counts as none. */
export function firmPlaceFile(folder: string, onTrouble: (what: string) => void): FirmPlaceStore {
  const path = join(folder, 'firm-database.json');
  let current = placeIn(path);
  return {
    read: () => current,
    write(place) {
      try {
        if (place) {
          writeFileSync(`${path}.new`, JSON.stringify(place), { mode: 0o600, flush: true });
          renameSync(`${path}.new`, path);
        } else rmSync(path, { force: true });
      } catch {
        onTrouble('the place of the firm’s database could not be written');
        return fail('firm-place-not-saved');
      }
      current = place;
      return ok(undefined);
    },
  };
}

function placeIn(path: string): StoredPlace | undefined {
  try {
    const { lastRoundAt, leaving, ...place } = Place.parse(JSON.parse(readFileSync(path, 'utf8')));
    return {
      ...place,
      ...(lastRoundAt === undefined ? {} : { lastRoundAt }),
      ...(leaving === undefined ? {} : { leaving }),
    };
  } catch {
    return undefined;
  }
}
