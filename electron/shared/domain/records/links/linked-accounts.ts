import type { PacerAccount } from '../../pacer/account.ts';
import { isSameUsername } from '../../pacer/username.ts';
import type { PacerAccountId } from '../../values/ids.ts';
import type { EcfRecord } from '../ecf-record.ts';
import type { PersonRecord } from '../person-record.ts';

/** A person's CM/ECF accounts, and the PACER accounts their links are of. */
export interface LinkedAccounts {
  readonly all: readonly EcfRecord[];
  /** The person's PACER accounts. With only one, a known link is a link to that one. */
  readonly pacerIds: readonly PacerAccountId[];
  /**
   * PACER accounts that were removed or came from a merged record, each with the account of the same username that
   * stands for it now, or itself if there is none. A link outlives its entry on the person's page.
   */
  readonly formerIds: ReadonlyMap<PacerAccountId, PacerAccountId>;
}

/** What the accounts of a person are read from. */
interface WhoseAccounts extends Pick<PersonRecord, 'formerAccounts'> {
  readonly pacerAccounts: readonly Pick<PacerAccount, 'id' | 'username'>[];
}

/** The accounts of one person. `all` are the CM/ECF accounts the person ever had. */
export function linkedAccounts(
  { pacerAccounts, formerAccounts = [] }: WhoseAccounts,
  all: readonly EcfRecord[],
): LinkedAccounts {
  const formerIds = new Map(
    formerAccounts.map(({ id, username }) => {
      const now = pacerAccounts.find((one) => isSameUsername(one.username, username));
      return [id, now?.id ?? id] as const;
    }),
  );
  return {
    all,
    pacerIds: pacerAccounts.map(({ id }) => id),
    formerIds,
  };
}
