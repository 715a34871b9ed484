/** What every policy says, whatever kind of value it takes. */
interface Common {
  /** The version of the app that first knew it. */
  readonly since: string;
  /** It decides where passwords or records go, so only the machine's own policy counts, never the user's. */
  readonly isMachineOnly?: true;
  /** A person may choose it too, so a recommended value makes sense. */
  readonly isChosenByPeople?: true;
}

/** Yes or no. The registry's 1 and 0 count as well; the word "false" does not. */
export interface BooleanPolicy extends Common {
  readonly type: 'boolean';
  readonly standard: boolean;
  /** The value when what is set makes no sense: it must allow no more than any other. */
  readonly closed: boolean;
}

/** A whole number within limits, both included. */
export interface NumberPolicy extends Common {
  readonly type: 'number';
  readonly min: number;
  readonly max: number;
  readonly standard: number;
  readonly closed: number;
}

/** One word out of a few. */
export interface ChoicePolicy<C extends string = string> extends Common {
  readonly type: 'choice';
  readonly choices: readonly C[];
  readonly standard: C;
  readonly closed: C;
}

/** A text; empty means that nothing is set. */
export interface TextPolicy extends Common {
  readonly type: 'text';
  readonly maxLength: number;
  /** What the text must look like, if anything goes wrong otherwise. */
  readonly pattern?: RegExp;
  readonly standard: string;
  readonly closed: string;
}

/** Several texts. What an empty list means is said where the list is used. */
export interface ListPolicy extends Common {
  readonly type: 'list';
  readonly maxItems: number;
  readonly maxLength: number;
  /** What each text must look like. It can't have flags: the schema for IT takes its source alone. */
  readonly pattern: RegExp;
  /** Capital letters make no difference, as in the names of hosts (RFC 4343). What counts then is all in small ones. */
  readonly isCaseBlind?: true;
  readonly standard: readonly string[];
  readonly closed: readonly string[];
}

/** One thing that firm IT can set. */
export type Policy = BooleanPolicy | NumberPolicy | ChoicePolicy | TextPolicy | ListPolicy;

/** The value that a policy of this kind has. */
export type ValueOf<P extends Policy> =
  P extends ChoicePolicy<infer C>
    ? C
    : P extends BooleanPolicy
      ? boolean
      : P extends NumberPolicy
        ? number
        : P extends TextPolicy
          ? string
          : P extends ListPolicy
            ? readonly string[]
            : never;
