import { base62, run } from '../format.ts'
import { defineProvider } from '../provider.ts'

// 84 characters with AZDO at position 76, before that 52: https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate
export default defineProvider('Azure DevOps', {
  docs: 'https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
  revoke:
    'Revoke it under User settings, Personal access tokens (https://dev.azure.com/_usersSettings/tokens).',
  tokens: [
    {
      id: 'azure-devops-personal-access-token',
      title: 'Azure DevOps personal access token',
      severity: 9.2,
      format: [base62(52), 'JQQJ99', base62(18), 'AZDO', base62(4)],
      grants: "read and write the repositories, pipelines and packages that the token's scopes reach",
    },
    {
      id: 'azure-devops-personal-access-token-old',
      title: 'Azure DevOps personal access token (before 2024)',
      severity: 9.0,
      format: [run('abcdefghijklmnopqrstuvwxyz234567', 52)],
      near: [
        'azure_devops',
        'azuredevops',
        'azdo',
        'ado_pat',
        'ado_token',
        'system_accesstoken',
        'vsts',
        'vsce_pat',
        'vss_nuget',
        'azure_pat',
        'tfs_pat',
        'azure_artifacts',
        'devops_pat',
        'dev.azure.com',
        'pkgs.visualstudio.com',
      ],
      grants: "read and write the repositories, pipelines and packages that the token's scopes reach",
    },
  ],
})
