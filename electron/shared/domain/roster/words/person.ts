import { Role } from '../../people/person.ts';
import { Language } from '../../values/text.ts';
import { headingKey } from './heading.ts';
import { remembered, table } from './table.ts';

/** Roles as rosters write them. A paralegal or secretary is staff: only someone with a CM/ECF account of their own is a filing agent. */
const ROLES = table(Role.options, {
  attorney: [
    'attorney',
    'lawyer',
    'partner',
    'associate',
    'counsel',
    'of counsel',
    'shareholder',
    'member',
    'attorney filer',
    'attorney at law',
    'associate attorney',
    'senior counsel',
    'special counsel',
    ...['abogado', 'abogada', 'abogado a', 'licenciado', 'licenciada', 'avoka'],
  ],
  'filing-agent': [
    'filing agent',
    'agent',
    'filing assistant',
    'agente de presentacion',
    'ajan depo',
  ],
  trustee: [
    ...['trustee', 'bankruptcy trustee', 'us trustee', 'panel trustee', 'standing trustee'],
    ...['chapter 7 trustee', 'chapter 11 trustee', 'chapter 12 trustee', 'chapter 13 trustee'],
    ...['ch 7 trustee', 'ch 13 trustee', 'subchapter v trustee'],
    ...['sindico', 'sindica', 'sindico a trustee', 'sendik', 'sendik trustee'],
  ],
  'limited-user': [
    'limited user',
    'limited filer',
    'creditor',
    'limited',
    'usuario a con limites',
    'itilizate limite',
  ],
  staff: [
    'staff',
    'paralegal',
    'secretary',
    'legal assistant',
    'legal secretary',
    'assistant',
    'docketing',
    'clerk',
    'docket clerk',
    'law clerk',
    'administrative assistant',
    'office manager',
    ...['personal', 'personal del bufete', 'asistente legal', 'secretaria', 'secretario'],
    ...['anplwaye', 'anplwaye kabine a', 'asistan legal', 'sekrete'],
    'non attorney',
    'nonattorney',
    'research',
  ],
});

/** How directories say whether somebody's account works. The numbers are Active Directory's userAccountControl. */
const ACTIVE = table(['yes', 'no'], {
  yes: [
    'yes',
    'y',
    'true',
    'active',
    'enabled',
    'member',
    'current',
    'employed',
    '512',
    '66048',
    'sí',
    'si',
    'activo',
    'activa',
    'wi',
    'aktif',
  ],
  no: [
    ...['no', 'n', 'false', 'inactive', 'disabled', 'guest', 'suspended', 'blocked', 'deactivated'],
    ...['left', 'former', 'terminated', 'archived', 'separated', 'resigned', 'retired', 'deceased'],
    ...['514', '546', '66050', 'inactivo', 'inactiva', 'non', 'inaktif'],
  ],
});

const LANGUAGES = table(Language.options, {
  en: ['en', 'en us', 'english', 'ingles', 'angle'],
  es: ['es', 'es us', 'es mx', 'spanish', 'espanol', 'panyol'],
  ht: ['ht', 'haitian creole', 'creole', 'kreyol', 'kreyol ayisyen', 'criollo', 'criollo haitiano'],
});

const SALUTATIONS = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'hon', 'prof']);

/** What a title says besides the role. */
const RANK =
  /^(?:(?:senior|sr|junior|jr|managing|founding|equity|non equity|income|lead|staff|trial) )+| (?:ii|iii|iv)$/g;

/** A title's role: by the whole title, else without rank and in the singular. Never by a part of it: an assistant to the partner is no partner. */
function roleOf(title: string): Role | undefined {
  const key = headingKey(title);
  const bare = key.replace(RANK, '');
  return ROLES.get(key) ?? ROLES.get(bare) ?? ROLES.get(bare.replace(/s$/, ''));
}

/** The role that a title means; undefined for a title we don't know. */
export const readRole = remembered(roleOf);
/** Whether somebody's account works, by a word; undefined for a word we don't know. */
export const readActive = remembered((word) => ACTIVE.get(word.trim().toLowerCase()));
/** Words that say nothing else than that someone is, or is no more, at the firm. */
const PLAINLY =
  /^(?:active|inactive|enabled|disabled|suspended|deactivated|former|terminated|archived|separated|resigned|retired|deceased|guest)$/i;

/** Whether a word says by itself that an account is in use, or isn't. */
export function isPlainlyOfUse(word: string): boolean {
  return PLAINLY.test(word.trim());
}

/** Whether a word is a salutation, which some programs call a title. */
export const isSalutation = remembered((word) => SALUTATIONS.has(headingKey(word)));
/** The language that a word means; undefined for a word we don't know. */
export const readLanguage = remembered((word) => LANGUAGES.get(headingKey(word)));
