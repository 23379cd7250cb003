import { base64, hex, upperBase36 } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://docs.digitalocean.com/reference/api/create-personal-access-token/
export default defineProvider('DigitalOcean', {
  docs: 'https://docs.digitalocean.com/reference/api/create-personal-access-token/',
  revoke: 'Delete it under API, Tokens (https://cloud.digitalocean.com/account/api/tokens).',
  tokens: [
    {
      id: 'digitalocean-personal-access-token',
      title: 'DigitalOcean personal access token',
      severity: 9.3,
      format: ['dop_v1_', hex(64)],
      grants: 'create, change and destroy the resources of the account',
    },
    {
      id: 'digitalocean-oauth-token',
      title: 'DigitalOcean OAuth access token',
      severity: 9.0,
      format: ['doo_v1_', hex(64)],
    },
    {
      id: 'digitalocean-refresh-token',
      title: 'DigitalOcean OAuth refresh token',
      severity: 9.0,
      format: ['dor_v1_', hex(64)],
      grants: 'obtain new access tokens for the account',
    },
    {
      id: 'digitalocean-spaces-access-key',
      title: 'DigitalOcean Spaces access key',
      severity: 6.5,
      format: ['DO00', upperBase36(16)],
      grants: 'read and write Spaces buckets, with the secret beside it',
      docs: 'https://docs.digitalocean.com/products/spaces/how-to/manage-access/',
      revoke: 'Delete it under Spaces, Access keys (https://cloud.digitalocean.com/spaces/access_keys).',
    },
    {
      id: 'digitalocean-spaces-secret-key',
      title: 'DigitalOcean Spaces secret key',
      severity: 8.5,
      pair: ['digitalocean-spaces-access-key'],
      format: [base64(43)],
      near: ['spaces_secret', 'do_spaces', 'digitalocean_spaces', 'spaces_secret_access_key'],
      grants: 'read and write Spaces buckets',
      docs: 'https://docs.digitalocean.com/products/spaces/how-to/manage-access/',
      revoke: 'Delete it under Spaces, Access keys (https://cloud.digitalocean.com/spaces/access_keys).',
    },
    {
      id: 'digitalocean-token-old',
      title: 'DigitalOcean API token (before 2021)',
      severity: 9.0,
      format: [hex(64)],
      near: ['digitalocean', 'digital_ocean', 'do_token', 'do_api_token', 'do_pat'],
      grants: 'create, change and destroy the resources of the account',
    },
  ],
})
