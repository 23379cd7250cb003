import { upperBase36, uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/
export default defineProvider('Scaleway', {
  docs: 'https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/',
  revoke: 'Delete it under IAM, API keys (https://console.scaleway.com/iam/api-keys).',
  tokens: [
    {
      id: 'scaleway-secret-key',
      title: 'Scaleway secret key',
      severity: 9.0,
      pair: ['scaleway-access-key'],
      format: [...uuid],
      near: ['scw_secret', 'scaleway_secret', 'scw_token', 'scaleway_token', 'scaleway_api', 'scw_api'],
      grants: "act as the key's owner at Scaleway",
    },
    {
      id: 'scaleway-access-key',
      title: 'Scaleway access key',
      severity: 5.0,
      format: ['SCW', upperBase36(17)],
      grants: "act as the key's owner, with the secret key beside it",
    },
  ],
})
