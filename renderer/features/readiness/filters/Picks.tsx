import { PickMenu } from './PickMenu.tsx';

interface ManyProps<T extends string> {
  readonly label: string;
  readonly values: readonly T[];
  readonly nameOf: (value: T) => string;
  readonly chosen: readonly T[];
  readonly onChoose: (chosen: readonly T[]) => void;
}

/** A menu to pick any number of values from; it answers in the order of `values`, and none picked narrows nothing. */
export function PickMany<T extends string>(props: ManyProps<T>) {
  const { label, values, nameOf, chosen, onChoose } = props;
  return (
    <PickMenu
      label={label}
      picks={values.map((value) => ({ value, label: nameOf(value) }))}
      chosen={chosen}
      isSet={chosen.length > 0}
      onChoose={(picked) => onChoose(values.filter((value) => picked.includes(value)))}
    />
  );
}

interface OneProps<T extends string> {
  readonly label: string;
  /** The first is the one that changes nothing. */
  readonly values: readonly [T, ...T[]];
  readonly nameOf: (value: T) => string;
  /** May be none of `values`, when it was chosen elsewhere. */
  readonly chosen: string;
  readonly onChoose: (chosen: T) => void;
}

/** A menu to pick one value from. */
export function PickOne<T extends string>(props: OneProps<T>) {
  const { label, values, nameOf, chosen, onChoose } = props;
  return (
    <PickMenu
      isSingle
      label={label}
      picks={values.map((value) => ({ value, label: nameOf(value) }))}
      chosen={[chosen]}
      isSet={chosen !== values[0]}
      onChoose={([picked]) => onChoose(values.find((value) => value === picked) ?? values[0])}
    />
  );
}
