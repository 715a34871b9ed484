import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { NamesOnBothSides } from '../../../../electron/shared/domain/linking/events.ts';
import { letterPairs } from './letters.ts';

const useStyles = makeStyles({
  grid: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalS} 2px`,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  pair: { display: 'flex', flexDirection: 'column', gap: '2px' },
  cell: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '1.5em',
    height: '1.7em',
    border: `1px solid transparent`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  differs: {
    border: `1px solid ${tokens.colorStatusWarningBorder2}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
  },
  missing: { border: `1px dashed ${tokens.colorStatusWarningBorder2}` },
});

/** The two names letter over letter. What differs is said in words by the verdict below, so this is for the eye alone. */
export function LettersCompared({ names }: { readonly names: NamesOnBothSides }) {
  const styles = useStyles();
  return (
    <div aria-hidden="true" className={styles.grid}>
      {letterPairs(names.ecf, names.pacer).map((pair, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a letter is known by its place and nothing else.
        <span key={place} className={styles.pair}>
          {([pair.ecf, pair.pacer] as const).map((letter, side) => (
            <span
              // biome-ignore lint/suspicious/noArrayIndexKey: there are always these two.
              key={side}
              className={mergeClasses(
                styles.cell,
                !pair.isSame && styles.differs,
                letter === '' && styles.missing,
              )}
            >
              {letter === '' ? '–' : letter}
            </span>
          ))}
        </span>
      ))}
    </div>
  );
}
