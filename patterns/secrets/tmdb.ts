import { base36, jwt } from '../format.ts'
import { hasDigit, jwtStructure } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('TMDB', {
  docs: 'https://developer.themoviedb.org/docs/authentication-application',
  revoke: 'Regenerate it under Settings, API (https://www.themoviedb.org/settings/api).',
  tokens: [
    {
      id: 'tmdb-api-key',
      title: 'TMDB API key',
      severity: 4.0,
      format: [base36(32)],
      near: ['tmdb', 'the_movie_db', 'moviedb'],
      proof: hasDigit,
      grants: 'read films at the rate limit of its owner',
    },
    {
      id: 'tmdb-read-token',
      title: 'TMDB API read access token',
      severity: 4.0,
      format: jwt,
      near: ['tmdb', 'the_movie_db', 'moviedb'],
      proof: jwtStructure,
      grants: 'read films, and lists of its owner',
    },
  ],
})
