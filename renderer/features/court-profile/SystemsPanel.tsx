import { useLocalText } from '../../i18n/use-local-text.ts';
import { useLocalNode } from '../../i18n/use-marked.tsx';
import { useT } from '../../i18n/use-t.ts';
import type { CourtPage } from '../../lib/bridge/bridge.ts';
import { PageLink } from '../../parts/PageLink.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Sourced, SourcedGrid } from './Sourced.tsx';

/** Which cases are filed in which system, for courts that have more than their CM/ECF. */
export function SystemsPanel({ page: { profile, values } }: { readonly page: CourtPage }) {
  const t = useT();
  const text = useLocalText();
  const systems = Object.entries(profile.systems);
  if (systems.length === 0) return null;
  return (
    <Panel title={t('profile.systems')}>
      <SourcedGrid>
        {systems.map(([key, { value, sources }]) => (
          <Sourced
            key={key}
            name={text(value.name, values)}
            from={profile.origins[`systems.${key}`]}
            sources={sources}
          >
            <System system={value} values={values} />
          </Sourced>
        ))}
      </SourcedGrid>
    </Panel>
  );
}

interface SystemProps {
  readonly system: CourtPage['profile']['systems'][string]['value'];
  readonly values: CourtPage['values'];
}

/** The cases of one system, and how to file in it. */
function System({ system: { name, cases, caseNumbers, toFile, url }, values }: SystemProps) {
  const text = useLocalText();
  const node = useLocalNode();
  return (
    <>
      {cases.map(({ what }) => (
        <div key={what.en}>{node(what, values)}</div>
      ))}
      {caseNumbers ? <div>{node(caseNumbers, values)}</div> : null}
      <div>{node(toFile, values)}</div>
      {url ? <PageLink url={url}>{text(name, values)}</PageLink> : null}
    </>
  );
}
