import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('The Graph', {
  docs: 'https://thegraph.com/docs/en/subgraphs/querying/managing-api-keys/',
  revoke: 'Regenerate or delete it under API keys of Subgraph Studio (https://thegraph.com/studio/).',
  tokens: [
    {
      id: 'the-graph-api-key',
      title: 'The Graph API key',
      severity: 5.8,
      format: [hex(32)],
      near: ['thegraph', 'the_graph', 'graph_api_key', 'subgraph'],
      grants: 'call the service at the cost of its owner',
    },
  ],
})
