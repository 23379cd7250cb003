import { base64 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('ImageKit', {
  docs: 'https://imagekit.io/docs/api-keys',
  revoke: 'Delete it under Developer options (https://imagekit.io/dashboard/developer/api-keys).',
  tokens: [
    {
      id: 'imagekit-private-key',
      title: 'ImageKit private API key',
      severity: 8.0,
      format: ['private_', base64(27), '='],
      grants: 'read, upload and delete the media of the account',
    },
  ],
})
