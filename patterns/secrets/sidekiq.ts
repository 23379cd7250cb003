import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Sidekiq', {
  docs: 'https://github.com/sidekiq/sidekiq/wiki/Commercial-FAQ',
  revoke: 'Ask for new credentials (https://billing.contribsys.com/).',
  tokens: [
    {
      id: 'sidekiq-gem-credential',
      title: 'Sidekiq Pro or Enterprise gem server credential',
      severity: 5.0,
      format: [hex(8), ':', hex(8)],
      near: [
        'bundle_enterprise__contribsys__com',
        'bundle_gems__contribsys__com',
        'gems.contribsys.com',
        'enterprise.contribsys.com',
      ],
      grants: 'download the commercial gems',
    },
  ],
})
