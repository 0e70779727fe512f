/** How Polish is typed as it is spoken, dictated or written to be polite, and the same in plain words; one after the other. */
export const polishForms: [written: RegExp, read: string][] = [];

const before = '(?<![\\p{L}\\p{N}])';
const after = '(?![\\p{L}\\p{N}])';
/** Where a sentence begins, or an order after such a word. */
const opens =
  '(?<=^|[.!?,;:\\n(] ?|(?:^|\\s)(?:i|a|no|to|tak|nie|ok|hej|cześć|witam|dzień dobry|dobra|więc|ale|teraz|oj|ups) )';

function form(written: string, read: string) {
  // who types in a hurry leaves out the tails
  const anyhow = written
    .replace(/ą/g, '[ąa]')
    .replace(/ę/g, '[ęe]')
    .replace(/ó/g, '[óo]')
    .replace(/ł/g, '[łl]')
    .replace(/ś/g, '[śs]')
    .replace(/ć/g, '[ćc]')
    .replace(/ń/g, '[ńn]')
    .replace(/[żź]/g, '[żźz]');
  polishForms.push([new RegExp(anyhow, 'giu'), read]);
}

/** Instead of one of these words. */
function word(written: string, read: string) {
  form(`${before}(?:${written})${after}`, read);
}

// "żech skończyła", "skończyłach", "ja skończył"
const did =
  '(?:u|s|za|do)kończył|zrobił|zaliczył|odhaczył|przerobił|rozpoczął|zaczął|uruchomił|przeszedł|przeczytał|wykonał|zdał|wcisnął|kliknął|pomylił|wpisał';
const sheDid =
  '(?:u|s|za|do)kończyła|zrobiła|zaliczyła|odhaczyła|przerobiła|rozpoczęła|zaczęła|uruchomiła|przeszła|przeczytała|wykonała|zdała|wcisnęła|kliknęła|pomyliła|wpisała';
word(`(${did})(?:ech|żech)`, '$1em');
word(`(${did})ach`, '$1am');
form(`${before}(?:żech|żem|jo żech) ((?:już |nie |jeszcze |też |wczoraj )*)(${did})${after}`, '$1$2em');
form(`${before}(?:żech|żem|jo żech) ((?:już |nie |jeszcze |też |wczoraj )*)(${sheDid})${after}`, '$1$2m');
const between = '(?:już |nie |jeszcze |też |wczoraj |dzisiaj |dziś |wszystko |właśnie |nic nie |teraz )*';
form(`${before}ja (${between})(${did})${after}`, 'ja $1$2em');
form(`${before}ja (${between})(${sheDid})${after}`, 'ja $1$2m');
word('chca', 'chcę');
word('pokoż', 'pokaż');
word('niy', 'nie');
word('wyciep(?:nij)?', 'wyrzuć');
word('(nie) wyciepuj', '$1 wyrzucaj');
form(`${before}mom (?=(?:już|teraz|zrobion|skończon|robić|na liście))`, 'mam ');
form(`${before}fertig (?=zrobion|gotow|skończon)`, '');
word('iż', 'że');

// numbers and letters that are dictated
for (const [said, figures] of Object.entries({
  'dziewięć tysięcy jeden': '9001',
  'czternaście tysięcy jeden': '14001',
  'dwadzieścia siedem tysięcy jeden': '27001',
  'czterdzieści pięć tysięcy jeden': '45001',
  'trzysta sześćdziesiąt pięć': '365',
  'trzysta sześćdziesiąt': '360',
  'sto jeden': '101',
}))
  form(`(?<=\\p{L}{2} )${said}${after}`, figures);
form(`(?<=${before}windows )jedenaście${after}`, '11');
form(`(?<=${before}windows )dziesięć${after}`, '10');
word('(?:gie|gi|dżi|ge) de pe (?:er|r)', 'gdpr');
word('g d p r', 'gdpr');
word('es (?:ku|kju|q) el', 'sql');
word('s q l', 'sql');
word('i es o', 'iso');
word('(?:ce|c|se|si) pl[ua]s pl[ua]s', 'C++');
word('(?:ce|si|c) (?:sharp|szarp|hasz)', 'C#');
word('(?:power|pałer) (?:bi ?aj|bi ?ai|be i|bi i)', 'power bi');
form(`${before}fajer (?=safety|warden)`, 'fire ');

// "zacznijcie", "przesuńcie"
word(
  '(zacznij|rozpocznij|uruchom|usuń|cofnij|oznacz|zaznacz|ustaw|zmień|zapisz|pokaż|przesuń|przedłuż|dodaj|wpisz|odhacz|wypisz|skreśl|znajdź|zaktualizuj)cie',
  '$1',
);

// "z satysfakcją informuję, że …", "miło mi poinformować, że …"
const toYou = '(?: (?:Pana|Panią|Państwa|Panu|Pani|Państwu|cię|ci|was|wam|uprzejmie|niniejszym))*';
form(
  `${opens}(?:(?:z|ze) \\p{L}{4,}ą )?(?:niniejszym |uprzejmie )?(?:informuję|donoszę|zgłaszam|melduję|oświadczam|powiadamiam|potwierdzam|zawiadamiam|` +
    `komunikuję)${toYou},? że `,
  '',
);
form(
  `${opens}(?:(?:jest )?miło mi(?: jest)?|pragnę|pragnąłbym|pragnęłabym|chciał(?:bym|abym|em|am)|chcę|mam (?:przyjemność|zaszczyt|radość)|spieszę|` +
    `śpieszę|pozwalam sobie)(?: niniejszym| uprzejmie| tylko)*` +
    ` (?:poinformować|zgłosić|donieść|powiadomić|oznajmić|potwierdzić|zakomunikować|zameldować|powiedzieć)${toYou},? że `,
  '',
);

// "czy zechciałby Pan łaskawie …", "niech Pan będzie tak dobry i rozpocznie …"
const sir = '(?:Pan|Pani|Państwo)';
const goodEnough =
  '(?:łaskaw|łaskawa|łaskawi|uprzejmy|uprzejma|dobry|dobra|miły|miła|tak miły|tak dobry|tak uprzejmy|na tyle uprzejmy)';
const thirdPerson: Record<string, string> = {
  rozpocznie: 'rozpocząć',
  zacznie: 'zacząć',
  uruchomi: 'uruchomić',
  włączy: 'włączyć',
  usunie: 'usunąć',
  skreśli: 'skreślić',
  wykreśli: 'wykreślić',
  cofnie: 'cofnąć',
  'zapisze mnie': 'zapisać mnie',
  zapisze: 'zapisać',
  oznaczy: 'oznaczyć',
  zaznaczy: 'zaznaczyć',
  odnotuje: 'odnotować',
  odhaczy: 'odhaczyć',
  ustawi: 'ustawić',
  zmieni: 'zmienić',
  doda: 'dodać',
  pokaże: 'pokazać',
  zostawi: 'zostawić',
};
for (const [said, plainly] of Object.entries(thirdPerson))
  form(
    `${opens}niech (?:że )?${sir} (?:będzie (?:tak )?${goodEnough},? (?:i|że) )?(?:mi |łaskawie |proszę )*${said}${after}`,
    `proszę ${plainly}`,
  );
const toTick =
  'odhaczyć|zaznaczyć|oznaczyć|odnotować|wpisać|ustawić|zmienić|zaktualizować|uruchomić|rozpocząć|zacząć|usunąć|skreślić|cofnąć';
form(
  `${opens}(?:czy )?(?:zechce|zechciał(?:by|aby)|mógłby|mogłaby|byłby|byłaby|może) (?:mi )?${sir} (?:mi |łaskawie |uprzejmie |może |tak |` +
    `${goodEnough} |teraz |dla mnie )*((?:to )?(?:${toTick}|zapisać mnie|wypisać mnie|zapisać|włączyć|wykreślić|dodać)${after}[^?]*)\\??`,
  'proszę $1',
);
form(
  `${opens}(?:czy )?(?:możesz|mógłbyś|mogłabyś|możecie|moglibyście|zechcesz|dasz radę) (?:mi |proszę |teraz |już |dla mnie )*(${toTick})${after}([^?]*)\\??`,
  'proszę $1$2',
);

// "proszę uprzejmie o rozpoczęcie szkolenia …", "byłbym wdzięczny za usunięcie …"
const asking =
  '(?:(?:czy )?(?:mogę|mógłbym|mogłabym|można|chciałbym|chciałabym|pragnę|wolno mi) (?:Pana |Panią |Państwa |cię |uprzejmie )*(?:pro|popro)sić|' +
  '(?:uprzejmie |bardzo |serdecznie |ja )*(?:proszę|poproszę|prosiłbym|prosiłabym|prosi się)(?: uprzejmie| bardzo| Pana| Panią| Państwa| serdecznie| łaskawie)*) o|' +
  '(?:byłbym|byłabym|będę) (?:bardzo |niezmiernie )?(?:wdzięczny|wdzięczna|zobowiązany|zobowiązana) za';
const nouns: Record<string, string> = {
  rozpoczęcie: 'rozpocząć',
  uruchomienie: 'uruchomić',
  włączenie: 'uruchomić',
  'zapisanie mnie na': 'zapisać mnie na',
  'zapisanie mnie do': 'zapisać mnie do',
  'wpisanie mnie na': 'zapisać mnie na',
  'wypisanie mnie z': 'wypisać mnie z',
  usunięcie: 'usunąć',
  skreślenie: 'skreślić',
  wykreślenie: 'wykreślić',
  oznaczenie: 'oznaczyć',
  zaznaczenie: 'zaznaczyć',
  ustawienie: 'ustawić',
  dodanie: 'dodać',
  cofnięcie: 'cofnąć',
  wycofanie: 'cofnąć',
  anulowanie: 'cofnąć',
};
for (const [said, plainly] of Object.entries(nouns))
  form(
    `${opens}(?:${asking}) (?:niezwłoczne |natychmiastowe )?${said}(?: dla mnie| mi)?(?: (?:kursu|szkolenia))?${after}([^?]*)\\??`,
    `proszę ${plainly}$1`,
  );
word('jako (?:ukończonego|zakończonego|zrobionego|zaliczonego|skończonego)', 'jako ukończone');
word('proszę cofnąć (?:ostatniej|tej|mojej ostatniej) zmiany', 'proszę cofnąć ostatnią zmianę');
form(
  `${opens}(?:(?:${asking}) (?:odnotowanie|zarejestrowanie|potwierdzenie|zaznaczenie|wpisanie)|` +
    '(?:(?:uprzejmie |bardzo )?proszę(?: uprzejmie| łaskawie)?|chciałbym|chciałabym|chcę|pragnę|możesz|można) (?:odnotować|zgłosić|zarejestrować|' +
    'potwierdzić|zanotować|wpisać|zapisać|zaznaczyć)|' +
    'zgłaszam|odnotuj|zanotuj|potwierdzam|zgłoś|zarejestruj) ukończeni[ea] (?:przeze mnie )?(?:(?:kursu|szkolenia) )?',
  'ukończyłem ',
);
word('(?:pragnę|pragnąłbym|pragnęłabym|życzę sobie)(?: niniejszym| uprzejmie| teraz)?', 'chcę');
word('przystąpić (?:teraz |niezwłocznie |już |dziś )?do(?: (?:kursu|szkolenia|realizacji))?', 'rozpocząć');
word(
  'przystępuję (?:teraz |niezwłocznie |już |dziś |niniejszym )?do(?: (?:kursu|szkolenia))?',
  'rozpoczynam',
);
form(`${opens}otwórz (?:mi )?i (?=zacznij|rozpocznij|uruchom)`, '');
form(
  `${before}(?:naj(?:mocniej|serdeczniej|uprzejmiej)|bardzo|serdecznie) przepraszam${after}`,
  'przepraszam',
);

// "zarówno excel, jak i gdpr"
form(`${before}zarówno ([^.!?,]+?),? (?:jak i|jak również|jak też|oraz|i) `, '$1 i ');
form(
  `(?<=${before}\\p{L}+ł[ea]m) i (?=(?!zaczyn|rozpoczyn|teraz|potem|już|proszę|chc|będę|mam )[^.,!?]{2,40} i )`,
  ' ',
);

// places of a list: "pierwszy skończony", "zacznij drugi z nich", "2 zrobione"
// no dates, as "drugiego" would be
const ordered = 'pierwszy|drugi|trzeci|czwarty|piąty|ostatni';
const ofThem =
  ' (?:z (?:nich|tych|listy|tej listy|wymienionych|podanych|pokazanych|powyższych|kolei)|na liście)';
const saysDone =
  '(?:jest |mam |już |też |właśnie |w końcu |proszę |to |poproszę |chętnie )*(?:(?:zrobion|skończon|ukończon|zaliczon|zakończon|odhaczon)(?:y|e|a)|' +
  'gotow(?:y|e|a)|(?:u|s|za)kończył[ea]m|zrobił[ea]m|zaliczył[ea]m|' +
  'zacznij|zaczynam|zacząć|rozpocznij|rozpoczynam|rozpocząć|uruchom|usuń|skreśl|wyrzuć|wywal|odhacz|na \\d|\\d+ ?(?:%|proc))';
const orders =
  '(?:zacznij|zaczynam|rozpocznij|rozpocząć|zacząć|uruchom|uruchomić|odhacz|odhaczyć|usuń|usunąć|skreśl|poproszę|wybieram)';
form(`(?<=${before}(?:${ordered}))${ofThem}${after}`, '');
form(`(?<=^|(?:tak|no|ok|to|owszem),? )(${ordered})(?= ${saysDone}|[.!]*$)`, 'ten $1');
form(`(?<=${before}${orders} (?:mi |teraz |proszę )?)(${ordered})(?=[.!]*$|,| proszę| teraz)`, 'ten $1');
form(
  `^(?:nr |numer )?([1-9])\\.? (?=(?:już |jest )?(?:zrobion|skończon|ukończon|zaliczon|gotow)(?:y|e|a)(?: już)?[.!]*$)`,
  'numer $1 ',
);
for (const [place, said] of ['jedynk', 'dwójk', 'trójk', 'czwórk'].entries())
  form(
    `(?<=^|${before}${orders} (?:mi )?)(?:ta |tę |ten )?${said}(?:a|ę|i)(?= ${saysDone}|[.!]*$)`,
    `numer ${place + 1}`,
  );

form(
  `${before}(zaawansowan|podstawow|średniozaawansowan|początkow)(?:ym|ego|emu)(?= (?:excel|python|sql|power))`,
  '$1y',
);
form(
  [
    String.raw`(?<=^(?:(?:no|i|tak|dobra|dobrze|ok|super|oki|hej),? )+)`,
    String.raw`(?:ten|on|ten kurs|to szkolenie)(?: jest| już| też| teraz| to)* ((?:skończon|ukończon|zrobion|zaliczon|zakończon)[ye])(?: już| też)?(?=[.!]*$)`,
  ].join(''),
  'jest $1',
);
form(
  `^(?:tu|tutaj|tam|w tym|na tym)(?: kursie| szkoleniu)? (?=(?:mam|jestem)(?: już| teraz| na| przy| około)* \\d)`,
  '',
);
form(`(?<=${before}(?:ustaw|wpisz|zmień na|daj|zapisz|ma być)) raczej (?=\\d)`, ' ');
form(
  `${before}(?:mnie|mi)(?: już)? nie (?:dotyczy|obowiązuje|jest potrzebn[eya])(?: mi)?,? (?:więc |to |proszę )?(?:to |go |je )?(usuń|wyrzuć|skreśl|skasuj)(?: (?:to|go|je))?(?=\\s*(?:[.!?,]|$))`,
  '$1',
);
form(
  `${before}proszę mnie (?:uprzejmie|bardzo|serdecznie|grzecznie|pilnie|koniecznie) (zapisać|wypisać)`,
  'proszę $1 mnie',
);
// of what was just spoken of: "ten już skończony", "on jest gotowy"
form(
  `^(?:no )?(?:ten|on|ten kurs|to szkolenie)(?: jest| już| też| teraz| to)* ((?:skończon|ukończon|zrobion|zaliczon|zakończon)[ye])(?: już| też)?(?=[.!]*$)`,
  'jest $1',
);
form(
  `^(?:no )?(?:ten|go|to|ten kurs)(?: już| też| właśnie)* ((?:(?:u|s|za|do)kończył|zrobił|zaliczył|przerobił)[ea]m)(?: już| też)?(?=[.!]*$)`,
  '$1 go',
);
