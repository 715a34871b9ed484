import { describe, expect, it } from 'vitest';
import { accountGoneBy } from '../../../../../../electron/shared/domain/records/history/account-gone.ts';
import type { HistoryLine } from '../../../../../../electron/shared/domain/records/history/history-line.ts';
import { EventId } from '../../../../../../electron/shared/domain/values/ids.ts';

const AT = '2026-11-20T15:00:00.000Z';
const LATER = '2026-11-21T15:00:00.000Z';
const line = (kind: string, by: string, change: Partial<HistoryLine> = {}): HistoryLine => ({
  id: EventId.parse(crypto.randomUUID()),
  kind,
  by,
  at: AT,
  order: AT,
  facts: [{ name: 'username', value: 'jalison2020' }],
  ...change,
});

describe('who made a PACER account disappear', () => {
  it('is who took it off the record', () => {
    const lines = [line('pacer-account.removed', 'Rita'), line('pacer-account.recorded', 'Paul')];
    expect(accountGoneBy(lines, 'jalison2020')).toEqual({ by: 'Rita', at: AT });
  });

  it('is who took back that it was recorded', () => {
    const undone = { by: 'Olga', at: LATER };
    const lines = [line('pacer-account.recorded', 'Paul', { undone })];
    expect(accountGoneBy(lines, 'jalison2020')).toEqual(undone);
  });

  it('is nobody whose removal was taken back, or who removed another account', () => {
    const lines = [
      line('pacer-account.removed', 'Rita', { undone: { by: 'Paul', at: LATER } }),
      line('pacer-account.removed', 'Olga', { facts: [{ name: 'username', value: 'other1' }] }),
      line('pacer-account.recorded', 'Paul'),
    ];
    expect(accountGoneBy(lines, 'jalison2020')).toBeUndefined();
  });
});
