import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { NamesOnBothSides } from '../../../../electron/shared/domain/linking/events.ts';
import { isMessageId } from '../../../i18n/catalogue.ts';
import { useT } from '../../../i18n/use-t.ts';
import type { LinkingView } from '../../../lib/bridge/bridge.ts';
import { Message } from '../../../ui/Message.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { Stack } from '../../../ui/Stack.tsx';
import { ConsentForm } from '../gate/ConsentForm.tsx';
import { BothNames } from './BothNames.tsx';

type Likeness = NonNullable<LinkingView['likeness']>;

const INTENT = {
  same: 'success',
  likely: 'info',
  unclear: 'warning',
  different: 'error',
} as const;

const useStyles = makeStyles({
  reasons: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalXL },
});

interface Props {
  readonly view: LinkingView;
  readonly names: NamesOnBothSides;
  readonly likeness: Likeness;
  readonly onAgree: (typed: NamesOnBothSides) => void;
  readonly onOther: () => void;
}

/** Both names side by side with how alike they are; names of two people end here. */
export function NamesCompared({ view, names, likeness, onAgree, onOther }: Props) {
  const styles = useStyles();
  const t = useT();
  const isDifferent = likeness.kind === 'different';
  const reasons = likeness.reasons.map((reason) => {
    const id = `name-reason.${reason}`;
    return isMessageId(id) ? t(id) : t('linking.reason-other');
  });
  return (
    <Panel title={t('linking.names-title')}>
      <Stack gap="l">
        <BothNames names={names} />
        <Message
          intent={INTENT[likeness.kind]}
          title={t(`likeness.${likeness.kind}-title`)}
          says={isDifferent ? 'alert' : 'none'}
        >
          {t(
            isDifferent && view.way === 'guided' ? 'guided.different' : `likeness.${likeness.kind}`,
          )}
          {reasons.length > 0 ? (
            <ul className={styles.reasons}>
              {reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          ) : null}
        </Message>
        {view.personUnlike ? (
          <Message intent="warning" title={t('linking.unlike-title', { name: view.personName })}>
            {t('linking.unlike')}
          </Message>
        ) : null}
        {isDifferent ? null : view.way === 'guided' && likeness.kind === 'same' ? (
          // Both were typed from the court's page just now: typing them again would show nothing new.
          <div>
            <Button appearance="primary" onClick={() => onAgree(names)}>
              {t('linking.agree')}
            </Button>
          </div>
        ) : (
          <ConsentForm names={names} onAgree={onAgree} />
        )}
        <div>
          <Button appearance={isDifferent ? 'primary' : 'secondary'} onClick={onOther}>
            {t(view.way === 'guided' ? 'guided.type-again' : 'linking.other-login')}
          </Button>
        </div>
      </Stack>
    </Panel>
  );
}
