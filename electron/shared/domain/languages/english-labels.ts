/**
 * What pages and programs show in English to everyone, so that every translation keeps it: the pages of PACER and the
 * courts, then the programs that passwords and dates come from or go to. A longer label comes before one that it begins with.
 */
const LABELS =
  /(?<!\p{L})(Manage My Account|Manage MFA Settings|Maintain Your ECF Account|Account Type|Account Status|Account Number|Account Balance|Case Search Status|Upgraded PACER Account|Legacy PACER Account(?: \(Upgrade\))?|PACER Administrative Account|PACER Service Center|User Update Required|Update Personal Information|More User Information|Find Filing Agent|Forgot login\/password|Multifactor Auth|Client Code|Attorney Admissions|(?:Non-Attorney )?E-File Registration|Internet Fees Due|Get New Codes|Add App|Person Address|Utilities|Maintenance|Your Account|Enroll|Submit|Inactive|Active|Username|Legacy|Upgraded|Upgrade|Autofill and passwords|Passwords and autofill|Google Password Manager|Microsoft Password Manager|Password Manager|Download file|Export [Pp]asswords|Export All Items to File|Export vault|Export data|Export items|Export|Advanced options|Account & Data|CSV file|Add calendar|New Calendar|Send Again|Edit As New Message|Settings|Passwords|Options|Database|Tools|Message|Import|File)(?!\p{L})/u;

/** A piece of a translated text, and whether it is English. */
interface Piece {
  readonly text: string;
  readonly isEnglish: boolean;
}

/**
 * A translated text in pieces, so that a screen reader can be told which of them to read in English. `more` are further
 * English words in it, such as what a court calls its link.
 */
export function piecesOf(text: string, more: readonly string[] = []): readonly Piece[] {
  // The parts at odd places are those that the pattern caught.
  const pieces = text
    .split(LABELS)
    .map((part, place): Piece => ({ text: part, isEnglish: place % 2 === 1 }));
  return more
    .filter((term) => term !== '')
    .reduce(cutBy, pieces)
    .filter((piece) => piece.text !== '');
}

const cutBy = (pieces: readonly Piece[], term: string): readonly Piece[] =>
  pieces.flatMap((piece) => {
    if (piece.isEnglish) return [piece];
    const [first = '', ...rest] = piece.text.split(term);
    const plain = (words: string): Piece => ({ text: words, isEnglish: false });
    return [
      plain(first),
      ...rest.flatMap((words) => [{ text: term, isEnglish: true }, plain(words)]),
    ];
  });
