import './style.css';
import type { Language } from '../model/explained.ts';
import type { Overview, PageData } from '../report/page/data.ts';
import { visible } from '../text/escape.ts';
import { grouped } from '../text/numbers.ts';
import { chartsPart } from './charts.ts';
import { button, el } from './dom.ts';
import { type Asked, everything, Parcels } from './select.ts';
import { Table } from './table.ts';
import { figuresPart, lanesPart, waysPart } from './top.ts';
import type { View } from './view.ts';
import { pageWords } from './words.ts';

/** The page: what is seen first comes first, the charts and the table when there is time. */
class Page {
  private readonly root: HTMLElement;
  private readonly overview: Overview;
  private language: Language;
  private parcels: Parcels | 'coming' | 'damaged' = 'coming';
  private table: Table | null = null;
  private asked: Asked = everything;
  /** Paper is white; this is what the screen goes back to. */
  private screenTheme: string | undefined;

  constructor(root: HTMLElement, overview: Overview) {
    this.root = root;
    this.overview = overview;
    this.language = overview.language;
    addEventListener('beforeprint', () => {
      this.screenTheme = document.documentElement.dataset['theme'];
      document.documentElement.dataset['theme'] = 'light';
      this.table?.print();
    });
    addEventListener('afterprint', () => {
      document.documentElement.dataset['theme'] = this.screenTheme;
      this.table?.printedOut();
    });
    this.show();
  }

  /** The data have come, or will not. */
  take(parcels: Parcels | 'damaged'): void {
    this.parcels = parcels;
    this.show();
    document.documentElement.dataset['ready'] = 'yes';
  }

  private show(): void {
    const { overview, language } = this;
    const say = pageWords[language];
    const view: View = { overview, language, say, ask: (asked) => this.ask(asked) };
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = `xborder · ${say.title}`;
    this.asked = this.table?.asked ?? this.asked;
    this.table = this.parcels instanceof Parcels ? new Table(this.parcels, view, this.asked) : null;
    const waiting = el('p', { role: 'status' }, this.parcels === 'damaged' ? say.damaged : say.loading);
    this.root.replaceChildren(
      this.head(view),
      el(
        'main',
        {},
        lanesPart(view),
        figuresPart(view),
        waysPart(view),
        ...(this.parcels === 'coming' ? [] : [chartsPart(view)]),
        this.table?.element ?? waiting,
      ),
      el(
        'footer',
        {},
        `xborder ${overview.version} · ${say.checked(overview.ruleBook.version, overview.ruleBook.on)}`,
      ),
    );
  }

  private head({ say, overview }: View): HTMLElement {
    const files = overview.inputs.map(
      ({ file, profile, records }) => `${visible(file)} (${visible(profile)}, ${say.rows(grouped(records))})`,
    );
    return el(
      'header',
      { class: 'top' },
      el(
        'div',
        {},
        el('h1', {}, say.title),
        el('p', {}, files.slice(0, 5).join(' · ') + (files.length > 5 ? ' …' : '')),
        el('p', { class: 'note' }, say.checked(overview.ruleBook.version, overview.ruleBook.on)),
      ),
      el(
        'div',
        { class: 'tools' },
        button(
          {
            class: 'plain',
            id: 'language',
            lang: this.language === 'zh' ? 'en' : 'zh-CN',
            'aria-label': say.otherLabel,
          },
          () => this.speak(),
          say.other,
        ),
        button({ class: 'plain', id: 'theme' }, () => this.turn(), this.isDark() ? say.light : say.dark),
        button({ class: 'plain', id: 'print' }, () => print(), say.print),
      ),
    );
  }

  private ask(asked: Partial<Asked>): void {
    this.table?.ask({ ...everything, ...asked });
    this.table?.element.scrollIntoView();
    this.table?.element.querySelector('input')?.focus({ preventScroll: true });
  }

  private speak(): void {
    this.language = this.language === 'zh' ? 'en' : 'zh';
    this.show();
    document.getElementById('language')?.focus();
  }

  private isDark(): boolean {
    return document.documentElement.dataset['theme'] === 'dark';
  }

  private turn(): void {
    document.documentElement.dataset['theme'] = this.isDark() ? 'light' : 'dark';
    const say = pageWords[this.language];
    document.getElementById('theme')?.replaceChildren(this.isDark() ? say.light : say.dark);
  }
}

/** The text of a data element, read as JSON; `null`: there is none, or it is cut off. */
function read(id: string): unknown {
  try {
    return JSON.parse(document.getElementById(id)?.textContent ?? 'null');
  } catch {
    return null;
  }
}

// What the program wrote into the page has the shape that it gave it.
function isOverview(value: unknown): value is Overview {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === 1;
}

function isData(value: unknown): value is PageData {
  return typeof value === 'object' && value !== null && 'rows' in value && 'tables' in value;
}

const { matches: isNight } = matchMedia('(prefers-color-scheme: dark)');
document.documentElement.dataset['theme'] = isNight ? 'dark' : 'light';

const root = document.getElementById('page');
const overview = read('overview');
if (root !== null && isOverview(overview)) {
  const page = new Page(root, overview);
  const finish = (): void => {
    // The first screen is painted before the table is made.
    setTimeout(() => {
      const data = read('data');
      page.take(isData(data) ? new Parcels(data) : 'damaged');
    }, 0);
  };
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', finish);
  else finish();
}
