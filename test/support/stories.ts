/** What people of one language type, from the first course to what a manager does. */
export interface Story {
  readonly locale: string;
  readonly start: string;
  readonly half: string;
  readonly list: string;
  /** Asks whether it is done, and says that it is not: changes nothing. */
  readonly unsaid: readonly string[];
  readonly done: string;
  readonly undo: string;
  readonly help: string;
  readonly team: string;
  readonly assign: string;
  /** Orders that are none. */
  readonly unmeant: readonly string[];
  readonly standing: string;
  readonly remind: string;
}

export const stories: Readonly<Record<string, Story>> = {
  de: {
    locale: 'de-DE',
    ...{ start: 'starte Data Literacy', half: 'Data Literacy zu 50 % erledigt', list: 'meine Kurse' },
    unsaid: ['bin ich mit Data Literacy fertig?', 'ich bin noch nicht fertig mit Data Literacy'],
    ...{ done: 'Data Literacy ist fertig', undo: 'rückgängig', help: 'Hilfe', team: 'mein Team' },
    assign: 'weise Adele und Isaiah Data Literacy bis Freitag zu, Pflicht',
    unmeant: ['weise Adele Data Literacy nicht zu', 'soll ich Adele Data Literacy zuweisen?'],
    ...{ standing: 'wie weit ist Adele?', remind: 'erinnere Adele an Data Literacy' },
  },
  es: {
    locale: 'es-ES',
    ...{ start: 'empieza Data Literacy', half: 'Data Literacy al 50 %', list: 'mis cursos' },
    unsaid: ['¿he terminado Data Literacy?', 'todavía no he terminado Data Literacy'],
    ...{ done: 'he terminado Data Literacy', undo: 'deshacer', help: 'ayuda', team: 'mi equipo' },
    assign: 'asigna Data Literacy a Adele e Isaiah para el viernes, obligatorio',
    unmeant: ['no asignes Data Literacy a Adele', '¿debería asignar Data Literacy a Adele?'],
    ...{ standing: '¿cómo va Adele?', remind: 'recuerda a Adele Data Literacy' },
  },
  fr: {
    locale: 'fr-FR',
    ...{ start: 'je commence Data Literacy', half: 'Data Literacy à 50 %', list: 'mes cours' },
    unsaid: ['est-ce que j’ai terminé Data Literacy ?', 'je n’ai pas encore fini Data Literacy'],
    ...{
      done: 'j’ai terminé Data Literacy',
      undo: 'annule la dernière action',
      help: 'aide',
      team: 'mon équipe',
    },
    assign: 'attribue Data Literacy à Adele et Isaiah pour vendredi, obligatoire',
    unmeant: ['n’attribue pas Data Literacy à Adele', 'dois-je attribuer Data Literacy à Adele ?'],
    ...{ standing: 'où en est Adele ?', remind: 'rappelle Data Literacy à Adele' },
  },
  it: {
    locale: 'it-IT',
    ...{ start: 'inizia Data Literacy', half: 'Data Literacy al 50%', list: 'i miei corsi' },
    unsaid: ['ho finito Data Literacy?', 'non ho ancora finito Data Literacy'],
    ...{
      done: 'ho finito Data Literacy',
      undo: 'annulla l’ultima operazione',
      help: 'aiuto',
      team: 'il mio team',
    },
    assign: 'assegna Data Literacy a Adele e Isaiah entro venerdì, obbligatorio',
    unmeant: ['non assegnare Data Literacy ad Adele', 'dovrei assegnare Data Literacy ad Adele?'],
    ...{ standing: 'a che punto è Adele?', remind: 'ricorda ad Adele Data Literacy' },
  },
  pt: {
    locale: 'pt-BR',
    ...{ start: 'começar Data Literacy', half: 'Data Literacy em 50%', list: 'meus cursos' },
    unsaid: ['eu já terminei Data Literacy?', 'ainda não terminei Data Literacy'],
    ...{ done: 'terminei Data Literacy', undo: 'desfazer', help: 'ajuda', team: 'minha equipe' },
    assign: 'atribua Data Literacy para Adele e Isaiah até sexta-feira, obrigatório',
    unmeant: ['não atribua Data Literacy para Adele', 'devo atribuir Data Literacy para Adele?'],
    ...{ standing: 'como está a Adele?', remind: 'lembre a Adele de Data Literacy' },
  },
  'pt-PT': {
    locale: 'pt-PT',
    ...{ start: 'iniciar Data Literacy', half: 'Data Literacy a 50%', list: 'os meus cursos' },
    unsaid: ['já acabei Data Literacy?', 'ainda não acabei Data Literacy'],
    ...{ done: 'acabei Data Literacy', undo: 'anular', help: 'ajuda', team: 'a minha equipa' },
    assign: 'atribui Data Literacy a Adele e Isaiah até sexta-feira, obrigatório',
    unmeant: ['não atribuas Data Literacy a Adele', 'devo atribuir Data Literacy a Adele?'],
    ...{ standing: 'como está a Adele?', remind: 'lembra a Adele de Data Literacy' },
  },
  nl: {
    locale: 'nl-NL',
    ...{ start: 'start met Data Literacy', half: 'Data Literacy op 50%', list: 'mijn cursussen' },
    unsaid: ['heb ik Data Literacy al af?', 'ik heb Data Literacy nog niet af'],
    ...{ done: 'ik heb Data Literacy afgerond', undo: 'ongedaan maken', help: 'hulp', team: 'mijn team' },
    assign: 'wijs Data Literacy toe aan Adele en Isaiah voor vrijdag, verplicht',
    unmeant: ['wijs Data Literacy niet toe aan Adele', 'moet ik Data Literacy aan Adele toewijzen?'],
    ...{ standing: 'hoe ver is Adele?', remind: 'herinner Adele aan Data Literacy' },
  },
  sv: {
    locale: 'sv-SE',
    ...{ start: 'börja med Data Literacy', half: 'sätt Data Literacy på 50 %', list: 'mina kurser' },
    unsaid: ['är jag klar med Data Literacy?', 'jag är inte klar med Data Literacy än'],
    ...{ done: 'jag är klar med Data Literacy', undo: 'ångra', help: 'hjälp', team: 'mitt team' },
    assign: 'tilldela Adele och Isaiah Data Literacy senast fredag, obligatorisk',
    unmeant: ['tilldela inte Adele Data Literacy', 'ska jag tilldela Adele Data Literacy?'],
    ...{ standing: 'hur går det för Adele?', remind: 'påminn Adele om Data Literacy' },
  },
  pl: {
    locale: 'pl-PL',
    ...{ start: 'zacznij Data Literacy', half: 'Data Literacy zrobione w 50%', list: 'moje kursy' },
    unsaid: ['czy skończyłem Data Literacy?', 'jeszcze nie skończyłam Data Literacy'],
    ...{ done: 'Data Literacy ukończone', undo: 'cofnij', help: 'pomoc', team: 'mój zespół' },
    assign: 'przypisz Data Literacy Adele i Isaiah do piątku, obowiązkowe',
    unmeant: ['nie przypisuj Data Literacy Adele', 'czy mam przypisać Data Literacy Adele?'],
    ...{ standing: 'jak idzie Adele?', remind: 'przypomnij Adele o Data Literacy' },
  },
  ja: {
    locale: 'ja-JP',
    ...{ start: 'Data Literacyを開始', half: 'Data Literacyを50%完了', list: '私のコース' },
    unsaid: ['Data Literacyは終わりましたか？', 'Data Literacyはまだ終わっていません'],
    ...{ done: 'Data Literacyを完了しました', undo: '元に戻す', help: 'ヘルプ', team: '私のチーム' },
    assign: 'Data LiteracyをAdeleとIsaiahに金曜日までに必須で割り当てて',
    unmeant: ['AdeleにData Literacyを割り当てないで', 'AdeleにData Literacyを割り当てるべき？'],
    ...{ standing: 'Adeleの進捗は？', remind: 'AdeleにData Literacyをリマインドして' },
  },
  zh: {
    locale: 'zh-CN',
    ...{ start: '开始 Data Literacy', half: 'Data Literacy 完成了50%', list: '我的课程' },
    unsaid: ['我完成Data Literacy了吗？', '我还没完成Data Literacy'],
    ...{ done: 'Data Literacy已完成', undo: '撤销', help: '帮助', team: '我的团队' },
    assign: '把Data Literacy分配给Adele和Isaiah，周五之前，必修',
    unmeant: ['不要把Data Literacy分配给Adele', '我应该把Data Literacy分配给Adele吗？'],
    ...{ standing: 'Adele的进度怎么样？', remind: '提醒Adele学习Data Literacy' },
  },
  ko: {
    locale: 'ko-KR',
    ...{ start: 'Data Literacy 시작', half: 'Data Literacy 50% 완료', list: '내 과정' },
    unsaid: ['Data Literacy 다 했나요?', 'Data Literacy 아직 안 끝났어요'],
    ...{ done: 'Data Literacy 완료했어요', undo: '되돌리기', help: '도움말', team: '내 팀' },
    assign: 'Adele와 Isaiah에게 Data Literacy를 금요일까지 필수로 할당해 줘',
    unmeant: ['Adele에게 Data Literacy를 할당하지 마', 'Adele에게 Data Literacy를 할당해야 할까요?'],
    ...{ standing: 'Adele는 어떻게 되고 있어?', remind: 'Adele에게 Data Literacy를 알려 줘' },
  },
  ar: {
    locale: 'ar-SA',
    ...{ start: 'ابدأ Data Literacy', half: 'أنجزت ٥٠٪ من Data Literacy', list: 'دوراتي' },
    unsaid: ['هل أكملت Data Literacy؟', 'لم أكمل Data Literacy بعد'],
    ...{ done: 'أكملت Data Literacy', undo: 'تراجع', help: 'مساعدة', team: 'فريقي' },
    assign: 'عيّن Data Literacy إلى Adele و Isaiah قبل يوم الجمعة، إلزامية',
    unmeant: ['لا تعيّن Data Literacy إلى Adele', 'هل يجب أن أعيّن Data Literacy إلى Adele؟'],
    ...{ standing: 'كيف حال Adele؟', remind: 'ذكّر Adele بدورة Data Literacy' },
  },
};
