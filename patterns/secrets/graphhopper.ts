import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('GraphHopper', {
  docs: 'https://docs.graphhopper.com/',
  revoke: 'Delete it under API keys (https://graphhopper.com/dashboard/).',
  tokens: [
    {
      id: 'graphhopper-api-key',
      title: 'GraphHopper API key',
      severity: 5.0,
      format: uuid,
      near: ['graphhopper', 'graph_hopper'],
      grants: "use its owner's quota",
    },
  ],
})
