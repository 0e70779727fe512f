/** Nouns, and what is done, as they are read and as they are written. */
const nouns: Readonly<Record<string, string>> = {
  かんりょう: '完了',
  しゅうりょう: '終了',
  かいし: '開始',
  さくじょ: '削除',
  ほぞん: '保存',
  とうろく: '登録',
  こうしん: '更新',
  へんこう: '変更',
  きろく: '記録',
  ほうこく: '報告',
  けんさく: '検索',
  ひょうじ: '表示',
  えんちょう: '延長',
  せってい: '設定',
  じゅこう: '受講',
  けんしゅう: '研修',
  こうざ: '講座',
  べんきょう: '勉強',
  がくしゅう: '学習',
  しんちょく: '進捗',
  じょうきょう: '状況',
  きげん: '期限',
  しめきり: '締め切り',
  じかん: '時間',
  ひっしゅう: '必修',
  ひっす: '必須',
  いちらん: '一覧',
  ぜんぶ: '全部',
  すべて: 'すべて',
  はんぶん: '半分',
  つうち: '通知',
  れんらく: '連絡',
  ないよう: '内容',
  りゆう: '理由',
  わたし: '私',
  わたくし: '私',
  じぶん: '自分',
  いま: '今',
  きょう: '今日',
  きのう: '昨日',
  あした: '明日',
  らいしゅう: '来週',
  こんしゅう: '今週',
  なに: '何',
  なん: '何',
  だれ: '誰',
  つぎ: '次',
  さいしょ: '最初',
  さいご: '最後',
  うえ: '上',
  まんなか: '真ん中',
  ばんめ: '番目',
  ばん: '番',
  つめ: 'つ目',
  ひとつめ: '一つ目',
  ふたつめ: '二つ目',
  みっつめ: '三つ目',
  いちばん: '一番',
  にほんご: '日本語',
  えいご: '英語',
  ことば: '言葉',
  げんご: '言語',
  とちゅう: '途中',
  やすみ: '休み',
  しごと: '仕事',
  かいしゃ: '会社',
  ともだち: '友達',
  せんせい: '先生',
  みんな: 'みんな',
  まいにち: '毎日',
  まいしゅう: '毎週',
  あさ: '朝',
  よる: '夜',
  ひる: '昼',
  しゅうまつ: '週末',
  かんたん: '簡単',
  のこり: '残り',
  つかいかた: '使い方',
  こーす: 'コース',
  しゃちょう: '社長',
  てんちょう: '店長',
  おもう: '思う',
  おもいます: '思います',
};

/** Verbs by the beginning that their forms share, and what may follow it. */
const verbs: readonly (readonly [read: string, written: string, next: string])[] = [
  ['おわ', '終わ', 'らりるれろっ'],
  ['おえ', '終え', 'るまたてら'],
  ['はじめ(?!まして)', '始め', 'るまたてられよ'],
  ['はじま', '始ま', 'らりるれっ'],
  ['けし', '消し', 'てまたと'],
  ['けさ', '消さ', 'なん'],
  ['けす', '消す', ''],
  ['うけ', '受け', 'るまたてられよ'],
  ['おしえ', '教え', 'てるまた'],
  ['みせ', '見せ', 'てるまた'],
  ['みまし', '見まし', 'た'],
  ['もど', '戻', 'しすせさりるっ'],
  ['とりけ', '取り消', 'しすさ'],
  ['のば', '延ば', 'しすせ'],
  ['すす', '進', 'むみんめ'],
  ['まちが', '間違', 'えいっ'],
  ['つづ', '続', 'けき'],
  ['さが', '探', 'しすせ'],
  ['わか', '分か', 'らりるっ'],
  ['つか', '使', 'いうえっ'],
  ['よみ', '読み', 'まお'],
  ['よん', '読ん', 'だ'],
  ['なら', '習', 'いうっ'],
  ['たす', '助', 'けか'],
  ['てつだ', '手伝', 'っい'],
  ['たりな', '足りな', 'いか'],
  ['たりま', '足りま', 'せ'],
  ['はず', '外', 'しすさ'],
  ['とお', '通', 'しっ'],
  ['やす', '休', 'むみん'],
  ['ため', '試', 'しす'],
  ['わす', '忘', 'れ'],
  ['でき', 'でき', 'るまたてな'],
];

/** Words without kanji of their own, which are written in Latin letters as well. */
const small = [
  'です でした ですか ます ください くださいませ おねがい おねがいします おねがいいたします ありがとう ありがとうございます',
  'はい いいえ ええ うん これ それ あれ この その どれ どの どう どこ いつ もう まだ あと あとで やっと ぜひ やる やります やりました やりたい',
  'やって やった する します しました したい して した しない しません いる いります いらない いりません ある あります ありますか ない',
  'すみません ごめん ごめんなさい こんにちは おはよう おはようございます こんばんは おつかれさまです こーす てすと ぱーせんと すたーと たいむ',
  'だけ から ので いい よい すき たすけて おすすめ よろしく よろしくおねがいします どういたしまして もういちど もっと おわり なし だいじょうぶ',
].flatMap((some) => some.split(' '));

/** Particles, which are also words of English: read only beside other words of Japanese. */
const particles: Readonly<Record<string, string>> = {
  no: 'の',
  ni: 'に',
  wo: 'を',
  o: 'を',
  ga: 'が',
  wa: 'は',
  ha: 'は',
  de: 'で',
  mo: 'も',
  made: 'まで',
  ka: 'か',
  ne: 'ね',
  yo: 'よ',
  to: 'と',
  kana: 'かな',
};

const kana = new Map(
  (
    'a あ i い u う e え o お ka か ki き ku く ke け ko こ ga が gi ぎ gu ぐ ge げ go ご sa さ shi し si し su す se せ so そ ' +
    'za ざ ji じ zi じ zu ず ze ぜ zo ぞ ta た chi ち ti ち tsu つ tu つ te て to と da だ de で do ど na な ni に nu ぬ ne ね no の ' +
    'ha は hi ひ fu ふ hu ふ he へ ho ほ ba ば bi び bu ぶ be べ bo ぼ pa ぱ pi ぴ pu ぷ pe ぺ po ぽ ma ま mi み mu む me め mo も ' +
    'ya や yu ゆ yo よ ra ら ri り ru る re れ ro ろ wa わ wo を kya きゃ kyu きゅ kyo きょ gya ぎゃ gyu ぎゅ gyo ぎょ ' +
    'sha しゃ shu しゅ sho しょ sya しゃ syu しゅ syo しょ ja じゃ ju じゅ jo じょ jya じゃ jyu じゅ jyo じょ zya じゃ zyu じゅ zyo じょ ' +
    'cha ちゃ chu ちゅ cho ちょ tya ちゃ tyu ちゅ tyo ちょ nya にゃ nyu にゅ nyo にょ hya ひゃ hyu ひゅ hyo ひょ bya びゃ byu びゅ byo びょ ' +
    'pya ぴゃ pyu ぴゅ pyo ぴょ mya みゃ myu みゅ myo みょ rya りゃ ryu りゅ ryo りょ n ん'
  )
    .split(' ')
    .reduce<[string, string][]>(
      (all, part, at, parts) => (at % 2 === 0 ? [...all, [part, parts[at + 1] ?? '']] : all),
      [],
    ),
);

/** "owarimashita" → "おわりました"; null for what is no Japanese in Latin letters. */
function kanaOf(word: string): string | null {
  let said = '';
  for (let at = 0; at < word.length; ) {
    const letter = word.charAt(at);
    // "kitte", "nihongo"
    if (letter === word.charAt(at + 1) && /[kstpc]/.test(letter)) {
      said += 'っ';
      at += 1;
      continue;
    }
    const length = [3, 2, 1].find((size) => {
      const part = word.slice(at, at + size);
      return (
        part.length === size && kana.has(part) && !(part === 'n' && /[aiueoy]/.test(word.charAt(at + 1)))
      );
    });
    if (length === undefined) return null;
    said += kana.get(word.slice(at, at + length)) ?? '';
    at += length;
  }
  return said;
}

const digits = ['', 'いち', 'に', 'さん', 'よん', 'ご', 'ろく', 'なな', 'はち', 'きゅう'];
const others: Readonly<Record<number, readonly string[]>> = { 4: ['し'], 7: ['しち'], 9: ['く'] };
const units = digits.map((said, value) => [said, ...(others[value] ?? [])]);

/** Sino-Japanese numbers as they are read, 1 to 100. */
export const numbersRead: Readonly<Record<string, number>> = (() => {
  const found: Record<string, number> = { ひゃく: 100, ぜろ: 0, れい: 0 };
  for (let ten = 0; ten < 10; ten += 1)
    for (let one = 0; one < 10; one += 1)
      for (const tens of ten === 0
        ? ['']
        : (units[ten] ?? []).flatMap((said) => (ten === 1 ? ['じゅう'] : [`${said}じゅう`])))
        for (const unit of units[one] ?? [])
          if (ten + one > 0) {
            found[tens + unit] = 10 * ten + one;
            if (one === 0) found[tens.replace(/う$/, 'っ')] = 10 * ten;
          }
  return found;
})();

const numerals = Object.keys(numbersRead).sort((a, b) => b.length - a.length);
const counted = numerals.join('|');

/** The same however long its vowels are written: "kanryo", "koosu", "kōsu". */
const short = (said: string) =>
  said
    .replace(
      /ー|(?<=[おこそとのほもよろごぞどぼぽょ])[うお]|(?<=[うくすつぬふむゆるぐずづぶぷゅ])う|(?<=[えけせてねへめれげぜでべぺ])い/gu,
      '',
    )
    .replace(/([あかさたなはまやらわがざだばぱゃ])あ/gu, '$1');

const stems = verbs.map(([read, , next]) => (next === '' ? `${read}` : `${read}[${next}][ぁ-ん]*`));
const shortNouns = Object.keys(nouns).map(short).join('|');
const knownRead = new RegExp(
  `^(?:${[...Object.keys(nouns), ...small].map(short).join('|')}|${stems.join('|')}` +
    `|(?:${counted})(?:ばんめ|ばん|つめ|ぱ[ーあ]*せんと|ぷん|ふん)?|(?:${shortNouns})(?:し[ぁ-ん]+|する))$`,
  'u',
);

/** What a word in Latin letters says in Japanese; null when it says nothing there. */
function japaneseOf(word: string): string | null {
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/([aiueo])\u0304/g, '$1$1');
  if (plain.length < 3) return null;
  const said = kanaOf(plain);
  if (said === null) return null;
  if (knownRead.test(said) || knownRead.test(short(said))) return longOf.get(short(said)) ?? said;
  return null;
}

const longOf = new Map([...Object.keys(nouns), ...small].map((said) => [short(said), said]));

/** Words of English, or of titles, that look like Japanese ones. */
const english = new Set(
  'are sore time care more take same made are one site base note game name date home age use made hire'.split(
    ' ',
  ),
);

/** A message with a word of Japanese in Latin letters: those, and the particles beside them, in kana. */
function readLatin(text: string): string {
  const words = text.split(/([\s.,!?]+)/);
  const read = words.map((word) =>
    /^[a-zāīūēō]+$/i.test(word) && !english.has(word.toLowerCase()) ? japaneseOf(word) : null,
  );
  if (read.every((word) => word === null)) return text;
  const isJapanese = (at: number) => read[at] !== null && read[at] !== undefined;
  for (let again = true; again; ) {
    again = false;
    for (const [at, word] of words.entries()) {
      const particle = particles[word.toLowerCase()];
      if (particle === undefined || isJapanese(at)) continue;
      const after = isJapanese(at + 2);
      const before = isJapanese(at - 2) || /^\d+%?$/.test(words[at - 2] ?? '');
      if (!after && !(before && word !== 'to' && word !== 'o')) continue;
      read[at] = particle;
      again = true;
    }
  }
  return words
    .map((word, at) => read[at] ?? word)
    .join('')
    .replace(
      /(?<=[ぁ-ん]) (?=(?:の|に|を|が|は|で|も|まで|か|ね|よ|です|ください|おねがい|して|し(?:ました|ます)|する)(?:[\s.,!?]|$))/gu,
      '',
    );
}

const byLength = (some: readonly string[]) => [...some].sort((a, b) => b.length - a.length).join('|');
/** Before and after a word that stands alone, but for particles. */
const BEGINS = '(?<![\\p{sc=Hiragana}\\p{sc=Han}\\p{sc=Katakana}ー])';
const AFTER =
  '(?=(?:の|に|を|が|は|で|も|と|まで|から|だけ|か|です|でした|だ|し|する|さ|でき|ください|して|お|み|へ)*(?:[^\\p{sc=Hiragana}ー]|$)|し(?:て|ま|た|な|と)|する|を|さ(?:せ|れ)|でき|みせ|おねがい|ください|です)';

/** Also directly after kanji: "使い方おしえて". */
const afterKanji = new Set('おわ おしえ みせ けし けさ もど さが はじめ(?!まして) はじま'.split(' '));

export const romajiRead: readonly (readonly [RegExp, (...said: string[]) => string])[] = [
  [/^.*[a-zāīūēō]{3}.*$/giu, (text = '') => readLatin(text)],
  [
    new RegExp(`${BEGINS}(?:${byLength(Object.keys(nouns))})${AFTER}`, 'gu'),
    (said = '') => nouns[said] ?? said,
  ],
  [
    new RegExp(`${BEGINS}(?:${counted})(?= ?(?:ばんめ|ばん|つめ|パー|ぱー|ぷん|ふん|わり|%|ぶんの))`, 'gu'),
    (said = '') => ` ${numbersRead[said] ?? said} `.trimEnd(),
  ],
  [/(?<=\d) ?(?:ばんめ)/gu, () => '番目'],
  [/(?<=\d) ?(?:ばん)(?!め)/gu, () => '番'],
  [/(?<=\d) ?(?:つめ)/gu, () => 'つ目'],
  [/(?<=\d) ?(?:ぷん|ふん)/gu, () => '分'],
  [/(?<=\d) ?わり(?=[\s.,!?]|$|で|ま)/gu, () => '割'],
  [
    new RegExp(`(?<=\\d) ?ぶんの ?(${counted}|\\d+)`, 'gu'),
    (_, said = '') => `分の${numbersRead[said] ?? said}`,
  ],
  ...verbs.map(
    ([read, written, next]) =>
      [
        new RegExp(
          `(?<![\\p{sc=Hiragana}ー${afterKanji.has(read) ? '' : '\\p{sc=Han}'}])${read}${next === '' ? '' : `(?=[${next}])`}`,
          'gu',
        ),
        () => written,
      ] as const,
  ),
];
