import { Button, CounterBadge, makeStyles, Tooltip } from '@fluentui/react-components';
import { AlertRegular } from '@fluentui/react-icons/svg/alert';
import { useEffect, useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { ask, bridge } from '../../lib/bridge/bridge.ts';
import { useGo, useNavigation } from '../../lib/navigation/navigation.store.ts';
import { viewKey } from '../../lib/navigation/view.ts';

const useStyles = makeStyles({
  bell: { position: 'relative', display: 'inline-flex' },
  count: { position: 'absolute', top: '-2px', insetInlineEnd: '-4px', pointerEvents: 'none' },
});

/** How many people have a date that is near or something that has lapsed; leads to the list of them. */
export function Bell() {
  const styles = useStyles();
  const t = useT();
  const go = useGo();
  const count = useCount();
  return (
    <span className={styles.bell}>
      <Tooltip content={t('reminders.bell', { count })} relationship="label">
        <Button
          appearance="subtle"
          icon={<AlertRegular />}
          onClick={() => go({ name: 'reminders' })}
        />
      </Tooltip>
      {count > 0 ? (
        <CounterBadge
          className={styles.count}
          size="small"
          color="danger"
          count={count}
          overflowCount={99}
          aria-hidden="true"
        />
      ) : null}
    </span>
  );
}

/** Asked for at each new view and not at each record: ticking steps one after the other must not ask about the whole firm. */
function useCount(): number {
  const view = useNavigation((state) => viewKey(state.view));
  const [count, setCount] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view is the moment to look again.
  useEffect(() => {
    let isLatest = true;
    void ask(() => bridge().reminders.list({})).then((listed) => {
      if (!isLatest || !listed.ok) return;
      setCount(listed.value.groups.reduce((sum, { people }) => sum + people, 0));
    });
    return () => {
      isLatest = false;
    };
  }, [view]);
  return count;
}
