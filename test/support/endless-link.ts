import { EcfAccountId } from '../../electron/shared/domain/values/ids.ts';
import { FakeKeychain } from './fake-keychain.ts';
import { keep, machineOver, StoryClock } from './linking.ts';
import { recordsIn } from './records.ts';
import { good } from './services.ts';

/**
 * `node endless-link.ts FOLDER ACCOUNT COURT`: links with real records at the practice court of another process, which
 * COURT describes as JSON, and waits for an answer that never comes, until it is killed.
 */
const [folder = '', account = '', court = '{}'] = process.argv.slice(2);
const { endpoint, sheets } = JSON.parse(court);
const clock = new StoryClock();
const records = recordsIn(folder, clock);
const keychain = new FakeKeychain();
const ecf = { id: EcfAccountId.parse(account) };
keep(records, keychain, ecf, sheets[0]);
const app = machineOver({
  ...{ records, clock, keychain, ecf },
  practiceCourt: {
    authUrl: endpoint.authUrl,
    endpointFor: () => endpoint,
    people: () => sheets,
    codeFor: () => undefined,
    setFault: () => {},
    close: async () => {},
  },
});
app.allowAssisted();
const { names } = await app.upToNames('assisted');
await good(app.confirm(names ?? { ecf: '', pacer: '' }));
