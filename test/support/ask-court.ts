// Signs in once at the court given by its address, with the roots this machine has, and prints who vouched for it and how it went.
import { courtDoor } from '../../electron/adapters/court-http/session/court-door.ts';
import { issuerLog } from '../../electron/adapters/court-http/wire/issuers.ts';
import { endpointOf } from '../electron/adapters/court-http/servers.ts';

const [url = ''] = process.argv.slice(2);
const log: string[] = [];
const door = courtDoor({
  resolveProxy: async () => 'DIRECT',
  onSecured: issuerLog({ info: (line) => log.push(line) }),
});
const session = door.open(endpointOf(url, url));
const result = await session.signIn({
  username: 'invented',
  password: 'invented-password',
  redactionAcknowledged: true,
});
await session.signOut();
process.stdout.write(JSON.stringify({ result, log }));
