import { makeStyles, tokens } from '@fluentui/react-components';
import { useT } from '../i18n/use-t.ts';
import { Disclosure } from '../ui/Disclosure.tsx';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

interface Props {
  readonly summary: string;
  readonly some: readonly string[];
  /** How many there are, of whom `some` are the first. */
  readonly of: number;
}

/** How many people something is about, and the first of them by name when that is opened. */
export function NamedPeople({ summary, some, of }: Props) {
  const styles = useStyles();
  const t = useT();
  return (
    <Disclosure summary={summary}>
      <ul className={styles.list}>
        {some.map((name, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two people may have one name, and the list is never reordered.
          <li key={place}>{name}</li>
        ))}
      </ul>
      {of > some.length ? t('bulk.and-more', { more: of - some.length }) : null}
    </Disclosure>
  );
}
