import { createRequire as createRequireForBundle } from 'node:module'
const require = createRequireForBundle(import.meta.url)

// src/commands/stdin.ts
var stdin = async () => {
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
};

export {
  stdin
};
