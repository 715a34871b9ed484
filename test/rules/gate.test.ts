import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type PracticeCourt,
  startPracticeCourt,
} from '../../electron/practice-court/practice-court.ts';
import { GATE_SOURCES } from '../../electron/shared/domain/linking/gate-sources.ts';
import type { GateItemId } from '../../electron/shared/domain/linking/gate-texts.ts';
import { keysOf } from '../../electron/shared/domain/values/keys.ts';
import { good } from '../support/services.ts';
import { Desk } from './desk.ts';
import { GATE_ROWS } from './gate-rows.ts';
import { expectPage, inWords, table } from './table.ts';

let practiceCourt: PracticeCourt;
beforeAll(async () => {
  practiceCourt = await startPracticeCourt();
});
beforeEach(() => practiceCourt.reset());
afterAll(() => practiceCourt.close());

const seen = new Map<GateItemId, readonly string[]>();

describe('every finding of the gate can be reached', () => {
  it.each(keysOf(GATE_ROWS))('%s', async (id) => {
    const { day, entered, enter } = GATE_ROWS[id];
    const desk = new Desk(practiceCourt, day);
    const { ecfAccountId, way = 'guided', pacerAccountId } = await enter(desk);
    const { service } = desk.linking(ecfAccountId);
    const asked = { ecfAccountId, way, ...(pacerAccountId ? { pacerAccountId } : {}) };
    const { items } = await good(service.gate(asked));
    const found = items.find((item) => item.id === id);
    expect(
      items.map((item) => item.id),
      entered,
    ).toContain(id);
    if (!found) return;
    const says = `${inWords(found.text, found.values)} ${inWords(found.whatToDo, found.values)}`;
    const verdict = found.severity === 'blocks' ? 'blocks' : 'warns: go on with a reason';
    seen.set(id, [entered, verdict, says, GATE_SOURCES[id]]);
  });

  it('and nothing stands in the way of someone who is ready', async () => {
    const desk = new Desk(practiceCourt);
    const { ecfAccountId } = await desk.ready();
    const { items } = await good(
      desk.linking(ecfAccountId).service.gate({ ecfAccountId, way: 'guided' }),
    );
    expect(items).toEqual([]);
  });

  it('and the page about them says what was seen', () => {
    const rows = keysOf(GATE_ROWS).flatMap((id) => (seen.get(id) ? [seen.get(id) ?? []] : []));
    expect(rows).toHaveLength(keysOf(GATE_ROWS).length);
    expectPage(
      'gate',
      `# The gate, finding by finding

Before a link begins, the app looks at everything recorded. What blocks can’t be passed; what warns can, with a reason that is kept. \`npm run rules\` writes this page from tests that enter each row and ask the gate of the guided way. Tests in \`test/renderer/rules\` enter the same rows once more by filling in the app’s own forms. Three things no form enters: today’s date, a locked keychain, and what a colleague’s computer sends.

${table(['Entered', 'The gate', 'What the app says', 'Sources'], rows)}
`,
    );
  });
});
