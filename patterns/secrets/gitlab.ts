import { base36, base62, base64url, digits, type Format, hex, oneOf } from '../format.ts'
import { crc32Base36, hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

// Prefixes: https://docs.gitlab.com/security/tokens/#token-prefixes
// Routable tokens: https://handbook.gitlab.com/handbook/engineering/architecture/design-documents/cells/routable_tokens/
const ROUTABLE = [
  'gldt-',
  'glrt-t1_',
  'glrt-t2_',
  'glrt-t3_',
  'glrt-',
  'glrtr-',
  'glcbt-',
  'glptt-',
  'glft-',
  'glimt-',
  'glagent-',
  'glsoat-',
  'glffct-',
  'glwt-',
]

const routable = (...prefixes: string[]): Format[] => [
  [oneOf(...prefixes), base64url(27, 300), '.', base36(9)],
  [oneOf(...prefixes), base64url(27, 300), '.', base36(2), '.', base36(9)],
]

export default defineProvider('GitLab', {
  docs: 'https://docs.gitlab.com/security/tokens/',
  revoke:
    'Revoke it in the settings of the user, project or group that it belongs to (https://docs.gitlab.com/security/tokens/).',
  tokens: [
    {
      id: 'gitlab-personal-access-token',
      title: 'GitLab personal, project or group access token',
      severity: 9.3,
      format: ['glpat-', base64url(20)],
      grants: 'read and write the repositories that its scopes reach',
      revoke:
        'Revoke it under User settings, Access tokens (https://gitlab.com/-/user_settings/personal_access_tokens).',
    },
    {
      id: 'gitlab-routable-access-token',
      title: 'GitLab personal, project or group access token (routable)',
      severity: 9.3,
      formats: routable('glpat-'),
      proof: crc32Base36,
      grants: 'read and write the repositories that its scopes reach',
      revoke:
        'Revoke it under User settings, Access tokens (https://gitlab.com/-/user_settings/personal_access_tokens).',
    },
    {
      id: 'gitlab-routable-token',
      title: 'GitLab token (routable)',
      severity: 8.5,
      formats: routable(...ROUTABLE),
      proof: crc32Base36,
    },
    {
      id: 'gitlab-deploy-token',
      title: 'GitLab deploy token',
      severity: 8.0,
      format: ['gldt-', base64url(20)],
      grants: 'clone the project and use its packages and images',
      docs: 'https://docs.gitlab.com/user/project/deploy_tokens/',
    },
    {
      id: 'gitlab-runner-authentication-token',
      title: 'GitLab runner authentication token',
      severity: 8.8,
      formats: [
        ['glrt-', base64url(20)],
        [oneOf('glrt-t1_', 'glrt-t2_', 'glrt-t3_'), base64url(20)],
        ['glrtr-', base64url(20)],
      ],
      grants: "take the place of the runner and receive the jobs' secrets",
      docs: 'https://docs.gitlab.com/runner/',
      revoke:
        'Delete the runner under Settings, CI/CD, Runners (https://docs.gitlab.com/ci/runners/runners_scope/).',
    },
    {
      id: 'gitlab-runner-registration-token',
      title: 'GitLab runner registration token',
      severity: 8.8,
      format: ['GR1348941', base64url(20, 50)],
      grants: "register runners that receive the jobs' secrets",
      docs: 'https://docs.gitlab.com/ci/runners/new_creation_workflow/',
    },
    {
      id: 'gitlab-ci-job-token',
      title: 'GitLab CI/CD job token',
      severity: 5.5,
      format: ['glcbt-', base62(1, 5), '_', base64url(20)],
      grants: 'act as the job while it runs',
      docs: 'https://docs.gitlab.com/ci/jobs/ci_job_token/',
    },
    {
      id: 'gitlab-pipeline-trigger-token',
      title: 'GitLab pipeline trigger token',
      severity: 7.5,
      formats: [
        ['glptt-', hex(40)],
        ['glptt-', base64url(40)],
      ],
      grants: "start pipelines of the project as the token's owner",
      docs: 'https://docs.gitlab.com/ci/triggers/',
    },
    {
      id: 'gitlab-feed-token',
      title: 'GitLab feed token',
      severity: 5.0,
      formats: [
        ['glft-', base64url(20)],
        ['glft-', hex(64), '-', digits(1, 12)],
      ],
      grants: 'read the activity and calendar feeds of the user',
      docs: 'https://docs.gitlab.com/security/tokens/#feed-token',
    },
    {
      id: 'gitlab-incoming-mail-token',
      title: 'GitLab incoming mail token',
      severity: 5.5,
      format: ['glimt-', base64url(25)],
      grants: 'open issues and merge requests by mail as the user',
      docs: 'https://docs.gitlab.com/security/tokens/#incoming-email-token',
    },
    {
      id: 'gitlab-agent-token',
      title: 'GitLab agent for Kubernetes token',
      severity: 8.8,
      format: ['glagent-', base64url(50)],
      grants: 'take the place of the agent and receive its configuration',
      docs: 'https://docs.gitlab.com/user/clusters/agent/',
    },
    {
      id: 'gitlab-oauth-application-secret',
      title: 'GitLab OAuth application secret',
      severity: 8.0,
      format: ['gloas-', base64url(64)],
      grants: 'act as the application towards GitLab accounts',
      docs: 'https://docs.gitlab.com/integration/oauth_provider/',
    },
    {
      id: 'gitlab-scim-token',
      title: 'GitLab SCIM token',
      severity: 8.5,
      format: ['glsoat-', base64url(20, 50)],
      grants: 'add and remove the members of the group',
      docs: 'https://docs.gitlab.com/user/group/saml_sso/scim_setup/',
    },
    {
      id: 'gitlab-feature-flag-client-token',
      title: 'GitLab feature flags client token',
      severity: 4.5,
      format: ['glffct-', base64url(20)],
      grants: "read the project's feature flags",
      docs: 'https://docs.gitlab.com/operations/feature_flags/',
    },
    {
      id: 'gitlab-workspace-token',
      title: 'GitLab workspace token',
      severity: 6.5,
      format: ['glwt-', base64url(20)],
      docs: 'https://docs.gitlab.com/user/workspace/',
    },
    {
      id: 'gitlab-session-cookie',
      title: 'GitLab session cookie',
      severity: 7.0,
      format: ['_gitlab_session=', base36(32)],
      grants: "take over the user's session while it lasts",
      docs: 'https://docs.gitlab.com/user/profile/active_sessions/',
      revoke:
        'Revoke the session under User settings, Active sessions (https://gitlab.com/-/user_settings/active_sessions).',
    },
    {
      id: 'gitlab-token-old',
      title: 'GitLab access token (without prefix)',
      severity: 8.8,
      format: [base64url(20)],
      near: [
        'gitlab_token',
        'gitlab_private_token',
        'gitlab_access_token',
        'gitlab_api_token',
        'gitlab_pat',
        'private-token',
        'gitlab_personal',
        'gl_token',
        'ci_job_token',
      ],
      proof: hasDigit,
      grants: 'read and write the repositories that its scopes reach',
    },
  ],
})
