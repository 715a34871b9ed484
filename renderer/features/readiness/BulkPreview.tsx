import { makeStyles, tokens } from '@fluentui/react-components';
import type { BulkAct } from '../../../electron/shared/domain/bulk-act.ts';
import { useT } from '../../i18n/use-t.ts';
import type { Answer } from '../../lib/bridge.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';

const useStyles = makeStyles({
  reach: { fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** What an act was found to reach, and which act that was. */
export type Previewed = Answer<'bulk', 'preview'> & { readonly kind: BulkAct['kind'] };

/** Whom an act reaches, and whom not and why, before anything is recorded. */
export function BulkPreview({ shown }: { readonly shown: Previewed }) {
  const styles = useStyles();
  const t = useT();
  const { kind, people, accounts, not } = shown;
  return (
    <div role="status">
      <div className={styles.reach}>
        {people === 0 ? t('bulk.reaches-nobody') : t(`bulk.reaches-${kind}`, { people, accounts })}
      </div>
      {not.map(({ why, count, some }) => (
        <Disclosure key={why} summary={t(`bulk-not.${why}`, { count })}>
          <ul className={styles.list}>
            {some.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
          {count > some.length ? t('bulk.and-more', { more: count - some.length }) : null}
        </Disclosure>
      ))}
    </div>
  );
}
