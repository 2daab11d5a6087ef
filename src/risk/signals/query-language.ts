import { isText, parameterNamed, type Signal } from './signal.ts';

const always =
  /^(sql|sql query|sql statement|cypher|graphql|soql|sosl|promql|logql|kql|jql|gaql|dql|nrql|traceql|aql|esql|statement|statements|jmespath|aggregation pipeline|query sql|sql text|cypher query|soql query|graphql query|dql statement|jql query|dql query)$/;
const perhaps = /^(query|query body|queries|q|pipeline|script|expr|filter)$/;
const languages =
  /\b(sql|graphql|cypher|promql|logql|kql|jql|soql|dql|nrql|traceql|aggregation pipeline|kusto|gremlin|sparql|lucene|query dsl|elasticsearch query|mongodb query|flux|influxql|oql)\b/i;

export const queryLanguage: Signal = {
  id: 'query-language',
  find: (reading) =>
    parameterNamed(reading, always, (one) => isText(one) || one.type === 'array') ??
    parameterNamed(
      reading,
      perhaps,
      (one) =>
        (isText(one) || one.type === 'array' || one.type === 'object') &&
        languages.test(
          `${one.description} ${/^(query|pipeline|queries)$/.test(one.words) ? `${reading.spaced} ${reading.lead}` : ''}`,
        ),
    ),
};
