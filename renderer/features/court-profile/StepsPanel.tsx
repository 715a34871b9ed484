import { makeStyles, tokens } from '@fluentui/react-components';
import { phaseTitle } from '../../../electron/shared/domain/checklist/phases.ts';
import { useLocalText } from '../../i18n/use-local-text.ts';
import { useLocalNode } from '../../i18n/use-marked.tsx';
import { useT } from '../../i18n/use-t.ts';
import type { CourtPage } from '../../lib/bridge/bridge.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Sourced, SourcedGrid } from './Sourced.tsx';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** A profile is read for no one in particular; most people link at a court that is live. */
const ORDINARY = { isLive: true, path: 'link' } as const;

/** The steps from which this court's checklists are built, and what was taken away on purpose. */
export function StepsPanel({ page: { profile, values } }: { readonly page: CourtPage }) {
  const styles = useStyles();
  const t = useT();
  const text = useLocalText();
  const node = useLocalNode();
  const { steps, removed, origins } = profile;
  return (
    <Panel title={t('profile.steps')}>
      {removed.length > 0 ? (
        <SourcedGrid>
          {removed.map(({ path, from, because, sources }) => (
            <Sourced
              key={path}
              name={t('profile.removed', { path: path.split('.').at(-1) ?? path })}
              from={from}
              sources={sources}
            >
              {node(because, values)}
            </Sourced>
          ))}
        </SourcedGrid>
      ) : null}
      <Disclosure summary={t('profile.show-steps', { steps: steps.length })}>
        <SourcedGrid>
          {steps.map(({ id, phase, title, appliesTo, sources }) => (
            <Sourced
              key={id}
              name={text(title, values)}
              from={origins[`steps.${id}.what`]}
              sources={sources}
            >
              <span className={styles.quiet}>
                {t(`phase.${phaseTitle(phase, ORDINARY)}`)} ·{' '}
                {appliesTo.roles.map((role) => t(`role.${role}`)).join(', ')}
              </span>
            </Sourced>
          ))}
        </SourcedGrid>
      </Disclosure>
    </Panel>
  );
}
