import { type Asked, bridge } from '../../lib/bridge/bridge.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { type Preview, useImport } from './import.store.ts';

type Mapped = Omit<Asked<'rosterImport', 'map'>, 'importId'>;

/** Reads the file again with one setting changed. */
export type OnMap = (change: Partial<Mapped>) => Promise<void>;

/** Changes how the columns, the role or the standing of a file are read. The preview starts over with it. */
export function useMapping({ importId, columns, defaultRole, standing }: Preview) {
  const begin = useImport((state) => state.begin);
  const { run, failure } = useAction((asked: Mapped) =>
    bridge().rosterImport.map({ importId, ...asked }),
  );
  const now: Mapped = { mapping: columns.map(({ field }) => field), defaultRole, standing };
  const onMap: OnMap = async (change) => {
    const result = await run({ ...now, ...change });
    if (result?.ok) begin(result.value);
  };
  return { onMap, failure };
}
