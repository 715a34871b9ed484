import { randomFillSync, randomUUID } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { type FileHandle, lstat, open, rename, rm, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileMark, Files } from '../../ports/files.ts';
import { fail, ok } from '../../shared/domain/values/result.ts';
import { whyNotReplaced, whyNotWritten } from './write-failure.ts';

/** SECURITY: never through a link at the end of the path, and never waiting for a pipe to be written to. */
const PLAIN = (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
const CHUNK = 1024 * 1024;

/** Reads, writes and destroys files. SECURITY: never copies one and never logs its path or content: any of them may hold secrets. */
export function systemFiles(onTrouble: (what: string, error: unknown) => void): Files {
  return {
    async read(path, maxBytes) {
      let file: FileHandle | undefined;
      try {
        file = await open(path, constants.O_RDONLY | PLAIN);
        const stats = await file.stat();
        if (!stats.isFile()) return fail('file-not-readable');
        // Check the size before reading a byte, and read no more than that if the file grows.
        if (stats.size > maxBytes) return fail('file-too-large', megabytes(maxBytes));
        const bytes = await readAtMost(file, maxBytes + 1);
        if (bytes.length > maxBytes) return fail('file-too-large', megabytes(maxBytes));
        return ok({ bytes, mark: markOf(path, stats) });
      } catch (error) {
        onTrouble('reading a file', error);
        return fail('file-not-readable');
      } finally {
        await file?.close();
      }
    },

    async write(path, bytes) {
      const temporary = join(dirname(path), `.fileready-${randomUUID()}.tmp`);
      let isWhole = false;
      try {
        await writeWhole(temporary, bytes);
        isWhole = true;
        await rename(temporary, path);
        return ok(undefined);
      } catch (error) {
        onTrouble('writing a file', error);
        await rm(temporary, { force: true }).catch(() => undefined);
        return fail(isWhole ? whyNotReplaced(error) : whyNotWritten(error));
      }
    },

    async destroy(mark) {
      try {
        const file = await open(mark.path, constants.O_RDWR | PLAIN);
        try {
          if (!isSame(await file.stat(), mark)) return fail('file-changed');
          await overwrite(file, mark.size);
        } finally {
          await file.close();
        }
        // Between closing and removing, another file may have taken the name. That file stays.
        if (!isSame(await lstat(mark.path), mark)) return fail('file-changed');
        await unlink(mark.path);
        return ok(undefined);
      } catch (error) {
        onTrouble('destroying a file', error);
        return fail('file-not-destroyed');
      }
    },
  };
}

const megabytes = (bytes: number) => ({ megabytes: Math.floor(bytes / CHUNK) });

function markOf(path: string, { dev, ino, size }: Stats): FileMark {
  return { path, device: dev, inode: ino, size };
}

function isSame({ dev, ino, size }: Stats, mark: FileMark): boolean {
  return dev === mark.device && ino === mark.inode && size === mark.size;
}

async function readAtMost(file: FileHandle, most: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let total = 0;
  while (total < most) {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(Math.min(CHUNK, most - total)));
    if (bytesRead === 0) break;
    parts.push(buffer.subarray(0, bytesRead));
    total += bytesRead;
  }
  return Buffer.concat(parts);
}

/** Writes all bytes to the disk and counts them. A full disk must not leave half a file under the chosen name. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
    if ((await file.stat()).size !== bytes.length) throw new Error('short write');
  } finally {
    await file.close();
  }
}

/** Overwrites once with random bytes. This can't reach copies on an SSD or in a backup. */
async function overwrite(file: FileHandle, size: number): Promise<void> {
  for (let at = 0; at < size; at += CHUNK) {
    const noise = randomFillSync(Buffer.alloc(Math.min(CHUNK, size - at)));
    await file.write(noise, 0, noise.length, at);
  }
  await file.sync();
}
