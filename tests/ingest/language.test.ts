import { expect, it } from 'vitest';
import { languageOf } from '../../src/ingest/read/language.ts';

it.each([
  ['zh', '港口管理局周四宣布，港口将从明年六月开始疏浚，此前两艘船在同一周内搁浅。'],
  ['ja', '港は来年六月から浚渫されると港湾局が木曜日に発表した。二隻の船が同じ週に座礁した。'],
  ['is', 'Höfnin verður dýpkuð frá og með júní, því að tvö skip strönduðu í sömu vikunni. Það þótti mörgum miður.'],
  ['zu', 'Ichweba lizombiwa kusukela ngoJuni, kusho abaphathi ngoLwesine, ngemva kokuthi imikhumbi emibili ibhajwe.'],
  [
    'sw',
    'Bandari itachimbwa kuanzia mwezi wa Juni, ilisema mamlaka ya bandari, baada ya meli mbili kukwama wiki hiyo.',
  ],
  ['ru', 'Порт углубят с июня, сообщили портовые власти, после того как два судна сели на мель на одной неделе.'],
])('a text in %s is heard as that', (code, text) => {
  expect(languageOf(text.repeat(8), null).language?.value).toBe(code);
});
