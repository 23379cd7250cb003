/** What was made of something need not be made again each time that it is met. */

/** Answers that are kept where strangers ask; then all are forgotten, so that memory stays bounded. */
const SOME = 2048

/** `answer`, asked once and then remembered. @param most so many answers are kept at a time */
export function remembered<A, Q = string>(answer: (question: Q) => A, most = SOME): (question: Q) => A {
  const answers = new Map<Q, A>()
  return (question) => {
    const known = answers.get(question)
    if (known !== undefined) return known
    const fresh = answer(question)
    if (answers.size >= most) answers.clear()
    answers.set(question, fresh)
    return fresh
  }
}
