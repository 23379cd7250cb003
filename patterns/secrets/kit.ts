import { base64url, hex } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Kit', {
  docs: 'https://developers.kit.com/api-reference/authentication',
  revoke: 'Delete it under Settings, Developer (https://app.kit.com/account_settings/developer_settings).',
  tokens: [
    {
      id: 'kit-api-key',
      title: 'Kit (ConvertKit) API key',
      severity: 8.0,
      format: ['kit_', hex(32)],
      grants: 'read and write the subscribers',
    },
    {
      id: 'kit-legacy-secret',
      title: 'Kit (ConvertKit) API key or secret (legacy)',
      severity: 7.8,
      formats: [[base64url(22)], [base64url(43)]],
      near: ['convert_kit'],
      proof: hasDigit,
      grants: 'read and write the subscribers',
    },
  ],
})
