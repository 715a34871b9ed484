import { linkingProcess } from './linking-process.ts';
import { good } from './services.ts';

/**
 * `node endless-link.ts FOLDER ACCOUNT COURT`: links with real records at the practice court of another process, which
 * COURT describes as JSON, and waits for an answer that never comes, until it is killed.
 */
const { app } = linkingProcess();
app.allowAssisted();
const { names } = await app.upToNames('assisted');
await good(app.confirm(names ?? { ecf: '', pacer: '' }));
