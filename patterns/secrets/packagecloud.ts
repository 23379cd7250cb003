import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('packagecloud', {
  docs: 'https://packagecloud.io/docs/api',
  revoke: 'Regenerate it in the account settings (https://packagecloud.io/api_token).',
  tokens: [
    {
      id: 'packagecloud-api-token',
      title: 'packagecloud API token',
      severity: 9.0,
      format: [hex(48)],
      near: ['packagecloud', 'package_cloud'],
      grants: 'publish packages as its owner',
    },
  ],
})
