import { createHash } from 'node:crypto';
import type { Overview } from './data.ts';
import { pageJson } from './json.ts';

/** The script and the looks of a page, as the build made them. */
export interface PageAssets {
  readonly script: string;
  readonly style: string;
}

/**
 * A page in the order of writing: `pageHead`, what `report.json` holds, `pageTail`. The head has all that is
 * seen first, so that a reader need not wait for the table.
 */
export function pageHead(overview: Overview, assets: PageAssets): string {
  return `${opening(overview.language, assets)}${overviewElement(overview)}${scriptElement(assets)}${DATA}`;
}

/** End of a page. */
export const pageTail = '</script>\n</body>\n</html>\n';

/** A page of which the overview is known last: `lateHead`, what `report.json` holds, `lateTail`. */
export function lateHead(language: Overview['language'], assets: PageAssets): string {
  return `${opening(language, assets)}${DATA}`;
}

/** End of such a page. */
export function lateTail(overview: Overview, assets: PageAssets): string {
  return `</script>\n${overviewElement(overview)}${scriptElement(assets)}</body>\n</html>\n`;
}

const DATA = '<script type="application/json" id="data">\n';

function opening(language: Overview['language'], { script, style }: PageAssets): string {
  const policy = [
    "default-src 'none'",
    `script-src '${fingerprint(script)}'`,
    `style-src '${fingerprint(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>xborder · ${language === 'zh' ? '绿色通道报告' : 'green lane'}</title>
<style>${style}</style>
</head>
<body>
<div id="page"><noscript>请用浏览器打开并允许脚本。 Open this file in a browser that runs scripts.</noscript></div>
`;
}

function overviewElement(overview: Overview): string {
  return `<script type="application/json" id="overview">${pageJson(overview)}</script>\n`;
}

function scriptElement({ script }: PageAssets): string {
  return `<script>${script}</script>\n`;
}

/** What the page's policy knows a script or a style by. */
function fingerprint(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
