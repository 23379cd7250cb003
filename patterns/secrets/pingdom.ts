import { base36, base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Pingdom', {
  docs: 'https://docs.pingdom.com/api/#section/Authentication',
  revoke: 'Delete it under Settings, Pingdom API (https://my.pingdom.com/).',
  tokens: [
    {
      id: 'pingdom-api-token',
      title: 'Pingdom API token',
      severity: 7.3,
      formats: [[base64url(87)], [base36(32)]],
      near: ['pingdom'],
      proof: hasDigit,
      grants: 'read and change the data of its owner',
    },
  ],
})
