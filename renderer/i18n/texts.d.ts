/** The English texts that the window's first script names; the build takes them out of the catalog. */
declare module '*/en.json?start' {
  const texts: Readonly<Record<string, string>>;
  export default texts;
}

/** All other English texts. */
declare module '*/en.json?later' {
  const texts: Readonly<Record<string, string>>;
  export default texts;
}
