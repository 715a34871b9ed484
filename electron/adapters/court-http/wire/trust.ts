import { createSecureContext, getCACertificates, type SecureContext } from 'node:tls';

/**
 * The roots to check a court against: Node's own and those the operating system trusts, so that a firm's inspecting
 * proxy works as in every browser of that firm. Built once, at the first connection.
 */
export function systemTrust(): () => SecureContext {
  let context: SecureContext | undefined;
  return () => {
    // The minimum version is set here too, because a ready-made context ignores the connection's setting.
    context ??= createSecureContext({ ca: roots(), minVersion: 'TLSv1.2' });
    return context;
  };
}

function roots(): string[] {
  const own = getCACertificates('default');
  try {
    return [...new Set([...own, ...getCACertificates('system')])];
  } catch {
    // If the machine's trust store can't be read, Node's own roots must do.
    return own;
  }
}
