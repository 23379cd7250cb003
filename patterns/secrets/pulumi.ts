import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/
export default defineProvider('Pulumi', {
  docs: 'https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/',
  revoke: 'Delete it under Account settings, Access tokens (https://app.pulumi.com/account/tokens).',
  tokens: [
    {
      id: 'pulumi-access-token',
      title: 'Pulumi access token',
      severity: 9.2,
      format: ['pul-', hex(40)],
      grants: "run updates and decrypt the stacks' secrets as its owner",
    },
  ],
})
