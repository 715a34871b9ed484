import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  lines: { color: tokens.colorNeutralForeground2 },
  done: { color: tokens.colorPaletteGreenForeground1 },
});

interface FrameProps {
  readonly width: number;
  readonly children: ReactNode;
}

/** A drawing in the lines of the text's color. The words below it say the same. */
function Drawing({ width, children }: FrameProps) {
  const styles = useStyles();
  return (
    <svg
      className={styles.lines}
      width={width}
      height="68"
      viewBox={`0 0 ${width} 68`}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

function Tick({ x, y }: { readonly x: number; readonly y: number }) {
  const styles = useStyles();
  return <path className={styles.done} strokeWidth="3" d={`M${x} ${y}l4 5 9-10`} />;
}

/** People on a list. */
export function RecordPicture() {
  return (
    <Drawing width={118}>
      <rect x="1" y="7" width="116" height="54" rx="5" />
      <circle cx="21" cy="24" r="6" />
      <circle cx="21" cy="46" r="6" />
      <path d="M37 24h34M37 46h24" />
      <Tick x={88} y={24} />
      <Tick x={88} y={46} />
    </Drawing>
  );
}

/** A checklist, half done. */
export function PreparePicture() {
  return (
    <Drawing width={68}>
      <rect x="1" y="1" width="66" height="66" rx="5" />
      <Tick x={10} y={17} />
      <Tick x={10} y={35} />
      <rect x="11" y="48" width="10" height="10" rx="1" />
      <path d="M33 17h22M33 35h22M33 54h12" />
    </Drawing>
  );
}

/** Two accounts and the link between them. */
export function LinkPicture() {
  return (
    <Drawing width={138}>
      <rect x="1" y="16" width="48" height="36" rx="5" />
      <rect x="89" y="16" width="48" height="36" rx="5" />
      <path d="M11 28h18M11 40h28M99 28h18M99 40h28" />
      <path d="M64 26h-4a8 8 0 0 0 0 16h4M74 26h4a8 8 0 0 1 0 16h-4M60 34h18" />
    </Drawing>
  );
}
