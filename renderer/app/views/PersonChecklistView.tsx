import { PersonChecklistScreen } from '../../features/checklist/person/Screen.tsx';
import { useT } from '../../i18n/use-t.ts';
import { useGo } from '../../lib/navigation/navigation.store.ts';
import type { ViewInput } from '../../lib/navigation/view.ts';
import { Breadcrumb } from '../../ui/Breadcrumb.tsx';

/** What a person has left over all courts, below the way back to them. */
export function PersonChecklistView({ personId }: ViewInput<'person-checklist'>) {
  const t = useT();
  const go = useGo();
  return (
    <PersonChecklistScreen
      personId={personId}
      isMine={false}
      above={({ name }) => (
        <Breadcrumb
          trail={[
            { label: t('nav.readiness'), onOpen: () => go({ name: 'readiness' }) },
            { label: name, onOpen: () => go({ name: 'person', personId }) },
          ]}
          here={t('plan.here')}
        />
      )}
    />
  );
}
