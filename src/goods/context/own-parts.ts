/** A part that the goods are praised for is their own: "hoverboard LED wheels", "watch AMOLED screen". */
const PART =
  /^(?: light therapy| (?:\w+ )?remotes?(?: control(?:ler|led)?)?(?= [a-z0-9])(?! (?:replacement|for|cover|case|holder|sleeve|not|only|battery))| (?:led|dual|twin|triple|big|large|full|touch|amoled|oled|lcd|hd|4k|wide|brushless|solid|fat|colou?r|rgb) (?:wheels?|tires?|tyres?|screens?|displays?|lens|motors?|lights?|lamps?|remotes?|blades?|cameras?|batter(?:y|ies))(?![a-z])(?! (?:replacement|for|repair|assembly|digiti[sz]er|cover|protector|case)))/;
/** What the goods themselves do: "cordless water flosser teeth cleaner". */
const OWN_USE =
  /^ (?:teeth|tooth|tongue|face|skin|pore|window|floor|carpet|pool|vacuum|bathroom|tile) (?:cleaner|brush|tool)s?(?![a-z])/;
/** A count or weight behind it makes packing of a holder: "match ammo case 500 rounds", "tobacco pouch 30g". */
const PACKING =
  /^((?: [a-z]+)?) (?:box|case|tin|can|bag|pouch)(?= \d+(?: ?(?:rounds?|rds?|count|ct|pcs|pack|g|oz|lbs?)(?![a-z])|$))/;

/** The text behind goods without the goods' own parts and packing, where it begins with them. */
export function ownPartsAside(after: string): string {
  return after.replace(PART, '').replace(OWN_USE, '').replace(PACKING, '$1');
}
