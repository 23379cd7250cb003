/** All that practices have said, in whatever order files were looked at. */
import type { Hit, PracticeRule } from '../../patterns/rule.ts'
import { compareText } from '../text-order.ts'
import type { Answer, PracticeProblem, PracticeResult, ThreadAnswers } from './answer.ts'

export class Answers {
  readonly #said: Answer[] = []
  readonly #unread: PracticeProblem[] = []
  readonly #looked = new Map<string, number>()

  get count(): number {
    return this.#said.length
  }

  add(...answers: readonly Answer[]): void {
    this.#said.push(...answers)
  }

  addUnread(path: string, problems: readonly string[]): void {
    for (const what of problems) this.#unread.push({ path, what })
  }

  /** Files that rules looked at. @param rules their ids */
  addLooked(rules: readonly string[], files = 1): void {
    for (const id of rules) this.#looked.set(id, (this.#looked.get(id) ?? 0) + files)
  }

  /** What the files made rules say, for the answers of another thread to take over. @param waiting those that are to be asked again */
  ofThread(
    waiting: ReadonlySet<Answer>,
    unread: readonly PracticeProblem[] = [],
  ): Pick<ThreadAnswers, 'answers' | 'problems' | 'looked'> {
    const answers = this.#said.map((one) => ({ ...one, rule: one.rule.id, waits: waiting.has(one) }))
    return { answers, problems: this.#unreadWith(unread), looked: this.#looked }
  }

  /** @returns those that are to be asked again */
  takeOver({ answers, problems, looked }: ThreadAnswers, rules: readonly PracticeRule[]): Answer[] {
    const byId = new Map(rules.map((rule) => [rule.id, rule]))
    const taken = answers.map(({ waits, ...said }) => ({
      waits,
      answer: { ...said, rule: byId.get(said.rule)! },
    }))
    this.add(...taken.map(({ answer }) => answer))
    this.#unread.push(...problems)
    for (const [id, files] of looked) this.addLooked([id], files)
    return taken.flatMap(({ waits, answer }) => (waits ? answer : []))
  }

  /** @param unread what else could not be read */
  result(unread: readonly PracticeProblem[] = []): PracticeResult {
    const places = new Set<string>()
    const said = [...this.#said].sort(byPlace)
    const hits = said.flatMap(({ rule, hits }) =>
      hits.filter((hit) => isNew(rule, hit, places)).map((hit) => ({ rule, hit })),
    )
    const problems = said.flatMap(({ problem }) => problem ?? [])
    return { hits, problems: [...this.#unreadWith(unread), ...problems], looked: this.#looked }
  }

  /** Each file once that could not be read as it was asked for, by a rule of its own or of another file. */
  #unreadWith(more: readonly PracticeProblem[]): PracticeProblem[] {
    const all = [...this.#unread, ...more].map((one): [string, PracticeProblem] => [
      `${one.path}\0${one.what}`,
      one,
    ])
    return [...new Map(all)].sort(([a], [b]) => compareText(a, b)).map(([, problem]) => problem)
  }
}

/** Files in the order of their paths, and the repository behind them, whoever took them. */
const byPlace = (a: Answer, b: Answer): number =>
  Number(a.path === '') - Number(b.path === '') || compareText(a.path, b.path)

/** One literal that many files lead to is one hit. */
function isNew(rule: PracticeRule, { path, range, resource }: Hit, places: Set<string>): boolean {
  const place = JSON.stringify([rule.id, path, range?.start ?? resource])
  const isNew = !places.has(place)
  places.add(place)
  return isNew
}
