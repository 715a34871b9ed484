import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { CredentialState } from '../../../electron/shared/domain/checklist/facts.ts';
import type { EcfAccountId } from '../../../electron/shared/domain/values/ids.ts';
import { useT } from '../../i18n/use-t.ts';
import { type Asked, bridge } from '../../lib/bridge/bridge.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { useAnnounce } from '../../lib/stores/announcements.store.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { Panel } from '../../ui/Panel.tsx';

type SaidPlace = Asked<'vault', 'say'>['place'];
const PLACES = ['not-recorded', 'in-browser-only', 'on-paper'] as const satisfies SaidPlace[];

const useStyles = makeStyles({
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly ecfAccountId: EcfAccountId;
  readonly state: CredentialState;
}

/** For people who don't keep the login and password here: where they are instead, and the risk of that. */
export function PlaceChoice({ ecfAccountId, state }: Props) {
  const styles = useStyles();
  const t = useT();
  const id = useId();
  const announce = useAnnounce();
  const say = useAction((place: SaidPlace) => bridge().vault.say({ ecfAccountId, place }));
  const onSay = async (place: SaidPlace) => {
    const result = await say.run(place);
    if (result?.ok) announce(t('vault.said'), result.value.undo);
  };
  return (
    <Panel title={t('vault.place-title')}>
      <p id={id} className={styles.words}>
        {t('vault.place')}
      </p>
      <RadioGroup
        aria-labelledby={id}
        value={state}
        onChange={(_event, data) => {
          const place = PLACES.find((name) => name === data.value);
          if (place) void onSay(place);
        }}
      >
        {PLACES.map((place) => (
          <Radio key={place} value={place} label={t(`vault.place-${place}`)} />
        ))}
      </RadioGroup>
      <FailureMessage failure={say.failure} />
    </Panel>
  );
}
