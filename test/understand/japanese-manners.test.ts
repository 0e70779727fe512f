import { expect, test } from 'vitest';
import { storedReader } from '../../src/app/stored-reader.ts';
import { corpusCatalogue, type StateName } from './corpus/world.ts';
import { outcomeOf } from './lines/outcome.ts';

const catalogue = await corpusCatalogue();
const effect = (text: string, state: StateName) =>
  outcomeOf([text, state, '-'], catalogue, storedReader, 'ja-JP').got;

test.each<[text: string, state: StateName, effect: string]>([
  ['アドバンスドエクセル、終わったっちゃ', 'usual', 'write complete Advanced Excel'],
  ['アドバンスドエクセル終わったけえ', 'usual', 'write complete Advanced Excel'],
  ['アドバンスドエクセル終わったでござる', 'usual', 'write complete Advanced Excel'],
  ['あどばんすどえくせるおわった', 'usual', 'write complete Advanced Excel'],
  ['ファイヤーセーフティ、いまから始めっから', 'usual', 'write start Fire Safety'],
  ['プレゼンテーションスキル、半分まで見たど', 'usual', 'write mark Presentation Skills 50'],
  ['プレゼンテーションスキルを消しんさい', 'usual', 'ask remove Presentation Skills'],
  ['GDPR、40でねえ、45パーセントだ', 'usual', 'write mark GDPR Essentials 45'],
  ['Advanced Excel 70%、訂正、80%', 'usual', 'write mark Advanced Excel 80'],
  ['GDPR 60%→70%', 'usual', 'write mark GDPR Essentials 70'],
  ['GDPRの期限、延ばしてけねえべか', 'usual', 'moreTime GDPR Essentials'],
  ['これ、なじょして使うのや', 'fresh', 'show help'],
  ['上のやつ始めてけろ', 'found', 'write start Excel Basics'],
  ['これ、あとで見る用に保存しといて', 'found1', 'save First Aid at Work'],
  ['プレゼンスキル、リストからリムーブで', 'usual', 'ask remove Presentation Skills'],
  ['期限超過のみ表示', 'usual', 'show list overdue'],
  ['さっきのナシで', 'touched', 'write undo'],
])('“%s” in “%s” comes to: %s', (text, state, said) => {
  expect(effect(text, state)).toBe(said);
});

test.each<[text: string, state: StateName]>([
  ['アドバンスドエクセル、まだ終わってねえ', 'usual'],
  ['アドバンスドエクセル終わったべか', 'usual'],
  ['アドバンスドエクセル終わったとね', 'usual'],
  ['アドバンスドエクセル終わったげな', 'usual'],
  ['孫がアドバンスドエクセル終わったど', 'usual'],
  ['ファイヤーセーフティは稲刈り終わってから始めっぺ', 'usual'],
  ['ファイヤーセーフティ始めたくねえ', 'usual'],
  ['ファイヤーセーフティは始めねえど', 'usual'],
  ['ファイヤーセーフティ始めるからには最後までやる', 'usual'],
  ['プレゼンテーションスキルは消さねえでけろ', 'usual'],
  ['GDPR 60%でねえ', 'usual'],
  ['GDPRのテスト60%じゃなくて70%だった', 'usual'],
  ['GDPR 60%、いや70%かも', 'usual'],
  ['二番目でねえ', 'choosing'],
  ['60でねえ', 'askedProgress'],
  ['消さんでよか', 'asked'],
  ['祭りが終わったど', 'touched'],
])('“%s” in “%s” changes nothing', (text, state) => {
  expect(effect(text, state)).not.toMatch(/write|run/);
});
