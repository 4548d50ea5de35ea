import { describe, expect, it } from 'vitest';
import { isBoilerplate } from '../../src/ingest/read/boilerplate.ts';
import { readArticles } from '../../src/ingest/read/read-articles.ts';
import { withoutBoilerplate } from '../../src/ingest/read/without-boilerplate.ts';
import { anArticle } from './draft/an-article.ts';

describe('what sites print among the paragraphs of an article is known:', () => {
  it.each([
    'Advertisement',
    '[Advertisement]',
    'Story continues below this ad',
    'Publicité',
    'Реклама',
    'Anzeige',
    'Tags: pier, harbour, the council',
    'Filed under: News',
    'Mots-clés : quai, port',
    'Теги: мост, порт',
    'Read more: The pier is sold',
    'Read more',
    'Related: Who will pay for the pier?',
    'À lire aussi : Le quai est vendu',
    'Читайте также: Мост открыт',
    'The post The pier is sold appeared first on The Harbour Post.',
    'L’article Le quai est vendu est apparu en premier sur Le Port.',
    'Der Beitrag Der Kai ist verkauft erschien zuerst auf Hafenblatt.',
    'Сообщение Мост открыт появились сначала на Портовый вестник.',
    'Subscribe to our newsletter',
    'Sign up for our daily newsletter here.',
    'Abonnez-vous à notre newsletter !',
    'Подписывайтесь на наш канал в Telegram',
    'Follow us on Facebook and X',
    'Spotted a mistake? Write to desk@post.example',
    'Have you spotted an error in this article? Let us know.',
    'Report an error',
    'Une erreur ? Écrivez à la rédaction.',
    'Нашли ошибку? Выделите текст и нажмите Ctrl+Enter.',
    'Fehler gefunden? Schreiben Sie uns!',
    'Do you have a tip? Write to tips@post.example.',
    'Contact the newsroom: desk@post.example',
    'Our best stories in your inbox, every weekday at seven.',
    'Enter your email address',
    'By signing up you agree to our terms.',
    'You are receiving this email because you signed up at the Post',
    'You are receiving this because you subscribed to the Post. Unsubscribe',
    'Join us on WhatsApp',
    'Support our journalism with a gift.',
    'Copy link',
    'Back to top',
    'Facebook Twitter WhatsApp',
    'Share on Facebook Telegram Copy link',
    'Share this article',
    'Partager cet article',
    'Поделиться',
    'Comments',
    '12 comments',
    '© 2026 The Harbour Post. All rights reserved.',
    'Photo: Mira Stone / Island Wire',
    'Photo credit: Harbour Post',
    '(Photo by Mira Stone via Island Wire)',
    'Imprimer',
    'Recevez chaque matin notre lettre d’information',
    'Do you have an opinion on what you have read? If you would like to send us a letter, click here.',
    'Crédit photo : Le Port',
    '19 March 2026, 06:40 · 4 min read',
    '4 min read',
    'Reading time: 4 minutes',
    'Thursday, March 19, 2026 | 3-minute read',
    'Published 19 March 2026, 06:40 GMT | Updated 20 March 2026, 9:15 am',
    'Publié le 19 mars 2026 à 06h40 – 4 min de lecture',
    'Опубликовано 19 марта 2026, 06:40',
    '4 мин. чтения',
    '19. März 2026, 5 Minuten Lesezeit',
    'Additional reporting by Mara May in Port Lee',
    '(Additional reporting by Mara May and Tom de la Lee; Ann Ode in Norhaven)',
    'With reporting by Mara May.',
    'Avec la contribution de Mara May',
    'При участии Анны Мост',
    'Фото: Портовый вестник',
  ])('%s', (text) => {
    expect(isBoilerplate(text)).toBe(true);
  });
});

describe('a sentence of an article is never taken for it:', () => {
  it.each([
    '19 March 2026',
    '14:05',
    '19 March 2026: the pier is sold',
    'Published 3 books',
    'Updated 19 March 2026: the pier is sold',
    'It took 4 minutes to read on 19 March 2026.',
    'With reporting from Norhaven restricted, nobody knew.',
    'Additional reporting by the port is due in May.',
    'Reporting by Mara May; editing by Tom Lee',
    'Advertisements for the pier were printed in three papers.',
    'Tags: “they were on every lamp,” the mayor said.',
    'Read more books, the mayor told the children.',
    'Related talks on the harbour went on in March.',
    'The post office appeared first on a map of 1820.',
    'The post Mira Stone held appeared first on a list of the council.',
    'Subscribe to our newsletter, the letter said, or lose the pier.',
    'Sign up for the navy was all she could do.',
    'Follow us, the captain said.',
    'Share this burden with the towns, she asked.',
    'Shares of the company fell.',
    'Comments on the plan were few.',
    'All rights reserved for the owners were sold with the pier.',
    'Photo: “We were there first,” she said. Nobody answered.',
    'Found a mistake in the count, the council said.',
    '“Report an error to us,” she told reporters.',
    '“Share this,” he said.',
    'According to the mayor, the pier was sold.',
    '“Have you a story?” said Stone, who wrote to the Post at desk@post.example.',
    'By signing up, the town became the 19th member.',
    'Contact with the ship was lost at noon.',
    'The letter lay in your inbox, she told the mayor, “for a week”.',
    'Support our troops was written on the pier.',
    'Print works by the river were sold.',
    'Information about the pier was scarce.',
    'Photographs by the river were forbidden.',
    'Photos by Mira Stone were sold for a crown.',
    'Реклама моста была дорогой.',
    'La publicité du quai a coûté cher.',
    'Читайте также, сказал мэр, книги.',
  ])('%s', (text) => {
    expect(isBoilerplate(text)).toBe(false);
  });
});

describe('an article', () => {
  it('is read without it, and tells all that was cut and where it stood', async () => {
    const text = 'The town has sold it.\n\nAdvertisement\n\nNobody was asked.\n\nTags: pier, port\n';
    const reading = await readArticles(Buffer.from(text), 'pier.txt');
    const [article] = 'articles' in reading ? reading.articles : [];
    expect(article?.paragraphs.map((paragraph) => paragraph.text)).toEqual([
      'The town has sold it.',
      'Nobody was asked.',
    ]);
    expect(article?.cut).toEqual([
      { text: 'Advertisement', at: 1, isCorrection: false },
      { text: 'Tags: pier, port', at: 2, isCorrection: false },
    ]);
    expect(article?.markdown).not.toContain('Advertisement');
  });

  it('has what ends in the name of a photographer as words under a picture', () => {
    const texts = [
      'The town has sold it.',
      'The pier in May. Photo: Mira Stone / Island Wire',
      'It saw a photo: Mira Stone’s.',
      'The quay. © Mira Stone',
    ];
    const { paragraphs, markdown } = withoutBoilerplate(anArticle({ texts }));
    expect(paragraphs.map(({ kind }) => kind)).toEqual(['paragraph', 'caption', 'paragraph', 'caption']);
    expect(markdown).toBe(`${texts[0]!}\n\n${texts[2]!}`);
  });

  it('keeps what stands under its pictures, and all where nothing else is there', () => {
    const caption = { kind: 'caption', text: 'Photo: Mira Stone' } as const;
    const pictured = anArticle({ texts: ['The town has sold it.', caption] });
    expect(withoutBoilerplate(pictured)).toBe(pictured);
    const bare = anArticle({ texts: ['Advertisement'] });
    expect(withoutBoilerplate(bare)).toBe(bare);
  });
});
