import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  bar: { display: 'flex', gap: '2px', width: '72px' },
  part: {
    flexGrow: 1,
    height: '4px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralStroke1,
    '@media (forced-colors: active)': { border: '1px solid CanvasText', height: '2px' },
  },
  done: {
    backgroundColor: tokens.colorNeutralForeground2,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  all: { backgroundColor: tokens.colorPaletteGreenForeground1 },
});

interface Props {
  readonly done: number;
  readonly total: number;
}

/** How many of a few steps are done, as a bar with a part for each. The words beside it say the same. */
export function Segments({ done, total }: Props) {
  const styles = useStyles();
  return (
    <span className={styles.bar} aria-hidden="true">
      {Array.from({ length: total }, (_none, place) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts are nothing but their places.
          key={place}
          className={mergeClasses(
            styles.part,
            place < done && styles.done,
            done === total && styles.all,
          )}
        />
      ))}
    </span>
  );
}
