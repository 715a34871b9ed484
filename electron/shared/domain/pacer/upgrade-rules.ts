import { FORM_RULES } from './upgrade-rules-form.ts';
import { KIND_RULES } from './upgrade-rules-kind.ts';

/**
 * Every rule of the upgrade check in order of trust: kind of account, Account Type as PACER shows it, form of the
 * username, creation date.
 */
export const UPGRADE_RULES = { ...KIND_RULES, ...FORM_RULES };

/** Names of the rules. */
export type UpgradeRuleId = keyof typeof UPGRADE_RULES;
