import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  findNames,
  namesInText,
  indexNames,
  type Bearer,
  type IndexedName,
} from '../../../src/model/names/name-index.ts';
import { indexNamesOf } from '../../../src/model/names/story-name-index.ts';
import { aSource, anActor, anEntity } from '../../builders.ts';

const KNOWN: readonly (readonly [name: string, bearer: Bearer])[] = [
  ['Guinea', 'place'],
  ['Georgia', 'country'],
  ['Sudan', 'place'],
  ['Mexico', 'place'],
  ['Kenya', 'place'],
  ['Ana Maria', 'person'],
  ['Maria Silva', 'person'],
  ['Silva', 'person'],
  ['Cruz', 'person'],
  ['Berg', 'person'],
  ['John Smith', 'person'],
  ['Smith', 'person'],
  ['Harbour Union', 'other'],
  ['غينيا', 'place'],
  ['საქართველო', 'place'],
  ['中国', 'place'],
  ['محمد علي', 'person'],
  ['דוד לוי', 'person'],
  ['约翰', 'person'],
  ['Freeland', 'country'],
  ['Paris', 'place'],
  ['Jane Roe', 'person'],
];
const INDEX = indexNames(KNOWN.map(([name, bearer]): IndexedName => ({ owner: name, name, bearer })));
const found = (text: string) => findNames(INDEX, text).map(({ start, end }) => text.slice(start, end));

describe('a known name inside a longer one that is not known is not found:', () => {
  it.each([
    'Papua New Guinea spoke.',
    'PAPUA NEW GUINEA SPOKE',
    'Upper Guinea is a region.',
    'in New Mexico',
    'SOUTH SUDAN SIGNS',
    'South Sudan spoke.',
    'the Gulf of Mexico',
    'Gulf of Mexico states met.',
    'at the University of Georgia',
    'They saw the Friends of Guinea.',
    'Bo Lopez of Atlanta, Georgia agreed.',
    'in Paris,  Georgia, with her',
    'He lives in Atlanta, Georgia, with her.',
    'He lives in Atlanta, Georgia.',
    'from Atlanta, Georgia to the coast',
    'Atlanta, Georgia, is hot.',
    'Swedesboro, Georgia, is hot.',
    'He went to Atlanta, Georgia, and Bo stayed.',
    'in Mexico, Missouri',
    'Guinea-Bissau spoke.',
    'Guinea Bissau spoke.',
    'Mexico City',
    'Georgia Tech',
    'Ana Maria Silva spoke.',
    'Yesterday Ana Maria Silva spoke.',
    'President Ana Maria Silva spoke.',
    'ANA MARIA SILVA SPEAKS',
    'She met Teresa Ana Maria.',
    'Dona Ana Maria Lopez',
    'Ana Maria de la Vega spoke.',
    'Ana Maria al-Bakri spoke.',
    'Ana Maria ad-Din spoke.',
    'Ana Maria d’Souza spoke.',
    'Ana Maria van der Hoek spoke.',
    'Ana Maria van der Berg spoke.',
    'Ana Maria bint Omar spoke.',
    'Oscar de la Cruz spoke.',
    'De la Cruz spoke.',
    'Oscar do Silva spoke.',
    'in Puerto de la Guinea',
    'd’Silva spoke.',
    'then van der Berg spoke',
    'Omar al-Silva spoke',
    'the al-Silva family',
    'Al-Silva spoke.',
    'John Smith Jr. spoke.',
    'John Smith, Jr., spoke.',
    'John Smith III spoke.',
    'Maria Silva filho spoke.',
    'John Smith the Younger spoke.',
    'Mary Smith spoke.',
    'Mary J. Smith spoke.',
    'J. Smith spoke.',
    'Evangelyn Smith spoke.',
    'Mary Smith-Jones spoke.',
    'Smith-Jones spoke.',
    'Jones-Smith spoke.',
    'Jones‑Smith spoke.',
    'Cruz-Silva spoke.',
    "O'Smith spoke.",
    'St. Georgia spoke.',
    'Smith & Sons',
    'Jones & Smith',
    'Smith&Sons',
    'Smithfield & Smith King',
    'John Smith King spoke.',
    'the Harbour Union Bank',
    'the Old Harbour Union',
    'Will Smith spoke.',
    'John Smith II spoke.',
    'Jane Roe, Sr., spoke.',
    'in Paris, Texas',
    'in Paris, TX, he spoke',
    'in Paris, Tex.',
    'in Paris (Texas)',
    'in Paris, Ontario, he spoke',
    'in Paris, Alabama, he spoke',
    'in Paris, Western Australia, he spoke',
    'in Paris, New South Wales',
    'in Freeland, USA.',
    'in Freeland, US, he spoke',
    'in Freeland, U.S.',
    'in Freeland, the United States, he spoke',
    'in Freeland (USA)',
    'in Freeland (state) he spoke',
    'in Freeland (U.S. state) he spoke',
    'Sir Georgia spoke.',
    'They met Mr Kenya there.',
    'Mr. Kenya spoke.',
    'Lady Georgia spoke.',
    'Prince Georgia of the isles',
    'President Georgia spoke.',
    'SHEIKH SUDAN SPEAKS',
    'Dr Guinea spoke.',
    'il a vu monsieur Georgia',
    'Herr Sudan sprach.',
    'la señora Kenya',
    'قال السيد غينيا ان',
    'in Paris, Georgia, with her',
    'in Paris, Georgia.',
    'in Paris (Georgia) he spoke',
    'قال محمد علي باشا ان',
    'قال محمد علي بن عمر ان',
    'قال عمر بن محمد علي ان',
    'قال ابو محمد علي ان',
    'قالت غينيا الجديدة ان',
    'דוד לוי בן משה',
    '约翰·史密斯',
    '史密斯・约翰',
    'בן־דוד לוי',
    'قال غينيا-الكبرى ان',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a known name is found beside words that are part of no name:', () => {
  it.each([
    ['Yesterday Guinea spoke.', 'Guinea'],
    ['In Guinea they met.', 'Guinea'],
    ['But Guinea left.', 'Guinea'],
    ['However, Guinea left.', 'Guinea'],
    ['On Monday Guinea left.', 'Guinea'],
    ['In May Guinea left.', 'Guinea'],
    ['On 3 May Silva left.', 'Silva'],
    ['On 13 May Silva left.', 'Silva'],
    ['Will Guinea join?', 'Guinea'],
    ['Surprisingly Guinea joined.', 'Guinea'],
    ['Visiting Guinea, he spoke.', 'Guinea'],
    ['Former President Silva spoke.', 'Silva'],
    ['President Maria Silva spoke.', 'Maria Silva'],
    ['Foreign Minister Silva spoke.', 'Silva'],
    ['Mr. Silva spoke.', 'Silva'],
    ['Sen. Silva spoke.', 'Silva'],
    ['Activist Silva spoke.', 'Silva'],
    ['Guinea Foreign Minister Jones spoke.', 'Guinea'],
    ['Harbour Union President Jones spoke.', 'Harbour Union'],
    ['Guinea’s President spoke.', 'Guinea'],
    ["GUINEA'S ANSWER", 'Guinea'],
    ['Guinea-based firms', 'Guinea'],
    ['Anti-Guinea protests', 'Guinea'],
    ['the President of Guinea', 'Guinea'],
    ['the Government of Guinea', 'Guinea'],
    ['Citizens of Guinea voted.', 'Guinea'],
    ['GUINEA SIGNS', 'Guinea'],
    ['Armenia, Georgia and Iran met.', 'Georgia'],
    ['Kenya, Armenia, Georgia met.', 'Kenya', 'Georgia'],
    ['Armenia, Georgia, Iran and Chad met.', 'Georgia'],
    ['Kenya-Guinea talks', 'Kenya', 'Guinea'],
    ['Kenya–Guinea talks', 'Kenya', 'Guinea'],
    ['Silva–Cruz talks', 'Silva', 'Cruz'],
    ['After talks with Bo Lopez, Georgia agreed.', 'Georgia'],
    ['In Tbilisi, Georgia said no.', 'Georgia'],
    ['Bo, she says, left. In Nairobi, Georgia said no.', 'Georgia'],
    ['In Nairobi, Georgia  said no.', 'Georgia'],
    ['In Tbilisi, Silva spoke.', 'Silva'],
    ['He lives in Tbilisi, Georgia, with her.', 'Georgia'],
    ['He lives in Nairobi, Kenya.', 'Kenya'],
    ['In Paris, Georgia said no.', 'Paris', 'Georgia'],
    ['In Paris, Georgia and Iran met.', 'Paris', 'Georgia'],
    ['Kenya, Paris, Georgia met.', 'Kenya', 'Paris', 'Georgia'],
    ['from Paris, Kenya called', 'Paris', 'Kenya'],
    ['the envoy Kenya sent', 'Kenya'],
    ['They miss Kenya.', 'Kenya'],
    ['Sir John Smith spoke.', 'John Smith'],
    ['President of Kenya', 'Kenya'],
    ['قال رئيس غينيا ان', 'غينيا'],
    ['the Prime Minister. Kenya left', 'Kenya'],
    ['He met Bo Lopez. Guinea left.', 'Guinea'],
    ['the U.S. Guinea left', 'Guinea'],
    ['He saw the stone. Guinea left.', 'Guinea'],
    ['He left Paris. Texas voted.', 'Paris'],
    ['the boats of Guinea', 'Guinea'],
    ['Kenya,  Freeland, USA.', 'Kenya', 'Freeland'],
    ['“Guinea” New', 'Guinea'],
    ['l’Guinea', 'Guinea'],
    ['ambassadeur d’Guinea', 'Guinea'],
    ['He wrote ‘Guinea’. Jones left', 'Guinea'],
    ['Talks in Kenya von Berg led', 'Kenya'],
    ['at the March of Guinea', 'Guinea'],
    ['Lopez (Guinea)', 'Guinea'],
    ['What do Silva and Cruz want?', 'Silva', 'Cruz'],
    ['قال غينيا ان', 'غينيا'],
    ['NATO غينيا NATO', 'غينيا'],
    ['ახალი საქართველო დიდი', 'საქართველო'],
    ['在 中国 说', '中国'],
    ['Jane Roe, Esq., spoke.', 'Jane Roe'],
    ['Jane Roe PhD spoke.', 'Jane Roe'],
    ['Jane Roe the welder spoke.', 'Jane Roe'],
    ['Jane Roe, KC, spoke.', 'Jane Roe'],
    ['Jane Roe KC spoke.', 'Jane Roe'],
    ['Jane Roe MP spoke.', 'Jane Roe'],
    ['Jane Roe OBE spoke.', 'Jane Roe'],
    ['Jane Roe, M.D., spoke.', 'Jane Roe'],
    ['Paris, France', 'Paris'],
    ['Freeland met its Council (state)', 'Freeland'],
    ['Paris, at last', 'Paris'],
    ['In Paris, Co. officials met', 'Paris'],
    ['between Freeland, USA and Iran', 'Freeland'],
    ['Kenya, Freeland, USA.', 'Kenya', 'Freeland'],
    ['Freeland, USA, Iran met.', 'Freeland'],
    ['After leaving Freeland, US officials spoke.', 'Freeland'],
    ['After leaving Freeland, U.S. officials spoke.', 'Freeland'],
    ['IN PARIS, PA SAYS', 'Paris'],
    ['قال محمد علي ان', 'محمد علي'],
    ['قال محمد علي كلاي', 'محمد علي'],
    ['在 约翰 说', '约翰'],
    ['بين غينيا-محمد علي', 'غينيا', 'محمد علي'],
  ])('%s', (text, ...names) => {
    expect(found(text).map((name) => name.toLowerCase())).toEqual(names.map((name) => name.toLowerCase()));
  });

  it('and two names of one bearer side by side are', () => {
    const index = indexNames(['Ana', 'Silva'].map((name) => ({ owner: 'ana', name })));
    expect(findNames(index, 'Ana Silva')).toHaveLength(2);
  });
});

describe('by property', () => {
  const lower = fc.stringMatching(/^[bcdfgh][aou]{1,3}[kmpx]{1,2}$/);
  const capital = fc.stringMatching(/^[BCDFGHKLMNP][aou]{1,3}[xqz]{1,2}[aou]{1,3}[kx]$/);
  const cased = fc.constantFrom(...KNOWN.map(([name]) => name).filter((name) => /^[A-Z]/.test(name)));
  const any = fc.constantFrom(...KNOWN.map(([name]) => name));

  test('unknown words with capitals on either side never leave a name found', () => {
    fc.assert(
      fc.property(
        cased,
        capital,
        fc.constantFrom('left', 'right', 'both'),
        fc.constantFrom(' ', '-'),
        (name, word, side, gap) => {
          const left = side === 'right' ? '' : `${word}${gap}`;
          const right = side === 'left' ? '' : `${gap}${word}`;
          expect(found(`they met ${left}${name}${right} there`)).toEqual([]);
          expect(found(`${left}${name}${right}`)).toEqual([]);
        },
      ),
    );
  });

  test('small words around a name never hide it', () => {
    fc.assert(
      fc.property(any, fc.array(lower), fc.array(lower), (name, before, after) => {
        expect(found([...before, name, ...after].join(' '))).toEqual([name]);
      }),
    );
  });

  test('a name by itself is found', () => {
    fc.assert(
      fc.property(any, fc.constantFrom('', '.', ',', '!', '’s', ')'), (name, end) => {
        expect(found(name + end)).toEqual([name]);
      }),
    );
  });
});

describe('the names of a story', () => {
  const guinea = anActor({
    id: 'guinea',
    name: 'Guinea',
    kind: 'country',
    country: 'GN',
    names: [{ text: 'غينيا', language: 'ar' }],
  });
  const index = indexNamesOf({
    actors: [guinea],
    entities: [anEntity({ id: 'georgia', name: 'Georgia' })],
    sources: [aSource({ language: 'ar' })],
  });
  const owners = (text: string) => findNames(index, text).map((mention) => mention.owners.join());

  it('are not found in those of other countries, in English or the language of a source', () => {
    expect(owners('Equatorial Guinea spoke.')).toEqual([]);
    expect(owners('then Guinea-Bissau spoke')).toEqual([]);
    expect(owners('قالت غينيا بيساو')).toEqual([]);
    expect(owners('قالت غينيا')).toEqual(['guinea']);
  });

  it('are not found in those of other countries in the language of a name of theirs', () => {
    const named = indexNamesOf({ actors: [guinea], entities: [], sources: [aSource({ language: 'en' })] });
    expect(findNames(named, 'قالت غينيا الاستوائية').map((mention) => mention.owners.join())).toEqual([]);
    expect(findNames(named, 'قالت غينيا').map((mention) => mention.owners.join())).toEqual(['guinea']);
  });

  it('are found where they are a country’s that is not the story’s', () => {
    expect(owners('in Georgia')).toEqual(['georgia']);
  });

  it('are found beside the names of other countries', () => {
    expect(owners('Armenia, Georgia met, on the Armenia-Georgia border')).toEqual(['georgia', 'georgia']);
  });

  it('are found in the official name of their own country', () => {
    expect(owners('the Republic of Guinea')).toEqual(['guinea']);
  });
});

describe('a name in a script whose words no space parts', () => {
  const NAMES: readonly (readonly [string, Bearer])[] = [
    ['中国', 'country'],
    ['日本', 'country'],
    ['苏丹', 'country'],
    ['京都', 'place'],
    ['王毅', 'person'],
    ['岸田文雄', 'person'],
    ['和平委员会', 'other'],
    ['중국', 'country'],
    ['수단', 'country'],
    ['ไทย', 'country'],
    ['เกาหลี', 'country'],
    ['ジョン・スミス', 'person'],
    ['NATO', 'other'],
  ];
  const index = indexNames(NAMES.map(([name, bearer]): IndexedName => ({ owner: name, name, bearer })));
  const names = (text: string) => findNames(index, text).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['中国和日本在北京会谈', '中国', '日本'],
    ['王毅在北京会见了代表', '王毅'],
    ['外长王毅说', '王毅'],
    ['和平委员会宣布', '和平委员会'],
    ['岸田文雄首相は中国を訪問した。', '岸田文雄', '中国'],
    ['日本のジョン・スミスは', '日本', 'ジョン・スミス'],
    ['รัฐบาลไทยพบกับผู้แทน', 'ไทย'],
    ['与NATO会谈', 'NATO'],
    ['중국은 수단과 회담했다', '중국', '수단'],
    ['중국의 대표', '중국'],
    ['NATO和中国', 'NATO', '中国'],
  ])('%s is found', (text, ...expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    '南苏丹政府',
    '北日本',
    '東京都知事',
    '王毅二世',
    '中国·史密斯',
    'เกาหลีใต้ประกาศ',
    '남수단은 말했다',
    '중국인',
  ])('%s is not found', (text) => {
    expect(names(text)).toEqual([]);
    expect(namesInText(index, text).refused).toHaveLength(1);
  });

  it.each([
    ['中国人民大学', '中国人民'],
    ['王毅华表示', '王毅华'],
    ['他们在中国海军', '中国海军'],
  ])('%s is found and doubted', (text, within) => {
    expect(namesInText(index, text).doubtful.map((doubt) => doubt.within)).toEqual([within]);
  });

  it.each(['中国和日本的', '在中国说', '日本は中国を', '在 中国 说', 'ไทยและเกาหลี'])('%s is not doubted', (text) => {
    expect(namesInText(index, text).doubtful).toEqual([]);
  });

  it('is the longest of those that begin or stand there, also of a country that is not the story’s', () => {
    const sudan = anActor({
      id: 'sudan',
      name: 'Sudan',
      kind: 'country',
      country: 'SD',
      names: [{ text: '苏丹', language: 'zh' }],
    });
    const ofStory = indexNamesOf({ actors: [sudan], entities: [], sources: [aSource({ language: 'zh' })] });
    const owners = (text: string) => findNames(ofStory, text).map((mention) => mention.owners.join());
    expect(owners('南苏丹和苏丹的代表')).toEqual(['sudan']);
    expect(owners('苏丹政府')).toEqual(['sudan']);
  });
});

describe('the longer name that a known one is taken for a part of', () => {
  it.each([
    ['Papua New Guinea spoke.', 'Papua New Guinea'],
    ['in the Gulf of Mexico today', 'Gulf of Mexico'],
    ['He lives in Atlanta, Georgia, with her.', 'Atlanta, Georgia'],
    ['President Ana Maria de la Vega spoke.', 'Ana Maria de la Vega'],
    ['then Guinea-Bissau spoke', 'Guinea-Bissau'],
    ['Ana Maria Jr. spoke', 'Ana Maria Jr'],
    ['Paris, Texas, is small', 'Paris, Texas'],
    ['Sir Georgia spoke.', 'Sir Georgia'],
    ['قال السيد غينيا ان', 'السيد غينيا'],
    ['قال محمد علي باشا ان', 'محمد علي باشا'],
    ['قال محمد علي بن عمر ان', 'محمد علي بن عمر'],
    ['قال عمر بن محمد علي ان', 'بن محمد علي'],
  ])('%s', (text, longer) => {
    expect(namesInText(INDEX, text).refused.map((refused) => refused.longer)).toEqual([longer]);
  });

  it('is told of both where a place stands before a country of whose name there is another', () => {
    const refused = namesInText(INDEX, 'in Paris, Georgia, with her').refused.map(({ owners, longer }) => [
      owners,
      longer,
    ]);
    expect(refused).toEqual([
      [['Paris'], 'Paris, Georgia'],
      [['Georgia'], 'Paris, Georgia'],
    ]);
  });

  it('is told with five words on either side at most', () => {
    const text = 'Aa Bb Cc Dd Ee Ff Gg Guinea Hh Ii Jj Kk Ll Mm Nn';
    expect(namesInText(INDEX, text).refused.map(({ longer }) => longer)).toEqual([
      'Cc Dd Ee Ff Gg Guinea Hh Ii Jj Kk Ll',
    ]);
  });

  it('is told of no name that is found, or that stands where none is looked for', () => {
    expect(namesInText(INDEX, 'Guinea spoke to John Smith.').refused).toEqual([]);
    const text = 'Papua New Guinea spoke.';
    expect(namesInText(INDEX, text, [{ start: 10, end: 16 }]).refused).toEqual([]);
  });
});

describe('a known name that may be longer, or another’s, is found and doubted:', () => {
  const doubts = (text: string) => namesInText(INDEX, text).doubtful.map(({ within, why }) => `${why}: ${within}`);

  it.each([
    ['قال محمد علي كلاي', 'uncased: محمد علي كلاي'],
    ['السيد محمد علي المصري', 'uncased: محمد علي المصري'],
    ['سعيد محمد علي في', 'uncased: سعيد محمد علي'],
    ['ახალი საქართველო დიდი', 'uncased: ახალი საქართველო დიდი'],
    ['in Athens (Georgia)', 'homonym: Athens (Georgia)'],
  ])('%s', (text, doubt) => {
    expect(doubts(text)).toEqual([doubt]);
  });

  it.each([
    'قال محمد علي في غينيا',
    'Muhammad Ali (محمد علي) spoke',
    'NATO غينيا NATO',
    'غينيا محمد علي',
    'قال محمد علي، كلاي',
    '在 中国 说',
    'Athens, Georgia and Iran',
    'the country (Georgia)',
    'Ana Lopez (Kenya)',
    'Freeland (Georgia)',
    'Jane Roe (Georgia)',
  ])('but not in %s', (text) => {
    expect(doubts(text)).toEqual([]);
  });

  it('nor where it is refused', () => {
    expect(doubts('قال محمد علي باشا ان')).toEqual([]);
  });
});
