import type { Words } from './words.ts';

/** "terminar" without its ending: verbs that say that a course is done, and that it is begun. */
const doneStems = ['termin', 'acab', 'complet', 'finaliz', 'encerr', 'fech', 'entreg'];
const begunStems = ['comec', 'inici', 'arranc'];

const each = (stems: readonly string[], endings: string) =>
  stems.flatMap((stem) => endings.split(' ').map((ending) => stem + ending)).join('/');

/** What is not so yet: "terminarei", "terminaria", "terminava", "terminasse". */
const unfinishedEndings = 'arei aria ava asse aremos ariamos avamos armos arao ariam avam';
const unreal = `
  (${each([...doneStems, ...begunStems], unfinishedEndings)})
  (concluirei/concluiria/concluia/concluisse/concluiremos/concluiriamos/concluirmos/concluirao/concluiriam/concluiam)
  (farei/faria/fazia/fizesse/faremos/fariamos/fizermos/farao/fariam/faziam/fizer/fizerem)
`;

/** What others do or did, so that it is not taken for a typing error of what one did oneself. */
const ofOthers = [
  ...[...doneStems, ...begunStems].flatMap((stem) =>
    'ou aram aste amos as am ara asses em es'.split(' ').map((ending) => stem + ending),
  ),
  ...'concluiu concluiram concluiste concluimos concluis concluem'.split(' '),
  ...'fez fizeram fizeste fizemos fazem fazes faz'.split(' '),
  ...'marcou marcaram marquei marcamos removeu removeram atualizou atualizaram inscreveu inscreveram'.split(
    ' ',
  ),
  ...'salvou salvaram guardou guardaram desfez desfizeram atribuiu atribuiram mostrou mostraram'.split(' '),
].join(' | ');

const done1 = 'terminei/acabei/conclui/completei/finalizei/encerrei';
const doneInfinitives = 'terminar/acabar/concluir/completar/finalizar/encerrar';
const doneGerunds = 'terminando/acabando/concluindo/completando/finalizando/encerrando';
const doneParticiples =
  'terminado/terminada/concluido/concluida/completado/completada/finalizado/finalizada/acabado/acabada/encerrado/encerrada/feito/feita/pronto/pronta';
const asDone =
  'terminado/terminada/concluido/concluida/completo/completa/completado/completada/finalizado/finalizada/acabado/acabada/encerrado/feito/feita/pronto/pronta/ok/done';
const asDoneBriefly =
  'concluido/concluida/terminado/terminada/completo/completa/finalizado/finalizada/feito/feita/pronto/acabado';
const trainings = 'cursos/treinamentos/formacoes/capacitacoes/treinos/acoes de formacao';

const units = ['um', 'dois', 'tres', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove', 'dez'];

/** "mais duas semanas", "2 semanas a mais" */
const moreSpans: Record<string, number> = {
  '(mais/outro/so mais) (um/1/) (dia/diazinho)': 1,
  '(um/1/) dia (a mais/extra)': 1,
  '(mais/so mais) (uns/alguns) (dias/diazinhos)': 3,
  '(uns/alguns) dias (a mais/extra)': 3,
  '(mais/outra/so mais) (uma/1/) (semana/semaninha)': 7,
  '(uma/1) (semana/semaninha) (a mais/extra)': 7,
  '(mais/so mais) (duas/2) semanas': 14,
  '(duas/2) semanas (a mais/extra)': 14,
  'mais (tres/3) semanas': 21,
  'mais (quatro/4) semanas': 28,
  'mais uma quinzena': 15,
  '(mais/outro/so mais) (um/1/) mes': 30,
  '(um/1/) mes (a mais/extra)': 30,
  'mais (dois/2) meses': 60,
};
for (const [at, word] of units.entries())
  if (at > 0) {
    moreSpans[`(mais/so mais) (${word}/${at + 1}) dias`] = at + 1;
    moreSpans[`(${word}/${at + 1}) dias (a mais/extra)`] = at + 1;
  }
moreSpans['(mais/so mais) (quinze/15) dias'] = 15;
moreSpans['(mais/so mais) (vinte/20) dias'] = 20;
moreSpans['(mais/so mais) (trinta/30) dias'] = 30;

/** Words that are typed as they are spoken, or shorter, and as they are spelt. */
const spelt: Record<string, string> = {
  estou: 'tou|tô|toh|estô',
  estamos: 'tamos|tamo',
  estava: 'tava',
  estavam: 'tavam',
  estar: 'tar',
  vamos: 'vamo|vamu|bamo|bamos',
  para: 'p/',
  com: 'c/',
  sem: 's/',
  terminei: 'treminei|termineii|terminai|termnei|terminey',
  acabei: 'acabeii|acabey|akabei|cabei',
  conclui: 'concluí|conclui|conclúi|concluii|concluir?í|conluí|conclu[ií]u eu',
  porcento: 'por ?c[ei]nto|porc[ei]nto|pct|prcento',
  beginners: 'begginers|beginers|begginners|biginners',
  customer: 'custumer|costumer|custommer',
};
/** Letters as they are called, of what is spelled aloud: "gê dê pê erre". */
const called: Record<string, string> = {
  a: 'á?|a',
  b: 'bê|be',
  c: 'cê|ce',
  d: 'dê|de',
  g: 'gê|ge|guê',
  h: 'agá|aga',
  i: 'i|í',
  k: 'cá|capa',
  l: 'ele|éle',
  o: 'ó|ô',
  p: 'pê|pe',
  q: 'quê',
  r: 'erre|rê',
  s: 'esse|ésse',
  t: 'tê',
};
const spelled = ['gdpr', 'rgpd', 'lgpd', 'sql', 'iso', 'it'].map((name) => {
  const letters = [...name].map((letter) => `(?:${called[letter]})`).join('[ -]');
  return [new RegExp(`(?<![\\p{L}\\d])${letters}(?![\\p{L}\\d])`, 'giu'), name.toUpperCase()] as const;
});
/** Numbers of titles that are dictated: "iso vinte e sete mil e um". */
const dictatedNumbers = Object.entries({
  'nove mil e um': '9001',
  'catorze mil e um': '14001',
  'quatorze mil e um': '14001',
  'vinte e sete mil e um': '27001',
  'quarenta e cinco mil e um': '45001',
  'cinquenta mil e um': '50001',
  'trezentos e sessenta e cinco': '365',
  'três meia cinco': '365',
  'tres meia cinco': '365',
  'três seis cinco': '365',
  'cento e um': '101',
  'um zero um': '101',
}).map(
  ([said, figures]) =>
    [
      new RegExp(
        `(?<=\\p{L}{3} )(?<!(?:^|[^\\p{L}])(?:para|por|com|uns|dos|das|nos|nas|são|sao|tem|tenho|custa|mais|estou|cerca de|faltam?) )${said}(?! ?(?:%|por ?cento))(?![\\p{L}\\d])`,
        'giu',
      ),
      figures,
    ] as const,
);
const orders =
  'inscrev[ae]|matricul[ae]|mostr[ae]|di[zg]a?|fal[ae]|lembr[ae]|p[õo]e|coloc[ae]|tir[ae]|guard[ae]|indi[cq]u?[ae]|suger[ae]|' +
  'sugir[ae]|recomend[ae]|expli[cq]u?[ae]|d[áa]|avis[ae]|ajud[ae]|met[ea]|bot[ae]|desinscrev[ae]|remov[ae]|enganei|confundi|' +
  'equivoquei|inscrevi|matriculei|esqueci';
const done = '(?:feit|conclu[ií]d|terminad|acabad|finalizad|completad|encerrad|pront)[oa]s?|complet[oa]s?';
const begin = '(?:come[cç]|inici|arranc)(?:a|ar|e|o)|começ[ae]|start';
const politely = 'por favor|por gentileza|se faz favor|faz favor|se poss[ií]vel|se puder(?:es)?|pfv?|sff|pff';
const spokenTo =
  '(?:(?:meu|minha|caro|cara|prezad[oa]) )?(?:filh[oa]|bem|amig[oa]|car[oa]|querid[oa]|rei|neg[oa]|colega|assistente|guri|guria|man[oa]|' +
  'bicho|moç[oa]|moc[oa]|menin[oa]|z[ée]|patr[ãa]o|chefia|chefe|parceir[oa]|irm[ãa]o?|bro|tch[êe]|doutora?|senhora?)';
const spoken: NonNullable<Words['spoken']> = [
  // who is spoken to, parted by a comma: "minha filha começa excel" tells of her
  [new RegExp(`^(?:(?:oi|ol[áa]|[ôo]|bah|olha),? )?${spokenTo}[,!] (?=\\p{L})`, 'iu'), ''],
  [new RegExp(`, ?${spokenTo}(?=[.! ]*$)`, 'iu'), ''],
  ...Object.entries(spelt).map(
    ([read, forms]) => [new RegExp(`(?<![\\p{L}\\d'])(?:${forms})(?![\\p{L}\\d'])`, 'giu'), read] as const,
  ),
  ...spelled,
  ...dictatedNumbers,
  [/(?<=\bwindows )onze(?!\p{L})/giu, '11'],
  [/(?<=\bwindows )dez(?!\p{L})/giu, '10'],
  [/(?<=\bpower )b[êe] i(?!\p{L})/giu, 'BI'],
  [
    /(?<![\p{L}\d'])([bcdfghjklmnpqrstvwxz]) ([bcdfghjklmnpqrstvwxz]) ([bcdfghjklmnpqrstvwxz]) ([bcdfghjklmnpqrstvwxz])(?![\p{L}\d'])/giu,
    '$1$2$3$4',
  ],
  [/(?<![\p{L}\d'])(s) (q) (l)(?![\p{L}\d'])/giu, '$1$2$3'],
  // "está" without its beginning
  [
    /(?<![\p{L}\d'])to (?=(?:com|em|na|no|nos|nas|quase|j[áa]|s[óo]|a|aos?|fazendo|terminando|acabando|come[çc]ando|\d))/gu,
    'estou ',
  ],
  [
    /(?<![\p{L}\d'])t[ãa]o (?=(?:quase|j[áa]|todos|ambos|a|pra|para|por|em|(?:feit|conclu[ií]d|terminad|acabad|finalizad|pront|atrasad|vencid|vencend)\p{L}*)(?!\p{L}))/giu,
    'estão ',
  ],
  // small words in one letter
  [/(?<=\p{L}{2} )c (?=(?:o|a|os|as|este|esta|esse|essa)(?!\p{L}))/giu, 'com '],
  [
    /(?<![\p{L}\d'])p (?=(?:o|a|os|as|este|esta|esse|essa|isto|isso|mim|depois|dps|mais|fazer|ver|acabar|terminar|casa|semana|amanh[ãa]|outr[oa])(?!\p{L}))/giu,
    'para ',
  ],
  [
    /(?<![\p{L}\d'])d (?=(?:mais|novo|um|uma|esse|este|fazer|\p{L}{4,})(?!\p{L}))(?<!\b(?:c|vitamina) )/giu,
    'de ',
  ],
  // spelled signs
  [
    new RegExp(
      String.raw`(?<=\p{L}{2})(?<!que|este|esse|tal|qual|certo) ponto (?=(?:agora |depois |e |tamb[ée]m )?(?:inici|come[cç]|termin|conclu|acab|remov|retir` +
        String.raw`|elimin|apag|regist|marque|marca|coloc|gostaria|queria|quero|vou|estou|pode|mostr|obrigad|cumprimentos))`,
      'giu',
    ),
    '. ',
  ],
  [/(?<!\p{L})(?:abre|abrir|abram) aspas(?!\p{L}),?/giu, '"'],
  [/,? ?(?<!\p{L})(?:fecha|fechar|fecham) aspas(?!\p{L})/giu, '"'],
  // endearing ends: "prontinho", "inteirinho"
  [/(?<!\p{L})acabadinh[oa] de (?=\p{L}+r(?!\p{L}))/giu, 'acabei de '],
  [
    /(?<!\p{L})(feit|acabad|terminad|conclu[ií]d|pront|complet|finalizad|fechad|inteir|tod|tud|cert|obrigad|rapid)inh([oa]s?)(?!\p{L})/giu,
    '$1$2',
  ],
  // "tira-o", "retirá-lo", "já o terminei"
  [/(?<![\p{L}-])(p[õo]e|[\p{L}]{3,}[aeiou])-n?[oa](?![\p{L}-])/giu, '$1 isso'],
  [/(?<![\p{L}-])(\p{L}+)[áa]-l[oa](?![\p{L}-])/giu, '$1ar isso'],
  [/(?<![\p{L}-])(\p{L}+)[êe]-l[oa](?![\p{L}-])/giu, '$1er isso'],
  [/(?<![\p{L}-])(\p{L}+)[íi]-l[oa](?![\p{L}-])/giu, '$1ir isso'],
  [/(?<![\p{L}-])p[ôo]-l[oa](?![\p{L}-])/giu, 'pôr isso'],
  [
    /(?<!\p{L})(j[áa]) [oa] (terminei|acabei|conclu[ií]|completei|finalizei|fiz|comecei|iniciei)(?!\p{L})(?! [oa] )/giu,
    '$1 $2',
  ],
  // "inscreve-me" as "me inscreve"
  [
    /(?<![\p{L}-])(pod|pud|quer|gost|dev|v[oã]|dei[xt]|est|poss|consegu|pretend|desej)(\p{L}*)-me(?![\p{L}-])/giu,
    '$1$2 me',
  ],
  [/(?<![\p{L}-])(\p{L}+)-me(?![\p{L}-])/giu, 'me $1'],
  [
    new RegExp(`(?<=^|[,.;!] |\\b(?:podes?|favor|queria|quero|j[áa]|e) )(${orders}) me (?=\\p{L})`, 'giu'),
    'me $1 ',
  ],
  // "me inscreve aí no": where says nothing
  [
    /(?<!\p{L})(me (?:inscrev|matricul|coloc|bot|cadastr)[ae]|me p[õo]e|me met[ea]) (?:a[íi]|l[áa]|logo|j[áa]|agora) (?=(?:n[oa]s?|em|pr[oa]|para)(?!\p{L}))/giu,
    '$1 ',
  ],
  [/(?<!\p{L})(inscrev|matricul)(e|a) eu (?=(?:n[oa]s?|em)(?!\p{L}))/giu, 'me $1$2 '],
  // "o que que eu tenho"
  [
    /(?<!\p{L})(o que|qual|quais|quanto|quando|onde|como|quem) que(?= (?:eu|tu|vc|voc[êe]|[ée]|s[ãa]o|t[áa]|est[áa]|tem|falta|vence))/giu,
    '$1',
  ],
  [
    /(?<!\p{L})(o que|oque|oq|o q|que|q|qual|quais|quanto|quando|onde|como|quem) [ée] (?:que|q)(?!\p{L})(?! (?:se )?(?:trata|fala|aborda))/giu,
    '$1',
  ],
  [
    new RegExp(
      String.raw`(?<!\p{L})(quais|que|o que|qual)((?: (?:os|as|s[ãa]o os))?(?: (?:cursos|forma[çc][õo]es` +
        String.raw`|treinamentos))?)(?: que)? eu (?=(?:j[áa] )?(?:termin|acab|conclu|complet|finaliz|fiz|estou|ando|sou` +
        String.raw`|fui)\p{L}*)`,
      'giu',
    ),
    '$1$2 ',
  ],
  [
    /(?<!\p{L})((?:os|as|lista dos|todos os) (?:cursos|forma[çc][õo]es|treinamentos) que) eu (?=j[áa] |termin|acab|conclu|fiz)/giu,
    '$1 ',
  ],
  [
    /(?<!\p{L})(marca|marque|anot[ae]|regist?r?[ae]|p[õo]e|ponha|coloc[ae]|bota) (?:a[íi]|l[áa]|aqui|no sistema),? que (?:eu )?(?=\p{L})/giu,
    '$1 que ',
  ],
  [
    /(?<!\p{L})(marca|marque|anot[ae]|regist?r?[ae]|p[õo]e|ponha|coloc[ae]|bota) que eu (?=\p{L})/giu,
    '$1 que ',
  ],
  // an order in two: "adiciona excel e começa"
  [
    new RegExp(
      `(?<=^|[,.;!] )(?:adiciona|adicione|adicionar|abre|abra|abrir|acrescenta` +
        `|acrescente) ([^,.;!?]{3,60}?),? e (?:j[áa] )?(${begin})(?!\\p{L})(?= (?:j[áa]|agora|a[íi]|logo|\\p{P}|${politely})|[.!,]|$)`,
      'giu',
    ),
    '$2 $1',
  ],
  // politeness in the middle of an order
  [new RegExp(`,? (?:${politely}),? (?=(?:o|a|os|as|esse|este|no|na|em|com|do|da)(?!\\p{L}))`, 'giu'), ' '],
  // "tira ele": what is done to it
  [
    new RegExp(
      String.raw`(?<!\p{L})((?:tir|remov|apag|exclu|delet|elimin|retir|inici|come[cç]|guard|salv|marc|coloc|bot|desfa[zç]` +
        String.raw`|mant[ée]|deix|termin|conclu|acab|complet|finaliz|fech|registr?|atualiz|quer)\p{L}{0,5}|p[õo]e` +
        String.raw`|fiz) el[ea](?= (?:a[íi]|l[áa]|da|daqui|da[íi]|como|tod[oa]|inteir[oa]|agora|hoje|ontem|j[áa]|pra|para` +
        String.raw`|quiet[oa]|assim|na|em|por|logo|de)(?!\p{L})|\s*[.!,]|\s*$)`,
      'giu',
    ),
    '$1 isso',
  ],
  // "era 70, não 50"
  [
    /^(?:(?:não|desculpa|opa|ops|ah),? )?(?:era|é|eram|são|foi) (?:em |nos |os )?(\d{1,3}) ?(%?),? (?:e )?não (?:em |nos |os )?\d{1,3} ?%?(?=[.! ]*$)/iu,
    'na verdade é $1$2',
  ],
  // "não fiz não"
  [/(?<=(?<!\p{L})n[ãa]o (?:\p{L}+ ){1,3}?)n[ãa]o(?=\s*(?:[,.!;]|$))/giu, ''],
  // "gdpr vai em 80", "vai a meio"
  [
    /(?<=^[^.?!]{0,60}?)(?<!(?:quando|se|at[ée]|amanh[ãa]|depois|n[ãa]o) )vai (?=(?:(?:em|nos|pelos) (?:uns )?\d{1,3}(?: ?%| por ?cento)?|a meio|na metade|em metade)(?: j[áa]| agora)?[.!\s]*$)/iu,
    'está ',
  ],
  // "3 de 4 módulos feitos"
  [
    /(?<=\d (?:de|em|dos|das) \d{1,3} (?:m[óo]dulos|cap[íi]tulos|unidades|li[çc][õo]es|aulas|partes|v[íi]deos|temas)),? (?:feit|conclu[ií]d|terminad|acabad|vist)[oa]s(?=[.!\s]*$)/giu,
    '',
  ],
  // "vou em 40%", "vai em 65"
  [
    new RegExp(
      String.raw`(?<!\p{L})(?:j[áa] )?vou (?:j[áa] )?(?=(?:em|nos|a|aos|pelos) (?:uns )?(?:\d{1,3} ?%` +
        String.raw`|\p{L}+(?: e \p{L}+)? por ?cento|metade|meio(?! (?:g[áa]s|d[aeo]s? (?:tarde|manh[ãa]|noite|dia|m[êe]s|semana` +
        String.raw`|ano))))(?!\p{L}))`,
      'giu',
    ),
    'estou ',
  ],
  [/(?<!\p{L})vou (?=com (?:\d{1,3} ?%|\p{L}+(?: e \p{L}+)? por ?cento))/giu, 'estou '],
  [/(?<!\p{L})vou em (?=\d{1,3}(?=\s*(?:[.!,]|$| (?:agora|j[áa]|n[oa])(?!\p{L}))))/giu, 'estou em '],
  [
    /^((?:(?:esse|este|isso|isto|j[áa]|agora|o (?:\d[ºo]?|primeiro|segundo|terceiro|[úu]ltimo)) )*)vai (?=(?:em|nos) \d)/iu,
    '$1está ',
  ],
  [
    /mais ou menos (?=(?:em |nos |n[oa] |uns |pelos )?(?:\d|vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa))/giu,
    'cerca de ',
  ],
  // "15% por enquanto"
  [
    /(?<=%|por ?cento),? (?:s[óo] )?(?:por (?:enquanto|agora|ora)|de momento|pra j[áa]|para j[áa])(?!\p{L})/giu,
    '',
  ],
  [/,? vai(?=[.! ]*$)(?<=\p{L}[^?]{12,})/giu, ''],
  // where it was done
  [
    new RegExp(
      `(?<=(?<!\\p{L})(?:${done})),? (?:l[áa]|aqui|ali|c[áa]) (?:na|no|nas|nos|em) (?!(?:minha |meu |teu |tua )?(?:cabe[çc]a|imagina|sonho|pensamento))[^,.;!?%\\d]*(?=[.!,]|$)`,
      'giu',
    ),
    '',
  ],
];

/** Portuguese of Brazil and of Portugal. Accents are dropped before matching, and the hyphen of "lembre-me". */
export const words: Words = {
  commands: {
    greet: {
      alone: `
        buenas | salve | hey | e ai galera | opa opa | oi gente | alou | ora viva | boas tardes a todos | oi de novo
        (oi/ola/opa/boas/eae/e ai/salve/viva) (bom dia/boa tarde/boa noite/) (tudo bem/tudo bom/tudo certo/tudo joia/tudo tranquilo/
          tudo fixe/tudo beleza/beleza/blz/como vai/como estas/como esta/tudo bem contigo/tudo bem com voce/tudo bem por ai/coursemate/
          bot/robo/amigo/amiga/guri/guria/tche/chefe/pessoal/meu caro/minha cara/meu amigo/minha amiga/doutor/senhor/senhora)
        (muito/um muito/um/) (bom dia/boa tarde/boa noite) (para si/para voce/pra voce/pra ti/para ti/a todos/meu caro/minha cara/)
        oi | oie | oii | ola | opa | alo | eae | eai | e ai | boas | viva
        (oi/ola/opa/bom dia/boa tarde/boa noite) (coursemate/bot/robo/pessoal/tudo bem/tudo bom/tudo certo/td bem/td bom)
        (oi/ola) (bom dia/boa tarde/boa noite)
        bom dia | boa tarde | boa noite | bons dias | boas tardes | boas noites
        (como vai/como vai voce/como vais/como estas/como voce esta/tudo joia/tudo bem/tudo bom/td bem/td bom/tudo bem contigo/tudo bem com voce/tudo bem por ai)
        (oi/ola) (como vai/como vai voce/como vais/como estas)
      `,
    },
    help: {
      alone: `
        (nao sei/nao entendo/nao percebo/nao entendi/nao consigo) (mexer/usar/trabalhar/como mexer/como usar/como isso funciona/
          como isto funciona/como se usa/como se mexe/o que escrever/por onde comecar) (nisso/nisto/isso/isto/com isso/com isto/aqui/direito/)
        (me ajuda/me ajude/ajudame/ajuda/ajuda ai/socorro/me da uma ajuda/me da uma mao/me da uma maozinha/
          da uma maozinha) (com isso/com isto/nisso/nisto/aqui/ai/por favor/pf/guri/tche/mano/ca/)
        o que (voce/vc/tu) (sabe/sabes/pode/podes/consegue/consegues) (fazer/fazer por mim/fazer aqui/me ajudar/ajudar)
        o que (sabes/podes/consegues/sabe/pode/consegue) (fazer/fazer por mim)
        o que (da/posso/consigo/se pode) (pra/para/) (fazer/pedir/escrever/dizer/perguntar) (aqui/por aqui/neste chat/nesse chat/
          contigo/com voce/com este bot/lhe/te/ao bot)
        o que (lhe posso/te posso/posso lhe/posso te) (pedir/perguntar/dizer) | que posso (pedir/pedirlhe/pedir lhe/perguntar)
        (me/) (explica/explique/ensina/ensine/diz/diga) (ai/) como (isso/isto/voce/tu/esse bot/este bot/se usa/usar) (funciona/funcionas/)
        (quais sao/mostra/mostre/ver/lista) os (comandos/comandos disponiveis) | preciso de (uma/) ajuda (aqui/com isso/com isto/)
        como (e que/) (posso/devo/consigo) (usar/utilizar) (isso/isto/este servico/voce/este bot/esse bot)
        ajuda | socorro | comandos | menu | opcoes | instrucoes | manual | tutorial
        (me ajuda/me ajude/ajudame/ajudeme/ajudanos/da uma ajuda/me da uma ajuda/da me uma ajuda)
        (preciso de/quero/queria/precisava de) (ajuda/uma ajuda/uma ajudinha)
        (voce pode/pode/podes/voce poderia/poderia) (me/) (ajudar/ajudarme)
        o que (e que/) (voce/vc/tu/) (faz/fazes/pode fazer/podes fazer/sabe fazer/sabes fazer/consegue fazer/consegues fazer)
        o que (e que/) (mais/) (voce/vc) (faz/pode fazer/sabe fazer)
        (pra/para) que (voce/vc/isso/isto) serve
        o que (e que/) (eu/) (posso/consigo) (fazer/dizer/digitar/escrever/perguntar/pedir) (aqui/por aqui/)
        (quais/que) (sao os/) comandos (existem/ha/tem/)
        (lista de/ver os/mostrar/ver) comandos
        como (e que/) (isso/isto/voce/vc/esse bot/este bot/o bot/) (funciona/funcionas)
        como (e que/) (funciona/funcionas) (isso/isto/voce/esse bot/este bot/o bot)
        como (eu/se/) (uso/usar/usa/utilizo/utiliza) (isso/isto/esse bot/este bot/o bot/voce)
        como (se usa/funciona)
        quem (e/es) (voce/vc/tu) | quem es | o que e voce | o que es tu
        (o que e/que e) (isso/isto) (aqui/)
        (nao entendi/nao entendo/nao percebi/nao percebo/nao sei/nao sei o que fazer/nao sei usar/nao sei usar isso)
        (estou/to/tou) (perdido/perdida/confuso/confusa/meio perdido/meio perdida)
        como assim | e agora | primeiros passos | me explica como funciona
      `,
    },
    thanks: {
      alone: `
        (brigadao/obrigadao/brigadinho/brigadinha/obrigadinho/obrigadinha/brigado/brigada/agradecido/agradecida/gratissimo/
          gratissima/thanks/thank you/tks/thx/agradecimentos/muito agradecido/muito agradecida/muitissimo obrigado/
          muitissimo obrigada/muitissimo agradecido/muitissimo agradecida/agradeco imenso/agradeco muito/imenso obrigado/
          imenso obrigada/obrigado mesmo/obrigada mesmo/deus lhe pague/deus te pague/deus te abencoe/deus lhe abencoe/
          bem haja/bem hajas/bemhaja/ficolhe grato/fico lhe grato/fico lhe grata/fico muito grato/fico muito grata)
        (valeu/vlw/brigado/brigada/obrigado/obrigada/obg/obgd/gratidao/agradecido/agradecida) (viu/demais/mesmo/tche/guri/guria/
          mano/cara/vei/irmao/parceiro/parceira/chefe/pa/amigao/meu/mesmo viu/ai/bot/meu filho/minha filha/moco/moca/doutor/sempre/
          pela atencao/pela disponibilidade/pela paciencia/pela forca/pelo apoio/pela ajuda/por tudo/por isso/por me ajudar)
        (tri/bue/mo/muito/super/mega/que/) (fixe/legal/massa/bacana/top/show/bom/boa/joia/porreiro/giro/maneiro/da hora) (obrigado/obrigada/
          valeu/vlw/demais/)
        (show/show de bola/top/fixe/beleza/blz/perfeito/otimo/excelente/maravilha/impecavel/boa/tri legal/bue fixe) (valeu/vlw/
          obrigado/obrigada/obg/brigado/brigada) (demais/mesmo/viu/mano/cara/tche/)
        (obrigado/obrigada/brigado/brigada/obg/obgd/obgda/obrigadao/brigadao/valeu/vlw/vlws/agradeco/grato/grata/gratidao)
        (muito/mto/mt/muitissimo/super) (obrigado/obrigada/obg/grato/grata)
        (obrigado/obrigada/valeu/vlw/muito obrigado/muito obrigada) (mesmo/demais/bot/amigo/amiga/pela ajuda/por tudo/de novo/coursemate/de coracao)
        (ok/otimo/perfeito/show/beleza/blz/ta bom/legal/maravilha/certo/boa) (obrigado/obrigada/valeu/vlw/obg)
        (otimo/excelente/maravilha/maravilhoso/perfeito/legal/massa/bacana/fixe/espetacular/espetaculo/sensacional/incrivel/impecavel)
        (muito bom/muito bem/que bom/que legal/que otimo/muito legal/adorei)
        (tchau/xau/adeus/ate mais/ate logo/ate amanha/ate ja/falou/flw/tmj/bjs/abracos/abraco/ate depois)
        (voce e/tu es/es) (demais/o maximo/otimo/incrivel/nota dez/nota 10/o melhor)
        bom trabalho | boa | de nada | boa noite e obrigado | fico grato | fico grata
      `,
    },
    find: {
      before: `
        buscar | busca | busque | procurar | procura | procure | procuro | encontrar | encontra | encontre
        pesquisar | pesquisa | pesquise | achar | ache
        (me/) (acha/ache/encontra/encontre/busca/busque/procura/procure/arruma/arranja) (um/algum/) (curso/treinamento) (de/sobre/do/da/em/para/que fale de)
        (me acha/me ache/me encontra/me encontre/me busca/me procura/encontrame/encontreme/procurame)
        (estou/to/tou) (procurando/buscando/a procurar/a procura de) (por/) (um curso de/um curso sobre/cursos de/cursos sobre//curso de/curso sobre)
        (tem/tens/voce tem/vc tem/ha/existe/existem/voces tem) (algum/alguns/um/) (${trainings}/curso/treinamento/formacao) (de/sobre/em/do/da/para/que fale de/que fala de)
        (tem/tens/voce tem/vc tem/ha/existe) (algo/alguma coisa/qualquer coisa) (de/sobre/em/do/da/para)
        (que/quais) (${trainings}) (voce tem/tem/tens/ha/existem) (de/sobre/em)
        (me/) (mostra/mostre/mostrar) (os/) (${trainings}) (de/sobre/em)
        (${trainings}) (de/sobre/em/do/da/para)
        (algo/alguma coisa/qualquer coisa) (sobre/de)
        (quero/queria/gostaria de/gostava de/preciso/precisava de/preciso de/vontade de) aprender (sobre/mais sobre/a usar/a mexer em/mais de/)
        (quero/queria/preciso de/precisava de) (um/) (curso/treinamento) (de/sobre)
        aprender (sobre/mais sobre/a usar/)
        (me ensina/me ensine/ensiname) (sobre/)
        (me/) (indica/indique/recomenda/recomende/sugere/sugira) (um/algum/) (curso/treinamento) (de/sobre)
        (onde/aonde) (encontro/acho/tem/ha/fica)
        (tenho/tem) interesse em | me interesso por | interessome por
      `,
    },
    browse: {
      alone: `
        (mostra/mostre/me mostra/me mostre/ver/quero ver/lista/liste/apresente/manda/da) (ai/) tudo (o/) que (tem/ha/existe/voce tem/tens/
          esta disponivel/tem ai/ha no catalogo/tem no catalogo)
        (a/) lista (completa/toda/inteira) (de/dos) (${trainings}) | (o/) catalogo (completo/todo/inteiro/de formacoes/de formacao/geral/)
        (mostra/mostre/me mostra/me mostre/apresente/exiba/abra/abre/ver/quero ver/queria ver/queria consultar/consultar) (o/todo o/) catalogo (todo/
          completo/inteiro/de formacoes/de cursos/por favor/pf/sff/)
        (${trainings}) | catalogo
        (o catalogo/catalogo de cursos/lista de cursos/a lista de cursos/lista dos cursos)
        (todos os/todos) (${trainings})
        (ver/mostrar/mostra/mostre/mostrame/mostreme/me mostra/me mostre/listar/lista/liste/exibir/exibe/explorar/
          explora/navegar em/quero ver/deixa eu ver/abrir/abre) (todos os/os/todos/) (${trainings}/cursos disponiveis/
          cursos que tem/cursos que voce tem)
        (ver/mostrar/mostra/mostre/me mostra/me mostre/mostrame/abrir/abre/explorar/quero ver) (o/todo o/) catalogo (completo/todo/de cursos/)
        (que/quais) (${trainings}) (e que/) (tem/ha/existem/voce tem/vc tem/tens/voces tem/estao disponiveis/posso fazer/posso comecar/oferecem/voce oferece/sao oferecidos)
        (quais sao/que sao) os (${trainings}) (disponiveis/que tem/que existem/)
        (${trainings}) disponiveis
        o que (e que/) (tem/ha/existe) (ai/no catalogo/de bom/para aprender/pra aprender/)
        o que (e que/) (eu/) (posso/da pra/da para) (aprender/estudar/cursar)
        (tem/ha/alguma/alguma coisa/tem algo) novidade | novidades | explorar
        (buscar/procurar/encontrar/achar/pesquisar) (um curso/cursos/curso)
      `,
    },
    start: {
      before: `
        (comecar/comeca/comece/iniciar/inicia/inicie/arrancar/arranca/arranque) (ja/agora/logo/agora mesmo/
          ja agora/de imediato/imediatamente/desde ja/hoje/hoje mesmo/entao/ai/la/aqui) (com/o curso/o curso de/)
        (vou/pretendo/quero/queria/desejo/gostaria de/gostava de/bora/vamos) (comecar/iniciar/fazer/arrancar) (ja/agora/agora mesmo/
          ja agora/de imediato/imediatamente/desde ja) (com/a/o curso/o curso de/)
        (estou/to/tou/eu estou) (ja/agora/) (comecando/iniciando) (ja/agora/hoje/) (o curso/o curso de/)
        (startar/starta/starte/start/startei) (o/ai/no/em/)
        me (inscreve/inscreva/inscrever/matricula/matricule/matricular/inscrevo/matriculo)
        (solicito/peco/requeiro/solicitar/pedir/requerer/faz/faca/fazer/efetue/efetuar/realize/proceda a/proceder a/processe/confirme) (a/
          minha/a minha/) (inscricao/matricula) (em/no/na) (curso de/curso/)
        venho (solicitar/pedir/requerer) (a/a minha/) (inscricao/matricula) (em/no/na) (curso de/curso/)
        (desejo/desejava) (me inscrever/me matricular) (em/no/na)
        (dei/dou/da/de/dar) (hoje/agora/ja/ontem/entao/) inicio (a/ao/no/em/as/aos)
        (queira/queiram) (dar inicio/dar inicio ao/dar inicio a/iniciar/comecar/abrir)
        (abre/abra/abrir) e (comeca/comece/inicia/inicie)
        (comecar/comeca/comece/iniciar/inicia/inicie/principiar) (com/pelo/pela/por/o curso de/o curso do/o curso/um novo curso de//novo curso de)
        (comecar/comeca/comece/iniciar/inicia/inicie) a (fazer/estudar/cursar)
        (comecei/iniciei/arranquei/principiei) (com/pelo/pela/o curso de/o curso do/o curso/a fazer/a estudar/a cursar/)
        (acabei de/acabo de) (comecar/iniciar/entrar em/entrar no/entrar na/me inscrever em/me inscrever no/me inscrever na/me matricular em/me matricular no) (com/o curso de/)
        acabei (comecando/iniciando) (com/o curso de/)
        (arrancar/arranca/arranque) com
        (vou/quero/vamos/bora/queria) pegar (agora/ja/) (no/na/o/a/em)
        arrancar | arranca | arranque
        (dar/da/de/dei) inicio (a/ao/no/em)
        (da/de/dar) (um/o/) start (em/no/na/ao)
        (dei/da/dar) start (em/no/na)
        (me/) (inscreve/inscreva/inscrever/matricula/matricule/matricular/cadastra/cadastre/registra/registre) me (em/no/na/nos/nas/para/pra)
        me (inscreve/inscreva/matricula/matricule/cadastra/cadastre) (em/no/na/nos/nas/para/pra/para o/pra o)
        (inscreveme/inscrevame/inscreverme/matriculame/matriculeme/matricularme/inscrevime/matriculeime) (em/no/na/para/para o)
        (inscrever/matricular) (em/no/na)
        (me coloca/me coloque/me poe/me ponha/me bota/me bote/me mete/poeme/ponhame/poneme/coloqueme/colocame/meteme) (em/no/na/para fazer/pra fazer/a fazer)
        me (inscrevi/matriculei) (em/no/na)
        (entrar/entra/entre/entrei) (em/no/na) curso (de/do/da)
        (quero/queria/gostaria de/gostava de) (fazer/cursar/entrar em/entrar no/entrar na/me inscrever em/
          me inscrever no/me inscrever na/inscreverme em/inscreverme no/me matricular em/me matricular no) (o curso de/
          o curso/)
        (fazer/cursar/refazer/repetir) (o curso de/o curso do/o curso/)
        (faco/pego/pegar) o curso (de/do/da)
        (bora/vamos/vamos la/partiu) (fazer/comecar/iniciar/cursar) (o/)
        (abrir e comecar/abre e comeca)
      `,
      after: `
        (ja/acabou de ser/) (comecado/comecada/iniciado/iniciada)
        (foi/esta/ta) (ja/) (comecado/comecada/iniciado/iniciada)
        (pode/podes/quero/queria) (comecar/iniciar/dar inicio/startar) (ja/agora/por favor/)
      `,
      alone: `
        (comecar/iniciar/comeca/comece/inicia/inicie) (um curso/curso/um curso novo/um novo curso/novo curso/um treinamento//curso novo/treinamento)
        inscrever | matricular | me inscrever | me matricular | inscreverme
        (me inscreve/me inscreva/me matricula/me matricule/inscreveme/inscrevame)
        (quero/queria) (comecar/iniciar/fazer) (um curso/um curso novo/curso/curso novo)
      `,
      separable: `
        (adiciona/adicione/adicionar/coloca/coloque/colocar/poe/ponha/bota/bote/botar/acrescenta/acrescente/inclui/
          inclua/incluir/mete/junta) … (na minha lista/a minha lista/em minha lista/nos meus cursos/aos meus cursos/
          no meu plano/aos meus/na lista/a lista/na minha lista de cursos/a minha lista de cursos)
        (vou/pretendo/quero/queria/desejo/gostaria de) (comecar/iniciar) … (ja/agora/agora mesmo/ja agora/de imediato/imediatamente)
        (me/) (mete/poe/coloca/bota/adiciona/inclui) … (a andar/a correr/em andamento/em curso/pra rodar/para rodar)
      `,
    },
    next: {
      alone: `
        (qual/que curso/qual curso/que formacao/qual formacao) (eu/) (faco/comeco/pego/devo fazer/posso fazer/deveria fazer/devia fazer/
          estudo) (agora/primeiro/a seguir/depois/hoje/entao/)
        (qual/que) (curso/formacao/treinamento) (voce/tu/) (me/) (recomenda/recomendas/sugere/sugeres/aconselha/aconselhas/indica/indicas) (agora/
          a seguir/)
        (tem/tens/ha/voce tem/) (alguma/uma) (sugestao/recomendacao/dica/ideia) (pra mim/para mim/de curso/de cursos/de formacao/)
        (me/) (sugere/sugira/recomenda/recomende/indica/indique/aconselha/aconselhe/da) (um/uma/algum/alguma/) (curso/formacao/treinamento/
          coisa/sugestao/dica)
        e (a seguir/depois/agora) | (o/qual o/qual e o/manda o/venha o/proximo/) proximo curso | o que (vem/estudo/faco) (hoje/agora)
        o que (e que/) (eu/) (devo/deveria/devia/posso/poderia/tenho de/tenho que/vou) (fazer/aprender/estudar/cursar/comecar)
        o que (e que/) (eu/) (devo/deveria/devia/posso/poderia/vou) (fazer/aprender/estudar/cursar/comecar) (agora/a seguir/depois/hoje/em seguida/primeiro/entao/ja)
        o que (e que/) (eu/) (faco/estudo/aprendo) (agora/a seguir/depois/hoje/em seguida/primeiro/entao)
        o que fazer (agora/a seguir/depois/hoje/em seguida/primeiro/)
        (qual/que) (curso/treinamento) (e que/) (eu/) (devo/deveria/devia/posso/poderia) (fazer/comecar/estudar/cursar) (agora/a seguir/depois/hoje/primeiro/)
        (qual e o proximo/qual o proximo) (curso/passo/)
        (por onde/onde/por qual) (e que/) (eu/) (comeco/devo comecar/posso comecar/comecar)
        (e o que/o que) (vem/vem a seguir/vem agora/vem depois/se segue)
        (e agora o que/e agora o que faco/agora o que/o que mais posso fazer)
        o que (e que/) (voce/vc/) (me/) (recomenda/recomendas/sugere/sugeres/aconselha/aconselhas/indica/indicas)
        o que (e que/) (voce/vc/) (recomendaria/sugeria/sugeriria/indicaria)
        (tem/tens/voce tem/ha/me da/da me/alguma/algumas/) (sugestao/sugestoes/recomendacao/recomendacoes/dica/dicas/ideia/ideias)
        (me/) (recomenda/recomende/sugere/sugira/indica/indique/aconselha) (algo/alguma coisa/um curso/cursos/curso)
        (recomendame/recomendeme/sugereme/sugirame/indicame/indiqueme) (algo/alguma coisa/um curso/curso)
        (sugestao/recomendacao) (de curso/de cursos)
      `,
    },
    save: {
      before: `
        (salva/salvar/salve/guarda/guardar/guarde/deixa/deixar/deixe/separa/separar/separe/reserva/anota) (pra/
          para) (mais logo/outra altura/outra ocasiao/noutra altura/depois/mais tarde/outro dia/outra hora/ver depois/fazer depois/ver mais tarde)
        (guardame/guardeme/favoritar/favorita/favorite/me guarda/me guarde/me salva/me salve/adicionar aos favoritos)
        (marcar/marca/marque) (pra/para) (depois/mais tarde/ver depois/fazer depois)
      `,
      separable: `
        (salva/salvar/salve/guarda/guardar/guarde/guardame/guardeme/deixa/deixar/deixe/separa/separar/separe/anota/
          anote/bota/coloca/marca/marcar/marque/poe/mete) … (pra/para) (depois/mais tarde/mais logo/outra altura/outra ocasiao/logo/noutra altura/
          mais adiante/mais pra frente/mais para a frente/ver noutra altura/outro dia/outra hora/ver depois/
          fazer depois/fazer mais tarde/ver mais tarde/quando eu tiver tempo/quando der)
        (poe/ponha/por/coloca/coloque/colocar/bota/bote/adiciona/adicione/adicionar/inclui/mete/junta) … (em/nos/aos/na/
          na minha/a/em meus/nos meus/aos meus/a minha) (cursos salvos/salvos/cursos guardados/guardados/favoritos/
          lista de favoritos/lista de salvos/lista de desejos)
      `,
      after: `
        (pra/para) (ver/fazer/estudar/ler) (depois/mais tarde/mais logo/outra hora/noutra altura/outro dia)
      `,
    },
    unsave: {
      before: `
        (desfavoritar/desfavorita/dessalvar/deixar de guardar/deixa de guardar/deixar de salvar/nao guardar mais/nao salvar mais)
      `,
      separable: `
        (tira/tire/tirar/remove/remova/remover/apaga/apague/apagar/exclui/exclua/excluir/retira/retire/retirar/elimina/
          elimine/eliminar/deleta) … (dos/da/de/dos meus/da minha/de meus) (cursos salvos/salvos/cursos guardados/
          guardados/favoritos/lista de favoritos/lista de salvos/lista de desejos)
      `,
    },
    saved: {
      alone: `
        (os/) (meus/) (cursos salvos/cursos guardados/salvos/guardados/favoritos/cursos favoritos)
        (ver/mostrar/mostra/mostre/me mostra/me mostre/mostrame/mostreme/abrir/abre/listar/lista/quero ver/cade/
          onde estao) (os/) (meus/) (cursos salvos/cursos guardados/salvos/guardados/favoritos)
        (a minha/minha) (lista de favoritos/lista de salvos/lista de desejos)
        o que (e que/) (eu/) (ja/) (salvei/guardei/tenho salvo/tenho guardado/deixei salvo)
        (que/quais) (cursos/treinamentos) (e que/) (eu/) (ja/) (salvei/guardei/tenho salvos/tenho guardados/deixei salvos)
        (os/) cursos que (eu/) (salvei/guardei)
      `,
    },
    unremind: {
      alone: `
        (apaga/apague/apagar/remove/remova/remover/cancela/cancele/cancelar/tira/tire/tirar/exclui/exclua/excluir/
          elimina/elimine/eliminar/deleta) (o/meu/o meu/este/esse/aquele) lembrete
      `,
    },
    reminders: {
      alone: `
        (os meus/meus/ver/ver os meus/ver meus/mostrar/mostra/mostre/mostra meus/mostra os meus/mostre meus/
          me mostra meus/me mostre meus/me mostra os/mostrame os meus/listar/lista/lista os meus/quais sao os meus/
          quais sao meus/) lembretes
        (que/quais) lembretes (e que/) (eu/) tenho
        (do que/de que/sobre o que) (e que/) (voce/vc/) (vai me lembrar/me vai lembrar/vai lembrarme)
        quando (e que/) (voce/vc/) (vai me lembrar/me lembra/me vais lembrar/me vai lembrar)
        (tenho/eu tenho) (algum lembrete/lembretes)
      `,
    },
    settings: {
      alone: `
        (as/minhas/as minhas/ver/abrir/mudar/alterar/) (configuracoes/definicoes/config/preferencias)
        (as/minhas/as minhas/ver/ver as/abrir/mudar/alterar/) (configuracoes/definicoes/config/preferencias) (de/dos/das) (lembretes/notificacoes/mensagens/avisos)
        (configurar/ajustar/definir) (os/) (lembretes/notificacoes)
        notificacoes | silencio | fica quieto | fique quieto
        (por que/porque/pq/porque e que/por que e que) (voce/vc/) (me/) (escreve/escreves/manda mensagem/
          envia mensagens/esta me escrevendo/fica me escrevendo/fica me mandando mensagem/esta a escreverme/me lembra/
          me lembras)
        (por que/porque/pq) (eu/) (recebo/recebi/estou recebendo/estou a receber) (isso/isto/essas mensagens/
          estas mensagens/esses lembretes/estes lembretes/essa mensagem/esta mensagem/lembretes)
        (nao me/nao) (escreva/escrevas/escreve/incomode/incomodes/perturbe/chateies/encha)
        (menos/muitas/muitos/demasiadas/demasiados) (mensagens/lembretes/notificacoes/avisos)
        (mensagens/lembretes/notificacoes) demais
      `,
    },
    stopReminders: {
      alone: `
        (parar/para/pare/desativar/desativa/desative/desligar/desliga/desligue/cancelar/cancela/cancele/suspender/
          suspende/suspenda/tirar/tira/tire/acabar com/chega de/basta de) (com os/com/os/todos os/meus/os meus/
          todos os meus/de mandar/de enviar/de me mandar/de me enviar/de enviarme/) (lembretes/avisos)
        (parar/para/pare) de (me lembrar/lembrarme/me avisar/avisarme/me mandar mensagens/me mandar mensagem/me enviar mensagens/enviarme mensagens/me mandar avisos)
        (nao quero/nao quero receber/nao desejo/nao mande/nao envie/nao me mande/nao me mandes/nao me envie/nao me envies) mais (nenhum/os/) (lembrete/lembretes/aviso/avisos)
        (sem/nada de/nenhum/chega de) (mais/) (lembretes/lembrete)
        (nao me/nao) (lembre/lembres/lembra/avise/avises/avisa) (mais/mais nada/de mais nada)
        (lembretes/avisos) (off/desligados/desativados)
        mais nenhum lembrete
      `,
    },
    startReminders: {
      alone: `
        (retomar/retoma/retome/reativar/reativa/reative/ativar/ativa/ative/ligar/liga/ligue/religar/religa/voltar com/
          volta com/volte com/recomecar/reiniciar) (os/meus/os meus/com os/) (lembretes/avisos)
        (volta/volte/voltar/pode voltar/podes voltar) a (me lembrar/lembrarme/me avisar/avisarme/mandar lembretes/enviar lembretes/me mandar lembretes/enviarme lembretes)
        (me lembre/me lembra/lembreme/lembrame) (de novo/novamente/outra vez)
        (quero/queria) (os/) lembretes (de volta/de novo/novamente/outra vez)
        (lembretes/avisos) (on/ligados/ativados/de volta)
        (comeca/comece/comecar) de novo
      `,
    },
    back: {
      alone: `
        (eu/) (ja/) (voltei/estou de volta/to de volta/tou de volta/regressei/cheguei de volta)
        (eu/) (ja/) (voltei/regressei) (de ferias/das ferias/da licenca/da folga/da viagem/de viagem/ao trabalho/para o trabalho/pro trabalho/da licenca maternidade)
        (ja/) de volta (ao trabalho/das ferias/de ferias/)
      `,
    },
    weeklyOn: {
      alone: `
        (me manda/me mande/me envia/me envie/mandame/enviame/envieme/mandeme/quero/quero receber/gostaria de receber/
          gostava de receber/queria/me da/da me) (o/um/uma/a/) (resumo semanal/resumo da semana/resumo por semana/
          resumo toda semana)
        (ativar/ativa/ative/ligar/liga/ligue) (o/) resumo semanal
        resumo semanal (ativado/ligado/por favor/sim/)
        (um/) resumo (toda semana/todas as semanas/cada semana)
      `,
    },
    weeklyOff: {
      alone: `
        (sem/chega de/nada de/parar/para/pare/parar com/desativar/desativa/desative/desligar/desliga/desligue/cancelar/cancela/cancele) (o/com o/) (resumo semanal/resumos semanais)
        (nao quero/nao quero mais/nao quero receber/nao mande/nao me mande/nao me mandes/nao envie/nao me envie/nao me envies) (mais/) (o/um/) (resumo semanal/resumos semanais)
        resumo semanal (nao/desativado/desligado/off)
        mais nenhum resumo semanal
      `,
    },
    plan: {
      alone: `
        (planejar/planeja/planeje/planear/planeia/planeie/agendar/agenda/agende) (tempo/um horario/isso/isto//horario)
        reservar (tempo/um horario/horario)
      `,
    },
    why: {
      alone: `
        (por que/porque/pq/por que e que/porque e que/por que raios) (eu/) (tenho/recebi/ganhei) (isso/isto/este/esse/esse curso/este curso/o curso)
        (por que/porque/pq) (isso/isto/esse curso/este curso)
        (por que/porque/pq/por que e que/porque e que) (eu/) (devo/preciso/tenho que/tenho de) fazer (isso/isto/esse/este/esse curso/este curso)
        (por que/porque/pq) (isso/isto/esse curso/este curso) (foi atribuido a mim/me foi atribuido/e para mim/esta na minha lista/apareceu pra mim)
        quem (foi que/e que/) me (deu/passou/atribuiu/mandou/mandou fazer/colocou/colocou nisso/colocou nesse curso/
          inscreveu nisso/inscreveu nesse curso/pos nisso) (isso/isto/esse curso/este curso/o curso/)
        quem (foi que/e que/) (atribuiu/mandou/passou) (isso/isto/esse curso/este curso) (pra mim/para mim/a mim/)
        de quem (e/veio/vem) (isso/isto/esse curso/este curso)
      `,
      before: `
        (por que/porque/pq/por que e que/porque e que) (eu/) (tenho/recebi/ganhei/estou fazendo/estou a fazer/
          estou inscrito em/estou inscrita em/estou inscrito no/estou inscrita no)
        (por que/porque/pq/por que e que/porque e que) (eu/) (devo/preciso/tenho que/tenho de) (fazer/concluir/terminar/cursar)
        (por que/porque/pq) (foi que/) me (deram/passaram/atribuiram/mandaram/colocaram em/colocaram no/inscreveram em/inscreveram no)
        quem (foi que/e que/) me (deu/passou/atribuiu/mandou/mandou fazer/colocou em/colocou no/colocou na/inscreveu em/inscreveu no/inscreveu na/pos em/pos no)
        quem (atribuiu/mandou eu fazer)
        de quem (veio/vem)
      `,
    },
    list: {
      alone: `
        (quais/que/os/as/aqueles/so os/lista dos) (cursos/formacoes/treinamentos/) (que/) (ja/) (terminei/acabei/conclui/completei/finalizei/fiz)
        (quais/que/quais os/quais sao os) (cursos/formacoes/treinamentos/) (estao/estao ja/ja estao/sao/foram/) (concluidos/concluidas/
          terminados/terminadas/feitos/feitas/acabados/finalizados/atrasados/atrasadas/em atraso/vencidos/vencidas/fora do prazo/
          obrigatorios/obrigatorias/pendentes/vencendo/pra vencer/para vencer/a vencer/prestes a vencer/quase a vencer)
        (quais/que/o que) (cursos/formacoes/treinamentos/) (vence/vencem/vai vencer/vao vencer/esta vencendo/estao vencendo) (logo/em breve/
          primeiro/antes/esta semana/essa semana/nesta semana/este mes/esse mes/hoje/amanha/)
        (quais/que/o que) (cursos/formacoes/treinamentos/) (ja venceram/ja venceu/venceram/venceu/passaram do prazo/ja passaram do prazo/
          passou do prazo/ja passou do prazo/estouraram o prazo/tem o prazo a acabar/tem o prazo a terminar/tem prazo a acabar)
        (o que/qual/qual curso/quais/o que e que) (e/e o/esta/sao os/e o curso) mais (urgente/urgentes/apertado/proximo do prazo)
        (os/os meus/meus/ver/ver os/quais sao os/quais os/quais sao os meus/mostra os/mostra os meus/me mostra os/) (proximos) (prazos/vencimentos)
        (quais sao os/quais os/meus/os meus/os/) prazos (mais/) (proximos/curtos/apertados/urgentes)
        (cursos/formacoes/treinamentos/) (com/com o) prazo (vencido/expirado/ultrapassado/proximo/a acabar/a terminar/quase a acabar/apertado)
        (tem/tenho/ha/estou com/) (algum/alguma/algo/coisa/alguma coisa/cursos/formacoes/algum curso/alguma formacao) (atrasado/atrasada/
          atrasados/atrasadas/em atraso/vencido/vencidos/vencendo/pra vencer/para vencer/a vencer/fora do prazo/fora de prazo/com o prazo passado/
          fora de tempo/expirado/passado do prazo/obrigatorio/obrigatorios/pendente/pendentes)
        (quais/que/em quais/em que) (cursos/formacoes/treinamentos) (estou/ando) (devendo/atrasado/atrasada/em atraso/fazendo/a fazer)
        (quais/que/o que) (cursos/formacoes/treinamentos/) (sou/estou/fui) (obrigado/obrigada) a (fazer/frequentar/cursar)
        o que (e/tenho de) obrigatorio (pra mim/para mim/) | (formacoes/cursos/treinamentos) de frequencia obrigatoria
        (so/apenas/somente/mostra/mostre/mostra so/ver) (os/as/meus/os meus) (obrigatorios/obrigatorias/atrasados/atrasadas/em atraso/
          vencidos/concluidos/concluidas/terminados/acabados/feitos/pendentes/mais urgentes)
        (o que/que) (eu/) (tenho/to tendo/estou a ter) (na lista/na minha lista/em minha lista/nos meus cursos/ai pra fazer/por fazer/
          por acabar/por terminar/em curso/em mao/em maos/pela frente/marcado)
        (quais/que) (cursos/formacoes/treinamentos) (tenho/tenho em curso/tenho a decorrer/tenho comecados/tenho iniciados/estou tirando/
          estou a tirar/estou cursando/estou a frequentar/estou frequentando/frequento)
        (me fala/me diz/me diga/me conta/me informa/indique/me indique) (quais/que) (cursos/formacoes/treinamentos) (eu tenho/tenho/
          estou fazendo/estou a fazer/estou inscrito/estou inscrita)
        (apresente/indique/liste/exiba/exibe/manda) (a/) (lista/relacao/listagem) (dos meus/de meus/dos/de) (cursos/formacoes/treinamentos)
        (a/) (lista/relacao/listagem) (dos/de) meus (cursos/formacoes/treinamentos) | cade (a/) minha lista | minha lista (por favor/pf/ai/toda/completa/)
        (os/todos os/) meus (${trainings}/estudos)
        (as/todas as/) minhas (formacoes/capacitacoes/tarefas/pendencias/inscricoes/matriculas/atribuicoes/atividades/aulas)
        (o/) meu (aprendizado/progresso/andamento/status/painel/estado/ponto de situacao)
        (a/) minha (aprendizagem/lista/situacao/formacao/lista de cursos)
        (os/) meus (prazos/prazos de cursos)
        (ver/vejo/mostrar/mostra/mostre/mostrame/mostreme/me mostra/me mostre/listar/lista/liste/exibir/exibe/abrir/
          abre/abra/quero ver/queria ver/deixa eu ver/posso ver/cade/onde estao/onde ficam/quais sao/quais/que) (os/
          ) meus (${trainings}/prazos)
        (ver/mostrar/mostra/mostre/mostrame/me mostra/me mostre/abrir/abre/quero ver/cade/onde esta/qual e) (o/a/as/
          ) (meu progresso/minha lista/meu andamento/minhas tarefas/minhas formacoes/minhas pendencias/meu status/
          minha aprendizagem)
        (lista/lista ai/listar) os meus
        (que/quais) (${trainings}) (e que/) (eu/) (tenho/estou fazendo/estou a fazer/to fazendo/ja fiz/ja terminei/
          ja conclui/terminei/conclui/comecei/ja comecei/tenho pra fazer/tenho para fazer/tenho que fazer/tenho de fazer/
          tenho pendentes/tenho em aberto/ainda tenho/faltam/me faltam/estou inscrito/estou inscrita/preciso fazer)
        (em/) (que/quais) (${trainings}) (e que/) (eu/) (estou/to/tou) (inscrito/inscrita/matriculado/matriculada)
        o que (e que/) (eu/) (ainda/) (tenho/tenho pendente/tenho em aberto/tenho pra fazer/tenho para fazer/
          tenho que fazer/tenho de fazer/tenho a fazer/tenho atrasado/tenho em atraso/preciso fazer/falta fazer)
        o que (e que/) (me/ainda me/ainda/) (falta/resta/sobra/esta pendente/ta pendente/esta em aberto/ta faltando/esta faltando) (fazer/para mim/pra mim/pra fazer/para fazer/)
        o que (e que/) (eu/) (ja/) (terminei/conclui/completei/finalizei/fiz/comecei)
        o que (e que/) (eu/) (estou/to/tou) (fazendo/a fazer/cursando/a aprender/aprendendo)
        o que (e que/) (vence/vencem/vai vencer/esta atrasado/ta atrasado/esta vencendo/ta vencendo/esta em atraso/esta vencido/esta a vencer/tem prazo/venceu)
        o que (e que/) (vence/vai vencer/esta vencendo/tem prazo/termina) (logo/em breve/hoje/amanha/esta semana/essa semana/nesta semana/este mes/esse mes/nos proximos dias/agora)
        pendencias | pendentes | pendente | atrasados | atrasado | em atraso | vencidos | prazos | em andamento | em curso
        (cursos/treinamentos) (pendentes/atrasados/em atraso/vencidos/em andamento/em curso/em aberto/abertos/
          concluidos/terminados/finalizados/obrigatorios/que faltam/que vencem/a vencer/recomendados)
        (os/) meus (cursos/treinamentos) (pendentes/atrasados/em atraso/vencidos/em andamento/em curso/em aberto/
          abertos/concluidos/terminados/finalizados/obrigatorios/atuais/recomendados)
        (mostrar/mostra/mostre/me mostra/me mostre/ver/lista) (os/o que esta/meus/os meus/os cursos/) (atrasados/atrasado/pendentes/pendente/em atraso/concluidos/obrigatorios)
        concluidos | terminados | finalizados | obrigatorios
        (como/onde) (e que/) (eu/) (estou/to/tou/vou/ando) (indo/nos cursos/nos meus cursos/com os cursos/com meus cursos/)
        (em que pe/em que ponto/a quantas) (estou/ando/to)
        (quanto/onde) (eu/) (ja fiz/parei)
        (eu/) (estou/to/tou) (atrasado/atrasada/em atraso/em dia) (em algo/em alguma coisa/com alguma coisa/)
        (tenho/tem/ha/existe) (algo/alguma coisa/algum curso/alguma pendencia/alguma) (atrasado/atrasada/em atraso/
          pendente/vencido/vencendo/a vencer/pra fazer/para fazer/para hoje/pra hoje/com prazo/)
        (tenho/tem/ha) (pendencias/prazos/atrasos/cursos atrasados/cursos pendentes)
        (quantos) (cursos/treinamentos) (e que/) (eu/) (tenho/faltam/me faltam/ainda tenho/ja fiz/ja terminei/ja conclui)
        historico | ponto de situacao | meu historico | meu resumo | visao geral
      `,
    },
    show: {
      before: `
        mostrar | mostra | mostre | ver | abrir | abre | abra | exibir | exibe | consultar | consulta
        (me mostra/me mostre/mostrame/mostreme/deixa eu ver/deixame ver/deixeme ver/quero ver/queria ver/posso ver/me deixa ver)
        (detalhes/informacoes/info/status/estado/situacao/andamento/ponto de situacao) (de/do/da/dos/sobre/em/no/na)
        (o/) (meu/) (status/progresso/andamento/estado) (de/do/da/em/no/na/com o/com a)
        (progresso/andamento) (em/no/na/de/do/da)
        (como/onde) (e que/) (eu/) (estou/to/tou/vou/ando) (indo/) (em/no/na/com/com o/com a)
        (em que pe/em que ponto/em que parte/em que altura/em que fase/em que etapa/a quantas) (e que/) (eu/) (estou/ando/esta/vou/vai/fiquei/parei) (em/no/na/do/da/com o/com a/o/a/)
        (quanto/que) (e que/) (eu/) ja (fiz/conclui/andei) (de/do/da/em/no/na)
        quanto (e que/) (ainda/me/ainda me/) falta (de/do/da/em/no/na/para terminar/pra terminar/para acabar/pra acabar/para concluir/pra concluir/para o/pra o) (o/a/)
        (qual e o/qual o/qual/quando e o) (prazo/limite/prazo final) (de/do/da/para o/para a/pra/para)
        quando (e que/) (vence/termina o prazo de/termina o prazo do/acaba o prazo de/acaba o prazo do) (o/a/)
        (o/) prazo (de/do/da/para o/para)
        (continuar/continua/continue/retomar/retoma/retome/seguir/segue/prosseguir) (com/em/no/na/o curso de/)
        (voltar/volta/volte) (para/pra/pro/ao/a/no) (curso de/)
        (me/) (fala/fale/conta/conte) (mais/) (sobre/de/do/da)
        (link/o link) (de/do/da/para o/para)
      `,
      after: 'status | detalhes | prazo',
      alone:
        'de novo | outra vez | novamente | repete | repita | mostra de novo | continuar | retomar | detalhes',
    },
    mark: {
      before: `
        marcar | marca | marque | atualizar | atualiza | atualize | actualizar | actualiza | actualize
        colocar | coloca | coloque | poe | ponha | botar | bota | bote | mete | meter | setar | seta
        registrar | registra | registre | registar | regista | registe | lancar | lanca | lance | anotar | anota | anote
        mudar | muda | mude | alterar | altera | altere | ajustar | ajusta | ajuste | corrigir | corrige | corrija
        passar | passa | passe | subir | sobe | suba | definir | defina | reportar | reporta | reporte | informar | informa | informe
        salvar | salva | salve | guardar | guarda | guarde
        (marcar/marca/marque/atualizar/atualiza/atualize/registrar/registra/registre/registar/regista/registe/anotar/
          anota/anote/colocar/coloca/coloque/poe/ponha/informar/informa) (o/o meu/meu) (progresso/andamento) (de/do/da/em/
          no/na)
        (marca/marque/coloca/coloque/bota/bote/poe/ponha/anota/anote/registra/registre/lanca/lance) (ai/la/aqui/pra mim/para mim/por favor)
        marcame | marqueme | poneme
        (o/) (meu/) progresso (em/no/na/de/do/da)
        (estou/to/tou/ando/continuo/sigo/vou/eu estou/eu to) (${doneGerunds}/fazendo/estudando/cursando/avancando em/
          avancando no/no meio de/no meio do/no comeco de/no comeco do/no inicio do/no fim do/no final de/no final do/
          no finalzinho de/no finalzinho do/no finzinho de/no finzinho do/no comecinho do/no comecinho de/
          na reta final de/na reta final do)
        (estou/tou/ando/continuo/fiquei/fico) a (${doneInfinitives}/fazer/estudar/tirar/avancar em)
        (${doneGerunds}) (o/)
        (avancei/adiantei/andei/progredi) (em/no/na/com o/o)
      (falta/faltava/faltame/so falta/so me falta/me falta) (so/muito/bem/) (pouco/um pouco/pouquinho/um pouquinho) (para/pra) (terminar/acabar/concluir/o fim de/o fim do) (o/)
        (parei/fiquei/cheguei/estacionei) (em/no/na) (metade de/metade do/meio de/meio do)
      `,
      alone: `
        (marcar/atualizar/registrar/registar/informar/lancar/anotar) (progresso/o progresso/meu progresso/o meu progresso/andamento/)
        atualize | actualizar | marque
        (falta/faltava/so falta) (muito/bem/so/) (pouco/pouquinho)
          (estou/to/tou) quase (la/no fim/acabando/terminando/a acabar/a terminar/)
          quase (la/no fim/acabando/terminando/pronto/tudo)
      `,
    },
    complete: {
      before: `
        (marca/marque/marcar/anota/anote/anotar/regista/registe/registar/registra/registre/registrar/poe/ponha/coloca/coloque/bota/
          informa/lanca/lance/escreve) que (ja/) (${done1}/fiz)
        (fica/fique) (registado/registrado/anotado) que (eu/) (ja/) (${done1}/fiz)
        (venho por este meio/venho/queria/gostaria de/) (comunicar/informar/confirmar/comunico/confirmo) (a/da/a minha/) conclusao (de/
          do/da) (curso de/curso/)
        (dei/dou/dar/da/de) por (concluido/concluida/terminado/terminada/encerrado/finalizado/acabado/feito) (o/a/o curso/a formacao/o curso de)
        (acabei agora mesmo/acabei agora/acabei hoje/acabei mesmo agora/terminei agora/terminei agora mesmo/terminei mesmo agora/
          conclui agora/conclui agora mesmo/conclui hoje/terminei hoje/agora acabei/agora terminei) (de fazer/de terminar/de concluir/)
        (${done1}/fiz) (o tal do/o tal de/esse tal de/o tal/tudo do/tudo de/tudo no/tudo da/o curso todo de/todo o curso de/
          a formacao de/a formacao em/a formacao/a capacitacao/a capacitacao em/o modulo/o modulo de/o treino de/o treino/ai/la/ca)
        (ja/eu ja/) (despachei/liquidei/arrumei) (com/) | (acabei/terminei) (com/) (de vez/de uma vez) (com/)
        (acabo de/acabei de/acabei mesmo de/acabei agora de) (terminar/concluir/completar/acabar/finalizar/encerrar/fechar/fazer) (o curso/)
        (ja/eu/eu ja/finalmente/enfim/hoje/ontem/) (${done1}) (com/de fazer/o curso de/o curso do/o curso da/o curso/
          o treinamento de/o treinamento/a formacao de/a formacao em/a formacao/)
        (acabei de/acabo de) (terminar/concluir/completar/acabar/finalizar/encerrar/fechar/fazer) (o curso de/o curso do/o curso/)
        (consegui/deu pra/deu para/deu p/finalmente consegui) (terminar/concluir/completar/acabar/finalizar/encerrar/fazer) (o curso de/o curso do/o curso/)
        (tenho/ja tenho) (terminado/concluido/completado/finalizado/feito) (o curso de/o/)
        (${doneInfinitives}) (com/o curso de/o curso do/o curso/)
        termina | termine | conclua | completa | complete | acaba | acabe | finaliza | finalize | encerra | encerre
        (fiz/cumpri/fechei/entreguei/zerei/matei/gabaritei) (todo o/toda a/todo/toda/tudo de/tudo do/o curso de/o curso do/o curso inteiro de/o curso/)
        (terminado/terminada/concluido/concluida/finalizado/finalizada/completado/completada/feito/feita) (o/a/)
        (dar/da/de/dei) (baixa em/baixa no/baixa na/baixa de/por concluido/por terminado/por feito/como concluido/como feito/como terminado) (o/)
        (da/de/dou) por (concluido/terminado/feito/encerrado) (o/)
        (marcar/marca/marque/poe/ponha/coloca/coloque) como (${asDone}) (o/a/o curso de/)
        (ticar/tica/tique/riscar/risca/risque/fechar/fecha/feche)
        (cheguei/chego) ao (fim/final) (de/do/da)
        (registrar/registra/registre/registar/regista/registe/marcar/marca/marque/informar/informo/comunico/anotar/anote) (a/minha/a minha/) conclusao (de/do/da) (curso de/curso/)
        (aprovado/aprovada) em
      `,
      after: `
        (ja/agora/finalmente/hoje/ontem/) (${doneParticiples}) (ja/agora/hoje/ontem/)
        (esta/ta/foi/ja esta/ja ta/ja foi/agora esta/esta todo/ta todo/fica/ficou) (${doneParticiples}) (ja/agora/hoje/ontem/)
        (estao/ja estao/foram/ja foram/estao ja/estao todos/estao ambos/ficaram/ja/) (feitos/feitas/concluidos/concluidas/terminados/
          terminadas/acabados/acabadas/finalizados/finalizadas/completos/completas/prontos/prontas/completados) (ja/agora/hoje/ontem/)
        (ja/) (esta/ta) (ja/) (todo/toda/totalmente/completamente/inteiramente/finalmente/enfim/100 por cento) (${doneParticiples})
        (dei por/dou por/dado por/dada por) (concluido/concluida/terminado/terminada/encerrado/feito)
        (como/para/pra) (${asDone})
        (completo/completa/esta completo/ta completo/esta completa)
        (eu/) (ja/) (${done1}/fiz)
        100 por cento (feito/pronto/concluido)
        (ja era/ja foi/esta fechado/esta no papo/ta no papo/zerado/fechado/ok/check/esta ok/ta ok)
        tudo (feito/pronto/concluido)
        (marcar/marca/marque) como (${asDone})
      `,
      alone: `
        (${doneParticiples})
        (ja/) (esta/ta) (ja/) (todo/toda/tudo/totalmente/completamente/finalmente/enfim) (${doneParticiples})
        (esta/ta/ja esta/ja ta) (${doneParticiples}) (esse/este/isso/o curso)
        (esse/este/isso/isto/esse curso/este curso/esse ai) (ja/) (esta/ta) (${doneParticiples})
        (pronto/ja/eu/) (${done1}/fiz) (isso/esse/este/o curso/) (todo/inteiro/
          por completo/ate o fim/ate ao fim)
        (dar/marcar/por/colocar/considerar/passar) (isso/esse/este) (por/como) (${asDoneBriefly})
        (marca/marque/coloca/coloque/poe/ponha/registra/registre/regista/registe/da/de/considera/considere) (isso/esse/este) (como/
          por) (${asDoneBriefly})
        (marca/marque/anota/anote/regista/registe/registra/registre) que (ja/) (${done1}/fiz/esta ${asDoneBriefly.replaceAll('/', '/esta ')})
        (dei/dou/da/de) (isso/esse/este) por (concluido/terminado/encerrado/feito)
        (eu/ja/eu ja/finalmente/enfim/ufa/hoje/ontem/) (${done1}/fiz) (ja/hoje/ontem/agora/agora mesmo/agorinha/finalmente/)
        (ja/) (esta/ta/tudo/tudo ja/esta tudo/ta tudo) (${doneParticiples})
        (acabei/terminei) (de fazer/de concluir/) (o curso/)
        (marca/marque/marcar/coloca/coloque/poe/ponha) (ele/ela/) como (${asDone})
        (da/de/dou) por (concluido/terminado/feito)
        (ja/eu/eu ja/) (${done1}/fiz) (ele/esse/este/isso/isto/aquele) (ja/hoje/ontem/agora/)
        acabou | completo | ja era | ja foi | fechado
      `,
      separable: `
        (da/de/dar/dou/dei) … por (concluido/terminado/feito/encerrado)
        (marca/marque/marcar/marcame/marqueme/coloca/coloque/colocar/poe/ponha/bota/registra/registre/registar/regista/
          registe/anota/anote/lanca/lance/atualiza/atualize/muda/mude/passa/passe/deixa/deixe/define/considera/
          considere) … (como/para/pra/por) (terminado/terminada/concluido/concluida/completo/completa/completado/
          finalizado/finalizada/feito/feita/pronto/pronta/ok/done)
        (fiz/terminei/conclui/acabei/completei) … (todo/toda/inteiro/inteira/por completo/ate o fim/ate ao fim/do inicio ao fim/de ponta a ponta/com sucesso)
        (dei/da/de) … baixa | (cheguei/fui) … (ate o fim/ate ao fim)
      `,
    },
    remove: {
      before: `
        (solicito/peco/requeiro/solicitar/pedir/requerer/proceda a/proceder a/faz/faca/efetue) (a/o/) (remocao/exclusao/eliminacao/retirada/
          cancelamento) (de/do/da) (curso/minha inscricao no/)
        (some/suma/sumir/da sumico/da um sumico) (com/em/no/na) | (me livra/me livre) (de/do/da)
        (quero/queria/gostaria de/gostava de/desejo/pretendo) (tirar/retirar/remover/excluir/eliminar/apagar/deletar) (o curso/o curso de/)
        (nao vou/ja nao vou/nao pretendo/nao quero/ja nao quero) (mais/) (fazer/seguir com/continuar/continuar com/continuar no) mais
        remover | remove | remova | tirar | tira | tire | excluir | exclui | exclua | apagar | apaga | apague
        deletar | deleta | deleto | eliminar | elimina | elimine | retirar | retira | retire
        (sair/sai/saia) (de/do/da/dos/das) (curso de/curso do/curso/)
        (desistir/desisto/desisti/quero desistir/quero sair) (de/do/da) (curso de/curso do/curso/)
        (me/) (desinscreve/desinscreva/desinscrever/desmatricula/desmatricule/desmatricular/desinscreveme/desinscrevame/desmatriculame) (de/do/da)
        (cancelar/cancela/cancele/anular/anula/anule) (a/minha/a minha/) (inscricao/matricula/participacao) (em/no/na/de/do/da)
        (me tira/me tire/tirame/tireme/me remove/me remova) (de/do/da)
        (largar/larga/abandonar/abandona/abandonei/larguei/descartar/descarta/descarte/dispensar/dispensa/jogar fora/joga fora/deitar fora)
        (nao quero mais/ja nao quero/nao preciso mais de/ja nao preciso de/nao tenho mais interesse em/nao me interessa mais) (fazer/o curso de/o curso/ver/)
      `,
      after: 'pode (sair/ser removido/ser apagado/ser excluido) (da lista/da minha lista/)',
      alone: `
        (remove/remova/remover/tira/tire/tirar/exclui/exclua/excluir/apaga/apague/apagar/deleta/deletar/elimina/
          elimine) (isso/isto/ele/esse/este/esse curso/este curso/da lista/da minha lista)
        tirao | apagao | removeo | tirao da lista
        (remove/remova/remover/tira/tire/tirar/exclui/exclua/excluir/apaga/apague/apagar/deleta/deletar/elimina/elimine/eliminar/
          retira/retire/retirar) (isso/isto/esse/este/ele/esse curso/este curso/esse ai) (ai/dai/daqui/de la/de uma vez/de vez/logo/
          da lista/da minha lista/dos meus cursos/da minha lista de cursos/)
      `,
      separable: `
        (tira/tire/tirar/remove/remova/remover/apaga/apague/apagar/exclui/exclua/excluir/deleta/deletar/elimina/elimine/
          eliminar/retira/retire/retirar/risca/risque/some com) … (da minha lista/da lista/de minha lista/dos meus cursos/
          de meus cursos/do meu plano/da minha lista de cursos/daqui)
        nao quero … mais
        nao quero mais … (na minha lista/na lista/nos meus cursos)
        ja nao quero … (na minha lista/na lista)
      `,
    },
    undo: {
      alone: `
        (volta/volte/voltar/pode voltar/podes voltar) (a tras/atras/pra tras/para tras) (nisso/nisto/com isso/nessa/nesta/nesse/neste/
          nessa ultima/nesta ultima/na ultima/nessa alteracao/nesta alteracao/isso/com a ultima/) (ai/)
        (desfazer/desfaz/desfaca/anular/anula/anule/reverter/reverte/reverta) (isso/essa/esse/
          esta/este/essa ultima/esta ultima/a ultima/o ultimo/esse ultimo/este ultimo/essa marcacao/esse registro/este registo/
          essa atualizacao/essa ultima mudanca/esta ultima mudanca/essa ultima alteracao/esta ultima alteracao) (ai/)
        (desfazer/desfaz/desfaca/anular/anula/anule/reverter/reverte/reverta/apaga/apague) (o/o meu/esse/este/a/a minha) (ultimo/ultima) (registo/
          registro/lancamento/marcacao/passo/comando/modificacao/mudanca/entrada/operacao)
        (desfazer/desfaz/desfaca/anular/anula/anule/reverter/reverte/reverta/cancela/cancele) o que (fiz/fez/fizeste/marquei/marcou/registei/
          registou/registrei/registrou/coloquei/anotei/pus/mudei/acabei de fazer/acabei de marcar/acabei de registar/acabei de registrar/
          acabou de fazer/acabou de registar/acabou de registrar/acabou de marcar/acabaste de fazer/acabaste de marcar/acabaste de registar)
        (desfazer/desfaz/desfaca/desfaze/desfacao/anular/anula/anule/anulao/reverter/reverte/reverta) (isso/isto/tudo/isso ai/isso por favor/ai/por favor/)
        (desfazer/desfaz/desfaca/anular/anula/anule/reverter/reverte/reverta/cancelar/cancela/cancele/apagar/apaga) (a/
          minha/a minha/essa/esta/) (ultima/ultima minha) (alteracao/mudanca/acao/coisa/atualizacao/marcacao/operacao)
        (desfazer/desfaz/desfaca/anular/anula/anule/reverter/reverte) (o ultimo/o que fiz/o que eu fiz/o que acabei de fazer/o que voce fez/o que fizeste)
        (desfazer/desfaz/desfaca/anular/anula/anule/reverter/reverte/reverta) (essa/esta) (alteracao/mudanca/acao)
        (pode/podes/voce pode/poderia/podia) (desfazer/anular/reverter/desfazer isso/anular isso/desfazer isto)
        (volta/volte/voltar/voltar a tras/volta a tras/voltar atras/volta atras/volte atras/desfaz a ultima/anula a ultima)
        (volta/volte/voltar/poe/ponha/coloca/repoe/reponha) (tudo/isso/) (como estava/como era/ao que era/ao que estava/como antes/do jeito que estava) (antes/)
        ctrl z | ctrlz | control z
        (foi/isso foi/isto foi) (um erro/por engano/engano/sem querer/um engano/erro)
        (marquei/cliquei/apertei/fiz/carreguei/mandei) (errado/por engano/sem querer)
        retiro o que disse
      `,
    },
    assign: {
      before: `
        atribuir | atribui | atribua | designar | designa | designe | recomendar | recomenda | recomende
        (atribuir/atribui/atribua) o curso (de/)
        (mandar/manda/mande/passar/passa/passe/dar/da/de) o curso (de/)
      `,
      alone: `
        (atribuir/atribui/atribua/designar) (um curso/curso/cursos/treinamento/um treinamento/)
        nova atribuicao | criar atribuicao | criar uma atribuicao
      `,
    },
    export: {
      alone: `
        (exportar/exporta/exporte/baixar/baixa/baixe/descarregar/descarrega/transferir) (a equipe/a equipa/equipe/
          equipa/o time/minha equipe/a minha equipe/a minha equipa/minha equipa/meu time/os dados da equipe/
          os dados da equipa)
        exportar | exporta | exporte | exportacao
      `,
    },
    nudge: {
      alone: `
        (lembrar/lembra/lembre/avisar/avisa/avise/cobrar/cobra/cobre) (a/) (todos/todo mundo/toda a gente/todas as pessoas/todo o pessoal)
        (lembrar/lembra/lembre/avisar/avisa/avise/cobrar/cobra/cobre) (a/) (todos/todo mundo/toda a gente/
          todos os que estao/quem esta/quem ta/todas as pessoas/quem tem) (os/) (atrasados/em atraso/atrasado/
          cursos em atraso/cursos atrasados)
        (lembrar/lembra/lembre/avisar/avisa/avise/cobrar/cobra/cobre) (os atrasados/aos atrasados/minha equipe/
          a minha equipe/a minha equipa/minha equipa/meu time/o meu time/a equipe/a equipa/o time)
      `,
    },
    team: {
      alone: `
        equipe | equipa | time | minha equipe | a minha equipe | minha equipa | a minha equipa | meu time | o meu time | meu pessoal | minha gente
        (ver/mostrar/mostra/mostre/me mostra/me mostre/mostrame/mostreme/abrir/quero ver) (a/o/) (minha equipe/minha equipa/meu time/equipe/equipa/time)
        como (e que/) (esta/estao/vai/vao/anda/andam/ta) (indo/) (a/o/) (minha equipe/minha equipa/meu time/equipe/equipa/time/meu pessoal/minha gente) (indo/)
        (status/situacao/progresso/andamento/visao geral/resumo/estado/ponto de situacao) (da/do) (minha equipe/minha equipa/meu time/equipe/equipa/time)
        quem (e que/) (esta/ta) (atrasado/atrasada/em atraso)
        (meus subordinados/os meus subordinados/minha equipe direta/meus liderados/meus colaboradores/os meus colaboradores)
      `,
    },
    yes: {
      alone: `
        sim senhor | sim senhora | afirmativo | certamente | seguramente | decerto | perfeitamente | bah sim | ya | yes | yah
        (ya/yah/yes/yep/ok/okay/sim sim/opa sim/uhum/aham/ta/tá/bora/claro/isso) (tira/remove/apaga/exclui/pode/pode tirar/pode ser/
          pode remover/pode apagar/podes tirar/podes remover/podes apagar/tira la/tira ai/claro/sim/isso mesmo/por favor/pf/faz isso)
        (confirmo/aceito/autorizo/aprovo) (a/essa/esta/) (remocao/exclusao/eliminacao/retirada) | (sim/) (e/era) isso mesmo (que quero/)
        (sim/) (quero/quero mesmo/desejo) (tirar/remover/apagar/excluir/retirar/eliminar) (isso/esse/este/) (sim/mesmo/)
        sim | s | ss | sss | sin | simm | yep | uhum | aham | ahan | isso | exato | exatamente | certo | correto | positivo | claro
        (sim/claro/isso/pode/quero/ok) (sim/por favor/claro/mesmo/ai/obrigado/obrigada/pode/quero/pode ser/com certeza/isso/isso mesmo/certeza/confirmo/pf/pfv/pfvr)
        (pode/podes) (ser/sim/fazer/remover/tirar/apagar/excluir/ir/mandar/marcar/confirmar/)
        sim (pode/podes) (remover/tirar/apagar/excluir/fazer/marcar/ser)
        (claro que sim/com certeza/certeza/com certeza sim/sem duvida/obviamente/evidente/por supuesto)
        (tenho/sim tenho) certeza
        (beleza/blz/ta/ta bom/ta bem/ta certo/esta bem/tudo certo/de acordo/concordo/combinado/fechou/feito entao/perfeito sim)
        (confirmo/confirmar/confirma/confirme/confirmado/aceito/aceitar/autorizo/avanca/avance/prossiga/prossegue/siga)
        (faz/faca/faz la/faz ai) (isso/isto/sim/)
        (quero/eu quero/quero sim/desejo/desejo sim)
        (vai/manda/manda ver/manda bala/vai em frente/va em frente/pode mandar/bora/bora la/vamos/vamos la/vamos nessa/forca/siga em frente)
        (esse/este/isso) (ai/mesmo/ai mesmo/mesmo sim)
        sim (remove/remova/tira/tire/apaga/apague/exclui/exclua/pode remover/pode tirar)
        pois claro | pois | e isso | e isso mesmo | isso ai | por favor sim
      `,
    },
    no: {
      alone: `
        no | nah | naa | nao nao nao | nanao | nein | capaz | bem capaz | bah nao | eh nao | ih nao | opa nao | afinal nao | claro que nao | nada disso
        (nao/afinal/) (quero/prefiro/melhor/e melhor/vou) (manter/deixar/ficar/ficar com ele/ficar com esse/ficar com isso/que fique/
          conservar) (isso/esse/assim/ele/)
        (pensando/pensei) (bem/melhor) (nao/deixa/deixe/deixa estar/deixa ficar/deixa assim/melhor nao/nao quero/mantem/mantenha)
        (nao quero/nao queria/nao vou/nao pretendo/nao desejo/ja nao quero) (mais/) (tirar/remover/apagar/excluir/retirar/eliminar/
          deletar/cancelar/tirar nada/apagar nada/remover nada) (isso/esse/este/ele/nao/o curso/)
        (nao/) (mantem/mantenha/mantenham/conserva/conserve/preserva/preserve/fica/fique) (isso/esse/este/ele/o curso/ele ai/isso ai/
          isso na lista/ele na lista/o curso na lista/onde esta/quieto/com ele)
        (nah/nao/bah nao/nao nao/afinal/capaz/) (deixa/deixe) (estar/ficar/quieto/ai/la/assim/isso/isso ai/isso la/isso assim/isso quieto/
          isso estar/isso ai quieto/ele ai quieto/esse ai/esse/este/o curso/como esta/como estava/na lista/pra la)
        (nao/) (cancela/cancele/cancelar/anula/anule) (a/o/essa/esse/) (remocao/exclusao/eliminacao/retirada/pedido/operacao/acao) (de/do curso/)
        nao (me enganei/foi engano/foi um engano/foi sem querer/foi erro/foi erro meu/cliquei errado/cliquei sem querer/era pra tirar/
          era para tirar/tira nao/tira nada/tires/tires nada/remove nada/removas/apagues/elimines/excluas/retires/mexas/mexe nisso/
          mexe nele/toques/faz isso/facas/facas isso/faca isso nao)
        (nao tira nao/nao remove nao/nao apaga nao/nao quero nao/quero nao/precisa nao/tira nao)
        nao | n | nn | nnn | nao nao | naum | nop | nops | negativo | nao obrigado | nao obrigada | nao valeu
        (ainda nao/agora nao/hoje nao/melhor nao/acho que nao/claro que nao/por enquanto nao/prefiro nao/nao agora/nao ainda/nao por enquanto/mais tarde/talvez depois/depois)
        (nao/n) (quero/precisa/preciso/faca/faca isso/faz isso/remova/remove/tira/tire/apaga/apague/exclua/mexe/mexa/faz/mude/muda/mude nada/muda nada)
        (nao/) (deixa/deixe/deixar) (assim/como esta/como ta/estar/quieto/ai/la/ficar/isso/ele/na lista/ele ai/como estava)
        (nao/) (mantem/mantenha/manter/fica/fique) (assim/como esta/ai/na lista/na minha lista/)
        (mudei de ideia/pensei melhor/nao quero mais nada/nem quero)
        de jeito nenhum | nem pensar | nem a pau | nem morto | nem morta
      `,
    },
    cancel: {
      alone: `
        cancelar | cancela | cancele | cancelado | cancela (isso/tudo/la isso/ai/la) | cancele (isso/o pedido/a acao/a operacao/tudo) | anula o pedido | anule o pedido
        cancela o pedido
        (esquece/esqueca) (isso/la isso/la/ai/tudo/pf/) | esquece | esqueca | deixa | deixe | deixa pra la | deixa para la | deixa la | deixa isso | esquece isso | esqueca isso
        nada | nenhum | nenhuma | nenhum deles | nenhum destes | nenhum desses | nenhuma delas | nada disso | nem (um/) nem outro
        para | pare | parar | tanto faz | ignora | ignore | ignora isso | sair | esse nao | este nao | nao e esse | nao e este | nao e isso | nao era isso
      `,
    },
    more: {
      alone: `
        mais | ver mais | mostrar mais | mostra mais | mostre mais | me mostra mais | me mostre mais | mostrame mais | mais cursos | mais resultados
        (quero/queria) ver mais | proximo | proximos | proxima | proximas | proxima pagina | pagina seguinte | seguinte | seguintes
        (o resto/os outros/os demais/os restantes/e os outros/e o resto/mostra o resto/mostre o resto/mostra os outros/ver o resto/ver os outros)
        tem mais | ha mais | e mais | mais algum | mais alguma coisa | carregar mais | algo mais
      `,
    },
    privacy: {
      alone: `
        privacidade | meus dados | os meus dados | protecao de dados | lgpd
        (ver/mostrar/mostra/mostre/me mostra/me mostre/mostrame) (os/) meus dados
        o que (e que/) (voce/vc/tu/) (sabe/sabes) (sobre/de) mim
        o que (e que/) (voce/vc/tu/) (guarda/guardas/armazena/salva/tem/tens/tem guardado/tem salvo/registra/regista) (sobre/de) mim
        (que/quais) (dados/informacoes) (e que/) (voce/vc/tu/) (tem/tens/guarda/guardas/armazena) (sobre/de) mim
        (os/) (dados/informacoes) (sobre mim/que tem sobre mim/que voce tem sobre mim)
      `,
    },
    forget: {
      alone: `
        me (esqueca/esquece/apaga/apague/exclua/delete)
        (esquecame/esqueceme/apagame/apagueme/quero ser esquecido/quero ser esquecida)
        (apagar/apaga/apague/excluir/exclui/exclua/deletar/deleta/delete/eliminar/elimina/elimine/remover/remove/remova) (todos os/os/) meus dados
        (esquece/esqueca/apaga/apague) tudo (sobre mim/de mim/o que sabe sobre mim/o que sabe de mim)
      `,
    },
    language: {
      alone: `
        idioma | idiomas | lingua | linguas
        (mudar/trocar/alterar/muda/troca/mude/troque) (o/de/a/) (idioma/lingua)
      `,
      before: `
        idioma | lingua
        (mudar/trocar/alterar/muda/troca/altera/mude/troque/altere) (o/de/a/) (idioma/lingua) (para/pra/para o/pro)
        (fala/fale/falar/falas/responde/responda/responder/escreve/escreva/escrever/conversa/converse) (comigo/) (em/)
        (pode/podes/voce pode/consegue) (falar/responder/escrever) (comigo/) em
        em
      `,
    },
  },
  saidExactly: {
    signIn: 'entrar | iniciar sessao | fazer login | login | logar',
    signOut: 'sair | terminar sessao | encerrar sessao | fazer logout | deslogar',
  },
  fillers: `
    (com/) a (graca/ajuda) de deus | gracas a (nosso senhor/deus) | se deus quis
    tche | vei | visse | pa | carago
    (atualizando/atualizacao/novidade/novidades/boa nova/so pra atualizar/para atualizar/passando pra avisar/passando para avisar/
      so passando pra avisar/passo para avisar/vim avisar/venho avisar) (que/)
    (com/) (prazer/muito prazer/alegria/satisfacao/muita satisfacao/orgulho) que (informo/comunico/aviso) que
    (serve a presente/serve esta mensagem/pela presente/por este meio/pela presente mensagem) (para/) (informar/comunicar/informo/comunico) que
    tenho o (prazer/gosto/orgulho) de (informar/comunicar) que | (cumpreme/cabe me/me cabe/me cumpre) informar que
    (fico/ficam) a saber que | fica a saber que | (e/eh) o seguinte | ora bem | ora | ora entao | pois bem | pois entao | entao ta
    (no/na/aqui no/aqui na/la no/la na/ali no/ali na) (sede/cooperativa/hospital/obra/fazenda/lavoura/fabrica/armazem/bar/restaurante/
      hotel/escola/faculdade/quartel/clinica/laboratorio/garagem/campo/biblioteca/cantina/refeitorio/posto/agencia/balcao/enfermaria/
      turno da noite/turno da manha/turno da tarde/meu turno)
    oi | oie | ola | opa | alo | bom dia | boa tarde | boa noite | boas | e ai | tudo bem | tudo bom
    ok | okay | agora | hoje | ontem | tambem | entao | na verdade | afinal | bom | bem | pois | pois e | pronto | enfim | finalmente
    ate que enfim | por fim | de novo | outra vez | novamente | para mim | pra mim | p mim | a mim | ai | aqui | la | so
    mesmo | ne | viu | ta | sabe | sabes | percebes | olha | olhe | veja | cara | mano | amigo | amiga | chefe | meu | coursemate | bot | robo
    agora mesmo | agorinha | agora ha pouco | ha pouco | hoje cedo | hoje de manha | hoje a tarde | hoje a noite | esta manha | esta tarde
    ontem a noite | ontem a tarde | essa semana | esta semana | semana passada | na semana passada | neste momento | nesse momento
    no momento | de momento | por enquanto | ate agora | ate o momento | ate ao momento | no total | ao todo
    com sucesso | completamente | totalmente | inteiramente | por completo | por inteiro | inteiro | inteira | todinho | todinha
    do inicio ao fim | do comeco ao fim | de cabo a rabo | de ponta a ponta | ate o fim | ate ao fim | de uma vez | de uma so vez
    gracas a deus | felizmente | infelizmente | sinceramente | rapidamente | depressa | imediatamente | o quanto antes
    logo cedo | sim | isso mesmo | legal | otimo | show | beleza | blz | certo | maravilha | boa noticia | boas noticias | aviso que | so avisando
    (so/) (pra/para) (avisar/informar/dizer/constar) (que/) | (queria/quero/gostaria de/gostava de/venho/venho por este meio) (avisar/informar/dizer/comunicar) (que/)
    (informo/comunico/aviso/confirmo/declaro) que | fyi | urgente
    (passei/fui aprovado/fui aprovada) (no/na) (teste/prova/quiz/exame/avaliacao) (final/)
    (no/na/em/durante o/durante a/pelo/pela/do/da/no meu/na minha) (onibus/autocarro/trem/comboio/metro/carro/
      celular/telemovel/telefone/notebook/computador/portatil/almoco/intervalo/pausa/hora do almoco/caminho/casa/
      escritorio/plantao/turno/folga/sofa/fim de semana/feriado/viagem/aeroporto/aviao/recepcao/loja)
    (a caminho de casa/a caminho do trabalho/em casa/no trabalho/no servico/de casa)
    (ha/faz) (uns/umas/alguns/algumas/um/uma/2/3/5/10/15/20/30/cinco/dez/) (minuto/minutos/minutinhos/horas/hora/instantes/instante/pouco)
  `,
  leaving: `
    (tenho que/tenho de/preciso/vou/vou ter que) (ir/sair/correr/embora/ir embora/voar) (embora/agora/la/)
    (fui/vou nessa/to indo)
  `,
  asOf: 'em | na data de | a data de | com data de',
  pastTense: `
    (ja/eu/eu ja/) (${done1}/fiz/fechei/cumpri/entreguei/comecei/iniciei)
    (acabei de/acabo de/consegui/deu pra/deu para) (terminar/concluir/completar/acabar/finalizar/encerrar/fazer/comecar/iniciar)
    (terminado/concluido/finalizado/completado/feito)
  `,
  pastTimes: `
    ontem | anteontem | ontem a noite | ontem de manha | ontem a tarde | hoje de manha | hoje cedo | esta manha | anteontem a noite
    (a/na/) semana passada | (o/no/) mes passado | (o/no/) fim de semana passado | no fim de semana | ao fim de semana
    (na/nesta/nessa/esta/essa) (segunda/terca/quarta/quinta/sexta/segundafeira/tercafeira/quartafeira/quintafeira/sextafeira) (feira/) (passada/)
    (no/neste/nesse/este/esse) (sabado/domingo) (passado/)
    (segunda/terca/quarta/quinta/sexta/segundafeira/tercafeira/quartafeira/quintafeira/sextafeira) (feira/) passada
    (sabado/domingo) passado
    (ha/faz) (um/uma/dois/duas/tres/2/3/4/5/alguns/algumas/uns/umas/) (dia/dias/semana/semanas/mes/meses)
    (antes/depois) (do/de) (almoco/trabalho/jantar/cafe/turno/plantao/expediente) | no almoco | no trabalho | outro dia | no outro dia | noutro dia
    (a/de/pela/da) (noite/tarde/manha)
  `,
  searchTopics: `
    (algo/alguma coisa/qualquer coisa/algum curso/alguns cursos/um curso/uns cursos/cursos/curso/treinamento/
      treinamentos/um treinamento/formacao/formacoes/uma formacao/conteudo/material/aulas) (sobre/de/do/da/em/para/
      que fale de/que fale sobre/)
    formacao | formacoes | uma formacao | (um/) treinamento | conteudo | conteudos | material | aulas | coisas
  `,
  selfReports: `
    (ja/eu/eu ja/) (vi/assisti/assisti a/estudei/li/percorri/fiz ja) | (ja/) (vamos/estamos) (em/nos/a/com)
    (me encontro/encontrome/me situo/cheguei agora/atingi/ja atingi/alcancei/ultrapassei os) (em/nos/a/aos/no/na/)
    (o/) (meu/) (progresso/andamento) (e/e de/esta em/esta nos/vai em/esta a) | (neste momento/de momento/atualmente/agora) (estou/vou/tenho) (em/nos/a/com/)
    (sao/ja sao/agora sao/afinal sao/sao ja) | fiquei (em/no/na/nos/nas/pelos/pela)
    eu | ja | eu ja | so | apenas | somente | estou | eu estou | to | tou | eu to | eu tou | ja estou | ja to | ja tou | agora estou | agora to
    (estou/eu estou/to/tou/ja estou/ja to/ja tou/agora estou/agora to/fiquei/cheguei/parei/ja cheguei/eu cheguei/
      ando) (em/no/na/nos/nas/com/a/aos/ao/pelos/pela/pelo/por volta de/por volta dos/mais ou menos em/
      mais ou menos no/mais ou menos na)
    (vou/ja vou/eu vou) (nos/ja nos/em cerca de/nuns/ja em/em/no/na/nas)
    (tenho/eu tenho/ja tenho/eu ja tenho/agora tenho)
    (consegui/ja consegui/eu consegui) (chegar a/chegar em/fazer/avancar ate/)
    (completei/avancei ate/cheguei ate/fui ate) (os/o/)
    quero dizer | quis dizer | digo | acabei de | acabo de | fiquei | cheguei
  `,
  requests: `
    (desejo/desejava) | (queira/queiram) | (fazme/me faz/me faca/faz/faca) (a/o/) (favor/gentileza/bondade/obsequio) de
    (agradeco/agradecia/agradeceria/solicito/peco/pedia/rogo) (que/se/lhe que/te que/a gentileza de/o favor de/o obsequio de) (me/)
    (seria/e/era) possivel (por favor/) (que/me/) | (teria/tera/tem/tinha) (a gentileza/a bondade/a amabilidade) de (me/)
    (pode/podes/poderias/poderia/podia/podias) (ja/entao/la/agora/fazer o favor de/ter a bondade de/ter a gentileza de)
    (pode/podes/poderia/podia/podias/poderias/voce pode/vc pode/voce poderia/vc poderia/voce podia/sera que pode/
      sera que voce pode/consegue/consegues/voce consegue) (por favor/pfv/pf/me/ai/por gentileza/)
    (quero/queria/eu quero/eu queria/gostaria/eu gostaria/gostava/eu gostava) (que voce/que/de/me/)
    (quero/queria/preciso/precisava/gostaria de) que (voce/tu/vc/)
    (me ajuda a/me ajude a/ajudame a/ajudeme a/me faz o favor de/me faca o favor de/fazme o favor de/faz o favor de/faca o favor de/faz favor de/faca favor de)
    (tenha a bondade de/tenha a gentileza de/por obsequio/por gentileza/por favor/favor/pfv/pf/pfvr/pff/porfa/porfavor/se faz favor/sff/faz favor/se nao se importa)
    (agradecia que/agradeceria que/agradeceria se/agradecia se/agradeco que) (pudesse/voce pudesse/)
    (deixa eu/deixame/deixeme/me deixa/me deixe/deixa)
    (vamos/bora/vamos la/bora la) | entao | la vai
    (peco/solicito/pedia/peco lhe/solicita se) (que/para/) (voce/)
  `,
  wishes: `
    desejo | desejava
    (quero/queria/eu quero/eu queria/gostaria/eu gostaria/gostava/eu gostava) (de/me/)
    (deixa eu/deixame/deixeme/me deixa/me deixe)
    (vamos/bora/vamos la/bora la)
    (posso/podemos/poderia eu/sera que posso/eu posso)
    (me ajuda a/me ajude a/ajudame a/ajudeme a)
    (estou/to/tou) (pronto para/pronta para/pronto pra/pronta pra/a fim de/com vontade de/doido pra/doida pra/ansioso para/ansiosa para)
    (tenho vontade de/hora de/ta na hora de/esta na hora de)
  `,
  doubts: `
    se | caso | talvez | acaso | porventura | quica | quem sabe | se calhar
    (acho/creio/penso/suponho/imagino/acredito/presumo/julgo) (que/eu/)
    (parece/pareceme/me parece) que | provavelmente | possivelmente | supostamente | teoricamente | em teoria | em principio | aparentemente
    (sera/sera que) | vou | vamos ver | vamos terminar | vamos concluir | irei | iria | iremos | vai | vao | ia
    (pretendo/pretendia/planejo/planeio/planejava/penso em/pensei em/pensando em/a pensar em/tenciono/quero tentar/tentar/tento/tentei/tentando/a tentar/vou tentar)
    (preciso/precisava/precisaria/necessito/falta/faltava/so falta/falta so) (de/)
    (tenho/tinha/terei/teria/tive) (que/de) | devo | deveria | devia | deverei | temos que | temos de
    amanha | depois | mais tarde | em breve | logo | logo mais | qualquer dia | um dia | um dia desses | algum dia | daqui a pouco | ja ja | jaja
    (na/a/) (semana que vem/proxima semana/semana seguinte) | (no/o/) (mes que vem/proximo mes) | (no/o/) ano que vem | que vem
    quando | enquanto | assim que | logo que | sempre que | mal | antes de | antes que | depois de | apos | ate | desde que | a menos que | a nao ser que | contanto que | salvo se
    (a/para/pra/ao/por/sem/so de/prestes a/perto de/ansioso para/ansiosa para/louco pra/doido pra/a ponto de/
      na hora de/em vias de/a fim de) (${doneInfinitives}/ser concluido/ser terminado)
    (tomara/oxala/espero/esperava/queria ter/gostava de ter/gostaria de ter/pena que/quem me dera)
    (imagina/imagine/imaginemos/suponha/suponhamos/digamos/finge/finja/fingir/faz de conta/facamos de conta)
    (disse/diz/dizem/disseram/falou/falaram/fala que/falam que/contou/contaram/afirma/afirmou) | segundo (o/a/ele/ela/eles/consta/dizem/meu/minha) | conforme (o/a)
    (mandou/mandaram/pediu/pediram/pede/pedem/quer/querem/queria que/exige/exigem/obrigou/obrigaram)
    todos | todas | todo mundo | toda a gente | tudo | cada | qualquer
    (porque/pois/ja que/visto que/uma vez que/como)
    n | nn | daqui a | por que | pq | qual | quais | quem | onde | quanto | quantos | quantas | cade | ou | estava
       era pra | era para | era suposto | devia ter | deveria ter | podia ter | poderia ter | teria | terei | tinha
      tivesse
    (brincadeira/brincando/a brincar/to brincando/estou a brincar/zoeira/zoando/mentira/ironia/so que nao/sqn/
      ate parece/sei/aham sei/ta bom vai/quem dera/conta outra/pegadinha/testando/so testando/um teste/teste)
    (hipoteticamente/exemplo/por exemplo/p ex/tipo assim)
    (ignora/ignore/instrucoes/esqueci de/esqueci/lembrar de/nao esquecer/nao esqueca)
    (em/ao/dentro de) vez de | em lugar de
    ${unreal}
    (acabei) (vendo/achando/esquecendo/desistindo/deixando/perdendo/ficando/percebendo/descobrindo/indo/pensando/optando/preferindo/querendo)
    (${done1}) (de ver/de saber/de ler/de perceber/de pensar/de descobrir/de receber/de ouvir)
    (o/a/um/uma) (teste/prova/quiz/exame/avaliacao/simulado) (de/do/da)
    (por/so por/so) (hoje/agora/enquanto) | (a meio/no meio/na metade) (de/do/da/dum/duma) (um/uma/) (almoco/jantar/turno/reuniao/tarde/manha/noite/dia/semana/mes/ano/
      caminho/viagem/conversa/chamada/projeto/livro/filme/jogo/semestre) | este ano | ano passado
    (depende/tanto faz/sei la/vai que)
    (deixa/deixe) (pra/para) la | deixa la | esquece | esqueca | (nos/em) meus sonhos | menti | mentindo
      mentiroso | (esta/ta/estava/seria) errado | e falso | falso | por engano | sem querer
    (meu/o meu/o/minha/a minha/a) (plano/objetivo/meta/ideia/desejo/intencao/sonho) | (dizia/diziam/dizendo/ouvi dizer/corre o boato/li que)
    (da/daria) (pra/para) | (tem/teria) como | (e/seria) (possivel/necessario/preciso/obrigatorio/dificil/facil/bom/otimo/melhor)
    mostra | mostrou | aparece | apareceu | consta | exceto | excepto | tirando | (menos/falta/faltou) (o/a) (quiz/teste/prova/exame/avaliacao)
  `,
  negations: `
    nao | n | nn | naum | nunca | jamais | nem | sem | nenhum | nenhuma | nada | ninguem | tampouco
    ainda nao | deixei de | longe de | impossivel | incapaz de | recuso | mal comecei | mal consegui | nem sequer | nem mesmo
    (falhei/falhou/desisti de)
  `,
  firmNos: `
    (claro/obvio/evidente/logico/e claro/de certeza) que nao | de jeito nenhum | de maneira nenhuma | de modo nenhum | de forma alguma | de modo algum
    nem pensar | nem a pau | nem morto | nem morta | nem que a vaca tussa | nem por sombras | nem em sonhos | nem brincando | nem de brincadeira | nem ferrando | nem fodendo
    nunca | jamais | nunca na vida | nunquinha | nunca mais | (deus me livre/credo) | que nada | ta louco | ta doido | ta maluco
    (nao/nem) (mexe/mexa/toca/toque) (nisso/nele/em nada/ai) | nao e nao | absolutamente nao | negativo | nananina | nananinanao | nao mesmo | nao senhor | nao nao nao
    em hipotese alguma | em hipotese nenhuma | sob nenhuma circunstancia | em caso algum | em circunstancia nenhuma | era so o que faltava
  `,
  // a word alone would be cut off a question at "é", which without its accent is "and": "qual | é o prazo"
  questionOpenings: `
    (qual/quais) (o/a/os/as/e/sao/foi/seria/era/curso/cursos/prazo/data/treinamento/formacao/deles/desses/destes/delas/porcentagem/percentagem)
    (como/quando/onde/aonde) (e/e que/esta/estao/estou/to/ta/vai/vou/foi/fica/ficou/vao/eu/o/a/os/as/anda/ando/
      posso/devo/faco/termina/acaba/vence/comeca/comeco/termino/concluo/comecou/terminei/vejo/tenho/fico/sei/que/isso/
      isto/assim/vem)
    (quem/a quem/de quem/para quem/pra quem/com quem) (e/e que/esta/ta/tem/fez/terminou/concluiu/completou/acabou/
      comecou/iniciou/falta/precisa/deve/pode/vai/me/te/ja/ainda/atribuiu/marcou/mandou/disse/quer/ganha/nao/foi/sao)
    (quanto/quanta/quantos/quantas) (e/e que/eu/ja/falta/faltam/tempo/dura/demora/leva/tenho/tem/de/do/da/cursos/
      curso/horas/minutos/dias/pessoas/estou/fiz/conclui/andei/custa/terminaram/fizeram/concluiram/me/ainda/
      progresso)
    (o que/que/oque/oq) (e/e que/eu/tenho/tem/falta/faltam/me/ainda/vence/esta/ta/devo/posso/preciso/foi/acontece/
      significa/quer/ha/existe/ja/conclui/terminei/fiz/vem/aprendo/sao/mais/faco/voce/vc/se/ele/ela/quer dizer/cursos/
      curso/dia/horas/data)
    (por que/porque/pq) (e que/eu/tenho/preciso/devo/esta/estou/foi/o/a/os/as/me/voce/vc/ele/isso/isto/esse/este/nao/diz/aparece/ainda/tem)
    cade | sera que | sera | devo | posso | podemos | ate quando | desde quando | sabe se | sabes se | voce sabe | gostaria de saber | queria saber | quero saber
    (tem/ha/existe/existem) (algo/alguma/algum/alguma coisa) | verdade que | nao sei se
    (ja/eu/eu ja) (terminei/conclui/fiz/acabei/comecei) ou | estou ou
  `,
  questionWords: `
    que | o que | quando | onde | qual | quais | como | quanto | quantos | e | sao | esta | estao | foi | vence | vencem | vencer
    atrasado | atrasada | em atraso | prazo | limite | tenho | tem | fiz | terminei | conclui | concluido | terminado | feito | comecei
    comecado | iniciado | meu | minha | o | a | os | as | de | do | da | dos | em | no | na | com | para | pra | curso | cursos | ja | ainda
    progresso | status | andamento | falta | faltam | tempo | data | por | me | eu | devo | posso | preciso | obrigatorio | porcento
    por cento | quase | algo | alguma coisa | hoje | amanha | semana | esta semana | este mes | mes | estou | to | indo | fazer | terminar
    concluir | acabar | acaba | comecar | marcado | ate | sera | sera que | ser
  `,
  listWords: `
    atrasado | atrasados | atrasada | atraso | em atraso | vence | vencem | vencer | vencido | vencidos | vencendo | prazo | prazos | pendente
    pendentes | pendencia | pendencias | cursos | treinamentos | formacoes | progresso | tarefas | obrigatorio | obrigatorios | concluidos | terminados | atribuidos
  `,
  howToOpenings: `
    como (e que/) (eu/) (posso/consigo/faco para/faco pra/faco/devo/deveria) | como (e que/) (se/a gente) | como fazer (para/pra) | como proceder para
    (como/onde) (e que/) (eu/) (posso/clico para/clico pra/vou para/vou pra)
    (o que/que) (e que/) (eu/) (devo/tenho que/tenho de/preciso) (digitar/escrever/dizer/fazer) (para/pra)
    (o que/que) (digito/escrevo/digo/faco) (para/pra)
    (me/) (explica/explique/ensina/ensine/diz/diga/mostra/mostre) como (e que/eu/se/)
    (pode/podes/voce pode/poderia) me (explicar/dizer/ensinar/mostrar) como (eu/se/)
    (qual e o comando/qual o comando/qual comando) (para/pra) | (nao sei/nao entendi/nao percebo/nao faco ideia de) como (eu/se/)
    (o que acontece/que acontece) (se/quando) | (e possivel/da para/da pra/tem como/tem jeito de/existe maneira de/ha maneira de/ha forma de) (desfazer como/marcar como faz)
  `,
  howToPhrases: `
    como (e que/) (eu/) (marco/comeco/inicio/termino/concluo/completo/atribuo/atualizo/removo/apago/tiro/desfaco/
      anulo/salvo/guardo/registro/registo/informo/coloco/me inscrevo/inscrevome/peco/solicito/prorrogo)
    como (se/que) (marca/comeca/inicia/termina/conclui/atribui/atualiza/remove/apaga/desfaz/anula/salva/guarda/registra/regista)
    como (eu/se/e que se/) (marcar/comecar/iniciar/terminar/concluir/completar/atribuir/atualizar/remover/apagar/
      tirar/excluir/desfazer/anular/salvar/guardar/registrar/registar/informar/colocar/inscrever/me inscrever/
      inscreverme/pedir/solicitar/prorrogar)
    como funciona (a atribuicao/o desfazer/o progresso)
  `,
  forWhom:
    'para o | para a | pro | pra | para | em nome de | em nome do | em nome da | no lugar de | no lugar do | no lugar da',
  otherPeople: `
    ele | ela | eles | elas | dele | dela | deles | delas | lhe | lhes | alguem | outra pessoa | outras pessoas
    (minha/a minha/nossa/a nossa) (equipe/equipa) | (meu/o meu/nosso/o nosso) time
    (meu/o meu/minha/a minha/um/uma) (chefe/colega/gestor/gestora/lider/gerente/supervisor/supervisora/amigo/amiga/
      marido/mulher/esposa/filho/filha/irmao/irma/mae/pai/namorado/namorada/subordinado/funcionario/funcionaria)
    (para/pra) (todos/todo mundo/toda a gente/a equipe/a equipa/o time) | a gente | nos dois | nosso | nossos
    todo mundo | toda a gente | o pessoal | os funcionarios | os colaboradores | os usuarios | os utilizadores | o time | a equipe | a equipa | o grupo
    terminamos | concluimos | completamos | acabamos | finalizamos | fizemos | comecamos | iniciamos
    terminaram | concluiram | completaram | acabaram | finalizaram | fizeram | comecaram | iniciaram
  `,
  stopWords: `
    o | a | os | as | um | uma | uns | umas | meu | minha | meus | minhas | este | esta | esse | essa | aquele
      aquela | deste | desse | desta | dessa | neste | nesse | nesta | nessa
    de | do | da | dos | das | em | no | na | nos | nas | num | numa | ao | aos | com | para | pra | pro | pela | pelo | por | que | e | lo | la
    curso | o curso | o curso de | curso de | curso do | curso da | treinamento | o treinamento | treinamento de
      formacao | a formacao | capacitacao | modulo de | chamado | chamada | intitulado | titulado | titulo
    esta | ta | esta em | ta em | esta com | ta com | esta no | ta no | estou | to | tou | sou | foi | ficou | fica | vai | vai em | progresso | progresso em | progresso no
    ja | feito | feita | concluido | concluida | terminado | terminada | pronto | pronta | finalizado | completo
      fiz | tenho | cheguei | agora | como | so | apenas | tudo de | todo o | toda a | inteiro
    isso | sobre | ate | ate agora | lista | minha lista | meu curso | meu progresso | me | eu | seu | sua
  `,
  functionWords: `
    o | a | os | as | um | uma | meu | minha | meus | minhas | este | esta | esse | essa | aquele | aquela | de | do | da | dos | das | em | na | nos | nas | com
    e | ao | para o | pelo | pela | que | esta | estou | to | tou | ta | foi | ficou | curso | o curso | cursos
      treinamento | formacao | chamado | eu | ja | me | lo | la | aqui | ai | la
    no curso | no treinamento | na formacao | no meu curso | no sistema | no viva | na minha lista | no meu perfil | no meu registro | no meu registo
  `,
  itWas:
    '(foi/era/estava/achei) (muito/bem/super/um pouco/meio/bastante/tao/pouco) | (foi/era) (um/uma) | (me/) (levou/tomou) | demorou',
  becauses: `
    porque | pois | ja que | visto que | uma vez que | pq | que (eu/) (sou/preciso/trabalho/to precisando/estou precisando/tou precisando)
    que (o/a) (chefe/patrao/diretora/diretor/coordenadora/empresa/escola) (quer/pediu/mandou/exige)
  `,
  dictated: {
    virgula: ',',
    'ponto final': '.',
    'ponto de exclamacao': '!',
    'ponto de exclamação': '!',
    'ponto de interrogacao': '?',
    'ponto de interrogação': '?',
    vírgula: ',',
    'nova linha': ';',
  },
  dictatedAtEnd: 'ponto',
  correcting: `
    (desculpa/desculpe/desculpem/perdao/foi mal/ops/opa/ups/xi) | errei | me enganei | enganeime | me confundi | confundime | me equivoquei
    (nao/) (espera/espere/pera/perai/calma) | (isso/isto/) (esta/ta/estava/tava) errado | (foi/isso foi/isto foi) (engano/um engano/um erro/erro meu/sem querer/erro)
    (digitei/escrevi/marquei/coloquei/pus/botei/cliquei/apertei/lancei/registei/registrei) (tudo/) errado | numero errado | valor errado | melhor dizendo | ou melhor
    alias | na verdade | afinal
  `,
  restating: `
    (deveria/devia/deve) ser | e na verdade | na verdade (e/sao/estou em/estou no/)
      o (certo/correto) (e/era/seria) | correcao | corrigindo | retificando | quis dizer | queria dizer | quero dizer
      | digo | minto
    (e/sao) (mesmo/na verdade) | (muda/mude/corrige/corrija/troca/troque) (isso/) (para/pra) | nao (sao/e)
  `,
  insteadOf:
    'nao | e nao | em vez de | ao inves de | em lugar de | no lugar de | antes era | antes eram | era | eram',
  hedges: `
    (acho/creio/penso/diria/imagino/suponho/acredito) (que/uns/eu/)
    diria | eu diria | acho | creio | imagino | penso | digamos | vamos dizer
    mais ou menos | aproximadamente | cerca de | uns | umas | por volta de | por volta dos | talvez | quase | tipo
       por ai | algo como | coisa de | ali pelos | la pelos | deve ser | devem ser | devo estar em | devo estar nos
    ou algo assim | ou por ai | ou coisa assim | se nao me engano | salvo erro
  `,
  someMore: `
    (fiz/estudei/avancei/andei/adiantei) (mais/) (um pouco/um pouquinho/um bocado/um bocadinho/bastante/uma parte/
      algo/pouco/pouquinho/bocado/bocadinho) (mais/) (de/do/da/em/no/na/)
    (mais/) (um pouco/um bocado/um pouquinho/pouco/bocado/pouquinho) (mais/) (de/do/da/em/no/na)
    (avancei/adiantei/progredi) (em/no/na/o/a/) | (dei/tive) (uma adiantada/uma avancada/um avanco/avanco) (em/no/na/)
    (continuei/segui) (com/em/no/na/o/a/) | (mais/outra) (uma/um/) (aula/modulo/parte/video) (de/do/da)
  `,
  later: `
    (pra/para) (mais logo/outra altura/outra ocasiao/noutra altura/mais adiante/mais pra frente/logo/quando tiver tempo/quando der/ver noutra altura)
    noutra altura | mais logo | outra hora | noutro dia
    (pra/para) (depois/mais tarde/outro dia/outra hora/ver depois/fazer depois/ver mais tarde/fazer mais tarde/a semana que vem/amanha/as ferias/o futuro/mim)
    (depois/mais tarde) | quando (eu/) (tiver/tenha) (tempo/um tempo) | quando der
    (na/nos/em/para a/para os) (minha lista de desejos/favoritos/meus favoritos/salvos/guardados)
  `,
  keeping: `
    salva | salvar | salve | guarda | guardar | guarde | guardame | deixa | deixar | deixe | separa | separe
      separar | reserva | reserve | anota | anote | marca | marque | favorita | bota | coloca | coloque | poe
  `,
  unsureOf: `
    nao (tenho/estou/to/tou) (certeza/certo/certa/bem certo/bem certa/seguro/segura) (se/de que/)
    (acho/creio/penso/julgo/imagino/suponho) (que/) | talvez | provavelmente | se calhar | se nao me engano | salvo erro | quase certeza (que/)
  `,
  wrongOne: `
    (cliquei/apertei/marquei/toquei/carreguei/escolhi/peguei) (no/na/o/a/) (botao errado/errado/opcao errada/linha errada)
    (cliquei/apertei/marquei/carreguei) (sem querer/por engano/por acidente)
  `,
  mayBeWrong: `
    curso errado | o curso errado | botao errado | era o outro | era outro | era outro curso | era noutro | foi errado | isso foi errado | nao era esse | nao era este | por engano
      sem querer | por acidente | foi sem querer | errei de curso | me enganei de curso | enganeime no curso
  `,
  takesBack: `
    retiro (o que disse/isso/o dito) | (esquece/esqueca) (o que (eu/) disse/o que disse) | foi engano | foi (um/) engano | foi (um/) erro | foi sem querer | erro meu
  `,
  withYes: `
    dai | daqui | de la | de uma vez | senhor | senhora | chefe | guri | guria | tche | mano | cara | viu | la | senhor bot | a vontade | entao | agora | ja | logo
    pode | mesmo | sim | por mim | pra mim | isso | fazer isso | ai | claro | obrigado
       obrigada | coursemate | bot | da lista | da minha lista | dos meus cursos | de vez
  `,
  doing: `
    ${doneInfinitives.replaceAll('/', ' | ')} | termina | termine | conclua | completa | complete | acaba | acabe | finaliza | finalize | encerra | encerre | faz | faca | fazer
  `,
  onMyBehalf: 'por mim | no meu lugar | em meu lugar | em meu nome | para mim | pra mim',
  letsBe: 'deixa | deixe | deixar | larga | larga isso | para com',
  spent: 'fiz | estudei | passei | dediquei | gastei | trabalhei | levei | durante',
  pleas: 'por favor | pfv | pf | pfvr | pff | por gentileza | favor | se faz favor | sff | porfa | faz favor',
  looselyStarts: `
    vamos | bora | vamos la | bora la | vamos nessa | partiu | simbora | vai | manda ver | da o play | play | go
    (fico com/vou de/pego/escolho/quero) (esse/este/isso/ele/o)
    entrar em | entrar no | entrar na
  `,
  looselyDone: `
    (acabou/terminou/acabouse/ja acabou/ja terminou/ja era/ja foi/ta no papo/esta no papo/foise/chegou ao fim/esta fechado/ta fechado/resolvido/resolvida/ok/tranquilo)
    passei (no/na/em/) | fui aprovado em | fui aprovada em | fui aprovado no | fui aprovada no
  `,
  misgivings: {
    seconds: `
      (um/1/so um/meio) (segundo/segundinho/momento/momentinho/minuto/minutinho/instante/bocadinho/bocado) | segundos | seg | so um pouco
    `,
    noPlace: `
      na | nesta | nessa | ate | ate a | ate o | ate dia | dia | no dia | para | pra | toda | todas as | a cada | por | antes da | depois da | desde | la pra | de
    `,
    sequels:
      'agora | e | depois | entao | a seguir | proximo | em seguida | falta | vamos para | vamos pro | bora pro | partiu | hora de | segue',
    itIs: 'e | esta | ta | esse e | esse esta | este esta',
    next: 'a seguir | depois | e o proximo | e a seguir | em seguida | vem agora | e agora',
    clock: 'as | a | pelas | por volta das | sao | e | desde as | ate as | la pelas',
    clockAfter: 'para as | pra | pras | para a | menos | e',
    noProgress:
      'pagina | pag | sala | quarto numero | andar | menos de | abaixo de | ate | ate os | ate a | aula | capitulo | modulo | linha | fila',
    compares: 'como | igual a | igual ao | tal como',
    ages: 'tenho | eu tenho | faco | fiz',
    noYes: `
      tchau | adeus | ate logo | ate mais | ate amanha | falou | flw | fui | sei | ah ta | ah sim | ah ok | entendi
        percebi | sem problema | sem problemas | deixa | ta bom vai | aham sei | pois sim | depois
    `,
    hardlyYes:
      '(por favor/pfv/pf/obrigado/obrigada/valeu/vlw) | (ola/oi) (sim/isso) | (sim/isso) (ola/oi) | (ta bom/ok/beleza/blz) (obrigado/obrigada/valeu/vlw) | entendi | certo entendi',
    everyday: `
      apresentacao | apresentacoes | incendio | incendios | fogo | escritorio | trabalho | tempo | dia | semana | equipe | equipa | time | mudanca | mudancas
      servico | cliente | clientes | projeto | projetos | negociacao | negociacoes | lideranca | ajuda | relatorio
        lista | estresse | stress | almoco | comida | reuniao | feedback | higiene | limpeza | gestao
      presentation | fire | office | work | day | week | team | change | service | customer | project
    `,
    somebody: `
      amigo | amiga | colega | chefe | gestor | gestora | gerente | mano | parceiro | parceira | filho | filha | marido | mulher | esposa | pessoal | galera
    `,
    did: `
      terminou | concluiu | completou | acabou | finalizou | fez | passou | comecou | iniciou | esta | ta | tem | ja | foi | tinha | terminei | conclui
    `,
    manyGreeted: `
      (oi/ola/bom dia/boa tarde/boa noite/prezados/prezadas/caros/caras/estimados/queridos/) (todos/todas/pessoal/
        gente/galera/equipe/equipa/time/colegas/turma/malta/alunos/participantes/colaboradores)
    `,
    greetings:
      'oi | ola | bom dia | boa tarde | boa noite | prezados | prezado | prezada | caros | caro | cara | boas',
    orders: `
      ${doneInfinitives.replaceAll('/', ' | ')} | termina | termine | conclua | completa | complete | acaba | acabe | finaliza | finalize
      comecar | comeca | comece | iniciar | inicia | inicie | fazer | faz | faca | marcar | marca | marque
        atualizar | atualiza | atualize | colocar | coloca | coloque | poe | ponha | registrar | registra | registre
        registar | registe
    `,
    otherwise: `
      (eu/) (estou/to/tou) (ja/todo/toda/totalmente/completamente/meio/tao/) (acabado/acabada/morto/morta/exausto/exausta/destruido/destruida)
      (esse/este/isso/isto/essa/esta) e (o/a/meu/minha/nosso/nossa/o meu/a minha/o nosso/a nossa) (objetivo/meta/
        plano/ideia/sonho/problema/questao/desejo/intencao/esperanca/pergunta/piada/regra)
      (bem/mal) feito | acabou comigo | (acabei/terminei) com (a vida/ele/ela/tudo/a festa)
        (terminei/acabei) (o namoro/meu namoro/o casamento/de comer/de almocar/o almoco/o cafe/de falar)
      que (diz/pede/manda) | e (mentira/piada/brincadeira) | so que nao | quem (me/) dera | ate parece
      (feito/feita) (a mao/por ele/por ela/por eles/por alguem/por outra/por outro/por ti/por voce/por quem/por um/por uma/por nos) | (acabei/terminei) (no/na) (fila/
        hospital/ultimo lugar)
      (${done1}) (todos/todas/tudo)
      (proximo/proxima/resto/seguinte/lista/tarefa/dever/passo/ordem/pedido/sugestao/recomendacao/problema/dificil/
        facil/importante/melhor/ideal/certo/falta/trabalho/missao/desafio/prioridade/foco/conselho/dica/proposta/opcao/
        solucao/vontade/promessa) e (${doneInfinitives}/comecar/iniciar/fazer/marcar/remover/tirar/salvar/guardar/
        silenciar/parar/cursar)
      (n/nn/num) (${done1}/fiz/fechei/entreguei/comecei/iniciei/marca/marque/remove/remova/tira/apaga/inicia/comeca/quero/vou)
    `,
    began: 'comecei | comecado | comecou | iniciei | iniciado | iniciou',
    startsElse: `
      (comeca/comece/comecar/inicia/inicie/comecei) (aqui/ai/por aqui/do zero/do inicio/do comeco/comigo/por mim/conosco/connosco/cedo/bem/mal/a trabalhar/a chover)
    `,
    congratulations: 'parabens | felicitacoes | muito bem | bravo | parabens a | boa garoto',
    owned: 'meu | minha | o | a | nosso | nossa | o meu | a minha',
    courses: 'curso | treinamento | formacao | modulo | capacitacao',
    noUndo: 'ontem | semana passada | esquece o que eu (disse/escrevi) | esquece o que (disse/escrevi)',
  },
  articles: 'o | a | os | as | ao | pelo | pela | no | do | desse | neste | nesse',
  contractions: '',
  all: 'todos | todas | tudo | todos eles | todos os cursos',
  as: 'como',
  it: `
    isso | isto | esse | este | essa | esta | aquele | aquela | isso ai | esse ai | este aqui | esse mesmo | este mesmo | o mesmo | a mesma
    (esse/este/o/aquele/o mesmo/meu/desse/deste/nesse/neste/do/no) (curso/treinamento)
    (essa/esta/a/aquela/a mesma) (formacao/capacitacao)
    nisso | nele | nisto | (isso/esse/este) (todo/inteiro) | ele todo | ele inteiro | isso tudo | (o/esse/este) mesmo curso | disso | nesse | neste | desse | deste | lo
    o ultimo curso
  `,
  other: '(o/a/no/na/do/da/) (outro/outra) | (o/) outro curso | a outra formacao',
  ordinalPrefix: `
    (foi/era/seria/pode ser/escolho/fico com/prefiro/quero dizer/queria dizer/quis dizer/refiro/me refiro/refirome) (o/a/ao/do) | (pode ser/escolho/fico com/me refiro)
    n | numero | num | nr | nro | opcao | item | a opcao | o numero | o item | numero do curso | curso numero | o curso numero | posicao | a posicao
  `,
  ordinals: {
    primeiro: 1,
    primeira: 1,
    '1o': 1,
    '1a': 1,
    segundo: 2,
    segunda: 2,
    '2o': 2,
    '2a': 2,
    terceiro: 3,
    terceira: 3,
    '3o': 3,
    '3a': 3,
    quarto: 4,
    '4o': 4,
    quinto: 5,
    '5o': 5,
    sexto: 6,
    setimo: 7,
    oitavo: 8,
    nono: 9,
    ultimo: -1,
    ultima: -1,
  },
  ordinalSuffix: `desses | destes | deles | dessas | delas | ai | da lista acima | que apareceu | que mostraste | que voce mostrou | curso da lista | acima | curso
    opcao | da lista | item | treinamento | de cima | resultado`,
  both: `(os/as/todos os/) (dois/duas) (cursos/deles/delas/) | ambos | ambas | (esses/estes/eles/esses os/estes os) dois | ambos os cursos
  os dois cursos | ambos eles | eles os dois | os 2 | todos os dois`,
  interjections: `
    ih | ihh | iii | xi | xii | vish | mds | afe | tche | barbaridade | credo em cruz | jesus | virgem maria | carambas | eia | ei
    caramba | puxa | putz | poxa | caraca | cacete | caralho | porra | merda | droga | aff | affe | ufa | uau | eita | vixe | vixi | aleluia | amem
    nossa senhora | meu deus | meu deus do ceu | pelo amor de deus | credo | haha | hahaha | rs | rsrs | rsrsrs | kk | kkk | kkkk | kkkkk | huehue | hehe
    fogo | bolas | eh pa | epa | bah | bah tche | tche | uai | oxe | oxente | pqp | vsf | fds | foda | fodase | ai ai | ahh | ah | oh | hum | hmm | ihu | uhu | eba | viva deus
  `,
  remarks: `
    (preciso/precisava) (bue/bues/muito/mesmo/tanto/urgentemente/disto/deste/desse/pro/por causa/porque)
    (tri/bue/bues/mo/muito/mto/super/mega) (bom/boa/legal/fixe/massa/top/chato/seca/longo/interessante/util/giro/porreiro/cansativo)
    que (chato/legal/bom/alivio/canseira/sufoco/maravilha/trabalheira/demora/preguica/saco/seca/perda de tempo/longo/dificil/facil/curso/treinamento)
    (ate/) que (enfim/nem foi)
    (achei/gostei/adorei/amei/odiei/detestei/curti/recomendo) | nao aguentava mais
    (foi/era/estava) (muito/bem/super/meio/um/uma/bastante/tao/mais/menos)
    (preciso/precisava) (disso/dele) (para/pra/no) | (e/era) para (o/a/meu/minha) | sempre quis | ha muito que queria
    (obrigado/obrigada/valeu) (por/pela/pelo) | (desculpa/desculpe) (por/pela/pelo/o/a)
    (bom/boa) (trabalho/semana/fim de semana/dia/noite/feriado/descanso) | otimo (dia/trabalho) | ate (mais/logo/amanha) | (um/) abraco | abracos
    (levei/levou/demorei/demorou/me tomou/gastei) | menos um | (um/) a menos | proximo por favor | hora do (cafe/almoco) | bora comemorar
    (so/) (estava/tava/estou/to) (so/) (olhando/a ver/vendo/dando uma olhada) | me deseja sorte | deseja me sorte
  `,
  scores: `
    (passei/fui aprovado/fui aprovada/aprovado/aprovada) (com/no teste/na prova/no quiz/no exame/na avaliacao)
    (tirei/obtive/fiz) (nota/uma nota/a nota) | (minha nota/a minha nota/nota) (foi/de/) | acertei | pontuacao (de/) | (nota/media) (final/) | com (nota/media) (de/)
  `,
  gotScore: 'tirei | obtive | acertei | consegui | ganhei | gabaritei | nota | media',
  plans: `
    (o/) resto (fica/eu faco/faco/) (amanha/depois/mais tarde/semana que vem/para amanha/pra amanha/hoje a noite)
    (amanha/depois/mais tarde) (continuo/termino/acabo/faco o resto/tem mais/eu termino/eu continuo/faco mais)
    (continuo/termino/acabo/concluo/vou terminar/vou continuar/vou acabar) (amanha/depois/mais tarde/hoje/logo/semana que vem/na segunda)
    (vou/pretendo/espero) (terminar/acabar/concluir/continuar) | falta (pouco/so um pouco/o resto/so pouco) | quase la | chego la | devagar e sempre | aos poucos | estou a caminho
  `,
  smallTalkWords: `
    foi era e esta estava muito muita bem bom boa otimo otima legal chato chata longo longa interessante facil dificil cansativo cansativa
    finalmente enfim ate que gostei adorei amei curti achei demais mas tudo certo super bastante meio um pouco pouquinho tao mesmo aprendi
    coisa coisas nova novas util uteis massa bacana show top fixe giro porreiro espetacular excelente incrivel maravilhoso recomendo pesado
    pesada puxado puxada tranquilo tranquila simples rapido rapida demorado demorada horrivel pessimo fraco fraca sofrido ufa alivio
    gracas deus conteudo videos video aula aulas professor horas hora dias dia semana levei levou demorou valeu a pena o os as uma de do da com
    cafe merecido mereco festa sextou agora ja hoje eu me
  `,
  praise: `
    (me serve/me agrada/me interessa/me convem/pode ser/pode ser esse/pode ser este) | (parece/pareceme/me parece) (bom/boa/legal/otimo/interessante/util/fixe/bacana/
      perfeito/ideal) | (gostei/curti)
      | (esse/este/e/) (serve/perfeito/ideal/o que eu quero/o que quero/o que preciso)
    (soa/e) (bem/interessante) | esta otimo
  `,
  ambiguous: `
    (esta/ta/foi/ja esta/ja ta/ja foi/agora esta/fica/ficou/) (encerrado/encerrada) | zerei | matei | gabaritei
      fechei | entreguei | completo | completa | ja era
      ja foi | esta fechado | esta no papo | ta no papo | zerado | fechado | ok | check | esta ok | ta ok
    pronto | pronta | acabou | fechar | fecha | feche | riscar | risca | risque | ticar | tica | tique | aprovado em | aprovada em | cumpri
    (faco/pego/pegar) o curso (de/do/da)
    me (inscrevi/matriculei) (em/no/na) | inscrevime em | inscrevime no | entrei (em/no/na) curso (de/do/da) | fazer | cursar | refazer | repetir
    pode (sair/ser removido/ser apagado/ser excluido) (da lista/da minha lista/)
    (volta/volte/voltar) | (marquei/cliquei/apertei/fiz/carreguei/mandei) (errado/por engano/sem querer)
      (foi/isso foi/isto foi) (um erro/por engano/engano/sem querer/um engano/erro)
    (comeca/comece/comecar) de novo | (acaba/acabe/acabar) (com/)
    (terminado/terminada/concluido/concluida/finalizado/finalizada/completado/completada/feito/feita) (o/a)
  `,
  salutations:
    'prezado | prezada | prezados | caro | cara | estimado | estimada | querido | querida | exmo | exma | ola coursemate',
  signOffs: `
    (um/) (abraco/abracos/grande abraco/forte abraco) | atenciosamente | att | cordialmente
      (com os/os/) (melhores cumprimentos/meus cumprimentos) | cumprimentos | saudacoes | saudacoes cordiais | beijos
      | bjs | abs | atte | grato desde ja | grata desde ja | respeitosamente | enviado do meu
  `,
  reasons: `
    porque | pois | ja que | visto que | uma vez que | pq | (para/pra) que (eu/) (possa/consiga) | (para/pra) (eu/) poder
    (preciso/precisava) (disso/dele/dela) | (e/era) (obrigatorio/para) | nao (preciso/quero/tenho tempo) (mais/)
  `,
  callsOff: `
    anula | anule | anula isso | anule isso | cancela o que fiz | cancele o que fiz
  `,
  listed: {
    overdue: `
      atrasado | atrasada | atrasados | atrasadas | em atraso | com atraso | atraso | atrasos | vencido | vencida | vencidos | vencidas
      prazo vencido | prazos vencidos | prazo expirado | prazos expirados | prazo ultrapassado | fora do prazo | fora de prazo | expirados
      expirado | (ja/) (passou/passaram/passei/ultrapassei/ultrapassou/ultrapassaram/estourou/estourei/estouraram) (do/o/de/os) (prazo/prazos/data)
      (ja/) (venceu/venceram) | devendo | deixei passar | prazo (ja/) (passou/ultrapassei/estourou/venceu/expirou/acabou/terminou)
      passado do prazo | passados do prazo | overdue
    `,
    required: `
      obrigatorio | obrigatoria | obrigatorios | obrigatorias | obrigatoriamente | (sou/estou/fui) (obrigado/obrigada) a | mandatorios
      frequencia obrigatoria | imprescindivel | imprescindiveis | exigido | exigidos | exigidas | obrigacao | compulsorios | mandatory
    `,
    finished: `
      (que/quais/qual/o que/cursos/formacoes/treinamentos/os/dos/das/aqueles/aquilo/tudo o/capacitacoes) (que/) (eu/) (ja/) (terminei/
        acabei/conclui/completei/finalizei/fiz/despachei)
      ja (terminei/acabei/conclui/completei/finalizei/fiz)
      (concluidos/concluidas/terminados/terminadas/acabados/acabadas/finalizados/finalizadas/completados/completos/feitos/feitas/completed)
      historico
    `,
    dueSoon: `
      (vence/vencem/vencer/vencendo/acaba/acabam/termina/terminam/expira/expiram/fecha/fecham) (logo/em breve/primeiro/antes/
        esta semana/essa semana/nesta semana/nessa semana/este mes/esse mes/neste mes/nesse mes/hoje/amanha/nos proximos dias/
        proximamente/ate sexta/na proxima semana/semana que vem/daqui a pouco/agora/por agora/ja/o prazo)
      (pra/para/a/quase a/prestes a/por) (vencer/expirar/terminar o prazo/acabar o prazo/caducar) | (esta/estao) vencendo | vencendo
      prazo (a/quase a/prestes a) (acabar/terminar/expirar/vencer/chegar ao fim) | (prazo/prazos) (mais/) (proximo/proximos/curto/curtos/apertado/apertados)
      (proximo/proximos/os proximos/meus proximos/os meus proximos) (prazo/prazos/vencimentos) | (a/estao a/esta a) (acabar/terminar) o prazo
      perto (do/de) (prazo/vencer/acabar/expirar) | mais (urgente/urgentes) | urgentes | prioritarios | due soon
      (prazo/prazos) (termina/terminam/acaba/acabam/vence/vencem) (em breve/logo/esta semana/essa semana/este mes/esse mes/amanha/hoje)
    `,
  },
  recordRequests: `
    (pode/podes/podem/pode la/podes la/poderia/) (dar/da/de/dando) baixa (nele/nela/nisso/nesse/no curso/no sistema/ai/la/pra mim/para mim/)
    (pode/podes/poderia) (anotar/marcar/registrar/registar/lancar/atualizar) (ai/la/isso/isto/por favor/)
    (anota/anote/anotar/marca/marque/marcar/registra/registre/registrar/regista/registe/registar/lanca/lance/poe/ponha/coloca/coloque) (ai/la/)
      que (ja/) (esta/ta/foi) (${asDone}) | (dar/da/de/dou) (como/por) (${asDone})
    (marca/marque/marcar/anota/anote/anotar/registra/registre/registrar/regista/registe/registar/atualiza/atualize/
      atualizar/lanca/lance/lancar/salva/salve/guarda/guarde/coloca/coloque/poe/ponha/bota/bote/da/de) (isso/isto/ai/
      la/la isso/isso ai/ele/no sistema/na minha lista/no meu registro/no meu registo/isso para mim/isso pra mim/
      ai pra mim/ai por favor/baixa) (por favor/pfv/pf/para mim/pra mim/)
    (atualiza/atualize/atualizar/anota/anote/anotar/registra/registre/registar/registrar/registe/regista) | (marca/marque/anota/anote/registra/registre) (por favor/pfv/pf)
    (marca/marque/marcar/coloca/coloque/poe/ponha/registra/registre/registe) (isso/isto/ele/) como (${asDone})
    (atualiza/atualize/atualizar) (o/meu/o meu) (status/progresso/registro/registo/cadastro/historico) | (favor/por favor) (anotar/registrar/registar/atualizar/marcar/lancar)
    anotao | registao | registrao | atualizao | marcao
  `,
  contrasts: 'mas | porem | contudo | todavia | no entanto | entretanto | so que',
  corrections: `
    nao | perdao | desculpa | desculpe | digo | quero dizer | quis dizer | ou melhor | melhor dizendo | alias | ops
      | ups | opa | pera | perai | espera | espere | calma | na verdade | minto | ou | corrigindo | correcao
    nao espera | nao pera | nao perai | nao desculpa | espera nao | errei | me enganei | enganeime | nao esse nao | esse nao | este nao | retifico | ou antes
  `,
  courtesies: `
    por favor | porfavor | pfv | pf | pfvr | pff | porfa | por gentileza | por obsequio | favor | se faz favor
      sff | faz favor | se puder | se puderes | se possivel | se der | se nao for incomodo | se nao se importa
      se nao for pedir muito | quando puder | quando puderes | quando der | assim que puder
    obrigado | obrigada | obg | obgd | brigado | brigada | valeu | vlw | grato | grata | agradecido | agradecida | agradeco | desde ja (obrigado/obrigada/agradeco/grato/grata/)
    (muito/mto) (obrigado/obrigada/obg) | obrigado desde ja | ta bom | ta bem | ok | tudo bem | coursemate | bot
    (para/pra) (sua/vossa/seu) (informacao/conhecimento/registro) | conforme (combinado/falamos/pedido/solicitado)
       como combinado | para ser (sincero/sincera/honesto/honesta/exato/exata/preciso) | com todo o respeito
  `,
  polite: `
    muito agradecido | muito agradecida | valeu mesmo | agradeco muito | seria otimo | seria perfeito
      seria excelente | (tenho/com) certeza (absoluta/) | feira | que vem | bot amigo | pela ajuda
      obrigado pela ajuda | obrigada pela ajuda | abraco | abracos | beijos
  `,
  shorthand: {
    vc: 'voce',
    vcs: 'voces',
    q: 'que',
    qq: 'qualquer',
    tb: 'tambem',
    tbm: 'tambem',
    tbem: 'tambem',
    hj: 'hoje',
    amnh: 'amanha',
    amanh: 'amanha',
    agr: 'agora',
    dps: 'depois',
    msm: 'mesmo',
    mt: 'muito',
    mto: 'muito',
    mta: 'muita',
    pq: 'porque',
    qdo: 'quando',
    qnd: 'quando',
    qto: 'quanto',
    qnto: 'quanto',
    qtos: 'quantos',
    cmg: 'comigo',
    td: 'tudo',
    tds: 'todos',
    tdo: 'todo',
    ctz: 'certeza',
    naum: 'nao',
    eh: 'e',
    cmo: 'como',
    cm: 'com',
    dnv: 'novamente',
    fzr: 'fazer',
    sla: 'talvez',
    terminie: 'terminei',
    terminnei: 'terminei',
    termnei: 'terminei',
    temrinei: 'terminei',
    treminei: 'terminei',
    conlcui: 'conclui',
    cocnlui: 'conclui',
    concuido: 'concluido',
    conculido: 'concluido',
    comesei: 'comecei',
    comesar: 'comecar',
    comessar: 'comecar',
    inciar: 'iniciar',
    inicar: 'iniciar',
    incia: 'inicia',
    metde: 'metade',
    metad: 'metade',
    cinquanta: 'cinquenta',
    cincuenta: 'cinquenta',
    cinqenta: 'cinquenta',
    secenta: 'sessenta',
    sesenta: 'sessenta',
    onten: 'ontem',
    otem: 'ontem',
    segnda: 'segunda',
    atualisar: 'atualizar',
    atualisa: 'atualiza',
    marka: 'marca',
    desfas: 'desfaz',
    disfazer: 'desfazer',
    disfaz: 'desfaz',
    tirra: 'tira',
    apga: 'apaga',
    cusro: 'curso',
    cusos: 'cursos',
    crusos: 'cursos',
    porsento: 'porcento',
    porceto: 'porcento',
    ajda: 'ajuda',
    ajduar: 'ajudar',
    obigado: 'obrigado',
    obrgado: 'obrigado',
  },
  and: 'e | e tambem | tambem | e depois | e ainda | alem disso | mas | e ja | e o',
  smallTalk: `
    (foi/era/e/ta/esta/) (tri/bue/bues/mo/mto/muito/super/mega/bastante) (bom/boa/legal/fixe/massa/top/chato/seca/longo/interessante/
      util/giro/porreiro/cansativo/facil/dificil/puxado)
    (foi/era/estava/e/) (muito/bem/super/meio/um pouco/bastante/tao//pouco) (bom/boa/legal/otimo/otima/interessante/
      chato/chata/longo/longa/facil/dificil/util/cansativo/cansativa/puxado/pesado/tranquilo/rapido/simples/demorado/
      divertido/fixe/giro)
    (gostei/adorei/amei/curti/odiei) (muito/demais/bastante/do curso/dele/disso/do conteudo/) | foi (um/) prazer | valeu a pena | aprendi (muito/bastante/muita coisa/coisas novas)
    que (alivio/bom/legal/chato/maravilha/canseira/sufoco) | ate que enfim | finalmente | gracas a deus
      sem problema | sem problemas | bom trabalho | tenha (um/) bom dia | bom dia | boa noite | boa tarde | ate mais
       tchau | abracos
    e isso (ai/) | so isso | era so isso | e so | por hoje e so | por hoje e isso | quase (me/) esqueci | quase esquecia | ja ia esquecendo | ja me esquecia
    espero que (esteja/estejas) bem | tudo bem (com voce/contigo/) | curso (bom/otimo/legal/interessante/chato)
  `,
  percent: 'por cento | porcento | por cem | porcentos | percento | pct | p cento | por 100 | porcentagem',
  numbers: {
    zero: 0,
    um: 1,
    uma: 1,
    dois: 2,
    duas: 2,
    tres: 3,
    quatro: 4,
    cinco: 5,
    seis: 6,
    sete: 7,
    oito: 8,
    nove: 9,
    dez: 10,
    onze: 11,
    doze: 12,
    treze: 13,
    catorze: 14,
    quatorze: 14,
    quinze: 15,
    dezesseis: 16,
    dezasseis: 16,
    dezessete: 17,
    dezassete: 17,
    dezoito: 18,
    dezenove: 19,
    dezanove: 19,
    vinte: 20,
    trinta: 30,
    quarenta: 40,
    cinquenta: 50,
    sessenta: 60,
    setenta: 70,
    oitenta: 80,
    noventa: 90,
    cem: 100,
  },
  fractions: {
    '(a/na/pela/em/ate a/uma/) metade (exata/)': 50,
    '(a/na/no/em/) (meio caminho/meio do caminho)': 50,
    'no meio': 50,
    'a meio': 50,
    'bem no meio': 50,
    'meio a meio': 50,
    '(um/1) quarto': 25,
    'uma quarta parte': 25,
    'a quarta parte': 25,
    '(tres/3) quartos': 75,
    '(tres/3) quartas partes': 75,
    '(um/1/) terco': 33,
    'uma terca parte': 33,
    'a terca parte': 33,
    '(dois/2) tercos': 67,
    '(um/1) quinto': 20,
    '(dois/2) quintos': 40,
    '(tres/3) quintos': 60,
    '(quatro/4) quintos': 80,
    'um decimo': 10,
  },
  vagueAmounts: {
    [`quase (${doneParticiples}/completo/completa)`]: 90,
    [`(quase/praticamente/basicamente) (${done1}/fiz)`]: 90,
    [`quase (${doneGerunds}/a ${doneInfinitives.replaceAll('/', '/a ')})`]: 90,
    'quase (la/no fim/no final/tudo/todo/toda/chegando la/chegando ao fim/no finzinho)': 90,
    [`(esta/estou/to/ta) (quase/${doneGerunds})`]: 90,
    [`(praticamente/basicamente/virtualmente) (${doneParticiples}/completo/completa/no fim)`]: 95,
    [`(falta pouco/faltando pouco/falta pouquinho) (para/pra) (${doneInfinitives}/o fim/fechar)`]: 90,
    'falta (muito/bem/so um/um//so) (pouco/pouquinho)': 90,
    '(no/ao) (finzinho/finalzinho/fim/final)': 90,
    '(na/em) reta final': 90,
    '(a/) (maior parte/grande parte/maioria) (de/do/da/)': 80,
    '(uma/) boa parte (de/do/da/)': 70,
    '(mais da/mais de/pouco mais da/passei da/passou da/passando da) metade': 60,
    '(menos da/menos de/quase a/quase na/quase/perto da) metade': 45,
    '(um/) (pouco/pouquinho/bocado/bocadinho/tanto) (de/do/da)': 10,
    '(uma/) (parte/partezinha/parcela) (de/do/da)': 30,
    '(a/) primeira (parte/metade/aula/licao/unidade/etapa)': 30,
    '(o/) primeiro (modulo/capitulo/video/bloco)': 20,
    '(a/) segunda (parte/aula/etapa)': 60,
    '(a/) (introducao/parte teorica/parte pratica)': 20,
    'metade e (pouco/poucos)': 55,
    '(parcialmente/em parte/meio) (feito/concluido/pronto/terminado)': 50,
    '(no/bem no/la no/ainda no) (comeco/inicio/comecinho/principio)': 10,
    '(alguns/algumas/uns/umas) (modulos/aulas/licoes/videos/capitulos/partes)': 30,
    '(quase todos/quase todas) (os/as/) (modulos/aulas/licoes/videos/capitulos)': 90,
    '(quase/nao) (acabei/terminei) (de/) tudo': 90,
    'mais ou menos (feito/pronto/concluido/terminado)': 80,
  },
  approximately: `
    cerca de | uns | umas | aproximadamente | aprox | mais ou menos | por volta de | por volta dos | em torno de
      na casa dos | tipo | ali pelos | la pelos | exatamente | justo | certinho | precisamente | em exatos
  `,
  exactly:
    'exatamente | precisamente | certinho | justo | agora em | de volta a | de volta em | em exatos | em | nos | a',
  unclear: `
    (mais/menos) (de/do que/que/da) | quase | (pelo/ao/no) (menos/minimo) | no (maximo/minimo) | no maximo | entre | faltando | restante | restantes | por fazer | a mais | menos
    (ja/) (passa/passou/passei/passando) (da/de/do/dos) | alem (da/de/do/dos)
    acima de | abaixo de | perto de | perto dos | passando de | passando dos | ja passei de | passei dos | nem
      nem chegou a | ainda nem | e pouco | e poucos | e tantos | e qualquer coisa | e tal | ou mais | ou menos
      ou por ai | ou algo assim | ou coisa assim
    (de/do/da) (que/) falta | que falta | que faltam | mais | extra | a menos | subiu | subi | aumentei | avancei
  `,
  remaining: `
    (ainda/me/ainda me/so/so me/) (falta/faltam/resta/restam/sobra/sobram)
    restante | restantes | por fazer | a fazer | para fazer | pra fazer | para terminar | pra terminar
      para acabar | pra acabar | por concluir | por terminar | que faltam | que falta | para o fim | pro fim
      ainda por fazer | em falta | pela frente
  `,
  stillToDo: `
    falta | faltam | faltando | resta | restam | restando | sobra | sobram | restante | restantes | pendente
      pendentes | por fazer | por concluir | por terminar | a fazer | para fazer | pra fazer | em aberto | em falta
      pela frente | ainda por
  `,
  outOf: '(de/dos/das/em/sobre/do total de/de um total de/entre/de total de) (um total de//total de)',
  units: `
    modulo | modulos | aula | aulas | licao | licoes | capitulo | capitulos | unidade | unidades | parte | partes
      secao | secoes | seccao | seccoes | sessao | sessoes | video | videos | passo | passos | etapa | etapas
      topico | topicos | exercicio | exercicios | pagina | paginas | tarefa | tarefas | quizzes | blocos | bloco
      temas | tema | fichas | slides
  `,
  through: `feito | feita | feitos | concluido | concluida | concluidos | completo | completado | terminado | terminados
      pronto | prontos | andado | avancado | assistidos | vistos | vistas | lidos | por ca`,
  in: 'em | no | na | nos | nas | de | do | da | com | num | numa | com o | para o | para a',
  upTo: 'em | para | pra | pro | com | nos | aos | no | =',
  assigning: {
    verbs: 'atribuir | atribui | atribua | designar | designa | designe | atribuir o curso | atribua o curso',
    to: '',
    toName: 'a | para | pra | pro | ao | para o | para a',
    everybody: `
      (a/para a/toda a/a toda a/minha/a minha/toda minha/toda a minha/nossa/a nossa/) (equipe/equipa) (toda/inteira/)
        | (o/ao/pro/todo o/meu/o meu/todo meu/todo o meu/) time (todo/inteiro/) | todos | todo mundo | toda a gente
        a todos | todos da (equipe/equipa) | todos do time
    `,
    by: `
      ate | ate o dia | ate dia | ate o | ate a | ate ao | prazo | com prazo | com prazo ate | com prazo de
        prazo ate | para o dia | para dia | vence em | vence | com vencimento em | antes de | antes do dia
        no maximo ate | o mais tardar | ate no maximo | a entregar ate | em | no dia | dia
    `,
    note: 'nota | com a nota | com nota | observacao | obs | mensagem | com a mensagem | recado | comentario | com o comentario | porque | motivo',
    required:
      'obrigatorio | obrigatoria | obrigatorios | como obrigatorio | mandatorio | requerido | exigido | imprescindivel | obrigatoriamente',
    recommended:
      'recomendado | recomendada | opcional | voluntario | facultativo | como recomendado | sugerido | recomenda | recomendar | recomende',
    recommend: 'recomenda | recomendar | recomende | sugere | sugerir | sugira',
  },
  moreTime: {
    ask: `
      (preciso/precisamos/precisava/vou precisar/necessito/eu preciso) (de/) (pelo menos/so/)
      (quero/queria/eu queria/gostaria de/gostava de/eu gostaria de/peco/solicito/pedir/pedia/quero pedir/
        queria pedir/gostaria de pedir/preciso pedir/posso pedir/venho pedir/venho solicitar/gostaria de solicitar)
      pede | peca | pedir | (pede/peca/pedir) (ai/la/me/por favor/) | (o/esse/este/isso) (precisa/ocupa) de | dar | ter | receber | (me da/me de/dame/deme/da me/
        pode me dar/podes darme/podia darme/poderia me dar/consegue me dar/me arruma/me arranja/arranjame)
      (posso/poderia/podia/da pra/da para/sera que posso/consigo/conseguiria/e possivel/seria possivel) (ter/receber/ganhar/pegar/conseguir)
    `,
    open: `
      (um pouco/um pouquinho/um bocado/um bocadinho//pouco/pouquinho/bocado/bocadinho) (de/) mais (um pouco de/algum/um//pouco de) (tempo/tempinho/prazo)
      (uma/a/) (prorrogacao/extensao/extensao de prazo/extensao do prazo/prorrogacao de prazo/prorrogacao do prazo/
        dilatacao do prazo/dilacao do prazo)
        (um/) (adiamento/prazo maior/prazo mais longo/prazo novo/novo prazo/prazo extra/tempo extra)
        (de/) (aumentar/estender/prorrogar/adiar/alargar) o prazo
    `,
    spans: moreSpans,
    extend: `
      adiar | adia | adie | empurrar | empurra | empurre
      estica | esticar | estique | dilata | dilate | prorrogar | prorroga | prorrogue | estender | estende | estenda | prolongar | prolonga | prolongue
      (adiar/adia/adie/empurrar/empurra/alargar/alarga/alargue/aumentar/aumenta/aumente/dilatar/mudar/muda/mude/passar/passa) (o/meu/o meu/) prazo (de/do/da/para/)
    `,
    deadline:
      'prazo | o prazo | prazo final | data limite | data de entrega | data de conclusao | o prazo do curso | vencimento | o prazo de | o prazo do | prazo de | prazo do',
    forWhat:
      '(para/pra/pro/em/no/na/com/do/de) (o/a/) (terminar/concluir/acabar/fazer/finalizar/completar/o curso de/o curso do/)  (o/a/)',
  },
  saves: 'salvar | salva | salve | guardar | guarda | guarde',
  aspectWords: {
    duration:
      'quanto dura | quanto tempo | dura | duracao | minutos | horas | demora | quanto demora | leva quanto | quanto leva | carga horaria | longo',
    level:
      'nivel | dificil | facil | complicado | iniciante | iniciantes | principiante | principiantes | avancado | basico | dificuldade',
  },
  aboutCourse: {
    subject: `
      (do/de/sobre o/o) que (se/) (trata/fala/aborda) (o/a/)
      (do/de) que e que (se/) (trata/fala) (o/a/)
      (sobre o que e/e sobre o que/sobre o que fala/do que fala/sobre que e) (o/a/)
      (o que e/que e) (o curso/o treinamento/esse curso/este curso/a formacao) (de/do/da/) | o que e o
      o que (e que/eu/) (aprendo/vou aprender/se aprende/a gente aprende/tem/estudo/vejo) (em/no/na/com/com o)
      (qual e o/qual o/) (conteudo/assunto/tema) (de/do/da) | (resumo/descricao/ementa/programa) (de/do/da)
      (me/) (descreve/descreva/resume/resuma) (o/a/)
      (me/) (fala/fale/conta/conte/explica/explique) (mais/) (sobre/do que trata/de que trata) (o/a/)
    `,
    duration: `
      quanto (tempo/) (dura/demora/leva/tem/toma) (o/a/para fazer/pra fazer/para terminar/pra terminar/)
      quanto tempo e que (dura/demora/leva) (o/a/)
      quanto tempo (eu/) (preciso para/preciso pra/vou levar para/levo para) (fazer/) (o/)
      (qual e a/qual a/) (duracao/carga horaria) (de/do/da)
      (quantas horas/quantos minutos) (tem/dura/sao/leva/demora) (o/a/)
      (e longo/e muito longo/e comprido/e curto/quao longo e/quao longo) (o/)
    `,
    level: `
      (qual e o/qual o/que/) nivel (de/do/da/tem o/tem/e o/e)
      (quao/o quao) (dificil/facil/avancado) (e/) (o/a/) | (e muito dificil/e dificil/e facil/e complicado/e puxado/e muito avancado/e basico) (o/a/)
      (e para iniciantes/e para principiantes/serve para iniciantes/e pra iniciantes) (o/a/)
      (qual e a/qual a/) dificuldade (de/do/da)
    `,
    skills: `
      (que/quais) (habilidades/competencias/conhecimentos) (e que/) (ensina/desenvolve/da/aprendo em/aprendo no/aprendo com/se aprende em/se aprendem em/treina) (o/a/)
      (habilidades/competencias) (de/do/da)
    `,
    language: `
      (em/) (que/qual) (idioma/lingua) (e que/) (esta/e/fica) (o/a/) | (qual e o idioma/qual o idioma/qual e a lingua) (de/do/da)
    `,
    easier: `
      (tem/ha/existe/tens/voce tem/me da/quero/) (algo/alguma coisa/um curso/curso/) mais (facil/simples/basico/leve/tranquilo) (do que/que/)
      (tem/ha/existe/) (algo/alguma coisa) menos (dificil/complicado/avancado) (do que/que/)
    `,
    harder: `
      (tem/ha/existe/tens/voce tem/me da/quero/) (algo/alguma coisa/um curso/curso/) mais (dificil/avancado/aprofundado/desafiador/puxado/complexo) (do que/que/)
    `,
    shorter: `
      (tem/ha/existe/tens/voce tem/me da/quero/) (algo/alguma coisa/um curso/curso/) mais (curto/rapido/breve/curtinho) (do que/que/)
    `,
    similar: `
      (tem/ha/existe/existem/tens/voce tem/me mostra/quero/) (algo/alguma coisa/um curso/cursos/outros cursos/curso) (parecido/parecidos/semelhante/semelhantes)
      (tem/ha/existe/existem/tens/voce tem/me mostra/quero/) (algo/alguma coisa/um curso/cursos/outros cursos/
        curso) (parecido com/parecidos com/semelhante a/semelhantes a/similar a/similares a/como/do tipo de) (o/)
      o que (tem/ha) (de/) parecido com (o/) | (parecido com/semelhante a) (o/)
    `,
  },
  inLanguage: {
    before: 'em | no idioma',
    open: `
      tem | ha | existe | voce tem | tens | esta | ta | e | esse curso esta | este curso esta | posso fazer
        da pra fazer | da para fazer | consigo fazer | tem o curso de | tem uma versao de | existe uma versao de
        quero
    `,
    filler: 'disponivel | tambem | uma versao de | uma versao | o | a | o curso | o curso de | versao',
  },
  reminding: {
    open: `
      (me lembra/me lembre/me lembrar/me lembres/lembrame/lembreme/lembrarme/lembra me/lembre me/me relembra/
        me relembre/relembrame/relembreme/me recorda/me recorde/recordame/recordeme/me avisa/me avise/me avisar/avisame/
        aviseme/avisarme/me cutuca/me cobra/me cobre/nao me deixa esquecer/nao me deixe esquecer/
        nao me deixes esquecer)
      (criar/cria/crie/colocar/coloca/coloque/por/poe/ponha/botar/bota/bote/adicionar/adiciona/adicione/programar/
        programa/programe/agendar/agenda/agende/marcar/marca/marque/definir/define/defina/faz/fazer/quero) (um/outro/
        mais um/me um//mais/me) lembrete
      (um/) lembrete
    `,
    not: `
      (nao/n) (me/) (lembre/lembres/lembra/lembrar/avise/avises/avisa/recorde/recordes) (me/) | nao precisa (me/) (lembrar/avisar) | nao quero (ser lembrado/ser lembrada/lembrete)
    `,
    about: `
      de | do | da | dos | das | sobre | sobre o | sobre a | para | pra | que | com | o | a | em | no | na
        acerca de | acerca do | que tem | quanto a | horas | hs | hrs | hora | feira | que vem | dia | o curso
        o curso de | do curso de
      (de/do/pra/para/que tenho que/que tenho de/que preciso/que preciso de/que devo/) (eu/) (fazer/terminar/concluir/
        acabar/continuar/comecar/iniciar/retomar/completar/finalizar/estudar/ver/olhar/seguir com/continuar com) (o/a/
        com o/)
      (que/) (eu/) (faca/termine/conclua/acabe/continue/comece/inicie) (o/a/)
    `,
    in: 'em | daqui a | daqui | dentro de | de aqui a | passados',
    every: 'toda | todo | todas as | todos os | cada | a cada | sempre na | sempre no | sempre a | sempre as',
    everyOther:
      'a cada duas | a cada dois | a cada 2 | cada duas | cada dois | de duas em duas | de dois em dois | de 2 em 2 | uma sim uma nao',
    daily:
      'diario | diaria | todo dia | todos os dias | diariamente | cada dia | a cada dia | todo santo dia | por dia | dia sim dia tambem',
    weekly:
      'semanal | toda semana | todas as semanas | semanalmente | uma vez por semana | cada semana | a cada semana | 1 vez por semana | 1x por semana',
    workdays: `
      (nos/em/todos os/aos/) dias uteis | todo dia util | de segunda a sexta | segunda a sexta
        de segundafeira a sextafeira | de segunda feira a sexta feira | durante a semana | nos dias de semana
        aos dias de semana
    `,
    all: `tudo | todos | todos os cursos | todos os meus cursos | meus cursos | os meus cursos | o que esta pendente
      o que falta | minhas pendencias | tudo que esta pendente | tudo o que esta em aberto
      tudo o que tenho em aberto | dos meus cursos | de tudo`,
    remove: `
      (apaga/apague/apagar/remove/remova/remover/cancela/cancele/cancelar/tira/tire/tirar/exclui/exclua/excluir/
        elimina/elimine/eliminar/deleta) (o/meu/o meu/este/esse/os/meus/os meus/todos os/) (lembrete/lembretes) (de/do/
        da/sobre/sobre o/para/para o/pra/dos/das)
      (para/pare/parar) de (me/) (lembrar/avisar/lembrarme/avisarme) (de/do/da/sobre)
    `,
  },
  weekdays: {
    segunda: 1,
    'segunda feira': 1,
    segundafeira: 1,
    seg: 1,
    terca: 2,
    'terca feira': 2,
    tercafeira: 2,
    quarta: 3,
    'quarta feira': 3,
    quartafeira: 3,
    qua: 3,
    quinta: 4,
    'quinta feira': 4,
    quintafeira: 4,
    qui: 4,
    sexta: 5,
    'sexta feira': 5,
    sextafeira: 5,
    sex: 5,
    sabado: 6,
    sab: 6,
    domingo: 7,
    dom: 7,
    '2a feira': 1,
    '3a feira': 2,
    '4a feira': 3,
    '5a feira': 4,
    '6a feira': 5,
  },
  recurringDays: {
    '(as/nas/todas as/) (segundas/segundasfeiras)': 1,
    '(as/nas/todas as/) segundas feiras': 1,
    '(as/nas/todas as/) (tercas/tercasfeiras)': 2,
    '(as/nas/todas as/) tercas feiras': 2,
    '(as/nas/todas as/) (quartas/quartasfeiras)': 3,
    '(as/nas/todas as/) quartas feiras': 3,
    '(as/nas/todas as/) (quintas/quintasfeiras)': 4,
    '(as/nas/todas as/) quintas feiras': 4,
    '(as/nas/todas as/) (sextas/sextasfeiras)': 5,
    '(as/nas/todas as/) sextas feiras': 5,
    '(aos/nos/todos os/) sabados': 6,
    '(aos/nos/todos os/) domingos': 7,
  },
  weekends:
    '(o/no/ao/nos/aos/os/todo/todos os/durante o/durante os/em/) (fim de semana/fins de semana/final de semana/finais de semana/fds/fimdesemana)',
  pausing: {
    snooze: `
      silenciar | silencia | silencie | mutar | muta | mute | soneca | adiar | adia | adie | pausar | pausa | pause | suspender | suspende | suspenda | snooze
      (silenciar/silencia/silencie/adiar/adia/adie/pausar/pausa/pause/suspender/suspende/suspenda) (os/o/) (lembretes/lembrete/avisos/aviso/notificacoes) (de/do/da/sobre/)
      (me deixa em paz/me deixe em paz/deixame em paz/deixeme em paz/me esquece/nao me fala/nao me fale) (com/sobre/
        de/do) | (so me lembra/so me lembre/so me avisa/so me avise) (de/do/da) novo (de/do/da)
    `,
    away: `
      (eu/) (estou/estarei/vou estar/fico/ficarei/vou ficar/to/tou/vou) (fora/de ferias/em ferias/ausente/de licenca/
        de folga/viajando/em viagem/de viagem/de atestado/de baixa/fora do escritorio/fora da empresa/afastado/afastada/
        doente/de licenca maternidade/de licenca paternidade/de ferias fora)
      (vou/entro/saio/estou entrando/to entrando/to saindo/estou saindo) (de/em) (ferias/licenca/folga)
      (de ferias/ausente/fora do escritorio/em ferias/de licenca/de folga)
    `,
    from: 'de | do | do dia | desde | desde o dia | a partir de | a partir do dia | a partir do',
    until:
      'ate | ate o | ate a | ate ao | ate dia | ate o dia | ate ao dia | a | ao | ao dia | e volto | volto | e so volto | e regresso',
    for: 'por | durante | pelos proximos | pelas proximas | nos proximos | nas proximas | os proximos | as proximas',
    all: 'tudo | todos | todas | os lembretes | todos os lembretes | lembretes | todos os meus lembretes | as notificacoes | notificacoes | avisos | os avisos',
  },
  quiet: {
    open: `
      (nao/n) (me/) (envie/envies/envia/enviar/mande/mandes/manda/mandar/escreva/escrevas/escreve/perturbe/perturbes/
        incomode/incomodes/avise/avises/avisa/lembre/lembres/lembra/chame/chames/contacte/contate/chateies/amole) (me/
        ) (mensagem/mensagens/nenhuma mensagem/lembretes/lembrete/notificacoes/notificacao/avisos/nada/)
      (sem/nada de/nenhuma/nenhum) (mensagem/mensagens/lembretes/lembrete/notificacoes/notificacao/avisos) | nao quero (receber/) (mensagens/lembretes/notificacoes/avisos)
      silencio | fica quieto | fique quieto | fica em silencio | fique em silencio | nao perturbe | modo silencioso | silencioso
    `,
    only: `
      (so/apenas/somente) me (envie/mande/manda/envia/escreva/escreve/avise/avisa/lembre/lembra/chame/contacte/contate) (mensagem/mensagens/lembretes/)
      me (envie/mande/manda/envia/escreva/escreve/avise/avisa/lembre/lembra) (mensagem/mensagens/lembretes/) (so/apenas/somente)
      (envieme/mandeme/escrevame/aviseme/lembreme) (mensagens/lembretes/) (so/apenas/somente) | (so/apenas/somente) (mensagens/lembretes)
    `,
    before: 'antes das | antes de | antes da | ate as | mais cedo que as | antes do',
    after:
      'depois das | depois de | depois da | apos as | apos | a partir das | a partir de | mais tarde que as | depois do',
    on: 'em | no | na | nos | nas | aos | ao | durante o | durante a | durante os | durante | as | de | a | todo | toda | todos os | todas as',
  },
  daySpans: {
    '(um/) dia': 1,
    '(uma semana/uma semaninha/7 dias)': 7,
    '(alguns/uns) (dias/diazinhos)': 3,
    'uma quinzena': 15,
    'quinze dias': 15,
    '(um/) mes': 30,
    '(duas/umas duas) semanas': 14,
  },
  dayUnits: { dia: 1, dias: 1, semana: 7, semanas: 7, mes: 30, meses: 30 },
  spareTime: {
    has: `
      (tenho/eu tenho/so tenho/tenho so/agora tenho/estou com/to com/tou com/fiquei com/me sobraram/me sobram/
        me sobra/sobroume/sobraramme/disponho de/arranjei/ganhei/consegui) (so/apenas/uns/umas/cerca de/mais ou menos/
        ainda/agora/aqui/livres/)
      o que (e que/) (eu/) (posso/da pra/da para/consigo/devo) (fazer/aprender/estudar/cursar/terminar) (em/com/nos proximos)
      (algo/alguma coisa/tem algo/tem alguma coisa/ha algo/um curso/tem curso/tem algum curso/qualquer coisa/
        me da algo/quero algo/curso) (de/para/pra/que dure/que leve/que caiba em/que de pra fazer em/em/ate/com)
      (o que/que curso) cabe em | so tenho
    `,
    free: `
      livres | livre | agora | de tempo | tempo | tempo livre | para aprender | pra aprender | para estudar
        pra estudar | ou menos | no maximo | disponiveis | disponivel | sobrando | de sobra | de folga | ate a reuniao
         antes da reuniao | entre reunioes | ate a proxima reuniao | o que faco | o que posso fazer
        o que da pra fazer | que faco | para gastar | pra matar | de intervalo | de pausa | ai | de almoco
    `,
    quick: `
      (algo/alguma coisa/tem algo/tem alguma coisa/ha algo/me da algo/me da alguma coisa/quero algo/queria algo/
        qualquer coisa/alguma coisinha) (rapido/rapida/curto/curta/breve/curtinho/curtinha/rapidinho/rapidinha/ligeiro/
        pequeno) (agora/pra agora/para agora/pra fazer/para fazer/)
      (um/tem um/tem algum/quero um//tem/quero) curso (rapido/curto/breve/curtinho/rapidinho)
      o que (da pra/da para/posso/consigo) fazer (rapido/rapidinho/depressa)
    `,
  },
  planning: {
    open: `
      planejar | planeja | planeje | planear | planeia | planeie | agendar | agenda | agende | reservar | reserva
        reserve | bloquear | bloqueia | bloqueie | programar | programa | programe
      (planejar/planeja/planeje/planear/planeia/agendar/agenda/agende/reservar/reserva/reserve/bloquear/bloqueia/
        bloqueie/separar/separa/separe/marcar/marca/marque/arranja/arruma/acha/encontra) (me/) (um/) (tempo/tempinho/
        horario/espaco/espaco na agenda/bloco) (para/pra/no/na/)
      (colocar/coloca/coloque/por/poe/ponha/bota/marcar/marca/marque) (na/no) (minha agenda/agenda/meu calendario/calendario)
    `,
    forWhat:
      'para | pra | pro | para o | para a | com | com o | para fazer | pra fazer | para terminar | pra terminar | para concluir | para estudar | pra estudar',
    on: 'em | no | na | nesta | nessa | neste | nesse | para | pra | para o | no dia | dia | a partir de | proximo | proxima | na proxima | no proximo | esta | este | a | ao',
    filler: `tempo | (um/) tempo | (um/) horario | horario | uma reuniao | reuniao | (um/) bloco | na minha agenda
        na agenda | no meu calendario | no calendario | me | feira | que vem | horas | hs | das | as | de | por
        durante | estudo | de estudo`,
  },
  lengths: {
    '(meia/meiazinha) (hora/horinha)': 30,
    '(uma/1) (hora/horinha)': 60,
    '(uma/1) hora e meia': 90,
    'hora e meia': 90,
    '(duas/2) horas e meia': 150,
    '(um/) quarto de hora': 15,
    'tres quartos de hora': 45,
    '(um par/um par bom/par/par bom) de horas': 120,
    '(umas/) duas horas': 120,
    '(alguns/uns/uns poucos) (minutos/minutinhos)': 10,
    '(um/) (tempinho/minutinho)': 10,
    'cinco minutinhos': 5,
    'dez minutinhos': 10,
    'quinze minutinhos': 15,
  },
  minutes: 'minuto | minutos | min | mins | minutinho | minutinhos',
  hours: 'hora | horas | h | hrs | hs | horinha | horinhas',
  timeOfDay: {
    at: 'as | a partir das | desde as | por volta das | pelas | la pelas | ali pelas | das',
    after: '',
    am: 'da manha | de manha',
    pm: 'da tarde | da noite | de tarde | de noite',
    parts: {
      '(hoje a/hoje de/esta) noite': 19,
      '(de/pela/da/na parte da) manha': 9,
      '(de/pela) manhazinha': 8,
      '(logo/bem/) cedo': 8,
      'hoje cedo': 8,
      '(ao/no/) meio dia': 12,
      '(ao/no/) meiodia': 12,
      '(na/a) hora (do/de) almoco': 12,
      '(no/ao) almoco': 12,
      '(depois do/apos o) almoco': 13,
      '(a/de/pela/na parte da) tarde': 14,
      '(no/ao) (fim/final) (da/de) tarde': 17,
      '(no/ao) (fim/final) do (dia/expediente)': 17,
      '(a/de/pela) noite': 19,
    },
  },
  abbreviations: 'p.ex. | ex. | etc. | obs. | sr. | sra. | dr. | dra. | aprox. | pág. | nº. | n.º',
  fractionSigns: {},
  numberSuffixes: '',
  dayHalves: '',
  period: { days: 'dia | dias', to: 'a | ate' },
  unlikeEnglish: 'um | n | as | todo | no | do',
  spoken,
  dates: { chrono: 'pt' },
  tag: 'pt',
  languages: {
    pt: 'portugues | portugues do brasil | portugues de portugal | portugues brasileiro | portugues europeu | brasileiro',
    en: 'ingles',
    es: 'espanhol | castelhano',
    de: 'alemao',
    fr: 'frances',
    it: 'italiano',
    nl: 'holandes | neerlandes',
    pl: 'polones | polaco',
    sv: 'sueco',
    ja: 'japones',
    zh: 'chines | mandarim',
    ko: 'coreano',
    ar: 'arabe',
  },
  lookalikes: `
    ${ofOthers}
    marco | marketing | marcas | marcos | maria | marta | mario | vera | paris | tema | temas | termo | termos
      termico | terminal | terminais | terminologia | comercio | comercial | completude | conclusao | conclusoes
    inicial | iniciais | iniciativa | iniciacao | comeco | inicio | acaso | marcador | marcha | parte | porta
      porte | posto | passado | passos | passeio | registros | registos | atualizacao | atualizacoes | atual
    fazenda | fazendeiro | salvador | salvamento | guardas | guardia | tiragem | apagado | removido | removida
      excluido | excluida | exclusivo | listado | vista | verde | verdade | abertura | busca | procuracao
    segundos | terceiros | quartos | quintas | ultimos | equipes | equipas | times | equipamento | equipamentos
      curse | curto | curta | curva | custo | custos | cursor | recurso | recursos | discurso | mudo | mundo | modo
      moda | modelo | modelos
    horario | horarios | minuta | tempos | temperatura | data | dados | dado | lado | lados | meta | metas | metodo
      | metodos | meio | meios | finanças | financas | finalidade | finalista | final | finais | fino | fina
    lembranca | lembrancas | plano | planos | planilha | planilhas | agenda | agendas | aviso | avisos | atributo
      atributos | tributo | exame | exames | exemplos | exportador | importar | privado | privados | privada
      idiomas | ajudante
    senha | senhas | sessao | sessoes | secao | lista | listas | pasta | pastas | massa | massas | casa | casas
      caso | casos | pasto | gosto | rosto | resto | teste | testes | texto | textos | turno | turnos | forno | junto
      | juntos | conta | contas | conte | ponte | fonte | fontes | frente | gente | mente | sente | dente | quente
  `,
};
