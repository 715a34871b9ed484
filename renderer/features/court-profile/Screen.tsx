import { Button } from '@fluentui/react-components';
import type { CourtId } from '../../../electron/shared/domain/values/ids.ts';
import { useT } from '../../i18n/use-t.ts';
import { bridge, type CourtPage } from '../../lib/bridge/bridge.ts';
import { useLoaded } from '../../lib/bridge/loaded.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { useAnnounce } from '../../lib/stores/announcements.store.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { LoadedPart } from '../../parts/LoadedPart.tsx';
import { Breadcrumb } from '../../ui/Breadcrumb.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { useCourtPage, useOverrideDrafts } from './court-profile.store.ts';
import { Editor } from './Editor.tsx';
import { OverridesPanel } from './OverridesPanel.tsx';
import { ProfilePanels } from './ProfilePanels.tsx';

interface Props {
  readonly courtId: CourtId;
  readonly onBack: () => void;
}

/** One court: what is known of it, who says so, and what the firm or the user changed. */
export function CourtProfileScreen({ courtId, onBack }: Props) {
  const page = useLoaded(useCourtPage, courtId);
  const reload = useCourtPage((state) => state.reload);
  return (
    <LoadedPart loaded={page} onRetry={() => void reload()}>
      {(shown) => <Page page={shown} onBack={onBack} />}
    </LoadedPart>
  );
}

function Page({ page, onBack }: { readonly page: CourtPage; readonly onBack: () => void }) {
  const t = useT();
  const { court } = page.profile;
  const draft = useOverrideDrafts((state) => state.drafts[court.id]);
  const what = t('courts.detail', {
    id: court.id.toUpperCase(),
    type: t(`court-type.${court.type}`),
  });
  return (
    <Stack gap="l">
      <div>
        <Breadcrumb trail={[{ label: t('nav.courts'), onOpen: onBack }]} here={court.name} />
        <PageHeading
          lead={`${what} · ${t('court-list.people', { people: page.people })}`}
          actions={page.isAdded ? <TakeOff courtId={court.id} onGone={onBack} /> : undefined}
        >
          {court.name}
        </PageHeading>
      </div>
      {draft ? (
        <Editor page={page} draft={draft} />
      ) : (
        <>
          <OverridesPanel page={page} />
          <ProfilePanels page={page} />
        </>
      )}
    </Stack>
  );
}

/** Takes a court that someone added off the directory again. */
function TakeOff({ courtId, onGone }: { readonly courtId: CourtId; readonly onGone: () => void }) {
  const t = useT();
  const announce = useAnnounce();
  const remove = useAction(() => bridge().profiles.removeCourt({ courtId }));
  const onTakeOff = async () => {
    const result = await remove.run(undefined);
    if (!result?.ok) return;
    announce(t('profile.court-removed'), result.value.undo);
    onGone();
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
