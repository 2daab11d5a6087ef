/** One address of each kind of page of the real catalogue. */
export const kinds: Record<string, string> = {
  home: '/',
  tool: '/tools/twilio/send-conversation-message/',
  'tool with a schema': '/tools/filesystem/write-file/',
  server: '/policies/filesystem/',
  servers: '/policies/',
  tools: '/tools/',
  letter: '/tools/by-letter/s/',
  level: '/risk/critical/',
  category: '/categories/execute/',
  signals: '/signals/',
  signal: '/signals/file-path/',
  method: '/methodology/',
  search: '/search/?q=delete',
  contact: '/contact/',
  missing: '/no-such-page/',
};
