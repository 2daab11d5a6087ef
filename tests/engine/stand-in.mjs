// A stand-in MCP server over stdio: it has every tool that is asked for and does nothing.
import { createInterface } from 'node:readline';

const answer = (id, result) => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', id, result })}\n`);

createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, method, params } = JSON.parse(line);
  if (id === undefined) return;
  if (method === 'initialize')
    answer(id, {
      protocolVersion: params.protocolVersion,
      capabilities: { tools: {} },
      serverInfo: { name: 'stand-in', version: '1' },
    });
  else if (method === 'tools/list') answer(id, { tools: [] });
  else answer(id, { content: [{ type: 'text', text: 'passed' }] });
});
