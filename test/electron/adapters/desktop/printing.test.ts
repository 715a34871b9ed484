import { inflateSync } from 'node:zlib';
import { BrowserWindow as ElectronWindow } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { windowPrinter } from '../../../../electron/adapters/desktop/printing.ts';
import { printHtml } from '../../../../electron/services/exports/print-html.ts';
import { app } from '../../../fake-electron/app.ts';
import type { BrowserWindow } from '../../../fake-electron/browser-window.ts';
import { printers } from '../../../fake-electron/printers.ts';
import { session } from '../../../fake-electron/session.ts';
import { FakeWebContents } from '../../../fake-electron/web-contents.ts';
import { launchChromium, whyNoBrowser } from '../../../support/chromium.ts';

const PAGE = printHtml({
  language: 'en',
  title: 'Readiness board',
  about: ['As of November 23, 2026'],
  isLandscape: true,
  sections: [
    { kind: 'table', head: ['Person', 'Status'], rows: [['Paula Plainview', 'Can file']] },
  ],
});

function somePrinter() {
  const windows: BrowserWindow[] = [];
  const troubles: string[] = [];
  const note = (_event: unknown, window: BrowserWindow) => windows.push(window);
  app.on('browser-window-created', note);
  const owner = new ElectronWindow({ width: 1 });
  const printer = windowPrinter({ onTrouble: (what) => troubles.push(what), parent: () => owner });
  windows.length = 0;
  return { printer, windows, troubles, owner };
}

/** All of a PDF's objects as text, packed ones too. */
function insides(pdf: Uint8Array): string {
  const raw = Buffer.from(pdf).toString('latin1');
  const packed = [...raw.matchAll(/stream\r?\n/g)].map(({ index, 0: mark }) => {
    try {
      return inflateSync(Buffer.from(pdf.subarray(index + mark.length)), {
        finishFlush: 2,
      }).toString('latin1');
    } catch {
      return '';
    }
  });
  return [raw, ...packed].join('\n');
}

beforeEach(() => {
  printers.state = 'none';
  printers.asked = 0;
});
afterEach(() => vi.useRealTimers());

describe('printing', () => {
  it('makes a PDF with tags, an outline and a title, for readers who can’t see it', async ({
    skip,
  }) => {
    const reason = await whyNoBrowser();
    if (reason !== undefined) return skip(reason);
    const { printer, troubles } = somePrinter();
    const pdf = await printer.pdf(PAGE);
    if (!pdf.ok) throw new Error(`no PDF: ${troubles.join()}`);
    expect(Buffer.from(pdf.value.subarray(0, 5)).toString()).toBe('%PDF-');
    const text = insides(pdf.value);
    for (const part of ['/StructTreeRoot', '/Marked true', '/Outlines', '/TH', '/Lang']) {
      expect(text).toContain(part);
    }
  }, 60_000);

  it('keeps the longest name and address on the sheet, and breaks no short word for them', async ({
    skip,
  }) => {
    const reason = await whyNoBrowser();
    if (reason !== undefined) return skip(reason);
    const long = 'W'.repeat(200);
    const html = printHtml({
      language: 'en',
      title: long,
      about: [long],
      isLandscape: true,
      sections: [
        { kind: 'table', head: ['Person', 'Court'], rows: [[long, 'FLSB']] },
        { kind: 'fields', fields: [{ label: 'Help desk', value: `https://${long}` }] },
      ],
    });
    const browser = await launchChromium();
    try {
      // As wide as a letter sheet lying down, without its margins.
      const page = await browser.newPage({ viewport: { width: 935, height: 700 } });
      await page.setContent(html);
      const width = () => page.evaluate(() => document.documentElement.scrollWidth);
      expect(await width()).toBeLessThanOrEqual(935);
      const lines = page.locator('td:text("FLSB")').evaluate((cell) => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        return range.getClientRects().length;
      });
      expect(await lines).toBe(1);
    } finally {
      await browser.close();
    }
  }, 60_000);

  it('happens in a window of its own that nobody sees, without scripts, and gone afterwards', async () => {
    const { printer, windows } = somePrinter();
    expect(await printer.print(PAGE)).toMatchObject({ failure: { code: 'no-printer' } });
    const [window] = windows;
    expect(window?.options).toMatchObject({
      show: false,
      webPreferences: {
        javascript: false,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webSecurity: true,
      },
    });
    expect(window?.options.webPreferences?.preload).toBeUndefined();
    expect(window?.isShown).toBe(false);
    expect(window?.isDestroyed()).toBe(true);
  });

  it('belongs to the window that it is printed from, and ends with it', async () => {
    printers.state = 'never';
    const { printer, windows, owner } = somePrinter();
    const answer = printer.print(PAGE);
    await vi.waitFor(() => expect(printers.asked).toBe(1));
    expect(windows[0]?.options.parent).toBe(owner);
    owner.destroy();
    expect(await answer).toEqual({ ok: true, value: { isCanceled: true } });
    expect(windows[0]?.isDestroyed()).toBe(true);
  });

  it('a question that stays open keeps no PDF waiting, and is given up in the end', async ({
    skip,
  }) => {
    const reason = await whyNoBrowser();
    if (reason !== undefined) return skip(reason);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    printers.state = 'never';
    const { printer } = somePrinter();
    const answer = printer.print(PAGE);
    await vi.waitFor(() => expect(printers.asked).toBe(1));
    vi.useRealTimers();
    expect(await printer.pdf(PAGE)).toMatchObject({ ok: true });
    const { printer: another } = somePrinter();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const given = another.print(PAGE);
    await vi.waitFor(() => expect(printers.asked).toBe(2));
    await vi.advanceTimersByTimeAsync(15 * 60_000);
    expect(await given).toMatchObject({ failure: { code: 'print-failed' } });
    vi.useRealTimers();
    void answer;
  }, 60_000);

  it('is canceled, and has not failed, when the person closes the system’s question', async () => {
    printers.state = 'canceled';
    const { printer } = somePrinter();
    expect(await printer.print(PAGE)).toEqual({ ok: true, value: { isCanceled: true } });
    printers.state = 'done';
    expect(await printer.print(PAGE)).toEqual({ ok: true, value: { isCanceled: false } });
  });

  it('says that a PDF could not be made, and nothing of a printer', async () => {
    const make = vi.spyOn(FakeWebContents.prototype, 'printToPDF');
    make.mockRejectedValue(new Error('out of memory'));
    const { printer } = somePrinter();
    expect(await printer.pdf(PAGE)).toMatchObject({ failure: { code: 'pdf-failed' } });
    make.mockRestore();
  });

  it('leaves nothing of the page behind', async () => {
    const { printer } = somePrinter();
    await printer.print(PAGE);
    const left = await session.fromPartition('print').protocol.answer('app://bundle/print-1.html');
    expect(await left.text()).toBe('');
  });

  it('prints one page after the other, each its own', async () => {
    const { printer, windows } = somePrinter();
    await Promise.all([printer.print(PAGE), printer.print(PAGE)]);
    expect(windows).toHaveLength(2);
    expect(windows.every((window) => window.isDestroyed())).toBe(true);
  });
});
