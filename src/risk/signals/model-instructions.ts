import { whereIs } from '../reading/parameters.ts';
import { sentencesOf } from '../reading/sentences.ts';
import { type Signal, said } from './signal.ts';

/** Marked off for the model, as poisoned definitions do it. */
const marked = /<(important|system|instructions?)>[^<]{0,160}/i;

/** What a text may order of the model itself. What an argument must be ("you must provide …") is no order. */
const conduct = [
  /\b(ignore|disregard) (all |any |the )?(previous|prior|other)\b/i,
  /(?<!\b(if|when|unless|where|that|because|since|as|whether) )\byou are (an?|the) \w/i,
  /\bif you are (an? )?(\w+ )?(ai|llm|model|assistant|agent)\b/i,
  /\bthe (agent|llm|model|assistant) (must|should) (not |also |always |never )?(ask|display|show|call|confirm|present|tell|wait|use this)\b/i,
  /\byou (must|should)( also| always| still| first| then| now| immediately)* (never|not|call|ask|double-check|confirm|display|present|show|tell|inform|acknowledge|check|list|verify|discover|pivot|adopt|stop|wait|run|read|apply|follow|do|make another call|use (this|it|[\w -]{0,40} (tool|function)))\b/i,
  /\balways (call|ask|confirm|run|check|prefer|start with|display|invoke|verify|tell|inform)\b/i,
  /\bnever (call|run|ask|mention|show|approve|tell|invoke|guess|assume|use (this|it)\b) ?\w/i,
  /\b(do not|don't) (automatically|ask|tell|mention|inform|reveal|show|prompt) (to )?(run|call|the user|user|it|this)\b/i,
  /\b(do not|don't) (improvise|guess|call (this|it)(?! (tool )?(to|for)\b))\b|\bcall this( tool)? proactively\b/i,
  /\b(before|requires?|gaining|obtaining|without|on an|after) (gaining )?explicit (user )?(approval|consent|confirmation|request)\b/i,
  /\b(do not|don't) (modify|change|delete|call|run|use)\b[^.]{0,60} (unless|not (\w+ ){1,3}by|without asking) (the )?user\b/i,
  /(?<!\b(will|would|can|may)( [^.]{0,80} and)? )(?<!\b(to|tool) )\b(ask|prompt|tell|inform|remind|warn) the user\b|\bconfirm with the user\b|\bon the user's behalf\b/i,
  /\bimportant:\**\s*(call|never|do not (?!use this tool to)\w+|don't|only (call|use))\b/i,
];

/** When the model is to call the tool; of a parameter, "use this" says no such thing. */
const occasion = [
  /\bmust be called (this|before|first)\b|\bmust (call|use) (this|before|first)\b|\bbefore (using|calling) this tool\b/i,
  /(?<!\b(been|separate|a) )\b(called|used|invoked|call|use|invoke)( this)?( tool)? (first|any ?time|whenever|every time)\b/i,
  /\bmandatory (first )?step\b|\bprioriti[sz]e this\b|\balways use (this|it)\b/i,
  /\bonly (use|call|invoke|run)( this| it)?( tool)? (when|if|after|once) (the )?user\b/i,
];

/** A word of every order above: most texts have none, and so are passed over at one look. */
const cue =
  /\b(must|should|always|never|not|don't|you are|user|user's|explicit|important|ignore|disregard|proactively|before|first|any ?time|whenever|every time|mandatory|prioriti[sz]e)\b/i;

const longest = 240;

/** The sentence that orders something; a very long one from the order on, as far as whole words go. */
function orderIn(text: string, orders: RegExp[]): string | undefined {
  if (!cue.test(text)) return undefined;
  for (const sentence of sentencesOf(text).filter((one) => cue.test(one))) {
    const match = orders.map((order) => order.exec(sentence)).find((found) => found);
    if (!match) continue;
    if (sentence.length <= longest) return sentence.replace(/^[-*•\s]+/, '');
    return sentence.slice(match.index, match.index + longest).replace(/\s\S*$/, '');
  }
  return undefined;
}

export const modelInstructions: Signal = {
  id: 'model-instructions',
  find(reading) {
    const { text, parameters } = reading;
    const tagged = said(reading, marked);
    if (tagged) return tagged;
    const stated = orderIn(text, [...conduct, ...occasion]);
    if (stated) return { evidence: stated, where: 'description' };
    for (const { path, description } of parameters) {
      const evidence = orderIn(description, conduct);
      if (evidence) return { evidence, where: whereIs(path), parameter: path };
    }
    return undefined;
  },
};
