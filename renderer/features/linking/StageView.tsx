import type { NamesOnBothSides } from '../../../electron/shared/domain/linking-events.ts';
import { assertNever } from '../../../electron/shared/domain/result.ts';
import { bridge, type LinkingView } from '../../lib/bridge.ts';
import { BeforeStage } from './BeforeStage.tsx';
import { MenusStage } from './MenusStage.tsx';
import { NamesStage } from './NamesStage.tsx';
import { SignInForm } from './SignInForm.tsx';
import { SubmitStage } from './SubmitStage.tsx';
import type { Stage } from './stage.ts';
import type { LinkAction } from './use-link-action.ts';

interface Props {
  readonly stage: Stage;
  readonly view: LinkingView;
  readonly action: LinkAction;
  /** The practice person signed in as, if it was one. */
  readonly practiceId: string | undefined;
  readonly consent: NamesOnBothSides | undefined;
  readonly onPracticePerson: (id: string | undefined) => void;
  readonly onConsent: (names: NamesOnBothSides | undefined) => void;
  readonly onOpenCredential: () => void;
}

/** The screen of one step. */
export function StageView({ stage, view, action, onConsent, ...props }: Props) {
  const { ecfAccountId } = view;
  const begin = () => {
    onConsent(undefined);
    void action.perform(() => bridge().linking.begin({ ecfAccountId }));
  };
  switch (stage.name) {
    case 'before':
      return <BeforeStage view={view} restart={stage.restart} action={action} onBegin={begin} />;
    case 'sign-in':
      return <SignInForm view={view} action={action} onPracticePerson={props.onPracticePerson} />;
    case 'names':
      return (
        <NamesStage
          view={view}
          action={action}
          practiceId={props.practiceId}
          onConsent={onConsent}
          onOpenCredential={props.onOpenCredential}
        />
      );
    case 'submit':
      return (
        <SubmitStage
          view={view}
          action={action}
          onBack={() => onConsent(undefined)}
          onSubmit={() => {
            const typed = props.consent ?? { ecf: '', pacer: '' };
            void action
              .perform(() => bridge().linking.confirm({ ecfAccountId, typed }))
              .then(() => onConsent(undefined));
          }}
        />
      );
    case 'menus':
      return (
        <MenusStage
          view={view}
          outcome={stage.outcome}
          action={action}
          onPracticePerson={props.onPracticePerson}
          onBegin={begin}
        />
      );
    default:
      return assertNever(stage);
  }
}
