import { Button } from '@fluentui/react-components';
import { useT } from '../../i18n/use-t.ts';
import { useLoaded } from '../../lib/bridge/loaded.ts';
import { useGo } from '../../lib/navigation/navigation.store.ts';
import { LoadedPart } from '../../parts/LoadedPart.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { BillingPanel } from './BillingPanel.tsx';
import { FirmHistory } from './FirmHistory.tsx';
import { useFirm } from './firm.store.ts';
import { MembersPanel } from './MembersPanel.tsx';
import { ResearchPanel } from './ResearchPanel.tsx';

/** What applies to the firm as a whole: billing account, shared research accounts, people who left. */
export function FirmScreen() {
  const t = useT();
  const go = useGo();
  const firm = useLoaded(useFirm, 'firm');
  const reload = useFirm((state) => state.reload);
  return (
    <Stack gap="l">
      <PageHeading lead={t('firm.lead')}>{t('nav.firm')}</PageHeading>
      <LoadedPart loaded={firm} onRetry={() => void reload()}>
        {(page) => (
          <>
            <BillingPanel billing={page.billing} />
            {page.billing.paa === 'exists' ? <MembersPanel members={page.members} /> : null}
            <ResearchPanel accounts={page.researchAccounts} />
          </>
        )}
      </LoadedPart>
      <Panel title={t('archive.title')}>
        <Stack>
          <div>{t('firm.archive')}</div>
          <div>
            <Button onClick={() => go({ name: 'archive' })}>{t('firm.open-archive')}</Button>
          </div>
        </Stack>
      </Panel>
      <FirmHistory />
    </Stack>
  );
}
