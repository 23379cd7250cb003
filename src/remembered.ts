/** What was made of something need not be made again each time that it is met. */

/** Answers that are kept where strangers ask; then all are forgotten, so that memory stays bounded. */
const SOME = 2048

/** `answer`, asked once and then remembered. @param most so many answers are kept at a time */
export function remembered<A, Q = string>(answer: (question: Q) => A, most = SOME): (question: Q) => A {
  const answers = new Map<Q, A>()
  // Dozens ask the same in a row, which is told sooner than where in a map it stands.
  let last: Q | undefined
  let lastAnswer: A | undefined
  return (question) => {
    if (question === last && lastAnswer !== undefined) return lastAnswer
    const known = answers.get(question)
    const given = known === undefined ? answer(question) : known
    if (known === undefined) {
      if (answers.size >= most) answers.clear()
      answers.set(question, given)
    }
    last = question
    lastAnswer = given
    return given
  }
}
