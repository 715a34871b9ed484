import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ChecklistStep } from '../../../electron/shared/domain/checklist.ts';
import type { TextValues } from '../../../electron/shared/domain/text.ts';
import { useLocalText } from '../../i18n/use-local-text.ts';
import { useT } from '../../i18n/use-t.ts';
import { PageLink } from '../../lib/PageLink.tsx';
import { SourceList } from '../../lib/SourceList.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { ContactLines } from './ContactLines.tsx';

const useStyles = makeStyles({
  words: { margin: 0, maxWidth: '46rem' },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    maxWidth: '46rem',
  },
  title: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface Props {
  readonly step: ChecklistStep;
  readonly values: TextValues;
}

/** What to do, why, where, whom to ask, and who says so. */
export function StepDetail({ step, values }: Props) {
  const styles = useStyles();
  const t = useT();
  const text = useLocalText();
  const { what, why, evidence, links, contacts, documents, sources } = step;
  const steps = what.map((one) => <li key={one.en}>{text(one, values)}</li>);
  return (
    <Stack>
      {what.length === 1 ? (
        what.map((one) => (
          <p key={one.en} className={styles.words}>
            {text(one, values)}
          </p>
        ))
      ) : (
        <ol className={styles.list}>{steps}</ol>
      )}
      {why ? <Titled title={t('checklist.why')}>{text(why, values)}</Titled> : null}
      {evidence ? <Titled title={t('checklist.evidence')}>{text(evidence, values)}</Titled> : null}
      {links.length > 0 ? (
        <Titled title={t('checklist.links')}>
          <ul className={styles.list}>
            {links.map(({ title, url }) => (
              <li key={url}>
                <PageLink url={url}>{text(title, values)}</PageLink>
              </li>
            ))}
          </ul>
        </Titled>
      ) : null}
      {documents.length > 0 ? (
        <Titled title={t('checklist.documents')}>
          <ul className={styles.list}>
            {documents.map(({ title, url, about }) => (
              <li key={title.en}>
                {url ? <PageLink url={url}>{text(title, values)}</PageLink> : text(title, values)}
                <div>{text(about, values)}</div>
              </li>
            ))}
          </ul>
        </Titled>
      ) : null}
      {contacts.length > 0 ? (
        <Titled title={t('checklist.contacts')}>
          <ContactLines contacts={contacts} values={values} />
        </Titled>
      ) : null}
      <Disclosure summary={t('checklist.sources')}>
        <SourceList sources={sources} />
      </Disclosure>
    </Stack>
  );
}

function Titled({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.words}>
      <h4 className={styles.title}>{title}</h4>
      {children}
    </div>
  );
}
