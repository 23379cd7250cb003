import { oneOf, run } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://docs.convex.dev/cli/deploy-key-types
const name = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_:'

export default defineProvider('Convex', {
  docs: 'https://docs.convex.dev/cli/deploy-key-types',
  revoke: "Delete it under the deployment's Settings (https://dashboard.convex.dev/).",
  tokens: [
    {
      id: 'convex-deploy-key',
      title: 'Convex deploy or admin key',
      severity: 9.2,
      format: [
        oneOf('prod:', 'preview:', 'dev:', 'project:'),
        run(name, 3, 80),
        '|',
        run('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=', 40, 300),
      ],
      grants: 'deploy code to, and read and write the data of, the deployment',
    },
  ],
})
