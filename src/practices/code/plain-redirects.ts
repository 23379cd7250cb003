/** Frameworks that send plain requests on to HTTPS, told not to where they serve. */
import type { Hit, LineGate } from '../../../patterns/rule.ts'
import { at, itemsAt, scalarAt } from '../../documents/node.ts'
import { nameOf } from '../../documents/paths.ts'
import type { SourceFile } from '../../documents/source-file.ts'
import { isOff } from '../switched.ts'

export const REDIRECT_SETTING: LineGate = {
  words: ['secure_ssl_redirect', 'force_ssl'],
  shape: /SECURE_SSL_REDIRECT|force_ssl/,
}

/** Django's and Rails' redirect to HTTPS, switched off where they serve. */
export function* redirectSettings(file: SourceFile): Generator<Hit> {
  if (file.environment !== 'production') return
  for (const { name, value, nameRange } of file.code()?.named ?? [])
    if (/^(?:SECURE_SSL_REDIRECT|force_ssl)$/.test(name) && value.kind === 'constant' && isOff(value.text))
      yield {
        path: file.path,
        range: { start: nameRange.start, end: value.range.end },
        resource: name,
        message: 'requests over plain HTTP are answered',
        fix: name === 'force_ssl' ? 'config.force_ssl = true' : 'SECURE_SSL_REDIRECT = True',
      }
}

/** The proxy of Fly. */
export function* flyListener(file: SourceFile): Generator<Hit> {
  if (!/^fly(?:\.[\w-]+)?\.toml$/.test(nameOf(file.path))) return
  const root = file.toml()
  const services = [
    at(root, 'http_service'),
    ...itemsAt(root, 'services').flatMap((service) => itemsAt(service, 'ports')),
  ]
  for (const service of services) {
    const forced = scalarAt(service, 'force_https')
    if (forced?.value === false)
      yield {
        path: file.path,
        range: forced.range,
        resource: 'force_https',
        message: 'requests over plain HTTP are answered',
        instead: 'true',
      }
  }
}
