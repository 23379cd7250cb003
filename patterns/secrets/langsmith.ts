import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('LangSmith', {
  docs: 'https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key',
  revoke: 'Delete it under Settings, API keys (https://smith.langchain.com/settings).',
  tokens: [
    {
      id: 'langsmith-personal-token',
      title: 'LangSmith personal access token',
      severity: 8.0,
      format: ['lsv2_pt_', hex(32), '_', hex(10)],
      grants: 'read and write the traces and prompts of its owner',
    },
    {
      id: 'langsmith-service-key',
      title: 'LangSmith service key',
      severity: 8.2,
      format: ['lsv2_sk_', hex(32), '_', hex(10)],
      grants: 'read and write the traces and prompts of the workspace',
    },
    {
      id: 'langsmith-legacy-key',
      title: 'LangSmith API key (legacy)',
      severity: 8.0,
      format: ['ls__', hex(32)],
      grants: 'read and write the traces of its owner',
    },
  ],
})
