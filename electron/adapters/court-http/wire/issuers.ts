import type { Log } from '../../../ports.ts';
import type { Network } from './connect.ts';

/** Notes in support's diary who vouches for each court, once a run: behind a firm's inspecting proxy that is the firm (security.md B35). */
export function issuerDiary(log: Pick<Log, 'info'>): NonNullable<Network['onSecured']> {
  const noted = new Set<string>();
  return ({ host, issuer }) => {
    const line = `certificate of ${host} issued by ${issuer || 'nobody named'}`;
    if (noted.has(line)) return;
    noted.add(line);
    log.info(line);
  };
}
