export { checkTemplate, templateSentence } from './check';
