import { AlertFilled, AlertRegular } from '@fluentui/react-icons/svg/alert';
import { BeakerFilled, BeakerRegular } from '@fluentui/react-icons/svg/beaker';
import { BuildingFilled, BuildingRegular } from '@fluentui/react-icons/svg/building';
import { GavelFilled, GavelRegular } from '@fluentui/react-icons/svg/gavel';
import { KeyFilled, KeyRegular } from '@fluentui/react-icons/svg/key';
import { PeopleTeamFilled, PeopleTeamRegular } from '@fluentui/react-icons/svg/people-team';
import { SettingsFilled, SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { TaskListLtrFilled, TaskListLtrRegular } from '@fluentui/react-icons/svg/task-list-ltr';
import { type ComponentType, createElement, type ReactNode } from 'react';
import { ReadinessScreen } from '../features/readiness/Screen.tsx';
import type { MessageId } from '../i18n/catalog.ts';
import type { PlainViewName, ViewInput, ViewName, ViewOf } from '../lib/navigation/view.ts';
import { lateComponent } from '../ui/lazy-part.ts';

/** The symbol of a section in the navigation, and the one it has while a person is there. */
interface SectionIcon {
  readonly Icon: ComponentType;
  readonly IconHere: ComponentType;
}

/** What the window knows about one view. */
interface Route<N extends ViewName> {
  readonly show: (input: ViewInput<N>) => ReactNode;
  /** The section of the navigation that the view belongs to; absent for the sections themselves. */
  readonly parent?: PlainViewName;
}

/** A view that needs no input, so that it can be listed under a title of its own. */
interface PlainRoute extends Route<PlainViewName> {
  readonly title: MessageId;
  /** Only a section of the navigation has one. */
  readonly icon?: SectionIcon;
  readonly isInPalette?: boolean;
}

/** Every view that needs no input. The navigation and the palette list them in this order. */
const PLAIN_ROUTES: Readonly<Record<PlainViewName, PlainRoute>> = {
  mine: {
    title: 'mine.title',
    icon: { Icon: TaskListLtrRegular, IconHere: TaskListLtrFilled },
    isInPalette: true,
    show: lateComponent(async () => (await import('./views/MineView.tsx')).MineView),
  },
  readiness: {
    title: 'nav.readiness',
    icon: { Icon: PeopleTeamRegular, IconHere: PeopleTeamFilled },
    isInPalette: true,
    // The start page is part of the first file that the window loads.
    show: () => createElement(ReadinessScreen),
  },
  import: {
    title: 'import.title',
    parent: 'readiness',
    show: lateComponent(async () => (await import('../features/import/Screen.tsx')).ImportScreen),
  },
  reminders: {
    title: 'nav.reminders',
    icon: { Icon: AlertRegular, IconHere: AlertFilled },
    isInPalette: true,
    show: lateComponent(
      async () => (await import('../features/reminders/Screen.tsx')).RemindersScreen,
    ),
  },
  courts: {
    title: 'nav.courts',
    icon: { Icon: GavelRegular, IconHere: GavelFilled },
    isInPalette: true,
    show: lateComponent(async () => (await import('../features/courts/Screen.tsx')).CourtsScreen),
  },
  firm: {
    title: 'nav.firm',
    icon: { Icon: BuildingRegular, IconHere: BuildingFilled },
    isInPalette: true,
    show: lateComponent(async () => (await import('../features/firm/Screen.tsx')).FirmScreen),
  },
  archive: {
    title: 'archive.title',
    parent: 'firm',
    isInPalette: true,
    show: lateComponent(
      async () => (await import('../features/people/ArchiveScreen.tsx')).ArchiveScreen,
    ),
  },
  credentials: {
    title: 'nav.credentials',
    icon: { Icon: KeyRegular, IconHere: KeyFilled },
    isInPalette: true,
    show: lateComponent(async () => (await import('./views/CredentialsView.tsx')).CredentialsView),
  },
  rescue: {
    title: 'rescue.title',
    parent: 'credentials',
    isInPalette: true,
    show: lateComponent(async () => (await import('../features/rescue/Screen.tsx')).RescueScreen),
  },
  move: {
    title: 'move.title',
    parent: 'credentials',
    show: lateComponent(
      async () => (await import('../features/transfer/MoveScreen.tsx')).MoveScreen,
    ),
  },
  restore: {
    title: 'restore.title',
    parent: 'credentials',
    show: lateComponent(
      async () => (await import('../features/transfer/RestoreScreen.tsx')).RestoreScreen,
    ),
  },
  practice: {
    title: 'nav.practice',
    icon: { Icon: BeakerRegular, IconHere: BeakerFilled },
    isInPalette: true,
    show: lateComponent(
      async () => (await import('../features/practice/Screen.tsx')).PracticeScreen,
    ),
  },
  settings: {
    title: 'nav.settings',
    icon: { Icon: SettingsRegular, IconHere: SettingsFilled },
    isInPalette: true,
    show: lateComponent(
      async () => (await import('../features/settings/Screen.tsx')).SettingsScreen,
    ),
  },
  progress: {
    title: 'progress.title',
    parent: 'readiness',
    isInPalette: true,
    show: lateComponent(
      async () => (await import('../features/progress/ProgressScreen.tsx')).ProgressScreen,
    ),
  },
};

/** Every view of the app; one about a person or a court is named after what it shows. */
const ROUTES: { readonly [N in ViewName]: Route<N> } = {
  ...PLAIN_ROUTES,
  person: {
    parent: 'readiness',
    show: lateComponent(async () => (await import('../features/person/Screen.tsx')).PersonScreen),
  },
  'person-checklist': {
    parent: 'readiness',
    show: lateComponent(
      async () => (await import('./views/PersonChecklistView.tsx')).PersonChecklistView,
    ),
  },
  court: {
    parent: 'readiness',
    show: lateComponent(async () => (await import('./views/CourtView.tsx')).CourtView),
  },
  'court-profile': {
    parent: 'courts',
    show: lateComponent(
      async () => (await import('./views/CourtProfileView.tsx')).CourtProfileView,
    ),
  },
};

/** A view as the navigation, the palette and the way back list it. */
export interface ListedView extends Omit<PlainRoute, 'show'> {
  readonly name: PlainViewName;
}

/** Every view that can be listed, in the order of the table. */
export const LISTED_VIEWS: readonly ListedView[] = Object.keys(PLAIN_ROUTES)
  .filter(isPlain)
  .map((name) => ({ ...PLAIN_ROUTES[name], name }));

function isPlain(name: string): name is PlainViewName {
  return Object.hasOwn(PLAIN_ROUTES, name);
}

/** The section of the navigation that a view belongs to; a section belongs to itself. */
export function sectionOf(name: ViewName): ViewName {
  return ROUTES[name].parent ?? name;
}

/** The screen that shows a view. */
export function screenOf<N extends ViewName>(view: ViewOf<N>): ReactNode {
  return ROUTES[view.name].show(view);
}
