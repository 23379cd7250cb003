import { base64url, hex, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

// Prefixes: https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens/
export default defineProvider('SonarQube', {
  docs: 'https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens/',
  revoke: 'Revoke it under My account, Security (https://sonarcloud.io/account/security).',
  tokens: [
    {
      id: 'sonar-user-token',
      title: 'SonarQube user token',
      severity: 8.5,
      format: ['squ_', hex(40)],
      grants: 'read the code and change projects as its owner',
    },
    {
      id: 'sonar-analysis-token',
      title: 'SonarQube project or global analysis token',
      severity: 7.0,
      format: [oneOf('sqp_', 'sqa_'), hex(40)],
      grants: 'upload analyses',
    },
    {
      id: 'sonar-organization-token',
      title: 'SonarQube Cloud scoped organization token',
      severity: 7.5,
      format: ['sqco_', base64url(30, 80)],
      grants: "upload analyses of the organization's projects",
      docs: 'https://docs.sonarsource.com/sonarqube-cloud/administering-sonarcloud/scoped-organization-tokens',
    },
    {
      id: 'sonar-token-old',
      title: 'SonarQube token (without prefix)',
      severity: 7.5,
      format: [hex(40)],
      near: ['sonar', 'sonar_token', 'sonarqube', 'sonarcloud', 'sonar_login'],
      grants: 'upload analyses, or act as its owner',
    },
  ],
})
