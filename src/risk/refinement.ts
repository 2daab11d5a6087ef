import type { CategoryId } from '../catalogue/vocabulary.ts';

/** What a verb acts on, as a pattern over "rest of the name | leading words of the description", and what it then does. */
export type Refinement = [RegExp, CategoryId];

export const technicalRun =
  /\b(run|runs|running|pipelinerun|taskrun|evaluations?|executions|job|jobs|build|builds|pipeline|pipelines|scan|workflow|workflows|execution|task run|deploy|deployment|crawl|ingestion|training)\b/;
export const browser =
  /\b(browser|page|pages|tab|tabs|url|device|simulator|emulator|element|dialog|screen|app|window|mouse|key)\b/;
export const processLike =
  /\b(process|processes|calls?|session|terminal|app|application|program|command|kernel|repl|shell|server)\b/;
export const funds =
  /\b(funds|money|crypto|sol|eth|btc|usdc|usdt|nft|balance|wallet|cash|amount to|coins|lamports|payout|erc20|native token)\b/;

/** Languages that cannot write (ruling 25). */
export const readLanguage =
  /\b(promql|logql|traceql|jsonpath|jmespath|jql|kql|kusto|dql|nrql|lucene|datadog query|cql search|esql|es\|ql|log query|soql|sosl|cosmos db sql|search query)\b/i;
