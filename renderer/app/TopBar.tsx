import { Button, makeStyles, mergeClasses, SearchBox, tokens } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import { NavigationRegular } from '@fluentui/react-icons/svg/navigation';
import { useEffect, useRef } from 'react';
import mark from '../../assets/icons/icon.svg';
import { useT } from '../i18n/use-t.ts';
import { afterPaint } from '../lib/after-paint.ts';
import { useNavigation } from '../lib/navigation/navigation.store.ts';
import { useProfile } from '../lib/stores/profile.store.ts';
import { useStatus } from '../lib/stores/status.store.ts';
import { useLockNow } from '../lib/use-lock-now.ts';
import { NARROW, TINY } from '../ui/breakpoints.ts';
import { into } from '../ui/fields/into.ts';
import { lazyPart } from '../ui/lazy-part.ts';
import { PracticeChip } from './practice/PracticeChip.tsx';

const Bell = lazyPart(async () => {
  await afterPaint();
  return (await import('../features/reminders/Bell.tsx')).Bell;
});

const HelpButton = lazyPart(async () => {
  await afterPaint();
  return (await import('./help/HelpButton.tsx')).HelpButton;
});

const SharingStatus = lazyPart(async () => {
  await afterPaint();
  return (await import('../features/settings/sharing/SharingStatus.tsx')).SharingStatus;
});

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  brand: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    [TINY.style]: { flexGrow: 1 },
  },
  search: {
    flexGrow: 1,
    flexBasis: '12rem',
    display: 'flex',
    justifyContent: 'center',
    // A line of its own, below the buttons.
    [TINY.style]: { order: 1, flexBasis: '100%' },
  },
  // In the practice window there is a chip and a button more.
  close: { flexBasis: '5rem', minWidth: 0 },
  box: { width: '100%', maxWidth: '28rem' },
  who: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    [NARROW.style]: { display: 'none' },
  },
});

interface Props {
  readonly navigationId: string;
  readonly isNavigationOpen: boolean;
  readonly onToggleNavigation: () => void;
}

/** Name of the app, the search for people, and under which name things are recorded. */
export function TopBar({ navigationId, isNavigationOpen, onToggleNavigation }: Props) {
  const styles = useStyles();
  const t = useT();
  const query = useNavigation((state) => state.query);
  const search = useNavigation((state) => state.search);
  const recordsAs = useStatus((state) => state.status?.recordsAs);
  const isPractice = useProfile((state) => state.isPractice);
  const field = useRef<HTMLInputElement>(null);
  const lock = useLockNow();
  useFindKey(field);

  return (
    <header className={styles.bar}>
      <Button
        appearance="subtle"
        icon={<NavigationRegular />}
        aria-label={t(isNavigationOpen ? 'nav.collapse' : 'nav.expand')}
        aria-expanded={isNavigationOpen}
        aria-controls={navigationId}
        onClick={onToggleNavigation}
      />
      <span className={styles.brand}>
        <img src={mark} alt="" width="24" height="24" />
        {t('app.name')}
      </span>
      {isPractice ? <PracticeChip /> : null}
      <search className={mergeClasses(styles.search, isPractice && styles.close)}>
        <SearchBox
          ref={into(field)}
          className={styles.box}
          value={query}
          maxLength={200}
          placeholder={t('search.placeholder')}
          aria-label={t('search.label')}
          dismiss={{ 'aria-label': t('search.clear') }}
          onChange={(_event, data) => search(data.value)}
        />
      </search>
      {recordsAs ? (
        <span className={styles.who}>{t('app.recording-as', { name: recordsAs })}</span>
      ) : null}
      {isPractice ? null : <SharingStatus />}
      <Bell />
      <HelpButton />
      <Button
        appearance="subtle"
        icon={<LockClosedRegular />}
        aria-label={t('lock.now')}
        title={t('lock.now-title')}
        onClick={() => void lock.run(undefined)}
      />
    </header>
  );
}

/** Ctrl+F (Command+F) goes to the search field, as it does elsewhere. */
function useFindKey(field: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      if (event.key.toLowerCase() !== 'f') return;
      event.preventDefault();
      field.current?.select();
      field.current?.focus();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [field]);
}
