import { lower } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Apple', {
  docs: 'https://support.apple.com/en-us/102654',
  revoke: 'Delete it under Sign-in and security, App-specific passwords (https://account.apple.com/).',
  tokens: [
    {
      id: 'apple-app-specific-password',
      title: 'Apple app-specific password',
      severity: 8.5,
      format: [lower(4), '-', lower(4), '-', lower(4), '-', lower(4)],
      near: [
        'apple_application_specific_password',
        'fastlane_apple',
        'app_specific_password',
        'apple_app_specific',
        'apple_password',
        'apple_app_password',
        'apple_id_password',
        'apple_id',
        'icloud',
        'notarytool',
        'altool',
        'ac_password',
        'notarize',
      ],
      grants: 'upload and notarize apps, or read mail, as its owner',
    },
  ],
})
