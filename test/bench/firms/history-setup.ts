import { historyService } from '../../../electron/services/people/history.ts';
import type { Acts } from '../../../electron/services/shared/acts.ts';
import type { OpenFirm } from './open-board.ts';

const notAsked = () => {
  throw new Error('not measured');
};

/** Taking back acts of an open firm. */
export const historyOver = ({ records }: OpenFirm, acts: Acts) =>
  historyService({ records, acts, courts: { tryOut: notAsked }, grants: { use: notAsked } });
