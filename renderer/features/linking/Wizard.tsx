import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { LinkWay, NamesConsent } from '../../../electron/shared/domain/linking/events.ts';
import type { Failure } from '../../../electron/shared/domain/values/result.ts';
import { useT } from '../../i18n/use-t.ts';
import { bridge, type LinkingView } from '../../lib/bridge/bridge.ts';
import { useNavigation } from '../../lib/navigation/navigation.store.ts';
import { useSignInDrafts } from '../../lib/stores/sign-in-drafts.store.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { LOW, MEDIUM } from '../../ui/breakpoints.ts';
import { Stack } from '../../ui/Stack.tsx';
import { Stepper } from '../../ui/Stepper.tsx';
import { useTitleOf, useWindowTitle } from '../../ui/use-window-title.ts';
import { type Chosen, firstWay } from './gate/BeforeStage.tsx';
import { WhoseMenus } from './menus/WhoseMenus.tsx';
import { StageView } from './StageView.tsx';
import { type Stage, stageOf, stagesOf } from './stage.ts';
import { useBegin, useEndCopies } from './use-begin.ts';
import { useConfirm } from './use-confirm.ts';
import { type Begin, useLinkAction } from './use-link-action.ts';
import { WayStrip } from './WayStrip.tsx';

const useStyles = makeStyles({
  // Holds the heading that is read out, and not seen, at the top.
  wizard: { position: 'relative' },
  // A new step is seen with the heading of its page, where the window has room for both.
  heading: {
    scrollMarginTop: '16rem',
    [MEDIUM.style]: { scrollMarginTop: 0 },
    [LOW.style]: { scrollMarginTop: 0 },
  },
});

const BEGINNING: Stage = { name: 'before', restart: 'none' };

/** The steps of a link, one screen each. Only main's answer moves it on. */
export function Wizard({ view }: { readonly view: LinkingView }) {
  const styles = useStyles();
  const t = useT();
  const action = useLinkAction();
  const [consent, setConsent] = useState<NamesConsent>();
  const [isStartingOver, setStartingOver] = useState(false);
  const [chosen, setChosen] = useState<Chosen>(() => firstWay(view, wayOfView()));
  const { ecfAccountId, way } = view;
  const forgetSignIn = useSignInDrafts((state) => state.drop);
  const confirm = useConfirm(action, ecfAccountId, way);
  const place = isStartingOver ? BEGINNING : stageOf(view, consent !== undefined);
  const stage = useSteadyStage(place, action.isBusy);
  const shownWay = stage.name !== 'before' ? way : chosen === 'choice' ? 'practice' : chosen;
  const stages = stagesOf(shownWay);
  const number = stages.indexOf(stage.name);
  const heading = t('linking.heading', {
    number: number + 1,
    steps: stages.length,
    name: t(`linking.stage-${stage.name}`),
  });
  useWindowTitle(useTitleOf(heading));
  const headingPlace = useFocusOnChange(stage.name);
  const start = useBegin(action, view);
  useEndCopies(view);
  const begin = (how: Begin) => {
    setConsent(undefined);
    void start(how).then((isDone) => isDone && setStartingOver(false));
  };
  const stop = () => {
    setConsent(undefined);
    void action.perform(() => bridge().linking.stop({ ecfAccountId }));
  };
  return (
    <Stack gap="l" className={styles.wizard}>
      {/* The steps below show it. It comes first, so that a new step is seen from its strip on. */}
      <h2 ref={headingPlace} tabIndex={-1} className={mergeClasses('unseen', styles.heading)}>
        {heading}
      </h2>
      <StripOf view={view} way={shownWay} stage={stage} />
      <Stepper
        label={t('linking.steps')}
        steps={stages.map((name) => t(`linking.stage-${name}`))}
        current={number}
      />
      <FailureInView failure={action.failure} />
      <WhoseMenus view={view} action={action} />
      <StageView
        stage={stage}
        view={view}
        action={action}
        onConsent={setConsent}
        onSubmit={() => {
          if (consent) void confirm(consent);
        }}
        onBegin={begin}
        onStop={stop}
        chosen={chosen}
        onChoose={setChosen}
        onAnew={() => {
          setConsent(undefined);
          forgetSignIn(ecfAccountId);
          setChosen('choice');
          setStartingOver(true);
        }}
      />
      {hasStop(view, stage) ? (
        <div>
          <Button appearance="subtle" disabledFocusable={action.isBusy} onClick={stop}>
            {t('linking.stop')}
          </Button>
        </div>
      ) : null}
    </Stack>
  );
}

interface StripProps {
  readonly view: LinkingView;
  readonly way: LinkWay;
  readonly stage: Stage;
}

/** The strip over a link that is made, at a real court from its gate on until the link is proven. */
function StripOf({ view, way, stage }: StripProps) {
  const isDone = stage.name === 'menus' && stage.outcome === 'verified-linked';
  const isLive = way !== 'practice' && !isDone;
  if (!isLive && (way !== 'practice' || stage.name === 'before')) return null;
  const hosts = view.ways.find((one) => one.way === way)?.hosts ?? view.hosts;
  return <WayStrip way={way} hosts={hosts} stage={stage} copySeconds={view.copySeconds} />;
}

/** The way that the view on screen names: somebody comes back from fixing what its checks found. */
function wayOfView(): Chosen | undefined {
  const { view } = useNavigation.getState();
  return view.name === 'court' ? view.way : undefined;
}

/** Whether the link can be stopped below its step. */
function hasStop({ way, areMenusUnproven }: LinkingView, stage: Stage): boolean {
  if (stage.name === 'before' || stage.name === 'menus') return false;
  // The names of a guided link have their own way to stop, beside the answer that goes on.
  if (way === 'guided' && stage.name === 'names' && !areMenusUnproven) return false;
  return !(stage.name === 'submit' && stage.isArmed);
}

function bringIntoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}

/** What went wrong, scrolled into view, because the button that failed may be far below. A problem with a field is shown at the field. */
function FailureInView({ failure }: { readonly failure: Failure | undefined }) {
  if (failure === undefined || failure.problems) return null;
  return (
    <div ref={bringIntoView}>
      <FailureMessage failure={failure} />
    </div>
  );
}

/** Keeps the screen of a step while its own call is under way: main records several moves before it answers. */
function useSteadyStage(stage: Stage, isBusy: boolean): Stage {
  const shown = useRef(stage);
  if (!isBusy) shown.current = stage;
  return shown.current;
}

/** Moves the keyboard to the heading of each new step, not when the wizard opens. */
function useFocusOnChange(name: Stage['name']) {
  const place = useRef<HTMLHeadingElement>(null);
  const last = useRef(name);
  useEffect(() => {
    if (last.current !== name) {
      place.current?.focus({ preventScroll: true });
      bringIntoView(place.current);
    }
    last.current = name;
  }, [name]);
  return place;
}
