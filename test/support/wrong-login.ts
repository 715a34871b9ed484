import { EcfAccountId } from '../../electron/shared/domain/values/ids.ts';
import { FakeKeychain } from './fake-keychain.ts';
import { keep, machineOver, StoryClock } from './linking.ts';
import { recordsIn } from './records.ts';
import { good } from './services.ts';

/**
 * `node wrong-login.ts FOLDER ACCOUNT COURT`: tries a kept login at the link form of another process's practice court, which
 * COURT describes as JSON, again and again with real records, until the app refuses to. Prints why it does.
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
await good(app.begin('assisted'));
await good(app.signIn());
let code = 'court-refused-login';
while (code === 'court-refused-login') {
  const sent = await app.service.review({
    ecfAccountId: ecf.id,
    credential: { from: 'keychain' },
  });
  code = sent.ok ? 'accepted' : sent.failure.code;
}
process.stdout.write(code);
