/** Whether a text was written by a bundler, whatever its path says. */

/** No person types a line of as many characters. */
const LONGEST_LINE = 10_000

/** What a bundler writes, most of it in lines that nobody types; what is wrong there is mended in its sources. */
export function isMinifiedText(text: string): boolean {
  if (text.length < LONGEST_LINE) return false
  let endless = 0
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    if (end - start >= LONGEST_LINE) endless += end - start
    start = end + 1
  }
  return endless > text.length / 2
}
