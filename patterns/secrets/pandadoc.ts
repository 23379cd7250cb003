import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('PandaDoc', {
  docs: 'https://developers.pandadoc.com/reference/api-key-authentication-process',
  revoke:
    'Regenerate it in the developer dashboard (https://app.pandadoc.com/a/#/api-dashboard/configuration).',
  tokens: [
    {
      id: 'pandadoc-api-key',
      title: 'PandaDoc API key',
      severity: 8.5,
      format: [base36(40)],
      near: ['panda_doc'],
      proof: hasDigit,
      grants: 'read and send the documents of the workspace',
    },
  ],
})
