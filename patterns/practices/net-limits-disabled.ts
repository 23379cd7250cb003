import { argumentOf, type Expression } from '../../src/documents/expression.ts'
import { isCode, isTest, isVendored, mayBeKubernetes } from '../../src/documents/paths.ts'
import type { SourceFile } from '../../src/documents/source-file.ts'
import { opposite } from '../../src/practices/fixes/setting.ts'
import { mayHoldSettings, type Setting, settingsOf } from '../../src/practices/settings.ts'
import { defineDocumentRule, type Hit } from '../rule.ts'

export default defineDocumentRule({
  id: 'net-limits-disabled',
  title: 'Limit of rate, size or time switched off',
  why: 'One caller can then use up the memory, the connections or the money of everybody.',
  remediation:
    'Set a limit that fits: requests by user and minute, a body of some megabytes, a timeout of seconds.',
  fixes: {
    python: 'timeout=10',
    any: 'client_max_body_size 10m;',
  },
  severity: 3.0,
  cites: [
    { document: 'S4', line: 64, practice: 'Requests are limited for each user.' },
    { document: 'S4', line: 76, practice: 'The size of a request is limited.' },
    { document: 'S4', line: 78, practice: 'Requests end after some time.' },
    { document: 'S3', line: 67, practice: 'Rate limits are configured.' },
  ],
  confidence: 'medium',
  strict: true,
  files: (path) => !isTest(path) && !isVendored(path) && (isCode(path) || mayHoldSettings(path)),
  keywords: [
    'rateLimit',
    'rate_limit',
    'rate-limit',
    'perUser',
    'client_max_body_size',
    'bodyLimit',
    'timeout',
    'proxy-body-size',
  ],
  lines: [
    { words: ['timeout'], shape: /timeout\s*=\s*None/ },
    { words: ['bodylimit'], shape: /bodyLimit/ },
  ],
  *check(file) {
    yield* isCode(file.path) ? inCode(file) : inSettings(file)
  },
  examples: [
    { files: { 'nginx.conf': 'server {\n  client_max_body_size 0;\n}\n' }, at: ['nginx.conf:2'] },
    { files: { 'a.py': 'import requests\nrequests.get(u, timeout=None)\n' }, at: ['a.py:2'] },
    {
      files: {
        'a.py': 'import httpx, requests\nrequests.options(u, timeout=None)\nhttpx.options(u, timeout=None)\n',
      },
      at: ['a.py:2', 'a.py:3'],
    },
    { files: { 'values.yaml': 'rateLimit:\n  enabled: false\n' }, at: ['values.yaml:2'] },
    {
      files: {
        'ingress.yaml':
          'kind: Ingress\nmetadata:\n  annotations:\n    nginx.ingress.kubernetes.io/proxy-body-size: "0"\n',
      },
      at: ['ingress.yaml:4'],
    },
  ],
  counterExamples: [
    { files: { 'values.yaml': 'rateLimit:\n  requestsPerMinute: 100\n  perUser: true\n' }, at: [] },
    { files: { 'nginx.conf': 'server {\n  client_max_body_size 10m;\n}\n' }, at: [] },
    { files: { 'a.py': 'import requests\nrequests.get(u, timeout=5)\n' }, at: [] },
  ],
})

function* inSettings(file: SourceFile): Generator<Hit> {
  for (const setting of settingsOf(file)) {
    const found = limitOff(setting)
    if (found)
      yield {
        path: file.path,
        range: setting.valueRange,
        resource: setting.path,
        message: found,
        instead: opposite(setting.value) === 'true' ? 'true' : '10m',
      }
  }
  if (mayBeKubernetes(file.path)) return
  for (const match of file.text.matchAll(/^[ \t]*client_max_body_size[ \t]+0[a-z]?[ \t]*;/gim))
    yield {
      path: file.path,
      range: { start: match.index, end: match.index + match[0].length },
      resource: 'client_max_body_size',
      message: 'the size of a request is not limited',
    }
}

function limitOff({ name, path, value }: Setting): string | undefined {
  if (/(?:^|\.)rate-?_?limit(?:ing|er|s)?\.(?:enabled|perUser|per_user)$/i.test(path) && value === 'false')
    return 'requests are not limited'
  if (/\/proxy-body-size$/.test(name) && /^0[a-z]?$/i.test(value))
    return 'the size of a request is not limited'
  return /^(?:bodyLimit|body_limit|maxBodySize)$/.test(name) && /^(?:0|-1|Infinity|unlimited)$/i.test(value)
    ? 'the size of a request is not limited'
    : undefined
}

/** Clients of Python wait for ever when told so. */
const CLIENT =
  /^(?:requests|httpx|session|client|s)\.(?:get|post|put|patch|delete|head|options|request|Client|AsyncClient)$/
const LARGEST = 100 * 1024 * 1024

function* inCode(file: SourceFile): Generator<Hit> {
  const code = file.code()
  if (!code) return
  for (const call of code.calls) {
    const timeout = argumentOf(call, 'timeout')
    if (
      code.language === 'python' &&
      CLIENT.test(call.callee) &&
      timeout?.kind === 'constant' &&
      timeout.text === 'None'
    )
      yield {
        path: file.path,
        range: timeout.range,
        resource: call.within ? `${call.within} ${call.callee}` : call.callee,
        message: 'the request may wait for ever',
      }
  }
  for (const { name, value, nameRange, within } of code.named)
    if (name === 'bodyLimit' && isUnbounded(value))
      yield {
        path: file.path,
        range: { start: nameRange.start, end: value.range.end },
        resource: within ? `${within} ${name}` : name,
        message: 'the size of a request is not limited',
        fix: value.kind === 'string' ? "bodyLimit: '1mb'" : 'bodyLimit: 1024 * 1024',
      }
}

const isUnbounded = (value: Expression): boolean =>
  (value.kind === 'name' && value.text === 'Infinity') ||
  (value.kind === 'constant' && Number(value.text) > LARGEST) ||
  (value.kind === 'string' && Number.parseInt(value.value, 10) > 100 && /mb$|gb$/i.test(value.value))
