import { expect, test } from 'vitest';
import { plainText } from '../../bot/understand/text/plain-text.ts';
import { listeningOf, load } from '../../bot/understand/words/listening.ts';

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
