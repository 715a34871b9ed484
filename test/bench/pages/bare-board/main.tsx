// biome-ignore-all lint/a11y/useSemanticElements: the same plain rows as the board, so that both sides draw the same.
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState } from 'react';
import type { BoardCourt, BoardRow } from '../../../../electron/shared/domain/board/board.ts';
import type { EcfAccountId, PersonId } from '../../../../electron/shared/domain/values/ids.ts';
import { ListRow } from '../../../../renderer/features/readiness/list/ListRow.tsx';
import { ONE_LINE } from '../../../../renderer/features/readiness/list/list-layout.ts';
import { useListLook } from '../../../../renderer/features/readiness/list/use-list-look.ts';
import { useWords } from '../../../../renderer/features/readiness/state/use-words.ts';
import { TextProvider } from '../../../../renderer/i18n/TextProvider.tsx';
import { showBare } from '../show-bare.tsx';

/** How many people there are is the address's to say. */
const PEOPLE = Number(location.hash.slice(1));
const COURTS = 10;

const courts = Array.from(
  { length: COURTS },
  (_one, index): BoardCourt => ({
    id: `court${index}` as BoardCourt['id'],
    pacerCourtId: '',
    name: `Court ${index}`,
    short: `Court ${index}`,
    type: 'district',
    state: null,
    circuit: '',
    cities: [],
    timeZone: 'America/Chicago',
    values: {},
  }),
);
const texts = [{ text: { en: 'Know this court’s CM/ECF login and password' } }];

function rowOf(number: number): BoardRow {
  const label = `${number}`.padStart(5, '0');
  return {
    personId: `person-${label}` as PersonId,
    name: `Ashgrove, Abner ${number}`,
    office: `Office ${number % 7}`,
    role: 'attorney',
    usernames: [`person.${label}`],
    inCharge: '',
    notes: 0,
    hasEmail: true,
    cells: courts.map((_court, court) => ({
      ecfAccountId: `${label}-${court}` as EcfAccountId,
      court,
      capacity: 'attorney' as const,
      status: 'preparing' as const,
      next: 0,
      done: 3,
      total: 10,
    })),
  };
}

const all = Array.from({ length: PEOPLE }, (_one, number) => rowOf(number));

/** The least that a board can be: the same rows, virtual, from an array in memory, and a field that filters it by name. */
function BareBoard() {
  const words = useWords({ texts, courts });
  const [query, setQuery] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const found = useMemo(
    () => all.filter(({ name }) => name.toLowerCase().includes(query.toLowerCase())),
    [query],
  );
  const rows = useVirtualizer({
    count: found.length,
    getScrollElement: () => box.current,
    estimateSize: () => ONE_LINE.row,
    overscan: 6,
  });
  const look = useListLook({ words, courts, only: undefined });
  return (
    <>
      <input
        type="search"
        aria-label="Search people"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <div
        ref={box}
        role="grid"
        className={look.styles.box}
        aria-rowcount={found.length + 1}
        style={{ height: 500, overflow: 'auto', position: 'relative' }}
      >
        <div style={{ height: rows.getTotalSize(), position: 'relative' }}>
          {rows.getVirtualItems().map(({ index, start }) => {
            const row = found[index];
            return row ? (
              <ListRow
                key={row.personId}
                row={row}
                look={look}
                line={index}
                top={start}
                height={ONE_LINE.row}
                isSelected={false}
                isOpened={false}
                active={-1}
              />
            ) : null;
          })}
        </div>
      </div>
    </>
  );
}

void showBare(
  <TextProvider>
    <BareBoard />
  </TextProvider>,
);
