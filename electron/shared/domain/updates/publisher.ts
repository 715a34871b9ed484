/** A certificate's subject by its parts, such as CN and O. */
type Subject = ReadonlyMap<string, string>;

/** Reads `CN="Some Firm, LLC", O=Some Firm, C=US`. A text without an equals sign has no parts. */
function subjectOf(text: string): Subject {
  const parts = text.matchAll(/(?:^|,)\s*([A-Za-z.0-9]+)=(?:"((?:[^"]|"")*)"|([^,"]*))/g);
  return new Map(
    [...parts].map(([, name = '', quoted, plain = '']) => [
      name.toUpperCase(),
      (quoted?.replaceAll('""', '"') ?? plain).trim(),
    ]),
  );
}

/**
 * Whether the subject of a certificate is one of the publishers that the build names: every part that a publisher names
 * is the same. A publisher without parts is a common name.
 */
export function isOfPublisher(subject: string, publishers: readonly string[]): boolean {
  const signed = subjectOf(subject);
  return publishers.some((publisher) => {
    const wanted = subjectOf(publisher);
    if (wanted.size === 0) return publisher !== '' && signed.get('CN') === publisher;
    return [...wanted].every(([name, value]) => signed.get(name) === value);
  });
}
