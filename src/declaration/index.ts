export { type CebHead, cebHead } from './ceb/envelope.ts';
export { type CebNumber, cebTables } from './ceb/index.ts';
export { clearance, clearanceHead } from './clearance/clearance.ts';
export { type Declarable, type DeclarableLine, declarable } from './declarable.ts';
export { type Declared, type Declaring, declared } from './declared.ts';
export { copNoFor, digestFor, guidFor } from './identity.ts';
export { type Message, MessageBatch } from './message/batch.ts';
export { published, schemaTexts } from './published.ts';
