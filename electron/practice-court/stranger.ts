import { html } from './page/markup.ts';
import type { Run } from './run/run.ts';
import type { Exchange } from './wire/exchange.ts';
import { page, type Reply } from './wire/reply.ts';

/** Answers for the other host: notes that something came and how much, never what. */
export async function answerStranger(run: Run, exchange: Exchange): Promise<Reply | undefined> {
  if (exchange.path !== 'elsewhere') return undefined;
  const bodyBytes = Buffer.byteLength(await exchange.text());
  const hasCookie = exchange.cookie('NextGenCSO') !== undefined;
  run.strangers.push({ method: exchange.method, bodyBytes, hasCookie });
  return page({
    title: 'Another host',
    heading: 'Not the court',
    main: html`<h1>This is another host</h1>
<p class="alert" role="alert">The court's answer led here, away from the court. Stop, and do not type anything.</p>`,
  });
}
