import { lazy, Suspense } from 'react';
import { ReadinessScreen } from '../features/readiness/Screen.tsx';
import { afterPaint } from '../lib/after-paint.ts';
import { Waiting } from '../ui/Waiting.tsx';
import { checklistExportsOf, exportsOf } from './exports-of.tsx';
import { useNavigation } from './navigation.store.ts';

const ImportScreen = lazy(async () => ({
  default: (await import('../features/import/Screen.tsx')).ImportScreen,
}));
const ProgressScreen = lazy(async () => ({
  default: (await import('../features/progress/ProgressScreen.tsx')).ProgressScreen,
}));
const RemindersScreen = lazy(async () => ({
  default: (await import('../features/reminders/Screen.tsx')).RemindersScreen,
}));
const Digest = lazy(async () => {
  await afterPaint();
  return { default: (await import('../features/reminders/Digest.tsx')).Digest };
});
const HistoryPanel = lazy(async () => ({
  default: (await import('../features/person/HistoryPanel.tsx')).HistoryPanel,
}));
const PersonScreen = lazy(async () => ({
  default: (await import('../features/person/Screen.tsx')).PersonScreen,
}));
const CourtView = lazy(async () => ({ default: (await import('./CourtView.tsx')).CourtView }));
const ArchiveScreen = lazy(async () => ({
  default: (await import('../features/people/ArchiveScreen.tsx')).ArchiveScreen,
}));
const CourtsScreen = lazy(async () => ({
  default: (await import('../features/courts/Screen.tsx')).CourtsScreen,
}));
const CourtProfileView = lazy(async () => ({
  default: (await import('./CourtProfileView.tsx')).CourtProfileView,
}));
const FirmScreen = lazy(async () => ({
  default: (await import('../features/firm/Screen.tsx')).FirmScreen,
}));
const CredentialsView = lazy(async () => ({
  default: (await import('./CredentialsView.tsx')).CredentialsView,
}));
const RescueScreen = lazy(async () => ({
  default: (await import('../features/rescue/Screen.tsx')).RescueScreen,
}));
const MoveScreen = lazy(async () => ({
  default: (await import('../features/transfer/MoveScreen.tsx')).MoveScreen,
}));
const RestoreScreen = lazy(async () => ({
  default: (await import('../features/transfer/RestoreScreen.tsx')).RestoreScreen,
}));
const PracticeScreen = lazy(async () => ({
  default: (await import('../features/practice/Screen.tsx')).PracticeScreen,
}));
const SettingsScreen = lazy(async () => ({
  default: (await import('../features/settings/Screen.tsx')).SettingsScreen,
}));

/** The view the person is in, told where its links lead. */
export function Views() {
  const { view, filter, go, search, openDialog } = useNavigation();
  const toReadiness = () => go({ name: 'readiness' });
  const toCredentials = () => go({ name: 'credentials' });
  switch (view.name) {
    case 'readiness':
      return (
        <ReadinessScreen
          filter={filter}
          onSearch={search}
          onImport={() => go({ name: 'import' })}
          onProgress={() => go({ name: 'progress' })}
          digest={
            <Suspense fallback={null}>
              <Digest onOpen={() => go({ name: 'reminders' })} />
            </Suspense>
          }
          historyOf={(personId) => (
            <Suspense fallback={<Waiting />}>
              <HistoryPanel personId={personId} />
            </Suspense>
          )}
          exportsOf={exportsOf}
          checklistExportsOf={(person, court) => checklistExportsOf(person, court, true)}
          onAddPerson={() => openDialog({ kind: 'add-person' })}
          onAddCourt={(person) => openDialog({ kind: 'add-court', person })}
          onOpenPerson={(personId) => go({ name: 'person', personId })}
          onOpenCourt={({ personId, id }) =>
            go({ name: 'court', personId, ecfAccountId: id, tab: 'checklist' })
          }
        />
      );
    case 'import':
      return <ImportScreen onBack={toReadiness} />;
    case 'progress':
      return <ProgressScreen onBack={toReadiness} />;
    case 'reminders':
      return <RemindersScreen onOpenPerson={(personId) => go({ name: 'person', personId })} />;
    case 'person':
      return (
        <PersonScreen
          personId={view.personId}
          exportsOf={exportsOf}
          onBack={toReadiness}
          onEdit={(person) => openDialog({ kind: 'edit-person', person })}
          onArchive={(person) => openDialog({ kind: 'archive-person', person })}
          onMerge={(person, other) =>
            openDialog({ kind: 'merge-person', person, ...(other ? { other } : {}) })
          }
          onOpenPerson={(personId) => go({ name: 'person', personId })}
          onAddCourt={(person) => openDialog({ kind: 'add-court', person })}
          onOpenCourt={({ personId, id }) =>
            go({ name: 'court', personId, ecfAccountId: id, tab: 'checklist' })
          }
        />
      );
    case 'court':
      return <CourtView view={view} />;
    case 'archive':
      return (
        <ArchiveScreen
          onBack={() => go({ name: 'firm' })}
          onOpenPerson={(personId) => go({ name: 'person', personId })}
        />
      );
    case 'courts':
      return (
        <CourtsScreen
          onOpenCourt={(courtId) => go({ name: 'court-profile', courtId })}
          onListCourt={() => openDialog({ kind: 'list-court' })}
        />
      );
    case 'court-profile':
      return <CourtProfileView courtId={view.courtId} onBack={() => go({ name: 'courts' })} />;
    case 'firm':
      return (
        <FirmScreen
          onOpenArchive={() => go({ name: 'archive' })}
          onOpenPerson={(personId) => go({ name: 'person', personId })}
        />
      );
    case 'credentials':
      return <CredentialsView />;
    case 'rescue':
      return <RescueScreen onBack={toCredentials} />;
    case 'move':
      return <MoveScreen onBack={toCredentials} />;
    case 'restore':
      return <RestoreScreen onBack={toCredentials} />;
    case 'practice':
      return <PracticeScreen />;
    case 'settings':
      return <SettingsScreen />;
  }
}
