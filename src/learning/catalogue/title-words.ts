/** Letters that NFKD does not decompose. */
const ligatures: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  // written for each other
  ى: 'ي',
  ة: 'ه',
};

/** Traditional characters, and in their order the simplified ones that they are found by. */
const traditional =
  '個們這會還沒學習課開進過時間點對應該經剛幫請給讓總為麼後裡裏週於從來說話記錄標設變換儲檔單導匯載輸報圖區廠廣庫廳當強張彈徑復憶懷態慣慶戰戲戶擇擊擔據擴攝擬擾數斷無舊術機權條業極構樣樓檢歡歲歷殘氣決況涼' +
  '淨準溝減測湯滿漢滅漲潔潛營獎獨獲現環畢異發療監盤確碼禮種稱穩競筆範築簡簽籌糧係約級納紙細終組結絕統維緊線編練緩網縮績繼續纖罰罷羅義職聯聲聽肅脅腦腳與興舉艙藝節茲莊華萬葉蓋藍藥蘇處虛號衛衝補裝製複覽覺觀' +
  '規視訂計訊討訓託訪許訴診評詞試詳認語誤誰調談論諮講謝證識譯議護譽讀豐貝負財責貨質購費貼資賓賞賣賬賴贈贏趕跡蹤車軍軟較輔輕輪輯轉辦農連遊運達違遠適選遲邊邏郵鄉醫釋針鈕鈴錢錯鍵鎖鐘長門閉閱關閒隊階際隨險隱' +
  '雙雜難雲電靈靜頁項順須預領頭題額類顯風飛飯館駐駕騎騙驗驚體髮鬆魚麗齊齡龍務動勞勝勢勵勸協卻參員問啟喚嗎嗶團園圍國圓執場塊塗墊壓壞壯夠奪奮婦媽實寫寬寶將專尋屆屬嶄師幣帶帳幹幾廢彙彌徵慮憑懶戀拋掃掛採揚搖' +
  '摳撥撿擁擠攔敗敘斬斂曉暫書東枱棄榮樂樹橋檯櫃欄歸毀沖淺渾濕濟灣災煩熱燈爐爭爺牆狀猶瑣產畫疊痠瘋皺盡睏矇礙積穌窮竊筍糾純紅紐紹絡綁綜綠緣緻縣縱繪罵聖聞脫臉臨臺舖艱荊薦薩蘭虧蟲蠻襪襲觸訖詢誇誠諸諾謀謊謎謹' +
  '譜賀賽贊踐蹟躍軌軸輝辭遞遺鄰釘鉤銀銷鋼錶鍛鎮鏡鐵閃陣陳陸陽雖霧韌響頂顧颱餘饋騰驅骯髒鬥鬧鬱魯鮮鳥鹹麵黃黨趨賺羣爲綫喫煙啓衆牀麽甦佈佔併側偵偽傑傳債傷傾僅價億儀優兒內兩冊凍凱別刪則創劃劇劉劑';
const simplified =
  '个们这会还没学习课开进过时间点对应该经刚帮请给让总为么后里里周于从来说话记录标设变换储档单导汇载输报图区厂广库厅当强张弹径复忆怀态惯庆战戏户择击担据扩摄拟扰数断无旧术机权条业极构样楼检欢岁历残气决况凉' +
  '净准沟减测汤满汉灭涨洁潜营奖独获现环毕异发疗监盘确码礼种称稳竞笔范筑简签筹粮系约级纳纸细终组结绝统维紧线编练缓网缩绩继续纤罚罢罗义职联声听肃胁脑脚与兴举舱艺节兹庄华万叶盖蓝药苏处虚号卫冲补装制复览觉观' +
  '规视订计讯讨训托访许诉诊评词试详认语误谁调谈论谘讲谢证识译议护誉读丰贝负财责货质购费贴资宾赏卖账赖赠赢赶迹踪车军软较辅轻轮辑转办农连游运达违远适选迟边逻邮乡医释针钮铃钱错键锁钟长门闭阅关闲队阶际随险隐' +
  '双杂难云电灵静页项顺须预领头题额类显风飞饭馆驻驾骑骗验惊体发松鱼丽齐龄龙务动劳胜势励劝协却参员问启唤吗哔团园围国圆执场块涂垫压坏壮够夺奋妇妈实写宽宝将专寻届属崭师币带帐干几废汇弥征虑凭懒恋抛扫挂采扬摇' +
  '抠拨捡拥挤拦败叙斩敛晓暂书东台弃荣乐树桥台柜栏归毁冲浅浑湿济湾灾烦热灯炉争爷墙状犹琐产画叠酸疯皱尽困蒙碍积稣穷窃笋纠纯红纽绍络绑综绿缘致县纵绘骂圣闻脱脸临台铺艰荆荐萨兰亏虫蛮袜袭触讫询夸诚诸诺谋谎谜谨' +
  '谱贺赛赞践迹跃轨轴辉辞递遗邻钉钩银销钢表锻镇镜铁闪阵陈陆阳虽雾韧响顶顾台余馈腾驱肮脏斗闹郁鲁鲜鸟咸面黄党趋赚群为线吃烟启众床么苏布占并侧侦伪杰传债伤倾仅价亿仪优儿内两册冻凯别删则创划剧刘剂';
const simple = new Map(
  [...traditional].map((character, place) => [character, [...simplified][place] ?? character]),
);
const traditionalCharacter = new RegExp(`[${traditional}]`, 'g');
const simplifiedOf = (character: string) => simple.get(character) ?? character;

/** Scripts written without spaces: matched by pairs of characters. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}]+/gu;

/** A word, a number, or a name with signs that matter: `C++`, `C#`, `.NET`. Letters and digits are told apart. */
const pieces = /\.net\b|\p{L}[\p{L}\p{M}]*[+#]*|\p{N}+/gu;

/** Stop words: ignored unless nothing else was typed. */
const optional = new Set(
  (
    'a an the of to in on for and or with at by my from about course courses training trainings module class lesson ' +
    'der die das den dem ein eine einen und oder fur mit zu zum zur im kurs kurse schulung ' +
    'el la los las un una y o de del en con para curso cursos formacion ' +
    'het een voor met naar bij aan tot cursus cursussen opleiding opleidingen ' +
    'w z ze dla kurs kursu kursy szkolenie szkolenia ' +
    'le les une des du au aux et ou sur pour cours formation formations ' +
    'il lo gli uno e ed di da dal del della per su corso corsi formazione ' +
    'um uma dos das em treinamento formacao ' +
    'och eller med om till fran kursen kurser utbildning ' +
    'ال في من عن علي الي مع و او دوره كورس تدريب مساق'
  ).split(' '),
);

/** Articles that are written to the word, and prepositions before them: "السلامة" is "سلامة". */
const joinedArticle = /^[وف]?(?:[بك]?ال|لل)(?=\p{Script=Arabic}{3})/u;

/** "Windows eleven" is Windows 11. */
const figures: ReadonlyMap<string, string> = new Map(
  'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, place) => [word, String(place + 1)]),
);

/** What one thing is called in several languages, and what it is found by: "RGPD" is the GDPR. */
const alike: ReadonlyMap<string, string> = new Map(['rgpd', 'dsgvo', 'rodo'].map((name) => [name, 'gdpr']));

/** Printable ASCII. */
const plain = /^[ -~]*$/;

/** `text` in lower case without accents, Arabic vowel signs, ligatures, compatibility forms and traditional characters. */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, '')
    .toLowerCase()
    .replace(/[ßæœøłđıىة]/g, (letter) => ligatures[letter] ?? letter)
    .replace(traditionalCharacter, simplifiedOf)
    .normalize('NFC');
}

/** `text` with simplified characters for traditional ones, each at its place. */
export const inSimplified = (text: string): string => text.replace(traditionalCharacter, simplifiedOf);

/**
 * The words of a title or of what somebody typed for one, folded, in order: `ISO27001` and `ISO 27001` are the same
 * two words, `C++` keeps its signs, a possessive is dropped, Chinese and Japanese fall into pairs of characters.
 */
export function titleWords(text: string): readonly string[] {
  const before = known.get(text);
  if (before !== undefined) return before;
  const words = split(text);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, words);
  return words;
}

/**
 * The titles of one learner's courses are asked for again and again, in one turn and in the next. Emptied when full: the
 * index asks once for each of 50,000 titles, and dropping the oldest each time (memoize.ts) takes four times as long.
 */
const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 5_000;

function split(text: string): string[] {
  const folded = fold(text).replace(/['’`´](?:s\b)?/g, '');
  const words: string[] = [];
  let from = 0;
  for (const run of folded.matchAll(unspaced)) {
    words.push(...(folded.slice(from, run.index).match(pieces) ?? []), ...pairs(run[0]));
    from = run.index + run[0].length;
  }
  words.push(...(folded.slice(from).match(pieces) ?? []));
  return words.map((word) => figures.get(word) ?? alike.get(word) ?? word.replace(joinedArticle, ''));
}

/** More words than any title has: longer text names no course. */
const MOST_WORDS = 30;

/** Words of a query split into what must match and what may; none at all when there are too many for a title. */
export function asked(text: string): { must: string[]; may: string[] } {
  const words = [...new Set(titleWords(text))];
  if (words.length > MOST_WORDS) return { must: [], may: [] };
  const must = words.filter((word) => !optional.has(word));
  return must.length > 0
    ? { must, may: words.filter((word) => optional.has(word)) }
    : { must: words, may: [] };
}

function pairs(run: string): string[] {
  const characters = [...run];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, i) => `${characters[i]}${character}`);
}
