/** How Swedish is typed as it is spoken, dictated or written to be polite, and the same in plain words; one after the other. */
export const swedishForms: [written: RegExp, read: string][] = [];

const before = '(?<![\\p{L}\\p{N}])';
const after = '(?![\\p{L}\\p{N}])';
/** Where a sentence begins, or an order after such a word. */
const opens =
  '(?<=^|[.!?,;:\\n(] ?|(?:^|\\s)(?:och|så|då|hej|hejsan|hallå|tja|ok|okej|ja|jo|nej|nä|oj|men|nu) )';
const ends = '(?=\\s*(?:[.!?,;…\\n]|$))';

function form(written: string, read: string) {
  swedishForms.push([new RegExp(written, 'giu'), read]);
}

/** Instead of one of these words. */
function word(written: string, read: string) {
  form(`${before}(?:${written})${after}`, read);
}

// "den e klar", "ja e klar me gdpr", "nu ä re klart"
form(`(?<=[\\p{L}\\p{N}%)]'? )[eä](?= (?!learning|kurs|post|mail|handel)[\\p{L}\\p{N}])`, 'är');
form(`${opens}[eä](?= (?:ja|jag|de|det|den|du|färdig|klar)${after})`, 'är');
form(
  `${opens}ja (?=(?:har|är|hade|måste|behöver|blev|gjorde|hann|tror|har|vill(?! du| ni))${after})`,
  'jag ',
);
form(`(?<=${before}(?:har|är|hade|nu är|vill|ska|skulle|kan|måste) )ja(?= \\p{L})`, 'jag');
form(
  `(?<=${before}(?:klart?|klara|färdigt?|färdi|färdit|done|börja|starta|börjar|startar|igång|fortsätta?|klar nu) )(?:me|m)(?= \\p{L})`,
  'med',
);
// the North: "e nå försenat", "de vart fel", "va har jag"
form(`${opens}va (?=(?:har|ska|är|e|kan|bör|finns|gör|måste|behöver|hade) )`, 'vad ');
form(
  `(?<=^|${before}(?:är|e|ä|finns|har jag|har) )(?:nå|nåt|nå'|nöt)(?= (?:försenat|sent|kvar|som|obligatoriskt|nytt|annat|mer|att)${after})`,
  'något',
);
form(`${opens}[eä] (?=(?:något|nån|någon|nåt) )`, 'är ');
word('vart(?= (?:fel|galet|tokigt|klart?|färdigt?|gjort)(?![\\p{L}]))', 'blev');
form(
  `${before}de (?=(?:blev|var|va|är|gick|ska|där|här) ?(?:fel|galet|tokigt|bra|klart|inte|vara)?${after})(?=(?:blev|va|gick|ska vara) )`,
  'det ',
);
form(`(?<=${before}(?:tillbaka|bort|ångra|ta) )de (?=(?:där|här)${ends})`, 'det ');
form(`(?<=${before}låt )va${ends}`, 'det vara');
word('färdi', 'färdig');
word('färdit', 'färdigt');
word('slutfört? klart?', 'slutfört');
form(`(?<=\\p{L} )t(?= ?\\d)`, 'till');
form(`(?<=[\\p{L}\\p{N}%]) å (?=\\p{L})(?!andra sidan|mina|dina|ena|yrkets|ljud|huset)`, ' och ');
word('(?:de|dä|d) (?:är|e|ä) (?=klart|färdigt|gjort|avklarat|slutfört)', 'det är ');
word('tillbaks', 'tillbaka');
form(
  `(?<=${before}(?:sätta?|sätter|dra|drar|kör|köra|kom|komma|kommer|satt|kommit) )i gång${after}`,
  'igång',
);
form(`(?<=${before}låt (?:den|det) )va${after}`, 'vara');
form(`${before}sedan (?=(?:i ?går|i ?förrgår|förra|i ?(?:mån|tis|ons|tors|fre|lör|sön)dags?)${after})`, '');
word('tabort', 'ta bort');
word('laggtill', 'lägg till');

// endings of English titles: "gdpr:n", "excelen", "skillsen"
form('(?<=\\p{L}{2}):(?:en|et|n|t)(?!\\p{L})', '');
const titled =
  'excel|gdpr|python|sql|power ?bi|iso|agile|onboarding|skills|training|awareness|safety|management|service|basics|essentials|bias|' +
  'hygiene|handling|protection|stress|security|dashboards|fundamentals|feedback|administration|aid';
form(`${before}(${titled})(?:en|n|et)${after}`, '$1');

// "excelkursen" is the course on Excel, "grundkursen" is what it is
form(
  `${before}(?!(?:(?:vidare|fort|yrkes|högskole|arbetsplats|personal|person|grund|läkar|ut)?(?:bildning|utbildning))${after})` +
    `(?!(?:grund|fortsättnings|nät|webb|online|distans|e|e-|snabb|intro|introduktions|mini|kvälls|sommar|vidare|data|dator|on|kon|dis|ex|re|inter|` +
    `nybörjar|påbyggnads|språk|påbyggnad|obligatoriska?|del|repetitions|växel|valuta|aktie|kris)-?kurs(?:en|er|erna)?${after})` +
    `([\\p{L}\\p{N}#+]{2,}?)(?:-|s-)?(kursen|kurs|kurser|utbildningen)${after}`,
  '$1 $2',
);

// numbers and letters that are dictated
for (const [said, figures] of Object.entries({
  'nio ?tusen ?(?:och )?ett': '9001',
  'fjorton ?tusen ?(?:och )?ett': '14001',
  '(?:tjugosju|tjusju|tjugo sju) ?tusen ?(?:och )?ett': '27001',
  '(?:fyrtiofem|förtifem) ?tusen ?(?:och )?ett': '45001',
  'tre ?hundra ?(?:och )?sextio ?fem': '365',
  'tre ?hundra ?(?:och )?sextio': '360',
  '(?:ett ?)?hundra ?(?:och )?ett': '101',
}))
  form(`(?<=\\p{L}{2} )${said}${after}`, figures);
form(`(?<=${before}windows )elva${after}`, '11');
form(`(?<=${before}windows )tio${after}`, '10');
word('[gj]e? ?de pe? ?(?:er|ärr|är|r)', 'gdpr');
word('g d p r', 'gdpr');
word('(?:ess|es) (?:ku|kju) (?:ell|el)', 'sql');
word('s q l', 'sql');
word('i (?:ess|es) o', 'iso');
word('(?:se|ce|c) pl[ua]s pl[ua]s', 'C++');
word('(?:se|ce|si|c) sharp', 'C#');
word('(?:pauer|paver|power) (?:bi ?aj|bi ?ai|be ?i|bi ?i|b ?i)', 'power bi');

// "var snäll och …", "kan du vara så vänlig och …", "ha vänligheten att …"
const kind = '(?:snäll|vänlig|gullig|hygglig|rar|god|bussig|schysst|hjälpsam|älskvärd)a?';
form(
  `${opens}(?:var|vore) (?:du |ni )?(?:så |bara |nu )*${kind}(?: och|,? att)? (?=\\p{L})(?!mot|om|när|som|i |på )`,
  'snälla ',
);
form(
  `${before}(kan|skulle|vill|kunde) (du|ni) (?:kunna |vilja |möjligen |kanske )*(?:vara|tänka dig att vara|ha) (?:så |lite )*(?:${kind}|vänligheten|` +
    `godheten)(?: nog)?(?: och|,? att)? `,
  '$1 $2 ',
);
form(`${opens}(?:ha|hav|haf) (?:vänligheten|godheten)(?: och|,? att) `, 'snälla ');
form(`${before}(skulle) (du|ni) (?:kunna )?(?:tänka (?:dig|er) att|vilja) (?=\\p{L})`, '$1 $2 kunna ');
form(
  `,? ${before}(?:är (?:du|ni) (?:så |bara )?${kind}|om (?:du|ni) (?:vill vara|ville vara|är|vore) (?:så )?${kind}|om jag (?:får|fick) (?:be|lov)(?: om det)?|` +
    'om det (?:inte är|inte vore|ej är) (?:till|för mycket|något|för stort) (?:för mycket |stort )?(?:besvär|krångel)|' +
    `om det går för sig|om det låter sig göras|om det är möjligt|om så är möjligt|om det vore möjligt|vid tillfälle)${ends}`,
  ' tack',
);
form(
  `${opens}(?:jag (?:undrar|ville höra|ville fråga)|undrar) om (du|ni) (?:kan|kunde|skulle kunna|har möjlighet att|vill|skulle vilja) `,
  'kan $1 ',
);
form(
  `${opens}(?:får jag|jag får|kan jag|kan jag få|jag vill|jag ber|jag skulle vilja) be (?:dig|er)(?: vänligen| snällt)?(?: om)?(?: att)? (?=\\p{L}+[aåi]r? )`,
  'snälla ',
);
form(
  `${opens}(?:vore|är|hade) det (?:varit )?(?:möjligt|okej|ok) att (?:få )?(?=(?:starta|påbörja|börja|ta bort|markera|notera|registrera|sätta|ändra|` +
    `bocka|ångra)${after})`,
  'kan du ',
);
form(
  `(?:,| och)(?: jag)? (?:ber|önskar|vill) (?:att )?(?:dig|er|du|ni)(?: vänligen)? (?:att )?(?:registrerar?|noterar?|antecknar?|uppdaterar?|` +
    `bockar? av) (?:detta|det|den|saken)${ends}`,
  ', notera det',
);
// "jag ber att få meddela att …"
form(
  `${opens}(?:(?:nu|härmed|idag|i dag) )?(?:(?:jag|man) )?(?:ber (?:härmed )?(?:om )?att få|vill (?:bara |härmed |gärna |också |nu )*|ville (?:bara |härmed )*|` +
    'skulle (?:bara |härmed )*vilja|får (?:härmed |lov att |glädjen att )*|kan (?:glatt |stolt |nu |med glädje |härmed |också )*|' +
    'har (?:härmed )?(?:nöjet|glädjen|äran) att(?: få)?)\\s?(?:meddela|anmäla|rapportera|tala om|informera|upplysa|berätta|säga|bekräfta|tillkännage|' +
    'låta (?:dig|er) veta)(?: dig| er)?(?: om)?(?: att|:) ?',
  '',
);
form(
  `${opens}(?:härmed |med glädje |med stolthet |glädjande nog )?(?:meddelas|meddelar (?:jag|man)|rapporteras|anmäles|anmäls|bekräftas|` +
    `får det meddelas)(?: härmed| med glädje)?,? att `,
  '',
);
form(
  `${opens}(?:det är med (?:glädje|stolthet) (?:som )?jag (?:meddelar|kan meddela)|jag är (?:glad|stolt) (?:över )?att (?:kunna |få )?(?:meddela|säga|berätta)),? att `,
  '',
);
form(
  `^((?:snälla,? )?(?:kan|skulle|vill|kunde) (?:du|ni) (?:kunna |också |nu |gärna )*(?:skriva|notera|anteckna|registrera|markera|rapportera|uppdatera|` +
    `lägga|föra|fylla)(?: [^.?!]{0,20}?)? att (?:jag|gdpr|excel|kursen|nu) [^?]*)\\?\\s*$`,
  '$1',
);
// "kan du skriva att jag är klar": what is said of oneself is told, not quoted
form(
  `${opens}(?:(?:snälla|vänligen|kan du|skulle du kunna|vill du|du kan|du får|jag vill att du)(?: också| nu| gärna)* )?` +
    '(?:skriv|skriva|skriver|notera|noterar|anteckna|antecknar|registrera|registrerar|markera|rapportera|uppdatera|lägg|lägga|för|föra|fyll|fylla)' +
    '(?: in| upp| ner| ned)?(?: i systemet| i listan| på min lista)?,? att (?=(?:jag|gdpr|excel|kursen|nu) )',
  '',
);
form(
  `${opens}(?:du|ni) (?:kan|får) (?:gärna |nu |väl |också |lugnt )*(?=(?:skriva|notera|anteckna|markera|sätta|ändra|registrera|bocka|lägga|starta|` +
    `ta bort|ångra)${after})`,
  'kan du ',
);

// "nu kör jag igång …", "åttio procent är jag uppe i"
form(
  `${opens}(?:nu|idag|i dag|äntligen|härmed|precis nu|just nu|nu äntligen|då|så) (kör|drar|sätter|startar|börjar|påbörjar|vill|skulle|önskar|hoppar) jag${after}`,
  'jag $1',
);
form(
  `^([\\p{L}\\d ]*(?:procent|%|hälften|halvvägs)) (?:är|ligger|står) jag (?:nu )?(?:uppe )?(?:på|i|vid)(?: nu)?(?=\\s*[.!]*$)`,
  'jag är på $1',
);
// "vilka kurser jag har" is asked as well
form(
  `^((?:hej|snälla|visa(?: mig)?|säg|kan du visa(?: mig)?|kan du säga)[ ,]+)?((?:vilka|vilken)(?: (?:kurs|kurser|utbildningar))?|vad|hur (?:långt|` +
    `mycket|mycke|många \\p{L}+)) jag (har|är|ska|måste|kan|bör|ligger|får|går|behöver)${after}`,
  '$2 $3 jag',
);
form(`^visa (?:mig )?(?:det|allt) (?:som )?jag (har|måste|ska|ligger|är)${after}`, 'vad $1 jag');
form(`(?<=\\S),? (?:minns|vet|kommer) du(?: ihåg)?(?: det)?(?=\\s*\\?\\s*$)`, '');

// what starts a course
form(
  `(?<=${before}(?:jag vill|vill|skulle(?: gärna| jättegärna)? vilja|önskar|skulle önska att få|jag ska|har lust att) (?:gärna |nu |också |verkligen |då )*)gå ` +
    `(?!(?:ut|in|vidare|tillbaka|klart|igenom|över|från|ur|med|hem|på|ner|ned|upp|till|i|av|om|och|dit|nu|tidigt|snart)${after})`,
  'börja ',
);
form(
  `(?<=${before}(?:jag vill|vill|skulle(?: gärna| jättegärna)? vilja|önskar) (?:gärna |nu |också |verkligen |då )*)(?:läsa|ta|göra|plugga|köra|genomgå|gå) ` +
    '(?=(?:den |en )?(?:kursen|utbildningen|modulen) )',
  'börja ',
);
form(
  `^(.*?)${before}öppna ((?:kursen |kurs )?[^.!?,]+?)(?:,| och)? (?:och )?starta den${after}`,
  '$1starta $2',
);
word('(?:pricka|checka|kryssa|klicka) (?:av|i)(?= \\p{L})', 'bocka av');
form(`${before}(?:pluggat|läst|kört|tittat|gått) (?:klart|färdigt)(?: på| med)? (?=\\p{L})`, 'gjort klart ');
form(`${before}(?:höj|höja|bumpa|öka|dra upp|justera)(?= (?:[^.!?,]+ )(?:till|t) \\d)`, 'ändra');

// "excel och gdpr klara båda två", "både excel och gdpr"
const plainly = `(?![^.!?]*${before}(?:inte|int|ej|icke|aldrig|nästan|snart|om|när|innan|imorgon|kanske|nog|väl|alla|allt)${after})`;
form(
  `^((?:kan du |snälla |vänligen )?)${plainly}(?:markera|sätta?|registrera|notera|bocka av) (?:både )?([^.,!?]+?) (?:och|o|` +
    `samt) ([^.,!?]+?) som (?:klara?|klart|färdiga?|slutförda?|avklarade?|avslutade?|genomförda?|gjorda|done)${after}`,
  '$2 klar och $3 klar',
);
form(
  `^${plainly}([^.!?,]+? (?:och|o|samt) [^.!?,]+?),? (?:är )?jag (?:är )?(klar|färdig) med (?:båda|bägge)(?: två)?(?=[.!\\s]*$)`,
  '$1 klara',
);
form(
  `^(?:nu|då|så|äntligen) (?:är|har) (?!(?:jag|vi|det|den|han|hon|de|dom|alla|du|man)${after})([^.!?,]{2,40}?) ((?:helt |äntligen |också )?(?:klar|` +
    `klart|färdig|avklarad|avklarat|avslutad|slutförd|genomförd|gjord))${after}`,
  '$1 är $2',
);
form(
  `^${plainly}(?!(?:jag|vi|han|hon|de|dom|du|ni|min|mitt|mina|alla)${after})(?:både )?([^.,!?]+?) (?:och|o|samt) (?!(?:jag|vi|han|hon|de|dom|du|ni)${after})` +
    `([^.,!?]+?) (?:är|har blivit|blev) (?:nu |äntligen |också |redan |helt )?(?:klara|färdiga|slutförda|avklarade|avslutade|gjorda)(?=[.!\\s]*$)`,
  '$1 klar och $2 klar',
);
form(`${before}både (?=[^.!?,]+ (?:och|samt) )`, '');
form(`(?<=${before}(?:och|o|samt) [^.!?]+),? (?:båda|bägge|bada|bagge)(?: två| tva)?(?=[.!\\s]*$)`, '');

// "det var 70, inte 50", "sätt 70 istället"
form(
  `^(?:(?:nej|oj|förlåt|sorry),? )?(?:det|den) (?:var|är|ska vara|skulle vara|blev) (\\d{1,3}) ?(%?),? (?:och )?(?:inte|ej|int) \\d{1,3} ?%?(?=[.!\\s]*$)`,
  'jag menade $1$2',
);
form(`(?<=\\d ?(?:%|procent)?) (?:istället|i stället)${ends}`, '');
// "40, nej 50": what follows corrects it
form(
  `(?<=\\d ?%?),? (?:nej|nä|nae|nix)(?:,? (?:vänta|förlåt|jag menar))?,? (?=\\d{1,3} ?(?:%|procent)?${ends})`,
  ', förlåt, ',
);

// places of a list, and whom it is said to
for (const [place, said] of ['ettan|etta:n', 'tv[åa]an', 'trean', 'fyran', 'femman'].entries())
  form(
    `${before}(?<!(?:buss|spår|linje|lärar|${before}i|på) )(?:den )?(?:${said})${after}`,
    `nummer ${place + 1}`,
  );
form(
  `(?<=[\\p{L}\\p{N}%])(?<!${before}(?:min|mitt|till|för|av|åt|en|och|med|på|är|din|hans|hennes|som|från|om)),? (?:pågen|bror|bro|bre|brushan|mannen|` +
    `gubben|polarn|vännen|gumman|hörru|hörrö|hördu|asså|ass|jao|wallah|lixom)(?=[.!\\s]*$)`,
  '',
);
