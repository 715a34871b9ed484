import { ROSTER_TEXT } from '../roster-import.ts';
import { KnownValues } from './known.ts';
import { WholeApp } from './whole-app.ts';

const COURTS = ['alnb', 'flsb', 'ca9'];

/** Words of the contract that only a few texts make sense for. */
const GIVEN: Readonly<Record<string, readonly unknown[]>> = {
  courtId: COURTS,
  way: ['guided', 'assisted', 'practice'],
  authUrl: [
    'https://pacer.login.uscourts.gov',
    'https://login.court.example',
    'http://127.0.0.1:1',
  ],
  ecfUrl: ['https://ecf.alnb.uscourts.gov', 'https://ecf.court.example', 'javascript:1'],
  base64: [Buffer.from(ROSTER_TEXT).toString('base64'), 'UEsDBA==', ''],
  // A strong one is turned into a key, which takes long on purpose.
  passphrase: [
    ...Array.from({ length: 19 }, (_, at) => 'x'.repeat(at)),
    'plum orchard winter kettle 93',
  ],
  text: ['', '{}', '{"steps":[]}', '{"notes":null}', '{"a":{"a":1},"a":2}', '[', '"x"'],
  email: ['ann@firm.example', ''],
  username: ['pplainview', ''],
};

/** The app with people, accounts and a kept login in it, and what a page knows of them. */
export async function groundOf(): Promise<{ readonly app: WholeApp; readonly known: KnownValues }> {
  const app = new WholeApp();
  const known = new KnownValues(GIVEN);
  for (const name of ['Paula Plainview', 'Rosa Delfinch']) await addFiler(app, known, name);
  return { app, known };
}

async function addFiler(app: WholeApp, known: KnownValues, name: string): Promise<void> {
  const draft = { name, role: 'attorney', office: 'Birmingham', email: '', barNumber: '' };
  const { personId } = await must(app, 'people.add', { draft });
  known.take({ personId });
  for (const courtId of COURTS.slice(0, 2)) {
    const joined = { personId, courtId, capacity: 'attorney', standing: 'has-filed' };
    const { ecfAccountId } = await must(app, 'courts.join', joined);
    known.take({ ecfAccountId });
    await must(app, 'vault.store', { ecfAccountId, login: 'pplain', password: 'Oak-77' });
  }
}

/** The value of an answer that must be good. */
export async function must(
  app: WholeApp,
  name: string,
  input: object,
): Promise<Readonly<Record<string, unknown>>> {
  const answer = await app.call(name, input);
  const value: unknown = Reflect.get(Object(answer), 'value');
  if (typeof value !== 'object' || value === null)
    throw new Error(`${name}: ${JSON.stringify(answer)}`);
  return { ...value };
}
