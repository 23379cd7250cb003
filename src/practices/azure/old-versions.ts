/** Resources of Azure that let TLS older than 1.2 in. */
import type { AzureResource } from '../../documents/dialects/azure.ts'
import { opposite } from '../fixes/setting.ts'
import { newerVersion } from '../fixes/tls-versions.ts'
import { isOldSetting } from '../old-settings.ts'
import { azureSettings } from './listeners.ts'

/** Gateways of API Management switch each version on or off. */
const SWITCHED_ON = /Security\.(?:Backend\.)?Protocols\.(?:Ssl30|Tls1[01])$/i

export function* azureVersions(resource: AzureResource) {
  for (const { key, value } of azureSettings(resource)) {
    const isOpen = (SWITCHED_ON.test(key) && /^true$/i.test(value.text)) || isOldSetting(key, value.text)
    const isAny = /^minimalTlsVersion$/i.test(key) && value.text === 'None'
    if (isOpen || isAny)
      yield {
        range: value.range,
        message: `${/^true$/i.test(value.text) ? key.replace(/^.*\./, '') : value.text} accepts versions of TLS that are broken`,
        instead: opposite(value.text) ?? newerVersion(value.text),
      }
  }
}
