/** Old Macs end lines with CR alone, and files that were edited twice mix all three. */
export function withPlainLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
