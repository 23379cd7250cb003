/** Principals of the CDK that tokens of another provider stand for, read as the statement that they make of themselves. */

import type { Call } from '../../documents/code/code.ts'
import { argumentOf, type Expression } from '../../documents/expression.ts'
import { nodeOf } from '../../documents/expression-node.ts'
import { entriesAt } from '../../documents/node.ts'
import type { SourceFile } from '../../documents/source-file.ts'
import { itemsOf, type Statement } from '../policies.ts'

const TAKES_TOKENS = 'sts:AssumeRoleWithWebIdentity'

/** `new iam.WebIdentityPrincipal(arn, {StringEquals: {…}})` and its kin; what is chained to one is not read. */
export const principalsIn = (file: SourceFile): Statement[] => [...ofTokens(file), ...ofAnybody(file)]

/** `assumedBy: new iam.AnyPrincipal()`; in a policy of a resource it may be meant. */
const ofAnybody = (file: SourceFile): Statement[] =>
  (file.code()?.named ?? []).flatMap(({ name, value, within }) => {
    const isAny =
      /^assumed_?by$/i.test(name) &&
      value.kind === 'call' &&
      /(?:^|\.)(?:Any|Star)Principal$/.test(value.callee)
    if (!isAny) return []
    const { range } = value
    return [
      {
        allows: true,
        actions: [{ text: 'sts:AssumeRole', range }],
        notActions: [],
        resources: [],
        notResources: [],
        principals: [{ text: '*', range }],
        conditions: [],
        hasUnknownConditions: false,
        range,
        resource: within ? `${within} ${value.callee}` : value.callee,
      },
    ]
  })

const ofTokens = (file: SourceFile): Statement[] =>
  (file.code()?.calls ?? []).flatMap((call) => {
    const kind = /(?:^|\.)(WebIdentity|OpenIdConnect|Federated)Principal$/.exec(call.callee)?.[1]
    if (!kind) return []
    const action =
      kind === 'Federated' ? (argumentOf(call, 2) ?? argumentOf(call, 'assume_role_action')) : undefined
    const isOfTokens = kind !== 'Federated' || (action?.kind === 'string' && action.value === TAKES_TOKENS)
    return isOfTokens ? [statementOf(file, call)] : []
  })

function statementOf(file: SourceFile, call: Call): Statement {
  const { range, callee, within } = call
  const given = argumentOf(call, 1) ?? argumentOf(call, 'conditions')
  const isChained = /^\s*\.\s*with/.test(file.text.slice(range.end, range.end + 200))
  return {
    allows: true,
    actions: [{ text: TAKES_TOKENS, range }],
    notActions: [],
    resources: [],
    notResources: [],
    principals: itemsOf(nodeOf(argumentOf(call, 0) ?? call.arguments[0]?.value)),
    conditions: given?.kind === 'object' ? conditionsOf(given) : [],
    hasUnknownConditions: isChained || (given !== undefined && !isWritten(given)),
    range: { start: range.start, end: range.start + callee.length },
    resource: within ? `${within} ${callee}` : callee,
  }
}

/** Whether every operator is given its keys in place. */
const isWritten = (given: Expression): boolean =>
  given.kind === 'object' && given.properties.every(({ value }) => value.kind === 'object')

const conditionsOf = (given: Expression): Statement['conditions'] =>
  entriesAt(nodeOf(given)).flatMap(({ key: operator, value }) =>
    entriesAt(value).map(({ key, value: values }) => ({ operator, key, values: itemsOf(values) })),
  )
