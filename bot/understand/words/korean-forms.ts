import type { PhraseList } from './words.ts';

/** Forms of 하다, as they are written to a noun: 완료했어요. */
export const forms = {
  done: '하였습니다 하였어요 하였음 하였다 했어 했어요 했습니다 했음 했다 했네 했네요 했습니당 했어용 했답니다 했죠 했지요 했구요 했고요 햇어 햇어요 햇음 햇습니다 함 됨 됐어 됐어요 됐습니다 됐음 됐다 되었어요 되었습니다 되었음 됬어요 됬음 완',
  ordered:
    '해 해요 해줘 해주세요 해라 하기 하자 하세요 해봐 해볼게 합니다 합시다 시켜줘 시켜주세요 시켜 해놔 해둬 해놔줘 해두세요 부탁 부탁해 부탁해요 부탁드려요 부탁드립니다 바람 바랍니다 요망 고고 ㄱㄱ',
  going:
    '할게 할게요 할께 할께요 할래 할래요 하겠습니다 하겠어요 할랭 할랍니다 하려고요 하려구요 할겁니다 할거예요 할거야',
  wished: '하고 하구 해야지 하고싶어 하고싶어요 하고싶습니다 하고싶은데 하고싶은데요 하고픈데',
  asked:
    '했나 했나요 했니 했는지 했을까 했을까요 했던가 했던가요 했냐 했나여 할까 할까요 하나요 하니 하냐 하는지 했나욤 됐나 됐나요 됐니 되나 되나요 되었나요 된건가요 된거야 한건가 한건가요 한거야 한거지 했지 했더라 했던가 한지 했는가 하는가',
  uncertain:
    '하면 한다면 했으면 했다면 했을 하려고 하려면 하려는 하려다 하려다가 하기로 할 할지 할지도 하는 하던 하다가 하다 할걸 할듯 했을걸 했을듯 한듯 했을지도 했대 ' +
    '했대요 했다고 했다는 했다던데 했다는데 한대 한대요 한다고 하라고 하라는 하라네 하라네요 해야 해야해 해야해요 해야돼 해야돼요 해야됨 해야함 해야합니다 해야할 ' +
    '해야겠다 해야겠어요 했어야 했어야지 할텐데 할뻔 했었는데 했었으면 하기전 하기까지 하지만 했지만 하거나 하든지 하면서 한줄 했던 하신 하셨 하셨어요 하셨나요 ' +
    '하셨습니다 하셨대요 하더라 하더라고요 하시면 하네 하네요 되면 된다면 되는 될 될까 될까요 될듯 되려면 됐으면 되길 하길 하기를 예정 예정입니다 예정이에요 예정임 ' +
    '직전 목표 희망 가능 가능한가요 가능할까요 가능해 가능해요 여부 중인 전 전이에요 전입니다 전임 임박',
  denied:
    '하지 하진 하지도 하지는 하지마 하지마세요 하지마요 하지말고 하지못했어요 하지못함 하지않음 하지않았어요 못함 못했어 못했어요 못했습니다 못했음 안함 안했어 ' +
    '안했어요 안했습니다 안했음 안됨 안됐어요 안됐음 안돼 안돼요 되지 못해 못해요 실패 불가 안하고 안할래 안할래요 안할게요 안할거야 하지않을래요 못하고 못하겠어요 ' +
    '못했는데 안했는데',
} as const;

/** Each stem with each ending, as the words of a list; with `/` as alternatives within a phrase. */
export function withEndings(stems: string, endings: string, between: ' | ' | '/' = ' | '): PhraseList {
  return stems
    .split(' ')
    .flatMap((stem) => endings.split(' ').map((ending) => stem + ending))
    .join(between);
}

/** What 하다 and a noun say, with the noun alone before: 완료 했어요, 완료를 했어요. */
export const apart = (nouns: string, endings: string): PhraseList =>
  `(${nouns.replaceAll(' ', '/')}) (을/를/이/가/은/는/) (${endings.replaceAll(' ', '/')})`;

/** Both. */
export const said = (nouns: string, endings: string): PhraseList =>
  `${withEndings(nouns, endings)} | ${apart(nouns, endings)}`;

/** Endings of verbs in the past, after a syllable with ㅆ: 끝났어요. */
export const past = '어 어요 습니다 음 다 네 네요 어용 습니당 죠 지요 구요 고요';
/** Endings of those that ask, suppose, or tell what others say. */
export const unsurePast =
  '나 나요 니 는지 을까 을까요 던가 던가요 냐 으면 다면 을 을걸 을듯 을지도 대 대요 다고 다는데 다던데 어야 지만 는데 더라 던 지 을텐데 을거야 을거예요';

/** Sino-Korean 0–100 and native numerals 1–99 as single words, and 오십 오 as two is joined elsewhere. */
export function numerals(): Record<string, number> {
  const digits = ['', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'];
  const native = ['', '하나', '둘', '셋', '넷', '다섯', '여섯', '일곱', '여덟', '아홉'];
  const short: Readonly<Record<number, string>> = { 1: '한', 2: '두', 3: '세', 4: '네' };
  const tens = ['', '열', '스물', '서른', '마흔', '쉰', '예순', '일흔', '여든', '아흔'];
  const found: Record<string, number> = { 영: 0, 공: 0, 제로: 0, 백: 100, 일백: 100, 스무: 20 };
  for (let value = 1; value < 100; value += 1) {
    const [ten, one] = [Math.floor(value / 10), value % 10];
    const sino = `${ten === 0 ? '' : `${ten === 1 ? '' : digits[ten]}십`}${digits[one]}`;
    // alone they are other words: 일 is a day, 이 this, 사 buy, 오 oh, 구 district
    if (value > 9) found[sino] = value;
    const counted = `${tens[ten]}${native[one]}`;
    found[counted] = value;
    if (short[one] !== undefined) found[`${tens[ten]}${short[one]}`] = value;
  }
  // words of everyday life: 이십 is none, 둘 and 열 are read beside what they count
  delete found.열;
  return found;
}

const nouns =
  '기한|마감|마감일|데드라인|시간|기간|알림|메시지|연락|리마인더|팀원들|팀원|팀|모두|전원|이유|사유|과정|강의|진도|정보|데이터|요청|신청|일정|캘린더|달력|' +
  '관리자|매니저|학습자|직원|누구|언어|스킬|기술|능력|역량|도움|차이|방법|내용|인원|재미|자막|동료|후배|친구|수업|교육|코스|둘|아무|시험|퀴즈|메모|코멘트|' +
  '사람|사람들|주제|월요일|화요일|수요일|목요일|금요일|토요일|일요일|내일|오늘|주말|월말|연말|일|님|씨|군|양|명|강|장|이번주|다음주|평일|이번 주|이번 달|' +
  '과제|숙제|할당|기록|완료|시작|삭제';
const particles =
  '을|를|이|가|은|는|에게|한테|에|에서|로|으로|와|과|도|까지|까지는|까지로|까지만|부터|부터는|께|의|이랑|랑|하고|만|에는';
const glued = new RegExp(`(?<=^|[\\s(/|])(?!강의|강도|장가|장의)(${nouns})(${particles})(?=$|[\\s)/|])`, 'g');

/** All lists with the particles apart from common nouns, as they are divided in what people type: 기한을 is 기한 을. */
export function particlesApart<T>(lists: T): T {
  if (typeof lists === 'string')
    return lists
      .replace(glued, '$1 $2')
      .replace(/(?<=\/|\()([가-힣]{2,}) (?:줘|주세요)(?=[/)])/g, '$&/$1')
      .replace(/(?<=^|\| |\n +)([가-힣]{2,}) (?:줘|주세요)(?= \|| *\n| *$)/g, '$& | $1') as T;
  if (lists === null || typeof lists !== 'object') return lists;
  const entries = Object.entries(lists).map(([key, value]) => [
    key,
    key === 'lookalikes' || key === 'endings' || key === 'rewritings' ? value : particlesApart(value),
  ]);
  return (Array.isArray(lists) ? entries.map(([, value]) => value) : Object.fromEntries(entries)) as T;
}

/** The first syllable of Unicode, and how many there are of each opening and vowel: one for each closing. */
const FIRST = 0xac00;
const SEONG = 28;
const ㄹ = 8;
const closed = (syllables: string, closing: number): string => {
  const last = syllables.charCodeAt(syllables.length - 1);
  const bare = FIRST + Math.floor((last - FIRST) / SEONG) * SEONG;
  return syllables.slice(0, -1) + String.fromCharCode(bare + closing);
};

/**
 * What orders, as alternatives of a phrase, of verbs written "stem·form before 요": "지우·지워". With `·지우`, a stem that ends in a consonant
 * has its form before vowels, too: "담·담아·담으".
 */
export function ordering(verbs: string): PhraseList {
  return verbs
    .split(' ')
    .flatMap((verb) => {
      const [stem = '', soft = '', loose = stem] = verb.split('·');
      const ㄹStem = loose === stem ? closed(stem, ㄹ) : `${loose.slice(0, -1)}을`;
      return [
        ...'|요|줘|주세요|라|봐|놔|둬|버려|버려줘'.split('|').map((ending) => soft + ending),
        ...'게|게요|래|래요'.split('|').map((ending) => ㄹStem + ending),
        ...'자|기|겠습니다'.split('|').map((ending) => stem + ending),
        `${loose}세요`,
      ];
    })
    .join('/');
}

const afterConsonants = new Set('이 은 을 과 으로 이랑 이에요 이라는 이요'.split(' '));
const afterVowels = new Set('가 와 랑 예요 요'.split(' '));
const ends = /[가-힣]$/;

/** Whether a particle may be written after a word: 이 after a consonant, 가 after a vowel. */
export function follows(before: string, ending: string): boolean {
  if (!ends.test(before)) return true;
  const isOpen = (before.charCodeAt(before.length - 1) - FIRST) % SEONG === 0;
  return isOpen ? !afterConsonants.has(ending) : !afterVowels.has(ending);
}
