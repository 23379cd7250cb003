/**
 * Which of some hundred keywords a text holds, without searching it once for each: the text's groups of three characters
 * are noted in one pass, and only a keyword all of whose groups occur is searched for.
 */

const SLOTS = 1 << 16

export interface KeywordFilter {
  /** Prepares for the questions about one text; `lower` is in lower case. */
  read(lower: string): void
  /** Whether the text holds the keyword, which is in lower case. */
  has(keyword: string): boolean
}

export function createKeywordFilter(): KeywordFilter {
  const seenIn = new Uint32Array(SLOTS)
  const answers = new Map<string, boolean>()
  let number = 0
  let text = ''
  const holds = (keyword: string) => {
    for (let i = 2; i < keyword.length; i++) if (seenIn[slotAt(keyword, i)] !== number) return false
    return text.includes(keyword)
  }
  return {
    read(lower) {
      text = lower
      number++
      answers.clear()
      for (let i = 2; i < lower.length; i++) seenIn[slotAt(lower, i)] = number
    },
    has(keyword) {
      const known = answers.get(keyword)
      if (known !== undefined) return known
      const answer = holds(keyword)
      answers.set(keyword, answer)
      return answer
    },
  }
}

/** The slot of the three characters that end at `i`. */
const slotAt = (text: string, i: number): number =>
  ((text.charCodeAt(i - 2) << 10) ^ (text.charCodeAt(i - 1) << 5) ^ text.charCodeAt(i)) & (SLOTS - 1)
