/** Settings that show callers what is inside a service. */
import { isCompose, mayBeKubernetes } from '../documents/paths.ts'
import type { SourceFile } from '../documents/source-file.ts'

/** Endpoints of Spring's actuator that tell secrets; health, info and metrics do not. */
const TELLING =
  /(?:^|,)\s*["']?(?:\*|env|heapdump|threaddump|configprops|beans|shutdown|logfile|httptrace|httpexchanges|loggers|sessions|mappings|jolokia)["']?\s*(?:,|$)/

/** What a setting of Spring shows to callers; undefined for most. */
export function ofActuator(path: string, value: string): string | undefined {
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
export function ofDebug(name: string, value: string, file: SourceFile): string | undefined {
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
