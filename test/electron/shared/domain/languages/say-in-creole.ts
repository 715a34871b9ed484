// Prints Creole dates, a list, a plural and a number: run by haitian.test.ts on a machine set to another language.
import { catalogWords } from '../../../../../electron/adapters/words.ts';
import { loadCatalog } from '../../../../../electron/shared/catalogs.ts';
import { formattersOf } from '../../../../../electron/shared/domain/languages/formatters.ts';

await loadCatalog('ht');
const ht = formattersOf('ht');
const at = new Date('2026-11-29T18:05:09Z');
const timeZone = 'America/New_York';
console.log(
  JSON.stringify([
    new Intl.DateTimeFormat(undefined, { month: 'long', timeZone }).format(at),
    catalogWords('ht').day('2026-11-29'),
    ht.getDateTimeFormat('ht', { dateStyle: 'long', timeStyle: 'short', timeZone }).format(at),
    ht.getListFormat('ht', { type: 'conjunction' }).format(['a', 'b', 'c']),
    ht.getPluralRules('ht').select(1),
    ht.getNumberFormat('ht').format(25000.5),
  ]),
);
