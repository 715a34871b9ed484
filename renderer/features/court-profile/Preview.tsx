import { Field, Select } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { OverrideLayer } from '../../../electron/shared/domain/profiles/override-layer.ts';
import type { CourtId } from '../../../electron/shared/domain/values/ids.ts';
import { useT } from '../../i18n/use-t.ts';
import { ask, bridge, type ProfilePreview } from '../../lib/bridge/bridge.ts';
import type { Loaded } from '../../lib/bridge/loaded.ts';
import type { AgreedHosts } from '../../lib/forms/use-agreed-hosts.ts';
import { HostAgreement } from '../../parts/HostAgreement.tsx';
import { ROLES, STANDINGS } from '../../parts/roles.ts';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Row, Stack } from '../../ui/Stack.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { PreviewSteps } from './PreviewSteps.tsx';
import { ProblemList } from './ProblemList.tsx';

interface Props {
  readonly courtId: CourtId;
  readonly layer: OverrideLayer;
  readonly text: string;
  readonly agreement: AgreedHosts;
}

/** The checklist that an override makes, for a role of the reader's choice; nothing is saved by looking. */
export function Preview({ courtId, layer, text, agreement }: Props) {
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
            <ForeignHosts hosts={loaded.value.foreignHosts} agreement={agreement} />
            <PreviewSteps preview={loaded.value} />
          </>
        ) : null}
      </Stack>
    </Panel>
  );
}

type ForeignHostsProps = Pick<Props, 'agreement'> & { readonly hosts: readonly string[] };

function ForeignHosts({ hosts, agreement }: ForeignHostsProps) {
  const t = useT();
  if (hosts.length === 0) return null;
  return (
    <Message intent="warning" title={t('preview.foreign-title')}>
      {t('preview.foreign')}
      <HostAgreement agreement={agreement} hosts={hosts} />
    </Message>
  );
}
