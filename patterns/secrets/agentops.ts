import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('AgentOps', {
  docs: 'https://docs.agentops.ai/v2/quickstart',
  revoke: 'Delete it under Projects (https://app.agentops.ai/settings/projects).',
  tokens: [
    {
      id: 'agentops-api-key',
      title: 'AgentOps API key',
      severity: 6.5,
      format: uuid,
      near: ['agentops'],
      grants: 'write sessions to the project',
    },
  ],
})
