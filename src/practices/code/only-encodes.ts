/** Encodings that are called encryption. */
import type { Call, Code, FunctionCode } from '../../documents/code/code.ts'
import { expressionsIn } from '../../documents/expression.ts'

/** The call that encodes in a function which says that it encrypts, and does not. */
export function encodingIn({ name, range }: FunctionCode, code: Code): Call[] {
  // `encrypted_disk_check` looks whether something is.
  if (!/^_?encrypt/i.test(name) || /(?:check|status|report)s?$/i.test(name)) return []
  const calls = code.calls.filter((call) => range.start <= call.range.start && call.range.end <= range.end)
  const encoding = calls.find(({ callee }) =>
    /^(?:btoa|base64\.b64encode|base64_encode|Base64\.(?:encode|strict_encode64|getEncoder\.encodeToString))$/.test(
      callee,
    ),
  )
  const isReal = calls.some(
    ({ callee, arguments: given }) =>
      /cipher|encrypt|aes|fernet|nacl|seal|kms|crypto|xor|subtle/i.test(callee) ||
      given.some(({ value }) =>
        [...expressionsIn(value)].some((inner) => inner.kind === 'binary' && inner.operator === '^'),
      ),
  )
  return encoding && !isReal ? [encoding] : []
}
