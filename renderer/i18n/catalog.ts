import en from '../../assets/text/en.json';

/** The name of one text of the app. */
export type MessageId = keyof typeof en;

/** Every text of the app in English, ICU MessageFormat. */
export const ENGLISH: Readonly<Record<MessageId, string>> = en;

/** Whether the catalog has a text of this name. */
export function isMessageId(id: string): id is MessageId {
  return Object.hasOwn(en, id);
}
