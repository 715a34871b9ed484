import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { ShareRegular } from '@fluentui/react-icons/svg/share';
import { useState } from 'react';
import type { OverrideLayer } from '../../../electron/shared/domain/profiles/override-layer.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { bridge, type CourtPage } from '../../lib/bridge/bridge.ts';
import { useSaveWithProof } from '../../lib/bridge/use-save-with-proof.ts';
import { useAnnounce } from '../../lib/stores/announcements.store.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Row, Stack } from '../../ui/Stack.tsx';
import { useOverrideDrafts } from './court-profile.store.ts';
import { ProblemList } from './ProblemList.tsx';
import { ShareDialog } from './ShareDialog.tsx';

const LAYERS = ['firm', 'user'] as const satisfies OverrideLayer[];

const useStyles = makeStyles({
  words: { margin: 0, maxWidth: '46rem' },
  quiet: { color: tokens.colorNeutralForeground2 },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

/** What the firm and the user changed in the built-in profile, and a way to change it. */
export function OverridesPanel({ page }: { readonly page: CourtPage }) {
  const styles = useStyles();
  const t = useT();
  return (
    <Panel title={t(page.overrides.length > 0 ? 'override.title' : 'override.title-none')}>
      <Stack gap="l">
        <p className={styles.words}>{t('override.about')}</p>
        {page.overrides.map((override) => (
          <Recorded key={override.layer} page={page} override={override} />
        ))}
        <AddButtons page={page} />
      </Stack>
    </Panel>
  );
}

/** One button for each layer that has no override yet. */
function AddButtons({ page: { overrides, profile } }: { readonly page: CourtPage }) {
  const t = useT();
  const keep = useOverrideDrafts((state) => state.keep);
  const missing = LAYERS.filter((layer) => !overrides.some((one) => one.layer === layer));
  const begin = (layer: OverrideLayer) => keep(profile.court.id, { layer, mode: 'form', text: '' });
  if (missing.length === 0) return null;
  return (
    <Row>
      {missing.map((layer) => (
        <Button key={layer} icon={<EditRegular />} onClick={() => begin(layer)}>
          {t(`override.add-${layer}`)}
        </Button>
      ))}
    </Row>
  );
}

interface RecordedProps {
  readonly page: CourtPage;
  readonly override: CourtPage['overrides'][number];
}

function Recorded({ page, override }: RecordedProps) {
  const styles = useStyles();
  const t = useT();
  const dates = useDates();
  const announce = useAnnounce();
  const keep = useOverrideDrafts((state) => state.keep);
  const [isSharing, setSharing] = useState(false);
  const courtId = page.profile.court.id;
  const { layer, by, at, text, form, failure } = override;
  const remove = useSaveWithProof({
    act: (_now: undefined) => ({ action: 'endpoint' as const, courtId }),
    call: (_now, proof) => bridge().profiles.remove({ courtId, layer, ...proof }),
  });
  const onRemove = async () => {
    const result = await remove.run(undefined);
    if (result?.ok) announce(t('override.removed'), result.value.undo);
  };
  return (
    <Stack gap="s">
      <h3 className={styles.name}>{t(`override.of-${layer}`)}</h3>
      <div className={styles.quiet}>{t('override.recorded', { by, at: dates.moment(at) })}</div>
      {failure ? <ProblemList failure={failure} title={t('override.broken')} /> : null}
      <Row>
        <Button
          icon={<EditRegular />}
          onClick={() => keep(courtId, { layer, mode: form ? 'form' : 'text', text })}
        >
          {t(failure ? 'override.fix' : 'override.change')}
        </Button>
        <Button icon={<ShareRegular />} onClick={() => setSharing(true)}>
          {t('override.share')}
        </Button>
        <ActionButton
          appearance="subtle"
          isBusy={remove.isBusy}
          busyLabel={t('ui.removing')}
          onClick={() => void onRemove()}
        >
          {t('override.remove')}
        </ActionButton>
      </Row>
      <FailureMessage failure={remove.failure} />
      {isSharing ? (
        <ShareDialog courtId={courtId} layer={layer} onClose={() => setSharing(false)} />
      ) : null}
    </Stack>
  );
}
