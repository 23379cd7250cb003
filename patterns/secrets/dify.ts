import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Dify', {
  docs: 'https://docs.dify.ai/en/guides/application-publishing/developing-with-apis',
  revoke: 'Delete it under API access of the app (https://cloud.dify.ai).',
  tokens: [
    {
      id: 'dify-app-key',
      title: 'Dify app API key',
      severity: 7.0,
      format: ['app-', base62(24)],
      near: ['dify'],
      grants: 'use the app at the cost of its owner',
    },
    {
      id: 'dify-dataset-key',
      title: 'Dify knowledge API key',
      severity: 8.0,
      format: ['dataset-', base62(24)],
      grants: 'read and write the knowledge of the workspace',
    },
  ],
})
