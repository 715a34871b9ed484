import type { Words } from '../../ports/desktop.ts';
import { courtCitation } from '../../shared/domain/courts/citation.ts';
import { TAGS } from '../../shared/domain/languages/tags.ts';
import type { PacerAccount } from '../../shared/domain/pacer/account.ts';
import type { EcfAccount, Person } from '../../shared/domain/people/person.ts';
import type { CourtProfile } from '../../shared/domain/profiles/court-profile.ts';
import type { PersonRecord } from '../../shared/domain/records/person-record.ts';
import type { Credential } from '../../shared/domain/vault/credential-value.ts';
import { contactText } from './contact-text.ts';
import { markedName } from './marked-name.ts';
import type { PrintField, PrintPage, PrintSection } from './print-page.ts';

/** One court on a person's worksheet. */
export interface WorksheetCourt {
  readonly account: EcfAccount;
  readonly profile: CourtProfile;
  /** Only for paper, after proof of presence. */
  readonly credential?: Credential;
}

/**
 * The sheet on which a person gathers what linking takes, in our own layout (S.D. Fla. Bankruptcy Court names such a sheet,
 * "NextGen Preparation E-filer Information"). Logins and passwords are lines to write on, unless they were asked for.
 */
export function worksheetPage(
  { person, pacerAccounts }: PersonRecord,
  courts: readonly WorksheetCourt[],
  words: Words,
  today: string,
): PrintPage {
  // A person without an account gets lines to write one on.
  const accounts = pacerAccounts.length === 0 ? [undefined] : pacerAccounts;
  return {
    language: TAGS[words.language],
    title: words.say('worksheet.title', { name: markedName(person, words) }),
    about: [words.say('export.as-of', { date: today }), words.say('worksheet.keep-safe')],
    isLandscape: false,
    sections: [
      personSection(person, words),
      ...accounts.map((account) => accountSection(account, words)),
      ...courts.map((court) => courtSection(court, words)),
    ],
  };
}

function personSection(person: Person, words: Words): PrintSection {
  const field = fieldMaker(words);
  return {
    kind: 'fields',
    heading: words.say('worksheet.you'),
    fields: [
      field('name', person.name),
      field('role', words.say(`role.${person.role}`)),
      field('office', person.office),
      field('email', person.email),
      field('bar-number', person.barNumber),
    ],
  };
}

function accountSection(account: PacerAccount | undefined, words: Words): PrintSection {
  const field = fieldMaker(words);
  return {
    kind: 'fields',
    heading: words.say('worksheet.pacer'),
    fields: [
      field('pacer-username', account?.username),
      field('pacer-password'),
      field('account-type', account && words.say(`account-type.${account.accountType}`)),
      field('mfa', account && words.say(`mfa.${account.mfa}`)),
      field('authenticators', account?.authenticators?.join('; ')),
      field('password-set-on', account?.passwordSetOn && words.day(account.passwordSetOn)),
    ],
  };
}

function courtSection(
  { account, profile, credential }: WorksheetCourt,
  words: Words,
): PrintSection {
  const { goLive, linkPages, contacts } = profile;
  const desk = contacts.court?.value;
  const field = fieldMaker(words);
  return {
    kind: 'fields',
    heading: courtCitation(profile.court),
    fields: [
      field('capacity', words.say(`role.${account.capacity}`)),
      { ...field('ecf-login', credential?.login), isExact: true },
      { ...field('ecf-password', credential?.password), isExact: true },
      field('go-live', goLive.value.on && words.day(goLive.value.on)),
      field('link-path', linkPages.value.path.join(' → ')),
      field('help-desk', desk && contactText(desk)),
      field('notes'),
    ],
  };
}

/** Makes fields of the worksheet; one without a value is a line to write on. */
function fieldMaker(words: Words): (id: string, value?: string) => PrintField {
  return (id, value = '') => ({ label: words.say(`worksheet.${id}`), value });
}
