import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('AbuseIPDB', {
  docs: 'https://docs.abuseipdb.com/#introduction',
  revoke: 'Delete it under API (https://www.abuseipdb.com/account/api).',
  tokens: [
    {
      id: 'abuseipdb-api-key',
      title: 'AbuseIPDB API key',
      severity: 6.0,
      format: [base36(80)],
      near: ['abuse_ip_db'],
      proof: hasDigit,
      grants: 'report and check addresses as its owner',
    },
  ],
})
