import { Button } from '@fluentui/react-components';
import { courtCitation } from '../../../electron/shared/domain/courts/citation.ts';
import type { CourtId } from '../../../electron/shared/domain/values/ids.ts';
import { useT } from '../../i18n/use-t.ts';
import { bridge, type CourtPage } from '../../lib/bridge/bridge.ts';
import { useLoaded } from '../../lib/bridge/loaded.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { useGo } from '../../lib/navigation/navigation.store.ts';
import { useAnnounce } from '../../lib/stores/announcements.store.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { LoadedPart } from '../../parts/LoadedPart.tsx';
import { Breadcrumb } from '../../ui/Breadcrumb.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { CourtHistory } from './CourtHistory.tsx';
import { useCourtPage, useOverrideDrafts } from './court-profile.store.ts';
import { Editor } from './Editor.tsx';
import { OverridesPanel } from './OverridesPanel.tsx';
import { ProfilePanels } from './ProfilePanels.tsx';

/** One court: what is known of it, who says so, and what the firm or the user changed. */
export function CourtProfileScreen({ courtId }: { readonly courtId: CourtId }) {
  const page = useLoaded(useCourtPage, courtId);
  const reload = useCourtPage((state) => state.reload);
  return (
    <LoadedPart loaded={page} onRetry={() => void reload()}>
      {(shown) => <Page page={shown} />}
    </LoadedPart>
  );
}

function Page({ page }: { readonly page: CourtPage }) {
  const t = useT();
  const go = useGo();
  const { court } = page.profile;
  const draft = useOverrideDrafts((state) => state.drafts[court.id]);
  // What is changed comes first, and a place to change something last.
  const isChanged = page.overrides.length > 0;
  const short = courtCitation(court);
  const what = t('courts.detail', { id: court.id, name: court.name });
  return (
    <Stack gap="l">
      <div>
        <Breadcrumb
          trail={[{ label: t('nav.courts'), onOpen: () => go({ name: 'courts' }) }]}
          here={short}
        />
        <PageHeading
          lead={`${what} · ${t('court-list.people', { people: page.people })}`}
          actions={page.isAdded ? <TakeOff courtId={court.id} /> : undefined}
        >
          {short}
        </PageHeading>
      </div>
      {draft ? (
        <Editor page={page} draft={draft} />
      ) : (
        <>
          {isChanged ? <OverridesPanel page={page} /> : null}
          <ProfilePanels page={page} />
          {isChanged ? null : <OverridesPanel page={page} />}
          <CourtHistory courtId={court.id} />
        </>
      )}
    </Stack>
  );
}

/** Removes a court that someone added from the directory. */
function TakeOff({ courtId }: { readonly courtId: CourtId }) {
  const t = useT();
  const go = useGo();
  const announce = useAnnounce();
  const remove = useAction(() => bridge().profiles.removeCourt({ courtId }));
  const onTakeOff = async () => {
    const result = await remove.run(undefined);
    if (!result?.ok) return;
    announce(t('profile.court-removed'), result.value.undo);
    go({ name: 'courts' });
  };
  return (
    <>
      <Button appearance="subtle" onClick={() => void onTakeOff()}>
        {t('profile.court-remove')}
      </Button>
      <FailureMessage failure={remove.failure} />
    </>
  );
}
