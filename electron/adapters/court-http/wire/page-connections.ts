import { Agent } from 'node:http';
import { Socket } from 'node:net';
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
    // Node ignores the stream beside an error, but its types want one: a socket that was never connected.
    const refuse = (error: Error) => done?.(error, new Socket());
    connect(url, network, until).then((connected) => {
      if ('socket' in connected) done?.(null, connected.socket);
      else refuse(new NotConnected(connected.failure));
    }, refuse);
    return undefined;
  };
  return agent;
}
