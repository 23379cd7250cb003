import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Scrapfly', {
  docs: 'https://scrapfly.io/docs/project',
  revoke: 'Delete it under Account, API keys (https://scrapfly.io/dashboard).',
  tokens: [
    {
      id: 'scrapfly-live-key',
      title: 'Scrapfly API key (live)',
      severity: 6.8,
      format: ['scp-live-', hex(32)],
      grants: 'scrape pages at the cost of its owner',
    },
    {
      id: 'scrapfly-test-key',
      title: 'Scrapfly API key (test)',
      severity: 4.5,
      format: ['scp-test-', hex(32)],
      grants: 'scrape pages within the test limits',
    },
  ],
})
