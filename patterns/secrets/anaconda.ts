import { lower, uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://www.anaconda.com/docs/tools/anaconda-org/user-guide/tasks/work-with-accounts#access-tokens
export default defineProvider('Anaconda', {
  docs: 'https://www.anaconda.com/docs/tools/anaconda-org/main',
  revoke: 'Remove it under Settings, Access (https://anaconda.org/settings/access).',
  tokens: [
    {
      id: 'anaconda-api-token',
      title: 'Anaconda.org API token',
      severity: 9.0,
      format: [lower(2), '-', ...uuid],
      near: ['anaconda', 'conda', 'binstar'],
      grants: "publish new versions of its owner's packages",
    },
  ],
})
