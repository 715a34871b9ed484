import { Agent } from 'node:http';
import type { Failure } from '../../../shared/domain/values/result.ts';
import { connect, type Network } from './connect.ts';

/** Why a connection for a page could not be opened. */
export class NotConnected extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.code);
    this.failure = failure;
  }
}

/**
 * Connections for fetching pages, kept open between pages. Only GETs use them. A request that changes anything gets its
 * own connection.
 */
export interface PageConnections {
  to(url: URL): Agent;
  close(): void;
}

const OPENING_MS = 20_000;
const IDLE_MS = 10_000;

/** One connection to each origin, opened when first needed. */
export function keepPageConnections(network: Network, signal?: AbortSignal): PageConnections {
  const agents = new Map<string, Agent>();
  return {
    to: (url) => {
      const agent = agents.get(url.origin) ?? agentTo(url, network, signal);
      agents.set(url.origin, agent);
      return agent;
    },
    close: () => {
      for (const agent of agents.values()) agent.destroy();
      agents.clear();
    },
  };
}

function agentTo(url: URL, network: Network, signal?: AbortSignal): Agent {
  const agent = new Agent({ keepAlive: true, maxSockets: 1, timeout: IDLE_MS });
  agent.createConnection = (_options, done) => {
    const timeout = AbortSignal.timeout(OPENING_MS);
    const until = signal ? AbortSignal.any([timeout, signal]) : timeout;
    connect(url, network, until).then(
      (connected) => {
        if ('socket' in connected) done?.(null, connected.socket);
        // Node passes the error on alone; its types want a stream as well.
        else (done as (error: Error) => void)(new NotConnected(connected.failure));
      },
      (error) => (done as (error: Error) => void)(error),
    );
    return undefined;
  };
  return agent;
}
