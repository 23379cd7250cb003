/** Policies of Amazon that grant everything, where programs attach them to an identity. */
import type { Hit } from '../../../patterns/rule.ts'
import { argumentOf } from '../../documents/expression.ts'
import type { SourceFile } from '../../documents/source-file.ts'
import { MANAGED } from '../terraform/grants.ts'

/** In the words of the CDK, of Pulumi and of boto3. */
export function* managedPolicies(file: SourceFile): Generator<Hit> {
  for (const call of file.code()?.calls ?? []) {
    const first = argumentOf(call, 0)
    if (
      /(?:fromAwsManagedPolicyName|from_aws_managed_policy_name)$/.test(call.callee) &&
      first?.kind === 'string' &&
      MANAGED.test(first.value)
    )
      yield {
        path: file.path,
        range: first.range,
        resource: call.within ? `${call.within} ${first.value}` : first.value,
        message: `${first.value} is attached`,
      }
  }
  for (const { name, value, kind } of file.code()?.named ?? [])
    for (const item of value.kind === 'list' ? value.items : [value]) {
      const isGiven = kind === 'property' || kind === 'argument'
      const text = isGiven && item.kind === 'string' ? item.value : ''
      const managed = POLICY.test(name) ? MANAGED.exec(text)?.[1] : undefined
      if (managed)
        yield { path: file.path, range: item.range, resource: name, message: `${managed} is attached` }
    }
}
/** `policyArn` of Pulumi, `PolicyArn` of boto3, `managedPolicyArns`. */
const POLICY = /^(?:managed_?)?policy_?arns?$/i
