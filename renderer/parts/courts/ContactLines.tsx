import { makeStyles, tokens } from '@fluentui/react-components';
import type { Contact } from '../../../electron/shared/domain/profiles/court-profile.ts';
import type { TextValues } from '../../../electron/shared/domain/values/text.ts';
import { useLocalNode } from '../../i18n/use-marked.tsx';
import { useT } from '../../i18n/use-t.ts';
import { PageLink } from '../PageLink.tsx';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  reach: { overflowWrap: 'anywhere', userSelect: 'text' },
});

interface Props {
  readonly contacts: readonly Contact[];
  readonly values: TextValues;
  /** The name is already shown above. */
  readonly isNameless?: boolean;
}

/** Whom to ask, for what, and how to reach them. */
export function ContactLines({ contacts, values, isNameless = false }: Props) {
  const styles = useStyles();
  const text = useLocalNode();
  return (
    <ul className={styles.list}>
      {contacts.map((contact) => (
        <li key={contact.name.en}>
          {isNameless ? null : (
            <>
              <span className={styles.name}>{text(contact.name, values)}</span>:{' '}
            </>
          )}
          {text(contact.about, values)}
          <WaysToReach contact={contact} values={values} />
        </li>
      ))}
    </ul>
  );
}

interface ReachProps {
  readonly contact: Props['contacts'][number];
  readonly values: Props['values'];
}

function WaysToReach({ contact: { phone, email, hours, url }, values }: ReachProps) {
  const styles = useStyles();
  const t = useT();
  const text = useLocalNode();
  return (
    <>
      {phone ? <div className={styles.reach}>{t('contact.phone', { phone })}</div> : null}
      {email ? <div className={styles.reach}>{t('contact.email', { email })}</div> : null}
      {hours ? <div>{text(hours, values)}</div> : null}
      {url ? (
        <div>
          <PageLink url={url}>{t('contact.page')}</PageLink>
        </div>
      ) : null}
    </>
  );
}
