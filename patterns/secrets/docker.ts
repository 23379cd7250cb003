import { base36, base64, base64url, uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

// https://docs.docker.com/security/access-tokens/
export default defineProvider('Docker', {
  docs: 'https://docs.docker.com/security/access-tokens/',
  revoke:
    'Delete it under Account settings, Personal access tokens (https://app.docker.com/settings/personal-access-tokens).',
  tokens: [
    {
      id: 'docker-personal-access-token',
      title: 'Docker personal access token',
      severity: 9.2,
      format: ['dckr_pat_', base64url(27)],
      grants: 'push and pull the images of its owner',
    },
    {
      id: 'docker-organization-access-token',
      title: 'Docker organization access token',
      severity: 9.2,
      format: ['dckr_oat_', base64url(32)],
      grants: 'push and pull the images of the organization',
      docs: 'https://docs.docker.com/enterprise/security/access-tokens/',
    },
    {
      id: 'docker-access-token-old',
      title: 'Docker Hub access token (UUID)',
      severity: 9.0,
      format: [...uuid],
      near: [
        'docker_password',
        'docker_token',
        'dockerhub',
        'docker_hub',
        'docker_access_token',
        'docker_pass',
      ],
      grants: 'push and pull the images of its owner',
    },
    {
      id: 'docker-swarm-join-token',
      title: 'Docker Swarm join token',
      severity: 8.0,
      format: ['SWMTKN-1-', base36(48, 52), '-', base36(22, 28)],
      grants: 'join the swarm, as a manager or a worker',
      docs: 'https://docs.docker.com/engine/swarm/join-nodes/',
      revoke:
        'Rotate it with `docker swarm join-token --rotate` (https://docs.docker.com/reference/cli/docker/swarm/join-token/).',
    },
    {
      id: 'docker-swarm-unlock-key',
      title: 'Docker Swarm unlock key',
      severity: 7.5,
      format: ['SWMKEY-1-', base64(40, 44)],
      grants: "decrypt the secrets of the swarm's managers",
      docs: 'https://docs.docker.com/engine/swarm/swarm_manager_locking/',
      revoke:
        'Rotate it with `docker swarm unlock-key --rotate` (https://docs.docker.com/engine/swarm/swarm_manager_locking/).',
    },
  ],
})
