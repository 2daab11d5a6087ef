import type { CategoryId } from '../catalogue/vocabulary.ts';
import { browser, funds, type Refinement, readLanguage } from './refinement.ts';
import { removals } from './removals.ts';

/** The other verbs whose category depends on what they act on. */
export const objects: Record<string, Refinement[]> = {
  ...removals,
  create: [
    [/\bcreates? ((chat|text) completions?|embeddings?)\b(?!.*\b(stor|sav|index)\w*)/, 'Read'],
    [/^(new )?((outgoing|outbound|phone|voice) )?calls? \|/, 'Execute'],
    [/^pipelines? \|/, 'Execute'],
    [
      /\bdeployment of (a|an|the)\b|\bapplication from (a|an|the) (given )?app spec\b|\bserver-side apply\b|\bkubernetes resources\b/,
      'Execute',
    ],
  ],
  // A context that later calls use (ruling 12).
  set: [
    [
      /\bset the (active|current|session) .*\b(for (the current|this) session|for (future|later|subsequent) (operations|calls|requests)|so (subsequent|later) calls)\b/,
      'Read',
    ],
  ],
  change: [[/\binstalled [\w ]+ version\b/, 'Execute']],
  update: [
    [
      /\b(core|plugins?|themes?)\b.*\b(installed plugins|installed themes|specific version|latest version)\b/,
      'Execute',
    ],
    [/\bthe (scale|number of replicas)\b/, 'Execute'],
  ],
  close: [
    [browser, 'Execute'],
    [/\bsession\b/, 'Execute'],
    [/\b(account|position|trade)\b/, 'Destructive'],
  ],
  open: [
    [/\b(issue|ticket|pull request|pr|merge request|case|incident)\b/, 'Write'],
    [/\b(position|trade|order)\b/, 'Financial'],
    [browser, 'Execute'],
    [/\b(nodes|entities|notes)\b/, 'Read'],
  ],
  select: [[/\b(option|page|tab|element|device)\b/, 'Execute']],
  choose: [[browser, 'Execute']],
  switch: [[/\b(tab|page|frame|window)\b/, 'Execute']],
  connect: [
    [/\b(debugger|to a running|ssh|remote session|device|interactive control)\b/, 'Execute'],
    [/\byour \w+ account\b/, 'Write'],
  ],
  use: [[/\b(computer|browser|gas|entitlement|credit)\b/, 'Execute']],
  upload: [
    [
      /\b(browser|in the page|file chooser|input element|input\[[^\]]*\] element|provided element)\b/,
      'Execute',
    ],
  ],
  save: [[/\b(screenshot of)\b/, 'Write']],
  take: [
    [
      /\b(snapshot of (a |the )?(database|volume|disk|droplet|vm|server|instance|cluster)s?|backup|ownership)\b/,
      'Write',
    ],
    [/\b(action|control)\b/, 'Execute'],
  ],
  resize: [[browser, 'Execute']],
  record: [
    [/\b(payment|expense|sale|income|spend|revenue)\b/, 'Financial'],
    [/\b(video|screen|screencast|sim|trace|tracing)\b/, 'Execute'],
  ],
  export: [
    [
      /^(?!.*\b(file|files|job|download|csv|pdf|zip|saves?|saved|disk|path|document|bucket|local directory)\b)/,
      'Read',
    ],
  ],
  generate: [
    [
      /\b(maps?|charts?|diagrams?|plots?|graphs?|qr codes?)\b(?!.*\b(saved?|files?|hosted|assets?|project)\b)/,
      'Read',
    ],
    [/\b(key|keys|token|secret|credentials|api key)\b/, 'Write'],
    [
      /\b(image|images|video|videos|audio|music|speech|asset|assets|file|files|hosted|saved?|(?<!for (a|the|your) )project|pdf|deck|song|document in|website|site)\b/,
      'Write',
    ],
  ],
  draw: [[/\b(on|canvas|save)\b/, 'Write']],
  render: [[/\b(video|to (a )?file|save)\b/, 'Write']],
  simulate: [[/\b(webhook|event|payment|crash|click|tap|device|location)\b/, 'Execute']],
  test: [
    [/\b(webhooks?|test delivery)\b/, 'Write'],
    [
      /\b(connection|connectivity|access|credentials|configuration|validity|dns|regex|expression|if|whether|authentication)\b/,
      'Read',
    ],
  ],
  upgrade: [[/\b(plan|subscription)\b/, 'Financial']],
  build: [[/\b(plan|query|url|link|prompt|context|index|graph|request|signature)\b/, 'Read']],
  compile: [[/\b(report|list|information)\b/, 'Read']],
  apply: [
    [
      /\b(migrations?|terraform|manifest|infrastructure|yaml (file|manifest)|kubectl|kubernetes|resource file)\b/,
      'Execute',
    ],
    [/\b(patch to a running)\b/, 'Execute'],
  ],
  start: [
    [/\bstarts? (all |the |an? |stopped |existing )*(docker |compose )*(services|containers?)\b/, 'Execute'],
    [/\b(move|transfer) of\b/, 'Write'],
    [/\b(conversation|thread|discussion|chat|topic|timer|time tracking|trial|campaign|project)\b/, 'Write'],
    [/\b(subscription)\b/, 'Financial'],
    [/\b(research|search|export|export job|import|analysis)\b(?!.*\bagent\b)/, 'Read'],
  ],
  initiate: [[/\b(move|transfer) of\b/, 'Write']],
  stop: [[/\b(timer|time tracking|sharing|subscription|following)\b/, 'Write']],
  launch: [[/\b(campaign)\b/, 'Write']],
  process: [
    [/\b(refund|payment|payout)\b/, 'Financial'],
    [/\b(image|text|data|thought|thinking|pdf|document)\b/, 'Read'],
  ],
  perform: [
    [
      /\b(search|searches|analysis|audit|scan|lookup|query on|calculation|check|checks|review|comparison|inspection|reasoning|research|semantic|similarity|hybrid|vector)\b/,
      'Read',
    ],
  ],
  run: [
    [/^[^|]*\bsession\b.*\|/, 'Execute'],
    [
      /\b(search|analysis|diagnostics?|lint|linter|check|checks|similarity|performance audit|report|reports|audit|insights)\b(?!.*\b(code|command|script|test)\b)/,
      'Read',
    ],
    [readLanguage, 'Read'],
  ],
  execute: [
    [/\b(search|read-only|analy[sz]er|reports?)\b/, 'Read'],
    [readLanguage, 'Read'],
  ],
  play: [[/\b(list of)\b/, 'Read']],
  promote: [[/\b(user|member|admin|role|participant|milestone|label|issue)\b/, 'Write']],
  transfer: [
    [funds, 'Financial'],
    [/\b(call)\b/, 'Execute'],
  ],
  send: [
    [funds, 'Financial'],
    [
      /\b(prompt|question)\b.*\b(get back|gets? (an|the|its) (answer|response)|returns? (an|the|its) (answer|response))/,
      'Read',
    ],
    [/\b(invoice|payment)\b(?!.*\b(remind|link|receipt|email address)\b)/, 'Financial'],
    [
      /\b(key|keys|keystroke|keystrokes|keypress|input to|command|commands|signal|text to the|raw request|http request|raw api)\b/,
      'Execute',
    ],
  ],
  retrieve: [[/\b(to|into) (your|the|a) (local|org)\b/, 'Write']],
  turn: [[/\b(device|machine|server|vm|simulator)\b(?!-)/, 'Execute']],
  submit: [
    [/\b(order|bid|trade|payment|transaction)\b/, 'Financial'],
    [/^(a |an |the |new )*(job|build)\b/, 'Execute'],
  ],
  make: [
    [/\b(payment|purchase|donation)\b/, 'Financial'],
    [/\b(get|GET) request\b/, 'Read'],
    [/\b(http|api|arbitrary|raw|rest) (request|call)|phone call|a call\b/, 'Execute'],
  ],
  place: [
    [/\b(order|bid|trade|bet)\b/, 'Financial'],
    [/\bcalls?\b/, 'Execute'],
  ],
  book: [[/\b(price|flight|hotel|ticket|paid|payment)\b/, 'Financial']],
  issue: [[/\b(card|credit|refund|payout)\b/, 'Financial']],
  finalize: [[/\binvoice\b/, 'Financial']],
  approve: [[/\b(payment|payout|transaction|spend)\b/, 'Financial']],
  register: [[/\bdomains?\b(?!.*\b(webhook|identity|sending|api)\b)/, 'Financial']],
  renew: [[/\b(domain|subscription)\b/, 'Financial']],
  swap: [[/^(?!.*\b(token|tokens|crypto|coin|asset|assets|quote|sol|eth)\b)/, 'Write']],
  bridge: [[/^(?!.*\b(token|asset|crypto|fund|funds)\b)/, 'Write']],
  mint: [[/^(?!.*\b(nft|token|tokens|fee)\b)/, 'Write']],
  stake: [[/^(?!.*\b(token|sol|eth|validator|crypto)\b)/, 'Write']],
  download: [
    [
      /\b(to (a |the )?(local|disk|path|file|folder|directory|specified|your)|save|saves|output path|locally)\b/,
      'Write',
    ],
  ],
  capture: [[/\b(payment|charge|authorization|authorized)\b/, 'Financial']],
  log: [[/\b(in|into)\b/, 'Write']],
  resolve: [
    [
      /\b(issue|ticket|incident|thread|comment|discussion|alert|conflict|error|case|review thread|conversation)s?\b/,
      'Write',
    ],
  ],
  monitor: [[/\b(create|start|schedule|set up)\b/, 'Write']],
  collect: [[/\b(payment)\b/, 'Financial']],
  watch: [[/\b(repository|issue|add)\b/, 'Write']],
  extract: [[/\b(archive|zip) to\b/, 'Write']],
  convert: [
    [/\b(quote to invoice|to (a )?file|save|lead|output file|output path)\b/, 'Write'],
    [/\b(an?|the) (existing )?(issue|work item|task|ticket) (in)?to an?\b/, 'Write'],
    [/\bimage\b.*\bto a snapshot\b/, 'Write'],
  ],
  format: [[/\b(cells|an? \w+ range|the range|font|fonts|borders?)\b/, 'Write']],
  parse: [[/\bto (automatically )?(generate|create|add)\b.*\b(tasks|issues|records)\b/, 'Write']],
  show: [[/\bpresence\b/, 'Write']],
  check: [[/\b(in|out|off)\b(?=.*\b(guest|item|attendee|book|task|checkout)\b)/, 'Write']],
  review: [[/\b(submit|create|approve|pull request review)\b/, 'Write']],
  answer: [[/\b(comment|call|question on|survey|form)\b/, 'Write']],
  report: [[/\b(a bug|abuse|spam|issue|incident|problem|feedback|scorecard)\b/, 'Write']],
  unlock: [
    [
      /\b(file|issue|conversation|thread|document|record|discussion|card|merge request|cell|range|terraform state|state)s?\b/,
      'Write',
    ],
  ],
  fill: [[/\b(template|cells?|rect|color|shape|sheet|range)\b/, 'Write']],
  trigger: [
    [/\b(verification|reindex|sync|notification|email)\b/, 'Write'],
    [/\b(executions?|flows?|workflows?|pipelines?|builds?|runs?|jobs?|deployments?)\b/, 'Execute'],
  ],
  ask: [[/\bquestion\b.*\b(gets?|answers?)\b/, 'Read']],
  retry: [[/\b(webhook|message|event|delivery|notification)\b/, 'Write']],
};

/** Patterns that name nothing refine nothing; a verb without an entry keeps its own category. */
export function refine(base: string, object: string): CategoryId | undefined {
  if (!Object.hasOwn(objects, base)) return undefined;
  return objects[base]!.find(([pattern]) => pattern.test(object))?.[1];
}
