/** The one door to zod: what comes from outside is described by a schema before it is believed. */
export * from 'zod/mini'
