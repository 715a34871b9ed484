import { makeStyles, tokens } from '@fluentui/react-components';
import {
  mayBeChangedName,
  mayBeRelatives,
} from '../../../../electron/shared/domain/linking/changed-name.ts';
import { isMessageId } from '../../../i18n/catalog.ts';
import { useT } from '../../../i18n/use-t.ts';
import type { LinkingView } from '../../../lib/bridge/bridge.ts';
import { WeightyText } from '../../../parts/WeightyText.tsx';
import { Message } from '../../../ui/Message.tsx';

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
  readonly likeness: Likeness;
  readonly way: LinkingView['way'];
}

/** How alike two names are, and every reason that counted. */
export function NamesVerdict({ likeness, way }: Props) {
  const about = aboutOf(likeness);
  const isStop = about === 'different' || about === 'changed';
  return (
    <Message
      intent={INTENT[likeness.kind]}
      title={<WeightyText id={`likeness.${about}-title`} />}
      says={isStop ? 'alert' : 'none'}
    >
      <WeightyText
        id={about === 'different' && way === 'guided' ? 'guided.different' : `likeness.${about}`}
      />
      <Reasons likeness={likeness} />
    </Message>
  );
}

function Reasons({ likeness }: Pick<Props, 'likeness'>) {
  const styles = useStyles();
  const t = useT();
  if (likeness.reasons.length === 0) return null;
  const reasons = likeness.reasons.map((reason) => {
    const id = `name-reason.${reason}`;
    return isMessageId(id) ? t(id) : t('linking.reason-other');
  });
  return (
    <ul className={styles.reasons}>
      {reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  );
}

function aboutOf(likeness: Likeness) {
  if (mayBeChangedName(likeness)) return 'changed';
  return mayBeRelatives(likeness) ? 'relatives' : likeness.kind;
}
