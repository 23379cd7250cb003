import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('VirusTotal', {
  docs: 'https://docs.virustotal.com/docs/please-give-me-an-api-key',
  revoke: 'Request a new one under API key (https://www.virustotal.com/gui/my-apikey).',
  tokens: [
    {
      id: 'virustotal-api-key',
      title: 'VirusTotal API key',
      severity: 6.5,
      format: [base36(64)],
      near: ['virus_total', 'vt_api', 'vt_key', 'x_apikey'],
      proof: hasDigit,
      grants: 'search and submit files at the cost of its owner',
    },
  ],
})
