import { Button } from '@fluentui/react-components';
import { useT } from '../../i18n/use-t.ts';
import { bridge } from '../../lib/bridge/bridge.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { Row } from '../../ui/Stack.tsx';
import { type Preview, useImport } from './import.store.ts';

/** One answer for all rows that look like a person who is already here. */
export function AllThatAsk({ preview: { importId } }: { readonly preview: Preview }) {
  const t = useT();
  const { show, putCounts } = useImport();
  const decide = useAction((decision: 'add' | 'skip') =>
    bridge().rosterImport.decide({ importId, rows: 'all-that-ask', decision }),
  );
  const onDecide = async (decision: 'add' | 'skip') => {
    const result = await decide.run(decision);
    if (!result?.ok) return;
    putCounts(result.value.counts);
    await show('ask');
  };
  return (
    <Row>
      <Button size="small" onClick={() => void onDecide('skip')}>
        {t('import.all-skip')}
      </Button>
      <Button size="small" onClick={() => void onDecide('add')}>
        {t('import.all-add')}
      </Button>
      <FailureMessage failure={decide.failure} />
    </Row>
  );
}
