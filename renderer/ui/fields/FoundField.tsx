import { Combobox, Field, makeStyles, Option, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  option: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  detail: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  // With Fluent's own sizing off: its list would take the whole height of the window.
  list: { maxHeight: 'min(18rem, 50vh)', overflowY: 'auto' },
});

/** Something to choose. */
export interface Found {
  readonly id: string;
  readonly name: string;
  /** What sets it apart from others with the same name. */
  readonly detail: string;
}

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly placeholder?: string;
  /** Nothing has to be chosen. */
  readonly isOptional?: boolean;
  readonly problem?: string | undefined;
  /** Label of the button that opens the list. */
  readonly openLabel: string;
  /** What the list says when nothing is found; undefined during the search. */
  readonly noneLabel: string | undefined;
  readonly typed: string;
  readonly found: readonly Found[];
  readonly chosenId: string | undefined;
  readonly onType: (typed: string) => void;
  readonly onChoose: (id: string) => void;
}

/** A field that lists matches below while somebody types. Typing more undoes a choice. */
export function FoundField(props: Props) {
  const styles = useStyles();
  const { label, hint, placeholder, problem, found, chosenId, noneLabel } = props;
  const isRequired = !props.isOptional;
  return (
    <Field
      label={label}
      hint={hint}
      required={isRequired}
      {...(problem ? { validationMessage: problem } : {})}
    >
      <Combobox
        freeform
        value={props.typed}
        selectedOptions={chosenId === undefined ? [] : [chosenId]}
        {...(placeholder === undefined ? {} : { placeholder })}
        positioning={{
          position: 'below',
          align: 'start',
          fallbackPositions: ['above-start'],
          autoSize: false,
        }}
        listbox={{ className: styles.list }}
        expandIcon={{ 'aria-label': props.openLabel }}
        onChange={(event) => props.onType(event.target.value)}
        onOptionSelect={(_event, { optionValue }) => {
          if (optionValue) props.onChoose(optionValue);
        }}
      >
        {found.map(({ id, name, detail }) => (
          <Option key={id} value={id} text={name}>
            <span className={styles.option}>
              {name}
              <span className={styles.detail}>{detail}</span>
            </span>
          </Option>
        ))}
        {noneLabel !== undefined && found.length === 0 ? (
          <Option key="none" value="" text={noneLabel} disabled>
            {noneLabel}
          </Option>
        ) : null}
      </Combobox>
    </Field>
  );
}
