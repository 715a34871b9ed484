import { Fragment } from 'react';
import { useMarked } from '../../../i18n/use-marked.tsx';
import { useT } from '../../../i18n/use-t.ts';
import { bridge, type LinkingView } from '../../../lib/bridge/bridge.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Message } from '../../../ui/Message.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { Row, Stack } from '../../../ui/Stack.tsx';
import { CourtMenus, CourtPage } from '../CourtPage.tsx';
import { CourtSays } from '../CourtSays.tsx';
import { CopyCredential } from '../gate/CopyCredential.tsx';
import { OpenCredential } from '../names/OpenCredential.tsx';
import type { LinkAction } from '../use-link-action.ts';
import { OpenCourt } from './OpenCourt.tsx';
import { useGuideStyles } from './use-guide-styles.ts';

interface Props {
  readonly view: LinkingView;
  readonly action: LinkAction;
}

/** The way through PACER's sign-in and the court's link form, screen by screen, as far as the two names. */
export function OnCourtSite({ view, action }: Props) {
  const styles = useGuideStyles();
  const t = useT();
  const mark = useMarked();
  const { pages, pacerUsername } = view;
  return (
    <Panel title={t('guided.sign-in-title')} className={styles.column}>
      <Stack gap="l">
        <ol className={styles.list}>
          <li>
            <OpenCourt view={view} />
          </li>
          <li>
            {pages.filingLink ? (
              <>
                {t('guided.click')} <CourtSays>{pages.filingLink}</CourtSays>
              </>
            ) : (
              t('guided.filing-sign-in')
            )}
          </li>
          <li>
            {t('guided.pacer-sign-in')}{' '}
            {pacerUsername ? <span className={styles.username}>{pacerUsername}</span> : null}{' '}
            {t('guided.code')}
          </li>
          <FilingAlready view={view} action={action} />
          {pages.path.length === 0 ? null : (
            <li>
              {t('guided.click')}{' '}
              {pages.path.map((label, place) => (
                <Fragment key={label}>
                  {place === 0 ? null : ` ${t('guided.click-then')} `}
                  <CourtSays>{label}</CourtSays>
                </Fragment>
              ))}
            </li>
          )}
          <FillIn view={view} action={action} />
          <li>
            {mark(t('guided.submit-form'))}{' '}
            {pages.question ? (
              <>
                {t('guided.asks')} <CourtSays>{pages.question}</CourtSays>{' '}
              </>
            ) : null}
            {mark(t('guided.do-not-yet'))}
          </li>
        </ol>
        <Message intent="info">{t('guided.form-again')}</Message>
        <NamesDrawn view={view} />
      </Stack>
    </Panel>
  );
}

/** What can be there before any link, and what each says. Menus without an entry come from unpaid fees. */
const ALREADY = [
  ['guided.filing-already-record', { source: 'menus', shows: 'filing-menus' }],
  ['guided.menus-menus-empty-unnamed', { source: 'menus', shows: 'menus-empty' }],
  ['guided.filing-already-another', { source: 'account-page', shows: 'another-account' }],
] as const;

/** Filing menus before any link show that somebody linked this PACER account already: then nothing may be submitted. */
function FilingAlready({ view, action }: Props) {
  const t = useT();
  const mark = useMarked();
  const { ecfAccountId, pages } = view;
  const labels = pages.menusAfter.join(', ');
  return (
    <li>
      {mark(t(labels ? 'guided.filing-already' : 'guided.filing-already-unnamed', { labels }), [
        labels,
      ])}
      <Disclosure summary={t('guided.filing-already-open')} isQuiet>
        <Row>
          {ALREADY.map(([label, seen]) => (
            <ActionButton
              key={label}
              size="small"
              isBusy={action.isBusy}
              busyLabel={t('ui.saving')}
              onClick={() =>
                void action.perform(() => bridge().linking.report({ ecfAccountId, seen }))
              }
            >
              {t(label)}
            </ActionButton>
          ))}
        </Row>
      </Disclosure>
    </li>
  );
}

function FillIn({ view, action }: Props) {
  const t = useT();
  const mark = useMarked();
  const { pages, hasCredential } = view;
  const login = pages.loginLabel ?? t('vault.login');
  const password = pages.passwordLabel ?? t('vault.password');
  return (
    <li>
      <Stack gap="s">
        {mark(t('guided.fill-in', { login, password }), [
          pages.loginLabel ?? '',
          pages.passwordLabel ?? '',
        ])}
        {hasCredential ? (
          <CopyCredential view={view} action={action} />
        ) : (
          <div>
            {t('guided.from-paper')} <OpenCredential />
          </div>
        )}
      </Stack>
    </li>
  );
}

/** Where on the court's page the two names stand. The names in the drawing are made up, so it is not read aloud. */
function NamesDrawn({ view: { pages } }: Pick<Props, 'view'>) {
  const styles = useGuideStyles();
  const t = useT();
  return (
    <CourtPage
      address={hostOf(pages.address)}
      menus={<CourtMenus labels={pages.menusBefore} filing={[]} />}
      note={t('guided.drawing')}
    >
      <Stack gap="s">
        {pages.question ? (
          <p lang="en" className={styles.question}>
            {pages.question}
          </p>
        ) : null}
        <div aria-hidden="true">
          CM/ECF <span className={styles.sample}>Pat Q Sample</span>
        </div>
        <div aria-hidden="true">
          PACER <span className={styles.sample}>Pat Sample</span>
        </div>
      </Stack>
    </CourtPage>
  );
}

/** The host of the court's address, as a browser shows it. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}
