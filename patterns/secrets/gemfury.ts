import { base62, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://gemfury.com/help/tokens/
export default defineProvider('Gemfury', {
  docs: 'https://gemfury.com/help/tokens/',
  revoke: 'Delete it under Dashboard, Tokens (https://manage.fury.io/manage/tokens).',
  tokens: [
    {
      id: 'gemfury-token',
      title: 'Gemfury deploy or full access token',
      severity: 8.8,
      formats: [[oneOf('fpt_', 'fat_', 'fdt_'), base62(24, 40)], [base62(20)]],
      near: ['gemfury', 'fury_token', 'fury_auth', 'fury_api', 'fury_push'],
      grants: 'publish and download the packages of the account',
    },
  ],
})
