import type * as z from 'zod';
import type { Result } from '../domain/values/result.ts';
import { appContract } from './app-contract.ts';
import { boardContract, bulkContract } from './board-contract.ts';
import { endpointsContract } from './endpoint-contract.ts';
import type { News } from './events.ts';
import { exportContract } from './exchange-contract.ts';
import { firmContract } from './firm-contract.ts';
import { rescueContract, transferContract } from './import-contract.ts';
import { linkingContract, practiceContract } from './linking-contract.ts';
import type { Group, Method } from './methods.ts';
import { historyContract, peopleContract } from './people-contract.ts';
import { lockContract, presenceContract } from './presence-contract.ts';
import { profilesContract } from './profiles-contract.ts';
import { remindersContract } from './reminders-contract.ts';
import { rosterContract } from './roster-contract.ts';
import { vaultContract } from './vault-contract.ts';
import { checklistContract, courtsContract, pacerContract } from './work-contract.ts';

interface Call {
  readonly input: z.ZodType;
  readonly output: z.ZodType;
}

/** What may cross the bridge, by group and name: the shape that comes in and the shape that goes out. */
export const CONTRACT = {
  app: appContract,
  people: peopleContract,
  courts: courtsContract,
  profiles: profilesContract,
  firm: firmContract,
  pacer: pacerContract,
  checklist: checklistContract,
  vault: vaultContract,
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
  rosterImport: rosterContract,
  exports: exportContract,
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

/** What each service must offer; the same type as the page sees, so that a missing or extra call does not compile. */
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
