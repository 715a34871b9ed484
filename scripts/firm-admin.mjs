// Looks after the database of firm-wide records: `npm run firm-admin -- init --host db.example --database firm --user dba`.
import { onNode24 } from './lib/bootstrap.mjs';

await onNode24('firm-admin/run.mts');
