import { makeStyles, tokens } from '@fluentui/react-components';
import type { BulkAct } from '../../../../electron/shared/domain/board/bulk-act.ts';
import { useT } from '../../../i18n/use-t.ts';
import type { Answer } from '../../../lib/bridge/bridge.ts';
import { NamedPeople } from '../../../parts/NamedPeople.tsx';

const useStyles = makeStyles({
  nobody: { fontWeight: tokens.fontWeightSemibold },
});

/** The preview of an act, and which act it is for. */
export type Previewed = Answer<'bulk', 'preview'> & { readonly kind: BulkAct['kind'] };

/** Who an act reaches, and who it doesn't and why, each by name, before anything is recorded. */
export function BulkPreview({ shown }: { readonly shown: Previewed }) {
  const styles = useStyles();
  const t = useT();
  const { kind, people, accounts, reached, changes, not } = shown;
  return (
    <div role="status">
      {people === 0 ? (
        <div className={styles.nobody}>{t('bulk.reaches-nobody')}</div>
      ) : (
        <NamedPeople
          summary={t(`bulk.reaches-${kind}`, { people, accounts })}
          some={reached}
          of={people}
        />
      )}
      {changes.map(({ before, count, some }) => (
        <NamedPeople
          key={before}
          summary={t(`bulk-before.${before}`, { count })}
          some={some}
          of={count}
        />
      ))}
      {not.map(({ why, count, some }) => (
        <NamedPeople key={why} summary={t(`bulk-not.${why}`, { count })} some={some} of={count} />
      ))}
    </div>
  );
}
