import type * as z from 'zod';
import type { Result } from '../domain/values/result.ts';
import type { News } from './events.ts';
import { appContract } from './groups/app.ts';
import { aboutContract } from './groups/app-itself/about.ts';
import { diagnosticsContract } from './groups/app-itself/diagnostics.ts';
import { updatesContract } from './groups/app-itself/updates.ts';
import { backupsContract } from './groups/backups.ts';
import { boardContract } from './groups/board.ts';
import { bulkContract } from './groups/bulk.ts';
import { checklistContract } from './groups/checklist.ts';
import { courtsContract } from './groups/courts.ts';
import { endpointsContract } from './groups/endpoints.ts';
import { exportsContract } from './groups/exports.ts';
import { firmContract } from './groups/firm.ts';
import { historyContract } from './groups/history.ts';
import { linkingContract } from './groups/linking/linking.ts';
import { lockContract } from './groups/lock.ts';
import { pacerContract } from './groups/pacer.ts';
import { peopleContract } from './groups/people.ts';
import { policyContract } from './groups/policy.ts';
import { practiceContract } from './groups/practice.ts';
import { presenceContract } from './groups/presence.ts';
import { profilesContract } from './groups/profiles.ts';
import { remindersContract } from './groups/reminders.ts';
import { rescueContract } from './groups/rescue.ts';
import { rosterImportContract } from './groups/roster-import/roster-import.ts';
import { sharingContract } from './groups/sharing.ts';
import { startContract } from './groups/start.ts';
import { transferContract } from './groups/transfer.ts';
import { vaultContract } from './groups/vault.ts';
import type { Group, Method } from './methods.ts';

interface Call {
  readonly input: z.ZodType;
  readonly output: z.ZodType;
}

/** What may cross the bridge, by group and name: the shape of the input and of the output. */
export const CONTRACT = {
  start: startContract,
  app: appContract,
  about: aboutContract,
  diagnostics: diagnosticsContract,
  updates: updatesContract,
  backups: backupsContract,
  people: peopleContract,
  courts: courtsContract,
  profiles: profilesContract,
  sharing: sharingContract,
  firm: firmContract,
  pacer: pacerContract,
  checklist: checklistContract,
  vault: vaultContract,
  policy: policyContract,
  presence: presenceContract,
  lock: lockContract,
  rescue: rescueContract,
  transfer: transferContract,
  linking: linkingContract,
  endpoints: endpointsContract,
  practice: practiceContract,
  history: historyContract,
  board: boardContract,
  bulk: bulkContract,
  rosterImport: rosterImportContract,
  exports: exportsContract,
  reminders: remindersContract,
} satisfies { [G in Group]: { [M in Method<G>]: Call } };

type In<G extends Group, M extends keyof (typeof CONTRACT)[G]> = (typeof CONTRACT)[G][M] extends {
  input: infer I extends z.ZodType;
}
  ? z.infer<I>
  : never;
type Out<G extends Group, M extends keyof (typeof CONTRACT)[G]> = (typeof CONTRACT)[G][M] extends {
  output: infer O extends z.ZodType;
}
  ? z.infer<O>
  : never;

/** What each service must offer. The page sees the same type, so a missing or extra call does not compile. */
export type Services = {
  readonly [G in Group]: {
    readonly [M in keyof (typeof CONTRACT)[G]]: (
      input: In<G, M>,
    ) => Result<Out<G, M>> | Promise<Result<Out<G, M>>>;
  };
};

/** `window.fileReady`. */
export type Bridge = {
  readonly [G in Group]: {
    readonly [M in keyof (typeof CONTRACT)[G]]: (input: In<G, M>) => Promise<Result<Out<G, M>>>;
  };
} & { onNews(listener: (news: News) => void): () => void };

/** The schemas of one call; throws for a name that is not in the contract. */
export function schemasOf(group: string, method: string): Call {
  const groups: Readonly<Record<string, Readonly<Record<string, Call>>>> = CONTRACT;
  const call = groups[group]?.[method];
  if (!call) throw new Error(`not in the contract: ${group}.${method}`);
  return call;
}
