import { BrowserWindow, type Session, session } from 'electron';
import type { Printer } from '../../ports/files.ts';
import { APP_ORIGIN, SCHEME } from '../../shared/contract/origin.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';

/** A session apart from the app's own. It stores nothing, and serves only the pages to print. */
const PARTITION = 'print';
/** How long the system's question may stay open before we stop waiting for it. */
const PATIENCE_MS = 15 * 60_000;

interface Printing {
  /** A failure is logged by kind only, because the page contains names. */
  readonly onTrouble: (what: string, error: unknown) => void;
  /** The window that the person prints from, if there is one. */
  readonly parent: () => BrowserWindow | undefined;
}

/** Prints through hidden windows, each with its page at an address of its own, so that a PDF waits for no open question. */
export function windowPrinter({ onTrouble, parent }: Printing): Printer {
  const pages = new Map<string, string>();
  let lastPage = 0;
  let printing: Promise<unknown> = Promise.resolve();
  let own: Session | undefined;

  async function onPage<T>(page: string, use: (window: BrowserWindow) => Promise<T>): Promise<T> {
    lastPage += 1;
    const address = `${APP_ORIGIN}/print-${lastPage}.html`;
    pages.set(address, page);
    const owner = parent();
    // With a parent the system's question belongs to the window it is about, and this one goes with it.
    const window = new BrowserWindow({
      show: false,
      ...(owner ? { parent: owner } : {}),
      webPreferences: preferences(),
    });
    try {
      await window.loadURL(address);
      return await use(window);
    } finally {
      window.destroy();
      pages.delete(address);
    }
  }

  /** SECURITY: no script, no Node, no preload, and the only addresses that answer are the pages themselves. */
  function preferences() {
    if (!own) {
      own = session.fromPartition(PARTITION, { cache: false });
      own.protocol.handle(SCHEME, ({ url }) => answer(pages.get(url)));
    }
    return {
      session: own,
      javascript: false,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      devTools: false,
    };
  }

  /** One question at a time: a second one would lie over the first. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = printing.then(work);
    printing = next.catch(() => undefined);
    return next;
  }

  return {
    async pdf(page) {
      try {
        const bytes = await onPage(page, ({ webContents }) =>
          webContents.printToPDF({
            printBackground: true,
            preferCSSPageSize: true,
            generateTaggedPDF: true,
            generateDocumentOutline: true,
          }),
        );
        return ok(bytes);
      } catch (error) {
        onTrouble('making a PDF', error);
        return fail('pdf-failed');
      }
    },

    async print(page) {
      try {
        return verdict(await inTurn(() => onPage(page, askSystem)));
      } catch (error) {
        onTrouble('printing', error);
        return fail('print-failed');
      }
    },
  };
}

function answer(html: string | undefined): Response {
  if (html === undefined) return new Response(null, { status: 404 });
  return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}

/** The reason why nothing was printed. Empty when it was. The system's answer may never come, or its window may go. */
function askSystem(window: BrowserWindow): Promise<string> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve('no answer'), PATIENCE_MS);
    const end = (reason: string) => {
      clearTimeout(timer);
      resolve(reason);
    };
    window.once('closed', () => end('canceled with its window'));
    window.webContents.print({ printBackground: true }, (isDone, why) => end(isDone ? '' : why));
  });
}

/** Closing the system's question is not a failure. Without a printer macOS and Linux ask nothing (electron#28192). */
function verdict(reason: string): Result<{ readonly isCanceled: boolean }> {
  if (reason === '') return ok({ isCanceled: false });
  if (/cancel/i.test(reason)) return ok({ isCanceled: true });
  return fail(/no printer/i.test(reason) ? 'no-printer' : 'print-failed');
}
