import english from '../../../assets/text/en.json' with { type: 'json' };
import type { Policy } from '../../../electron/shared/domain/policy/kinds.ts';
import {
  POLICIES,
  POLICY_NAMES,
  type PolicyName,
} from '../../../electron/shared/domain/policy/table.ts';

/** The words that only the templates and the guide need; everything else is in the app's own catalog. */
export const WORDS = {
  product: 'FileReady',
  templateTitle: 'FileReady policies',
  templateAbout: 'What your firm sets for FileReady on its computers.',
  recommended: 'Recommended values, which people may change',
  recommendedHelp:
    'This is the value until a person chooses another in the app. Nothing is locked.',
  since: (version: string) => `FileReady ${version} or later`,
  onOff: 'Enabled: allowed. Disabled: not allowed. Not configured: allowed.',
  generated: 'Written by a script from the table in the app. Do not edit it: npm run policy',
  profileAbout:
    'Remove every setting that you do not want to set: each one here has the value that counts anyway, and is locked while it stands here.',
  /** What a closed value means where the value itself doesn't say it. */
  closed: {
    AllowedHosts: 'Nothing is sent to any court',
    CourtEndpoints: 'Nothing is sent to any court',
    CourtProfilesFile: 'No file',
    FirmDatabaseHost: 'FileReady connects to no database',
    FirmDatabaseUser: 'People type it',
    FirmDatabaseRoot: 'No file',
    UpdatesUpTo: 'No update',
    UpdateFeed: 'No update',
    HelpContact: 'No contact is shown',
  } satisfies Partial<Record<PolicyName, string>>,
  recommendedAbout: 'What stands in here is only recommended: people may choose otherwise.',
} as const;

const texts: Readonly<Record<string, string>> = english;

/** One text of the app's catalog. Throws for one that is missing. */
function textOf(id: string): string {
  const text = texts[id];
  if (text === undefined) throw new Error(`assets/text/en.json has no text ${id}`);
  return text;
}

/** What a policy is called on screen. */
export const titleOf = (name: PolicyName) => textOf(`policy.${name}.title`);
/** What a policy does. */
export const helpOf = (name: PolicyName) => textOf(`policy.${name}.help`);
/** What one of its choices is called. */
export const choiceOf = (name: PolicyName, choice: string) => textOf(`policy.${name}.${choice}`);

/** One policy with its name, as the general kind: the table's own type knows each value exactly. */
export interface NamedPolicy {
  readonly name: PolicyName;
  readonly policy: Policy;
}

/** Every policy in the order of the table. */
export const EVERY: readonly NamedPolicy[] = POLICY_NAMES.map((name) => ({
  name,
  policy: POLICIES[name],
}));

/** Those that a person may choose too, so that they may be recommended. */
export const RECOMMENDABLE = EVERY.filter(({ policy }) => policy.isChosenByPeople);
