import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type PracticeCourt,
  startPracticeCourt,
} from '../../electron/practice-court/practice-court.ts';
import type { LinkStep } from '../../electron/shared/domain/linking/steps.ts';
import { act } from './act.ts';
import { Desk } from './desk.ts';
import { PROOF_ROWS } from './proof-rows.ts';
import { expectPage, table, textOf } from './table.ts';

let practiceCourt: PracticeCourt;
beforeAll(async () => {
  practiceCourt = await startPracticeCourt();
});
beforeEach(() => practiceCourt.reset());
afterAll(() => practiceCourt.close());

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

What each piece of evidence proves about one account's link, as the board and the linking page say it. \`npm run rules\` writes this page from tests that record each row, in the guided way. Tests in \`test/renderer/rules\` record the same rows once more by filling in the app’s own forms. Looks at the menus count only a minute after Submit.

${table(['Recorded', 'Board', 'What the app says', 'Sources'], rows)}
`,
    );
  });
});
