import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { AlertFilled, AlertRegular } from '@fluentui/react-icons/svg/alert';
import { BeakerFilled, BeakerRegular } from '@fluentui/react-icons/svg/beaker';
import { BuildingFilled, BuildingRegular } from '@fluentui/react-icons/svg/building';
import { GavelFilled, GavelRegular } from '@fluentui/react-icons/svg/gavel';
import { KeyFilled, KeyRegular } from '@fluentui/react-icons/svg/key';
import { PeopleTeamFilled, PeopleTeamRegular } from '@fluentui/react-icons/svg/people-team';
import { SettingsFilled, SettingsRegular } from '@fluentui/react-icons/svg/settings';
import type { MessageId } from '../i18n/catalogue.ts';
import { useT } from '../i18n/use-t.ts';
import { useNavigation, type View } from './navigation.store.ts';

const PLACES = [
  { name: 'readiness', text: 'nav.readiness', Icon: PeopleTeamRegular, IconHere: PeopleTeamFilled },
  { name: 'reminders', text: 'nav.reminders', Icon: AlertRegular, IconHere: AlertFilled },
  { name: 'courts', text: 'nav.courts', Icon: GavelRegular, IconHere: GavelFilled },
  { name: 'firm', text: 'nav.firm', Icon: BuildingRegular, IconHere: BuildingFilled },
  { name: 'credentials', text: 'nav.credentials', Icon: KeyRegular, IconHere: KeyFilled },
  { name: 'practice', text: 'nav.practice', Icon: BeakerRegular, IconHere: BeakerFilled },
  { name: 'settings', text: 'nav.settings', Icon: SettingsRegular, IconHere: SettingsFilled },
] as const satisfies readonly { name: View['name']; text: MessageId; [icon: string]: unknown }[];

/** The place that a view without an entry of its own belongs to. */
const PLACE_OF: Readonly<Partial<Record<View['name'], View['name']>>> = {
  person: 'readiness',
  import: 'readiness',
  progress: 'readiness',
  court: 'readiness',
  archive: 'firm',
  'court-profile': 'courts',
  rescue: 'credentials',
  move: 'credentials',
  restore: 'credentials',
};

const NARROW = '@media (max-width: 760px)';

const useStyles = makeStyles({
  nav: {
    flexShrink: 0,
    width: '13rem',
    padding: tokens.spacingHorizontalS,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowY: 'auto',
    [NARROW]: {
      width: 'auto',
      borderRight: 'none',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  rail: { width: '5.5rem' },
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
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  inRail: {
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    textAlign: 'center',
    [NARROW]: {
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
  icon: { display: 'flex', flexShrink: 0, fontSize: '20px' },
});

interface Props {
  readonly id: string;
  /** Words beside the symbols, or small below them. */
  readonly isWide: boolean;
  readonly onGone?: () => void;
}

/** The few places of the app. */
export function Navigation({ id, isWide, onGone }: Props) {
  const styles = useStyles();
  const t = useT();
  const view = useNavigation((state) => state.view);
  const go = useNavigation((state) => state.go);
  const place = PLACE_OF[view.name] ?? view.name;
  return (
    <nav
      id={id}
      aria-label={t('nav.label')}
      className={mergeClasses(styles.nav, !isWide && styles.rail)}
    >
      <ul className={styles.list}>
        {PLACES.map(({ name, text, Icon, IconHere }) => {
          const isHere = name === place;
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
                  go({ name });
                  onGone?.();
                }}
              >
                <span className={styles.icon} aria-hidden="true">
                  {isHere ? <IconHere /> : <Icon />}
                </span>
                {t(text)}
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
