import { makeStyles, tokens } from '@fluentui/react-components';

/** The styles that the guided stages share. */
export const useGuideStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(24rem, 100%), 1fr))',
    gap: tokens.spacingHorizontalXXL,
    alignItems: 'start',
  },
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
