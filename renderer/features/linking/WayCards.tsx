import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { LinkWay } from '../../../electron/shared/domain/linking/events.ts';
import type { PracticeTrouble } from '../../../electron/shared/domain/linking/practice-trouble.ts';
import { useMarked } from '../../i18n/use-marked.tsx';
import { useT } from '../../i18n/use-t.ts';
import type { LinkingView } from '../../lib/bridge/bridge.ts';
import { useProfile } from '../../lib/stores/profile.store.ts';
import { SetByIt, useSetByIt } from '../../parts/SetByIt.tsx';
import { WeightyText } from '../../parts/WeightyText.tsx';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { useHostWords } from './use-host-words.ts';
import type { Begin, LinkAction } from './use-link-action.ts';

const TROUBLES = [
  'none',
  'answer-lost',
  'never-arrived',
  'menus-late',
] as const satisfies readonly (PracticeTrouble | 'none')[];
type Trouble = (typeof TROUBLES)[number];
type WayOffered = LinkingView['ways'][number];

const useStyles = makeStyles({
  cards: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(18rem, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
    alignItems: 'start',
  },
  about: { margin: 0 },
  hosts: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

interface Props {
  readonly view: LinkingView;
  readonly action: LinkAction;
  readonly onBegin: (begin: Begin) => void;
  readonly onChoose: (way: Exclude<LinkWay, 'practice'>) => void;
}

/** The three ways to link, side by side: who does what, and whom it talks to. */
export function WayCards({ view, action, onBegin, onChoose }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.cards}>
      {view.ways.map((offered) => (
        <WayCard key={offered.way} offered={offered}>
          {offered.way === 'practice' ? (
            <PracticeBegin offered={offered} action={action} onBegin={onBegin} />
          ) : (
            <RealBegin offered={offered} way={offered.way} onChoose={onChoose} />
          )}
        </WayCard>
      ))}
    </div>
  );
}

interface CardProps {
  readonly offered: WayOffered;
  readonly children: React.ReactNode;
}

function WayCard({ offered: { way, hosts }, children }: CardProps) {
  const styles = useStyles();
  const t = useT();
  const say = useHostWords();
  const words = useWayWords(way);
  return (
    <Panel title={t(`way.${words}-title`)}>
      <Stack gap="m">
        <p className={styles.about}>{t(`way.${words}`)}</p>
        {hosts.length > 0 ? (
          <div className={styles.hosts}>
            {t(way === 'guided' ? 'way.opens' : 'way.talks-to', { hosts: say(hosts) })}
          </div>
        ) : null}
        {children}
      </Stack>
    </Panel>
  );
}

/** In practice no way is called a real one: each is named as what is practiced. */
function useWayWords(way: LinkWay): LinkWay | `rehearse-${Exclude<LinkWay, 'practice'>}` {
  const isPractice = useProfile((state) => state.isPractice);
  return isPractice && way !== 'practice' ? `rehearse-${way}` : way;
}

function PracticeBegin({
  offered,
  action,
  onBegin,
}: Pick<Props, 'action' | 'onBegin'> & Pick<CardProps, 'offered'>) {
  const styles = useStyles();
  const t = useT();
  const lock = useSetByIt('PracticeCourt', offered.closedBy !== undefined);
  const [trouble, setTrouble] = useState<Trouble>('none');
  return (
    <>
      <Disclosure summary={t('linking.before-title')}>
        <ol className={styles.list}>
          <li>{t('linking.before-sign-in')}</li>
          <li>{t('linking.before-names')}</li>
          <li>
            <WeightyText id="linking.before-submit" />
          </li>
          <li>{t('linking.before-menus')}</li>
        </ol>
      </Disclosure>
      <Field label={t('trouble.label')} hint={t('trouble.hint')}>
        <Select
          value={trouble}
          onChange={(_event, data) =>
            setTrouble(TROUBLES.find((name) => name === data.value) ?? 'none')
          }
        >
          {TROUBLES.map((name) => (
            <option key={name} value={name}>
              {t(`trouble.${name}`)}
            </option>
          ))}
        </Select>
      </Field>
      <div>
        <ActionButton
          appearance="primary"
          isBusy={action.isBusy}
          lockedBy={lock.noteId}
          busyLabel={t('linking.beginning')}
          onClick={() =>
            onBegin({
              way: 'practice',
              accepted: [],
              ...(trouble === 'none' ? {} : { trouble }),
            })
          }
        >
          {t('linking.begin')}
        </ActionButton>
      </div>
      <SetByIt lock={lock} />
    </>
  );
}

interface RealProps {
  readonly offered: WayOffered;
  readonly way: Exclude<LinkWay, 'practice'>;
  readonly onChoose: Props['onChoose'];
}

function RealBegin({ offered, way, onChoose }: RealProps) {
  const styles = useStyles();
  const t = useT();
  const mark = useMarked();
  const isPractice = useProfile((state) => state.isPractice);
  const lock = useSetByIt(offered.closedBy ?? 'AssistedLinking', offered.closedBy !== undefined);
  return (
    <>
      {way === 'assisted' && !isPractice ? (
        <p className={styles.about}>{t('way.assisted-warning')}</p>
      ) : null}
      {offered.why ? <p className={styles.about}>{t(`way.not-${offered.why}`)}</p> : null}
      {offered.isUnclaimable ? (
        <Message intent="warning">{mark(t('way.guided-firm-offline'))}</Message>
      ) : null}
      {offered.isOffered || lock.isSet ? (
        <div>
          <Button onClick={() => onChoose(way)} {...lock.button}>
            {t(isPractice ? `way.rehearse-${way}-choose` : `way.${way}-choose`)}
          </Button>
        </div>
      ) : null}
      <SetByIt lock={lock} />
    </>
  );
}
