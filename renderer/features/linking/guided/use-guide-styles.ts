import { makeStyles, tokens } from '@fluentui/react-components';

/** The styles that the guided stages share. */
export const useGuideStyles = makeStyles({
  // No grid: what stays in view below both would stay within its own cell.
  columns: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalXXL,
  },
  column: { flex: '1 1 24rem', minWidth: 0 },
  across: { flex: '1 1 100%' },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    maxWidth: '46rem',
  },
  answers: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  answer: { justifyContent: 'flex-start', maxWidth: '46rem', textAlign: 'left' },
  username: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
  question: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  sample: { backgroundColor: '#ffe9a8', color: '#1d2733', padding: '0 4px' },
});
