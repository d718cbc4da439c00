import { SaxesParser } from 'saxes';

/** Whether a text is one element, whole, with nothing beside it; prefixes may be declared around it. */
export function isOneElement(xml: string): boolean {
  const parser = new SaxesParser({ xmlns: false });
  let depth = 0;
  let fine = true;
  const refuse = () => {
    fine = false;
  };
  let elements = 0;
  const beside = () => {
    if (depth <= 1) fine = false;
  };
  parser.on('error', refuse);
  parser.on('doctype', refuse);
  parser.on('opentag', () => {
    if (depth === 1) elements++;
    depth++;
  });
  parser.on('closetag', () => {
    depth--;
    if (depth === 0 && parser.position <= xml.length + 3) fine = false;
  });
  for (const event of ['text', 'cdata', 'comment', 'processinginstruction'] as const)
    parser.on(event, beside);
  parser.write(`<x>${xml}</x>`).close();
  return fine && elements === 1;
}
