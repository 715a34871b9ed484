import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type PracticeCourt,
  startPracticeCourt,
} from '../../electron/practice-court/practice-court.ts';
import type { LinkStep } from '../../electron/shared/domain/linking/steps.ts';
import type { EcfAccountId, PersonId } from '../../electron/shared/domain/values/ids.ts';
import { good } from '../support/services.ts';
import { Desk } from './desk.ts';
import { type Act, PROOF_ROWS } from './proof-rows.ts';
import { expectPage, table, textOf } from './table.ts';

let practiceCourt: PracticeCourt;
beforeAll(async () => {
  practiceCourt = await startPracticeCourt();
});
beforeEach(() => practiceCourt.reset());
afterAll(() => practiceCourt.close());

type Asked = { readonly personId: PersonId; readonly ecfAccountId: EcfAccountId };

/** Does one act on the app's pages. */
async function act(desk: Desk, { personId, ecfAccountId }: Asked, what: Act): Promise<void> {
  const { service, begin } = desk.linking(ecfAccountId);
  if (what === 'a-minute-passes') {
    desk.clock.seconds += 61;
  } else if (what === 'second-account') {
    await desk.pacer(personId, { username: 'pplainview-trustee' });
    await desk.court(personId, 'alnb', { capacity: 'trustee' });
  } else if ('known' in what) {
    await good(service.recordKnown({ ecfAccountId, how: what.known, note: '' }));
  } else if ('saw' in what) {
    const { step } = await good(service.open({ ecfAccountId }));
    if (step === 'none') await good(begin('guided'));
    await good(service.report({ ecfAccountId, seen: what.saw }));
  } else if (what.submitted !== 'other-names') {
    await desk.toSubmit(ecfAccountId);
    await good(service.answer({ ecfAccountId, answer: { is: what.submitted } }));
  }
}

const IN_OUTCOMES = ['confirmed', 'unknown', 'menus-pending', 'needs-court', 'verified-linked'];

/** What the linking page says of a step. */
function saidOf(step: LinkStep | 'none'): string {
  if (step === 'none') return '';
  if (!IN_OUTCOMES.includes(step)) return `Link: ${textOf(`link-step.${step}`)}.`;
  return `${textOf(`outcome.${step}-title`)} ${textOf(`outcome.${step}`)}`;
}

const seen = new Map<string, readonly string[]>();

describe('what is evidence of what', () => {
  it.each(PROOF_ROWS.map((row) => [row.entered, row] as const))('%s', async (entered, row) => {
    const desk = new Desk(practiceCourt);
    const asked = await desk.ready();
    for (const what of row.acts) await act(desk, asked, what);
    const { step } = await desk.linking(asked.ecfAccountId).view();
    const board = await desk.status(asked.personId, asked.ecfAccountId);
    expect({ step, board }).toEqual({ step: row.step, board: row.board });
    seen.set(entered, [entered, textOf(`status.${board}`), saidOf(step), row.source]);
  });

  it('and the page about it says what was seen', () => {
    const rows = PROOF_ROWS.flatMap(({ entered }) => {
      const row = seen.get(entered);
      return row ? [row] : [];
    });
    expect(rows).toHaveLength(PROOF_ROWS.length);
    expectPage(
      'proof',
      `# What proves a link

What each piece of evidence proves about one account's link, as the board and the linking page say it. \`npm run rules\` writes this page from tests that record each row through the app’s own pages, in the guided way. Looks at the menus count only a minute after Submit.

${table(['Recorded', 'Board', 'What the app says', 'Who says so'], rows)}
`,
    );
  });
});
