import { lazy } from 'react';
import { ReadinessScreen } from '../features/readiness/Screen.tsx';
import { useNavigation } from './navigation.store.ts';

const PersonScreen = lazy(async () => ({
  default: (await import('../features/person/Screen.tsx')).PersonScreen,
}));
const CourtView = lazy(async () => ({ default: (await import('./CourtView.tsx')).CourtView }));
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
  switch (view.name) {
    case 'readiness':
      return (
        <ReadinessScreen
          filter={filter}
          onClearFilter={() => search('')}
          onAddPerson={() => openDialog({ kind: 'add-person' })}
          onAddCourt={(person) => openDialog({ kind: 'add-court', person })}
          onOpenPerson={(personId) => go({ name: 'person', personId })}
          onOpenCourt={({ personId, id }) =>
            go({ name: 'court', personId, ecfAccountId: id, tab: 'checklist' })
          }
        />
      );
    case 'person':
      return (
        <PersonScreen
          personId={view.personId}
          onBack={toReadiness}
          onEdit={(person) => openDialog({ kind: 'edit-person', person })}
          onAddCourt={(person) => openDialog({ kind: 'add-court', person })}
          onOpenCourt={({ personId, id }) =>
            go({ name: 'court', personId, ecfAccountId: id, tab: 'checklist' })
          }
        />
      );
    case 'court':
      return <CourtView view={view} />;
    case 'practice':
      return <PracticeScreen />;
    case 'settings':
      return <SettingsScreen />;
  }
}
