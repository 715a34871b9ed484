import type { FailureCode } from '../../shared/domain/values/failure-codes.ts';

const BY_SYSTEM: Readonly<Record<string, FailureCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'folder-read-only',
  EACCES: 'folder-not-allowed',
  EPERM: 'folder-not-allowed',
  ENOENT: 'folder-gone',
  ENOTDIR: 'folder-gone',
  ENODEV: 'folder-gone',
  ENXIO: 'folder-gone',
  ENETUNREACH: 'folder-gone',
  EHOSTDOWN: 'folder-gone',
  ENAMETOOLONG: 'file-name-too-long',
};

/** Windows returns any of these when another program has the file open, or it is read-only. */
const HELD = ['EBUSY', 'EPERM', 'EACCES', 'ETXTBSY'];

/** Why a new file couldn't be created, by the system's error code. */
export function whyNotWritten(error: unknown): FailureCode {
  return BY_SYSTEM[codeOf(error)] ?? 'file-not-written';
}

/**
 * Why a finished file couldn't replace the previous one. The folder accepts files, so the previous file itself is in
 * use.
 */
export function whyNotReplaced(error: unknown): FailureCode {
  return HELD.includes(codeOf(error)) ? 'file-in-use' : whyNotWritten(error);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
