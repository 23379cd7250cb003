/** Programs that stand in a step of a workflow: `actions/github-script` runs the JavaScript of its input `script`. */
import { workflowOf } from '../../documents/dialects/workflow.ts'
import { type Entry, scalarAt } from '../../documents/node.ts'
import type { SourceFile } from '../../documents/source-file.ts'
import type { Logged } from '../commands/logged-secret.ts'
import { secretsGivenBy, secretVariables } from './workflow-secrets.ts'

/** A line of a log with all that it is given, nested two deep. */
const PRINTS =
  /\b(?:console\.(?:log|info|warn|error|debug|dir)|core\.(?:info|notice|warning|error|debug))\s*\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)/g
/** Of a variable only that it is there, how long it is, or one name of what it holds. */
const READ =
  /(?<![!\w])process\.env\.(\w+)\b(?!\s*(?:\.(?:length|split|includes|slice)|\?(?![.?])|[!=]=|&&))/g
/** Commands to the runner: what to mask has to be named. */
const COMMANDS = /::add-mask::|\bsetSecret\b/

/** Secrets that such programs print. */
export function* printedByPrograms(file: SourceFile): Generator<Logged & { readonly job: string }> {
  const workflow = workflowOf(file)
  for (const job of workflow?.jobs ?? [])
    for (const step of job.steps) {
      if (!/^actions\/github-script@/i.test(step.uses?.text ?? '')) continue
      const script = scalarAt(step.node, 'with', 'script')
      if (!script) continue
      const bound = boundBy([...(workflow?.env ?? []), ...job.env, ...step.env])
      const text = file.text.slice(script.range.start, script.range.end)
      for (const { index, 0: call, 1: given = '' } of text.matchAll(PRINTS)) {
        const secret = isComment(text, index) || COMMANDS.test(call) ? undefined : shownIn(given, bound)
        const start = script.range.start + index
        if (secret !== undefined)
          yield {
            job: `job ${job.id}`,
            range: { start, end: start + call.length },
            what: `prints ${secret}`,
            severity: 7.5,
          }
      }
    }
}

const boundBy = (env: readonly Entry[]) => new Set(secretVariables(env).map(({ entry }) => entry.key))

const shownIn = (given: string, bound: ReadonlySet<string>): string | undefined =>
  secretsGivenBy(given)[0] ??
  [...given.matchAll(READ)].map(([, name = '']) => name).find((name) => bound.has(name))

const isComment = (text: string, at: number) =>
  /^\s*(?:\/\/|\*)/.test(text.slice(text.lastIndexOf('\n', at) + 1, at))
