export { ConvertError } from './convert-error.ts';
export { csvSheet, csvText } from './csv.ts';
export { decode } from './decode.ts';
export { encode } from './encode.ts';
export { jsonText, jsonTree, placeInJson, placeOfMistake } from './json.ts';
export { sheetMembers, sheetOf } from './members.ts';
export { readXml } from './tree.ts';
export type { Sheet } from './value.ts';
