import type * as z from 'zod';
import { fileReading } from '../../electron/adapters/csv/file-reading.ts';
import { catalogWords } from '../../electron/adapters/words.ts';
import type { Records } from '../../electron/ports/records.ts';
import { historyService } from '../../electron/services/people/history.ts';
import { rosterImportService } from '../../electron/services/roster/roster.ts';
import { rememberedActs } from '../../electron/services/shared/acts.ts';
import { presenceGrants } from '../../electron/services/shared/grants.ts';
import { CONTRACT } from '../../electron/shared/contract/contract.ts';
import type { News } from '../../electron/shared/contract/events.ts';
import { savedFiles } from './doors.ts';
import { good, someGround } from './services.ts';

/** Where the roster file of a test is. */
export const ROSTER_FILE = 'C:\\Users\\dana\\people.csv';
/** A roster file of three people, the second of them with a faulty role. */
export const ROSTER_TEXT = [
  'Name,Role,E-mail,Bar number,Courts,PACER username,In charge',
  'Ann Ashgrove,Attorney,ann@firm.example,ASB-1,"alnb; flsb",aashgrove1,Greta Quill',
  'Bob Birch,astronaut,bob@firm.example,ASB-2,alnb,,',
  'Cosmo Clearwater,Paralegal,cosmo@firm.example,,alnb,,',
  '',
].join('\r\n');

/** One for all tests of a file: its thread is used again. */
const READING = fileReading();

/** The import of CSV files over fresh records, with this file to choose. */
export function someImport(
  content: string | Uint8Array = ROSTER_TEXT,
  ground = someGround(),
  reading = READING,
) {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const doors = savedFiles({ [ROSTER_FILE]: bytes });
  const acts = rememberedActs(ground.ids);
  const news: News[] = [];
  const service = rosterImportService({
    ...ground,
    ...doors,
    reading,
    words: catalogWords(),
    acts,
    tell: (item) => news.push(item),
  });
  const history = historyService({
    ...ground,
    acts,
    grants: presenceGrants(ground.clock, ground.ids),
  });
  /** Opens the file as the page would. */
  const open = async () => previewIn(await good(service.choose({})));
  /** Drops a file as the page would. */
  const drop = async (text: string | Uint8Array, name = 'dropped.csv') =>
    good(service.read({ name, base64: Buffer.from(text).toString('base64') }));
  return { ...ground, ...doors, doors, service, history, news, open, drop };
}

type Read = z.infer<typeof CONTRACT.rosterImport.choose.output>;

/** The preview in an answer, parsed as the bridge parses it. */
export function previewIn(answer: Read) {
  const preview = CONTRACT.rosterImport.choose.output.parse(answer);
  if (preview.isCanceled || preview.asks === 'encoding') throw new Error('no preview');
  return preview;
}

/** The file in an answer that waits for a person to say which encoding it has. */
export function unreadIn(answer: Read): string {
  const asked = CONTRACT.rosterImport.choose.output.parse(answer);
  if (asked.isCanceled || asked.asks !== 'encoding') throw new Error('no encoding was asked');
  return asked.importId;
}

/** All people, PACER accounts and courts in the records. */
export const everything = (records: Records) => ({
  people: records.people().map(({ person }) => person),
  accounts: records.people().flatMap(({ pacerAccounts }) => pacerAccounts),
  courts: records.ecfAll().map(({ account }) => account),
});
