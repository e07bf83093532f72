export { checkOttl, type OttlFinding, type OttlTexts } from './check';
export { ottlSentence } from './sentence';
