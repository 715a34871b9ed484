import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({ legend: { textTransform: 'none' } });

/** The class that keeps a chart's legend as our words have it; the charts would capitalize each word. */
export const useLegendAsWritten = (): string => useStyles().legend;
