import { base62 } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

// https://goharbor.io/docs/main/working-with-projects/project-configuration/create-robot-accounts/
export default defineProvider('Harbor', {
  docs: 'https://goharbor.io/docs/main/working-with-projects/project-configuration/create-robot-accounts/',
  revoke:
    'Refresh the secret of the robot account (https://goharbor.io/docs/main/working-with-projects/project-configuration/create-robot-accounts/).',
  tokens: [
    {
      id: 'harbor-robot-secret',
      title: 'Harbor robot account secret',
      severity: 8.5,
      format: [base62(32)],
      near: ['harbor'],
      proof: notHex,
      grants: 'push and pull the images that the robot may',
    },
  ],
})
