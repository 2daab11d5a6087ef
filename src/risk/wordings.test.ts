import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonSchema } from '../catalogue/definition.ts';
import { loadVocabulary } from '../catalogue/load.ts';
import type { CategoryId } from '../catalogue/vocabulary.ts';
import { classify } from './classify.ts';

const vocabulary = loadVocabulary();

const text = { type: 'string' };
const flag = (description: string) => ({ type: 'boolean', description });
const list = (properties: JsonSchema) => ({ type: 'array', items: { type: 'object', properties } });

type Wording = [CategoryId, string, string, JsonSchema?, string[]?];

/** Wordings of real tools that lie close together and mean different things. */
const wordings: Record<string, Wording[]> = {
  'examples name other things than the act': [
    ['Read', 'generate_funnel_chart', 'Generate a funnel chart, such as, the visits of a website.'],
    ['Execute', 'run_target', 'Executes a configured target (such as build, test, lint) of a project.'],
  ],
  'a word of the name that may be a thing gives way to the text': [
    ['Read', 'pods_log', 'Get the logs of a pod.'],
    ['Read', 'deployment_deploy_status', 'Check the status of a deployment by its id.'],
    ['Write', 'requirements_linked_test_cases', 'Link test cases to a test suite.'],
    ['Read', 'migrate-status', 'The status command looks up the migrations.'],
    ['Execute', 'cluster_scale', 'Update the size of a cluster.'],
    ['Write', 'test_webhook', 'Send a test delivery to the webhook.'],
    ['Execute', 'resources_scale', 'Get or update the scale of a resource.'],
  ],
  'what a call takes along is told beside what it is called for': [
    [
      'Destructive',
      'update_flow',
      'Update with operations. Types: addNode, removeNode.',
      { operations: list({}) },
    ],
    ['Destructive', 'merge_fork', 'Merge a fork.', { strategy: { enum: ['deleteSource', 'keepSource'] } }],
    ['Destructive', 'create_token', 'Create a token. The service revokes those existing tokens.'],
    ['Destructive', 'reset_roles', 'Reset all roles to their factory defaults.'],
    ['Financial', 'create_transaction', 'Create a transaction. This is essentially issuing an invoice.'],
    ['Execute', 'update_call', 'Initiates a call redirect or terminates a call.'],
    ['Execute', 'update_plugins', 'Update one or more installed plugins to their latest version.'],
    ['Execute', 'resources_create', 'Create a resource via Server-Side Apply.'],
    ['Execute', 'setup_tests', 'Set up and run automated web-based tests.'],
    ['Write', 'audit', 'Get scores of a page. Full reports are saved to disk.'],
    [
      'Write',
      'research',
      'Research a topic.',
      { saveTo: { ...text, description: 'Automatically save results to specified task' } },
    ],
  ],
  'routers say what they do and then how to call them': [
    ['Destructive', 'hubs', 'Hubs operations - Commands. Includes CRUD operations.', { command: text }],
    ['Write', 'ledger', 'Ledger operations - Commands for appending entries.', { command: text }],
    [
      'Execute',
      'clusters',
      'Cluster operations - Manage clusters. Set "learn=true" to discover.',
      { command: text },
    ],
  ],
  'what later calls use is chosen, what an account keeps is changed': [
    ['Read', 'set_active_board', 'Set the active board for future operations'],
    ['Read', 'set_project_context', 'Set the active project for the current session.'],
    [
      'Write',
      'set_active_folder',
      'Set the active folder for later calls.',
      { initializeIfNotPresent: { type: 'boolean' } },
    ],
    ['Write', 'set_default_profile', 'Set the default profile of your account.'],
  ],
  'what a vague verb acts on counts': [
    ['Write', 'snapshot-machine', 'Take a snapshot of a droplet'],
    ['Write', 'take_ownership_schedule', 'Take ownership of a pipeline schedule.'],
    ['Write', 'send_question', 'Send a question to a colleague.'],
    ['Read', 'data_ai_insights', 'Send a prompt to a model and get back its answer.'],
    ['Write', 'feedback', 'Report a scorecard grading how these tools performed.'],
  ],
  'reading verbs that change what they are applied to': [
    ['Write', 'convert_issue', 'Convert an issue to a subtask'],
    ['Write', 'image-convert', 'Convert an image (backup) to a snapshot'],
    ['Read', 'convert_text', 'Convert the issue text to a string'],
    ['Read', 'convert_image', 'Convert an image to a data URI'],
    ['Write', 'format_range', 'Format cells in the sheet with style information'],
    ['Write', 'parse_requirements', 'Parse a document to automatically generate initial tasks'],
    ['Write', 'export-route', 'Exports a route and saves it to a pre-configured local directory.'],
    ['Write', 'connect-account', 'Connect your Strava account to enable activity tracking.'],
  ],
  'opening, closing and starting': [
    ['Read', 'open_nodes', 'Open specific nodes in the knowledge graph by their names'],
    ['Execute', 'open_page', 'Open a page of the browser.'],
    ['Execute', 'session_close', 'Close the current session.'],
    ['Write', 'start_chat', 'Start a conversation about services.'],
    ['Execute', 'start_project', 'Starts all services in a Compose project.'],
    ['Execute', 'connect_to_session', 'Connect to an active session to enable interactive control.'],
  ],
  'taking out of a set': [
    ['Write', 'remove_issue_from_project', 'Remove an issue from a project'],
    ['Destructive', 'remove_project_member', 'Remove a member from a project'],
    ['Write', 'firewall-remove-machines', 'Removes one or more machines from a firewall'],
    ['Destructive', 'firewall-remove-rules', 'Remove one or more rules from a firewall'],
    ['Write', 'remove_tag_from_task', 'Remove a tag from a task'],
    ['Write', 'remove_dependency', 'Remove a dependency from a task'],
    ['Destructive', 'remove_task', 'Remove a task permanently from the tasks list'],
  ],
  'a copy that the system keeps is an undo': [
    ['Write', 'delete_doc', 'Move an existing doc to the trash, where it can be recovered if needed.'],
    ['Write', 'delete-message', 'A soft delete. To permanently delete, delete again from Deleted Items.'],
    ['Write', 'deleteMailbox', 'It is soft-deleted and restorable before it is permanently removed.'],
    ['Destructive', 'delete-group', 'Can be restored within 30 days. Permanently deletes all its files.'],
    ['Destructive', 'delete_site', 'Delete a site. It can be restored only from a backup of your own.'],
    ['Destructive', 'cancel-event', 'Cancels the event and moves the event to the Deleted Items folder.'],
  ],
  'stated losses and flags that cause them': [
    ['Destructive', 'reset_head', 'Reset HEAD: unstage files (soft) or discard all changes (hard).'],
    ['Destructive', 'push', 'Push commits.', { delete: flag('Delete the specified remote branch.') }],
    ['Destructive', 'push', 'Push commits.', { force: flag('Force push (overwrites remote history).') }],
    ['Write', 'create_collection', 'Create a collection.', { strip: flag('Removes the header.') }],
    [
      'Destructive',
      'recreate_machine',
      'Recreate. This is irreversible and will result in the loss of all data.',
    ],
    ['Write', 'update_build_settings', 'Replaces the settings. This does not start a build.'],
  ],
  'operations that a schema lists': [
    ['Write', 'manage-assignments', 'Bulk operations.', { operation: { enum: ['assign', 'unassign'] } }],
    ['Write', 'request_plan', 'Generate a plan.', { action: { description: "One of 'update', 'check'." } }],
    [
      'Read',
      'insights',
      'Calculate insights.',
      { list: list({ function: { enum: ['COUNT', 'END_DATE'] } }) },
    ],
    ['Execute', 'scrape', 'Scrape a page.', { actions: list({ type: { enum: ['wait', 'click'] } }) }],
    ['Write', 'create_menu', 'Create a menu.', { actions: list({ type: { enum: ['wait', 'click'] } }) }],
    ['Write', 'page_tool', 'Tool to get elements.', { actions: list({ get_all: {}, set_text: {} }) }],
  ],
  'money that the text commits': [
    [
      'Financial',
      'createPurchaseOrderV1',
      'Places an order.\n\nIf no card is given, your default payment method will be used.',
    ],
    ['Financial', 'renewPlanV1', 'Create a renewal. This places a renewal order for a plan.'],
    ['Financial', 'claimFreeDomain', 'Claim a domain; this consumes a free domain you already have.'],
  ],
  'state of a browser is no record': [
    ['Execute', 'browser_cookie_clear', 'Clear all cookies'],
    ['Execute', 'browser_localstorage_delete', 'Delete a localStorage item'],
    ['Destructive', 'browser_profile_delete', 'Delete a saved profile'],
  ],
  'statements and requests of the caller': [
    [
      'Execute',
      'all_api_write',
      'Execute GraphQL mutations. Only mutations are accepted — queries are rejected.',
      { query: {} },
    ],
    ['Read', 'run_soql_query', 'Run a SOQL query against an org.', { query: { type: 'string' } }],
    ['Execute', 'batch', "Combine requests. Body: { method: 'GET'|'POST'|'DELETE', url }."],
    [
      'Write',
      'putCollection',
      'Replaces a collection.',
      { item: list({ method: { enum: ['GET', 'POST'] } }) },
    ],
    ['Execute', 'chat_with_lead', 'Sends an open-ended instruction to the QA lead agent.'],
    ['Read', 'link_items_workflow', 'Call before linking items. This tool is read-only.'],
    ['Write', 'use_template', 'Apply a template to create boards in a workspace.'],
  ],
  'instructions are for whoever reads them': [
    ['Read', 'run_accessibility_tests', 'Provides detailed instructions and commands for running tests.'],
    ['Execute', 'run_robot', 'Give instructions to the robot, which carries them out.'],
    ['Read', 'cli_install', 'Provide installation instructions for the CLI.'],
    ['Write', 'create_type', 'Creates, enhances, and provides expert guidance for types.', { name: text }],
    ['Read', 'create_type', 'Creates, enhances, and provides expert guidance for types.'],
    ['Read', 'create_query', 'Only call it as part of its workflow. Use this tool to create queries.'],
  ],
  'effects that the text states': [
    ['Write', 'get_or_create_label', "Gets a label by name or creates it if it doesn't exist"],
    ['Write', 'download_images', "Download images. Images will be saved relative to the server's directory."],
    ['Read', 'get_image', 'Get an image. If a path is given, it will be saved to that file.'],
    ['Write', 'speech_synthesize', 'Convert text to speech. Generates an audio file.'],
    ['Write', 'export_mesh', 'Export a scene.', { outputPath: text }, ['outputPath']],
    ['Read', 'export_mesh', 'Export a scene.', { outputPath: text }],
    ['Execute', 'testrun_create', 'Create a test run. Triggers a new test run execution.'],
    ['Execute', 'update_project', 'Updates a project by pulling images and recreating containers.'],
    ['Execute', 'update_version', 'Switches the version. The website restarts on the new version.'],
    ['Execute', 'rebase_branch', 'Rebases a branch. This will effectively run any newer migrations.'],
    ['Execute', 'monitor_run', 'Queue a check. This starts network work for its targets.'],
  ],
  'answers that are only computed': [
    ['Read', 'embeddings-create', 'Create embeddings using a model.'],
    ['Write', 'make_commit', 'Create a git commit with metadata embedding.'],
    ['Read', 'union_tool', 'Merge two polygons into one. Works offline without API calls.'],
    ['Read', 'map_image_tool', 'Generates a static map image. Returns PNG.'],
    ['Write', 'map_image_tool', 'Generates a map image and stores it as a hosted file.'],
    ['Read', 'generate_types', 'Generates types for a project.'],
    ['Read', 'machine-backup-policy', 'Get the backup policy of a machine'],
    ['Read', 'item_query', 'List items.', { query: { type: 'string', description: 'Uses Cosmos DB SQL.' } }],
  ],
  'languages and statements that are limited': [
    [
      'Execute',
      'kusto_query',
      'Executes a KQL query or management operations.',
      { query: { type: 'string' } },
    ],
    ['Read', 'execute_dql', 'Get logs and metrics by executing a DQL statement.', { dqlStatement: {} }],
    ['Read', 'runOneoffQuery', 'Run a one-off readonly query.', { query: { type: 'string' } }],
    ['Execute', 'create_execution', 'Triggers the execution of a flow.'],
  ],
  'alternatives in one sentence': [
    ['Write', 'checkout', 'Switch branches or restore working tree files.'],
    ['Write', 'models', 'Get information about models or set model configurations.'],
    ['Read', 'guidance', 'Get guidance for modifying or customizing a zone.'],
  ],
};

for (const [title, examples] of Object.entries(wordings))
  test(title, () => {
    for (const [category, name, description, properties = {}, required = []] of examples) {
      const verdict = classify(
        { name, description, inputSchema: { type: 'object', properties, required } },
        vocabulary,
      );
      assert.equal(
        verdict.category,
        category,
        `${name}: ${description} by ${verdict.rule} on "${verdict.evidence}"`,
      );
    }
  });
