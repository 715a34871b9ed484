import { EcfAccountId } from '../../electron/shared/domain/values/ids.ts';
import { FakeKeychain } from './fake-keychain.ts';
import { keep, machineOver, StoryClock } from './linking.ts';
import { recordsIn } from './records.ts';

/**
 * A process of its own that links: real records in FOLDER, ACCOUNT with its login kept, and the practice court of another
 * process, which COURT describes as JSON. They are this program's arguments, in this order.
 */
export function linkingProcess() {
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
  return { app, ecf };
}
