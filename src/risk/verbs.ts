import type { CategoryId } from '../catalogue/vocabulary.ts';

/** What a verb does where nothing around it says otherwise. Those that depend on their object are in `objects.ts`. */
const verbs: Record<CategoryId, string> = {
  Read: `recognize recognise troubleshoot diagnose reconnect obtain rerank enhance scan intersect subtract simplify buffer hit suggest get list search find fetch read query describe count check validate verify preview compare explain
    calculate compute convert parse lint format analyse analyze wait show view lookup look retrieve
    inspect summarize summarise translate estimate browse explore scrape crawl extract detect diff
    monitor poll suggest recommend screenshot snapshot ask think download whoami ping head tail display
    print dump render transcribe predict recall enumerate identify discover audit review measure trace
    profile resolve locate return collect watch observe decode encode match rank score embed classify
    research investigate report select switch choose use connect determine gather provide examine
    capture take access filter grep glob stat introspect geocode generate draw chat answer simulate
    reverse lists gets searches forecast tree exists is has map plan consult sample peek deepwiki
    demonstrate echo guide teach learn perceive unfurl outline infer quote`,
  Write: `resize reserve confirm protect unprotect load claim unset resend broadcast undo revert unmerge fix autofix replay expand reschedule uncomplete finalize finalise standardize standardise disconnect reauthorize advance turn relocate rearrange pair unpair tidy reassign redirect remap seal unseal relabel retag reindex create add insert update edit set rename move copy upload import tag assign comment reply send share
    archive restore enable disable close reopen merge fork commit push subscribe mark pin unpin log save
    write append put patch upsert modify change attach link unlink invite approve unapprove reject star
    unstar follow unfollow like unlike upvote downvote vote schedule duplicate clone forward post draft
    lock mute unmute notify store index submit apply configure grant sync activate deactivate pause
    resume snooze label unassign unsubscribe detach reorder sort replace transition complete finish
    accept decline dismiss record register publish unpublish export make transfer bookmark remember
    block unblock hide unhide suspend unsuspend favorite favourite react acknowledge ack escalate
    delegate respond associate disassociate dissociate join leave prepend provision allocate setup
    scaffold init initialize initialise bootstrap define extend increase decrease adjust toggle
    unarchive unshare ingest integrate customize customise stage unstage stash cherry rebase
    pull release login logout authenticate authorize authorise signin signup refresh rewrite mkdir touch
    minimize maximize annotate crop compress combine split enrich track crosspost mutate seed persist
    backup contribute inject rate flag tweak wire bind redact replicate`,
  Execute: `initiate dequeue recycle power rebuild recreate reinstall end run exec execute eval evaluate invoke trigger dispatch start stop restart reboot scale deploy
    redeploy rollback retry rerun launch open click type fill drag press tap hover navigate swipe scroll
    kill install call build compile play abort interrupt migrate perform automate act control unlock
    boot shutdown halt step relaunch spawn promote failover downgrade upgrade goto back dblclick
    doubletap pinch shake emulate test train orchestrate handoff operate handle interact repair heal
    drain cordon shell bash terminal cmd powershell script expose manage process`,
  Destructive: `delete del remove rm destroy drop truncate purge wipe clear reset flush terminate revoke ban kick
    expel uninstall erase discard deregister unregister decommission forget cancel rotate regenerate
    prune expire unlist clean cleanup deprovision dealloc evict void nuke rmdir disown unenroll
    obliterate reap tombstone`,
  Financial: `pay charge refund payout withdraw buy purchase trade swap stake unstake mint donate topup bid redeem
    tip bridge liquidate borrow repay lend`,
};

const irregular: Record<string, string[]> = {
  run: ['runs', 'running'],
  get: ['gets', 'getting'],
  set: ['sets', 'setting'],
  stop: ['stops', 'stopping'],
  drop: ['drops', 'dropping'],
  pay: ['pays', 'paying'],
  find: ['finds', 'finding'],
};

function formsOf(verb: string): string[] {
  if (irregular[verb]) return [verb, ...irregular[verb]];
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  const third = /(s|sh|ch|x|z|o)$/.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`;
  const doubled = /[^aeiou][aeiou][bdgmnprt]$/.test(verb) ? [`${verb}${verb.at(-1)}ing`] : [];
  return [verb, third, `${stem}ing`, ...doubled];
}

export interface Verb {
  base: string;
  category: CategoryId;
}

const byForm = new Map<string, Verb>();
const byName = new Map<string, Verb>();
for (const [category, list] of Object.entries(verbs) as [CategoryId, string][])
  for (const base of list.split(/\s+/)) {
    byName.set(base, { base, category });
    for (const form of formsOf(base)) byForm.set(form, { base, category });
  }

/** A verb in any form of the present: `deletes`, `deleting`. */
export const verbOf = (word: string): Verb | undefined => byForm.get(word.toLowerCase());

/** A verb as names use it: the plain form, since `lists` or `runs` in a name are things. */
export const nameVerbOf = (word: string): Verb | undefined => byName.get(word.toLowerCase());

/** Words that are a thing as often as an act: as verbs they count only where a name begins. */
export const ambiguous = new Set(
  `list map log tag label comment test report draft post record record link star order call build process trade charge type plan
   index trace profile script file start schedule review sample control command view scale port play store share set sort use shell
   terminal look score rank match filter embed answer stake run query search preview import export quote format fork branch commit
   merge tail head back step tip bid pin lock mint swap guide outline flag track forecast diff count block bridge leave release compute power end fix load buffer hit monitor answer deploy claim backup reserve seal pair quote`.split(
    /\s+/,
  ),
);

/** Of the ambiguous ones those that are a verb wherever nothing before them is one. */
export const mostlyVerbs = new Set('list search query preview start run import export download'.split(' '));

/** Of what ran, what a name ends in that only looks at it: `build_status`. */
export const outcomes = new Set('status history results result logs'.split(' '));

/** Acts that names put last: `compute_disk_create`, `deploy_plan_get`. */
export const closing = new Set(
  'get list create update delete search query cancel retrieve set add remove generate describe restart start stop show'.split(
    ' ',
  ),
);
