import { LinkKnownBy } from '../../checklist/link-known-by.ts';
import { FiledBefore, LoginUse } from '../../people/court-facts.ts';
import { headingKey } from './heading.ts';
import { remembered, table } from './table.ts';

/** How a link made long ago is known. A bare "yes" says nothing of how, so a person is asked. */
const KNOWN_BY = table(LinkKnownBy.options, {
  menus: ['menus', 'filing menus', 'menus seen', 'saw the menus', 'can file'],
  'account-page': ['account page', 'maintain your ecf account', 'ecf account page'],
  'court-mail': [
    'court mail',
    'court e mail',
    'court email',
    'mail',
    'e mail',
    'email',
    'confirmation',
    'confirmation email',
    'confirmation e mail',
  ],
  'help-desk': ['help desk', 'helpdesk', 'court', 'court staff', 'clerk', 'clerks office'],
});

const LOGIN_USES = table(LoginUse.options, {
  own: ['own', 'only this person', 'individual', 'no', 'n', 'not shared'],
  shared: ['shared', 'company', 'others use it too', 'yes', 'y'],
});

const FILED = table(FiledBefore.options, {
  yes: ['yes', 'y', 'true', 'filed before', 'yes at some time'],
  no: ['no', 'n', 'false', 'never', 'no never'],
});

/** How a link is known, by a word; undefined for a word we don't know. */
export const readKnownBy = remembered((word) => KNOWN_BY.get(headingKey(word)));
/** Who uses a login, by a word; undefined for a word we don't know. */
export const readLoginUse = remembered((word) => LOGIN_USES.get(headingKey(word)));
/** Whether someone ever filed in a court, by a word; undefined for a word we don't know. */
export const readFiledBefore = remembered((word) => FILED.get(headingKey(word)));
