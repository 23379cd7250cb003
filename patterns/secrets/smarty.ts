import { base62, uuid } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Smarty', {
  docs: 'https://smarty.com/docs/cloud/authentication',
  revoke: 'Delete it under API keys of the account (https://www.smarty.com/account).',
  tokens: [
    {
      id: 'smarty-auth-token',
      title: 'Smarty auth token',
      severity: 5.8,
      formats: [[base62(20)], uuid],
      near: ['smartystreets', 'smarty_streets', 'smarty_auth', 'smarty_token', 'smarty_api'],
      proof: hasDigit,
      grants: "use its owner's quota",
    },
  ],
})
