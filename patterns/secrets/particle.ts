import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Particle', {
  docs: 'https://docs.particle.io/reference/cloud-apis/access-tokens/',
  revoke: 'Delete it with `particle token revoke`, or with the API (https://docs.particle.io/).',
  tokens: [
    {
      id: 'particle-access-token',
      title: 'Particle access token',
      severity: 8.0,
      format: [hex(40)],
      near: ['particle_token', 'particle_access', 'particle_api', 'particle_io'],
      grants: 'control the devices of its owner',
    },
  ],
})
