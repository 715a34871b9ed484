import { Button } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { ArrowImportRegular } from '@fluentui/react-icons/svg/arrow-import';
import { ArrowUploadRegular } from '@fluentui/react-icons/svg/arrow-upload';
import type { ReactElement } from 'react';
import { LockPanel } from '../../features/lock/LockPanel.tsx';
import { PinPanel } from '../../features/presence/PinPanel.tsx';
import { KeptPanel } from '../../features/vault/KeptPanel.tsx';
import { useT } from '../../i18n/use-t.ts';
import { useGo } from '../../lib/navigation/navigation.store.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Row, Stack } from '../../ui/Stack.tsx';

const WAYS = [
  { name: 'rescue', icon: <ArrowImportRegular /> },
  { name: 'move', icon: <ArrowUploadRegular /> },
  { name: 'restore', icon: <ArrowDownloadRegular /> },
] as const satisfies readonly { name: string; icon: ReactElement }[];

/** Everything about kept logins that is not about one court: rescuing, moving, destroying, PIN and lock. */
export function CredentialsView() {
  const t = useT();
  return (
    <>
      <PageHeading lead={t('credentials.lead')}>{t('nav.credentials')}</PageHeading>
      <Stack gap="l">
        {WAYS.map((way) => (
          <WayPanel key={way.name} {...way} />
        ))}
        <KeptPanel />
        <PinPanel />
        <LockPanel />
      </Stack>
    </>
  );
}

/** What one of the ways does, and the button that goes there. */
function WayPanel({ name, icon }: (typeof WAYS)[number]) {
  const t = useT();
  const go = useGo();
  return (
    <Panel title={t(`credentials.${name}-title`)}>
      <Stack>
        <div>{t(`credentials.${name}-about`)}</div>
        <Row>
          <Button icon={icon} onClick={() => go({ name })}>
            {t(`credentials.${name}`)}
          </Button>
        </Row>
      </Stack>
    </Panel>
  );
}
