import { base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Dynalist', {
  docs: 'https://apidocs.dynalist.io/',
  revoke: 'Regenerate it on the developer page (https://dynalist.io/developer).',
  tokens: [
    {
      id: 'dynalist-api-secret',
      title: 'Dynalist API secret token',
      severity: 6.5,
      format: [base64url(128)],
      near: ['dynalist'],
      proof: hasDigit,
      grants: 'read and change the data of its owner',
    },
  ],
})
