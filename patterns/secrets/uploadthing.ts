import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('UploadThing', {
  docs: 'https://docs.uploadthing.com/',
  revoke: 'Delete it under API keys (https://uploadthing.com/dashboard).',
  tokens: [
    {
      id: 'uploadthing-secret-key',
      title: 'UploadThing secret key',
      severity: 8.0,
      format: ['sk_live_', hex(64)],
      grants: 'read, write and delete the files of the app',
    },
  ],
})
