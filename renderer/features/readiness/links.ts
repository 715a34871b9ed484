import type { PersonId } from '../../../electron/shared/domain/ids.ts';
import type { EcfAccount, Person } from '../../../electron/shared/domain/person.ts';

/** Where the start page's links lead, and what the search field holds. */
export interface ReadinessProps {
  readonly filter: string;
  readonly onClearFilter: () => void;
  readonly onAddPerson: () => void;
  readonly onAddCourt: (person: Person) => void;
  readonly onOpenPerson: (personId: PersonId) => void;
  readonly onOpenCourt: (account: EcfAccount) => void;
}
