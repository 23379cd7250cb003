import { base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Unit', {
  docs: 'https://unit.co/docs/api/using-the-api/',
  revoke: 'Revoke it under API tokens of the dashboard (https://app.unit.co/).',
  tokens: [
    {
      id: 'unit-api-token',
      title: 'Unit API token',
      severity: 9.0,
      format: ['v2.public.eyJ', base64url(100, 1500)],
      near: ['unit_api', 'unit_token', 'unit_co'],
      grants: 'move the money of the organization',
    },
  ],
})
