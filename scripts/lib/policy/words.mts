import english from '../../../assets/text/en.json' with { type: 'json' };
import spanish from '../../../assets/text/es.json' with { type: 'json' };
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
};

/** The words of the administrative template in one language. */
export interface TemplateWords
  extends Pick<
    typeof WORDS,
    'templateTitle' | 'templateAbout' | 'recommended' | 'recommendedHelp' | 'since' | 'onOff'
  > {
  /** What a policy is called on screen. */
  readonly titleOf: (name: PolicyName) => string;
  /** What a policy does. */
  readonly helpOf: (name: PolicyName) => string;
  /** What one of its choices is called. */
  readonly choiceOf: (name: PolicyName, choice: string) => string;
}

/** What one catalog of the app says of the policies. Its functions throw for a text that is missing. */
function policyTexts(texts: Readonly<Record<string, string>>, file: string) {
  const textOf = (id: string) => {
    const text = texts[id];
    if (text === undefined) throw new Error(`assets/text/${file} has no text ${id}`);
    return text;
  };
  return {
    titleOf: (name: PolicyName) => textOf(`policy.${name}.title`),
    helpOf: (name: PolicyName) => textOf(`policy.${name}.help`),
    choiceOf: (name: PolicyName, choice: string) => textOf(`policy.${name}.${choice}`),
  };
}

export const { titleOf, helpOf, choiceOf } = policyTexts(english, 'en.json');

/** The template's English. */
export const ENGLISH: TemplateWords = { ...WORDS, titleOf, helpOf, choiceOf };
/** The template's Spanish, which Windows shows on a computer set to it. */
export const SPANISH: TemplateWords = {
  templateTitle: 'Reglas de FileReady',
  templateAbout: 'Lo que su bufete establece para FileReady en sus computadoras.',
  recommended: 'Valores recomendados, que las personas pueden cambiar',
  recommendedHelp:
    'Este es el valor mientras una persona no elija otro en la aplicación. Nada queda bloqueado.',
  since: (version) => `FileReady ${version} o posterior`,
  onOff: 'Habilitada: permitido. Deshabilitada: no permitido. No configurada: permitido.',
  ...policyTexts(spanish, 'es.json'),
};

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
