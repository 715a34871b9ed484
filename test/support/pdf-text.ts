import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The words of each page of a PDF, in the order in which they stand, read by pdf.js and not by the browser that wrote them; throws when it is no PDF. */
export async function pdfPages(bytes: Uint8Array): Promise<readonly string[]> {
  const reading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await reading.promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    // Not parted by spaces: a ligature is a piece of its own within a word. Where there is a gap, pdf.js says so itself.
    pages.push(
      items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''),
    );
  }
  await reading.destroy();
  return pages;
}

/** The words of a PDF that reach over the edge of their page, where paper would cut them. */
export async function cutOff(bytes: Uint8Array): Promise<readonly string[]> {
  const reading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await reading.promise;
  const cut: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    for (const item of (await page.getTextContent()).items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [x, y] = [Number(item.transform[4]), Number(item.transform[5])];
      const isInside =
        x >= left && x + item.width <= right && y >= bottom && y + item.height <= top;
      if (!isInside) cut.push(item.str);
    }
  }
  await reading.destroy();
  return cut;
}
