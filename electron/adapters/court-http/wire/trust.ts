import { createSecureContext, getCACertificates, type SecureContext } from 'node:tls';

/**
 * The roots to check a court against: Node's own and those the operating system trusts, so that a firm's inspecting
 * proxy works as in every browser of that firm. Built once, at the first connection.
 */
export function systemTrust(): () => SecureContext {
  let context: SecureContext | undefined;
  return () => {
    // The minimum stands here too: a ready-made context ignores the connection's own.
    context ??= createSecureContext({ ca: roots(), minVersion: 'TLSv1.2' });
    return context;
  };
}

function roots(): string[] {
  const own = getCACertificates('default');
  try {
    return [...new Set([...own, ...getCACertificates('system')])];
  } catch {
    // A machine whose trust store can't be read is left with Node's roots.
    return own;
  }
}
