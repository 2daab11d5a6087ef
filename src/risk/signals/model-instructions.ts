import { type Signal, said } from './signal.ts';

const orders =
  /<(important|system|instructions?)>[^<]{0,80}|\b(you (must|should) (always|never|first|not|call|use|ask|double-check|confirm)\b[^.\n]{0,60}|always (call|use|ask|confirm|run|check|prefer|start with|display) (this|the|with|for|first|it|to)\b[^.\n]{0,50}|do not (tell|mention|inform|reveal|show|ask) (the )?(user|it|this)\b[^.\n]{0,50}|must (be called|call|use) (this|before|first)\b[^.\n]{0,50}|never (call|use|run|ask|mention|show) (this|the|it)\b[^.\n]{0,50}|before (using|calling) this tool[^.\n]{0,60}|(ignore|disregard) (all |any |the )?(previous|prior|other)[^.\n]{0,50}|you are (a|an|the) [^.\n]{0,40}|you MUST [^.\n]{0,60}|IMPORTANT: (always|never|you|do not|don't|only|call|use)[^.\n]{0,60})/i;

export const modelInstructions: Signal = {
  id: 'model-instructions',
  find: (reading) => said(reading, orders),
};
