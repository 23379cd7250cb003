import { base62, run } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens
const tail = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_='

export default defineProvider('HCP Terraform', {
  docs: 'https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens',
  revoke:
    "Delete it under the user's, team's or organization's Tokens (https://app.terraform.io/app/settings/tokens).",
  tokens: [
    {
      id: 'terraform-cloud-api-token',
      title: 'HCP Terraform API token',
      severity: 9.5,
      format: [base62(14), '.atlasv1.', run(tail, 60, 75)],
      grants: 'run plans and read the state, secrets included',
    },
  ],
})
