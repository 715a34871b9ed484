import { ReadingThreads, type ThreadsOptions, threadCode } from '../../threads.ts';
import type { ParsedPage } from './parsed-page.ts';

/** What the thread is to read (worker.ts): a page, and where it came from. */
export interface PageOrder {
  readonly html: string;
  readonly address: string;
}

/** Recognizes a page of a court. One that takes too long to read is not recognized. */
export type ReadPage = (html: string, address: string) => Promise<ParsedPage>;

/** The largest page that is read at all takes well under a second. */
const LIMIT_MS = 10_000;

/** Reads pages in threads, one for each page that is being read. */
export function pageReader(options: Partial<ThreadsOptions> = {}): ReadPage {
  const code = threadCode(import.meta.url, 'page-reading');
  const threads = new ReadingThreads<PageOrder, ParsedPage>({ code, limit: LIMIT_MS, ...options });
  return async (html, address) => {
    const page = await threads.carryOut({ html, address });
    return page === 'given-up' ? { kind: 'not-recognized', reason: 'too-slow' } : page;
  };
}
