import { hex, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Percy', {
  docs: 'https://www.browserstack.com/docs/percy/get-started/set-env-var',
  revoke: 'Regenerate it under Project settings (https://percy.io/).',
  tokens: [
    {
      id: 'percy-token',
      title: 'Percy project token',
      severity: 5.5,
      formats: [[oneOf('web_', 'app_', 'auto_', 'ss_', 'generic_', 'vmw_'), hex(64)], [hex(64)]],
      near: ['percy'],
      grants: 'upload builds of the project',
    },
  ],
})
