import { base62, jwt, letters } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Hugging Face', {
  docs: 'https://huggingface.co/docs/hub/security-tokens',
  revoke: 'Invalidate it under Settings, Access tokens (https://huggingface.co/settings/tokens).',
  tokens: [
    {
      id: 'hugging-face-access-token',
      title: 'Hugging Face user access token',
      severity: 9.0,
      format: ['hf_', letters(34)],
      grants: 'read, and with the write role change, the models and data sets of its owner',
    },
    {
      id: 'hugging-face-organization-token',
      title: 'Hugging Face organization API token',
      severity: 9.0,
      format: ['api_org_', letters(34)],
      grants: 'read and write the models and data sets of the organization',
    },
    {
      id: 'hugging-face-oauth-token',
      title: 'Hugging Face OAuth access token',
      severity: 8.0,
      format: ['hf_oauth_', ...jwt],
      docs: 'https://huggingface.co/docs/hub/oauth',
    },
    {
      id: 'hugging-face-oauth-app-secret',
      title: 'Hugging Face OAuth app secret',
      severity: 8.0,
      format: ['oauth_app_secret_', base62(40, 44)],
      grants: 'act as the application towards Hugging Face accounts',
      docs: 'https://huggingface.co/docs/hub/oauth',
      revoke:
        'Regenerate the secret under Settings, Connected apps (https://huggingface.co/settings/connected-applications).',
    },
  ],
})
