import * as z from 'zod';

/** What a person should know about the disk that the app keeps its files on. */
export const DiskStanding = z.strictObject({
  /** It is in another computer: slower, and gone when the network is. */
  isOnNetwork: z.boolean(),
  /** Megabytes that are left, once they are few. Absent while there is room. */
  lowMegabytes: z.int().min(0).optional(),
});
export type DiskStanding = z.infer<typeof DiskStanding>;

const MEGABYTE = 1024 * 1024;
/** Windows itself warns at about this much, and a backup and an update need room too. */
const FEW_BYTES = 200 * MEGABYTE;
/** A backup beside the records takes as much again, and so may their write-ahead log. */
const TIMES_THE_RECORDS = 3;

/** How many megabytes are left, if they are few for records of this size; undefined while there is room. */
export function fewMegabytes(freeBytes: number, recordsBytes: number): number | undefined {
  const isLow = freeBytes < Math.max(FEW_BYTES, recordsBytes * TIMES_THE_RECORDS);
  return isLow ? Math.floor(freeBytes / MEGABYTE) : undefined;
}

/**
 * File systems of other computers as Linux numbers them (statfs(2), linux/magic.h): NFS, SMB, CIFS, SMB 2, AFS, Coda,
 * 9P, Ceph, Lustre.
 */
const NETWORK_TYPES: ReadonlySet<number> = new Set([
  0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x5346414f, 0x73757245, 0x01021997, 0x00c36400,
  0x0bd00bd0,
]);

/**
 * Whether a folder lies on another computer. On Windows its full path tells, with the server's name in it also for a drive
 * letter; on Linux the number of its file system. A Mac gives no number that lasts, so only its folder for networks counts.
 */
export function isNetworkPlace(place: {
  readonly platform: string;
  /** The path with links and drive letters resolved. */
  readonly path: string;
  readonly fileSystem: number | undefined;
}): boolean {
  const { platform, path, fileSystem } = place;
  if (platform === 'win32') return /^[\\/]{2}(?:[?.][\\/]UNC[\\/]|[^?.\\/])/i.test(path);
  if (platform === 'darwin') return path.startsWith('/Network/');
  return fileSystem !== undefined && NETWORK_TYPES.has(fileSystem >>> 0);
}
