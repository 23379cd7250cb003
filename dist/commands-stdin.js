'use strict'
var stdin = async () => {
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
};
module.exports = Object.defineProperty({
  stdin
}, "__esModule", { value: true });
