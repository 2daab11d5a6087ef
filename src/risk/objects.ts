import type { CategoryId } from '../catalogue/vocabulary.ts';

/** What a verb acts on, as a pattern over "rest of the name | leading words of the description", and what it then does. */
type Refinement = [RegExp, CategoryId];

const technicalRun =
  /\b(run|runs|running|pipelinerun|taskrun|evaluations?|executions|job|jobs|build|builds|pipeline|pipelines|scan|workflow|workflows|execution|task run|deploy|deployment|crawl|ingestion|training)\b/;
const browser =
  /\b(browser|page|pages|tab|tabs|url|device|simulator|emulator|element|dialog|screen|app|window|mouse|key)\b/;
const processLike =
  /\b(process|processes|session|terminal|app|application|program|command|kernel|repl|shell|server)\b/;
const funds =
  /\b(funds|money|crypto|sol|eth|btc|usdc|usdt|nft|balance|wallet|cash|amount to|coins|lamports|payout|erc20|native token)\b/;

/** Languages that cannot write (ruling 25). */
const readLanguage = /\b(promql|logql|traceql|jsonpath|jmespath|jql|kql|soql|sosl|dql)\b/;

export const objects: Record<string, Refinement[]> = {
  create: [
    [/\bcreates? ((chat|text) completions?|embeddings?)\b(?!.*\b(stor|sav|index)\w*)/, 'Read'],
    [/^(new )?((outgoing|outbound|phone|voice) )?calls? \|/, 'Execute'],
    [/^pipelines? \|/, 'Execute'],
  ],
  remove: [
    [/\b(permanently|irreversibly|cannot be undone)\b/, 'Destructive'],
    [/\b(reactions?|emoji|favou?rites?|stars?|assignees?|watchers?|bookmarks?|upvotes?|pins?)\b/, 'Write'],
    [/\blabels?\b(?!.*\bdelete\b)/, 'Write'],
    [/\bdependenc(y|ies)\b.*\bfrom an? (task|issue)/, 'Write'],
    [/\btags?\b.*\bfrom (?!the (remote|repository|registry|workspace|account))/, 'Write'],
    // Whoever is taken out of something loses access to it.
    [
      /\b(users?|members?|collaborators?|guests?|teams?|access|permissions?|roles?|rules?)\b.*\bfrom (an?|the|your|this|its)? ?([\w-]+ ){0,2}(project|cycle|release|initiative|firewall|load balancer)s?\b/,
      'Destructive',
    ],
    [
      /\bfrom (an?|the|your|this|its)? ?([\w-]+ ){0,2}(cycle|release|initiative|firewall|load balancer)s?\b/,
      'Write',
    ],
    [/\b(issues?|tasks?|projects?|items?)\b.*\bfrom (a|one or more) projects?\b/, 'Write'],
    [
      /\b(protection|restrictions?|attributes?|presence|formatting|background|highlight|due date|limit|override|filter|lock)\b/,
      'Write',
    ],
    [
      /\bfrom (a|an|the|your|this|one or more|their|its)?\s*([\w-]+ ){0,2}(cart|lists?|playlists?|segments?|collections?|board|queue|epic|sprint|milestone|folder|view|index|cluster|set|favorites|library|watchlist|basket|thread|page|card|issue|ticket|record|item|contact|object|conversation)\b/,
      'Write',
    ],
  ],
  update: [[/\bthe (scale|number of replicas)\b/, 'Execute']],
  block: [[/\buntil\b/, 'Read']],
  delete: [[/\b(reaction|emoji)\b/, 'Write']],
  cancel: [
    [/\b(default|draft)\b/, 'Write'],
    [technicalRun, 'Execute'],
  ],
  abort: [[/\b(order|subscription|reservation)\b/, 'Destructive']],
  terminate: [[processLike, 'Execute']],
  kill: [[/\binstance|cluster|vm\b/, 'Destructive']],
  forget: [[/\bdevice\b/, 'Destructive']],
  clear: [
    [
      /\b(defaults?|filters?|formatting|format|selection|session|counters?|settings?|override|emulation|breakpoints?|assignee|parent|due date|highlights?|context|console|field|default value|profile|status|search)\b/,
      'Write',
    ],
  ],
  reset: [
    [/\bback to `?draft\b/, 'Write'],
    [
      /\b(defaults?|counters?|settings?|preferences?|session|context|view|viewport|configuration|config|zoom|filters?|stats|statistics|state|quota|usage|budget)\b/,
      'Write',
    ],
  ],
  rotate: [[/\b(image|page|pages|photo|screen|device|shape|orientation|pdf|model|camera|object)\b/, 'Write']],
  regenerate: [[/^(?!.*\b(key|keys|secret|token|credential|password|link)\b)/, 'Write']],
  release: [[/\b(number|phone|ip|ipv4|address|domain|elastic|device)\b/, 'Destructive']],
  expire: [[/\b(after|on|date|in|ttl)\b/, 'Write']],
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
    [/^(?=.*\baccount\b).*\bauthenticat/, 'Write'],
    [/\byour \w+ account\b/, 'Write'],
  ],
  use: [[/\b(computer|browser|gas|entitlement|credit)\b/, 'Execute']],
  upload: [[/\b(browser|in the page|file chooser|input element|provided element)\b/, 'Execute']],
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
      /^(?!.*\b(file|files|job|download|csv|pdf|zip|saves?|saved|disk|path|document|bucket|directory)\b)/,
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
    [/\b(services|containers?)\b/, 'Execute'],
    [/\b(move|transfer) of\b/, 'Write'],
    [/\b(conversation|thread|discussion|chat|topic|timer|time tracking|trial|campaign|project)\b/, 'Write'],
    [/\b(subscription)\b/, 'Financial'],
    [/\b(research|search|export|export job|import|analysis)\b(?!.*\bagent\b)/, 'Read'],
  ],
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
    [/\b(prompt|question)\b.*\b(get|return|receive)/, 'Read'],
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
    [
      /\b(an?|the) (existing )?(issue|work item|task|ticket|image(?=.*\bto a snapshot))\b.*\bto an?\b/,
      'Write',
    ],
  ],
  format: [[/\b(cells|an? \w+ range|the range|font|fonts|borders?)\b/, 'Write']],
  parse: [[/\bto (automatically )?(generate|create|add)\b.*\b(tasks|issues|records)\b/, 'Write']],
  show: [[/\bpresence\b/, 'Write']],
  check: [[/\b(in|out|off)\b(?=.*\b(guest|item|attendee|book|task|checkout)\b)/, 'Write']],
  review: [[/\b(submit|create|approve|pull request review)\b/, 'Write']],
  answer: [[/\b(comment|call|question on|survey|form)\b/, 'Write']],
  report: [[/\b(a bug|abuse|spam|issue|incident|problem|feedback|scorecard)\b/, 'Write']],
  disable: [[/\bdelete\b/, 'Destructive']],
  unlock: [
    [
      /\b(file|issue|conversation|thread|document|record|discussion|card|merge request|cell|range|terraform state|state)s?\b/,
      'Write',
    ],
  ],
  truncate: [[/\b(text|string|output)\b/, 'Read']],
  drop: [[/\b(drag|onto|element|file into|pin)\b/, 'Execute']],
  purge: [[/\bcache\b/, 'Destructive']],
  fill: [[/\b(template|cells?|rect|color|shape|sheet|range)\b/, 'Write']],
  trigger: [
    [/\bverification|reindex|sync|notification|email\b/, 'Write'],
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
