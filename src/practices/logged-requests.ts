/** Settings of servers and infrastructure that log requests with their credentials. */
import type { HitEdit } from '../../patterns/rule.ts'
import { attributeOf, blocksIn } from '../documents/hcl/hcl.ts'
import type { Range } from '../documents/node.ts'
import { isYaml } from '../documents/paths.ts'
import type { SourceFile } from '../documents/source-file.ts'
import { replaced } from './edits.ts'
import { configuredIn } from './secrets/configured.ts'

export interface LoggedRequest {
  readonly range: Range
  readonly what: string
  readonly fix?: string
  /** As of a hit. */
  readonly instead?: string
  readonly edits?: readonly HitEdit[]
}

export const inTerraform = (file: SourceFile): LoggedRequest[] =>
  [...blocksIn(file.hcl())].flatMap((block) => {
    const value = attributeOf(block, 'data_trace_enabled')
    return value?.kind === 'constant' && value.text === 'true'
      ? [
          {
            range: value.range,
            what: 'data_trace_enabled logs whole requests and answers',
            fix: 'data_trace_enabled = false',
            edits: replaced(value.range, 'false'),
          },
        ]
      : []
  })

const WEB_LOGGERS =
  /^(?:.*\.)?logging\.level\.(?:org\.springframework\.(?:web|security|http)|org\.apache\.(?:http|tomcat)|reactor\.netty\.http|feign|okhttp3|web)\b/

export function inConfiguration(file: SourceFile): LoggedRequest[] {
  const mayTrace = /trace/i.test(file.text)
  const settings = (mayTrace ? configuredIn(file) : []).flatMap<LoggedRequest>(({ path, value, range }) => {
    if (WEB_LOGGERS.test(path) && /^trace$/i.test(value))
      return [
        {
          range,
          what: `${path} logs headers and bodies`,
          instead: 'INFO',
          edits: replaced(range, 'INFO'),
        },
      ]
    if (/(?:^|\.)DataTraceEnabled$/i.test(path) && /^true$/i.test(value))
      return [
        {
          range,
          what: `${path} logs whole requests and answers`,
          fix: 'DataTraceEnabled: false',
          edits: replaced(range, 'false'),
        },
      ]
    return []
  })
  const formats = isYaml(file.path)
    ? []
    : [
        ...file.text.matchAll(
          /^[^#\n]*\blog_format\b[^;]*\$(?:http_authorization|http_cookie|http_x_api_key|request_body)\b/gm,
        ),
      ]
  return [
    ...settings,
    ...formats.map(({ index, 0: { length } }) => ({
      range: { start: index, end: index + length },
      what: 'log_format writes credentials of requests',
      fix: 'log_format main \'$remote_addr "$request_method $uri" $status\';',
    })),
  ]
}
