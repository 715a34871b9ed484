/**
 * Words for Haitian Creole dates and times. They are ours, because `Intl` knows no Creole: it would answer in the language of
 * the machine, and the data that FormatJS and CLDR had for `ht` were French. Months and weekdays agree in glibc, Day.js and
 * MediaWiki; the names of time zones are our own.
 */
export const HAITIAN = {
  months: [
    'janvye',
    'fevriye',
    'mas',
    'avril',
    'me',
    'jen',
    'jiyè',
    'out',
    'septanm',
    'oktòb',
    'novanm',
    'desanm',
  ],
  shortMonths: ['jan', 'fev', 'mas', 'avr', 'me', 'jen', 'jiy', 'out', 'sep', 'okt', 'nov', 'des'],
  weekdays: ['dimanch', 'lendi', 'madi', 'mèkredi', 'jedi', 'vandredi', 'samdi'],
  lists: { conjunction: 'ak', disjunction: 'oswa' },
  zones: {
    'Eastern Time': 'lè Lès',
    'Central Time': 'lè Santral',
    'Mountain Time': 'lè Montay',
    'Mountain Standard Time': 'lè Montay, Arizona',
    'Pacific Time': 'lè Pasifik',
    'Alaska Time': 'lè Alaska',
    'Hawaii-Aleutian Time': 'lè Awayi',
    'Hawaii-Aleutian Standard Time': 'lè Awayi',
    'Atlantic Standard Time': 'lè Pòtoriko',
    'Atlantic Time': 'lè Pòtoriko',
    'Guam Time': 'lè Gwam',
    'Chamorro Standard Time': 'lè Gwam',
  },
} as const;
