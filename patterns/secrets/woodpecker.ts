import { base32, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://woodpecker-ci.org/docs/administration/configuration/server
export default defineProvider('Woodpecker CI', {
  docs: 'https://woodpecker-ci.org/docs/administration/configuration/agent',
  revoke:
    'Change the agent secret on the server and its agents (https://woodpecker-ci.org/docs/administration/configuration/server).',
  tokens: [
    {
      id: 'woodpecker-agent-secret',
      title: 'Woodpecker CI agent secret',
      severity: 8.0,
      formats: [[hex(64)], [base32(56)]],
      near: ['woodpecker_agent_secret', 'woodpecker'],
      grants: "register agents that receive the pipelines' secrets",
    },
  ],
})
