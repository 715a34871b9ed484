import { linkingProcess } from './linking-process.ts';
import { good } from './services.ts';

/**
 * `node wrong-login.ts FOLDER ACCOUNT COURT`: tries a kept login at the link form of another process's practice court, which
 * COURT describes as JSON, again and again with real records, until the app refuses to. Prints why it does.
 */
const { app, ecf } = linkingProcess();
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
