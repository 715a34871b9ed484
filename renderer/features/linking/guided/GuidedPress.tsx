import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { NamesOnBothSides } from '../../../../electron/shared/domain/linking/events.ts';
import { useMarked } from '../../../i18n/use-marked.tsx';
import { useT } from '../../../i18n/use-t.ts';
import { type Asked, bridge, type LinkingView } from '../../../lib/bridge/bridge.ts';
import { ContactLines } from '../../../parts/courts/ContactLines.tsx';
import { WeightyText } from '../../../parts/WeightyText.tsx';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { ConfirmDialog } from '../../../ui/dialogs/ConfirmDialog.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { Stack } from '../../../ui/Stack.tsx';
import { CourtPage } from '../CourtPage.tsx';
import { BothNames } from '../names/BothNames.tsx';
import { NameFields } from '../names/NameFields.tsx';
import type { LinkAction } from '../use-link-action.ts';
import { hostOf } from './OnCourtSite.tsx';
import { useGuideStyles } from './use-guide-styles.ts';

type LinkAnswer = Asked<'linking', 'answer'>['answer'];

/** In the order of how likely they are. */
const ANSWERS = ['confirmed', 'unknown', 'other-names', 'not-sent'] as const;

interface Props {
  readonly view: LinkingView;
  readonly action: LinkAction;
}

/** The person presses Submit on the court's page and says what came of it, with one press of an answer. */
export function GuidedPress({ view, action }: Props) {
  const styles = useGuideStyles();
  const t = useT();
  const mark = useMarked();
  const [asked, setAsked] = useState<'other-names' | 'not-sent'>();
  const { ecfAccountId, pages } = view;
  const onAnswer = (answer: LinkAnswer) =>
    void action.perform(() => bridge().linking.answer({ ecfAccountId, answer }));
  return (
    <Panel title={<WeightyText id="guided.press-title" />}>
      <Stack gap="l">
        <div>
          <WeightyText id="guided.press-about" />
        </div>
        <div className={styles.columns}>
          {view.names ? (
            <div className={styles.column}>
              <CourtPage address={hostOf(pages.address)} note={mark(t('guided.names-checked'))}>
                <Stack gap="s">
                  {pages.question ? (
                    <p lang="en" className={styles.question}>
                      {pages.question}
                    </p>
                  ) : null}
                  <BothNames names={view.names} isOnCourtPage />
                </Stack>
              </CourtPage>
            </div>
          ) : null}
          <Stack gap="s" className={styles.column}>
            <h3 id="guided-answer" className={styles.question}>
              {t('guided.what-now')}
            </h3>
            {/* biome-ignore lint/a11y/useSemanticElements: the answers are buttons and no form. */}
            <div role="group" aria-labelledby="guided-answer" className={styles.answers}>
              {ANSWERS.map((is) => (
                <Button
                  key={is}
                  size="large"
                  className={styles.answer}
                  disabledFocusable={action.isBusy}
                  onClick={() =>
                    is === 'other-names' || is === 'not-sent' ? setAsked(is) : onAnswer({ is })
                  }
                >
                  {mark(t(`guided.answer-${is}`))}
                </Button>
              ))}
            </div>
          </Stack>
        </div>
        {asked === 'other-names' ? <OtherNames action={action} onAnswer={onAnswer} /> : null}
        <div>{t('guided.nothing-sent')}</div>
        <ContactLines contacts={view.helpDesk} values={{}} />
      </Stack>
      {asked === 'not-sent' ? (
        <ConfirmDialog
          title={<WeightyText id="guided.not-sent-ask" />}
          confirm={t('guided.answer-not-sent')}
          isBusy={action.isBusy}
          onConfirm={() => onAnswer({ is: 'not-sent' })}
          onCancel={() => setAsked(undefined)}
        >
          <WeightyText id="guided.not-sent-about" />
        </ConfirmDialog>
      ) : null}
    </Panel>
  );
}

interface OtherNamesProps {
  readonly action: LinkAction;
  readonly onAnswer: (answer: LinkAnswer) => void;
}

/** The names on the page that confirms a link with other names than were checked. */
function OtherNames({ action, onAnswer }: OtherNamesProps) {
  const t = useT();
  const [names, setNames] = useState<NamesOnBothSides>({ ecf: '', pacer: '' });
  return (
    <Stack gap="m">
      <NameFields names={names} failure={action.failure} onType={setNames} />
      <div>
        <ActionButton
          appearance="primary"
          isBusy={action.isBusy}
          busyLabel={t('ui.saving')}
          onClick={() => onAnswer({ is: 'other-names', ...names })}
        >
          {t('guided.record-answer')}
        </ActionButton>
      </div>
    </Stack>
  );
}
