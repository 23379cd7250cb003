import { base32 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Oura', {
  docs: 'https://cloud.ouraring.com/v2/docs',
  revoke: 'Delete it under Personal access tokens (https://cloud.ouraring.com/personal-access-tokens).',
  tokens: [
    {
      id: 'oura-access-token',
      title: 'Oura personal access token',
      severity: 7.8,
      format: [base32(32)],
      near: ['oura_api', 'oura_token', 'oura_access', 'oura_ring', 'ouraring', 'oura_personal'],
      grants: 'read the health data of its owner',
    },
  ],
})
