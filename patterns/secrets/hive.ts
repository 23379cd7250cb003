import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Hive', {
  docs: 'https://developers.hive.com/reference/introduction',
  revoke: 'Regenerate it in the settings of the account.',
  tokens: [
    {
      id: 'hive-api-key',
      title: 'Hive API key',
      severity: 6.8,
      format: [base62(32)],
      near: ['hive_api', 'hive_key', 'hive_com', 'thehive_ai', 'hive_ai'],
      proof: hasDigit,
      grants: 'read and change the data of its owner',
    },
  ],
})
