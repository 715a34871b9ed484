import type { ReactNode } from 'react';
import type { Person } from '../../../electron/shared/domain/people/person.ts';
import type { EcfAccountId, PersonId } from '../../../electron/shared/domain/values/ids.ts';
import type { CourtOfPerson, PersonView } from '../../lib/bridge/bridge.ts';

/** Where the start page's links lead, and what the search field holds. */
export interface ReadinessProps {
  readonly filter: string;
  readonly onSearch: (filter: string) => void;
  readonly onAddPerson: () => void;
  readonly onAddCourt: (person: Person) => void;
  readonly onOpenPerson: (personId: PersonId) => void;
  readonly onOpenCourt: (account: {
    readonly personId: PersonId;
    readonly id: EcfAccountId;
  }) => void;
  readonly onImport: () => void;
  readonly onProgress: () => void;
  /** What the day brings. */
  readonly digest: ReactNode;
  /** What was recorded about a person, for the side panel. */
  readonly historyOf: (personId: PersonId) => ReactNode;
  /** What a person is given on paper, as a file or by mail, for the side panel. */
  readonly exportsOf: (view: PersonView) => ReactNode;
  /** The same of one checklist. */
  readonly checklistExportsOf: (person: Person, court: CourtOfPerson) => ReactNode;
}
