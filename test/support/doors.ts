import type { Mail, TextClipboard } from '../../electron/ports/desktop.ts';
import type { FileDialogs, Files, Printer } from '../../electron/ports/files.ts';
import { ok } from '../../electron/shared/domain/values/result.ts';

/** What was saved through the doors of a test, by path. */
export interface SavedFiles {
  readonly files: Files;
  readonly dialogs: FileDialogs;
  readonly saved: Map<string, Buffer>;
  /** What the person chooses when asked for a file to read; undefined closes the question. */
  toRead: string | undefined;
  /** Whether the person closes every question where to save. */
  isClosed: boolean;
  readonly destroyed: string[];
}

/** Files in memory and a person who takes every suggestion, at the ports. */
export function savedFiles(content: Readonly<Record<string, Uint8Array>> = {}): SavedFiles {
  const saved = new Map<string, Buffer>();
  const destroyed: string[] = [];
  const kept: SavedFiles = {
    saved,
    destroyed,
    toRead: Object.keys(content)[0],
    isClosed: false,
    files: {
      async read(path) {
        const bytes = content[path] ?? new Uint8Array();
        return ok({ bytes, mark: { path, device: 1, inode: 1, size: bytes.length } });
      },
      async write(path, bytes) {
        saved.set(path, Buffer.from(bytes));
        return ok(undefined);
      },
      async destroy({ path }) {
        destroyed.push(path);
        return ok(undefined);
      },
    },
    dialogs: {
      chooseFile: async () => kept.toRead,
      chooseWhereToSave: async (_what, name) => (kept.isClosed ? undefined : name),
      chooseFolder: async () =>
        kept.isClosed ? undefined : { join: (name: string) => `folder/${name}` },
    },
  };
  return kept;
}

/** A printer that keeps the pages it was given. */
export interface KeptPages {
  readonly printer: Printer;
  readonly pages: string[];
  /** Whether the person closes the system's question when asked how to print. */
  isPrintClosed: boolean;
}

/** Paper in memory, at the port. */
export function keptPages(): KeptPages {
  const pages: string[] = [];
  const kept: KeptPages = {
    pages,
    isPrintClosed: false,
    printer: {
      async pdf(html) {
        pages.push(html);
        return ok(Buffer.from('%PDF'));
      },
      async print(html) {
        if (!kept.isPrintClosed) pages.push(html);
        return ok({ isCanceled: kept.isPrintClosed });
      },
    },
  };
  return kept;
}

/** A mail program that keeps what it was opened with, and a clipboard that keeps what was copied. */
export function keptMail(): {
  readonly mail: Mail;
  readonly opened: string[];
  readonly clipboard: TextClipboard;
  readonly copied: string[];
} {
  const opened: string[] = [];
  const copied: string[] = [];
  return {
    opened,
    copied,
    clipboard: {
      async copy(text) {
        copied.push(text);
        return ok(undefined);
      },
    },
    mail: {
      async openDraft(address) {
        opened.push(address);
        return ok(undefined);
      },
    },
  };
}
