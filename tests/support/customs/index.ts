export { Customs, type Returned } from './customs.ts';
