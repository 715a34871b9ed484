import { courtStyle } from '../invented/courts.ts';
import { EVERY_COURT, FAULTS } from '../run/faults.ts';
import { COURT_SYSTEMS, type Run } from '../run/run.ts';
import { resetRun } from '../run/state.ts';
import type { Exchange } from '../wire/exchange.ts';
import { page, type Reply, redirect } from '../wire/reply.ts';
import { peoplePage } from './people-page.ts';

/** Sets what the form says for its scope; everything it does not tick is off there. */
async function takeSwitches(run: Run, exchange: Exchange): Promise<Reply> {
  const fields = await exchange.form();
  const scope = fields.get('scope') ?? EVERY_COURT;
  if (scope === EVERY_COURT || courtStyle(scope, run.courts)) {
    const ticked = fields.getAll('fault');
    for (const { id } of FAULTS) run.switches.set(id, ticked.includes(id), scope);
    const system = COURT_SYSTEMS.find((name) => name === fields.get('system'));
    if (system && scope !== EVERY_COURT) run.systems.set(scope, system);
  }
  return redirect(303, `${run.addresses.home}/?${new URLSearchParams({ scope })}#switches`);
}

/** Answers for the list of people and, when the practice court runs on its own, its switches. */
export async function answerFront(run: Run, exchange: Exchange): Promise<Reply | undefined> {
  const request = `${exchange.method} ${exchange.path}`;
  if (request === 'GET ') return page(peoplePage(run, exchange.query));
  if (!run.isStandalone) return undefined;
  if (request === 'POST practice/switches') return takeSwitches(run, exchange);
  if (request !== 'POST practice/reset') return undefined;
  resetRun(run);
  return redirect(303, `${run.addresses.home}/`);
}
