import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { mayBeChangedName } from '../../../../electron/shared/domain/linking/changed-name.ts';
import type { NamesOnBothSides } from '../../../../electron/shared/domain/linking/events.ts';
import { useT } from '../../../i18n/use-t.ts';
import { type Answer, bridge, type LinkingView } from '../../../lib/bridge/bridge.ts';
import { FailureMessage } from '../../../parts/FailureMessage.tsx';
import { StrangeLetters } from '../../../parts/StrangeLetters.tsx';
import { WeightyText } from '../../../parts/WeightyText.tsx';
import { ActionBar } from '../../../ui/ActionBar.tsx';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { Message } from '../../../ui/Message.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { Row, Stack } from '../../../ui/Stack.tsx';
import { CourtWordFields, isWordGiven } from '../names/CourtWordFields.tsx';
import { LettersCompared } from '../names/LettersCompared.tsx';
import { NameChanged } from '../names/NameChanged.tsx';
import { NameFields } from '../names/NameFields.tsx';
import { NamesVerdict } from '../names/NamesVerdict.tsx';
import type { LinkAction } from '../use-link-action.ts';
import { useGuideStyles } from './use-guide-styles.ts';
import { useNamesJudged } from './use-names-judged.ts';

type Judgement = Answer<'linking', 'compare'>;

interface Props {
  readonly view: LinkingView;
  readonly action: LinkAction;
  readonly onStop: () => void;
}

const NOTHING: NamesOnBothSides = { ecf: '', pacer: '' };

/** Both names typed once from the court's page and compared as they are typed. Saying yes to them is the consent. */
export function NamesTyped({ view, action, onStop }: Props) {
  const t = useT();
  const styles = useGuideStyles();
  const { ecfAccountId } = view;
  const [names, setNames] = useState(view.names ?? NOTHING);
  const [word, setWord] = useState({ spokeTo: '', said: '' });
  const [isTried, setTried] = useState(false);
  const fields = useRef<HTMLDivElement>(null);
  const { judgement, failure } = useNamesJudged(ecfAccountId, names);
  const isCourtAsked = judgement !== undefined && mayBeChangedName(judgement.likeness);
  const focusOn = (selector: string) =>
    fields.current?.querySelector<HTMLElement>(selector)?.focus();
  const onAgree = () => {
    setTried(true);
    if (names.ecf.trim() === '') return focusOn('[name="ecf"]');
    if (names.pacer.trim() === '') return focusOn('[name="pacer"]');
    if (!judgement) return;
    if (isCourtAsked && !isWordGiven(word))
      return focusOn(word.spokeTo.trim() === '' ? '[name="spokeTo"]' : '[name="said"]');
    void action.perform(() =>
      agree({ ecfAccountId, typed: names, ...(isCourtAsked ? { courtOnNames: word } : {}) }),
    );
  };
  return (
    <>
      <Panel title={t('guided.names-title')} className={styles.column}>
        <Stack gap="m">
          <div>{t('guided.type-names')}</div>
          <div ref={fields}>
            <Stack gap="m">
              <NameFields
                names={names}
                failure={failure ?? action.failure}
                isTried={isTried}
                onType={setNames}
              />
              {judgement ? <LettersCompared names={names} /> : null}
              <div aria-live="polite">
                <StrangeLetters names={[names.ecf, names.pacer]} />
                {judgement ? <Verdict view={view} judgement={judgement} /> : null}
              </div>
              {isCourtAsked ? (
                <CourtWordFields word={word} isTried={isTried} onType={setWord} />
              ) : null}
            </Stack>
          </div>
          {failure?.problems ? null : <FailureMessage failure={failure} />}
        </Stack>
      </Panel>
      <Answers
        kind={judgement?.likeness.kind}
        action={action}
        onStop={onStop}
        onAgree={onAgree}
        onMistake={() => focusOn('[name="ecf"]')}
      />
    </>
  );
}

/** Keeps the names as the page shows them, then the consent to them. Main writes down that Submit comes next. */
async function agree(consent: Parameters<ReturnType<typeof bridge>['linking']['confirm']>[0]) {
  const { ecfAccountId, typed } = consent;
  const credential = { from: 'screen', ...typed } as const;
  const reviewed = await bridge().linking.review({ ecfAccountId, credential });
  return reviewed.ok ? bridge().linking.confirm(consent) : reviewed;
}

function Verdict({ view, judgement }: Pick<Props, 'view'> & { readonly judgement: Judgement }) {
  const t = useT();
  const { likeness, personUnlike } = judgement;
  return (
    <Stack gap="m">
      <NamesVerdict likeness={likeness} way={view.way} />
      {mayBeChangedName(likeness) ? <NameChanged view={view} /> : null}
      {personUnlike ? (
        <Message intent="warning" title={t('linking.unlike-title', { name: view.personName })}>
          {t('linking.unlike')}
        </Message>
      ) : null}
    </Stack>
  );
}

interface AnswersProps {
  readonly kind: Judgement['likeness']['kind'] | undefined;
  readonly action: LinkAction;
  readonly onStop: () => void;
  readonly onAgree: () => void;
  readonly onMistake: () => void;
}

/** Names of two people can't be agreed to: then stopping is the next thing to do. */
function Answers({ kind, action, onStop, onAgree, onMistake }: AnswersProps) {
  const t = useT();
  const styles = useGuideStyles();
  const isDifferent = kind === 'different';
  return (
    <ActionBar ground="page" className={styles.across}>
      <span>
        <WeightyText id="guided.next-submit" />
      </span>
      <Row>
        <Button
          appearance={isDifferent ? 'primary' : 'secondary'}
          disabledFocusable={action.isBusy}
          onClick={onStop}
        >
          {t(isDifferent ? 'guided.stop-link' : 'guided.no-stop')}
        </Button>
        {isDifferent ? (
          <Button onClick={onMistake}>{t('guided.typing-mistake')}</Button>
        ) : (
          <ActionButton
            appearance="primary"
            isBusy={action.isBusy}
            busyLabel={t('ui.working')}
            onClick={onAgree}
          >
            {t(kind === 'same' || kind === undefined ? 'guided.continue' : 'guided.same-person')}
          </ActionButton>
        )}
      </Row>
    </ActionBar>
  );
}
