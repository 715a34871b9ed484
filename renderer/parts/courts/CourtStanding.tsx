import { useLocalText } from '../../i18n/use-local-text.ts';
import { useLocalNode, useMarked } from '../../i18n/use-marked.tsx';
import { useT } from '../../i18n/use-t.ts';
import type { CourtOfPerson } from '../../lib/bridge/bridge.ts';
import { DueWords } from '../DueWords.tsx';
import { StatusBadge } from '../StatusBadge.tsx';

/** A person's readiness in one court: the status, why, what comes next and by when. */
export function CourtStanding({ court }: { readonly court: CourtOfPerson }) {
  const t = useT();
  const text = useLocalText();
  const node = useLocalNode();
  const mark = useMarked();
  const { cell, values } = court;
  return (
    <>
      <StatusBadge status={cell.status} />
      {cell.because ? <div>{node(cell.because, values)}</div> : null}
      {cell.next ? (
        <div>{mark(t('readiness.next', { step: text(cell.next.title, values) }))}</div>
      ) : null}
      {cell.due ? (
        <DueWords due={cell.due} step={cell.dueFor && text(cell.dueFor.title, values)} />
      ) : null}
    </>
  );
}
