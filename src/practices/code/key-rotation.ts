/** Encryption keys that programs make with the CDK or Pulumi, and that nothing rotates. */
import { type Expression, propertyOf } from '../../documents/expression.ts'
import type { Range } from '../../documents/node.ts'
import type { SourceFile } from '../../documents/source-file.ts'

/** A class of AWS' key service: `kms.Key`, `aws.kms.Key`, and `Key` where that is what was imported. */
const KEY = /(?:^|\.)kms\.Key$/
const LIBRARY = /\baws-kms\b|\baws_kms\b|@pulumi\/aws|\bpulumi_aws\b/

/** Where each is made, or switches it off. */
export function unrotatedKeys(file: SourceFile): { readonly callee: string; readonly range: Range }[] {
  if (!LIBRARY.test(file.text)) return []
  const code = file.code()
  const isImported = code?.imports.some(({ from, names }) => /aws-kms$/.test(from) && names.includes('Key'))
  return (code?.calls ?? []).flatMap((call) => {
    if (!KEY.test(call.callee) && !(isImported && call.callee === 'Key')) return []
    const options = call.arguments.map(({ value }) => value).find(({ kind }) => kind === 'object')
    // Options that come from elsewhere may say it.
    const [, , third] = call.arguments
    const isElsewhere =
      (third !== undefined && third.name === undefined && third.value.kind !== 'object') ||
      /\.\.\.|\*\*/.test(file.text.slice(call.range.start, call.range.end))
    const said = (names: readonly string[]): Expression | undefined =>
      names.flatMap(
        (name) => propertyOf(options, name) ?? call.arguments.find((each) => each.name === name)?.value ?? [],
      )[0]
    const rotation = said(['enableKeyRotation', 'enable_key_rotation'])
    const other = said([
      'keySpec',
      'key_spec',
      'keyUsage',
      'key_usage',
      'customerMasterKeySpec',
      'customer_master_key_spec',
    ])
    if (rotation?.kind === 'constant' && /^false$/i.test(rotation.text))
      return [{ callee: call.callee, range: rotation.range }]
    return rotation || other || isElsewhere ? [] : [{ callee: call.callee, range: call.range }]
  })
}
