/** A Japanese verb by its stems: dictionary form, before -ます, て-form, past, before -ない, -ば, of ability, of will, of letting. */
interface Verb {
  readonly plain: string;
  readonly polite: string;
  readonly te: string;
  readonly past: string;
  readonly negative: string;
  readonly conditional: string;
  readonly can: string;
  readonly will: string;
  readonly letting: string;
}

/** する, which comes after nouns: 完了する. */
export const suru: readonly Verb[] = [
  {
    plain: 'する',
    polite: 'し',
    te: 'して',
    past: 'した',
    negative: 'し',
    conditional: 'すれば',
    can: 'でき',
    will: 'しよう',
    letting: 'させて',
  },
];

/** Verbs that only lose their る: 始める. */
export const ichidan = (verbs: string): readonly Verb[] =>
  verbs.split(' ').map((plain) => {
    const stem = plain.slice(0, -1);
    return {
      plain,
      polite: stem,
      te: `${stem}て`,
      past: `${stem}た`,
      negative: stem,
      conditional: `${stem}れば`,
      can: `${stem}られ`,
      will: `${stem}よう`,
      letting: `${stem}させて`,
    };
  });

/** Ending → before -ない, -ます, -ば and -う, て-form, past. */
const rows: Readonly<Record<string, readonly [string, string, string, string, string, string]>> = {
  う: ['わ', 'い', 'え', 'お', 'って', 'った'],
  つ: ['た', 'ち', 'て', 'と', 'って', 'った'],
  る: ['ら', 'り', 'れ', 'ろ', 'って', 'った'],
  む: ['ま', 'み', 'め', 'も', 'んで', 'んだ'],
  ぶ: ['ば', 'び', 'べ', 'ぼ', 'んで', 'んだ'],
  く: ['か', 'き', 'け', 'こ', 'いて', 'いた'],
  ぐ: ['が', 'ぎ', 'げ', 'ご', 'いで', 'いだ'],
  す: ['さ', 'し', 'せ', 'そ', 'して', 'した'],
};

/** Verbs whose last syllable changes: 終わる, 進む, 消す. */
export const godan = (verbs: string): readonly Verb[] =>
  verbs.split(' ').flatMap((plain) => {
    const stem = plain.slice(0, -1);
    const row = rows[plain.slice(-1)];
    if (row === undefined) return [];
    const [a, i, e, o] = row;
    // "行く" has 行って and 行った
    const [te, past] = /(?:行|い)く$/.test(plain) ? ['って', 'った'] : row.slice(4);
    return {
      plain,
      polite: stem + i,
      te: stem + te,
      past: stem + past,
      negative: stem + a,
      conditional: `${stem + e}ば`,
      can: stem + e,
      will: `${stem + o}う`,
      letting: `${stem + a}せて`,
    };
  });

/** Forms of some verbs, one after the other: `between` is ` | ` for a list of phrases and `/` within one. */
type Forms = (verbs: readonly Verb[], between?: string) => string;

const listing =
  (formsOf: (verb: Verb) => readonly string[]): Forms =>
  (verbs, between = ' | ') =>
    verbs.flatMap(formsOf).join(between);

/** して → しちゃ, 進んで → 進んじゃ: what is done for good. */
const forGood = (te: string) => te.slice(0, -1) + (te.endsWith('て') ? 'ちゃ' : 'じゃ');

/** する, します, させていただきます */
export const plainly = listing(({ plain, polite, letting }) => [
  plain,
  `${polite}ます`,
  ...['いただきます', 'いただく', 'もらいます', 'もらう'].map((end) => letting + end),
]);

/** して, させて, しといて, しておいて: with "please" after it, a request. */
export const ordered = listing(({ te, letting }) => [
  te,
  letting,
  `${te}おいて`,
  te.slice(0, -1) + (te.endsWith('て') ? 'といて' : 'どいて'),
]);

/** した, しました, できました, してしまった, しちゃった, させていただきました */
export const done = listing(({ past, polite, te, can, letting }) => [
  past,
  `${polite}ました`,
  `${polite}まして`,
  ...['いただきました', 'いただいた', 'もらいました', 'もらった'].map((end) => letting + end),
  `${can}た`,
  `${can}ました`,
  `${te}しまった`,
  `${te}しまいました`,
  `${forGood(te)}った`,
  `${forGood(te)}いました`,
]);

/** している, してます */
export const going = listing(({ te }) => [`${te}いる`, `${te}います`, `${te}る`, `${te}ます`]);

/** したい, しよう, しましょう, させていただきたい */
export const wished = listing(({ polite, will, letting }) => [
  `${polite}たい`,
  `${polite}たく`,
  `${letting}いただきたい`,
  `${letting}もらいたい`,
  will,
  `${polite}ましょう`,
]);

/** しない, していません, しなかった, できていない, しないで, したくない, するな */
export const denied = listing(({ plain, polite, te, negative, can }) => [
  ...negated(negative, polite),
  ...negated(`${te}い`),
  ...negated(te),
  ...negated(can),
  ...negated(`${can}てい`),
  ...negated(`${can}て`),
  ...negated(`${polite}たく`, `${polite}たくあり`),
  `${negative}ないで`,
  `${negative}なくて`,
  `${negative}なく`,
  `${plain}な`,
  plain === 'する' ? 'せず' : `${negative}ず`,
  `${polite}忘れた`,
  `${polite}忘れました`,
  ...negated(`${polite}きれ`),
]);

const negated = (stem: string, polite = stem) => [
  `${stem}ない`,
  `${stem}なかった`,
  `${polite}ません`,
  `${polite}ませんでした`,
];

/** したら, すれば, しないと, してから, しそう, できる: neither done nor ordered. */
export const uncertain = listing(({ plain, polite, te, past, negative, conditional, can }) => [
  ...['ら', 'り', 'ふり', 'っけ', 'つもり'].map((end) => past + end),
  ...['べき', 'つもり', '予定', 'まで', 'までに', '前', '前に', 'と', 'には', 'ように', 'ため', 'ために'].map(
    (end) => plain + end,
  ),
  ...['から', 'も', 'は', 'みる', 'みます', 'みたい', 'みよう', 'いく', 'いきます', 'いきたい'].map(
    (end) => te + end,
  ),
  ...[
    'いたら',
    'いれば',
    'いた',
    'いました',
    'た',
    'ました',
    'いるなら',
    'たら',
    'もいい',
    'もよい',
    'いい',
  ].map((end) => te + end),
  `${forGood(te)}えば`,
  `${forGood(te)}ったら`,
  ...['ないと', 'なければ', 'なきゃ', 'なくちゃ', 'なくては', 'ねば', 'ないうち', 'ないうちに'].map(
    (end) => negative + end,
  ),
  ...[
    'そう',
    'かけ',
    'かけた',
    'かけて',
    '方',
    'たかった',
    'たければ',
    'たいなら',
    '次第',
    'たら',
    'ながら',
  ].map((end) => polite + end),
  ...['る', 'ます', 'れば', 'たら'].map((end) => can + end),
  conditional,
]);

/** What a noun is part of that says no deed: 完了日, 完了後, 完了予定. */
export const compounded = (nouns: string): string =>
  nouns
    .split(' ')
    .flatMap((noun) =>
      (
        '後 後に 前 前に 時 時に 日 率 証 証明書 予定 予定日 目標 期限 者 条件 次第 間近 目前 直前 寸前 見込み まで までに ' +
        'なら ならば では とは って 手順 通知 報告 待ち 数 時期 時刻 時間 以降'
      )
        .split(' ')
        .map((end) => noun + end),
    )
    .join(' | ');
