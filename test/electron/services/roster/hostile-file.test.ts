import { expect, it } from 'vitest';
import { fileReading } from '../../../../electron/adapters/csv/file-reading.ts';
import { heldAlarm } from '../../../support/held-alarm.ts';
import { ROSTER_TEXT, someImport } from '../../../support/roster-import.ts';
import { good, someGround } from '../../../support/services.ts';

const CODE = new URL('../../../support/endless-file-reader.ts', import.meta.url);
const base64 = (text: string) => Buffer.from(text).toString('base64');

it('answers other calls before a roster that never ends is given up, and says why it was', async () => {
  const held = heldAlarm();
  const reading = fileReading({ code: CODE, alarm: held.alarm });
  const { service, open } = someImport(ROSTER_TEXT, someGround(), reading);
  const order: string[] = [];
  const readHostile = async () => {
    const content = base64('Name,Office\nnever-ending,Miami\n');
    const answer = await service.read({ name: 'hostile.csv', base64: content });
    order.push('hostile');
    return answer;
  };
  const hostile = readHostile();

  const { importId } = await open();
  order.push('another roster');
  await good(service.rows({ importId, status: 'ready', from: 0 }));
  order.push('its rows');
  expect(held.waiting()).toBe(1);
  held.ring();

  expect(await hostile).toMatchObject({ ok: false, failure: { code: 'file-too-slow' } });
  expect(order).toEqual(['another roster', 'its rows', 'hostile']);
  await open();
});

it('reads the columns that a person sets again with the limits that hold for every field', async () => {
  // Harmless while nobody reads that column; patterns over names must not see it.
  const hostile = `${'a '.repeat(20_000)}!`;
  const content = `Name,Remarks\nAnn Ashgrove,${hostile}\nBob Birch,short\n`;
  const { service, open } = someImport(content, someGround(), fileReading());
  const { importId, columns, counts } = await open();
  expect(columns.map(({ field }) => field)).toEqual(['name', 'ignored']);
  expect(counts).toMatchObject({ total: 2, problem: 0 });
  const as = { defaultRole: 'attorney', standing: 'has-filed' } as const;
  for (const [field, max] of [
    ['office', 2_000],
    ['inCharge', 2_000],
    ['email', 2_000],
    ['courts', 10_000],
  ] as const) {
    const mapped = await good(service.map({ importId, mapping: ['name', field], ...as }));
    const [first] = mapped.rows;
    expect(first).toMatchObject({
      status: 'problem',
      problems: [{ field, code: 'field-too-long', values: { max, over: hostile.length - max } }],
    });
  }
  const turned = await good(service.map({ importId, mapping: ['ignored', 'name'], ...as }));
  expect(turned.rows.map(({ status }) => status)).toEqual(['problem', 'ready']);
  expect(turned.rows[0]?.problems).toMatchObject([{ field: 'name', code: 'field-too-long' }]);
  // The same where another row is taken for the headings, and where somebody types the text in.
  const below = await good(service.headings({ importId, row: 0 }));
  expect(below.counts).toMatchObject({ total: 2, problem: 0 });
  const typed = await good(
    service.fix({ importId, row: 1, field: 'name', value: 'b '.repeat(2_000), reach: 'row' }),
  );
  expect(typed.counts).toMatchObject({ problem: 1 });
});
