import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonSchema } from '../catalogue/definition.ts';
import { loadVocabulary } from '../catalogue/load.ts';
import type { CategoryId } from '../catalogue/vocabulary.ts';
import { classify } from './classify.ts';

const vocabulary = loadVocabulary();

const object = (properties: JsonSchema, required: string[] = []): JsonSchema => ({
  type: 'object',
  properties,
  required,
});
const text = { type: 'string' };

type Example = [CategoryId, string, string, JsonSchema?];

/** Each ruling of the rubric with tools that it decides. */
const rulings: Record<string, Example[]> = {
  '1 hub tools': [
    ['Execute', 'manage_tickets', 'Work with tickets.', object({ command: text })],
    [
      'Destructive',
      'manage_labels',
      'Manage labels: list, create, or delete them.',
      object({ command: text }),
    ],
    [
      'Read',
      'mailbox_reader',
      'Select and run one of the following read operations (read-only): get-mail, list-mail',
      object({ operation: text }),
    ],
  ],
  '2 any listed value counts': [
    [
      'Destructive',
      'ticket_action',
      'Acts on a ticket.',
      object({ action: { type: 'string', enum: ['get', 'close', 'delete'] } }),
    ],
    [
      'Destructive',
      'update_campaign',
      'Update a campaign.',
      object({ status: { type: 'string', enum: ['ACTIVE', 'DELETED'] } }),
    ],
    ['Destructive', 'rename_table', 'Renames a table.', object({ dropTarget: { type: 'boolean' } })],
  ],
  '3 free statements': [
    ['Execute', 'run_sql', 'Run SQL such as DELETE FROM payments.', object({ sql: text })],
  ],
  '4 read-only queries': [
    ['Read', 'query', 'Run a read-only SQL query.', object({ sql: text })],
    ['Execute', 'query', 'Run an SQL query, for example a SELECT.', object({ sql: text })],
  ],
  '5 optional output path': [
    ['Read', 'get_report', 'Get a report; give a path to also store it.', object({ outputPath: text })],
  ],
  '6 ending things': [
    ['Execute', 'kill_process', 'Terminate a running process by its PID.'],
    ['Destructive', 'terminate_instance', 'Terminate a virtual machine.'],
    ['Destructive', 'cancel_order', 'Cancel an order.'],
  ],
  '7 taking out of a set': [
    ['Write', 'remove_contact_from_segment', 'Remove a contact from a segment.'],
    ['Destructive', 'remove_member', 'Remove a member from the organization.'],
  ],
  '8 undo': [['Destructive', 'delete_note', 'Delete a note. You can create it again.']],
  '9 irreversible overwrite': [
    ['Execute', 'deploy_site', 'Deploy a site. Overwrites the existing one.'],
    ['Destructive', 'rotate_api_key', 'Rotate the API key.'],
  ],
  '10 live settings': [
    ['Write', 'publish_article', 'Publish an article.'],
    ['Execute', 'update_settings', 'Update the settings. This call also restarts the service.'],
  ],
  '11 checks and analyses': [
    ['Read', 'analyze_mail', 'Analyze a mail and return its tone.'],
    [
      'Execute',
      'task_agent',
      'An agent that autonomously completes a task in the mailbox.',
      object({ task: text }),
    ],
  ],
  '12 context of later calls': [
    ['Read', 'select_account', 'Select the account for later calls.'],
    ['Write', 'login', 'Log in and store the credential.'],
    ['Execute', 'select_page', 'Select a page of the browser as context for later calls.'],
  ],
  '13 generated artefacts': [
    ['Read', 'generate_summary', 'Generate a summary of a mail.'],
    ['Write', 'generate_image', 'Generate an image and save it to your library.'],
  ],
  '14 provisioning': [['Write', 'create_database', 'Create a managed database cluster.']],
  '15 where money begins': [
    ['Financial', 'create_refund', 'Refund a payment.'],
    ['Write', 'create_payment_link', 'Create a payment link.'],
  ],
  '16 what counts as listed': [
    ['Execute', 'manage_account', 'Manages payments, refunds and invoices.', object({ method: text })],
  ],
  '17 parts of a record': [
    [
      'Destructive',
      'edit_flow',
      'Edit a flow.',
      object({ operation: { type: 'string', enum: ['addNode', 'removeNode'] } }),
    ],
  ],
  '18 nothing to act on': [
    ['Read', 'create_plan_guide', 'Provides guidelines on how to create a plan.', object({})],
  ],
  '19 books': [['Financial', 'record_payment', 'Record a payment that was received.']],
  '20 assets': [
    ['Write', 'transfer_ownership', 'Transfer the ownership of a project; the other side must accept.'],
  ],
  '21 stopping what is under way': [
    ['Execute', 'cancel_build', 'Cancel a running build.'],
    ['Write', 'resend_message', 'Send the same message again.'],
    ['Execute', 'retry_job', 'Retry a failed job.'],
  ],
  '22 browser': [['Execute', 'browser_set_cookie', 'Set a cookie in the browser.']],
  '23 resets': [
    ['Write', 'reset_counters', 'Reset the counters.'],
    ['Write', 'resize_volume', 'Resize a volume.'],
  ],
  '24 modes': [
    ['Execute', 'execute_sql', 'Executes SQL; read-only unless started with --write.', object({ sql: text })],
  ],
  '25 languages': [
    ['Read', 'query_metrics', 'Query metrics with PromQL.', object({ query: text })],
    ['Execute', 'query_graph', 'Query data from the graph with Cypher.', object({ query: text })],
  ],
  '26 side effects of a read': [['Write', 'get_message', 'Get a message. May mark it as read.']],
  '27 expiry and content': [['Destructive', 'clear_history', 'Clear the conversation history of a run.']],
  '28 wrappers': [['Execute', 'promote_replica', 'Promote a replica to primary.']],
  '29 code that runs later': [
    [
      'Write',
      'create_automation',
      'Create an automation that runs a script when mail arrives.',
      object({ script: text }),
    ],
  ],
};

for (const [ruling, examples] of Object.entries(rulings))
  test(`ruling ${ruling}`, () => {
    for (const [category, name, description, inputSchema = object({})] of examples) {
      const verdict = classify({ name, description, inputSchema }, vocabulary);
      assert.equal(
        verdict.category,
        category,
        `${name}: ${description} by ${verdict.rule} on "${verdict.evidence}"`,
      );
    }
  });
