import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { OpenRegular } from '@fluentui/react-icons/svg/open';
import { useEffect, useId, useRef } from 'react';
import { useDates } from '../../../i18n/use-dates.ts';
import { useT } from '../../../i18n/use-t.ts';
import type { PersonView } from '../../../lib/bridge/bridge.ts';
import { useLoaded } from '../../../lib/bridge/loaded.ts';
import { useGo, useOpenDialog } from '../../../lib/navigation/navigation.store.ts';
import { usePerson } from '../../../lib/stores/person.store.ts';
import { useViewKey } from '../../../lib/use-view-key.ts';
import { LoadedPart } from '../../../parts/LoadedPart.tsx';
import { useSlots } from '../../../parts/slots.ts';
import { TOO_NARROW_FOR_PANEL } from '../../../ui/breakpoints.ts';
import { focusRing } from '../../../ui/focus/focus-ring.ts';
import { Message } from '../../../ui/Message.tsx';
import { Row, Stack } from '../../../ui/Stack.tsx';
import type { Opened } from '../state/look.store.ts';
import { Notes } from './Notes.tsx';
import { PanelCourt } from './PanelCourt.tsx';

/** In a narrow window it is a page of its own: it lies over the whole list, never over a part of it. */
const INSTEAD = { position: 'absolute', inset: 0, zIndex: 4, width: 'auto' } as const;

const PANEL_WIDTH = '25rem';

const useStyles = makeStyles({
  place: {
    display: 'flex',
    flexShrink: 0,
    width: PANEL_WIDTH,
    [TOO_NARROW_FOR_PANEL.style]: INSTEAD,
  },
  panel: {
    boxSizing: 'border-box',
    width: '100%',
    overflowY: 'auto',
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  top: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'flex-start' },
  heading: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    overflowWrap: 'anywhere',
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': focusRing('2px'),
  },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  courts: { margin: 0, padding: 0, listStyleType: 'none' },
});

interface Props {
  readonly opened: Opened;
  readonly onClose: () => void;
}

/** One person beside the board: courts with what comes next, who is in charge, notes, and history. */
export function SidePanel({ opened, onClose }: Props) {
  const styles = useStyles();
  const loaded = useLoaded(usePerson, opened.personId);
  const reload = usePerson((state) => state.reload);
  const id = useId();
  useViewKey('Escape', onClose);
  return (
    <div className={styles.place}>
      <aside className={styles.panel} aria-labelledby={id}>
        <LoadedPart loaded={loaded} onRetry={() => void reload()}>
          {(view) => <PanelPerson id={id} view={view} opened={opened} onClose={onClose} />}
        </LoadedPart>
      </aside>
    </div>
  );
}

interface PersonProps extends Props {
  readonly id: string;
  readonly view: PersonView;
}

function PanelPerson({ id, view, opened, onClose }: PersonProps) {
  const styles = useStyles();
  const t = useT();
  const go = useGo();
  const openDialog = useOpenDialog();
  const { PersonExports, PersonHistory } = useSlots();
  const dates = useDates();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { person, courts, archived, mergedInto } = view;
  const role = t(`role.${person.role}`);
  const chosen = courts.find(({ account }) => account.id === opened.ecfAccountId);
  const ordered = chosen ? [chosen, ...courts.filter((court) => court !== chosen)] : courts;
  return (
    <Stack gap="l">
      <div>
        <div className={styles.top}>
          <h2 id={id} ref={heading} tabIndex={-1} className={styles.heading}>
            {person.name}
          </h2>
          <Button
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={t('ui.close')}
            onClick={onClose}
          />
        </div>
        <div className={styles.quiet}>
          {person.office ? t('person.role-and-office', { role, office: person.office }) : role}
        </div>
        {person.email ? <div className={styles.quiet}>{person.email}</div> : null}
      </div>
      {mergedInto ? (
        <Message intent="warning" says="alert" title={t('person.merged-title')}>
          {t('person.merged')} {mergedInto.name}
        </Message>
      ) : null}
      {archived ? (
        <Message intent="warning" says="alert" title={t('person.archived-title')}>
          {t('archive.by', { by: archived.by, at: dates.moment(archived.at) })} {archived.reason}
        </Message>
      ) : null}
      <Row>
        <Button
          size="small"
          icon={<OpenRegular />}
          onClick={() => go({ name: 'person', personId: person.id })}
        >
          {t('panel.open-person')}
        </Button>
        {courts.length > 0 ? (
          <Button
            size="small"
            onClick={() => go({ name: 'person-checklist', personId: person.id })}
          >
            {t('plan.open')}
          </Button>
        ) : null}
        <Button size="small" onClick={() => openDialog({ name: 'add-court', person })}>
          {t('courts.add-short')}
        </Button>
        <PersonExports key={person.id} person={person} courts={courts} />
      </Row>
      <div>
        <h3 className={styles.title}>{t('courts.title')}</h3>
        {courts.length === 0 ? <p className={styles.quiet}>{t('readiness.no-court')}</p> : null}
        <ul className={styles.courts}>
          {ordered.map((court) => (
            <PanelCourt key={court.account.id} court={court} person={person} />
          ))}
        </ul>
      </div>
      <Notes personId={person.id} />
      <PersonHistory personId={person.id} />
      <Link onClick={onClose}>{t('panel.back')}</Link>
    </Stack>
  );
}
