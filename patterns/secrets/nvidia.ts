import { base62, base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('NVIDIA', {
  docs: 'https://docs.nvidia.com/ngc/gpu-cloud/ngc-user-guide/index.html#ngc-api-keys',
  revoke: 'Delete it under API keys (https://org.ngc.nvidia.com/setup/api-keys).',
  tokens: [
    {
      id: 'nvidia-api-key',
      title: 'NVIDIA API key',
      severity: 8.5,
      format: ['nvapi-', base64url(60, 70)],
      grants: 'call the models and read the private registry of the organization',
    },
    {
      id: 'nvidia-ngc-key',
      title: 'NVIDIA NGC API key (legacy)',
      severity: 8.5,
      format: [base62(84)],
      near: ['ngc_api', 'ngc_key', 'ngc_cli', 'nvcr', 'nvidia'],
      proof: hasDigit,
      grants: 'read and write the private registry of the organization',
    },
  ],
})
