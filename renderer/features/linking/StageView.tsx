import type { NamesConsent } from '../../../electron/shared/domain/linking/events.ts';
import { assertNever } from '../../../electron/shared/domain/values/result.ts';
import type { LinkingView } from '../../lib/bridge/bridge.ts';
import { BeforeStage, type Chosen } from './gate/BeforeStage.tsx';
import { GuidedPress } from './guided/GuidedPress.tsx';
import { MenusStage } from './menus/MenusStage.tsx';
import { NamesStage } from './names/NamesStage.tsx';
import { SignInPanel } from './SignInPanel.tsx';
import { SubmitStage } from './SubmitStage.tsx';
import type { Stage } from './stage.ts';
import type { Begin, LinkAction } from './use-link-action.ts';

interface Props {
  readonly stage: Stage;
  readonly view: LinkingView;
  readonly action: LinkAction;
  readonly onConsent: (consent: NamesConsent | undefined) => void;
  readonly onSubmit: () => void;
  readonly onBegin: (begin: Begin) => void;
  readonly onStop: () => void;
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
  /** From the end of an attempt back to the choice of a way. */
  readonly onAnew: () => void;
}

/** The screen of one step. */
export function StageView({ stage, view, action, onConsent, ...props }: Props) {
  switch (stage.name) {
    case 'before':
      return (
        <BeforeStage
          view={view}
          restart={stage.restart}
          action={action}
          onBegin={props.onBegin}
          chosen={props.chosen}
          onChoose={props.onChoose}
        />
      );
    case 'sign-in':
      return <SignInPanel view={view} action={action} />;
    case 'names':
      // Until we know whose link the menus show, there is no next step.
      if (view.areMenusUnproven) return null;
      return <NamesStage view={view} action={action} onConsent={onConsent} onStop={props.onStop} />;
    case 'submit':
      return stage.isArmed ? (
        <GuidedPress view={view} action={action} />
      ) : (
        <SubmitStage
          view={view}
          action={action}
          onBack={() => onConsent(undefined)}
          onSubmit={props.onSubmit}
        />
      );
    case 'menus':
      return (
        <MenusStage view={view} outcome={stage.outcome} action={action} onAnew={props.onAnew} />
      );
    default:
      return assertNever(stage);
  }
}
