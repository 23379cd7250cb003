import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('WhoisXML API', {
  docs: 'https://main.whoisxmlapi.com/',
  revoke: 'Regenerate it in the settings of the account (https://main.whoisxmlapi.com/).',
  tokens: [
    {
      id: 'whoisxml-api-key',
      title: 'WhoisXML API API key',
      severity: 5.0,
      format: ['at_', base62(29)],
      near: ['whoisxml', 'whois_xml', 'geoipify', 'geo_ipify', 'ipify', 'whoisxmlapi'],
      grants: "use its owner's quota",
    },
  ],
})
