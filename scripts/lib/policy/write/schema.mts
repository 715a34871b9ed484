import type { Policy } from '../../../../electron/shared/domain/policy/kinds.ts';
import { EVERY, helpOf, type NamedPolicy, RECOMMENDABLE, titleOf, WORDS } from '../words.mts';

/** The JSON schema of the policy file, for editors and for checks before it is handed out. */
export function writeSchema(): string {
  return json({
    $schema: 'http://json-schema.org/draft-07/schema#',
    $comment: WORDS.generated,
    title: WORDS.templateTitle,
    description: WORDS.templateAbout,
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      ...propertiesOf(EVERY),
      recommended: {
        description: WORDS.recommendedAbout,
        type: 'object',
        additionalProperties: false,
        properties: propertiesOf(RECOMMENDABLE),
      },
    },
  });
}

/** An example of the policy file: what a firm that installs by itself may set. */
export function writeExample(): string {
  return json({
    $schema: './policy.schema.json',
    AllowedHosts: ['*.uscourts.gov'],
    EndpointChanges: false,
    Updates: 'off',
    HelpContact: 'Help desk, extension 4357, help@firm.example',
    recommended: { IdleLockMinutes: 10 },
  });
}

const json = (content: unknown) => `${JSON.stringify(content, undefined, 2)}\n`;

const propertiesOf = (some: readonly NamedPolicy[]) =>
  Object.fromEntries(
    some.map(({ name, policy }) => [
      name,
      {
        title: titleOf(name),
        description: helpOf(name),
        ...typeOf(policy),
        default: policy.standard,
      },
    ]),
  );

function typeOf(policy: Policy): object {
  switch (policy.type) {
    case 'boolean':
      return { type: 'boolean' };
    case 'number':
      return { type: 'integer', minimum: policy.min, maximum: policy.max };
    case 'choice':
      return { type: 'string', enum: policy.choices };
    case 'text':
      return textOf(policy.maxLength, policy.pattern, true);
    case 'list':
      return {
        type: 'array',
        maxItems: policy.maxItems,
        items: textOf(policy.maxLength, policy.pattern, false),
      };
  }
}

/** An empty text means that nothing is set; an entry of a list is never empty. No text has control characters. */
function textOf(maxLength: number, pattern: RegExp | undefined, canBeEmpty: boolean): object {
  const plain = '^[^\\u0000-\\u001f\\u007f-\\u009f]*$';
  const looks = pattern ? pattern.source : plain;
  return { type: 'string', maxLength, pattern: canBeEmpty && pattern ? `^$|${looks}` : looks };
}
