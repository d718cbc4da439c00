import type { XmlElement } from 'libxml2-wasm';
import { C14N, DSIG, ENVELOPED } from './algorithms.ts';
import type { Tree } from './document.ts';

/** What a signature says, once its structure is the one we know. */
export interface ReadSignature {
  readonly element: XmlElement;
  readonly signedInfo: XmlElement;
  readonly signatureMethod: string;
  readonly digestMethod: string;
  readonly digest: string;
  readonly value: string;
  readonly keyName: string;
  /** Base64. */
  readonly certificate: string;
}

/** The elements of that name in the namespace of XML signatures, wherever they stand. */
export function signaturesOf(tree: Tree): readonly XmlElement[] {
  return tree.find('//ds:Signature', { ds: DSIG }).filter(isElement);
}

/**
 * Reads a signature of exactly the structure of the specification. Gives what is wrong with any other, as
 * the path of the element: whatever could point elsewhere is refused, not interpreted.
 */
export function readSignature(tree: Tree, element: XmlElement): ReadSignature | { readonly wrong: string } {
  if (element.parent?.parent !== null || !same(element.parent, tree.root))
    return { wrong: `${element.parent?.name ?? ''}/Signature` };
  const [signedInfo, value, keyInfo, ...rest] = children(element);
  if (!named(signedInfo, 'SignedInfo')) return { wrong: 'SignedInfo' };
  if (!named(value, 'SignatureValue') || !bare(value)) return { wrong: 'SignatureValue' };
  if (rest.length > 0) return { wrong: rest[0]?.name ?? '' };
  const [canonicalisation, method, reference, ...more] = children(signedInfo);
  if (!named(canonicalisation, 'CanonicalizationMethod') || algorithm(canonicalisation) !== C14N)
    return { wrong: 'CanonicalizationMethod' };
  if (!named(method, 'SignatureMethod') || children(method).length > 0) return { wrong: 'SignatureMethod' };
  if (!named(reference, 'Reference') || more.length > 0) return { wrong: 'Reference' };
  const covered = readReference(reference);
  if ('wrong' in covered) return covered;
  const data = named(keyInfo, 'KeyInfo') ? keyInfo : null;
  return {
    element,
    signedInfo,
    signatureMethod: algorithm(method),
    ...covered,
    value: value.content,
    keyName: data?.get('ds:KeyName', { ds: DSIG })?.content ?? '',
    certificate: data?.get('ds:X509Data/ds:X509Certificate', { ds: DSIG })?.content ?? '',
  };
}

/** A reference must be to the whole document, and through the enveloped transform alone. */
function readReference(
  reference: XmlElement,
): { readonly digestMethod: string; readonly digest: string } | { readonly wrong: string } {
  const attributes = reference.attrs;
  if (attributes.length !== 1 || attributes[0]?.name !== 'URI' || attributes[0].content !== '')
    return { wrong: `Reference URI="${reference.attr('URI')?.content ?? ''}"` };
  const [transforms, method, digest, ...rest] = children(reference);
  const [transform, ...more] = named(transforms, 'Transforms') ? children(transforms) : [];
  const enveloped = named(transform, 'Transform') && algorithm(transform) === ENVELOPED;
  if (!enveloped || more.length > 0 || children(transform).length > 0) return { wrong: 'Transforms' };
  if (!named(method, 'DigestMethod')) return { wrong: 'DigestMethod' };
  if (!named(digest, 'DigestValue') || !bare(digest) || rest.length > 0) return { wrong: 'DigestValue' };
  return { digestMethod: algorithm(method), digest: digest.content };
}

/** Whether the signature stands behind `BaseTransfer` or `BaseSubscribe` and before nothing but `ExtendMessage`. */
export function wellPlaced(root: XmlElement, signature: XmlElement): boolean {
  const all = children(root);
  const at = all.findIndex((each) => same(each, signature));
  const before = all[at - 1]?.name ?? '';
  return (
    ['BaseTransfer', 'BaseSubscribe'].includes(before) &&
    all.slice(at + 1).every(({ name }) => name === 'ExtendMessage')
  );
}

function children(element: XmlElement): XmlElement[] {
  return element.find('*').filter(isElement);
}

function isElement(node: object | undefined | null): node is XmlElement {
  return node !== null && node !== undefined && 'attrs' in node;
}

function named(element: XmlElement | undefined, name: string): element is XmlElement {
  return element !== undefined && element.name === name && element.namespaceUri === DSIG;
}

/** Without elements and comments inside: what is read is what was signed, in one piece. */
function bare(element: XmlElement): boolean {
  return element.find('node()').length <= 1 && children(element).length === 0;
}

function algorithm(element: XmlElement): string {
  return element.attr('Algorithm')?.content ?? '';
}

function same(a: XmlElement | null, b: XmlElement): boolean {
  return a?.isSameNode(b) === true;
}
