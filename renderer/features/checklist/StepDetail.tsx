import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type {
  Checklist,
  ChecklistStep,
} from '../../../electron/shared/domain/checklist/checklist.ts';
import { useLocalText } from '../../i18n/use-local-text.ts';
import { useLocalNode } from '../../i18n/use-marked.tsx';
import { useT } from '../../i18n/use-t.ts';
import { ContactLines } from '../../parts/courts/ContactLines.tsx';
import { SourceList } from '../../parts/courts/SourceList.tsx';
import { PageLink } from '../../parts/PageLink.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Stack } from '../../ui/Stack.tsx';

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
  readonly checklist: Checklist;
}

/** What to do, why, where, whom to ask, and who says so. */
export function StepDetail({ step, checklist }: Props) {
  const styles = useStyles();
  const t = useT();
  const text = useLocalText();
  const node = useLocalNode();
  const { what, why, evidence, links, contacts, documents, sources, warnings } = step;
  const { values } = checklist;
  const isSettled = step.state.kind !== 'todo' && step.state.kind !== 'waiting';
  const first = checklist.steps.filter(({ id }) => step.requires.includes(id));
  const steps = what.map((one) => <li key={one.en}>{node(one, values)}</li>);
  return (
    <Stack>
      {what.length === 1 ? (
        what.map((one) => (
          <p key={one.en} className={styles.words}>
            {node(one, values)}
          </p>
        ))
      ) : (
        <ol className={styles.list}>{steps}</ol>
      )}
      {why ? <Titled title={t('checklist.why')}>{node(why, values)}</Titled> : null}
      {first.length > 0 ? (
        <Titled title={t('checklist.requires')}>
          <ul className={styles.list}>
            {first.map(({ id, title, state }) => (
              <li key={id}>
                {node(title, values)} ({t(`checklist.required-${isDone(state) ? 'done' : 'open'}`)})
              </li>
            ))}
          </ul>
        </Titled>
      ) : null}
      {isSettled && warnings.length > 0 ? (
        <Titled title={t('profile.warnings')}>
          <ul className={styles.list}>
            {warnings.map((warning) => (
              <li key={warning.en}>{node(warning, values)}</li>
            ))}
          </ul>
        </Titled>
      ) : null}
      {evidence ? <Titled title={t('checklist.evidence')}>{node(evidence, values)}</Titled> : null}
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
                {url ? <PageLink url={url}>{text(title, values)}</PageLink> : node(title, values)}
                <div>{node(about, values)}</div>
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
      <Titled title={t('checklist.applies-to')}>
        <AppliesTo step={step} />
      </Titled>
      <Disclosure summary={t('checklist.sources')}>
        <SourceList sources={sources} />
      </Disclosure>
    </Stack>
  );
}

const isDone = ({ kind }: ChecklistStep['state']) => kind === 'done' || kind === 'not-needed';

/** For which people the step is, and who wrote it when that was not the court. */
function AppliesTo({ step: { appliesTo, from } }: Pick<Props, 'step'>) {
  const t = useT();
  const roles = appliesTo.roles.map((role) => t(`role.${role}`)).join(', ');
  const standings = appliesTo.standings.map((standing) => t(`standing-short.${standing}`));
  return (
    <>
      <div>{t('checklist.applies-to-words', { roles })}</div>
      <div>{t('checklist.applies-to-standings', { standings: standings.join(', ') })}</div>
      {from === 'firm' || from === 'user' ? <div>{t(`checklist.from-${from}`)}</div> : null}
    </>
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
