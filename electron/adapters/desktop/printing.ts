import { BrowserWindow, type Session, session } from 'electron';
import type { Printer } from '../../ports/files.ts';
import { APP_ORIGIN, SCHEME } from '../../shared/contract/origin.ts';
import { fail, ok } from '../../shared/domain/values/result.ts';

const ADDRESS = `${APP_ORIGIN}/print.html`;
/** A session apart from the app's own. It stores nothing, and serves only the page to print. */
const PARTITION = 'print';

/** Prints through a hidden window. A failure is logged by kind only, because the page contains names. */
export function windowPrinter(onTrouble: (what: string, error: unknown) => void): Printer {
  let html = '';
  let printing: Promise<unknown> = Promise.resolve();
  let own: Session | undefined;

  /** Prints one page at a time in its own window, which is closed afterward. */
  function onPage<T>(page: string, use: (window: BrowserWindow) => Promise<T>): Promise<T> {
    const next = printing.then(async () => {
      html = page;
      const window = new BrowserWindow({ show: false, webPreferences: preferences() });
      try {
        await window.loadURL(ADDRESS);
        return await use(window);
      } finally {
        window.destroy();
        html = '';
      }
    });
    printing = next.catch(() => undefined);
    return next;
  }

  /** SECURITY: no script, no Node, no preload, and the only address that answers is the page itself. */
  function preferences() {
    if (!own) {
      own = session.fromPartition(PARTITION, { cache: false });
      own.protocol.handle(
        SCHEME,
        () => new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } }),
      );
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
        const reason = await onPage(page, ({ webContents }) => {
          return new Promise<string>((resolve) => {
            webContents.print({ printBackground: true }, (isDone, why) =>
              resolve(isDone ? '' : why),
            );
          });
        });
        // Closing the system's dialog is not a failure.
        const isCanceled = /cancel/i.test(reason);
        return reason === '' || isCanceled ? ok({ isCanceled }) : fail('print-failed');
      } catch (error) {
        onTrouble('printing', error);
        return fail('print-failed');
      }
    },
  };
}
