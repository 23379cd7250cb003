import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('DatoCMS', {
  docs: 'https://www.datocms.com/docs/content-management-api/authentication',
  revoke: 'Regenerate it under Settings, API tokens of the project.',
  tokens: [
    {
      id: 'datocms-api-token',
      title: 'DatoCMS API token',
      severity: 7.5,
      format: [base36(30)],
      near: ['dato_cms', 'dato_api', 'dato_token'],
      proof: hasDigit,
      grants: 'read, or within its role change, the content',
    },
  ],
})
