import { useState } from 'react';
import type { Failure } from '../../../electron/shared/domain/values/result.ts';

/** Hosts outside the courts' own that passwords would go to, and those a person agreed to by name. */
export interface AgreedHosts {
  /** The hosts that main refused so far. */
  readonly refused: readonly string[];
  readonly agreed: readonly string[];
  readonly agree: (host: string, isAgreed: boolean) => void;
  /** Remembers the host that a failure names. False when the failure is about something else. */
  readonly note: (failure: Failure) => boolean;
  readonly forget: () => void;
}

const withOrWithout = (hosts: readonly string[], host: string, isIn: boolean) => [
  ...hosts.filter((one) => one !== host),
  ...(isIn ? [host] : []),
];

/** SECURITY: a host outside the courts' own gets passwords only after a person agreed to exactly that host. */
export function useAgreedHosts(): AgreedHosts {
  const [refused, setRefused] = useState<readonly string[]>([]);
  const [agreed, setAgreed] = useState<readonly string[]>([]);
  return {
    refused,
    agreed,
    agree: (host, isAgreed) => setAgreed((hosts) => withOrWithout(hosts, host, isAgreed)),
    note: ({ code, values }) => {
      if (code !== 'profile-foreign-host') return false;
      setRefused((hosts) => withOrWithout(hosts, String(values?.host), true));
      return true;
    },
    forget: () => {
      setRefused([]);
      setAgreed([]);
    },
  };
}
