import { processLike, type Refinement, technicalRun } from './refinement.ts';

/** The verbs that take away or end: what becomes of what they act on depends on it (rulings 6, 7, 21 and 23). */
export const removals: Record<string, Refinement[]> = {
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
  block: [[/\buntil\b/, 'Read']],
  delete: [[/\b(reaction|emoji)\b/, 'Write']],
  cancel: [
    [/\b(default|draft)\b/, 'Write'],
    [technicalRun, 'Execute'],
  ],
  abort: [[/\b(order|subscription|reservation)\b/, 'Destructive']],
  terminate: [[processLike, 'Execute']],
  kill: [[/\b(instance|cluster|vm)\b/, 'Destructive']],
  forget: [[/\bdevice\b/, 'Destructive']],
  clear: [
    [
      /\b(defaults?|filters?|formatting|format|selection|session|counters?|settings?|override|emulation|breakpoints?|assignee|parent|due date|highlights?|context|console|field|default value|profile|status|search)\b/,
      'Write',
    ],
  ],
  reset: [
    [/\bback to `?draft\b/, 'Write'],
    [/\bfactory\b/, 'Destructive'],
    [
      /\b(defaults?|counters?|settings?|preferences?|session|context|view|viewport|configuration|config|zoom|filters?|stats|statistics|state|quota|usage|budget)\b/,
      'Write',
    ],
  ],
  rotate: [[/\b(image|page|pages|photo|screen|device|shape|orientation|pdf|model|camera|object)\b/, 'Write']],
  regenerate: [[/^(?!.*\b(key|keys|secret|token|credential|password|link)\b)/, 'Write']],
  release: [[/\b(number|phone|ip|ipv4|address|domain|elastic|device)\b/, 'Destructive']],
  expire: [[/\b(after|on|date|in|ttl)\b/, 'Write']],
  disable: [[/\bdelete\b/, 'Destructive']],
  truncate: [[/\b(text|string|output)\b/, 'Read']],
  drop: [[/\b(drag|onto|element|file into|pin)\b/, 'Execute']],
  purge: [[/\bcache\b/, 'Destructive']],
};
