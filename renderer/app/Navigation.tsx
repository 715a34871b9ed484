import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useT } from '../i18n/use-t.ts';
import { useGo, useNavigation } from '../lib/navigation/navigation.store.ts';
import type { PlainViewName } from '../lib/navigation/view.ts';
import { usePreferences } from '../lib/stores/preferences.store.ts';
import { useProfile } from '../lib/stores/profile.store.ts';
import { useEnterPractice } from '../lib/use-practice.ts';
import { useSetByIt } from '../parts/SetByIt.tsx';
import { NARROW } from '../ui/breakpoints.ts';
import { focusRing } from '../ui/focus/focus-ring.ts';
import { LISTED_VIEWS, sectionOf } from './routes.ts';

const useStyles = makeStyles({
  nav: {
    flexShrink: 0,
    width: '13rem',
    padding: tokens.spacingHorizontalS,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowY: 'auto',
    [NARROW.style]: {
      width: 'auto',
      borderRight: 'none',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  // A long word makes the rail wider, rather than stand out of it.
  rail: { width: 'min-content', minWidth: '5.5rem' },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  place: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '40px',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': focusRing('-2px'),
  },
  inRail: {
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXS}`,
    fontSize: tokens.fontSizeBase200,
    textAlign: 'center',
    [NARROW.style]: {
      flexDirection: 'row',
      gap: tokens.spacingHorizontalM,
      fontSize: tokens.fontSizeBase300,
    },
  },
  here: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  words: { overflowWrap: 'anywhere' },
  // The words take the room of bold ones, so that nothing moves when somebody comes here.
  inRailWords: {
    overflowWrap: 'normal',
    '::after': {
      content: 'attr(data-words)',
      display: 'block',
      height: 0,
      overflow: 'hidden',
      visibility: 'hidden',
      fontWeight: tokens.fontWeightSemibold,
    },
  },
  icon: { display: 'flex', flexShrink: 0, fontSize: '20px' },
});

interface Props {
  readonly id: string;
  /** Words beside the symbols, or small below them. */
  readonly isWide: boolean;
  readonly onGone?: () => void;
}

/**
 * Opens a section. Practice is entered at once from the firm's own window; where that can't be, its page says why.
 */
function usePracticeAtOnce(go: ReturnType<typeof useGo>): (name: PlainViewName) => void {
  const isPractice = useProfile((state) => state.isPractice);
  const isClosed = useSetByIt('PracticeCourt').isSet;
  const enter = useEnterPractice();
  return (name) => {
    if (name !== 'practice' || isPractice || isClosed) return go({ name });
    void enter.run(undefined).then((entered) => {
      if (entered && !entered.ok) go({ name });
    });
  };
}

/** The navigation between the sections of the app. */
export function Navigation({ id, isWide, onGone }: Props) {
  const styles = useStyles();
  const t = useT();
  const view = useNavigation((state) => state.view);
  const go = useGo();
  const open = usePracticeAtOnce(go);
  // What is about the person at the screen belongs to their own checklist, as the way above its heading says.
  const me = usePreferences(({ preferences }) => preferences.me);
  const isMine = 'personId' in view && view.personId === me;
  const here = isMine ? 'mine' : sectionOf(view.name);
  return (
    <nav
      id={id}
      aria-label={t('nav.label')}
      className={mergeClasses(styles.nav, !isWide && styles.rail)}
    >
      <ul className={styles.list}>
        {LISTED_VIEWS.map(({ name, title, icon }) => {
          if (!icon) return null;
          const isHere = name === here;
          const Icon = isHere ? icon.IconHere : icon.Icon;
          return (
            <li key={name}>
              <button
                type="button"
                className={mergeClasses(
                  styles.place,
                  !isWide && styles.inRail,
                  isHere && styles.here,
                )}
                aria-current={isHere ? 'page' : undefined}
                onClick={() => {
                  open(name);
                  onGone?.();
                }}
              >
                <span className={styles.icon} aria-hidden="true">
                  <Icon />
                </span>
                <span
                  className={mergeClasses(styles.words, !isWide && styles.inRailWords)}
                  data-words={t(title)}
                >
                  {t(title)}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
