import { parentPort } from 'node:worker_threads';
import { isJson } from '../../shared/domain/rescue/export-text.ts';
import { ok, type Result } from '../../shared/domain/values/result.ts';
import type { FileOrder } from './file-reading.ts';

/** What comes of an order. Only what it takes is loaded: a thread for an export starts over each time. */
async function carryOut(order: FileOrder) {
  if (order.what === 'roster') {
    const { readRoster } = await import('./read-roster.ts');
    return readRoster(order.text, order.given);
  }
  if (order.what === 'workbook') {
    const { workbookText } = await import('./workbook.ts');
    return workbookText(order.bytes);
  }
  const { content, given } = order;
  const text = await plainText(content);
  if (!text.ok) return text;
  const { csv } = await import('./csv.ts');
  const { readExport, readJsonExport } = await import('./read-export.ts');
  return isJson(text.value)
    ? readJsonExport(text.value, given.courtsByHost)
    : readExport(csv, text.value, given.courtsByHost);
}

/** The text of an export, unpacked if it is packed. */
async function plainText(content: string | Uint8Array): Promise<Result<string>> {
  if (typeof content === 'string') return ok(content);
  const { unpackedExport } = await import('./unpacked-export.ts');
  return unpackedExport(content);
}

parentPort?.on('message', async (order: FileOrder) => {
  parentPort?.postMessage(await carryOut(order));
});
