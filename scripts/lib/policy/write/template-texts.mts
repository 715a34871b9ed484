import type { Policy } from '../../../../electron/shared/domain/policy/kinds.ts';
import { type TemplateWords, WORDS } from '../words.mts';
import { ENTRIES, type Entry, NAMESPACE, supportOf, VERSIONS } from './template.mts';
import { documentOf, type Element, element } from './xml.mts';

/** The texts of the administrative template in one language (ADML), from the words that the app itself uses. */
export function writeTemplateTexts(words: TemplateWords): string {
  return documentOf(
    element(
      'policyDefinitionResources',
      { xmlns: NAMESPACE, revision: '1.0', schemaVersion: '1.0' },
      [
        element('displayName', {}, words.templateTitle),
        element('description', {}, words.templateAbout),
        element('resources', {}, [
          element('stringTable', {}, [
            string('Category', WORDS.product),
            string('Category_Recommended', words.recommended),
            ...VERSIONS.map((since) => string(supportOf({ since }), words.since(since))),
            ...ENTRIES.flatMap((entry) => stringsOf(entry, words)),
          ]),
          element(
            'presentationTable',
            {},
            ENTRIES.flatMap((entry) => presentationOf(entry, words)),
          ),
        ]),
      ],
    ),
  );
}

const string = (id: string, text: string) => element('string', { id }, text);

function stringsOf(
  { name, policy, id, isRecommended }: Entry,
  words: TemplateWords,
): readonly Element[] {
  const help = [
    words.helpOf(name),
    ...(policy.type === 'boolean' ? [words.onOff] : []),
    ...(isRecommended ? [words.recommendedHelp] : []),
  ];
  const choices = policy.type === 'choice' ? policy.choices : [];
  return [
    string(id, words.titleOf(name)),
    string(`${id}_Help`, help.join('\n\n')),
    ...choices.map((choice) => string(`${id}_${choice}`, words.choiceOf(name, choice))),
  ];
}

function presentationOf(
  { name, policy, id }: Entry,
  { titleOf }: TemplateWords,
): readonly Element[] {
  const field = fieldOf(policy, id, titleOf(name));
  return field ? [element('presentation', { id }, [field])] : [];
}

function fieldOf(policy: Policy, refId: string, title: string): Element | undefined {
  switch (policy.type) {
    case 'number':
      return element('decimalTextBox', { refId, defaultValue: policy.standard }, title);
    case 'text':
      return element('textBox', { refId }, [element('label', {}, title)]);
    case 'choice': {
      const defaultItem = policy.choices.indexOf(policy.standard);
      return element('dropdownList', { refId, noSort: 'true', defaultItem }, title);
    }
    case 'list':
      return element('listBox', { refId }, title);
    case 'boolean':
      return undefined;
  }
}
