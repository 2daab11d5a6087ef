import assert from 'node:assert/strict';
import { test } from 'node:test';
import { flag, list, said, step, text, tool } from '../../../tests/definitions.ts';
import type { Definition } from '../../catalogue/definition.ts';
import { loadVocabulary } from '../../catalogue/load.ts';
import { classify } from '../classify.ts';

const vocabulary = loadVocabulary();
/** What makes a tool that fetches one that acts. */
const clicks = { type: 'array', items: { properties: { type: { enum: ['click', 'scroll'] } } } };

/** Wordings of real tools that lie close to a signal: its id, the definition, the words that show it or nothing. */
const wordings: [id: string, Definition, by?: string][] = [
  ['accepts-url', tool('clear_cache', 'Clears a website’s cache.', { website_uid: text })],
  ['accepts-url', tool('delete_webhook', 'Deletes a webhook.', { webhookToken: text })],
  [
    'accepts-url',
    tool('update_trigger', 'Update a trigger.', { CallbackMethod: text, CallbackUrl: text }),
    'CallbackUrl',
  ],
  [
    'accepts-url',
    tool('update_channel', 'Update a channel.', { webUrl: said('A hyperlink that will go to the channel.') }),
  ],
  ['accepts-url', tool('create_check', 'Create a check.', { Target: said('Endpoint to check') }), 'Target'],
  [
    'accepts-url',
    tool('copy_item', 'Copy an item.', { sharepointIds: { type: 'object', properties: { siteUrl: text } } }),
  ],
  ['private-data', tool('events_list', 'List Kubernetes events in the current cluster.')],
  ['private-data', tool('get-event', 'Get an event by ID.', { calendarId: text }), 'event'],
  ['private-data', tool('get_health', 'Get the health of the system.')],
  ['private-data', tool('get_transcript', 'Extract the transcript of a YouTube video.')],
  ['private-data', tool('subscription_list', 'List all Azure subscriptions for the current account.')],
  ['private-data', tool('search', 'Search for files in Google Drive'), 'Google Drive'],
  ['private-data', tool('company_search', 'Find relevant company documents and data'), 'company documents'],
  ['untrusted-content', tool('get_snapshot', 'Retrieve the snapshot of a virtual machine.')],
  ['untrusted-content', tool('take_snapshot', 'Take a text snapshot of the page.'), 'snapshot'],
  ['untrusted-content', tool('get_project_url', 'Gets the API URL for a project.')],
  ['untrusted-content', tool('list-credit-notes', 'List credit notes.')],
  ['untrusted-content', tool('list_redirects', 'Lists redirects of the selected website.')],
  ['untrusted-content', tool('map', 'Map a website’s structure.'), 'Map a website'],
  ['untrusted-content', tool('get_inbox', 'Get an inbox by ID.')],
  ['untrusted-content', tool('list_mail_rules', 'List the rules of a mailbox.')],
  ['untrusted-content', tool('search_mail', 'Search mail.'), 'mail'],
  ['untrusted-content', tool('listing_details', 'Get details of a listing.'), 'listing'],
  ['untrusted-content', tool('site_crawl', 'Crawl one site.', { actions: clicks }), 'Crawl'],
  ['sends-as-user', tool('delete-message', 'Delete a message (soft delete).')],
  ['cannot-be-undone', tool('use_template', 'Creates a board. Stops at an unrecoverable error.')],
  ['sends-as-user', tool('move-mail-message', 'Move a message to another folder.')],
  ['sends-as-user', tool('set_message_reaction', 'Set a message reaction.')],
  ['sends-as-user', tool('create-reply-draft', 'Create a draft to reply to the sender of a message.')],
  ['sends-as-user', tool('CreateMessageFeedback', 'Create message feedback.')],
  ['sends-as-user', tool('resolveCommentThread', 'Resolves a comment and its replies.')],
  ['sends-as-user', tool('share-email', 'Create a shareable link for a sent email.')],
  ['sends-as-user', tool('http_post', 'Perform an HTTP POST request')],
  ['sends-as-user', tool('send-draft-message', 'Send an existing draft message.'), 'send'],
  ['sends-as-user', tool('push_text_message', 'Push a text message to a user.'), 'message'],
  ['sends-as-user', tool('create_note', 'Create a note (comment) to an issue.'), 'note'],
  ['sends-as-user', tool('delete_event', 'Delete an event.', { sendUpdates: text }), 'sendUpdates'],
  [
    'sends-as-user',
    tool('fulfil_order', 'Create a fulfilment for the order.', { notify_customer: flag }),
    'notify_customer',
  ],
  ['bulk', tool('deleteCatchAll', 'Delete a catch-all.')],
  ['bulk', tool('reply-all-mail', 'Reply to all recipients of a mail.')],
  ['bulk', tool('create-invoice', 'Create an invoice.', { lineItems: list })],
  ['bulk', tool('create_project', 'Create a project.', { teamIds: list })],
  ['bulk', tool('update_webhook', 'Update a webhook.', { events: list })],
  ['bulk', tool('create_events', 'Create events.', { events: list }), 'events'],
  ['bulk', tool('delete_notes', 'Delete notes.', { note_ids: list }), 'note_ids'],
  ['bulk', tool('create_item', 'To create multiple items in one call, use create_items instead.')],
  [
    'bulk',
    tool('manage_permissions', 'Grant or revoke access. Bulk update permissions for profiles.'),
    'Bulk update permissions',
  ],
  ['bulk', tool('manage_versions', 'Delete versions.', { deleteAll: flag }), 'deleteAll'],
  ['administrative', tool('restartNode_jsApplication', 'Restarts the Node.js process of a website.')],
  ['administrative', tool('delete-node', 'Delete a node of a Kubernetes cluster.'), 'node'],
  ['costs-money', tool('list_notes', 'List notes. If 10 credit notes are returned, ask for more.')],
  ['costs-money', tool('feedback', 'Send feedback. It can refund 1 credit.')],
  ['costs-money', tool('create_branch', 'Creates a branch.', { confirm_cost_id: text }), 'confirm_cost_id'],
  ['cannot-be-undone', tool('create_coupon', 'Create a coupon that lasts once or forever.')],
  ['cannot-be-undone', tool('delete_folder', 'Deletes it to Deleted Items rather than permanently.')],
  ['cannot-be-undone', tool('delete_rule', 'Deletes a rule permanently.'), 'Deletes a rule permanently'],
  ['model-instructions', tool('set_value', 'Set a value. You must specify an account name.')],
  ['model-instructions', tool('read_file', 'Read a file. IMPORTANT: Always use absolute paths.')],
  [
    'model-instructions',
    tool('list_versions', 'List versions. The tool will list them all and prompt the user.'),
  ],
  [
    'model-instructions',
    tool('get', 'Get it.', { jq: said('Always use this to extract only needed fields.') }),
  ],
  [
    'model-instructions',
    tool('search', 'This method is called ANYTIME the user asks anything.'),
    'This method is called ANYTIME the user asks anything.',
  ],
  [
    'model-instructions',
    tool('list', 'List. Use this tool FIRST whenever a VM fails.'),
    'Use this tool FIRST whenever a VM fails.',
  ],
  [
    'model-instructions',
    tool('update', 'Update. Only use when the user has explicitly requested it.'),
    'Only use when the user has explicitly requested it.',
  ],
  [
    'model-instructions',
    tool('list', 'List.', { by: said('If you are an AI model, name its company.') }),
    'If you are an AI model, name its company.',
  ],
  [
    'model-instructions',
    tool(
      'local_search',
      'Search. It needs a plan; confirm it before using this tool (if there is none, use web search).',
    ),
    'It needs a plan; confirm it before using this tool (if there is none, use web search).',
  ],
  [
    'file-path',
    tool('git_status', 'Show the status.', { path: said('Path to the Git repository.') }),
    'path',
  ],
  [
    'file-path',
    tool('git_blame', 'Blame.', { filePath: said('Path of the file (relative to repository root)') }),
  ],
  ['file-path', tool('get_file', 'Get a file from a GitLab project.', { file_path: text })],
  [
    'file-path',
    tool('read', 'Read.', { source: { enum: ['local', 'native'], ...said('Local or native history') } }),
  ],
  ['file-path', tool('remove_member', 'Remove a member.', { directoryObjectId: text })],
  ['model-instructions', tool('list', 'List. Do not call this tool to get general information.')],
  [
    'model-instructions',
    tool('replay', 'Replay. Avoid using before gaining explicit approval.'),
    'Avoid using before gaining explicit approval.',
  ],
  ['bulk', tool('deploy_function', 'Deploy a function.', { files: list })],
  ['raw-html', tool('create_portal', 'Create a portal.', { pageContentFormat: said('HTML or MARKDOWN') })],
  ['accepts-code', tool('run_command', 'Executes a cloud command.', { args: list }), 'args'],
  ['accepts-code', tool('scrape', 'Scrape a page.', { actions: { type: 'array', items: step } }), 'script'],
  [
    'query-language',
    tool('search', 'Search.', { queryBody: said('Elasticsearch query DSL object') }),
    'queryBody',
  ],
  ['credentials', tool('get-key-value-store', 'Get metadata of a key-value store.')],
  ['credentials', tool('FetchSipCredentialList', 'Get a Credential List')],
  ['credentials', tool('list_campaigns', 'List campaigns.', { token: said('Token of the next page') })],
  ['credentials', tool('discord_login', 'Logs in to Discord.', { token: text }), 'token'],
  ['credentials', tool('get-kubeconfig', 'Get kubeconfig for a cluster'), 'kubeconfig'],
  [
    'credentials',
    tool('get-inbox', 'Get an inbox including SMTP credentials.'),
    'including SMTP credentials',
  ],
];

for (const [id, definition, by] of wordings)
  test(`${id}: ${definition.name} shows ${by ?? 'nothing'}`, () => {
    const found = classify(definition, vocabulary).signals.find((signal) => signal.id === id);
    assert.equal(found?.evidence, by);
  });
