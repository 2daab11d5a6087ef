// A stand-in MCP server over stdio: it has every tool that is asked for and does nothing.
const answer = (id, result) => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', id, result })}\n`);

function take(line) {
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
}

// Not by readline, which ends a line at U+2028 too.
let rest = '';
process.stdin.setEncoding('utf8').on('data', (data) => {
  const lines = (rest + data).split('\n');
  rest = lines.pop();
  lines.filter(Boolean).forEach(take);
});
