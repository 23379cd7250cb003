import { base36, run } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys
export default defineProvider('Rancher', {
  docs: 'https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys',
  revoke:
    'Delete it under Account and API keys (https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys).',
  tokens: [
    {
      id: 'rancher-api-token',
      title: 'Rancher API token',
      severity: 9.2,
      formats: [
        ['token-', base36(5), ':', base36(54)],
        ['kubeconfig-', run('abcdefghijklmnopqrstuvwxyz0123456789-.', 5, 60), ':', base36(54)],
      ],
      grants: 'act as its owner towards the clusters of the server',
    },
    {
      id: 'rancher-secret-key',
      title: 'Rancher API secret key',
      severity: 9.0,
      format: [base36(54)],
      near: ['rancher'],
      grants: 'act as its owner, with the access key',
    },
  ],
})
