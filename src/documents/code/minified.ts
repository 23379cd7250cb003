/** Whether a text was written by a bundler, whatever its path says. */

/** No person types a line of as many characters. */
const LONGEST_LINE = 10_000

/** What a bundler writes, most of it in lines that nobody types; what is wrong there is mended in its sources. */
export function isMinifiedText(text: string): boolean {
  if (text.length < LONGEST_LINE) return false
  const endless = text.split('\n').filter(({ length }) => length >= LONGEST_LINE)
  return endless.reduce((sum, { length }) => sum + length, 0) > text.length / 2
}
