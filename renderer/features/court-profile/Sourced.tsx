import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { LayerName } from '../../../electron/shared/domain/profiles/court-profile.ts';
import type { Source } from '../../../electron/shared/domain/values/text.ts';
import { useT } from '../../i18n/use-t.ts';
import { SourceList } from '../../parts/courts/SourceList.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(22rem, 100%), 1fr))',
    gap: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXL}`,
    alignItems: 'start',
  },
  block: { minWidth: 0 },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  value: { margin: `${tokens.spacingVerticalXXS} 0`, maxWidth: '46rem', overflowWrap: 'anywhere' },
});

/** Values side by side, in as many columns as there is room for. */
export function SourcedGrid({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().grid}>{children}</div>;
}

interface Props {
  readonly name: string;
  /** The layer that wrote the value. */
  readonly from: LayerName | undefined;
  readonly sources: readonly Source[];
  readonly children: ReactNode;
}

/** One value of a profile with who wrote it here and who says so. */
export function Sourced({ name, from, sources, children }: Props) {
  const styles = useStyles();
  const t = useT();
  const layer = from ?? 'family';
  return (
    <div className={styles.block}>
      <h3 className={styles.name}>{name}</h3>
      <div className={styles.value}>{children}</div>
      <Disclosure isQuiet summary={t('profile.who-says', { layer, count: sources.length })}>
        <SourceList sources={sources} />
      </Disclosure>
    </div>
  );
}
