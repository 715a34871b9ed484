import type { Records } from '../../ports/records.ts';
import { foldLink } from '../../shared/domain/linking/history.ts';
import type { EcfRecord } from '../../shared/domain/records/ecf-record.ts';
import { otherExplanations } from '../../shared/domain/records/links/others-in-court.ts';
import type { EcfAccountId } from '../../shared/domain/values/ids.ts';
import { accountsBeside } from '../shared/link-among.ts';

type FromRecords = Pick<Records, 'ecf' | 'person' | 'ecfEver'>;

/**
 * The person's other CM/ECF accounts in this court that filing menus can belong to: those of the latest attempt's PACER
 * account, or of any if none was begun.
 */
export function mayBeMenusOf(records: FromRecords, id: EcfAccountId): readonly EcfRecord[] {
  const ecf = records.ecf(id);
  if (!ecf) return [];
  const beside = accountsBeside(records, ecf);
  const attempt = foldLink(ecf.linkEvents).attempts.at(-1);
  const only = beside.pacerIds.length === 1 ? beside.pacerIds[0] : undefined;
  const pacerId = attempt?.pacerAccountId ?? ecf.knownLink?.pacerAccountId ?? only;
  return otherExplanations(ecf, pacerId, beside);
}

/** The same as ids, for the journal. Empty in a rehearsal: the practice court's people have one account each. */
export function othersHere(records: FromRecords, id: EcfAccountId): EcfAccountId[] {
  const ecf = records.ecf(id);
  const attempt = ecf && foldLink(ecf.linkEvents).attempts.at(-1);
  if (attempt?.way === 'practice') return [];
  return mayBeMenusOf(records, id).map(({ account }) => account.id);
}
