import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { CourtProfile } from '../../../electron/shared/domain/profiles/court-profile.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useLocalText } from '../../i18n/use-local-text.ts';
import { useT } from '../../i18n/use-t.ts';
import type { CourtPage } from '../../lib/bridge/bridge.ts';
import { ContactLines } from '../../parts/courts/ContactLines.tsx';
import { PageLink } from '../../parts/PageLink.tsx';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { DatesPanel } from './DatesPanel.tsx';
import { LinkingPanel } from './LinkingPanel.tsx';
import { Sourced, SourcedGrid } from './Sourced.tsx';
import { StepsPanel } from './StepsPanel.tsx';
import { SystemsPanel } from './SystemsPanel.tsx';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  badges: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly page: CourtPage;
}

/** Everything known of a court, in the order in which people ask. */
export function ProfilePanels({ page }: Props) {
  return (
    <Stack gap="l">
      <ContactsPanel page={page} />
      <DatesPanel page={page} />
      <SystemsPanel page={page} />
      <LinkingPanel page={page} />
      <WarningsPanel page={page} />
      <DocumentsPanel page={page} />
      <AboutPanel page={page} />
      <StepsPanel page={page} />
    </Stack>
  );
}

function ContactsPanel({ page: { profile, values } }: Props) {
  const t = useT();
  const text = useLocalText();
  return (
    <Panel title={t('checklist.contacts')}>
      <SourcedGrid>
        {Object.entries(profile.contacts).map(([key, { value, sources }]) => (
          <Sourced
            key={key}
            name={text(value.name, values)}
            from={profile.origins[`contacts.${key}`]}
            sources={sources}
          >
            <ContactLines contacts={[value]} values={values} isNameless />
          </Sourced>
        ))}
      </SourcedGrid>
    </Panel>
  );
}

function WarningsPanel({ page: { profile, values } }: Props) {
  const t = useT();
  const text = useLocalText();
  const stepTitles = (ids: readonly string[]) =>
    profile.steps.filter(({ id }) => ids.includes(id)).map(({ title }) => text(title, values));
  const entries = Object.entries(profile.warnings);
  if (entries.length === 0) return null;
  return (
    <Panel title={t('profile.warnings')}>
      <SourcedGrid>
        {entries.map(([key, { value, sources }]) => (
          <Sourced
            key={key}
            name={t('profile.warning-at', { steps: stepTitles(value.steps).join('; ') })}
            from={profile.origins[`warnings.${key}`]}
            sources={sources}
          >
            <Message intent="warning">{text(value.text, values)}</Message>
          </Sourced>
        ))}
      </SourcedGrid>
    </Panel>
  );
}

function DocumentsPanel({ page: { profile, values } }: Props) {
  const t = useT();
  const text = useLocalText();
  const entries = Object.entries(profile.documents);
  if (entries.length === 0) return null;
  return (
    <Panel title={t('checklist.documents')}>
      <SourcedGrid>
        {entries.map(([key, { value, sources }]) => (
          <Sourced
            key={key}
            name={text(value.title, values)}
            from={profile.origins[`documents.${key}`]}
            sources={sources}
          >
            {text(value.about, values)}{' '}
            {value.url ? <PageLink url={value.url}>{t('profile.open-document')}</PageLink> : null}
          </Sourced>
        ))}
      </SourcedGrid>
    </Panel>
  );
}

function AboutPanel({ page: { profile, values } }: Props) {
  const styles = useStyles();
  const t = useT();
  const text = useLocalText();
  const dates = useDates();
  const { page, languages, roles, endpoint, timeZone, origins } = profile;
  return (
    <Panel title={t('profile.about')}>
      <SourcedGrid>
        {page ? (
          <Sourced name={t('profile.page')} from={origins.page} sources={page.sources}>
            <PageLink url={page.value.url}>{text(page.value.title, values)}</PageLink>
          </Sourced>
        ) : null}
        {languages ? (
          <Sourced
            name={t('profile.languages')}
            from={origins.languages}
            sources={languages.sources}
          >
            {languages.value.map((language) => t(`language.${language}`)).join(', ')}
          </Sourced>
        ) : null}
        {roles ? (
          <Sourced name={t('profile.roles')} from={origins.roles} sources={roles.sources}>
            <span className={styles.badges}>
              {roles.value.map((role) => (
                <Badge key={role} appearance="outline" color="informative">
                  {t(`role.${role}`)}
                </Badge>
              ))}
            </span>
          </Sourced>
        ) : null}
        <Sourced name={t('profile.endpoint')} from={origins.endpoint} sources={endpoint.sources}>
          <Addresses endpoint={endpoint.value} />
        </Sourced>
        <Sourced name={t('profile.time-zone')} from={origins.timeZone} sources={timeZone.sources}>
          {t('profile.time-zone-words', { zone: dates.zone(timeZone.value) })}
        </Sourced>
      </SourcedGrid>
    </Panel>
  );
}

function Addresses({ endpoint }: { readonly endpoint: CourtProfile['endpoint']['value'] }) {
  const styles = useStyles();
  const t = useT();
  return (
    <ul className={styles.list}>
      <li>{t('profile.sign-in-at', { host: new URL(endpoint.authUrl).host })}</li>
      <li>{t('profile.files-at', { host: new URL(endpoint.ecfUrl).host })}</li>
    </ul>
  );
}
