import { base64, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://nx.dev/ci/recipes/security/access-tokens
export default defineProvider('Nx Cloud', {
  docs: 'https://nx.dev/ci/recipes/security/access-tokens',
  revoke: "Delete it under the workspace's settings (https://cloud.nx.app/).",
  tokens: [
    {
      id: 'nx-cloud-access-token',
      title: 'Nx Cloud access token',
      severity: 6.5,
      // base64 of a UUID, a bar, and whether it may write.
      format: [base64(60, 80), oneOf('==', '=', '')],
      near: ['nx_cloud_access_token', 'nxcloudaccesstoken', 'nx_cloud_auth_token'],
      grants: 'read, and with write access poison, the shared build cache',
    },
  ],
})
