import {
  Badge,
  Checkbox,
  Field,
  makeStyles,
  Select,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import type { OverrideLayer } from '../../../electron/shared/domain/profiles/override-layer.ts';
import type { Phase } from '../../../electron/shared/domain/profiles/step.ts';
import type { CourtId } from '../../../electron/shared/domain/values/ids.ts';
import { useLocalText } from '../../i18n/use-local-text.ts';
import { useT } from '../../i18n/use-t.ts';
import { ask, bridge, type ProfilePreview } from '../../lib/bridge/bridge.ts';
import type { Loaded } from '../../lib/bridge/loaded.ts';
import { DueWords } from '../../parts/DueWords.tsx';
import { ROLES, STANDINGS } from '../../parts/roles.ts';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Row, Stack } from '../../ui/Stack.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { ProblemList } from './ProblemList.tsx';

const PHASES = ['before', 'on-or-after', 'after-linking'] as const satisfies Phase[];

const useStyles = makeStyles({
  phase: { ...typographyStyles.subtitle2, margin: 0 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
  },
  warning: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly courtId: CourtId;
  readonly layer: OverrideLayer;
  readonly text: string;
  readonly agreedHosts: readonly string[];
  readonly onAgree: (hosts: readonly string[]) => void;
}

/** The checklist that an override makes, for a role of the reader's choice; nothing is saved by looking. */
export function Preview({ courtId, layer, text, agreedHosts, onAgree }: Props) {
  const t = useT();
  const [capacity, setCapacity] = useState<(typeof ROLES)[number]>('attorney');
  const [standing, setStanding] = useState<(typeof STANDINGS)[number]>('has-filed');
  const [loaded, setLoaded] = useState<Loaded<ProfilePreview>>({ state: 'loading' });
  useEffect(() => {
    let isCurrent = true;
    void ask(() => bridge().profiles.preview({ courtId, layer, text, capacity, standing })).then(
      (result) => {
        if (!isCurrent) return;
        setLoaded(
          result.ok
            ? { state: 'ready', value: result.value }
            : { state: 'failed', failure: result.failure },
        );
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [courtId, layer, text, capacity, standing]);

  return (
    <Panel title={t('preview.title')}>
      <Stack gap="l">
        <div>{t('preview.about')}</div>
        <Row>
          <Field label={t('preview.capacity')}>
            <Select
              value={capacity}
              onChange={(_event, data) =>
                setCapacity(ROLES.find((role) => role === data.value) ?? capacity)
              }
            >
              {ROLES.map((role) => (
                <option key={role} value={role}>
                  {t(`role.${role}`)}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={t('preview.standing')}>
            <Select
              value={standing}
              onChange={(_event, data) =>
                setStanding(STANDINGS.find((one) => one === data.value) ?? standing)
              }
            >
              {STANDINGS.map((one) => (
                <option key={one} value={one}>
                  {t(`standing.${one}`)}
                </option>
              ))}
            </Select>
          </Field>
        </Row>
        {loaded.state === 'loading' ? <Waiting /> : null}
        {loaded.state === 'failed' ? <ProblemList failure={loaded.failure} /> : null}
        {loaded.state === 'ready' ? (
          <>
            <HostAgreement
              hosts={loaded.value.foreignHosts}
              agreed={agreedHosts}
              onAgree={onAgree}
            />
            <Steps preview={loaded.value} />
          </>
        ) : null}
      </Stack>
    </Panel>
  );
}

interface HostProps {
  readonly hosts: readonly string[];
  readonly agreed: readonly string[];
  readonly onAgree: (hosts: readonly string[]) => void;
}

/** SECURITY: passwords would go to these hosts, so each is agreed to by name. */
function HostAgreement({ hosts, agreed, onAgree }: HostProps) {
  const t = useT();
  if (hosts.length === 0) return null;
  return (
    <Message intent="warning" title={t('preview.foreign-title')}>
      {t('preview.foreign')}
      {hosts.map((host) => (
        <div key={host}>
          <Checkbox
            checked={agreed.includes(host)}
            label={t('override.agree-host', { host })}
            onChange={(_event, data) => {
              const others = agreed.filter((one) => one !== host);
              onAgree(data.checked === true ? [...others, host] : others);
            }}
          />
        </div>
      ))}
    </Message>
  );
}

function Steps({ preview }: { readonly preview: ProfilePreview }) {
  const styles = useStyles();
  const t = useT();
  const text = useLocalText();
  const { checklist, changed, gone } = preview;
  const { values } = checklist;
  const how = new Map(changed.map((step) => [step.id, step.how]));
  return (
    <>
      <div role="status">
        {t('preview.changes', { changed: changed.length, gone: gone.length })}
      </div>
      {gone.length > 0 ? (
        <div>
          {t('preview.gone', { steps: gone.map((title) => text(title, values)).join('; ') })}
        </div>
      ) : null}
      {PHASES.map((phase) => {
        const here = checklist.steps.filter((step) => step.phase === phase);
        if (here.length === 0) return null;
        return (
          <PhaseSteps key={phase} title={t(`phase.${phase}`)}>
            {here.map((step) => {
              const change = how.get(step.id);
              return (
                <li key={step.id}>
                  <Row>
                    <span>{text(step.title, values)}</span>
                    {change ? (
                      <Badge appearance="tint" color="brand">
                        {t(`preview.${change}`)}
                      </Badge>
                    ) : null}
                    {step.due ? <DueWords due={step.due} /> : null}
                  </Row>
                  {change
                    ? step.warnings.map((warning) => (
                        <div key={warning.en} className={styles.warning}>
                          {t('preview.warning', { warning: text(warning, values) })}
                        </div>
                      ))
                    : null}
                </li>
              );
            })}
          </PhaseSteps>
        );
      })}
    </>
  );
}

function PhaseSteps({
  title,
  children,
}: {
  readonly title: string;
  readonly children: React.ReactNode;
}) {
  const styles = useStyles();
  const id = useId();
  return (
    <Stack gap="s">
      <h3 id={id} className={styles.phase}>
        {title}
      </h3>
      <ul className={styles.list} aria-labelledby={id}>
        {children}
      </ul>
    </Stack>
  );
}
