import { base64url, digits } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

// https://cloudinary.com/documentation/how_to_integrate_cloudinary#configuration
export default defineProvider('Cloudinary', {
  docs: 'https://cloudinary.com/documentation/product_environment_settings#api_keys',
  revoke:
    'Disable the key pair under Settings, API keys (https://console.cloudinary.com/app/settings/api-keys).',
  tokens: [
    {
      id: 'cloudinary-url',
      title: 'Cloudinary environment URL',
      severity: 8.8,
      format: ['cloudinary://', digits(15), ':', base64url(27), '@'],
      grants: 'read, change and delete every asset of the environment',
    },
    {
      id: 'cloudinary-api-secret',
      title: 'Cloudinary API secret',
      severity: 8.8,
      format: [base64url(27)],
      near: ['cloudinary', 'cloud_api_secret'],
      proof: hasDigit,
      grants: 'read, change and delete every asset of the environment',
    },
  ],
})
