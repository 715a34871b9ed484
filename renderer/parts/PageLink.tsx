import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { OpenRegular } from '@fluentui/react-icons/svg/open';
import { foreignHosts } from '../../electron/shared/domain/profiles/foreign-hosts.ts';
import { useT } from '../i18n/use-t.ts';
import { ask, bridge } from '../lib/bridge/bridge.ts';
import { useAction } from '../lib/bridge/use-action.ts';
import { FailureMessage } from './FailureMessage.tsx';

const useStyles = makeStyles({
  link: { display: 'inline', textAlign: 'start', overflowWrap: 'anywhere' },
  icon: { marginLeft: tokens.spacingHorizontalXS, verticalAlign: 'text-bottom' },
});

interface Props {
  readonly url: string;
  readonly children: string;
}

/** A public page, opened in the person's own browser. Where it isn't under uscourts.gov, its host is said before it opens. */
export function PageLink({ url, children }: Props) {
  const styles = useStyles();
  const t = useT();
  const [host] = foreignHosts([url]);
  const page = host === undefined ? children : t('ui.page-at-host', { page: children, host });
  const open = useAction(() => ask(() => bridge().app.openLink({ url })));
  return (
    <>
      <Link
        as="button"
        className={styles.link}
        title={url}
        aria-label={t('ui.opens-in-browser', { page })}
        onClick={() => void open.run(undefined)}
      >
        {page}
        <OpenRegular className={styles.icon} aria-hidden="true" />
      </Link>
      {open.failure ? <FailureMessage failure={open.failure} /> : null}
    </>
  );
}
