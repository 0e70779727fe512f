import { kept } from './kept.ts';

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
  '譜賀賽贊踐蹟躍軌軸輝辭遞遺鄰釘鉤銀銷鋼錶鍛鎮鏡鐵閃陣陳陸陽雖霧韌響頂顧颱餘饋騰驅骯髒鬥鬧鬱魯鮮鳥鹹麵黃黨趨賺羣爲綫喫煙啓衆牀麽甦佈佔併側偵偽傑傳債傷傾僅價億儀優兒內兩冊凍凱別刪則創劃劇劉劑' +
  '丟並乾亂亙亞佇侖侶侷俠倀倆倉倖倫偉傖傘備傢傭傯僑僕僥僱儂儈儉儐儔儕儘償儷儻儼兇兌兗冑冪凜剋剎剝剴剷劊劍勁勛勳勻匱卹厭厲叢吒吳吶呂唸啞喪喬喲嗆嗇嗚嘆嘍嘔嘖嘗嘩嘮嘯嘰噓噥噯噴噸噹嚀嚇嚐嚕嚥嚨嚮嚴嚶囀囁囂囈囌囑囪堅堊堝堯塋塒塚塢塵塹墜墮墳墾壇壎壘壙壟壢壩壺壽夢夥夾奐奧奩妝姍姦娛婁媧媼嫗嫵嫻嬈嬋嬌嬤嬪嬰嬸孃' +
  '孫孿宮寢寧審寵尷屍屜屢層屨岡峴島峽崑崗崙崢嵐嶇嶸嶺嶼嶽巒巔巖帥幀幃幗幟廁廂廄廈廚廝廟廬弒弔彆彎彥彫彿徠徹恆恥悅悵悶悽惡惱惻愛愜愴愷愾慄慍慘慚慟慫慼慾憂憊憐憚憤憫憮憲懇懍懣懲懸懺懼懾拚挾捨捫捱捲掄掙揀揮損搗搶摑摟摯摺摻撈撐撓撫撲撳撻撾擄擋擰擱擲擷擺擻攆攏攙攜攣攤攪攬敵斃斕昇晉晝暈暉暢曄曆曇曖曠曬朧朮枴' +
  '柵桿梔梟棗棟棧棲楊楓楨榦槍槓槨槳樁樅樑樞樸樺橈橢橫檜檣檳檸檻櫓櫚櫛櫝櫥櫬櫻欖欽歎歐歟歿殤殮殯殲殺殼毆氈氫氬氳氾汎汙洩洶浹涇淒淚淪淵渙渦湊湧溫溼滄滌滬滯滲滷滾漁漣漬漸漿潑潤潯潰澀澆澗澠澤澱濁濃濘濛濤濫濰濱濺濾瀆瀉瀋瀏瀕瀘瀝瀟瀨瀰瀲瀾灑灘灤烏煉煥煬熒熾燉燒燙燜燦燬燭燴燻燼燾爍爛爾牘牴牽犖犛犢犧狹狽猙獄獅' +
  '獰獵獷獸獺獻玀琺琿瑤瑩瑪璣璦璽璿瓊瓏瓔瓚甌甕畝疇痙瘍瘓瘡瘧瘺癆癒癘癟癡癢癥癩癬癮癱癲皚皰盃盜盞盧盪眾睜睞瞞瞼矚矯硃硯碩磚磧磯礎礦礪礫礬祕祿禍禎禦禪禱禿秈稅稈稜稟穀穎穡穢穫窩窪窯窺竄竅竇筧箇箋箏篤篩簍簑簞簣簫簾籃籟籠籤籬籮籲粵糝糞糰紀紂紆紇紉紋紕紗紛紜紡紮紱紲紳紼絀絃絆絛絞絢絨絲絳絹綏綑綞綢綬綰綱綴綵' +
  '綸綺綻綽綾綿緇緒緘緙緝緞締緬緯緲緹縈縉縊縐縑縛縝縞縫縲縴縵縷縹繃繅繆繒織繕繚繞繡繩繫繭繳繹繽纏纓纔纜缽罈罌羈羋羨羶翹聰聳聶聾脈脣脩脹腎腫腸膚膠膩膽膾膿臍臏臘臚臟臥艦艷芻苧莖莢莧菴菸萇萊萵葦葷蒐蒞蒼蓀蓆蓮蔔蔣蔥蔭蕩蕪蕭薊薑薔薹薺藪藹藺蘆蘊蘋蘚蘿虜蛻蜆蝕蝦蝨蝸螞螢螻蟈蟬蟯蟻蠅蠍蠔蠟蠣蠱蠶袞裊褲褸褻襖襠襤' +
  '襬襯見覓覦親覬覲觴訃訌訐訕訛訝訟訣訥訶註証詁詆詐詔詛詠詣詩詫詬詭詮詰詼誅誌誑誕誘誚誡誣誥誦誨誶誹誼諂諄諉諍諒諛諜諦諧諫諭諱諳諶諷諺諼謁謂謄謐謗謙謠謨謫謬譁譎譏譙譚譟譫譴讒讖讚讜谿豈豎豔豬貍貓貞貢貧販貪貫貯貲貳貴貶買貸貽貿賁賂賃賄賅賈賊賑賒賜賠賡賢賤賦賭賻贅贍贓贖贗贛趙踴蹕蹣蹺躉躊躋躑躓躡躪軀軋軒軔軛' +
  '軻軼軾輊輒輓輛輜輞輟輥輦輩輳輻輾輿轂轄轅轍轎轔轟轡辮辯迴逕遙遜遷遼邁邇邐鄒鄧鄭鄴酈醃醜醞醣醬釀釁釅釐釗釙釣釦釧釩釵鈉鈍鈐鈑鈔鈞鈣鈷鈸鈹鈽鈾鈿鉀鉅鉉鉍鉑鉗鉚鉛鉸鉻銅銑銓銖銘銜銨銬銳銻銼鋁鋅鋇鋒鋤鋪鋰鋸錐錕錘錙錚錠錦錨錫錮錳鍊鍋鍍鍔鍥鍬鍰鍾鎂鎊鎘鎚鎢鎬鎰鎳鏃鏈鏍鏑鏗鏘鏜鏝鏟鏢鏤鏨鏽鐃鐫鐮鐲鐳鐸鐺鑄鑑鑒鑠' +
  '鑣鑰鑲鑷鑼鑽鑾鑿閂閎閏閑閔閘閡閣閤閥閨閩閭閻闆闈闊闋闌闐闔闕闖闡闢陘陝陞陰隕隴隸隻雋雛雞離霑霽靂靄靦靨鞏鞦韁韃韆韉韋韓韜韻頃頊頌頑頒頓頗頜頡頤頰頷頸頹頻顆顎顏顓願顛顥顫顰顱颯颳颶颼飄飢飩飪飭飲飴飼飽飾餃餅餉養餌餒餓餚餛餞餡餵餾餿饅饉饑饒饗饜饞馬馭馮馱馳馴駁駑駒駙駛駝駟駢駭駱駿騁騖騫騷騾驀驃驍驕驛驟驢' +
  '驥驪髏髖鬍鬚鬢鬨魎魘魷鮑鮪鮫鮭鯀鯉鯊鯖鯛鯧鯨鯽鰍鰓鰥鰭鰱鰻鰾鱉鱔鱖鱗鱟鱷鱸鳩鳳鳴鳶鴆鴉鴕鴛鴣鴦鴨鴻鴿鵑鵝鵠鵡鵪鵬鵲鶉鶯鶴鷂鷓鷗鷥鷹鷺鸚鸛鸞鹵鹼鹽麥麩麴黌黴黷鼕鼴齋齒齜齟齣齦齧齪齬齲齷龐龔龜';
const simplified =
  '个们这会还没学习课开进过时间点对应该经刚帮请给让总为么后里里周于从来说话记录标设变换储档单导汇载输报图区厂广库厅当强张弹径复忆怀态惯庆战戏户择击担据扩摄拟扰数断无旧术机权条业极构样楼检欢岁历残气决况凉' +
  '净准沟减测汤满汉灭涨洁潜营奖独获现环毕异发疗监盘确码礼种称稳竞笔范筑简签筹粮系约级纳纸细终组结绝统维紧线编练缓网缩绩继续纤罚罢罗义职联声听肃胁脑脚与兴举舱艺节兹庄华万叶盖蓝药苏处虚号卫冲补装制复览觉观' +
  '规视订计讯讨训托访许诉诊评词试详认语误谁调谈论咨讲谢证识译议护誉读丰贝负财责货质购费贴资宾赏卖账赖赠赢赶迹踪车军软较辅轻轮辑转办农连游运达违远适选迟边逻邮乡医释针钮铃钱错键锁钟长门闭阅关闲队阶际随险隐' +
  '双杂难云电灵静页项顺须预领头题额类显风飞饭馆驻驾骑骗验惊体发松鱼丽齐龄龙务动劳胜势励劝协却参员问启唤吗哔团园围国圆执场块涂垫压坏壮够夺奋妇妈实写宽宝将专寻届属崭师币带帐干几废汇弥征虑凭懒恋抛扫挂采扬摇' +
  '抠拨捡拥挤拦败叙斩敛晓暂书东台弃荣乐树桥台柜栏归毁冲浅浑湿济湾灾烦热灯炉争爷墙状犹琐产画叠酸疯皱尽困蒙碍积稣穷窃笋纠纯红纽绍络绑综绿缘致县纵绘骂圣闻脱脸临台铺艰荆荐萨兰亏虫蛮袜袭触讫询夸诚诸诺谋谎谜谨' +
  '谱贺赛赞践迹跃轨轴辉辞递遗邻钉钩银销钢表锻镇镜铁闪阵陈陆阳虽雾韧响顶顾台余馈腾驱肮脏斗闹郁鲁鲜鸟咸面黄党趋赚群为线吃烟启众床么苏布占并侧侦伪杰传债伤倾仅价亿仪优儿内两册冻凯别删则创划剧刘剂' +
  '丢并干乱亘亚伫仑侣局侠伥俩仓幸伦伟伧伞备家佣偬侨仆侥雇侬侩俭傧俦侪尽偿俪傥俨凶兑兖胄幂凛克刹剥剀铲刽剑劲勋勋匀匮恤厌厉丛咤吴呐吕念哑丧乔哟呛啬呜叹喽呕啧尝哗唠啸叽嘘哝嗳喷吨当咛吓尝噜咽咙向严嘤啭嗫嚣呓苏嘱囱坚垩埚尧茔埘冢坞尘堑坠堕坟垦坛埙垒圹垄坜坝壶寿梦伙夹奂奥奁妆姗奸娱娄娲媪妪妩娴娆婵娇嬷嫔婴婶娘' +
  '孙孪宫寝宁审宠尴尸屉屡层屦冈岘岛峡昆岗仑峥岚岖嵘岭屿岳峦巅岩帅帧帏帼帜厕厢厩厦厨厮庙庐弑吊别弯彦雕佛徕彻恒耻悦怅闷凄恶恼恻爱惬怆恺忾栗愠惨惭恸怂戚欲忧惫怜惮愤悯怃宪恳懔懑惩悬忏惧慑拼挟舍扪挨卷抡挣拣挥损捣抢掴搂挚折掺捞撑挠抚扑揿挞挝掳挡拧搁掷撷摆擞撵拢搀携挛摊搅揽敌毙斓升晋昼晕晖畅晔历昙暧旷晒胧术拐' +
  '栅杆栀枭枣栋栈栖杨枫桢干枪杠椁桨桩枞梁枢朴桦桡椭横桧樯槟柠槛橹榈栉椟橱榇樱榄钦叹欧欤殁殇殓殡歼杀壳殴毡氢氩氲泛泛污泄汹浃泾凄泪沦渊涣涡凑涌温湿沧涤沪滞渗卤滚渔涟渍渐浆泼润浔溃涩浇涧渑泽淀浊浓泞蒙涛滥潍滨溅滤渎泻沈浏濒泸沥潇濑弥潋澜洒滩滦乌炼焕炀荧炽炖烧烫焖灿毁烛烩熏烬焘烁烂尔牍抵牵荦牦犊牺狭狈狰狱狮' +
  '狞猎犷兽獭献猡珐珲瑶莹玛玑瑷玺璇琼珑璎瓒瓯瓮亩畴痉疡痪疮疟瘘痨愈疠瘪痴痒症癞癣瘾瘫癫皑疱杯盗盏卢荡众睁睐瞒睑瞩矫朱砚硕砖碛矶础矿砺砾矾秘禄祸祯御禅祷秃籼税秆棱禀谷颖穑秽获窝洼窑窥窜窍窦笕个笺筝笃筛篓蓑箪篑箫帘篮籁笼签篱箩吁粤糁粪团纪纣纡纥纫纹纰纱纷纭纺扎绂绁绅绋绌弦绊绦绞绚绒丝绛绢绥捆缍绸绶绾纲缀彩' +
  '纶绮绽绰绫绵缁绪缄缂缉缎缔缅纬缈缇萦缙缢绉缣缚缜缟缝缧纤缦缕缥绷缫缪缯织缮缭绕绣绳系茧缴绎缤缠缨才缆钵坛罂羁芈羡膻翘聪耸聂聋脉唇修胀肾肿肠肤胶腻胆脍脓脐膑腊胪脏卧舰艳刍苎茎荚苋庵烟苌莱莴苇荤搜莅苍荪席莲卜蒋葱荫荡芜萧蓟姜蔷苔荠薮蔼蔺芦蕴苹藓萝虏蜕蚬蚀虾虱蜗蚂萤蝼蝈蝉蛲蚁蝇蝎蚝蜡蛎蛊蚕衮袅裤褛亵袄裆褴' +
  '摆衬见觅觎亲觊觐觞讣讧讦讪讹讶讼诀讷诃注证诂诋诈诏诅咏诣诗诧诟诡诠诘诙诛志诳诞诱诮诫诬诰诵诲谇诽谊谄谆诿诤谅谀谍谛谐谏谕讳谙谌讽谚谖谒谓誊谧谤谦谣谟谪谬哗谲讥谯谭噪谵谴谗谶赞谠溪岂竖艳猪狸猫贞贡贫贩贪贯贮赀贰贵贬买贷贻贸贲赂赁贿赅贾贼赈赊赐赔赓贤贱赋赌赙赘赡赃赎赝赣赵踊跸蹒跷趸踌跻踯踬蹑躏躯轧轩轫轭' +
  '轲轶轼轾辄挽辆辎辋辍辊辇辈辏辐辗舆毂辖辕辙轿辚轰辔辫辩回径遥逊迁辽迈迩逦邹邓郑邺郦腌丑酝糖酱酿衅酽厘钊钋钓扣钏钒钗钠钝钤钣钞钧钙钴钹铍钸铀钿钾巨铉铋铂钳铆铅铰铬铜铣铨铢铭衔铵铐锐锑锉铝锌钡锋锄铺锂锯锥锟锤锱铮锭锦锚锡锢锰炼锅镀锷锲锹锾钟镁镑镉锤钨镐镒镍镞链镙镝铿锵镗镘铲镖镂錾锈铙镌镰镯镭铎铛铸鉴鉴铄' +
  '镳钥镶镊锣钻銮凿闩闳闰闲闵闸阂阁合阀闺闽闾阎板闱阔阕阑阗阖阙闯阐辟陉陕升阴陨陇隶只隽雏鸡离沾霁雳霭腼靥巩秋缰鞑千鞯韦韩韬韵顷顼颂顽颁顿颇颌颉颐颊颔颈颓频颗颚颜颛愿颠颢颤颦颅飒刮飓飕飘饥饨饪饬饮饴饲饱饰饺饼饷养饵馁饿肴馄饯馅喂馏馊馒馑饥饶飨餍馋马驭冯驮驰驯驳驽驹驸驶驼驷骈骇骆骏骋骛骞骚骡蓦骠骁骄驿骤驴' +
  '骥骊髅髋胡须鬓哄魉魇鱿鲍鲔鲛鲑鲧鲤鲨鲭鲷鲳鲸鲫鳅鳃鳏鳍鲢鳗鳔鳖鳝鳜鳞鲎鳄鲈鸠凤鸣鸢鸩鸦鸵鸳鸪鸯鸭鸿鸽鹃鹅鹄鹉鹌鹏鹊鹑莺鹤鹞鹧鸥鸶鹰鹭鹦鹳鸾卤碱盐麦麸曲黉霉黩冬鼹斋齿龇龃出龈啮龊龉龋龌庞龚龟';
const simplifiedInOrder = [...simplified];
const simple = new Map(
  [...traditional].map((character, place) => [character, simplifiedInOrder[place] ?? character]),
);
const traditionalCharacter = new RegExp(`[${traditional}]`, 'g');
const simplifiedOf = (character: string) => simple.get(character) ?? character;

const byItsSimple = Map.groupBy(simple.keys(), simplifiedOf);

/** The traditional characters that a simplified one stands for. */
export const traditionalOf = (character: string): string => byItsSimple.get(character)?.join('') ?? '';

/** Scripts written without spaces: matched by pairs of characters. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}]+/gu;

/** Letters of words of other languages, which begin and end where these do: "ファイナンスのエクセル". */
const borrowed = /([\p{Script=Katakana}ー]+)/u;

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
    'ال في من عن علي الي مع و او دوره كورس تدريب مساق ' +
    'の アンド エンド オブ ザ 앤 앤드 오브 더'
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

/** The titles of one learner's courses are asked for again and again; the index asks once for each of 50,000. */
const MOST_KNOWN = 5_000;

/**
 * The words of a title or of what somebody typed for one, folded, in order: `ISO27001` and `ISO 27001` are the same
 * two words, `C++` keeps its signs, a possessive is dropped, Chinese and Japanese fall into pairs of characters.
 */
export const titleWords = kept(MOST_KNOWN, (text: string): readonly string[] => split(text, pairs));

function split(text: string, parts: (run: string) => readonly string[]): string[] {
  const folded = fold(text).replace(/['’`´](?:s\b)?/g, '');
  const words: string[] = [];
  let from = 0;
  for (const run of folded.matchAll(unspaced)) {
    words.push(...(folded.slice(from, run.index).match(pieces) ?? []), ...parts(run[0]));
    from = run.index + run[0].length;
  }
  words.push(...(folded.slice(from).match(pieces) ?? []));
  return words.map((word) => figures.get(word) ?? alike.get(word) ?? word.replace(joinedArticle, ''));
}

/** More words than any title has: longer text names no course. */
const MOST_WORDS = 30;

/** Words of a query: what must match, and what may. */
export interface Asked {
  readonly must: readonly string[];
  readonly may: readonly string[];
}

/** Words of a query split into what must match and what may; none at all when there are too many for a title. */
export const asked = (text: string): Asked => mustAndMay(titleWords(text));

/** The same where words of other languages are not split into pairs: "エクセルの基礎" has "エクセル". */
export const askedWhole = (text: string): Asked =>
  mustAndMay(
    split(text, (run) =>
      run.split(borrowed).flatMap((part) => (borrowed.test(part) ? [part] : part === '' ? [] : pairs(part))),
    ),
  );

/** True for a word that need not be in a title to mean it. */
export const isOptional = (word: string): boolean => optional.has(word);

function mustAndMay(all: readonly string[]): Asked {
  const words = [...new Set(all)];
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
