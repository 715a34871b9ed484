import { Button } from '@fluentui/react-components';
import type { SnoozeSpan } from '../../../electron/shared/domain/reminders/plan.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { type Asked, bridge } from '../../lib/bridge/bridge.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { Row, Stack } from '../../ui/Stack.tsx';

const SPANS = ['an-hour', 'until-tomorrow', 'a-week'] as const satisfies readonly SnoozeSpan[];

interface Props {
  readonly until: string | undefined;
  readonly onSnoozed: () => void;
}

/** No notification for a while. What came due in that time is notified afterwards. */
export function Snooze({ until, onSnoozed }: Props) {
  const t = useT();
  const dates = useDates();
  const snooze = useAction((span: Asked<'reminders', 'snooze'>['for']) =>
    bridge().reminders.snooze({ for: span }),
  );
  const onSnooze = async (span: Asked<'reminders', 'snooze'>['for']) => {
    const result = await snooze.run(span);
    if (result?.ok) onSnoozed();
  };
  return (
    <Stack gap="s">
      <div role="status">
        {until ? t('reminders.snoozed', { when: dates.moment(until) }) : t('reminders.snooze')}
      </div>
      <Row>
        {until ? (
          <Button size="small" onClick={() => void onSnooze('no-longer')}>
            {t('reminders.snooze-no-longer')}
          </Button>
        ) : (
          SPANS.map((span) => (
            <Button key={span} size="small" onClick={() => void onSnooze(span)}>
              {t(`reminders.snooze-${span}`)}
            </Button>
          ))
        )}
      </Row>
      <FailureMessage failure={snooze.failure} />
    </Stack>
  );
}
