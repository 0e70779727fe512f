import { expect, test } from 'vitest';
import { plainText } from '../../bot/understand/text/plain-text.ts';
import { listeningOf, load } from '../../bot/understand/words/listening.ts';
import { storedReader } from '../../src/app/stored-reader.ts';
import { corpusCatalogue, type StateName } from './corpus/world.ts';
import { outcomeOf } from './lines/outcome.ts';

await load('ko');
const listening = listeningOf(['ko']);

test.each([
  ['다 했심더', '다 했습니다'],
  ['시작할란다', '시작할래'],
  ['그거 지아도', '그거 지워줘'],
  ['GDPR 끝냈다 아이가', 'GDPR 끝냈다'],
  ['끝나믄 말할게', '끝나면 말할게'],
  ['시작혀줘잉', '시작해줘'],
  ['다 마쳤소', '다 마쳤어요'],
  ['다 했응께 적어주쇼', '다 했어, 적어주세요'],
  ['끝났당ㅋㅋ', '끝났다 ㅋㅋ'],
  ['햇어요', '했어요'],
  ['삭제해 주실 수 있나요?', '삭제해주세요'],
  ['세번째꺼 다 했어', '세 번째 거 다 했어'],
  ['방금 완료한 거 취소해줘', '방금 거 취소해줘'],
  ['60프로다', '60%'],
  ['GDPR 끝냈고 엑셀 시작할게', 'GDPR 끝냈어, 엑셀 시작할게'],
])('“%s” is read as “%s”', (written, read) => {
  expect(plainText(written, listening).normalize('NFKC')).toBe(read.normalize('NFKC'));
});

test.each([
  ['GDPR 완료해도 되나요?'],
  ['엑셀 배우고 싶어요'],
  ['시작해도 돼?'],
  ['비 올 확률 60프로란다'],
  ['유어 데이'],
  ['이유가 뭐야'],
])('“%s” stays a question, a wish, or whatever it is', (written) => {
  const plain = plainText(written, listening);
  expect(plain).not.toMatch(/줘|했어|습니다/);
});

const catalogue = await corpusCatalogue();
const effect = (text: string, state: StateName) =>
  outcomeOf([text, state, '-'], catalogue, storedReader, 'ko-KR').got;

test.each<[text: string, state: StateName, effect: string]>([
  ['화이어 쎄프티 지금 시작함다', 'usual', 'write start Fire Safety'],
  ['어드밴스드엑셀 다 했수다', 'usual', 'write complete Advanced Excel'],
  ['어드밴스드엑셀 다 했다고 적어줘', 'usual', 'write complete Advanced Excel'],
  ['어드밴스드엑셀 어제 다 들어놨어요', 'usual', 'write complete Advanced Excel'],
  ['gdpr 50프로 아니 70프로임다', 'usual', 'write mark GDPR Essentials 70'],
  ['GDPR 진도 60%로 수정 요청드립니다', 'usual', 'write mark GDPR Essentials 60'],
  ['파이어세이프티 수강 시작하고자 합니다', 'usual', 'write start Fire Safety'],
  ['프레젠테이션스킬 없애주셔유', 'usual', 'ask remove Presentation Skills'],
  ['customer service는 나중에 볼게 저장해주세요', 'usual', 'save Customer Service'],
  ['이거 저장해놓으쇼 나중에 보게', 'found1', 'save First Aid at Work'],
  ['이거 시간 좀 더 필요할거같아요', 'touched', 'moreTime GDPR Essentials'],
  ['꼭 들어야되는것만 보여주세요', 'usual', 'show list required'],
  ['인제 뭐 학습하면 됨까', 'usual', 'show next'],
  ['두번째꺼임다', 'choosing', 'run activity.complete Excel Basics'],
  ['두번째 다 들음', 'listed', 'write complete Fire Safety'],
  ['두개 다 끝냈슴다', 'two', 'write complete Advanced Excel + write complete GDPR Essentials'],
])('“%s” in “%s” comes to: %s', (text, state, said) => {
  expect(effect(text, state)).toBe(said);
});

test.each<[text: string, state: StateName]>([
  ['화이어 쎄프티 아이 했슴다', 'usual'],
  ['화이어 쎄프티 아이 시작함다', 'usual'],
  ['화이어 쎄프티 다 했슴까', 'usual'],
  ['화이어 쎄프티 다 했답데다', 'usual'],
  ['반장이 화이어 쎄프티 시작하라 함다', 'usual'],
  ['우리 아이 학교 숙제 다 했슴다', 'usual'],
  ['어드밴스드엑셀 들어놨으면', 'usual'],
  ['어드밴스드엑셀 완료 희망합니다', 'usual'],
  ['어드밴스드엑셀 금일까지 완료 요청드립니다', 'usual'],
  ['어드밴스드엑셀 완료로 바꿔주지 마세요', 'usual'],
  ['파이어세이프티 다음달에 시작하려고 합니다', 'usual'],
  ['GDPR 60% 아니면 70%', 'usual'],
  ['GDPR 60% 아니 70%인가', 'usual'],
  ['GDPR 60% 달성하면 좋겠다', 'usual'],
  ['아이 다 했슴다', 'touched'],
  ['집에 와서 밥 다 했슴다', 'touched'],
  ['아이 빼쇼', 'asked'],
])('“%s” in “%s” changes nothing', (text, state) => {
  expect(effect(text, state)).not.toMatch(/write|run/);
});
