import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('T.LY', {
  docs: 'https://t.ly/docs/',
  revoke: 'Delete it under Settings, API (https://t.ly/settings#/api).',
  tokens: [
    {
      id: 't-ly-api-token',
      title: 'T.LY API token',
      severity: 6.3,
      format: [base62(60)],
      near: ['t_ly_api', 't.ly', 'tly_api', 'tly_token'],
      proof: hasDigit,
      grants: 'read and change the data of its owner',
    },
  ],
})
