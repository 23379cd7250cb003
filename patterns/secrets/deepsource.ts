import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://docs.deepsource.com/docs/developers-api
export default defineProvider('DeepSource', {
  docs: 'https://docs.deepsource.com/docs/developers-api',
  revoke: 'Delete it under Settings, Personal access tokens (https://app.deepsource.com/settings/tokens).',
  tokens: [
    {
      id: 'deepsource-personal-access-token',
      title: 'DeepSource personal access token',
      severity: 7.5,
      format: ['dsp_', hex(40)],
      grants: "read the issues of its owner's repositories",
    },
  ],
})
