import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { NamesOnBothSides } from '../../../electron/shared/domain/linking-events.ts';
import { useT } from '../../i18n/use-t.ts';
import { bridge, type LinkingView } from '../../lib/bridge.ts';
import { FailureMessage } from '../../lib/FailureMessage.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { Stepper } from '../../ui/Stepper.tsx';
import { useWindowTitle } from '../../ui/use-window-title.ts';
import { PracticeStrip } from './PracticeStrip.tsx';
import { StageView } from './StageView.tsx';
import { STAGES, type Stage, stageOf } from './stage.ts';
import { useLinkAction } from './use-link-action.ts';

const useStyles = makeStyles({
  heading: {
    ...typographyStyles.subtitle1,
    margin: 0,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '4px' },
  },
});

interface Props {
  readonly view: LinkingView;
  readonly onOpenCredential: () => void;
}

/** The five steps of a link, one screen each; main's answer alone moves it on. */
export function Wizard({ view, onOpenCredential }: Props) {
  const styles = useStyles();
  const t = useT();
  const action = useLinkAction();
  const [practiceId, setPracticeId] = useState<string>();
  const [consent, setConsent] = useState<NamesOnBothSides>();
  const stage = useSteadyStage(stageOf(view, consent !== undefined), action.isBusy);
  const number = STAGES.indexOf(stage.name);
  const heading = t('linking.heading', {
    number: number + 1,
    steps: STAGES.length,
    name: t(`linking.stage-${stage.name}`),
  });
  useWindowTitle(t('app.window-title', { view: heading }));
  const headingPlace = useFocusOnChange(stage.name);
  const { ecfAccountId } = view;
  const stop = () => {
    setConsent(undefined);
    void action.perform(() => bridge().linking.stop({ ecfAccountId }));
  };

  return (
    <Stack gap="l">
      <PracticeStrip />
      <Stepper
        label={t('linking.steps')}
        steps={STAGES.map((name) => t(`linking.stage-${name}`))}
        current={number}
      />
      <h2 ref={headingPlace} tabIndex={-1} className={styles.heading}>
        {heading}
      </h2>
      <FailureMessage failure={action.failure} />
      <StageView
        stage={stage}
        view={view}
        action={action}
        practiceId={practiceId}
        consent={consent}
        onPracticePerson={setPracticeId}
        onConsent={setConsent}
        onOpenCredential={onOpenCredential}
      />
      {stage.name === 'sign-in' || stage.name === 'names' || stage.name === 'submit' ? (
        <div>
          <Button appearance="subtle" disabledFocusable={action.isBusy} onClick={stop}>
            {t('linking.stop')}
          </Button>
        </div>
      ) : null}
    </Stack>
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
    if (last.current !== name) place.current?.focus();
    last.current = name;
  }, [name]);
  return place;
}
