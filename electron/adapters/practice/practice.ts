import type { Practice, PracticePerson, PracticeTroubles } from '../../ports/courts.ts';
import type { EndpointAllowance } from '../../shared/domain/courts/endpoint.ts';
import { type CourtEndpoint, parseEndpoint } from '../../shared/domain/courts/endpoint.ts';
import type { PracticeTrouble } from '../../shared/domain/linking/practice-trouble.ts';

const FAULT_OF = {
  'answer-lost': 'commit-then-drop',
  'never-arrived': 'drop-after-read-before-commit',
  'menus-late': 'menus-stale-60s',
} as const satisfies Record<PracticeTrouble, string>;
type PracticeFault = (typeof FAULT_OF)[PracticeTrouble];

/** It listens on this machine only. */
const HOSTS: readonly string[] = ['127.0.0.1'];

/** What this adapter needs from a running practice court. */
export interface RunningPracticeCourt {
  readonly authUrl: string;
  endpointFor(courtId: string): {
    readonly authUrl: string;
    readonly ecfUrl: string;
    readonly courtId: string;
  };
  people(courtId: string): readonly (Omit<PracticePerson, 'code' | 'mfa' | 'kind'> & {
    readonly accountKind: PracticePerson['kind'];
    readonly totpSecret?: string;
    readonly backupCodes?: readonly string[];
  })[];
  codeFor(pacerUsername: string): string | undefined;
  setFault(fault: PracticeFault, isOn: boolean, courtId: string): void;
  close(): Promise<void>;
}

/** The embedded practice court, started on first use and stopped with the app. */
export function embeddedPractice(
  start: () => Promise<RunningPracticeCourt>,
): Practice & PracticeTroubles {
  let starting: Promise<RunningPracticeCourt> | undefined;
  const running = () => {
    starting ??= start();
    return starting;
  };

  return {
    hosts: HOSTS,

    async endpointFor(courtId): Promise<CourtEndpoint> {
      const address = (await running()).endpointFor(courtId);
      const parsed = parseEndpoint(address, { allowPracticeAt: portsOf(address) });
      if (!parsed.ok) throw new Error('the practice court has an address that is not its own');
      return parsed.value;
    },

    async people(courtId) {
      const court = await running();
      return court.people(courtId).map((sheet) => {
        const { accountKind, totpSecret, backupCodes, ...rest } = sheet;
        const code = court.codeFor(rest.pacerUsername);
        return {
          ...rest,
          kind: accountKind,
          mfa: totpSecret ? 'app' : backupCodes ? 'backup-codes' : 'not-known',
          ...(code ? { code } : {}),
        };
      });
    },

    async setTrouble(courtId, trouble) {
      const court = await running();
      for (const [name, fault] of Object.entries(FAULT_OF)) {
        court.setFault(fault, name === trouble, courtId);
      }
    },

    async stop() {
      const court = await starting;
      starting = undefined;
      await court?.close();
    },
  };
}

function portsOf(address: {
  readonly authUrl: string;
  readonly ecfUrl: string;
}): NonNullable<EndpointAllowance['allowPracticeAt']> {
  return [address.authUrl, address.ecfUrl].map((url) => {
    const { hostname, port } = new URL(url);
    return { host: hostname, port: Number(port) };
  });
}
