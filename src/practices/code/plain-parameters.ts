/** Parameters of AWS' Systems Manager that a program of the CDK or of Pulumi keeps in plain text. */
import type { Hit } from '../../../patterns/rule.ts'
import { argumentOf, type CallExpression, type Expression, namesIn } from '../../documents/expression.ts'
import type { SourceFile } from '../../documents/source-file.ts'
import { isSecretName } from '../secrets/secret-name.ts'

/** Whether the last part of a path or dotted name is a secret's. */
export const isSecretPath = (text: string): boolean => isSecretName(text.split(/[/.:]/).at(-1) ?? '')

/** `new ssm.StringParameter(this, 'P', {parameterName: '/db/password', …})`, and Pulumi's `aws.ssm.Parameter` of type String. */
export function* parametersInCode(file: SourceFile): Generator<Hit> {
  if (!/\bStringParameter\b|\bssm\.Parameter\b/.test(file.text)) return
  for (const call of file.code()?.calls ?? []) {
    if (!/(?:^|\.)StringParameter$|(?:^|\.)ssm\.Parameter$/.test(call.callee)) continue
    const given = (...names: string[]) => names.flatMap((name) => argumentNamed(call, name) ?? [])[0]
    const name = given('parameterName', 'parameter_name', 'name')
    const type = given('type')
    const value = given('stringValue', 'string_value', 'value')
    const isAddress = value !== undefined && namesIn(value).some((text) => /(?:arn|id|name)$/i.test(text))
    if (name?.kind !== 'string' || !isSecretPath(name.value) || isAddress) continue
    if (type && !(type.kind === 'string' && /^String(?:List)?$/.test(type.value))) continue
    yield {
      path: file.path,
      range: name.range,
      resource: call.within ? `${call.within} ${call.callee}` : call.callee,
      message: `${name.value} is a plain parameter`,
    }
  }
}

/** Of a keyword argument, or of an object among the arguments. */
const argumentNamed = (call: CallExpression, name: string): Expression | undefined =>
  argumentOf(call, name) ??
  call.arguments
    .flatMap(({ value }) => (value.kind === 'object' ? value.properties : []))
    .find((one) => one.name === name)?.value
