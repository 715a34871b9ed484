import type { Log } from '../../../ports/system.ts';
import type { Network } from './connect.ts';

/** Logs who issued each court's certificate, once per run. Behind a firm's inspecting proxy that is the firm. */
export function issuerLog(log: Pick<Log, 'info'>): NonNullable<Network['onSecured']> {
  const noted = new Set<string>();
  return ({ host, issuer }) => {
    const line = `certificate of ${host} issued by ${issuer || 'nobody named'}`;
    if (noted.has(line)) return;
    noted.add(line);
    log.info(line);
  };
}
