import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('NS1', {
  docs: 'https://www.ibm.com/docs/en/ns1-connect?topic=introduction-using-api',
  revoke: 'Delete it under Account settings, API keys (https://my.nsone.net/).',
  tokens: [
    {
      id: 'ns1-api-key',
      title: 'NS1 API key',
      severity: 8.8,
      format: [base62(20)],
      near: ['ns1', 'nsone', 'x-nsone-key'],
      proof: hasDigit,
      grants: 'change the zones within its permissions',
    },
  ],
})
