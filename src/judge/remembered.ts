/** What a text says need not be worked out for each of the places where it stands. */

/** Texts whose answers are kept; then all are forgotten, so that memory stays bounded. */
const MOST = 2048

/** `answer`, asked once for a text and then remembered for a while. */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>()
  return (text) => {
    const known = answers.get(text)
    if (known !== undefined) return known
    const fresh = answer(text)
    if (answers.size >= MOST) answers.clear()
    answers.set(text, fresh)
    return fresh
  }
}
