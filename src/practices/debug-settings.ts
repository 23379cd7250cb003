/** Settings that show callers what is inside a service. */
import type { Hit } from '../../patterns/rule.ts'
import { isCompose, mayBeKubernetes, nameOf } from '../documents/paths.ts'
import type { SourceFile } from '../documents/source-file.ts'
import { opposite } from './fixes/setting.ts'
import { settingsOf } from './settings.ts'

/** Endpoints of Spring's actuator that tell secrets; health, info and metrics do not. */
const TELLING =
  /(?:^|,)\s*["']?(?:\*|env|heapdump|threaddump|configprops|beans|shutdown|logfile|httptrace|httpexchanges|loggers|sessions|mappings|jolokia)["']?\s*(?:,|$)/

/** What a setting of Spring shows to callers; undefined for most. */
function ofActuator(path: string, value: string): string | undefined {
  if (
    /management\.endpoints\.(?:web|jmx)\.exposure\.include(?:\[\d+\])?$/.test(path) &&
    !path.includes('jmx') &&
    TELLING.test(value)
  )
    return 'the actuator shows endpoints that tell secrets'
  if (/management\.endpoint\.health\.(?:show-details|showDetails)$/.test(path) && value === 'always')
    return 'health shows everybody what is behind the service'
  if (/server\.error\.include-stacktrace$/.test(path) && value === 'always')
    return 'the stack of an error is sent to callers'
  if (/h2\.console\.settings\.web-allow-others$/.test(path) && value === 'true')
    return 'the console of the database is open to others'
  return /management\.endpoint\.env\.show-values$/.test(path) && /^always$/i.test(value)
    ? 'the actuator shows the values of the environment'
    : undefined
}

/** A debug mode that is on where the program serves others. */
function ofDebug(name: string, value: string, file: SourceFile): string | undefined {
  const serves =
    file.environment === 'production' ||
    (mayBeKubernetes(file.path) &&
      !isCompose(file.path) &&
      file.environment === undefined &&
      /^apiVersion:/m.test(file.text))
  return serves &&
    ((/^(?:APP_DEBUG|DJANGO_DEBUG|FLASK_DEBUG|DEBUG|WERKZEUG_DEBUG)$/.test(name) &&
      /^(?:true|1|on|yes)$/i.test(value)) ||
      (name === 'FLASK_ENV' && value === 'development'))
    ? 'debug mode is on in production'
    : undefined
}

/** In the name of every setting below. */
const SETTING = /management|include-stacktrace|web-allow-others|FLASK_ENV|\b(?:\w+_)?DEBUG\b|display_errors/

/** Every setting of a file that shows callers what is inside. */
export function* shownBySettings(file: SourceFile): Generator<Hit> {
  if (!SETTING.test(file.text)) return
  for (const { name, path, value, valueRange } of settingsOf(file)) {
    if (!SETTING.test(path)) continue
    const found = ofActuator(path, value) ?? ofDebug(name, value, file)
    if (found)
      yield {
        path: file.path,
        range: valueRange,
        resource: path,
        message: found,
        instead: quietValue(name, path, value),
      }
  }
  if (/php\.ini/.test(nameOf(file.path)))
    for (const match of file.text.matchAll(/^[ \t]*display_errors[ \t]*=[ \t]*(?:on|1|stdout)\b/gim))
      yield {
        path: file.path,
        range: { start: match.index, end: match.index + match[0].length },
        resource: 'display_errors',
        message: 'errors are shown to callers with their places in the code',
        fix: 'display_errors = Off',
      }
}

/** What shows callers no more than they need. */
function quietValue(name: string, path: string, value: string): string {
  if (path.includes('exposure')) return 'health,info'
  return name === 'FLASK_ENV' ? 'production' : (opposite(value) ?? 'false')
}
