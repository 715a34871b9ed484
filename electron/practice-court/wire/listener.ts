import { createServer, type RequestListener } from 'node:http';

/** One open loopback port. */
export interface Listener {
  readonly port: number;
  answer(listener: RequestListener): void;
  /** Ends every connection, also those that a switch left hanging. */
  close(): Promise<void>;
}

/** Opens `port` (0: any free one) for this machine only; rejects with Node's `EADDRINUSE` when it is taken. */
export async function listenOn(port: number): Promise<Listener> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    // SECURITY: loopback only, so that no other machine can reach the practice court.
    server.listen({ port, host: '127.0.0.1', exclusive: true }, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('not a network port');
  return {
    port: address.port,
    answer: (listener) => {
      server.on('request', listener);
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
