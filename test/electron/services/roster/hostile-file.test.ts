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
