import type { Assembled } from '../assemble/parcel.ts';
import type { Screener } from '../goods/screener.ts';
import { decideLane, type LaneRules } from '../lane/decide.ts';
import type { Verdict } from '../lane/verdict.ts';
import type { Finding, Severity } from '../model/finding.ts';
import type { Parcel } from '../model/parcel.ts';
import type { Screening } from '../model/tag.ts';
import { plainlyFine } from '../rules/data/plainly-fine.ts';
import { gatedDataRules } from '../rules/data-rules.ts';
import type { Report, Rule, World } from '../rules/rule.ts';
import { findingAt, findingOf, type PersonalData } from './place.ts';

/** A parcel with everything that is known of it. */
export interface Examined {
  readonly parcel: Parcel;
  readonly goods: readonly Screening[];
  readonly findings: readonly Finding[];
  /** Those of them that are listed with the parcel; the others are told once for the whole run. */
  readonly told: readonly Finding[];
  readonly verdict: Verdict;
}

const NO_FINDINGS: readonly Finding[] = [];

/** Examines parcels one after the other: screening, the rules in force, the lane. */
export class Examiner {
  private readonly rules: readonly Rule[];
  /** What is left to ask of a parcel whose data are plainly fine. */
  private readonly rulesBehindGate: readonly Rule[];
  private readonly laneRules: LaneRules;
  private readonly defectSeverity: ReadonlyMap<string, Severity>;
  private readonly world: World;
  private readonly personal: PersonalData;
  private readonly screener: Screener;

  constructor(
    rules: readonly Rule[],
    defectSeverity: ReadonlyMap<string, Severity>,
    world: World,
    personal: PersonalData,
    screener: Screener,
  ) {
    const gated = new Set(gatedDataRules);
    this.rules = rules;
    this.rulesBehindGate = rules.filter((rule) => !gated.has(rule));
    this.laneRules = new Map(rules.map((rule) => [rule.id, rule]));
    this.defectSeverity = defectSeverity;
    this.world = world;
    this.personal = personal;
    this.screener = screener;
  }

  /** The same parcel with one finding more. */
  with(examined: Examined, finding: Finding): Examined {
    const { parcel, goods } = examined;
    const findings = [...examined.findings, finding];
    const verdict = decideLane(parcel, findings, goods, this.laneRules);
    return { parcel, goods, findings, told: [...examined.told, finding], verdict };
  }

  /** Findings come in the order of the book, those of assembly first. */
  examine({ parcel, complaints }: Assembled): Examined {
    const { world } = this;
    const goods = parcel.lines.map((line) =>
      this.screener.screen(
        {
          name: line.title,
          nameZh: line.nameZh,
          nameEn: line.nameEn,
          hsCode: line.hsCode,
          attributes: line.attributes,
        },
        world.on,
      ),
    );
    let findings: Finding[] | null = null;
    if (complaints.length > 0) {
      findings = complaints.map((complaint) =>
        findingOf(complaint, this.defectSeverity.get(complaint.code) ?? 'error', parcel, this.personal),
      );
    }
    const subject = { parcel, goods, world };
    let rule: Rule | undefined;
    const report: Report = (field, line, facts = {}) => {
      if (rule === undefined) return;
      findings ??= [];
      findings.push(findingAt(rule.id, rule.severity, parcel, field, line, facts, this.personal));
    };
    for (rule of plainlyFine(subject) ? this.rulesBehindGate : this.rules) rule.check(subject, report);
    const all = findings ?? NO_FINDINGS;
    return {
      parcel,
      goods,
      findings: all,
      told: all,
      verdict: decideLane(parcel, all, goods, this.laneRules),
    };
  }
}
