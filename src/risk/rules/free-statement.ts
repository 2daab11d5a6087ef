import type { Claim, Rule } from '../claim.ts';
import { type Parameter, shownBy } from '../reading/parameters.ts';
import type { Reading } from '../reading/reading.ts';
import { readLanguage } from '../refinement.ts';

/** Text that limits a statement to reading (ruling 4). Examples limit nothing. */
const readOnly =
  /\bread[- ]?only\b(?! (unless|by default|mode (is|can)))|\bonly (select|read)|\bselect (queries|statements?|query) only|\bselect[- ]only|\b(writes?|mutations?|modif\w+|ddl|dml|insert|updates?)[^.—]{0,40}\b(not (allowed|supported|permitted)|refused|rejected|blocked|disabled)|\bexecute a? ?select\b|\bnon-mutating\b/i;
const readOnlyName = / (read only|readonly|select|read) /;
const canWrite = /\b(sql|graphql|cypher|mutation|flux|sparql|soql|aql|n1ql|gremlin)\b/i;
/** A query language whose commands administer can write. */
const administers = /\bmanagement (operations|commands)|control commands\b/i;
const runsCode =
  /\b(run|runs|execute|executes|evaluate|evaluates|eval|exec)\b[^.]{0,60}\b(javascript|js|python|code|script|shell|bash|commands?|snippet|expression|sql|r code|gdscript|apex|luau|powershell|terminal)\b/i;

/** Carrying a statement or code of the caller's: nothing bounds what it does (rulings 3, 4 and 25). */
export const freeStatement: Rule = {
  id: 'free-statement',
  find(reading) {
    return statement(reading) ?? code(reading);
  },
};

function statement({ parameters, text, spaced, lead }: Reading): Claim | undefined {
  const carrier = parameters.find((parameter) => isStatement(parameter, text, spaced));
  if (!carrier) return undefined;
  if (readOnly.test(text) || readOnly.test(carrier.description) || readOnlyName.test(spaced))
    return undefined;
  const limitsToReads =
    readLanguage.test(`${spaced} ${lead} ${carrier.description}`) && !administers.test(text);
  const analyses =
    /\b(explain|validate|format|lint|parse|convert|generate|optimi[sz]e|plan|analy[sz]e|estimate|dry run|translate|search|list|get|save|create|update|write)\b/.test(
      spaced,
    );
  if (limitsToReads || (analyses && !/^(run|execut)/i.test(lead))) return undefined;
  return {
    category: 'Execute',
    confidence: 'likely',
    ...shownBy(carrier),
  };
}

function isStatement({ words, type, description, path }: Parameter, text: string, spaced: string): boolean {
  if ((!/^(string)?$/.test(type) && type !== 'array') || path.includes('.')) return false;
  if (
    /^(sql|sql query|sql statement|statement|statements|cypher|graphql|mutation|sql text|pipeline)$/.test(
      words,
    )
  )
    return true;
  return (
    /^(query|queries|script|q)$/.test(words) &&
    (canWrite.test(`${spaced} ${text.slice(0, 800)} ${description}`) || administers.test(text))
  );
}

function code({ parameters, text, spaced, lead }: Reading): Claim | undefined {
  const match = runsCode.exec(`${lead.slice(0, 200)}`) ?? undefined;
  const carrier = parameters.find(({ words }) =>
    /^(code|script|command|commands|function|expression|javascript|js|python|cmd|shell command|source|snippet|command line|cmds|bash command)$/.test(
      words,
    ),
  );
  if (
    !carrier ||
    / (explain|lint|format|validate|analy[sz]e|review|search|get|list|parse|convert|check|read|save|create|update|write|add|edit|docs) /.test(
      spaced,
    )
  )
    return undefined;
  if (
    !match &&
    !/ (run|exec|execute|eval|evaluate|shell|bash|terminal|invoke|command|code|script|interact) /.test(spaced)
  )
    return undefined;
  return match && text.includes(match[0])
    ? { category: 'Execute', confidence: 'certain', evidence: match[0], where: 'description' }
    : {
        category: 'Execute',
        confidence: 'likely',
        ...shownBy(carrier),
      };
}
