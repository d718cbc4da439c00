import fc from 'fast-check';

const SPACES = ['', ' ', '\n', '\n\t', '\n\t\t', '\r\n  '];
const TEXTS = [
  '1',
  'text',
  '报关',
  ' a b ',
  '',
  '&lt;&amp;&#13;&#x2014;',
  '<![CDATA[<raw> & ]]>',
  '𠮷',
  "'=1+1",
  '=1+1',
  '-5',
];
const COMMENTS = ['<!--note-->', '<!-- 报关 -->', '<?keep this?>', '<?keep?>'];
const NAMES = [
  'ceb:Order',
  'ceb:OrderHead',
  'ceb:OrderList',
  'ceb:guid',
  'ceb:appType',
  'ceb:note',
  'ceb:currency',
  'ceb:BaseTransfer',
  'ceb:copCode',
  'ceb:ExtendMessage',
  'ceb:Message',
  'ceb:unknown',
  'ceb:__proto__',
  'ceb:constructor',
  'plain',
  'o:other',
];
const ATTRIBUTES = [
  '',
  '',
  '',
  ' unit="kg"',
  ' xsi:nil="true"',
  ' a="&#10;&quot;&lt;x" b=""',
  ' xmlns:z="urn:z" z:a="1"',
  ' xmlns:o="urn:again"',
];

const spaces = fc.constantFrom(...SPACES);
const mixed = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: spaces },
      { weight: 1, arbitrary: fc.constantFrom(...TEXTS, ...COMMENTS) },
    ),
    {
      maxLength: 2,
    },
  )
  .map((pieces) => pieces.join(''));

const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc
    .tuple(
      fc.constantFrom(...NAMES),
      fc.constantFrom(...ATTRIBUTES),
      fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.constantFrom(...TEXTS),
        fc
          .tuple(fc.array(fc.tuple(mixed, tie('element')), { maxLength: 5 }), mixed)
          .map(([inner, last]) => inner.flat().join('') + last),
      ),
    )
    .map(([name, attributes, content]) =>
      content === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}>`,
    ),
}));

const signature = fc.constantFrom(
  '',
  '\n<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:SignedInfo>\r\n<x y=\'1\'/></ds:SignedInfo></ds:Signature>',
);

/** Orders as other programs may write them: unknown elements, attributes, comments and whatever order. */
export const foreignOrders: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', '\ufeff'),
    fc.constantFrom('', '<?xml version="1.0" encoding="utf-8"?>\r\n', '<?xml version="1.0"?><!--first-->'),
    fc.array(fc.tuple(mixed, element), { maxLength: 6 }),
    mixed,
    signature,
    fc.constantFrom('', '\n', '\n<!--last-->\n', '<?last one?>'),
    fc.constantFrom('CEB303Message', 'CEB303'),
  )
  .map(
    ([mark, declaration, children, last, signed, after, root]) =>
      `${mark}${declaration}<ceb:${root} xmlns:ceb="http://www.chinaport.gov.cn/ceb" xmlns:o='urn:o' guid='1' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"\nversion="1.0">${children.flat().join('')}${signed}${last}</ceb:${root}>${after}`,
  );
