import { makeStyles, tokens } from '@fluentui/react-components';
import type { BulkAct } from '../../../../electron/shared/domain/board/bulk-act.ts';
import { useT } from '../../../i18n/use-t.ts';
import type { Answer } from '../../../lib/bridge/bridge.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';

const useStyles = makeStyles({
  nobody: { fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** The preview of an act, and which act it is for. */
export type Previewed = Answer<'bulk', 'preview'> & { readonly kind: BulkAct['kind'] };

/** Who an act reaches, and who it doesn't and why, each by name, before anything is recorded. */
export function BulkPreview({ shown }: { readonly shown: Previewed }) {
  const styles = useStyles();
  const t = useT();
  const { kind, people, accounts, reached, not } = shown;
  return (
    <div role="status">
      {people === 0 ? (
        <div className={styles.nobody}>{t('bulk.reaches-nobody')}</div>
      ) : (
        <Named
          summary={t(`bulk.reaches-${kind}`, { people, accounts })}
          some={reached}
          of={people}
        />
      )}
      {not.map(({ why, count, some }) => (
        <Named key={why} summary={t(`bulk-not.${why}`, { count })} some={some} of={count} />
      ))}
    </div>
  );
}

interface NamedProps {
  readonly summary: string;
  readonly some: readonly string[];
  /** How many there are, of whom `some` are the first. */
  readonly of: number;
}

function Named({ summary, some, of }: NamedProps) {
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
