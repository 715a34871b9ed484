import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DocumentArrowUpRegular } from '@fluentui/react-icons/svg/document-arrow-up';
import { type DragEvent, useState } from 'react';
import { ActionButton } from '../ActionButton.tsx';

const useStyles = makeStyles({
  place: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXXL,
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusXLarge,
    textAlign: 'center',
  },
  over: {
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground1Hover,
  },
  hint: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  /** What the button says. */
  readonly choose: string;
  readonly busyLabel: string;
  readonly hint: string;
  readonly isBusy: boolean;
  /** Id of the sentence that says why no file is taken. */
  readonly lockedBy?: string | undefined;
  readonly onChoose: () => void;
  readonly onDrop: (file: File) => void;
}

/** Takes one file, chosen in the system's dialog or dropped with the mouse. */
export function FileDrop({ choose, busyLabel, hint, isBusy, lockedBy, onChoose, onDrop }: Props) {
  const styles = useStyles();
  const [isOver, setOver] = useState(false);
  const take = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file && !isBusy && lockedBy === undefined) onDrop(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra for the mouse; the button does the same.
    <div
      className={mergeClasses(styles.place, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={take}
    >
      <ActionButton
        appearance="primary"
        icon={<DocumentArrowUpRegular />}
        isBusy={isBusy}
        lockedBy={lockedBy}
        busyLabel={busyLabel}
        onClick={onChoose}
      >
        {choose}
      </ActionButton>
      <div className={styles.hint}>{hint}</div>
    </div>
  );
}
