import type { LinkingView } from '../../../lib/bridge/bridge.ts';
import type { LinkAction } from '../use-link-action.ts';
import { NamesTyped } from './NamesTyped.tsx';
import { OnCourtSite } from './OnCourtSite.tsx';
import { useGuideStyles } from './use-guide-styles.ts';

interface Props {
  readonly view: LinkingView;
  readonly action: LinkAction;
  readonly onStop: () => void;
}

/** What to do on the court's site, beside the two names that the person types from it, once. */
export function GuidedNames({ view, action, onStop }: Props) {
  const styles = useGuideStyles();
  return (
    <div className={styles.columns}>
      <OnCourtSite view={view} action={action} />
      <NamesTyped view={view} action={action} onStop={onStop} />
    </div>
  );
}
