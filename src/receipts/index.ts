export { authorityCodes } from './authority-codes.ts';
export { type ReturnCode, returnCode } from './return-codes.ts';
export { answeredBy, type Said, saidIn } from './said.ts';
