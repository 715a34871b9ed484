import { type ComponentType, createContext, useContext } from 'react';
import type { EcfAccountId, PersonId } from '../../electron/shared/domain/values/ids.ts';
import type { PersonView } from '../lib/bridge/bridge.ts';

interface ChecklistExportsProps {
  readonly ecfAccountId: EcfAccountId;
  readonly personName: string;
  readonly courtName: string;
  /** Small and without a frame, for use in a list of courts. */
  readonly isInList?: boolean;
}

/** Parts of one feature that another feature shows. Features don't import each other, so the app fills the slots. */
export interface Slots {
  /** Everything recorded about one person. */
  readonly PersonHistory: ComponentType<{ readonly personId: PersonId }>;
  /** What one person is given on paper, as a file or by mail. */
  readonly PersonExports: ComponentType<Pick<PersonView, 'person' | 'courts'>>;
  /** One checklist on paper or as a file. */
  readonly ChecklistExports: ComponentType<ChecklistExportsProps>;
  /** Offers a PIN beside a login that is kept. */
  readonly PinOffer: ComponentType;
  /** Whether a PIN is set, and a way to set or change it. */
  readonly PinSetting: ComponentType;
  /** What FileReady is: version, license, privacy, and where its files are. */
  readonly About: ComponentType;
}

const Empty = () => null;

/** The parts that fill the slots; a slot that is not filled shows nothing. */
export const SlotsContext = createContext<Slots>({
  PersonHistory: Empty,
  PersonExports: Empty,
  ChecklistExports: Empty,
  PinOffer: Empty,
  PinSetting: Empty,
  About: Empty,
});

/** Gives the parts that fill the slots. */
export function useSlots(): Slots {
  return useContext(SlotsContext);
}
