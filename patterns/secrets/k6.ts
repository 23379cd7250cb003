import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Grafana Cloud k6', {
  docs: 'https://grafana.com/docs/grafana-cloud/testing/k6/author-run/tokens-and-cli-authentication/',
  revoke: 'Regenerate it under Testing & synthetics, Performance, Settings, Access.',
  tokens: [
    {
      id: 'k6-api-token',
      title: 'Grafana Cloud k6 API token',
      severity: 7.0,
      formats: [[hex(64)], [hex(32)]],
      near: ['k6_cloud', 'k6_token', 'k6cloud', 'loadimpact'],
      grants: 'run load tests at the cost of its owner',
    },
  ],
})
