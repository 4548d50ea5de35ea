import { wordsOf } from '../model/names/fold.ts';

/** Words that people put before or between names, and names do without. */
const HONORIFICS = `
  a an the of for and et und y de des du del da di do dos la le les el los las der die das von van bin ibn
  mr mrs ms miss dr prof professor sir dame lord lady madam
  m mme mlle monsieur madame herr frau senor senora signor signora
  his her their your excellency highness majesty honourable honorable right
  king queen prince princess emir amir sultan sheikh sheik shaykh sheikha crown
  president vice deputy prime premier chancellor minister secretary state foreign general ambassador envoy special
  senator governor mayor chairman chairwoman chair head leader speaker spokesman spokeswoman spokesperson
  pres pm min sec gen amb sen gov rep hon col maj lt capt cmdr
  colonel captain major lieutenant commander admiral marshal
  président présidente presidente presidenta präsident präsidentin ministre ministro ministerpräsident kanzler
  cumhurbaşkanı başkan bakan prezydent prezident
  президент премьер министр глава господин генерал президенті министрі
  президента міністр
  الرئيس رئيس الوزير وزير الشيخ الملك السيد
  הנשיא נשיא שר השר ראש הממשלה
  总统 主席 总理 部长 大統領 首相 대통령
`;

const FOLDED = new Set(wordsOf(HONORIFICS).map(({ folded }) => folded));

/** Whether a folded word says how someone is addressed and not who it is: "president", "sheikh", "the". */
export function isHonorific(folded: string): boolean {
  return FOLDED.has(folded);
}
