import * as z from 'zod';
import { CourtId } from '../values/ids.ts';
import { Source } from '../values/text.ts';

/** Which family of CM/ECF a court runs; `other` are the Court of International Trade, Court of Federal Claims, JPML and the Ohio asbestos site. */
export const CourtType = z.enum(['district', 'bankruptcy', 'appellate', 'other']);
export type CourtType = z.infer<typeof CourtType>;

/** One court site of the directory (source: PACER Court CM/ECF Lookup, copy of 2023-01-10, in which every site already ran NextGen). */
export const CourtRecord = z.strictObject({
  id: CourtId,
  /** PACER's own id, in capitals: ALNBK, ALMDC, 04CA; empty for a court that a person added. */
  pacerCourtId: z.string().regex(/^([A-Z0-9]{4,8})?$/),
  name: z.string().min(1),
  /** How lawyers cite it, where that can't be told from its name, state and circuit: `Ct. Int’l Trade`. */
  citation: z.string().min(1).optional(),
  type: CourtType,
  /** Postal code of the state or territory; null for courts that serve several. */
  state: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  /** `01` to `11`, `DC` or `FC`; empty for a court that a person added. */
  circuit: z.string().regex(/^(0[1-9]|1[01]|DC|FC)?$/),
  ecfUrl: z.url({ protocol: /^https$/ }),
  /** The court's own site where all is filed with a login that the court issues, instead of its CM/ECF. */
  filingSite: z.strictObject({ url: z.url({ protocol: /^https$/ }), source: Source }).optional(),
  /** IANA zone of the court's seat: its deadlines are counted there. */
  timeZone: z.string().min(1),
  /** Cities where the court sits; a help for searching, not a list of offices. */
  cities: z.array(z.string().min(1)).readonly(),
  /** The day the court moved to NextGen. Absent when no page we found states it. */
  goLive: z
    .strictObject({ on: z.iso.date(), source: Source, note: z.string().min(1).optional() })
    .optional(),
});
export type CourtRecord = z.infer<typeof CourtRecord>;

/** What a court is found by. */
export const SearchedCourt = CourtRecord.pick({
  id: true,
  pacerCourtId: true,
  name: true,
  citation: true,
  type: true,
  state: true,
  circuit: true,
  cities: true,
});
export type SearchedCourt = z.infer<typeof SearchedCourt>;

/** Only what a court is found by. */
export function searchedCourt(court: CourtRecord): SearchedCourt {
  const { id, pacerCourtId, name, citation, type, state, circuit, cities } = court;
  const found = { id, pacerCourtId, name, type, state, circuit, cities };
  return citation === undefined ? found : { ...found, citation };
}

/** The whole directory file, in the order of an empty search. */
export const CourtDirectory = z.strictObject({
  about: z.string().min(1),
  courts: z.array(CourtRecord).readonly(),
});
export type CourtDirectory = z.infer<typeof CourtDirectory>;
