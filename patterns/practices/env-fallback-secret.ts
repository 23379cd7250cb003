import { isCode, isTest } from '../../src/documents/paths.ts'
import { resolveString } from '../../src/practices/resolve.ts'
import { isSecretName } from '../../src/practices/secret-name.ts'
import { decide } from '../../src/practices/slots.ts'
import { defineDocumentRule } from '../rule.ts'

export default defineDocumentRule({
  id: 'env-fallback-secret',
  title: 'Secret with a fallback written in the code',
  why: 'When the variable is missing the program runs on the published fallback, and anybody who reads the code can use it.',
  remediation:
    'Remove the fallback and stop with an error when the variable is missing. Replace the value wherever it was ever used.',
  severity: 8.0,
  cites: [
    {
      document: 'S3',
      line: 48,
      practice: 'The signing secret comes from the environment and has no default.',
    },
    { document: 'S3', line: 18, practice: 'Security settings are given explicitly.' },
  ],
  confidence: 'high',
  files: (path) => isCode(path) && !isTest(path),
  keywords: [
    'secret',
    'passw',
    'passphrase',
    'token',
    'key',
    'credential',
    'pwd',
    'pass',
    'jwt',
    'connection',
    'webhook',
  ],
  *check(file) {
    for (const { name, value } of file.code()?.fallbacks ?? []) {
      if (!isSecretName(name)) continue
      const literal = resolveString(value, file)
      if (!literal || decide('effective', literal.string.value).kind === 'pass') continue
      yield {
        path: file.path,
        range: value.range,
        secret: literal.string.value,
        resource: name,
        message: `${name} has a fallback in the code`,
      }
    }
  },
  examples: [
    {
      files: { 'app.py': 'import os\nKEY = os.getenv("JWT_SECRET_KEY", "dev-secret-key")\n' },
      at: ['app.py:2'],
    },
    { files: { 'auth.ts': "sign({ secret: process.env.JWT_SECRET || 'default' })\n" }, at: ['auth.ts:1'] },
  ],
  counterExamples: [
    { files: { 'auth.js': "const expiresIn = process.env.JWT_EXPIRES_IN || '1d'\n" }, at: [] },
    { files: { 'app.py': 'import os\nKEY = os.environ["JWT_SECRET_KEY"]\n' }, at: [] },
  ],
})
