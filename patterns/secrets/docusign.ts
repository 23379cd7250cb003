import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Docusign', {
  docs: 'https://developers.docusign.com/platform/auth/',
  revoke: 'Delete it under Apps and keys (https://admindemo.docusign.com/apps-and-keys).',
  tokens: [
    {
      id: 'docusign-secret-key',
      title: 'Docusign secret key',
      severity: 8.5,
      format: uuid,
      near: ['docu_sign'],
      grants: 'obtain tokens as the app',
    },
  ],
})
