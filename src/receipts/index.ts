export { authorityCodes } from './authority-codes.ts';
export { returnCode } from './return-codes.ts';
export { answeredBy, type Said, saidIn } from './said.ts';
