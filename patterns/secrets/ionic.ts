import { base62 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Ionic Appflow', {
  docs: 'https://ionic.io/docs/appflow/personal-access-tokens',
  revoke: 'Delete it under Personal settings, Access tokens (https://dashboard.ionicframework.com/).',
  tokens: [
    {
      id: 'ionic-personal-access-token',
      title: 'Ionic personal access token',
      severity: 8.5,
      format: ['ion_', base62(42)],
      grants: 'build and deploy the apps of its owner',
    },
  ],
})
