import { lazy, Suspense } from 'react';
import type { Person } from '../../electron/shared/domain/people/person.ts';
import type { CourtOfPerson, PersonView } from '../lib/bridge/bridge.ts';

const PersonExports = lazy(async () => ({
  default: (await import('../features/exports/PersonExports.tsx')).PersonExports,
}));
const ChecklistExports = lazy(async () => ({
  default: (await import('../features/exports/ChecklistExports.tsx')).ChecklistExports,
}));

/** What one person is given on paper, as a file or by mail, for whichever view shows the person. */
export function exportsOf({ person, courts }: Pick<PersonView, 'person' | 'courts'>) {
  return (
    <Suspense fallback={null}>
      <PersonExports key={person.id} person={person} courts={courts} />
    </Suspense>
  );
}

/** One checklist to take along, for whichever view shows it. */
export function checklistExportsOf(
  { name }: Pick<Person, 'name'>,
  { account, courtName }: Pick<CourtOfPerson, 'account' | 'courtName'>,
  isInList = false,
) {
  return (
    <Suspense fallback={null}>
      <ChecklistExports
        key={account.id}
        ecfAccountId={account.id}
        name={name}
        courtName={courtName}
        isInList={isInList}
      />
    </Suspense>
  );
}
