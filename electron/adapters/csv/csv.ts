import type { Csv } from '../../ports/files.ts';
import { csvScan } from './csv-scan.ts';
import { csvTable } from './csv-table.ts';

/** CSV as RFC 4180 has it and as programs write it. Every cell stays text. */
export const csv: Csv = { table: csvTable, scan: csvScan };
