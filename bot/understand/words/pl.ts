import { polishForms } from './polish-forms.ts';
import type { Words } from './words.ts';

/** Words as the alternatives of a pattern. */
const oneOf = (words: string) => words.trim().split(/\s+/).join('/');

/** A course or training that is finished, in every gender: "kurs ukończony", "szkolenie ukończone". */
const done = oneOf(`
  ukonczone ukonczony ukonczona skonczone skonczony skonczona zakonczone zakonczony zakonczona zrobione zrobiony zrobiona zaliczone
  zaliczony zaliczona odhaczone odhaczony odhaczona wykonane wykonany przerobione przerobiony przerobiona dokonczone dokonczony
  zdane zdany odbyte zrealizowane zrealizowany gotowe ukonczono zakonczono zaliczono zrobiono
`);

/** The same, as it stands after "jako". */
const asDone = oneOf(`
  ukonczone ukonczony skonczone skonczony zakonczone zakonczony zrobione zrobiony zaliczone zaliczony odhaczone wykonane przerobione
  gotowe
`);

/** What somebody says who finished it: "ukończyłem", "ukończyłam". */
const finished = oneOf(`
  ukonczylem ukonczylam skonczylem skonczylam zakonczylem zakonczylam zrobilem zrobilam zaliczylem zaliczylam odhaczylem odhaczylam
  przerobilem przerobilam dokonczylem dokonczylam przeszedlem przeszlam wykonalem wykonalam odbylem odbylam zdalem zdalam
  sfinalizowalem sfinalizowalam zrealizowalem zrealizowalam
`);

/** What somebody says who began it. */
const began = oneOf(`
  zaczalem zaczelam rozpoczalem rozpoczelam wystartowalem wystartowalam uruchomilem uruchomilam
`);

/** The same of others, or of several: it changes nothing of one's own. */
const theyDid = oneOf(`
  ukonczyl ukonczyla ukonczyli skonczyl skonczyla skonczyli zakonczyl zakonczyla zakonczyli zrobil zrobila zrobili zaliczyl zaliczyla
  zaliczyli zaczal zaczela zaczeli rozpoczal rozpoczela rozpoczeli zdal zdala zdali przeszedl przeszla przeszli przerobil przerobila
  przerobili dokonczyl dokonczyla dokonczyli odhaczyl odhaczyla wykonal wykonala wykonali ukonczylismy ukonczylysmy skonczylismy
  skonczylysmy zrobilismy zrobilysmy zaliczylismy zaczelismy zaczelysmy zdalismy ukonczyles ukonczylas skonczyles skonczylas zrobiles
  zrobilas zaliczyles zaliczylas zaczales zaczelas zdales zdalas
`);

/** What is still to come, of whomever: "skończę", "skończy". */
const willDo = oneOf(`
  ukoncze skoncze zakoncze zrobie zalicze zaczne rozpoczne dokoncze przerobie przejde zdam odhacze wykonam ukonczy skonczy zakonczy
  zrobi zaliczy zacznie rozpocznie dokonczy przerobi przejdzie zda ukoncza skoncza zakoncza zrobia zalicza zaczna rozpoczna zrobimy
  skonczymy ukonczymy zaczniemy zaliczymy koncze konczy koncza konczymy
`);

/** Each of the alternatives as a phrase of its own. */
const phrases = (alternatives: string) => alternatives.replaceAll('/', ' | ');

/** Numerals in the nominative and in the genitive, as in "do pięćdziesięciu procent". */
const numerals: Readonly<Record<string, number>> = {
  'zero zera': 0,
  'jeden jedna jedno jednego jednej jednym': 1,
  'dwa dwie dwoch dwu dwoma dwom': 2,
  'trzy trzech trzem trzema': 3,
  'cztery czterech czterem czterema': 4,
  'piec pieciu piecioma': 5,
  'szesc szesciu': 6,
  'siedem siedmiu': 7,
  'osiem osmiu': 8,
  'dziewiec dziewieciu': 9,
  'dziesiec dziesieciu dziesiecioma': 10,
  'jedenascie jedenastu': 11,
  'dwanascie dwunastu': 12,
  'trzynascie trzynastu': 13,
  'czternascie czternastu': 14,
  'pietnascie pietnastu pietnastoma': 15,
  'szesnascie szesnastu': 16,
  'siedemnascie siedemnastu': 17,
  'osiemnascie osiemnastu': 18,
  'dziewietnascie dziewietnastu': 19,
  'dwadziescia dwudziestu dwudziestoma': 20,
  'trzydziesci trzydziestu trzydziestoma': 30,
  'czterdziesci czterdziestu czterdziestoma': 40,
  'piecdziesiat piecdziesieciu piecdziesiecioma': 50,
  'szescdziesiat szescdziesieciu': 60,
  'siedemdziesiat siedemdziesieciu': 70,
  'osiemdziesiat osiemdziesieciu': 80,
  'dziewiecdziesiat dziewiecdziesieciu': 90,
  'sto stu': 100,
};
const numbers: Record<string, number> = {};
for (const [forms, value] of Object.entries(numerals))
  for (const form of forms.split(' ')) numbers[form] = value;

/** "pierwszy", "pierwszego", "pierwszą" …: stems, and the endings of adjectives after a hard and after a soft one. */
const hardStems = { pierwsz: 1, czwart: 4, piat: 5, szost: 6, siodm: 7, osm: 8, dziewiat: 9, dziesiat: 10 };
const softStems = { drug: 2, trzec: 3, ostatn: -1 };
const ordinals: Record<string, number> = { druga: 2 };
for (const [stem, value] of Object.entries(hardStems))
  for (const ending of ['y', 'a', 'e', 'ego', 'ej', 'emu', 'ym']) ordinals[stem + ending] = value;
for (const [stem, value] of Object.entries(softStems))
  for (const ending of ['i', 'ia', 'ie', 'iego', 'iej', 'iemu', 'im']) ordinals[stem + ending] = value;

/** "o dziewiątej": hours in words, of the day rather than of the night. */
const hoursInWords: Record<string, number> = {};
for (const [word, hour] of Object.entries({
  ...{
    pierwszej: 13,
    drugiej: 14,
    trzeciej: 15,
    czwartej: 16,
    piatej: 17,
    szostej: 18,
    siodmej: 7,
    osmej: 8,
    dziewiatej: 9,
  },
  ...{
    dziesiatej: 10,
    jedenastej: 11,
    dwunastej: 12,
    trzynastej: 13,
    czternastej: 14,
    pietnastej: 15,
    szesnastej: 16,
  },
  ...{ siedemnastej: 17 },
}))
  hoursInWords[`(o/kolo/okolo) (godzinie/) ${word}`] = hour;

/** "dwa tygodnie więcej", "jeszcze dwóch tygodni", "dodatkowe 2 tygodnie". */
const moreDays: Record<string, number> = {};
function more(amount: string, days: number): void {
  moreDays[`(jeszcze/) (o/) (${amount}) (wiecej/dluzej/dodatkowo/extra)`] = days;
  moreDays[
    `(jeszcze/kolejny/kolejnego/kolejne/kolejnych/dodatkowy/dodatkowego/dodatkowe/dodatkowych) (${amount})`
  ] = days;
}
more('dzien/dnia/jeden dzien/jednego dnia/1 dzien', 1);
more('pare dni/kilka dni/kilku dni/paru dni', 3);
more('tydzien/tygodnia/jeden tydzien/jednego tygodnia/1 tydzien/tydzien czasu/tygodnia czasu', 7);
more('miesiac/miesiaca/jeden miesiac/jednego miesiaca/1 miesiac', 30);
for (const [forms, value] of Object.entries(numerals)) {
  if (value < 2 || value > 14) continue;
  const said = [String(value), ...forms.split(' ')];
  more(said.map((one) => `${one} dni`).join('/'), value);
  if (value <= 4) more(said.flatMap((one) => [`${one} tygodnie`, `${one} tygodni`]).join('/'), value * 7);
}

/** Polish, folded: people leave out "ą", "ę", "ł" and the like anyway. */
export const words: Words = {
  commands: {
    greet: {
      alone: `
        czesc | hej | hejka | hejo | siema | siemka | siemano | elo | yo | heja | witam | witaj | witajcie | dzien dobry
        dobry | dzien dobry wieczor | dobry wieczor | czolem | serwus | halo | hello | cze
        (czesc/hej/witaj/witam/siema/dzien dobry) (coursemate/bocie/bot/tam/ponownie/znowu)
        (jak (sie masz/leci/tam)/co (slychac/u ciebie/tam))
        jak sie masz | jak leci | co slychac | co tam | co u ciebie | milego dnia | dobrego dnia
      `,
    },
    help: {
      alone: `
        pomoc | pomocy | pomoz | pomoz mi | pomozesz | ratunku | pomozesz mi | mozesz mi pomoc
        (czy/) mozesz (mi/) pomoc
        (potrzebuje/prosze o/poprosze o) (pomocy/pomoc/twojej pomocy)
        co (potrafisz/umiesz/mozesz/mozesz zrobic/robisz/mozesz dla mnie zrobic/umiesz robic/potrafisz robic)
        co (jeszcze/) (potrafisz/umiesz/mozesz zrobic)
        co (moge/mozna/mozemy) (tu/tutaj/z toba/od ciebie/) (robic/zrobic/napisac/pisac/wpisac/powiedziec)
        co (mam/moge) (napisac/wpisac/powiedziec)
        do czego (sluzysz/jestes/to sluzy/sie nadajesz)
        w czym (mozesz/potrafisz/umiesz) (mi/) pomoc
        (polecenia/komendy/opcje/menu/instrukcja/instrukcje/lista polecen/lista komend/dostepne polecenia/dostepne komendy)
        (pokaz/wyswietl/podaj) (polecenia/komendy/opcje/menu/pomoc/liste polecen/liste komend)
        jak (to/ty/ten bot/bot/coursemate) dziala
        jak (to/) dzialasz | jak to dziala | jak tego uzywac | jak z tego korzystac | jak z ciebie korzystac
        jak (sie/) (tego/tym/toba/ciebie/z tego/z tym) (uzywa/obslugiwac/obsluguje/poslugiwac/korzysta)
        kim jestes | kto ty jestes | co to (jest/za bot) | czym jestes
        (nie rozumiem/nic nie rozumiem/nie ogarniam/zgubilem sie/zgubilam sie/pogubilem sie/pogubilam sie/nie wiem co robic/
          nie wiem co mam robic/nie wiem jak to dziala/nie wiem co napisac)
        nie wiem jak (tego uzywac/zaczac/z tego korzystac)
        od czego zaczac | od czego mam zaczac | co teraz | i co teraz | co dalej mam zrobic
      `,
    },
    thanks: {
      alone: `
        dzieki | dziekuje | dziekuje bardzo | bardzo dziekuje | dzieki wielkie | wielkie dzieki | dziex | dziekowa | dzieki ci
        (bardzo/serdecznie/pieknie/uprzejmie/stokrotnie/) (dziekuje/dziekujemy/dzieki)
        (dziekuje/dzieki) (bardzo/serdecznie/pieknie/slicznie/uprzejmie/ci/ci bardzo/z gory/za pomoc/za info/za informacje/
          za wszystko/jeszcze raz/wielkie/stary/bot/bocie/i pozdrawiam/to wszystko/to tyle)
        z gory (dziekuje/dzieki) | dzieki wielkie za pomoc | jestes (super/wielki/najlepszy/najlepsza/kochany/swietny)
        (super/ok/okej/dobra/swietnie/fajnie/ekstra/spoko/git/rewelacja/bomba) (dzieki/dziekuje)
        (super/swietnie/ekstra/bomba/rewelacja/genialnie/fantastycznie/wspaniale/pieknie/cudownie/fajnie/fajowo/sztos/petarda/
          dobra robota/niezle/brawo/idealnie/perfekcyjnie/slicznie)
        na razie | narazie | do widzenia | pa | papa | pa pa | do zobaczenia | dobranoc | trzymaj sie | milego | do jutra
        (milego/dobrego) (wieczoru/weekendu/popoludnia) | to wszystko dzieki | nie ma za co
      `,
    },
    find: {
      before: `
        (szukaj/poszukaj/znajdz/wyszukaj) (mi/) (kurs/kursu/kursy/szkolenie) (pro/o/ob/na temat/z/ze)
        znajdz | znajdz mi | wyszukaj | wyszukaj mi | szukaj | poszukaj | poszukaj mi | szukam | szukamy | znalezc | wyszukac
        poszukac | szukac | poszukuje | odszukaj | wyszukuje
        (znajdz/wyszukaj/szukaj/poszukaj/pokaz/znajdz mi/pokaz mi/daj mi/zaproponuj) (kurs/kursy/szkolenie/szkolenia/cos/jakis kurs) (o/z/ze/
          na temat/dotyczace/dotyczacy/zwiazane z)
        (szukam/szukaj/poszukuje) (kursu/kursow/szkolenia/szkolen/czegos/jakiegos kursu) (o/z/ze/na temat/dotyczacego/dotyczacych)
        (jest/sa/masz/macie/czy jest/czy sa/czy masz/czy macie) (kurs/kursy/jakis kurs/jakies kursy/szkolenie/szkolenia/jakies szkolenie/cos) (
          o/z/ze/na temat/dotyczace)
        (kurs/kursy/szkolenie/szkolenia/cos) (o/na temat/dotyczace/dotyczacy/z zakresu/w temacie)
        (kursy/szkolenia) (z/ze)
        (chce/chcialbym/chcialabym/musze) sie (nauczyc/uczyc/pouczyc/dowiedziec/poduczyc) (czegos/) (o/z/na temat/)
        (chce/chcialbym/chcialabym/musze) (nauczyc/uczyc/pouczyc) sie (czegos/) (o/z/)
        (naucz/ucz) mnie | nauka | interesuje mnie | interesuja mnie | interesuje sie | jestem zainteresowany | jestem zainteresowana
        gdzie (znajde/jest/moge znalezc) (kurs/szkolenie/)
        potrzebuje (kursu/szkolenia/czegos/kursow/szkolen) (o/z/ze/na temat/dotyczacego/)
        nie moge znalezc | co (masz/jest/macie) (o/z/na temat)
      `,
    },
    browse: {
      alone: `
        kursy | szkolenia | katalog | katalog kursow | katalog szkolen | lista kursow | lista szkolen | oferta | oferta kursow
        spis kursow | spis szkolen | baza kursow | biblioteka | wszystkie kursy | wszystkie szkolenia | dostepne kursy
        dostepne szkolenia | oferta szkolen | caly katalog | nowe kursy | nowe szkolenia
        (pokaz/wyswietl/zobacz/przegladaj/otworz/daj/pokaz mi/wyswietl mi) (wszystkie/dostepne/nowe/) (kursy/szkolenia)
        (pokaz/wyswietl/zobacz/przegladaj/otworz/pokaz mi) (caly/) (katalog/oferte/liste kursow/liste szkolen/katalog kursow)
        (przejrzyj/przegladaj/przegladac/przejrzec) (wszystkie/) (kursy/szkolenia/katalog)
        (jakie/jaki) (sa/masz/macie/mamy/oferujecie/oferujesz/jest/mozna/tu sa) (tu/tutaj/w ofercie/wszystkie/dostepne/) (kursy/
          szkolenia/kurs)
        (jakie/ktore) (kursy/szkolenia) (sa/masz/macie/oferujesz/oferujecie/mamy/moge zrobic/moge zaczac/sa dostepne/
          sa do wyboru/sa w katalogu/mozna zrobic/tu sa)
        co (jest w ofercie/jest w katalogu/oferujecie/oferujesz/macie/masz w ofercie/jest dostepne/jest do wyboru/nowego/
          masz do zaoferowania/mozna tu robic/moge sie nauczyc)
        czego (moge/mozna) sie (tu/tutaj/) (nauczyc/uczyc)
        (prosze o/poprosze o/poprosze/pokaz/pokaz mi/daj/daj mi/chce zobaczyc/moge zobaczyc/wyswietl/przedstaw) (liste/spis/wykaz/
          oferte) (wszystkich/dostepnych/wszystkich dostepnych/) (kursow/szkolen) (jakie sa/jakie macie/w firmie/)
        (prosze o/) (przedstawienie/pokazanie) (mi/) (calego/) (katalogu/katalogu szkolen/katalogu kursow/oferty)
        przegladaj | przejrzyj | znajdz kurs | szukaj kursu | znajdz kursy | wyszukaj kurs | wybierz kurs
      `,
    },
    start: {
      before: `
        zaczynac | rozpoczynac | zacznij | zaczynaj | zaczynam | zaczynamy | zacznijmy | zaczac | rozpocznij | rozpoczynam | rozpoczac | rozpocznijmy
        uruchom | uruchamiam | uruchomic | startuj | startuje | startujemy | wystartuj | odpal | odpalam | wlacz | wlaczam
        (zacznij/zaczynam/zaczynaj/zacznijmy/zaczynamy/zaczac/rozpocznij/rozpoczynam/startuje/startuj/startujemy/ruszam/ruszamy/
          ruszaj/wystartuj/lece/lecimy/jade/jedziemy) (mi/teraz/juz/nowy/) (od/z/ze)
        (zacznij/rozpocznij/uruchom/odpal/wlacz/zaczynam) (mi/teraz/od razu/dla mnie/prosze/nowy/nowe/nam)
        (zacznij/rozpocznij/zaczynam/rozpoczynam/zaczac/rozpoczac) (nauke/uczyc sie/sie uczyc/nauke z/robic/kurs o/szkolenie o/
          szkolenie z/kurs z)
        (zapisz/dopisz/wpisz/zarejestruj/zglos/wrzuc) mnie (prosze/teraz/od razu/tez/) (na/do)
        (zapisuje/zapisac/zapisze/dopisuje) sie (na/do) | zapisz na | zapisac mnie na | zapisy na
        dodaj | dodaj mi | dodaj do moich kursow | dodac | dorzuc | dorzuc mi | dopisz mi
        biore (sie/) (za/) | biore sie za | czas na | pora na | zabieram sie za | zabierz sie za | zabieramy sie za | wezme | wezme sie za | wez
        (wrzuc/dodaj/wpisz/dopisz/dorzuc) (mi/) (na/do) (liste/moja liste/listy/mojej listy)
        chce (zaczac/rozpoczac) (kurs/szkolenie/) | wybieram | wybierz | jestem (gotowy/gotowa) (na/do)
        (zrob/zrobic/robic/zrobmy/przerob/przerobic) (kurs/szkolenie/)
        (${began}) (kurs/szkolenie/z/) | ruszylem z | ruszylam z | zapisalem sie na | zapisalam sie na | zapisalem sie do
        zapisalam sie do | zabralem sie za | zabralam sie za | wzialem sie za | wzielam sie za
        (juz/wlasnie/teraz/wczoraj/dzisiaj/dzis) (${began}) (kurs/szkolenie/z/)
        rozpoczeto | zaczeto | rozpoczete | zaczete
        powtorz | powtarzam | powtorzyc | zrob jeszcze raz | zacznij od nowa | zacznij jeszcze raz
      `,
      after: `
        (jest/juz/mam/juz mam/mam juz/wlasnie/teraz/zostalo/zostal/zostala/) (zaczete/zaczety/zaczeta/rozpoczete/rozpoczety/
          rozpoczeta/rozpoczeto/uruchomione/uruchomiony)
        zacznij | zaczynam | zaczynaj | rozpocznij | rozpoczynam | startuj | startuje | startujemy | zaczynamy | zaczac | rozpoczac
        (zacznij/rozpocznij/uruchom) (prosze/teraz/mi/dla mnie/od razu)
        (juz/wlasnie/teraz/) (${began})
        prosze zaczac | prosze rozpoczac | do rozpoczecia | na start
      `,
      alone: `
        zacznij | zaczynam | zaczynamy | zaczac | zacznij kurs | rozpocznij kurs | rozpocznij | rozpoczac kurs | zaczac kurs
        zacznij nauke | rozpocznij nauke | zacznij nowy kurs | zapisz mnie | startujemy | start kursu
      `,
      separable: `
        (dodaj/wrzuc/dorzuc/wpisz/dopisz) … (do moich kursow/na moja liste/do mojej listy/do mojego planu/do moich szkolen/
          na liste/do listy/do planu)
        (chce/chcialbym/chcialabym/prosze/moge) … (zaczac/rozpoczac)
        zapisz mnie prosze na … (teraz/od razu)
      `,
    },
    next: {
      alone: `
        co (mam/powinienem/powinnam/moge/warto/trzeba/mozna/dobrze by bylo) (teraz/dalej/dzis/dzisiaj/potem/nastepnie/jeszcze/
          najpierw/) (robic/zrobic/sie uczyc/przerobic/zaczac)
        co (teraz/dalej/dzis/dzisiaj/potem/nastepnie/najpierw) (mam/powinienem/powinnam/moge/warto) (robic/zrobic/sie uczyc/zaczac/
          przerobic)
        co (dalej/nastepne/nastepnie/potem/mi proponujesz/proponujesz/polecasz/mi polecasz/radzisz/sugerujesz/mi sugerujesz/
          bys polecil/doradzasz/mi doradzasz/warto zrobic/warto)
        czego (mam/powinienem/powinnam/moge/warto) sie (teraz/dalej/dzis/potem/) (uczyc/nauczyc/pouczyc)
        od czego (zaczac/powinienem zaczac/powinnam zaczac) (teraz/dzis/dzisiaj)
        (jakie/jakies/masz/masz jakies/daj/czy masz jakies) (propozycje/sugestie/rekomendacje/polecenia kursow/pomysly)
        (propozycje/sugestie/rekomendacje/podpowiedz/podpowiedzi)
        (zaproponuj/polec/podpowiedz/zasugeruj/doradz/wybierz) (mi/) (cos/cos do nauki/jakis kurs/jakies szkolenie/kurs/
          nastepny kurs/co dalej/cos ciekawego)
        co (robimy/robie) (teraz/dalej/dzis/dzisiaj) | zaskocz mnie | (kolejny/nastepny) krok
        (jaki/ktory) kurs (polecasz/proponujesz/teraz/nastepny/mam zrobic/mam teraz robic/wybrac)
        co mam teraz robic | co mam robic | co robic | (polecisz/doradzisz/zaproponujesz/podpowiesz) (mi/) (cos/jakis kurs/kurs/co dalej)
      `,
    },
    save: {
      before: `
        (zapisz/zachowaj/odloz/zostaw/zapamietaj/schowaj/przechowaj/zanotuj/trzymaj) (mi/sobie/prosze/) na (pozniej/potem/kiedys)
        (zapisz/zachowaj/zapamietaj/schowaj) (mi/sobie)
        (dodaj/zapisz/wrzuc) (mi/) (do/w) (zapisanych/zakladkach/zakladek/ulubionych/moich zapisanych)
        zapisac na pozniej | zachowac na pozniej | odlozyc na pozniej | zapamietaj
      `,
      separable: `
        (zapisz/zachowaj/odloz/zostaw/zapamietaj/schowaj/przechowaj/trzymaj/zapisac/zachowac/odlozyc/wrzuc/dodaj/zanotuj) … na (pozniej/
          potem/kiedys/inny dzien/kiedy indziej/przyszlosc/inny raz/nastepny tydzien/przyszly tydzien)
        (zapisz/zachowaj/zapamietaj/dodaj/wrzuc/zapisac/dodac) … (do/w/na) (zapisanych/zakladkach/zakladek/ulubionych/
          moich zapisanych/moich zakladek/liscie zapisanych/liste zapisanych/moja liste zapisanych/zapisane/ulubione)
      `,
      after: `
        na pozniej | (zapisz/zachowaj/odloz/zostaw/zapamietaj) (mi/prosze/sobie/) na (pozniej/potem/kiedys) | do zapisanych
      `,
    },
    unsave: {
      before: `
        (usun/wyrzuc/skasuj/skresl) (prosze/mi/) z (zapisanych/zakladek/ulubionych/moich zapisanych)
        nie zapisuj juz
      `,
      separable: `
        (usun/wyrzuc/skasuj/skresl/wypisz/zdejmij/zabierz/usunac) … (z/ze) (zapisanych/zakladek/ulubionych/moich zapisanych/
          moich zakladek/listy zapisanych/mojej listy zapisanych/zapisanych kursow/moich zapisanych kursow)
      `,
      after: '(usun/wyrzuc) z (zapisanych/zakladek/ulubionych)',
    },
    saved: {
      alone: `
        (moje/pokaz moje/pokaz mi moje/wyswietl moje/zobacz moje/pokaz/lista/) (zapisane/zachowane/odlozone) (kursy/szkolenia)
        (moje/pokaz moje/pokaz/) (zapisane/zakladki/ulubione) | kursy (zapisane/odlozone) na pozniej
        zapisane na pozniej | moje kursy na pozniej | lista zapisanych | moja lista zapisanych | lista zapisanych kursow
        co (mam/sobie/) (zapisane/zapisalem/zapisalam/zapisane na pozniej/odlozone/odlozone na pozniej)
        (jakie/ktore) (kursy/szkolenia) (mam zapisane/zapisalem/zapisalam/mam odlozone/odlozylem/odlozylam) (na pozniej/)
      `,
    },
    unremind: {
      alone: `
        (usun/skasuj/wyrzuc/anuluj/odwolaj/wylacz/usunac) (to/moje/ostatnie/te/) przypomnienie
      `,
    },
    reminders: {
      alone: `
        (moje/pokaz moje/pokaz mi moje/wyswietl moje/zobacz moje/pokaz/wyswietl/lista/) (przypomnienia/wlasne przypomnienia)
        moje wlasne przypomnienia | lista przypomnien | lista moich przypomnien
        (jakie/ktore) (mam/sa/ustawilem/ustawilam/mam ustawione) (przypomnienia/moje przypomnienia)
        jakie przypomnienia (mam/mam ustawione/ustawilem/ustawilam)
        (o czym/kiedy) (mi/) (przypomnisz/przypominasz/masz mi przypomniec/bedziesz mi przypominac/bedziesz przypominac)
      `,
    },
    settings: {
      alone: `
        (moje/pokaz/pokaz moje/zmien/otworz/zobacz/) (ustawienia/opcje) (przypomnien/powiadomien/wiadomosci)
        (moje/pokaz/pokaz moje/zmien/otworz/) (ustawienia/powiadomienia/preferencje/konfiguracja)
        (dlaczego/czemu/po co/skad) (do mnie/mi/) (piszesz/przypominasz/to wysylasz/wysylasz to/wysylasz mi to/
          wysylasz wiadomosci/wysylasz przypomnienia)
        (dlaczego/czemu) (to/te wiadomosc/te wiadomosci/te przypomnienia/tego) (dostaje/otrzymuje/widze)
        (dlaczego/czemu) (dostaje/dostalem/dostalam/otrzymuje) (te wiadomosc/te wiadomosci/te przypomnienia/przypomnienia)
        (mniej/za duzo/zbyt duzo/zbyt wiele/za wiele/tyle/po co tyle) (wiadomosci/przypomnien/powiadomien)
        nie pisz do mnie | nie pisz | nie przeszkadzaj (mi/) | cisza | badz cicho | cicho | daj mi spokoj | zamilknij
        (co/kiedy) (mi/do mnie/) (wysylasz/piszesz)
      `,
    },
    stopReminders: {
      alone: `
        (wylacz/wylaczyc/zatrzymaj/wstrzymaj/zablokuj/zakoncz/usun/skasuj/stop) (wszystkie/moje/te/) (przypomnienia/powiadomienia)
        (koniec/dosc/bez/zadnych/stop) (juz/tych/wiecej/) (przypomnien/powiadomien) | skoncz z przypomnieniami
        (nie chce/nie potrzebuje/nie zycze sobie) (juz/wiecej/zadnych/tych/) (przypomnien/powiadomien/wiadomosci)
        (przestan/nie) (mi/do mnie/) (przypominac/przypominaj) (wiecej/juz/w ogole)
        (przestan/prosze przestac) (mi/do mnie/) (przypominac/pisac/wysylac przypomnienia/wysylac wiadomosci)
        nie wysylaj (mi/) (juz/wiecej/) (zadnych/) (przypomnien/powiadomien/wiadomosci)
        nie przypominaj mi (juz/wiecej/w ogole/o niczym)
        wypisz mnie z (przypomnien/powiadomien)
      `,
    },
    startReminders: {
      alone: `
        (wlacz/wlaczyc/wznow/przywroc/uruchom/aktywuj/odblokuj) (znowu/znow/ponownie/wszystkie/moje/) (przypomnienia/powiadomienia)
        (wlacz/wznow/przywroc) (przypomnienia/powiadomienia) (znowu/znow/ponownie/z powrotem)
        (znowu/znow/ponownie) (wlacz przypomnienia/mi przypominaj)
        (przypominaj/mozesz przypominac/mozesz mi przypominac) (mi/) (znowu/znow/ponownie)
        (mozesz/zacznij) (mi/) (znowu/znow/ponownie/) przypominac
        przypomnienia wlacz | zacznij (znowu/znow/mi/) przypominac
      `,
    },
    back: {
      alone: `
        (juz/) (jestem/wrocilem/wrocilam) (juz/) (z powrotem/spowrotem)
        (wrocilem/wrocilam) (juz/) (z urlopu/z wakacji/ze zwolnienia/do pracy/z l4/z macierzynskiego/)
        juz (jestem/wrocilem/wrocilam) | jestem juz | jestem z powrotem | jestem w pracy | jestem znowu | znowu jestem
        juz jestem (w pracy/z powrotem/po urlopie) | jestem po urlopie
      `,
    },
    weeklyOn: {
      alone: `
        (wysylaj mi/wyslij mi/przysylaj mi/daj mi/chce/chce dostawac/poprosze/prosze o/wlacz) (podsumowanie/podsumowania/zestawienie) (tygodnia/
          tygodniowe/co tydzien)
        (wysylaj mi/wyslij mi/przysylaj mi/chce/chce dostawac/poprosze/prosze o/wlacz/chcialbym/chcialabym) (tygodniowe/cotygodniowe/co tydzien) (
          podsumowanie/podsumowania)
        (podsumowanie tygodnia/tygodniowe podsumowanie/cotygodniowe podsumowanie/podsumowania tygodnia) (prosze/wlacz/)
        podsumuj (mi/) (moj/) tydzien
      `,
    },
    weeklyOff: {
      alone: `
        (wylacz/zatrzymaj/zakoncz) (tygodniowe/cotygodniowe) (podsumowanie/podsumowania)
        (nie chce/nie wysylaj/nie wysylaj mi/bez/koniec/dosc/zadnych/nie przysylaj mi) (juz/wiecej/) (tygodniowego/tygodniowych/cotygodniowego/
          cotygodniowych) (podsumowania/podsumowan)
        (wylacz/zatrzymaj/nie chce/nie wysylaj/nie wysylaj mi/bez/koniec/dosc/nie przysylaj mi) (juz/wiecej/) (podsumowania/
          podsumowan/podsumowanie) tygodnia
      `,
    },
    plan: {
      alone: `
        zaplanuj | zaplanowac | zaplanuj to | zaplanuj czas | zaplanuj mi czas | zarezerwuj czas | wpisz do kalendarza
        (zaplanuj/wpisz/dodaj/wrzuc) (to/) (do/w) (kalendarza/kalendarzu/moim kalendarzu/mojego kalendarza)
      `,
    },
    why: {
      alone: `
        (dlaczego/czemu/po co/skad/z jakiej racji) (ja/) (to/ten kurs/to szkolenie/go) (mam/dostalem/dostalam/musze robic/
          musze zrobic/mam robic/mam zrobic)
        (dlaczego/czemu/po co/skad) (ja/) (mam/dostalem/dostalam) (to/ten kurs/to szkolenie/go)
        (dlaczego/czemu/po co) (mam/musze) (to/ten kurs/to szkolenie/go) (robic/zrobic/przejsc/ukonczyc)
        (dlaczego/czemu/po co) (to/ten kurs/to szkolenie/ten/akurat to/akurat ten)
        (dlaczego/czemu) (przypisano/przydzielono/zlecono/dano) mi (to/ten kurs/to szkolenie/go)
        kto (mi/) (to/ten kurs/to szkolenie/go) (przypisal/dal/zlecil/przydzielil/zadal/kazal zrobic/polecil)
        kto mi (przypisal/dal/zlecil/przydzielil/zadal/polecil) (to/ten kurs/to szkolenie/go)
        od kogo (to/ten kurs/to szkolenie/) (mam/jest/dostalem/dostalam/pochodzi/to)
        od kogo (mam/jest/dostalem/dostalam/pochodzi) (to/ten kurs/to szkolenie)
      `,
      before: `
        (dlaczego/czemu/po co/skad) (ja/) (mam/dostalem/dostalam) (kurs/szkolenie/)
        (dlaczego/czemu/po co) (ja/) (mam/musze) (robic/zrobic/przejsc/ukonczyc/zaliczyc)
        (dlaczego/czemu) (przypisano/przydzielono/zlecono/dano) mi
        kto mi (przypisal/dal/zlecil/przydzielil/zadal/polecil) (kurs/szkolenie/)
        od kogo (mam/jest/dostalem/dostalam) (kurs/szkolenie/)
      `,
      separable: `
        (dlaczego/czemu/po co) (mam/musze) … (robic/zrobic/przejsc/ukonczyc/zaliczyc)
        (dlaczego/czemu) … (mam/dostalem/dostalam/mi przypisano/jest mi przypisany/jest mi przypisane)
        kto mi … (przypisal/dal/zlecil/przydzielil/zadal)
        (dlaczego/czemu) (przypisano/przydzielono) mi … (do zrobienia/obowiazkowo)
      `,
    },
    list: {
      alone: `
        (moje/pokaz moje/pokaz mi moje/wyswietl moje/zobacz moje/otworz moje/lista moich/daj moje/gdzie sa moje/gdzie moje) (kursy/
          kursow/szkolenia/szkolen/zadania/zadan/lekcje/moduly/aktywnosci/terminy/postepy/zaleglosci/obowiazki/certyfikaty)
        (wszystkie moje/moje wszystkie/moje aktualne/moje obecne/moje otwarte/moje biezace/moje rozpoczete/moje ukonczone/
          moje skonczone/moje przypisane/moje obowiazkowe/moje zalegle/ukonczone/skonczone/rozpoczete/otwarte/przypisane/
          obowiazkowe/zalegle/nieukonczone/niedokonczone) (kursy/szkolenia)
        (moja/pokaz moja/pokaz mi moja/zobacz moja) (nauka/nauke/lista/liste)
        (moja/pokaz moja/pokaz mi moja/) (lista kursow/liste kursow/lista szkolen/liste szkolen/lista zadan/liste zadan)
        (moj/pokaz moj/jaki jest moj/jaki mam/sprawdz moj) (postep/status/stan/wynik/plan/dorobek)
        moje | lista | pokaz liste | do zrobienia | zaleglosci | terminy | postepy | postep | status | po terminie | przeterminowane
        w toku | zalegle | niedokonczone | nieukonczone | podsumowanie | przeglad | pulpit
        (co/ile) (mam/jeszcze mam/mam jeszcze/mi zostalo/zostalo mi/zostalo/mi pozostalo/pozostalo/jeszcze zostalo) (jeszcze/) (do zrobienia/
          do ukonczenia/do skonczenia/do przerobienia/na dzis/na dzisiaj/na ten tydzien/otwarte/zaleglego/na liscie/)
        co (jeszcze/) (musze/powinienem/powinnam/trzeba) (jeszcze/teraz/) (zrobic/ukonczyc/skonczyc/dokonczyc)
        co mam (zalegle/zaleglego/otwarte/otwartego/przypisane/w toku/rozpoczete/ukonczone/skonczone/zrobione/na liscie/po terminie)
        (jakie/ktore) (kursy/szkolenia) (mam/robie/musze zrobic/mam do zrobienia/mam zrobic/mam przypisane/mam otwarte/ukonczylem/
          ukonczylam/skonczylem/skonczylam/zaczalem/zaczelam/rozpoczalem/rozpoczelam/mam w toku/sa po terminie/mi zostaly/
          sa obowiazkowe/mam rozpoczete/mam ukonczone)
        (jakie/ktore) mam (jeszcze/teraz/) (kursy/szkolenia/terminy/zaleglosci/zadania)
        (kiedy/jakie) (mam/sa) (moje/) (terminy/deadline/deadliny)
        co (jest/mam/juz) (po terminie/do zrobienia/pilne/pilnego/przeterminowane/na dzis/na dzisiaj/w tym tygodniu)
        co ma (termin/deadline) (wkrotce/w tym tygodniu/dzis/dzisiaj/niedlugo/) | jak mi idzie | jak daleko jestem
        na czym (stanalem/stanelam/skonczylem/skonczylam/stoje) | gdzie (skonczylem/skonczylam/jestem/stanalem/stanelam)
        ile mam (kursow/szkolen) (do zrobienia/do ukonczenia/na liscie/otwartych/zaleglych/)
        (czy/) (mam/cos mam/mam cos/jest cos) (cos/jakies/) (zaleglego/zaleglosci/po terminie/do zrobienia/pilnego/otwarte/otwartego)
        na co jestem (zapisany/zapisana) | (co/ile) (juz/) (ukonczylem/ukonczylam/skonczylem/skonczylam/zrobilem/zrobilam)
        (ukonczone/skonczone/zakonczone/zaliczone) (przeze mnie/) (kursy/szkolenia) | kursy (ukonczone/skonczone) przeze mnie
        (zblizajace sie/nadchodzace/najblizsze/moje najblizsze) (terminy/deadline/deadliny) | najblizszy termin
        co (musze/mam/powinienem/powinnam/trzeba) (zrobic/skonczyc/ukonczyc) (do konca tygodnia/w tym tygodniu/najpilniej/do konca miesiaca/
          najpierw/obowiazkowo)
        (pokaz/pokaz mi/pokaz tylko/tylko) (skonczone/ukonczone/zalegle/spoznione/przeterminowane/obowiazkowe/zaliczone/rozpoczete) (kursy/szkolenia/)
        (jakie/ktore) (kursy/szkolenia) (sa/mam/mi) (spoznione/zalegle/przeterminowane/po terminie/obowiazkowe/wymagane/skonczone/ukonczone/
          zaliczone/najpilniejsze/juz skonczone/juz ukonczone)
        co jest (obowiazkowe/wymagane/spoznione/zalegle/przeterminowane/najpilniejsze/po terminie) (dla mnie/)
        (prosze o/pokaz/) (liste/wykaz/spis) (moich/) (kursow/szkolen) (ktore juz/ktore/) (ukonczylem/ukonczylam/skonczylem/skonczylam)
        (ktorym/jakim/ktore/czemu/ktoremu/komu) (kursom/szkoleniom/kursowi/kursy/) (konczy sie/uplywa/mija/wygasa/konczy) (termin/
          czas/deadline/waznosc) (w najblizszym czasie/wkrotce/niedlugo/zaraz/w tym tygodniu/w tym miesiacu/w najblizszych dniach/
          najszybciej/)
        (co/ktore kursy/ktore szkolenia/ktore) (sie konczy/konczy sie/koncza sie/wygasa/wygasaja/uplywa/maja termin/ma termin) (w najblizszym
          czasie/w najblizszych dniach/wkrotce/niedlugo/w tym tygodniu/w tym miesiacu)
        (co/ktore kursy/ktore szkolenia/ktore) mam (do zrobienia/skonczyc) (w najblizszym czasie/w najblizszych dniach)
        czego sie (teraz/) ucze | co (teraz/) robie | nad czym pracuje
      `,
    },
    show: {
      before: `
        (pokaz/wyswietl/otworz/zobacz/podejrzyj/sprawdz/zobaczmy/obejrzyj) (mi/prosze/szczegoly/)
        pokazac | wyswietlic | otworzyc | zobaczyc | sprawdzic
        (status/stan/postep/postepy/szczegoly/informacje/info) (kursu/szkolenia/w/z/o/dla/na/w kursie/)
        (jaki/jaki jest/jaki mam/podaj/moj/sprawdz) (status/stan/postep/termin) (kursu/szkolenia/w/z/na/w kursie/moj w/)
        (termin/deadline) (kursu/szkolenia/na/dla) | do kiedy mam (kurs/szkolenie/na/czas na/zrobic/)
        (jak/jak mi) (daleko jestem/idzie/poszlo) (z/ze/w/we/na/kurs/)
        (ile/jak duzo) (mam/zrobilem/zrobilam/mi zostalo/zostalo/zostalo mi/przerobilem/przerobilam/procent mam) (z/w/ze/w kursie/do konca)
        (na/) czym (stanalem/stanelam/skonczylem/skonczylam) (w/z/we/ze)
        (kontynuuj/wznow/kontynuowac/wroc do/wracam do/powrot do/dalej z/jedziemy dalej z/idziemy dalej z) (kurs/szkolenie/)
        (powiedz/opowiedz) (mi/) (wiecej/cos) o | wiecej o | link do | przejdz do
        (chce/chcialbym/chcialabym) (zobaczyc/obejrzec/sprawdzic/otworzyc)
      `,
      after:
        'status | szczegoly | postep | info | jaki status | jaki postep | jaki termin | termin | deadline',
      alone: `
        jeszcze raz | ponownie | pokaz jeszcze raz | powtorz | szczegoly | kontynuuj | powtorz to | pokaz ponownie | dalszy ciag
      `,
    },
    mark: {
      before: `
        (ustaw/oznacz/zaznacz/zmien/zaktualizuj/aktualizuj/wpisz/wprowadz/odnotuj/zanotuj/zapisz/przestaw/zglos/zaraportuj/podbij/
          zwieksz/podnies/uzupelnij/popraw/zarejestruj/skoryguj/nanies) (mi/prosze/teraz/)
        (ustaw/zmien/zaktualizuj/aktualizuj/wpisz/zapisz/zglos/podaj) (moj/) (postep/postepy/status) (w/we/z/ze/kursu/szkolenia/dla/na/)
        ustawic | oznaczyc | zaznaczyc | zmienic | zaktualizowac | wpisac | odnotowac | zglosic | zapisac | wprowadzic
        ustawiam | oznaczam | aktualizuje | zmieniam | wpisuje | zglaszam | raportuje | zaznaczam
        (ustawcie/oznaczcie/zmiencie/wpiszcie/zaznaczcie)
        (to samo/tak samo) (z/dla/w) | daj | aktualizacja
      `,
      alone: `
        ustaw | oznacz | zaktualizuj | aktualizuj | zmien | ustaw postep | zmien postep | zaktualizuj postep | zglos postep
        podaj postep | wpisz postep | raportuj postep | zapisz postep | aktualizacja postepu | zglos postepy
      `,
      separable: `
        (ustaw/zmien/podbij/zwieksz) … (o/na wyzej)
      `,
    },
    complete: {
      before: `
        ukoncz | zakoncz | skoncz | zalicz | odhacz | odfajkuj | dokoncz | sfinalizuj | zamknij
        ukonczyc | zakonczyc | skonczyc | zaliczyc | odhaczyc | dokonczyc | sfinalizowac
        (ukoncz/zakoncz/zalicz/odhacz/skoncz) (mi/prosze/teraz/juz/kurs/szkolenie)
        (${finished}) (juz/wlasnie/dzis/dzisiaj/wczoraj/kurs/szkolenie/caly kurs/w calosci/)
        (przeszedlem/przeszlam) przez
        (juz/wlasnie/w koncu/wreszcie/dzis/dzisiaj/wczoraj) (${finished}) (kurs/)
        (mam/mam juz/juz mam/jest/juz/) (${done}) (kurs/szkolenie/)
        (mam/mam juz/juz mam) za soba (kurs/szkolenie/) | mam z glowy | mam juz z glowy | juz po | jestem po | jestem juz po
        (uporalem/uporalam) sie z | przebrnalem przez | przebrnelam przez | dotarlem do konca | dotarlam do konca
        (doszedlem/doszlam/dobrnalem/dobrnelam) do konca (kursu/szkolenia/)
        (skonczylem/skonczylam/koniec) (z/ze) | gotowe z | ogarnalem | ogarnelam | zamknalem | zamknelam | domknalem | domknelam
        (oznacz/zaznacz/ustaw/zapisz/odnotuj/wpisz/zmien) (jako/na/na status) (${asDone})
      `,
      after: `
        (${done})
        (juz/jest/mam/mam juz/juz mam/jest juz/juz jest/zostalo/zostal/zostala) (${done})
        (wlasnie/dzis/dzisiaj/wczoraj/w calosci/w koncu/wreszcie) (${asDone})
        (jako/na/na status/status) (${done}/done)
        (juz/wlasnie/dzis/dzisiaj/wczoraj/w koncu/wreszcie/) (${finished})
        (juz/mam/mam juz/juz mam/jest/jest juz/) (za mna/za soba/z glowy)
        (ukoncz/zakoncz/zalicz/odhacz/odfajkuj/skoncz) (prosze/mi/teraz/)
        (oznacz/zaznacz/ustaw/zapisz/odnotuj/wpisz) (jako/na) (${asDone})
        (mozna/mozesz/prosze) (odhaczyc/zaliczyc/oznaczyc jako ukonczone/uznac za ukonczone/zamknac)
        (jest/juz/juz jest/jest juz/) (gotowy/gotowa)
        (juz/jest/jest juz/) (odfajkowane/odfajkowany/ogarniete/ogarniety/zamkniete/zamkniety/domkniete/domkniety)
        juz po | done | dobiegl konca | dobieglo konca | przerobione do konca
      `,
      separable: `
        (oznacz/zaznacz/ustaw/zapisz/odnotuj/wpisz/zmien/potraktuj/uznaj/oznaczyc/zaznaczyc/ustawic/zmienic) … (jako/za/na) (${asDone})
        (mam/mam juz/juz mam) … (za soba/z glowy/w calosci za soba)
        (mam/mam juz/juz mam) … (${done})
        (wpisz/oznacz/zapisz/zaznacz) … (ze zrobione/ze ukonczone/ze skonczone/ze zaliczone/ze gotowe/ze mam zrobione/ze ukonczylem/
          ze ukonczylam/ze skonczylem/ze skonczylam)
        dobrnalem z … do konca | dobrnelam z … do konca | doszedlem z … do konca | doszlam z … do konca
      `,
      alone: `
        (juz/to/jest/mam/mam to/to juz/juz jest/to jest/) (${done})
        (juz/wlasnie/wreszcie/w koncu/nareszcie/dopiero co/) (${finished})
        (juz/wlasnie/) (${finished}) (to/go/juz/calosc)
        (${finished}) (ten kurs/to szkolenie/kurs/szkolenie/wlasnie)
        (mam/mam juz/juz mam) (to/ten kurs/to szkolenie/) (za soba/z glowy/juz za soba/juz z glowy)
        (to/) (juz/) (za mna/z glowy) | po sprawie | finito | udalo mi sie skonczyc | ukoncz | zalicz | odhacz
      `,
    },
    remove: {
      before: `
        (usun/skasuj/wyrzuc/wykasuj/skresl/wykresl/wywal/zdejmij/zabierz/odwolaj/odrzuc/usuwaj/kasuj) (mi/prosze/teraz/stad/calkiem/)
        usunac | skasowac | wyrzucic | wykreslic | usuwam | kasuje | usuniecie
        (usun/wyrzuc/skasuj/skresl/wypisz/zdejmij) (prosze/mi/mnie/) (z/ze) (mojej listy/listy/moich kursow/kursow/planu/mojego planu)
        (wypisz/wyrejestruj/wykresl/skresl/usun) mnie (prosze/) (z/ze)
        (wypisuje/wypisac/wyrejestrowac/wycofuje/wycofac) sie (z/ze)
        (rezygnuje/zrezygnuj/rezygnujemy/zrezygnowac/chce zrezygnowac/zrezygnuje) (z/ze)
        porzuc | porzucam | porzucic | pozbadz sie | pozbyc sie | przerwij | odinstaluj
        (nie chce/nie potrzebuje/nie interesuje mnie) juz (robic/kursu/szkolenia/)
        nie chce juz | nie potrzebuje juz | juz nie chce | juz nie potrzebuje | juz mnie nie interesuje
      `,
      after: `
        usun | skasuj | wyrzuc | wykresl | skresl | usunac | skasowac | (do/) (usuniecia/kosza/wyrzucenia/skasowania)
        (mozna/mozesz/prosze) (usunac/skasowac/wyrzucic/wykreslic) | juz niepotrzebny | juz niepotrzebne | niepotrzebny | niepotrzebne
        wylatuje | won | out
      `,
      alone: `
        usun | skasuj | wyrzuc | wypisz mnie | usun kurs | skasuj kurs | usun to | skasuj to | wyrzuc to | usun go | wywal to
        (usun/skasuj/wyrzuc) (go/ten kurs/to szkolenie/ten) (prosze/)
      `,
      separable: `
        (usun/skasuj/wyrzuc/wykresl/skresl/wywal/zdejmij/zabierz/usunac/wypisz/wykasuj) … (z/ze) (mojej listy/listy/moich kursow/kursow/
          moich szkolen/planu/mojego planu/mojej nauki/tej listy/mojego konta)
        (nie chce/nie potrzebuje) … (juz/wiecej)
        (nie chce/nie bede) (juz/) robic … (juz/wiecej)
        wypisz … z moich kursow | nie chce miec … na liscie | nie chce … na mojej liscie | nie chce … na liscie
      `,
    },
    undo: {
      alone: `
        (jednak/a jednak/no to/dobra/nie/czekaj/ups/oj) (cofnij/cofnij to) | (to/mi to/to prosze/ostatnia zmiane) (cofnac/cofnij/odwrocic/odkrecic)
        (czy/) (mozesz/moglbys/moglabys/mozna) (prosze/mi/) (cofnac/to cofnac/cofnac to/cofnac ostatnia zmiane/cofnac te zmiane/odwrocic to)
        cofnij | cofnac | cofnijcie | cofamy | cofnij prosze | prosze cofnac | cofnij sie | cofka | undo | ctrl z | ctrl+z
        (cofnij/cofnac/odwroc/wycofaj/anuluj/odkrec/przywroc/odwolaj) (prosze/mi/) (to/ostatnia zmiane/te zmiane/zmiane/
          moja ostatnia zmiane/ostatnia akcje/ostatni krok/ostatnia operacje/ostatni ruch/ostatni wpis/to co zrobilem/
          to co zrobilam/to co przed chwila zrobilem/to co wlasnie zrobilem/to ostatnie/ostatnie/wszystko co zrobilem/poprzednia zmiane)
        (odkrec/odwroc/przywroc) (to/poprzedni stan/stan poprzedni/poprzednia wartosc/poprzednie/z powrotem/poprzednia wersje)
        (zrob/ustaw/przywroc/zostaw/zmien/niech bedzie/ma byc) (to/) (tak/) jak bylo (wczesniej/przedtem/poprzednio/na poczatku/)
        (jak bylo/tak jak bylo) (wczesniej/przedtem/poprzednio)
        (zmien/ustaw/oddaj/daj/przywroc) (to/) (z powrotem/spowrotem/nazad) | wroc (to/do poprzedniego/do tego co bylo)
        (to/) (byl/byla) (to/) (blad/pomylka/moj blad/moja pomylka) | moj blad | moja pomylka | moja wina | przez pomylke
        (pomylilem/pomylilam/pomylilo mi) sie | zle (kliknalem/kliknelam/wcisnalem/wcisnelam/nacisnalem/nacisnelam/wpisalem/wpisalam/
          zaznaczylem/zaznaczylam) | to bylo przypadkiem | to bylo przez pomylke | kliknelo mi sie | omylkowo
        (ja/) (zrobilem/zrobilam/popelnilem/popelnilam) (blad/pomylke/byka)
        (cofnac/wycofac/odwrocic) (to/ostatnia zmiane/te zmiane/ostatnia operacje/poprzednia zmiane) | to pomylka
        nie to (chcialem/chcialam) | nie o to (mi/) chodzilo | nie tak mialo byc | odwoluje to | cofam to | cofam
      `,
    },
    assign: {
      before: `
        przypisz | przydziel | zlec | przypisac | przydzielic | przypisuje | przydzielam | nadaj | polec | zarekomenduj | rekomenduj
        (przypisz/przydziel/zlec/polec) (kurs/szkolenie/mi/prosze/nowy kurs)
      `,
      alone: `
        przypisz | przydziel | przypisac | przypisz kurs | przypisz szkolenie | przydziel kurs | przypisac kurs | nowe przypisanie
        przypisywanie | przypisz kursy | przypisz zespolowi | przypisz kurs zespolowi | chce przypisac kurs
      `,
    },
    export: {
      alone: `
        eksport | eksportuj | wyeksportuj | eksportowac | export | eksport zespolu | export zespolu
        (eksportuj/wyeksportuj/pobierz/sciagnij/exportuj) (moj/dane/nauke/kursy/szkolenia/liste/) (zespol/zespolu/mojego zespolu/dane/
          liste/do csv/plik)
        eksportuj moj zespol | eksport mojego zespolu | zespol eksport | zespol do pliku | zespol do csv
      `,
    },
    nudge: {
      alone: `
        (przypomnij/przypominaj/przypomnijcie/ponaglij/pogon) (wszystkim/wszystkich/calemu zespolowi/mojemu zespolowi/zespolowi/zespol/
          moj zespol/moim ludziom/ludziom) (po terminie/spoznionym/zaleglym/o terminach/o zaleglosciach/o zaleglych kursach/o kursach/)
        przypomnij (spoznionym/spoznialskim/zalegajacym/tym po terminie/osobom po terminie/wszystkim ktorzy sa po terminie/
          wszystkim spoznionym/o zaleglych/o zaleglosciach)
        przypomnienie dla (wszystkich/zespolu) | wyslij (przypomnienie/przypomnienia) (wszystkim/zespolowi/spoznionym)
      `,
    },
    team: {
      alone: `
        zespol | moj zespol | moja ekipa | moi ludzie | moja druzyna | ekipa | moi podwladni | moi pracownicy
        (pokaz/pokaz mi/wyswietl/zobacz/otworz/status/stan/postepy/przeglad) (moj/mojego/) (zespol/zespolu/ekipe/ludzi/podwladnych)
        jak (idzie/sie powodzi) (mojemu/) (zespolowi/ludziom/ekipie) | jak idzie (mojej ekipie/moim ludziom/moim podwladnym/podwladnym)
        jak (radzi sobie/stoi/wyglada/sobie radzi) (moj/) (zespol/ekipa) | co (slychac/nowego) w (moim/) zespole | co u mojego zespolu
        jak (u mnie/) w (moim/) zespole | jak ida kursy (mojemu zespolowi/w zespole)
        (kto/kto z zespolu/kto z moich/kto u mnie) (jest/sie/ma/zalega/nie skonczyl/nie zrobil) (po terminie/spozniony/spoznia/zaleglosci/
          z kursami/kursow/szkolen/opozniony/)
      `,
    },
    yes: {
      alone: `
        tak | no tak | taak | jasne | jasne ze tak | no jasne | pewnie | no pewnie | pewnie ze tak | oczywiscie | oczywiscie ze tak
        zgoda | zgadza sie | dokladnie | dokladnie tak | ok | okej | okay | oki | oka | okey | dobra | dobrze | no dobra | no dobrze
        dobra no | niech bedzie | niech ci bedzie | tak prosze | poprosze | tak poprosze | prosze tak | tak jest | tak wlasnie
        potwierdzam | potwierdz | jak najbardziej | owszem | yhm | mhm | git | gitara | spoko | spk | zrob to | dawaj | no dawaj
        tak (zrob to/zrob/dawaj/usun/usun to/usun go/skasuj/skasuj to/wyrzuc/pewnie/jasne/oczywiscie/dokladnie/rob/potwierdzam/
          tak/tak tak/ten/to/zgadza sie/mozesz/mozna/chce/na pewno/dobrze/dobra/ok/zgoda/poprosze bardzo)
        smialo | dawaj smialo | no smialo | naturalnie | rob | rob to | dzialaj | chetnie | z checia | bardzo chetnie | prosze bardzo
        (na pewno/z pewnoscia/absolutnie/zdecydowanie/koniecznie) (tak/)
        absolutnie tak | jestem pewien | jestem pewna | tak jestem pewien | tak jestem pewna | czemu nie | wlasnie tak | wlasnie to
        jasna sprawa | ma sie rozumiec | racja | no raczej | no ba | jeszcze jak | w porzadku | niech tak bedzie | moze byc
        tak usun | mozesz usunac | usuwaj | no to dawaj | ta | taa | y | yes | jep | jup | aha tak
      `,
    },
    no: {
      alone: `
        nie | n | nie dzieki | nie dziekuje | nie nie | no nie | nope | nieee | nje | niee | nei
        jeszcze nie | nie teraz | teraz nie | nie dzis | nie dzisiaj | nie chce | nie trzeba | lepiej nie | raczej nie | chyba nie
        jednak nie | nie jednak nie | nie zostaw | zostaw | zostaw to | zostaw go | zostaw jak jest | zostaw tak jak jest
        zostaw (ten/ten kurs/to szkolenie/to tak/to jak jest/to prosze/na liscie/go na liscie/to na liscie)
        niech (zostanie/zostanie jak jest/tak zostanie/bedzie jak jest) | nie rob tego | nie rob nic | nie rob | nic nie rob | nie ruszaj
        nie (usuwaj/kasuj/wyrzucaj/zmieniaj/cofaj/oznaczaj/zapisuj) (tego/go/nic/niczego/kursu/)
        nie to nie | nie prosze | prosze nie | rozmyslilem sie | rozmyslilam sie | zmienilem zdanie | zmienilam zdanie
        (nie/jednak/nie jednak/a jednak/) (prosze/jednak/jednak prosze) (go/to/) (zostaw/zostawic/pozostawic) (go/to/ten kurs/jednak/)
        (zostaw/zostawmy) (go/to/ten kurs) (jednak/w spokoju/na liscie/)
        moze pozniej | pozniej | innym razem | kiedy indziej | nie jestem pewien | nie jestem pewna | nie wiem | nie bardzo
        niekoniecznie | ani mysle | nie mam ochoty | nie bede | wole nie | niestety nie | skad | skadze
      `,
    },
    cancel: {
      alone: `
        anuluj | anuluj to | anulowac | anulujemy | niewazne | nie wazne | zapomnij | zapomnij o tym | dajmy spokoj | daj spokoj
        stop | stoj | przestan | przerwij | odpusc | odpusc sobie | zaden | zaden z nich | zadne z nich | zadna z nich | zadne
        zadnego | zadnego z nich | nie ten | nie ta | nie to | zle | pomin | pomin to | wyjdz | wyjscie | koniec rozmowy | dosc
        (nic/to nic/a nic/juz nic) (nie rob/) | juz nie trzeba | juz niewazne | a niewazne | mniejsza z tym | mniejsza o to
        nie ten kurs | zaden z tych | zadna z tych | zadne z tych | nic z tego | nie o to chodzi | rezygnuje | przepraszam niewazne
      `,
    },
    more: {
      alone: `
        wiecej | pokaz wiecej | jeszcze | nastepne | nastepna strona | kolejne | kolejna strona | dalej | pokaz dalej | pokaz kolejne
        pokaz nastepne | (pokaz/pokaz mi/daj/chce/poprosze/prosze o) (wiecej/kolejne/nastepne/jeszcze/dalsze/reszte/pozostale) (
          kursow/kursy/szkolen/wynikow/wyniki/)
        (wiecej/kolejne/nastepne/dalsze/pozostale/inne) (wynikow/wyniki/kursow/kursy/szkolen/szkolenia) | reszta | reszte | pozostale
        co jeszcze | cos jeszcze | jest cos jeszcze | i co jeszcze | a inne | a pozostale | inne | a reszta | przewin
      `,
    },
    privacy: {
      alone: `
        prywatnosc | ochrona danych | rodo | moje dane | dane osobowe | moje dane osobowe | pokaz moje dane
        co (o mnie/wiesz o mnie/o mnie wiesz/o mnie przechowujesz/przechowujesz o mnie/o mnie zapisujesz/o mnie pamietasz/
          pamietasz o mnie/masz o mnie/o mnie masz/zapisujesz o mnie/o mnie zbierasz)
        (jakie/jakie masz/jakie sa) (dane/moje dane) (o mnie/masz o mnie/o mnie masz/przechowujesz/o mnie przechowujesz/zbierasz)
        co wie o mnie bot | polityka prywatnosci
      `,
    },
    forget: {
      alone: `
        zapomnij (o mnie/mnie/wszystko o mnie/o mnie wszystko/wszystko co o mnie wiesz) | prosze zapomnij o mnie
        (usun/skasuj/wykasuj/wymaz) (wszystkie/) (moje dane/dane o mnie/wszystko o mnie/moje dane osobowe/wszystko co o mnie wiesz)
        usuniecie (moich danych/danych) | chce zebys (o mnie/) zapomnial
      `,
    },
    language: {
      alone:
        'jezyk | jezyki | zmien jezyk | zmiana jezyka | wybierz jezyk | jaki jezyk | ustaw jezyk | dostepne jezyki',
      before: `
        jezyk | jezyk na | mow | mow po | mow do mnie po | mow do mnie w jezyku | odpowiadaj po | odpowiadaj w jezyku | odpowiadaj
        pisz po | pisz do mnie po | pisz w jezyku | rozmawiaj po | gadaj po | po | w jezyku
        (przelacz/przejdz) (sie/jezyk/mi jezyk/) (na/po/na jezyk) | (zmien/ustaw) (mi/) jezyk (na/)
          (czy/) (mowisz/umiesz/mozesz mowic/mozesz pisac/mozesz odpowiadac/znasz) (po/jezyk)
        (chce/wole/mozemy) (rozmawiac/pisac/mowic/gadac) po | wole po
      `,
    },
  },
  saidExactly: {
    signIn: 'zaloguj | zaloguj sie | zaloguj mnie | logowanie',
    signOut: 'wyloguj | wyloguj sie | wyloguj mnie',
  },
  fillers: `
    ze | bez problemu | bez problemow | bez trudu | o (tydzien/dwa tygodnie/miesiac/kilka dni/pare dni)
    hej | hejka | czesc | siema | siemka | witam | witaj | dzien dobry | dobry wieczor | elo | halo | sluchaj | sluchajcie
    ok | okej | oki | okay | okey | no to | no dobra | no dobrze | no wiec | no i | no tak | no ok | no okej | dobra | dobrze | dobra to
    teraz | wlasnie | wlasnie teraz | wlasnie przed chwila | przed chwila | przed momentem | chwile temu | juz | w koncu | wreszcie
    nareszcie | dzisiaj | dzis | wczoraj | przedwczoraj | dzis rano | wczoraj wieczorem | rano | w tym tygodniu | w zeszlym tygodniu
    tez | takze | rowniez | wiec | zatem | tak wiec | a wiec | otoz | jeszcze raz | ponownie | znowu | znow | super | hurra | huraa
    jupi | uff | jej | jupi | jeah | yeah | od razu | natychmiast | szybko | szybciutko | niezwlocznie | pilnie | asap | dla mnie | sobie
    mi | mnie | tak | jasne | ups | oj | ojej | sorki | sorry | przepraszam | spoko | git | swietnie | fajnie | ekstra | calkiem | w calosci | do konca | oficjalnie | pomyslnie
    sukcesem | pozytywnie | z sukcesem | z powodzeniem | skutecznie | definitywnie | szczesliwie | na szczescie | dzieki bogu | chwala bogu | bogu dzieki
    ha | hehe | haha | lol | xd | no prosze | a wlasnie | swoja droga | btw | fyi | jesli chodzi o | co do | odnosnie | w sprawie
    (w/na/podczas/w trakcie/w czasie/po drodze do) (przerwie/przerwy/lunchu/lunchem/obiadu/pociagu/autobusie/tramwaju/metrze/aucie/
      samochodzie/pracy/biurze/domu/kanapie/telefonie/laptopie/komputerze/zdalnej/dyzurze/zmianie/kuchni/ogrodzie/sklepie)
    (informuje/zglaszam/melduje/oswiadczam/potwierdzam/daje znac/chcialem powiedziec/chcialam powiedziec/chcialem zglosic/
      chcialam zglosic/donosze/raportuje/pragne poinformowac/mam przyjemnosc poinformowac) (uprzejmie/niniejszym/) (ze/)
    (uprzejmie/niniejszym/z radoscia/z duma/z przyjemnoscia) (informuje/zglaszam/melduje/donosze/potwierdzam) (ze/)
    (dobra/swietna) (wiadomosc/nowina) | uwaga | info | szybka aktualizacja | krotka pilka | mala aktualizacja | aktualizacja statusu
    (jak/jesli/gdy) (mozesz/mozna/znajdziesz chwile/bedziesz mogl/bedziesz mogla/masz chwile/to mozliwe/to nie problem/
      to nie klopot/mozna prosic/da rade/sie da) | w miare mozliwosci | w wolnej chwili | jak najszybciej | przy okazji
    (wlasciwie/w sumie/generalnie/ogolnie/po prostu/szczerze/szczerze mowiac/serio/naprawde/faktycznie/rzeczywiscie) (to/)
    na razie | narazie | jak dotad | do tej pory | kolego | kolezanko | stary | ziom | mordo | byku | kochany | kochana | drogi bocie | bocie | bot | panie bocie | coursemate
  `,
  leaving:
    '(musze/bede/powinienem/powinnam/czas/pora) (juz/) (leciec/lecial/leciala/isc/spadac/uciekac/uciekal/uciekala/wychodzic/zmykac) | lece | spadam | uciekam | zmykam',
  asOf: 'na dzien | stan na | wg stanu na | stan na dzien',
  pastTense: `
    (${finished}) (juz/wlasnie/z/przez/caly kurs/cale szkolenie/w calosci/) | (${began}) (z/)
    (juz/wlasnie/dzis/dzisiaj/wczoraj/w koncu/wreszcie) (${finished}/${began})
    (mam/mam juz/juz mam/juz/jest) (${done}) | (${done}) | zaczete | rozpoczete | rozpoczeto
    (mam/mam juz/juz mam) za soba | mam z glowy | uporalem sie z | uporalam sie z | juz po | jestem po
    skonczylem z | skonczylam z | dotarlem do konca | dotarlam do konca | przebrnalem przez | przebrnelam przez
  `,
  pastTimes: `
    wczoraj | przedwczoraj | wczoraj (rano/wieczorem/po poludniu/w nocy/w pracy) | dzis rano | dzisiaj rano | ostatnio | niedawno
    (w/we) (poniedzialek/wtorek/srode/czwartek/piatek/sobote/niedziele/weekend) | w zeszlym (tygodniu/miesiacu/roku)
    w (zeszly/zeszla/ostatni/ostatnia/ubiegly/miniony) (poniedzialek/wtorek/srode/czwartek/piatek/sobote/niedziele/weekend)
    w (ubieglym/minionym/ostatnim) (tygodniu/miesiacu) | (dwa/trzy/kilka/pare/2/3/4/5) dni temu | tydzien temu | miesiac temu
    (godzine/pol godziny/godzinke/kwadrans) temu | dawno temu | jakis czas temu | na dniach | tamtego dnia
    (po/przed) (pracy/praca/lunchu/lunchem/obiedzie/obiadem/sniadaniu/sniadaniem/spotkaniu/spotkaniem/zmianie/kolacji/kolacja)
    dzis w nocy | tej nocy | zeszlej nocy | dzis wieczorem | wieczorem | po poludniu | w poludnie
  `,
  searchTopics: `
    cos | czegos | jakis kurs | jakies kursy | kurs | kursy | kursu | kursow | szkolenie | szkolenia | szkolen | jakies szkolenie
    jakies szkolenia | jakichs kursow | materialy | tresci | cokolwiek | lekcje
  `,
  selfReports: `
    ja | mam | mam juz | juz mam | ja mam | mam teraz | mam obecnie | mam na ten moment | mam na liczniku | jestem | jestem juz
    (jestem/jestem juz/juz jestem/jestem teraz/stoje/zatrzymalem sie/zatrzymalam sie/utknalem/utknelam) (na/w/we/przy/po/mniej wiecej na/
      gdzies na/gdzies w)
    (doszedlem/doszlam/dotarlem/dotarlam/dobrnalem/dobrnelam/dojechalem/dojechalam/dobilem/dobilam) (juz/) (do/az do/na)
    (osiagnalem/osiagnelam/zrobilem/zrobilam/przerobilem/przerobilam/mam zrobione/mam przerobione/przerobione mam) (juz/)
    robie | robie teraz | u mnie | u mnie jest | u mnie juz | moj postep | moj postep to | moj postep w | moj stan | moj stan to | progres
    postep | postepy | postep w | obecnie | na ten moment | aktualnie | wlasnie jestem na | jestesmy na | mialem na mysli
    mialam na mysli | mam na mysli | chodzi mi o | znaczy | to znaczy | udalo mi sie | udalo mi sie zrobic | udalo sie
    (zglaszam/melduje/informuje/potwierdzam) (ze/) (mam/jestem/) (juz/)
    (zapisz/wpisz/zanotuj/odnotuj/zaznacz/oznacz/zarejestruj) (mi/prosze/) ze (mam/jestem/juz/)
  `,
  requests: `
    (czy/) (mozesz/moglbys/moglabys/potrafisz/zechcesz/dasz rade/mozna/mozna by/da sie/moze pan/moze pani/moglby pan/moglaby pani/
      byloby mozliwe/daloby sie/jestes w stanie) (mi/prosze/teraz/juz/dla mnie/moze/nam/)
    (prosze/poprosze/bardzo prosze/uprzejmie prosze/prosilbym/prosilabym/prosba/mam prosbe) (o/cie o/cie/aby/zeby/zebys/by/mi/bardzo/
      uprzejmie/teraz/ladnie/)
    poprosze o | chce | chcialbym | chcialabym | chcialem | chcialam | chcialoby sie | mam ochote | mam chec
    (chce/chcialbym/chcialabym/wolalbym/wolalabym) (teraz/juz/bardzo/sobie/zebys/abys/prosic o/poprosic o/cie prosic o/
      poprosic cie o)
    (niech/no to/chodz/dobra to) (mi/pan/pani/ktos/)
    badz (tak/) (mily/mila/dobry/dobra/laskaw/laskawa) (i/) | zrob mi przysluge i | pomoz mi | daj mi
    gotowy do | gotowa do | jestem gotowy | jestem gotowa | bylbym wdzieczny
    bylbym wdzieczny gdybys | bylabym wdzieczna gdybys | bylbym wdzieczny za | bylabym wdzieczna za | milo by bylo gdybys
    fajnie by bylo gdybys | byloby super gdybys | czy moglibysmy | moglibysmy | trzeba by
  `,
  wishes: `
    chce | chcialbym | chcialabym | chcialem | chcialam | chcialoby sie | mam ochote | mam chec
    (chce/chcialbym/chcialabym/wolalbym/wolalabym) (teraz/juz/bardzo/sobie)
    gotowy do | gotowa do | jestem gotowy | jestem gotowa | moge | czy moge | mozemy | czy mozemy | trzeba by
    pomoz mi
  `,
  // “do 15” is until three o'clock, or the 15th
  doubts: `
    do (1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17/18/19/20/21/22/23/24/25/26/27/28/29/30/31)
    jesli | jezeli | gdyby | gdybym | gdybys | gdy | kiedy | jak tylko | o ile | pod warunkiem | w razie | chyba ze | skoro
    jak (skoncze/zrobie/ukoncze/zdam/zaczne/bede/juz/wroce/znajde/zalicze/dojde/przyjdzie/dam rade/skonczy/zrobi)
    moze | byc moze | chyba | pewnie | prawdopodobnie | raczej | podobno | rzekomo | ponoc | jakoby | pewno | zapewne | wydaje sie
    (wydaje/zdaje) mi sie | mam wrazenie | nie jestem pewien | nie jestem pewna | nie wiem | o ile pamietam | o ile sie nie myle
    mysle ze | sadze ze | uwazam ze | zakladam | zalozmy | przypuscmy | powiedzmy | przypuszczam | wyobraz sobie | udawaj | udawajmy
    niby | hipotetycznie | teoretycznie | na przyklad | np | przykladowo | przyklad
    jutro | pojutrze | pozniej | potem | niedlugo | wkrotce | zaraz | za chwile | za moment | za godzine | za tydzien | za miesiac
    za (dwa/trzy/kilka/pare/2/3/4/5) (dni/tygodnie/miesiace/godziny) | kiedys | kiedy indziej | kiedykolwiek | moge | czy moge | mozemy
    w (przyszlym/nastepnym/kolejnym) (tygodniu/miesiacu/roku/kwartale) | w (przyszly/nastepny) (poniedzialek/wtorek/czwartek/piatek)
    bede | bedzie | beda | bedziemy | bedziesz | bylbym | bylabym | byloby | bylby | mialbym | mialabym | zrobilbym | zrobilabym
    skonczylbym | skonczylabym | zaczalbym | zaczelabym
    ${phrases(willDo)}
    mam (zamiar/nadzieje/plan/w planach/w planie) | zamierzam | zamierzalem | zamierzalam | planuje | planowalem | planowalam
    mam (to/go/jeszcze/dzis/jutro/jeszcze to) (zrobic/skonczyc/ukonczyc/zaczac/zaliczyc)
    mam (zrobic/skonczyc/ukonczyc/zaczac/zaliczyc/rozpoczac/dokonczyc/przejsc)
    musze | musialem | musialam | musialbym | musialabym | powinienem | powinnam | powinno | powinien | powinna | trzeba | nalezy
    wypada | wypadaloby | warto | mialem | mialam | mial byc | miala byc | mialo byc | ma byc | maja byc | ma zostac | musi | musza
    do (zrobienia/ukonczenia/skonczenia/zaliczenia/rozpoczecia/dokonczenia) | w trakcie | jestem w trakcie | na ukonczeniu
    sprobuje | sprobuj | sprobowac | probuje | probowalem | probowalam | staram sie | postaram sie | usiluje | zapomnialem | zapomnialam
    oby | obym | zeby | aby | azeby | mam nadzieje | licze na to | marze | marzenie | chcialbym miec | chcialabym miec | zanim | nim | dopoki
    dopiero jak | dopiero gdy | dopiero kiedy | przed | poki | bo | poniewaz | gdyz | dlatego | zamiast
    mowi | mowia | mowil | mowila | mowili | powiedzial | powiedziala | powiedzieli | twierdzi | twierdza | twierdzil | twierdzila | pisze ze
    napisal | napisala | pisal | pisala | kazal | kazala | kazali | kaze | pyta | pytal | pytala | prosi | prosil | prosila | wola zebym
    chcial | chciala | chca | chce zebym | chce abym | zebym | abym | slyszalem | slyszalam | widzialem | widzialam | podobno | wedlug
    wszyscy | wszystkim | wszystkich | kazdy | kazda | kazdemu | kazdego | wszystkie kursy | wszystkie moje kursy | wszystko
    czy | albo | lub | ewentualnie | zart | zartuje | zartowalem | zartowalam | taki zart | zarcik | to tylko test | testuje | test bota | zmyslam
    klamie | nieprawda | ta jasne | taa jasne | akurat | jasne jasne | dobre sobie | ciekawe | zastanawiam sie
    ciekawe czy | ignoruj | zignoruj | instrukcje | jeden z | jedna z | ktorys z | ktores z | ktorys | ktores | jakis dzien | pewnego dnia
    wkrotce | coraz blizej | blisko | prawie | niemal | o maly wlos | omal | ledwo | czesciowo | po czesci | pol na pol
  `,
  negations: `
    nie | nigdy | przenigdy | zaden | zadna | zadne | zadnego | zadnej | zadnym | nikt | nikogo | nikomu | bez | ani | wcale | jeszcze nie
    nie udalo sie | niestety nie | bynajmniej | nigdzie | nie zamierzam | nie mam | nie jestem | nie bede | nie chce | nie musze
    nie moge | nie da sie | nie trzeba | zamiast tego nie | niet | nic nie | w ogole nie | nadal nie | wciaz nie | ciagle nie
    niezrobione | niezrobiony | nieukonczone | nieukonczony | nieskonczone | nieskonczony | niezaliczone | niezaliczony | nierozpoczete
    nierozpoczety | niezaczete | niedokonczone | niedokonczony | niegotowe | nie do konca | daleko do | brak
  `,
  firmNos: `
    (absolutnie/zdecydowanie/oczywiscie/z pewnoscia/na pewno/stanowczo/bezwzglednie/kategorycznie/naprawde) (ze/) nie
    (jasne/oczywiscie/pewnie/no jasne/wiadomo/no oczywiscie) ze nie | nigdy (w zyciu/przenigdy/nigdy/) | przenigdy | za nic | za nic w swiecie
    (w/pod) (zadnym/zaden) (wypadku/razie/pozorem/sposob/warunkiem) | za zadne skarby | bron boze | boze bron | niech reka boska broni
    (nie ma/mowy) (mowy/nie ma) | nie ma opcji | nie ma bata | nie ma takiej opcji | wykluczone | po moim trupie | ani mi sie sni
    ani mi sie waz | (chyba/ty) (zartujesz/zartujecie/sobie zartujesz/kpisz/snisz) | chyba zartujesz | nie waz sie | ani sie waz
    (nie/ani) (rusz/ruszaj/tykaj/dotykaj) (tego/nic/niczego/mi tego/) | (rece/lapy) precz | skadze | skadze znowu | gdzie tam
    no co ty | w zyciu | w zyciu nie | figa | figa z makiem | nic z tego | nie nie nie | nie i juz | nie i koniec | nie i kropka
    za chiny (ludowe/nie/)
  `,
  questionOpenings: `
    czy | czy ja | czy moge | moge | czy mam | czy jestem | czy jest | czy sa | czy to | co | co to | co jest | kiedy | gdzie | ktory | ktora
    ktore | ktorych | jaki | jaka | jakie | jakich | jakim | kto | kogo | komu | czyj | czyja | czyje | dlaczego | czemu | po co | skad | jak
    jak mi | ile | ilu | do kiedy | od kiedy | na kiedy | o ktorej | na ktora | dokad | ktoredy | w czym | o czym | na czym | do czego | po czym
    powinienem | powinnam | czy powinienem | czy powinnam | czy trzeba | czy musze | czy warto | od kogo | z kim | dla kogo | za ile
  `,
  questionWords: `
    czy | mam | mialem | mialam | jestem | jest | sa | bylo | byl | byla | bylem | bylam | co | kiedy | gdzie | ktory | ktora | ktore | jaki | jaka
    jakie | jaki mam | jak | ile | do | od | na | z | ze | w | we | o | moj | moja | moje | ja | mi | mnie | juz | jeszcze | termin | terminu
    deadline | postep | postepy | status | stan | procent | kurs | kursu | kursie | szkolenie | szkolenia | szkoleniu | to | ten | ta | te
    tego | trzeba | musze | powinienem | powinnam | moge | bede | bedzie | konczy sie | konczy | trwa | zostalo | pozostalo | daleko | dobrze
    idzie | poszlo | data | dzien | dnia | po terminie | spozniony | spozniona | obowiazkowy | obowiazkowe | obowiazkowa | przypisany
    przypisane | zapisany | zapisana | zapisane | ukonczony | ukonczone | ukonczona | skonczony | skonczone | zrobione | zrobiony | zaczete
    rozpoczete | rozpoczety | zaliczone | zaliczony | ukonczyc | skonczyc | zaczac | zrobic | ukonczylem | ukonczylam | skonczylem
    skonczylam | zrobilem | zrobilam | zaczalem | zaczelam | zaliczylem | zaliczylam | pora | czas | teraz | dalej | kolejny | nastepny | gotowe
  `,
  listWords: `
    termin | terminy | terminow | terminie | terminu | po terminie | zalegle | zaleglosci | kursy | kursow | szkolenia | szkolen | postep
    postepy | deadline | deadliny | zadania | obowiazkowe | przypisane | ukonczone | skonczone | zrobione | rozpoczete | do zrobienia | otwarte
  `,
  howToOpenings: `
    jak (moge/mozna/mam/sie/powinienem/powinnam/mozemy/to sie/da sie/moglbym/moglabym/ja/to)
    (gdzie/w jaki sposob/jakim sposobem/jak) (moge/mozna/mam/sie/da sie/trzeba/)
    co (mam/moge/trzeba/musze/powinienem) (napisac/wpisac/zrobic/powiedziec/kliknac) (zeby/aby/by)
    (jaka jest/jakie jest/podaj) (komenda/polecenie/komende) (do/na/zeby/aby)
    (pokaz/powiedz/wyjasnij/wytlumacz/napisz/naucz/mozesz wyjasnic/mozesz powiedziec/czy mozesz powiedziec/czy mozesz wyjasnic/
      mozesz pokazac) (mi/mnie/prosze/) (jak/jak sie/w jaki sposob/co zrobic zeby)
    nie wiem (jak/jak sie/gdzie) | nie umiem | co sie stanie (jesli/jak/gdy/kiedy) | co bedzie (jesli/jak/gdy) | czy da sie | czy mozna
    czy jest mozliwosc | czy istnieje mozliwosc | jak dziala
  `,
  howToPhrases: `
    jak (zaczac/rozpoczac/ukonczyc/zakonczyc/skonczyc/zaliczyc/odhaczyc/oznaczyc/zaznaczyc/usunac/skasowac/cofnac/przypisac/przydzielic/
      zapisac/zapisac sie/zmienic/ustawic/zglosic/zglaszac/dodac/zaktualizowac/raportowac/przypomniec/zaplanowac/wyciszyc/wylaczyc/
      wlaczyc/eksportowac/wyeksportowac/poprosic/przesunac/przedluzyc/odlozyc/wycofac/podac/wpisac/odnotowac/zarejestrowac)
    jak (dziala/dzialaja) (cofanie/przypisywanie/zapisywanie/przypominanie/przypomnienia/postep/wyciszanie)
  `,
  forWhom: 'dla | w imieniu | w zastepstwie',
  otherPeople: `
    ona | oni | jego | jej | ich | mu | jemu | niej | niemu | nich | nimi | ktos | komus | kogos | kims | ktokolwiek
    on (${theyDid}/ma/jest/juz/tez/chce/musi/robi/powinien/mowi)
    ${phrases(theyDid)}
    podwladny | podwladni | podwladnych | podwladnym | znajomy | znajoma | kierowniczka | kierownika | szefowej | menedzera | przelozonego
    kolega | kolezanka | kolegi | kolezanki | koledze | kolezance | koledzy | kolezanki | szef | szefowa | szefa | szefowi | kierownik | kierowniczka
    przelozony | przelozona | menedzer | menedzerka | manager | pracownik | pracownica | pracownicy | pracownikow | pracownikom | uzytkownicy
    zespol | zespolu | zespolowi | ekipa | ekipy | ludzie | ludzi | ludziom | wszyscy | wszystkim | dla wszystkich | dla kazdego | dla zespolu
    dla nas | nam | my wszyscy | nasi | cala ekipa | caly zespol | stazysta | stazystka | stazysci | praktykant | praktykantka | nowy pracownik
    zona | maz | corka | syn | brat | siostra | mama | tata | klient | klienci | prezes | dyrektor | kadry | dzial kadr
  `,
  stopWords: `
    kurs | kursu | kursie | kursem | kursy | kursow | kursowi | szkolenie | szkolenia | szkoleniu | szkoleniem | szkolen | modul | modulu | module
    trening | treningu | tytul | tytule | pt | o nazwie | o tytule | pod tytulem | zatytulowany | zatytulowane | pod nazwa | nazwany
    w | we | z | ze | na | do | od | o | po | dla | u | przez | jako | za | ku | przy | ta | ten | to | te | tego | tej | tym | tych | tamten | tamto | tamta
    moj | moja | moje | mojego | mojej | moim | moich | mojemu | jest | sa | byl | byla | bylo | jestem | mam | mamy | ja | mi | mnie | sie | sobie
    juz | teraz | obecnie | aktualnie | postep | postepu | postepem | postepy | progres | progresu | status | statusie | stan | wynosi | wynik | wynosi teraz | tylko
    zostal | zostala | zostalo | wlasnie | caly | cala | cale | calego | calej | w calosci | calosc | prosze | rowniez | tez | takze | oraz | i | a
    ukonczone | ukonczony | ukonczona | skonczone | skonczony | zrobione | zrobiony | zrobiona | zaliczone | zaliczony | gotowe | gotowy
    przerobione | przerobiony | rozpoczete | rozpoczety | z tym | z kursu | z kursem | z ta | dotyczacy | dotyczace | na temat | jakis | jakies
    przeze mnie | materialu | materialow | tresci | calosci | poziomie | poziom | liczniku | mojej listy | z listy | moich kursow | nowy | nowe
  `,
  functionWords: `
    kurs | kursu | kursie | kursem | szkolenie | szkolenia | szkoleniu | szkoleniem | modul | trening | w | we | z | ze | na | do | od | po | dla | u
    przez | jako | za | przy | ten | ta | to | te | tego | tej | tym | tych | moj | moja | moje | mojego | mojej | moim | jest | sa | jestem | mam | ja
    mi | mnie | sie | sobie | juz | teraz | obecnie | i | oraz | tez | takze | rowniez | o nazwie | pt | pod tytulem | zostal | zostalo | zostala | wynosi | przeze mnie
    (w/do/na) (systemie/systemu/mojej karcie/karcie/ewidencji/moim profilu/mojego profilu/profilu/rejestrze)
  `,
  itWas:
    '(to/) (byl/byla/bylo/bylo to/byl to) (bardzo/dosc/calkiem/naprawde/strasznie/mega/super/troche) | zajelo mi | zajal mi',
  becauses: 'bo | poniewaz | gdyz | bowiem | dlatego ze | z tego powodu ze | jako ze',
  dictated: {
    przecinek: ',',
    wykrzyknik: '!',
    pytajnik: '?',
    'znak zapytania': '?',
    'nowa linia': ';',
    'nowy wiersz': ';',
  },
  dictatedAtEnd: 'kropka',
  correcting: `
    (nie/a nie/oj/ups/no nie) (czekaj/zaraz/sorki/sorry/przepraszam/chwila/moment/jednak)
    przepraszam | sorki | sorry | sory | ups | oj | ojej | wybacz | pardon | moj blad | moja pomylka
    (to/) (bylo zle/byl blad/byla pomylka/nie tak) | (pomylilem/pomylilam) (sie/liczbe/kurs/) | zle (wpisalem/wpisalam/policzylem/policzylam)
    (literowka/pomylka/blad) (w liczbie/) | inaczej
    (bo/) (zrobilem/zrobilam/popelnilem/popelnilam) (blad/pomylke/byka/zle) | (to/) (pomylka/blad) | (bo/) (pomylilem/pomylilam) sie
    (bo/) zle (powiedzialem/powiedzialam/kliknalem/kliknelam/sie wyrazilem/sie wyrazilam/napisalem/napisalam/podalem/podalam)
  `,
  restating: `
    (to/) (powinno byc/mialo byc/ma byc) | poprawka | korekta | wlasciwie | w rzeczywistosci | a dokladnie | a wlasciwie | prawidlowo
    (mialem/mialam) na mysli | (chodzilo/chodzi) (mi/) o | znaczy | to znaczy | tzn | (poprawna/prawidlowa) (wartosc/liczba) (to/)
    (zmien/popraw/ustaw) (to/) (na/)
  `,
  insteadOf: 'nie | a nie | zamiast | wczesniej | przedtem | bylo | poprzednio',
  hedges: `
    (mysle/sadze/uwazam/przypuszczam/wydaje mi sie/zgaduje/powiedzialbym/powiedzialabym/strzelam) (ze/)
    okolo | ok | jakies | mniej wiecej | gdzies | gdzies tak | tak gdzies | tak z | chyba | moze | pewnie | raczej | tak mniej wiecej | na oko
    z grubsza | w przyblizeniu | circa | ca | cos kolo | kolo | cos okolo | prawdopodobnie | powiedzmy | na moje | o ile pamietam
    lub cos takiego | albo cos kolo tego | cos w tym stylu | bedzie z | bedzie | jakos
  `,
  someMore: `
    (zrobilem/zrobilam/przerobilem/przerobilam/zrobione/mam/) (troche/kawalek/nieco/odrobine/troszke/jeszcze troche/kilka rzeczy) (wiecej/
      dalej/)
    (posunalem/posunelam) sie (dalej/do przodu/troche/) | (poszedlem/poszlam/jestem/ruszylem/ruszylam) (troche/kawalek/nieco/) (dalej/do przodu)
    (zrobilem/zrobilam) postepy | idzie do przodu | kolejny kawalek | kolejna czesc | kolejny modul | kolejna lekcje | kontynuowalem
    kontynuowalam | popracowalem nad | popracowalam nad | uczylem sie | uczylam sie
  `,
  later: `
    na (pozniej/potem/kiedys/inny dzien/inny raz/kiedy indziej/przyszlosc/pozniejszy termin/po urlopie/jutro/weekend/przyszly tydzien/
      nastepny tydzien/nowy rok/wolna chwile/spokojniejszy czas)
    pozniej | kiedy indziej | innym razem | kiedys | po urlopie | jak bede miec czas | jak bede mial czas | jak bede miala czas
    jak znajde czas | gdy znajde czas | kiedy znajde czas | na wolna chwile | w zapisanych | do zapisanych | na liste zapisanych | do zakladek
  `,
  keeping: `
    zapisz | zachowaj | odloz | zostaw | zapamietaj | schowaj | przechowaj | trzymaj | zanotuj | zapisac | zachowac | odlozyc | zapamietac | wrzuc
    dodaj | do zakladek | lista zapisanych
  `,
  unsureOf: `
    nie jestem (do konca/calkiem/zupelnie/tak/) (pewien/pewna/pewny)
    (mysle/sadze/wydaje mi sie/zdaje mi sie/zdaje sie/mam wrazenie/przypuszczam) (ze/)
    chyba | moze | pewnie | prawdopodobnie | raczej | byc moze | o ile pamietam | o ile sie nie myle | jesli dobrze pamietam
    glowy nie dam | glowy bym nie dal | niby
  `,
  wrongOne: `
    (kliknalem/kliknelam/wcisnalem/wcisnelam/nacisnalem/nacisnelam/wybralem/wybralam/zaznaczylem/zaznaczylam) (nie ten/nie to/zly/zle/nie ta/
      zly przycisk/nie ten przycisk/nie ten kurs/niewlasciwy przycisk/przez pomylke/przypadkiem/niechcacy)
    (zle/niechcacy/przypadkiem/omylkowo) (kliknalem/kliknelam/wcisnalem/wcisnelam/nacisnalem/nacisnelam)
  `,
  mayBeWrong: `
    (nie ten/zly/niewlasciwy/to nie ten/to zly) (kurs/przycisk/wiersz) | (ups/oj/o nie/kurcze) (nie ten/nie to/zly kurs/zle)
    przez pomylke | przypadkiem | przypadkowo | niechcacy | omylkowo | przez przypadek | grube palce
  `,
  takesBack: `
    (cofam/odwoluje/wycofuje) (to/to co powiedzialem/to co powiedzialam/to co napisalem/to co napisalam/swoje slowa/)
    to (byla pomylka/byl blad) | moj blad | moja pomylka | nie to (chcialem/chcialam) (powiedziec/napisac)
  `,
  withYes:
    'to | teraz | juz | od razu | natychmiast | no | smialo | prosze | bocie | oczywiscie | jasne | z listy | z mojej listy | go | ten | ten kurs | koniecznie | jak najbardziej',
  doing: `
    zrob | zrobic | ukoncz | ukonczyc | skoncz | skonczyc | zalicz | zaliczyc | przejdz | przejsc | zdaj | zdac | dokoncz | dokonczyc | rozwiaz
    przerob | przerobic | zakoncz | zakonczyc | odhacz | wykonaj
  `,
  onMyBehalf: 'za mnie | w moim imieniu | zamiast mnie | w moim zastepstwie',
  letsBe: 'zostaw | rzuc | stop | przestan | rezygnuje z | zrezygnuj z | nie interesuje mnie',
  spent: `
    zrobilem | zrobilam | uczylem sie | uczylam sie | spedzilem | spedzilam | poswiecilem | poswiecilam | siedzialem nad | siedzialam nad
    siedzialem | siedzialam | pracowalem | pracowalam | przesiedzialem | przesiedzialam | przerobilem | przerobilam
  `,
  pleas: 'prosze | poprosze | bardzo prosze | prosze cie | uprzejmie prosze | plis | pls',
  looselyStarts: `
    dawaj | jazda | no to jazda | lecimy | no to lecimy | ruszamy | do dziela | biore | biore (to/ten/go/te) | wezme (to/ten/go/) | wybieram (to/ten/)
    jedziemy | no to jedziemy | zaczynamy | startujemy | no to zaczynamy | do roboty | poprosze (to/ten/) | chce (to/ten/go/) | ognia | czas start
  `,
  looselyDone: `
    za mna | z glowy | po wszystkim | zamkniete | zamkniety | zamknieta | odfajkowane | odfajkowany | ogarniete | ogarniety | ogarnieta
    ogarnalem | ogarnelam | finito | gotowy | gotowa | juz po | po sprawie | klepniete | przebrniete | przejscie | zamknalem | zamknelam
    domkniete | domknalem | domknelam | pykniete
  `,
  misgivings: {
    seconds: `
      (jedna/jedna mala/jeszcze/1/) (sekunda/sekunde/sekundke/sekundka/chwila/chwile/chwilka/chwilke/chwileczke/chwileczka/moment/momencik/minutke)
      sek | sekund | sekundy
    `,
    noPlace: 'dnia | do dnia | przed | od dnia | do',
    sequels: `
      teraz | a teraz | nastepny | nastepne | kolejny | kolejne | potem | a potem | i | czas na | pora na | przechodze do | biore sie za
      zabieram sie za | dalej | no to
    `,
    itIs: 'to jest | to | jest | ten jest | to juz',
    next: '(jest/bedzie/) (nastepny/nastepne/nastepna/kolejny/kolejne/kolejna) | teraz | jako nastepny | jako nastepne | w kolejce',
    clock: 'o | do | od | kolo | okolo | po | przed | o godz | o godzinie | jest | na | dopiero',
    clockAfter: 'po | przed | do',
    noProgress:
      'strona | strony | stronie | str | sala | sali | pokoj | pokoju | pietro | pietrze | pod | do | ponizej | rozdzial | w | mniej niz',
    compares: 'jak | tak jak | tyle co',
    ages: '',
    noYes: `
      pa | papa | na razie | narazie | do zobaczenia | do widzenia | czesc pa | no coz | aha | ach tak | nie ma problemu | nie ma sprawy | trzymaj sie
      tak sobie | ok pa | do jutra | no tak tak | zobaczymy | nara | prosze potwierdzic
    `,
    hardlyYes: '(prosze/poprosze) (dzieki/dziekuje/) | dzieki | dziekuje | (super/fajnie/swietnie) (dzieki/)',
    everyday: `
      prezentacja | prezentacje | prezentacji | praca | prace | pracy | biuro | biurze | biura | pozar | pozaru | czas | czasu | dzien | dnia
      tydzien | tygodnia | pomoc | raport | raportu | raporty | zmiana | zmiany | zmiane | zespol | zespolu | klient | klienta | klienci | klientow
      projekt | projektu | projekty | negocjacje | negocjacji | spotkanie | spotkania | zadanie | zadania | stres | stresu | obsluga | lista | listy
      presentation | presentations | work | office | project | feedback | customer | service | time | team | change
    `,
    somebody: `
      kolega | kolezanka | kumpel | kumpela | szef | szefowa | kierownik | mama | tata | maz | zona | brat | siostra | znajomy | znajoma | ktos
    `,
    did: `${phrases(theyDid)} | ma | jest | juz | miala | mial`,
    manyGreeted: `
      (czesc/hej/witam/witajcie/dzien dobry/drogi/droga/drodzy/szanowni/kochani/moi/siema/) (wszyscy/wszystkim/zespole/ekipo/panstwo/kochani/ludzie/
        druzyno/drodzy/uczestnicy/pracownicy/koledzy/kolezanki/kolezanki i koledzy/uczniowie)
    `,
    greetings:
      'czesc | hej | witam | witaj | dzien dobry | siema | drogi | droga | szanowny | szanowna | hello | hi',
    orders: `
      ukoncz | zakoncz | skoncz | zalicz | odhacz | zacznij | rozpocznij | zaczynam | zaczynaj | zrob | ukonczyc | zaczac | rozpoczac | uruchom | zapisz
      oznacz | ustaw | zaznacz | wlacz | odpal | dodaj
    `,
    otherwise: `
      (to/taki) (jest/) (moj/nasz/) (cel/plan/pomysl/problem/zart/zamiar/termin) | to (jest/) (moje/nasze/) (marzenie/pytanie/zyczenie) | taka (jest/) (zasada/regula)
      (jestem/czuje sie) (juz/calkiem/totalnie/kompletnie/na dzis/dzis/) (wykonczony/wykonczona/skonczony/skonczona/zrobiony/zrobiona/padniety/
        padnieta/gotowy/gotowa/gotowy na/gotowa na)
      (wykonczylo/wykonczyl/wykonczyla/dobil/dobilo/zabil/zabilo) mnie | dobra robota | dobrze zrobione | zle zrobione | zrobione dobrze
      to (klamstwo/nieprawda/zart/blad/bug) | (kupiony/kupione/kupilem/kupilam) | (oszczedz/oszczedzaj) | pewnego pieknego dnia | koniec swiata
      (zaczyna/zaczynaja/zaczely/zaczelo) sie | (konczy/koncza/skonczyly/skonczylo/skonczyl/skonczyla) (sie/mi sie)
    `,
    began: `${phrases(began)} | zaczete | zaczety | rozpoczete | rozpoczety | rozpoczeto`,
    startsElse: `
      (zacznij/zacznijmy/zaczynaj/zaczynam/zacznijcie/zaczynamy/rozpocznij) (tu/tutaj/tam/od poczatku/od nowa/od zera/ze mna/z nami/z toba/od tego/
        od siebie/beze mnie/sam/sama)
      (wlasnie/juz/) sie (zaczelo/zaczal/zaczela/zaczyna) | (zaczelo/zaczal/zaczela) sie
    `,
    congratulations: 'gratulacje | gratuluje | gratki | gratsy | brawo | brawa | congrats',
    owned: 'moj | moja | moje | ten | ta | to | nasz | nasza | nasze',
    courses: 'kurs | kursu | kursie | szkolenie | szkolenia | szkoleniu | modul | webinar | zajecia',
    noUndo: `
      (cofnij/wycofaj) (to/) (wczorajsze/wczorajsza/z wczoraj/co zrobilem wczoraj/co zrobilam wczoraj/z zeszlego tygodnia) | (cofnij/cofac) sie
      (prosze/) o odpowiedz | wczoraj
    `,
  },
  articles: 'ten | ta | to | te | tego | tej | tym | tamten | tamta | tamto',
  contractions: '',
  all: 'wszystkie | wszystko | wszystkie kursy | calosc | wszystkie szkolenia | wszystkie moje kursy | caly zestaw',
  as: 'jako | za',
  it: `
    to | go | ten | ta | te | tego | tym | tamten | tamto | tej | nim | niego | je
    (ten/to/tego/tym/tamten/ostatni/ostatniego/obecny/aktualny/biezacy/wlasnie ten/ten ostatni/moj/ten moj) (kurs/kursu/kursem/kursie)
    (to/tego/tym/tamto/ostatnie/obecne/aktualne/biezace/wlasnie to/moje) (szkolenie/szkolenia/szkoleniem/szkoleniu)
    kurs | szkolenie | ten sam | to samo | ten sam kurs | to samo szkolenie | tego samego | wlasnie ten | wlasnie to | ten tutaj | to tutaj
    ta sama | calosc | caly kurs | cale szkolenie | ten trening | ten modul
  `,
  other: `
    inny | inne | inna | ten drugi | ten inny | ta druga | to drugie | drugi kurs | ten drugi kurs | tamten drugi | tamten kurs | tego drugiego
    to inne | inny kurs | inne szkolenie | drugie szkolenie | ten pozostaly
  `,
  ordinalPrefix:
    'numer | nr | pozycja | pozycje | pozycji | opcja | opcje | opcji | punkt | kurs numer | kurs nr | no | wybieram | wybor',
  ordinals,
  ordinalSuffix:
    'kurs | kursu | szkolenie | szkolenia | pozycja | pozycje | pozycji | opcja | opcje | z listy | na liscie | z gory | punkt | wynik | w kolejnosci | od gory',
  both: `
    oba | obie | obydwa | obydwie | oboje | obu | obydwu | te dwa | te oba | tych dwoch | te dwa kursy | oba kursy | obydwa kursy | oba szkolenia | obie rzeczy
    jeden i drugi | i jeden i drugi | to i to
  `,
  interjections: `
    kurcze | kurde | kurka | kurna | kurwa | cholera | cholerny | cholerne | cholerna | do cholery | do diabla | o rany | rany | rany boskie | o boze | boze | o matko
    matko | jezu | jezus maria | o jezu | ludzie | omg | wtf | ech | eh | och | ach | oj | ojej | ojoj | uff | uf | ah | oh | hmm | hm | ee | eee | yyy | no kurcze
    no kurde | ja cie | o ja | o kurcze | o kurde | masakra | dramat | motyla noga | psiakrew | szlag | niech to szlag | do licha | wow | lo matko | no nie wierze
  `,
  remarks: `
    co za | ale ulga | alez | jaka ulga | jaki | jaka | jakie | taki | taka | takie | tak sie ciesze | ciesze sie | jestem dumny | jestem dumna | szkoda | dzieki bogu
    na szczescie | nie moj ulubiony | potrzebuje (go/tego/to) (do/na/w) | potrzebny (mi/) (do/na) | potrzebne (mi/) (do/na) | przyda (mi/) sie | dlugo sie (zbieralem/
      zbieralam) | od dawna chcialem | od dawna chcialam | zawsze chcialem | zawsze chcialam | zajelo (mi/) | zajal (mi/) | trwalo | trwal | mam nadzieje ze u ciebie
    milego (dnia/weekendu/wieczoru/popoludnia) | dobrego (dnia/weekendu) | trzymaj sie | do zobaczenia | zycz mi | trzymaj kciuki | czas na (kawe/przerwe/piwo/obiad)
    (dzieki/dziekuje) (za/ze) | jestes (super/najlepszy/najlepsza/wielki) | jeden mniej | o jeden mniej | dlugi dzien | ciezki (dzien/tydzien) | nastepny prosze
    (zapisalem/zapisalam/dodalem/dodalam) (sie/) (przez pomylke/przypadkiem/niechcacy) | nie jest (dla mnie/mi potrzebny/mi potrzebne) | tylko (ogladalem/ogladalam/
      sprawdzam/patrze) | (pozdrawiam/pozdro/pozdrowienia)
  `,
  salutations: `
    (szanowny/szanowna/szanowni/drogi/droga/drodzy) (panie/pani/panstwo/bocie/coursemate/zespole/) | szanowny panie | szanowna pani | szanowni panstwo
  `,
  signOffs: `
    (z/) (powazaniem/wyrazami szacunku/serdecznymi pozdrowieniami/pozdrowieniami) | pozdrawiam | pozdrawiam serdecznie | serdecznie pozdrawiam | pozdrowienia | pozdro
    lacze (pozdrowienia/wyrazy szacunku) | z gory dziekuje i pozdrawiam | milego dnia | wyslane z | uklony
  `,
  reasons: `
    bo | poniewaz | gdyz | bowiem | dlatego ze | z powodu | ze wzgledu na | (zeby/aby/by) (moc/zdazyc/miec/sie)
    (potrzebuje/potrzebowalem/potrzebowalam/nie potrzebuje/nigdy nie chcialem/nigdy nie chcialam/juz zrobilem/juz zrobilam) (go/tego/to) (do/na/w/dla/juz/)
    (jest/byl/bylo/to) (nie dla/za/zbyt/niepotrzebny/niepotrzebne) | nie jest mi potrzebny | nie jest mi potrzebne | nie bede | mam juz
  `,
  listed: {
    overdue: `
      spoznione | spozniony | spozniona | spozniony z | przeterminowane | przeterminowany | zalegle | zaleglosci | zaleglego | zalegam
      (sa/jest/jestem/mam/minal/minely/minal juz) po terminie | po terminie | minal termin | termin minal | po czasie | overdue
    `,
    required: `
      obowiazkowe | obowiazkowy | obowiazkowo | obowiazkowych | obligatoryjne | wymagane | wymaganych | mandatory | required | przymusowe
      musze (zrobic/skonczyc/ukonczyc) obowiazkowo
    `,
    finished: `
      (ukonczone/skonczone/zakonczone/zaliczone/zrobione) (przeze mnie/) (kursy/szkolenia) | (kursy/szkolenia) (ukonczone/skonczone/zaliczone)
      (juz/) (ukonczylem/ukonczylam/skonczylem/skonczylam/zaliczylem/zaliczylam/zrobilem/zrobilam/zakonczylem/zakonczylam)
      (pokaz/pokaz mi/tylko/co mam/co mam juz/mam juz/juz mam) (skonczone/ukonczone/zaliczone/zrobione) | completed | finished
    `,
    dueSoon: `
      (zblizajace/zblizaja/zbliza) sie | nadchodzace | (najblizszy/najblizsze/wkrotce uplywajacy) (termin/terminy/deadline) | wkrotce | niedlugo
      zaraz | do konca tygodnia | w tym tygodniu | najpilniejsze | najpilniej | konczy sie termin | konczacy sie termin | niebawem | pilne
      (konczy/konczace/konczacym) sie (termin/niedlugo/zaraz/wkrotce)
    `,
  },
  recordRequests: `
    (prosze/) (zapisz/zanotuj/odnotuj/wpisz/zaktualizuj/zaznacz/odhacz/oznacz/uzupelnij/wprowadz/zarejestruj/dopisz/nanies/uaktualnij/zapamietaj) (to/je/prosze/tak/
      u mnie/mi to/to prosze/to tak/to u siebie/sobie to/to w systemie/w systemie/u siebie/)
    (oznacz/zaznacz/zapisz/ustaw) (to/go/) (jako/na) (${asDone})
    (zaktualizuj/uaktualnij/popraw/zmien) (status/postep/moj status/moj postep/liste/moja liste/moje dane/system/w systemie) | do wpisania | do odnotowania
    prosze o (zapisanie/odnotowanie/aktualizacje/wpisanie/zaznaczenie/oznaczenie/zaktualizowanie/uwzglednienie) (tego/tego w systemie/)
    zapisac | odnotowac | zaznaczyc | zaktualizowac
  `,
  scores: `
    (zdalem/zdalam/zaliczylem/zaliczylam/napisalem/napisalam) (test/quiz/egzamin/sprawdzian/koncowy test/test koncowy) (na/z/)
    (zdany/zdane/zaliczony/zaliczone) (test/quiz/egzamin/) (na/z wynikiem) | z wynikiem | wynik (to/testu/quizu/egzaminu/) | moj wynik | test (na/zdany/zaliczony)
    quiz (na/zdany/zaliczony) | (dostalem/dostalam/uzyskalem/uzyskalam) (wynik/z testu/w tescie/z quizu)
  `,
  gotScore:
    'dostalem | dostalam | uzyskalem | uzyskalam | zdobylem | zdobylam | wynik | ocena | zdalem | zdalam',
  plans: `
    (reszta/reszte/pozostale/pozostala czesc/koncowka/koncowke/dalej/dalsza czesc/ciag dalszy) (jutro/pozniej/potem/wieczorem/nastepnym razem/w przyszlym tygodniu/
      w poniedzialek/w weekend/zrobie/dokoncze/skoncze/po pracy/nastapi)
    (dokoncze/skoncze/ukoncze/zrobie reszte/dorobie/bede kontynuowac/kontynuuje) (jutro/pozniej/potem/wieczorem/dzis/w weekend/w przyszlym tygodniu/niebawem/)
    jutro (dalej/reszta/reszte/dokoncze/skoncze/wiecej/ciag dalszy/kontynuuje) | cdn | powoli do przodu | powoli ale do przodu | robie dalej | lece dalej | ide dalej
    jeszcze (troche/chwila/kawalek) (i koniec/i skoncze/) | mam nadzieje (skonczyc/ukonczyc/dokonczyc) | planuje (skonczyc/ukonczyc/dokonczyc) | jestem na dobrej drodze
  `,
  smallTalkWords: `
    to byl byla bylo jest sa bardzo dosc calkiem naprawde strasznie mega super troche fajne fajny fajna fajnie dobry dobre dobra dobrze swietny swietne swietna
    ciekawy ciekawe ciekawa nudny nudne nudna nudno dlugi dlugie dlugo krotki krotkie latwy latwe latwo trudny trudne trudno ciezki ciezkie ciezko przydatny
    przydatne uzyteczny uzyteczne interesujacy interesujace przyjemny przyjemne meczacy meczace zabawny polecam podobalo podobal podobala mi sie i a ale wiec
    juz wreszcie koncu nareszcie w tak jak ze ten ta tego taki takie taka tez nawet duzo wiele nowego rzeczy nauczylem nauczylam sporo czasu zajelo godziny
    godzin minut ulga uff kawa kawe przerwa przerwe wow hura ciesze zadowolony zadowolona dumny dumna szczesliwy szczesliwa zmeczony zmeczona jestem czuje szok
    niezly niezle spoko ekstra rewelacja masakra mordega swietnie kurs szkolenie quiz filmiki film slajdy material materialu latwiejszy trudniejszy niz myslalem
    myslalam sadzilem sadzilam krotszy dluzszy lepszy gorszy lubie kocham warto bylo
  `,
  praise: `
    (brzmi/wyglada/zapowiada sie) (dobrze/fajnie/ciekawie/interesujaco/super/swietnie/niezle/idealnie) | jest (super/fajny/ok/idealny/swietny/w porzadku/ciekawy)
    mi pasuje | pasuje mi | mi odpowiada | moze byc | bedzie dobry | bedzie ok
  `,
  ambiguous: `
    (zrob/zrobic/robic/zrobmy/przerob/przerobic) (kurs/szkolenie/) | wez | biore | wezme | wybieram | wybierz | zapisz na | zapisy na | czas na | pora na
    zapisalem sie na | zapisalam sie na | zapisalem sie do | zapisalam sie do | biore (sie/) (za/) | jestem (gotowy/gotowa) (na/do) | dodac | wezme sie za | wlacz
    ukonczyc | zakonczyc | skonczyc | zaliczyc | dokonczyc | sfinalizowac | zamknij | ogarnalem | ogarnelam | zamknalem | zamknelam
    domknalem | domknelam | juz po | jestem po | jestem juz po | (skonczylem/skonczylam/koniec) (z/ze) | skoncz | dobiegl konca | dobieglo konca | po sprawie | finito
    (juz/jest/jest juz) (odfajkowane/odfajkowany/ogarniete/ogarniety/zamkniete/zamkniety/domkniete/domkniety) | domkniete | domkniety | odfajkowany
    zamkniete | zamkniety | zamknieta | ogarniete | ogarniety | ogarnieta | odfajkowane | z glowy | za mna | mam z glowy | mam juz z glowy | klepniete | pykniete
    (juz/jest/jest juz/to/to juz) (za mna/z glowy) | do rozpoczecia | gotowe z
    (ja/) (zrobilem/zrobilam/popelnilem/popelnilam) (blad/pomylke/byka) | to pomylka
    cofamy | wroc (to/do poprzedniego/do tego co bylo) | cofnij sie | cofka | anuluj to | odwolaj to | przestaw z powrotem | zacznij od nowa
    powtorz | powtorzyc | odwolaj | przerwij | (jest/juz/juz jest/jest juz/) (gotowy/gotowa) | zostaw jak bylo | moja wina | skonczona | ukonczona
  `,
  contrasts:
    'ale | lecz | jednak | jednakze | natomiast | tyle ze | tylko ze | chociaz | choc | mimo ze | a nie | ale nie',
  corrections: `
    nie czekaj | czekaj | czekaj czekaj | zaczekaj | poczekaj | moment | chwila | chwilka | sekunda | zaraz zaraz | stop | (nie/a nie/oj/ups) (sorki/sorry/przepraszam/
      zaraz/jednak/moment/chwila/raczej/to/nie)
    przepraszam | sorki | sory | sorry | pardon | wybacz | to znaczy | znaczy | tzn | a wlasciwie | wlasciwie | raczej | albo raczej | albo | lub | a nie | jednak | nie jednak
    mialem na mysli | mialam na mysli | mam na mysli | chodzilo mi o | chodzi mi o | pomylka | blad | moj blad | moja pomylka | ups | oj | ojej | poprawka | korekta | mialo byc
    powinno byc | nie ten | nie to | nie ta | pomylilem sie | pomylilam sie | zle | cofam | cofam to | kurcze | wroc | inaczej
  `,
  courtesies: `
    prosze | bardzo prosze | prosze bardzo | prosze cie | uprzejmie prosze | uprzejmie | dzieki | dziekuje | dziekuje bardzo | bardzo dziekuje | z gory dzieki
    z gory dziekuje | dzieki z gory | dzieki wielkie | wielkie dzieki | dziekuje z gory | dziekuje uprzejmie | dzieki serdeczne | pozdrawiam | plis | pls
    (jesli/jezeli/jak/gdyby/o ile) (to mozliwe/mozna/mozna prosic/wolno/laska/nie sprawi to klopotu/to nie problem/to nie klopot/bylbys tak mily/bylabys tak mila/
      moge prosic/bylo to mozliwe)
    (dla/do) (porzadku/jasnosci/twojej wiadomosci/wiadomosci/informacji/formalnosci) | zgodnie z (umowa/prosba/planem/ustaleniami) | jak (ustalono/ustalilismy/mowilem/
      mowilam/obiecalem/obiecalam/prosiles/prosilas/zwykle)
    mozesz mi wierzyc | szczerze mowiac | prawde mowiac | tak naprawde | dla scislosci | z laski swojej | laskawie
  `,
  polite: `
    to wszystko | to tyle | dzieki za pomoc | dziekuje za pomoc | jestes super | super | swietnie | fajnie | byloby (super/milo/fajnie/swietnie) | bede wdzieczny
    bede wdzieczna | bylbym wdzieczny | bylabym wdzieczna | no | no to | wszystkim | wszyscy | milego dnia | dobrego dnia | oczywiscie | jestem pewien | jestem pewna
  `,
  shorthand: {
    plis: 'prosze',
    pliz: 'prosze',
    pliska: 'prosze',
    prosz: 'prosze',
    proszee: 'prosze',
    dz: 'dzieki',
    dzk: 'dzieki',
    dzieks: 'dzieki',
    dziekuwa: 'dzieki',
    dzieny: 'dzieki',
    cze: 'czesc',
    siemaa: 'siema',
    spx: 'spoko',
    spok: 'spoko',
    jsn: 'jasne',
    pewka: 'pewnie',
    bd: 'bede',
    bedem: 'bede',
    tyg: 'tydzien',
    msc: 'miesiac',
    mies: 'miesiac',
    wogole: 'wcale',
    morze: 'moze',
    niechce: 'nie',
    niemoge: 'nie',
    niewiem: 'nie',
    skonczylme: 'skonczylem',
    skonczylma: 'skonczylam',
    zrobilme: 'zrobilem',
    ukonczlem: 'ukonczylem',
    zaczynma: 'zaczynam',
    zacznji: 'zacznij',
    zaczni: 'zacznij',
    zacznk: 'zacznij',
    zazcnij: 'zacznij',
    znadz: 'znajdz',
    znajc: 'znajdz',
    znajdzi: 'znajdz',
    pokasz: 'pokaz',
    pokarz: 'pokaz',
    ustwa: 'ustaw',
    cofnji: 'cofnij',
    cofni: 'cofnij',
    cofij: 'cofnij',
    usn: 'usun',
    usnu: 'usun',
    uusn: 'usun',
    proc: 'procent',
    prcnt: 'procent',
    procnet: 'procent',
    szkol: 'szkolenie',
    zrobine: 'zrobione',
    zrobioen: 'zrobione',
    skonczne: 'skonczone',
    ukonczne: 'ukonczone',
    pomcy: 'pomoc',
    pomco: 'pomoc',
    pomuz: 'pomoz',
    jutr: 'jutro',
    jurto: 'jutro',
    przypmnij: 'przypomnij',
    przypomij: 'przypomnij',
  },
  and: `
    i | oraz | a takze | a potem | i potem | a nastepnie | i nastepnie | nastepnie | potem | a teraz | i teraz | ponadto | poza tym | oprocz tego | do tego | ale
    plus | jak rowniez | jak tez | no i | a oprocz tego | zas
  `,
  smallTalk: `
    (to/) (byl/bylo) (bardzo/dosc/calkiem/naprawde/) (dobry/dobre/fajny/fajne/ciekawy/ciekawe/nudny/nudne/latwy/latwe/trudny/trudne/dlugi/dlugie/krotki/krotkie/przydatny/
      przydatne/swietny/swietne/ok/spoko)
    (kurs/szkolenie/bylo/byl) (super/ekstra/mega/ok/okej/spoko/niezle/w porzadku)
    (podobalo/podobal/bardzo podobal/bardzo podobalo) mi sie | bardzo mi sie (podobalo/podobal) | fajny kurs | dobry kurs | swietny kurs | ciekawy kurs | fajne szkolenie
    dobre szkolenie | swietne szkolenie | ciekawe szkolenie | ale nuda | ale ulga | co za ulga | nareszcie | w koncu | wreszcie | uff | latwizna | bulka z maslem | polecam
    goraco polecam | zero stresu | bez problemu | bez nerwow | milego dnia | dobrego dnia | milego weekendu | do zobaczenia | to wszystko | to tyle | tyle na dzis
    tyle ode mnie | zapomnialem powiedziec | zapomnialam powiedziec | prawie zapomnialem | prawie zapomnialam | bylbym zapomnial | bylabym zapomniala | super | wow | pa
    prosze o potwierdzenie | dzieki za wszystko | nie ma za co | mam nadzieje ze wszystko (dobrze/ok/w porzadku) | jak sie masz | co slychac
  `,
  percent:
    'procent | procentu | procenty | procenta | procentow | proc | pct | procencie | procentach | procentami | prc',
  numbers,
  fractions: {
    pol: 50,
    polowa: 50,
    polowe: 50,
    polowy: 50,
    polowie: 50,
    '(w/do/na/po/dokladnie w) (polowie/polowy/pol/polowe)': 50,
    'pol na pol': 50,
    'pol (kursu/szkolenia/materialu)': 50,
    '(polowe/polowa/polowie/polowy) (kursu/szkolenia/materialu/calosci)': 50,
    polmetek: 50,
    'na polmetku': 50,
    cwierc: 25,
    cwiartka: 25,
    cwiartke: 25,
    '(jedna/1/) (czwarta/czwartej)': 25,
    '(jedna/1/) czwarta czesc': 25,
    '(trzy/trzech/3) (czwarte/czwartych/cwierci)': 75,
    '(jedna/jednej/1) trzecia': 33,
    '(jedna/) trzecia czesc': 33,
    '(dwie/dwoch/2) (trzecie/trzecich)': 67,
    '(jedna/jednej/1) piata': 20,
    '(dwie/2) piate': 40,
    '(trzy/3) piate': 60,
    '(cztery/4) piate': 80,
    '(jedna/1) dziesiata': 10,
    '1/2': 50,
    '1/4': 25,
    '3/4': 75,
    '1/3': 33,
    '2/3': 67,
    'w calosci': 100,
    calosc: 100,
    'caly kurs': 100,
    'calego kursu': 100,
    'cale szkolenie': 100,
    'calego szkolenia': 100,
    'od deski do deski': 100,
  },
  vagueAmounts: {
    [`(prawie/niemal/niemalze/praktycznie/w zasadzie/wlasciwie prawie/juz prawie) (gotowe/gotowy/gotowa/skonczone/
      skonczony/skonczona/ukonczone/ukonczony/zrobione/zrobiony/zrobiona/zaliczone/zaliczony/koniec/wszystko/calosc/
      caly/cale/skonczylem/skonczylam/ukonczylem/ukonczylam/zrobilem/zrobilam/przerobione/na koncu/u celu/za mna)`]: 90,
    'jestem (prawie/niemal/blisko) (na koncu/konca/u celu)': 90,
    '(juz/) (na ukonczeniu/na finiszu/pod koniec/blisko konca/niedaleko konca/przy koncu)': 90,
    '(koncowka/koncowke/ostatnia prosta/na ostatniej prostej)': 90,
    'w wiekszosci (gotowe/zrobione/skonczone/ukonczone/przerobione)': 80,
    '(wiekszosc/wieksza czesc/wiekszej czesci/wiekszosci) (kursu/szkolenia/materialu/z/)': 80,
    '(w polowie/do polowy) (mniej wiecej/prawie)': 50,
    '(mniej wiecej/okolo/prawie/gdzies/ponad/niecala/jakas) (w/do) (polowie/polowy)': 50,
    'czesciowo (gotowe/zrobione/skonczone/ukonczone/przerobione/zaliczone)': 50,
    '(czesc/kawalek/fragment) (kursu/szkolenia/materialu/modulow/lekcji)': 30,
    '(troche/odrobine/troszke) (kursu/szkolenia/materialu/z)': 10,
    '(kilka/pare) (modulow/lekcji/rozdzialow/filmow)': 30,
    '(duzo/sporo) (kursu/szkolenia/materialu/z)': 70,
    'nie do konca (gotowe/zrobione/skonczone/ukonczone)': 90,
    '(jeszcze/) nie calkiem (gotowe/zrobione/skonczone/ukonczone)': 90,
  },
  approximately: `
    okolo | ok | mniej wiecej | jakies | gdzies | gdzies tak | tak z | z grubsza | circa | ca | mw | w przyblizeniu | kolo | cos kolo | tak kolo | tak okolo
  `,
  exactly: 'dokladnie | rowno | rowne | rowniutko',
  unclear: `
    wiecej niz | ponad | powyzej | z gora | z hakiem | mniej niz | ponizej | niecale | niecaly | niespelna | co najmniej | przynajmniej | minimum | min | najwyzej | co najwyzej
    maksymalnie | maks | max | prawie | niemal | niemalze | blisko | okolica | okolice | miedzy | pomiedzy | od
      zostalo | pozostalo | zostalo mi | pozostalo mi | brakuje | brakuje mi
    do zrobienia | do konca | jeszcze | kolejne | nastepne | dalsze | dodatkowe | o | o kolejne | o dalsze | o nastepne | minus | plus | bez | moze | lub tak | albo cos | z czyms
    z kawalkiem | i cos | i troche | albo | lub | godziny | godzinki | godzinke | dnia | roku | tygodnia | miesiaca | nawet nie
  `,
  remaining: `
    zostalo | pozostalo | zostalo mi | pozostalo mi | mi zostalo | jeszcze zostalo | zostalo jeszcze | do zrobienia | do konca | brakuje | brakuje mi | mi brakuje | do ukonczenia
    mam do zrobienia | jeszcze do zrobienia | do przerobienia | zostaje | zostaje mi | przede mna | do dokonczenia
  `,
  // what somebody passed "with 90%" is a score, too
  stillToDo: `
    zostalo | pozostalo | zostaje | pozostaje | brakuje | brakujace | brakujacych | pozostale | pozostalych | do zrobienia | do konca | do ukonczenia | do przerobienia | przede mna
    niedokonczone | do dokonczenia | zalega | zalegle | ostatnie | jeszcze mam | mam jeszcze | reszta | reszty
    zdalem | zdalam | zdane | zdany | zdana | test | testu | testy | quiz | quizu | egzamin | egzaminu | wynik | wynikiem | ocena | punktow | punkty
    zaliczylem | zaliczylam | zaliczone na | zaliczony na
  `,
  outOf: 'z | ze',
  units: `
    modul | moduly | modulu | modulow | module | modulach | lekcja | lekcje | lekcji | lekcjach | rozdzial
      rozdzialy | rozdzialu | rozdzialow | rozdziale | sekcja | sekcje | sekcji
    czesci | temat | tematy | tematow | tematu | film | filmy | filmow | filmiki | filmikow | filmik | wideo | krok
      | kroki | krokow | strona | strony | stron | cwiczenie | cwiczenia | cwiczen
    zadanie | zadania | zadan | jednostka | jednostki | jednostek | etap | etapy | etapow | etapu | quizy | quizow
       slajd | slajdy | slajdow | odcinek | odcinki | odcinkow | blok | bloki | blokow
    zajecia | zajec | sesja | sesje | sesji | wyklad | wyklady | wykladow
  `,
  through: `
    (mam/jest/juz/) (zrobione/ukonczone/skonczone/przerobione/gotowe/zaliczone/zakonczone/przerobiony/zrobiony/ukonczony/skonczony/zrobionego/ukonczonego/przerobionego)
    za mna | za soba | z glowy | ukonczenia | postepu | progresu | done
  `,
  in: 'w | we | z | ze | kursu | szkolenia | dla',
  // no “na”, “do” and “w”, which are before a time or a day as well
  upTo: 'jest | = | mam | postep | wynosi | jestem na | doszedlem do | doszlam do | osiagnalem | osiagnelam | poziom | na poziomie',
  assigning: {
    verbs: 'przypisz | przydziel | zlec | przypisac | przydzielic | przypisuje | przydzielam | nadaj',
    to: '',
    toName: 'dla | do',
    everybody: `
      (moj/mojemu/caly/calemu/mojego/calego/dla calego/dla mojego/naszemu/nasz/) (zespol/zespolowi/zespolu) | wszyscy | wszystkim | dla wszystkich | wszystkich
      (wszyscy/wszystkim/dla wszystkich) (z/w/w moim/z mojego/moim) (zespolu/zespole/podwladnym/ludziom/pracownikom)
         moim ludziom | moim podwladnym | calej ekipie | dla calej ekipy
    `,
    by: `
      do | do dnia | najpozniej do | najpozniej | termin | termin do | z terminem do | z terminem | z terminem na
        na | w terminie do | przed | w ciagu | w | we | za | termin na | deadline | do konca
    `,
    note: `
      notatka | z notatka | z notka | notka | uwaga | z uwaga | komentarz | z komentarzem | z adnotacja | adnotacja
        wiadomosc | z wiadomoscia | z dopiskiem | dopisek | poniewaz | powod
    `,
    required: `
      obowiazkowy | obowiazkowe | obowiazkowo | obowiazkowa | wymagany | wymagane | wymagana | obligatoryjny
        obligatoryjne | obligatoryjnie | konieczny | konieczne | jako obowiazkowy | jako obowiazkowe
      musowo | przymusowo | przymusowe
    `,
    recommended: `
      polecany | polecane | polecana | zalecany | zalecane | zalecana | rekomendowany | rekomendowane | opcjonalny
        opcjonalne | opcjonalnie | dobrowolny | dobrowolne | dobrowolnie | nieobowiazkowy
      nieobowiazkowe | nieobowiazkowo | jako polecany | jako polecane | polecenie | rekomendacja | polec | rekomenduj | zarekomenduj
    `,
    recommend: 'polec | rekomenduj | zarekomenduj | polecam | polecic',
  },
  moreTime: {
    ask: `
      potrzebuje | potrzebujemy | potrzeba mi | potrzebny mi | potrzebne mi (jest/) | chce | chcialbym | chcialabym
        prosze o | poprosze o | poprosze | prosze | prosilbym o | prosilabym o | bardzo prosze o
      daj mi | dajcie mi | dalbys mi | dalabys mi | dacie mi | przydaloby (mi/) sie | przydalby (mi/) sie
        przydalyby (mi/) sie | przyda mi sie | brakuje mi
        (czy/) (moge/mozna/moglbym/moglabym) (dostac/miec/prosic o/poprosic o/
        otrzymac/liczyc na/uzyskac) | wnioskuje o | wnosze o | wnosic o | zwracam sie z prosba o | mam prosbe o | zloz wniosek o | popros o | poprosic o | popros menedzera o
      (chce/chcialbym/chcialabym/musze) (prosic o/poprosic o/dostac/miec/wnioskowac o) | potrzebowalbym
        potrzebowalabym | dostac | miec | otrzymac | uzyskac | prosic o | poprosic o | nie wyrobie sie potrzebuje
        nie zdaze potrzebuje
    `,
    open: `
      (troche/nieco/odrobine/jeszcze/jeszcze troche/znacznie/) wiecej czasu | (troche/nieco/jeszcze/) czasu wiecej
        dodatkowy czas | dodatkowego czasu | (troche/) dodatkowego czasu | dluzszy termin | dluzszego terminu
      pozniejszy termin | pozniejszego terminu | (przedluzenie/przedluzenia/wydluzenie/wydluzenia/przesuniecie/przesuniecia/odroczenie/odroczenia/prolongate/prolongaty) czasu
      przedluzenie | przedluzenia | wydluzenie | wydluzenia | przesuniecie | przesuniecia | odroczenie | odroczenia
        prolongate | prolongaty | nowy termin | nowego terminu | inny termin | innego terminu
    `,
    spans: moreDays,
    extend: `
      przedluz | przedluzyc | przesun | przesunac | odrocz | odroczyc | wydluz | wydluzyc | przeloz | przelozyc
        opoznij | (przedluz/przesun/wydluz/odrocz/przeloz) (mi/prosze)
        prosze (przedluzyc/przesunac/wydluzyc/odroczyc)
    `,
    deadline:
      'termin | terminu | deadline | (moj/ten/nowy) (termin/deadline) | termin ukonczenia | date | termin oddania',
    forWhat: `na | dla | do | w | z | ze | przy | kursu | szkolenia | terminu (na/dla/kursu/szkolenia/w/) | na kurs
        na szkolenie | na ukonczenie | na dokonczenie | na zrobienie | do ukonczenia | zeby skonczyc | zeby ukonczyc
        aby ukonczyc | aby skonczyc`,
  },
  saves: 'zapisz | zapisac | (zapisz/zapisac) (mi/prosze/teraz)',
  aspectWords: {
    duration:
      'ile trwa | trwa | jak dlugo | jak dlugi | dlugi | dlugie | minut | minuty | godzin | godziny | czas trwania | dlugosc | ile czasu | szybki | krotki',
    level:
      'poziom | trudny | trudne | trudna | latwy | latwe | latwa | poczatkujacych | poczatkujacy | zaawansowanych | zaawansowany | trudnosc',
    skills: 'umiejetnosci | kompetencje',
    language: 'jezyk | jezyku | jezykach',
  },
  aboutCourse: {
    subject: `
      (o/) czym (jest/traktuje/mowi/opowiada/bedzie) (kurs/szkolenie/) | (o/) czym … (jest/traktuje/mowi/opowiada) | (o/) co (chodzi/biega) (w/)
      (czego/czym) (dotyczy/sie zajmuje/zajmuje sie) (kurs/szkolenie/) | czego … dotyczy
      czego (uczy/sie naucze/nauczy mnie/sie dowiem/mnie nauczy/mozna sie nauczyc) (na/w/z/z kursu/na kursie/kurs/szkolenie/)
      co (obejmuje/zawiera/jest w/bedzie w/jest na/jest w kursie/porusza/omawia/daje/mi da) (kurs/szkolenie/)
      (jaka/jaki) jest (tematyka/tresc/temat/zakres/program) | (tematyka/tresc/temat/zakres/program/opis/zawartosc) (kursu/szkolenia)
      opisz | opisz mi | opis | opowiedz o | opowiedz mi o | (na/) czym polega | co to za kurs | co to za szkolenie
    `,
    duration: `
      (ile/jak dlugo) (trwa/potrwa/zajmuje/zajmie/bedzie trwac/bedzie trwalo/mi zajmie) (kurs/szkolenie/to/) | ile … (trwa/zajmuje/zajmie/potrwa)
      ile (czasu/godzin/minut) (trwa/zajmuje/zajmie/potrzeba na/potrzebuje na/potrwa/ma/wymaga/schodzi na/musze poswiecic na) (kurs/szkolenie/)
      ile (czasu/godzin/minut) … (trwa/zajmuje/zajmie/potrwa/ma) | ile czasu na | jak dlugo … (trwa/zajmuje/zajmie)
      jak (dlugi/dlugie/dluga) jest (kurs/szkolenie/) | (czas trwania/dlugosc) (kursu/szkolenia/) | jaki jest czas trwania | czy … (jest/) (dlugi/dlugie/krotki/krotkie)
    `,
    level: `
      jak (trudny/trudne/trudna/latwy/latwe/zaawansowany/zaawansowane) jest (kurs/szkolenie/) | jak bardzo (trudny/trudne) jest
      czy … (jest/to/jest bardzo/bedzie/) (trudny/trudne/latwy/latwe/ciezki/ciezkie/zaawansowany/zaawansowane/skomplikowany/skomplikowane)
      czy … (jest/to kurs/jest kursem/nadaje sie/) dla (poczatkujacych/zaawansowanych/laikow/ekspertow/nowicjuszy/specjalistow)
      czy (trudny/latwy/trudne/latwe) jest | (jaki/jaki jest) poziom (ma/trudnosci/zaawansowania/) (kurs/szkolenie/kursu/szkolenia/) | jaki poziom ma
      (poziom/poziom trudnosci/trudnosc) (kursu/szkolenia/) | (na/) jakim poziomie jest | dla kogo jest
    `,
    skills: `
      (jakich/jakie) (umiejetnosci/kompetencje/kompetencji) (uczy/daje/rozwija/zdobede w/zdobede na/zdobede dzieki/nabede na/obejmuje/ksztalci/zyskam dzieki) (kurs/szkolenie/)
      (umiejetnosci/kompetencje) (kursu/szkolenia/z/w)
    `,
    language: `
      (w/po) (jakim/jakiemu) (jezyku/) (jest/mamy/prowadzony jest) (kurs/szkolenie/) | w jakim jezyku | jaki jezyk ma | jaki jest jezyk | jezyk (kursu/szkolenia)
      w jakich jezykach (jest/jest dostepny/jest dostepne/dostepny jest) | w jakim jezyku … (jest/jest prowadzony)
    `,
    easier: `
      (czy jest/jest/masz/czy masz/pokaz mi/daj mi/) (cos/jakis kurs/) (latwiejszego/latwiejszy/latwiejsze) (od/niz/)
      (czy jest/jest/masz/czy masz/pokaz mi/daj mi/) (cos/jakis kurs/) (prostszego/prostszy/prostsze) (od/niz/)
      (latwiejszy/latwiejsze/prostszy/prostsze) (kurs/szkolenie) (od/niz/zamiast/) | cos dla poczatkujacych (jak/zamiast)
    `,
    harder: `
      (czy jest/jest/masz/czy masz/pokaz mi/daj mi/) (cos/jakis kurs/) (trudniejszego/trudniejszy/trudniejsze) (od/niz/)
      (czy jest/jest/masz/czy masz/pokaz mi/daj mi/) (cos/jakis kurs/) bardziej (zaawansowanego/zaawansowany/zaawansowane) (od/niz/)
      (trudniejszy/trudniejsze/ambitniejszy) (kurs/szkolenie) (od/niz/zamiast/) | cos dla zaawansowanych (jak/po)
      (cos/jest cos/masz cos) ambitniejszego (od/niz/)
    `,
    shorter: `
      (czy jest/jest/masz/czy masz/pokaz mi/daj mi/) (cos/jakis kurs/) (krotszego/krotszy/krotsze/szybszego) (od/niz/)
      (krotszy/krotsze/szybszy) (kurs/szkolenie) (od/niz/zamiast/)
    `,
    similar: `
      (czy jest/jest/masz/czy masz/pokaz mi/daj mi/) (cos/jakis kurs/kursy/) (podobnego/podobny/podobne) (do/jak/)
      (podobne/podobny) (kursy/kurs/szkolenia/szkolenie) (do/jak/) | (cos/jest cos/masz cos) (w stylu/takiego jak/jak) | cos zblizonego do
      (czy jest/jest/masz) cos w tym stylu | co jest podobne do
    `,
  },
  inLanguage: {
    before: 'po | w jezyku | w wersji | w',
    open: `
      jest | czy jest | sa | czy sa | masz | czy masz | macie | czy macie | czy mozna
        czy moge (zrobic/przejsc/miec/dostac/znalezc/obejrzec) | moge (zrobic/przejsc/miec/dostac) | istnieje
        czy istnieje
      czy | znajdzie sie | da sie | czy da sie | daj | chce | chcialbym | chcialabym
    `,
    filler:
      'dostepny | dostepne | dostepna | tez | takze | rowniez | wersja | wersje | kurs | szkolenie | to | ten kurs | zrobic | jest | cos | on | w ofercie',
  },
  reminding: {
    open: `
      (przypomnij/przypominaj/przypomnijcie/przypomnisz/przypomniec/przypominac) (mi/mi prosze/nam/mi jeszcze)
        (prosze/) (mi/mi prosze) (przypomnij/przypominaj/przypomniec/przypomnisz/przypominac)
      (ustaw/dodaj/utworz/stworz/wlacz/zrob/zapisz/nastaw/ustawic/dodac/zaplanuj) (mi/sobie/) (przypomnienie/
        nowe przypomnienie/jeszcze jedno przypomnienie/przypominajke/alarm/kolejne przypomnienie/
        przypomnienia)
      nowe przypomnienie | przypomnienie (mi/dla mnie) | (daj/dawaj) mi znac | niech mi przypomni | szturchnij mnie | pingnij mnie | pamietaj zeby mi przypomniec
    `,
    not: `
      nie przypominaj (mi/o/mi o) | nie musisz (mi/) (przypominac/juz przypominac) | nie trzeba (mi/) przypominac
        nie przypominajcie (mi/) | przestan (mi/) przypominac o | nie przypominaj mi juz o
      nie chce (juz/) (przypomnienia/przypomnien) o
    `,
    about: `
      o | ze | zeby | zebym | abym | aby | ze mam | ze musze | ze powinienem | ze powinnam | dotyczace | dotyczacy | dla | na | do | z | ze
      (zeby/zebym/aby/abym/ze mam/ze musze/zebym nie zapomnial/zebym nie zapomniala) (zrobic/skonczyc/ukonczyc/
        dokonczyc/zaczac/rozpoczac/przejsc/kontynuowac/zajac sie/zrobil/zrobila/skonczyl/skonczyla/
        ukonczyl/ukonczyla/dokonczyl/dokonczyla/zaczal/zaczela/usiadl do/usiadla do/zajrzec do/zajrzal do/zajrzala do)
      zrobic | skonczyc | ukonczyc | dokonczyc | zaczac | rozpoczac | kontynuowac
        o (zrobieniu/ukonczeniu/skonczeniu/rozpoczeciu/dokonczeniu/kursie/szkoleniu/terminie) | o kursie | o szkoleniu
    `,
    in: 'za | w ciagu',
    every:
      'w kazdy | w kazda | w kazde | kazdy | kazda | kazde | kazdego | kazdej | co | zawsze w | zawsze we | regularnie w',
    everyOther: 'co drugi | co druga | co drugie | w co drugi | w co druga | co dwa | co 2',
    daily:
      'codziennie | co dzien | kazdego dnia | dzien w dzien | co dziennie | na co dzien | kazdy dzien | co rano',
    weekly:
      'co tydzien | cotygodniowo | raz w tygodniu | raz na tydzien | raz w tyg | w kazdym tygodniu | kazdego tygodnia | tygodniowo | co tydzien',
    workdays: `
      (w/) (dni robocze/dni powszednie/dni pracujace/robocze dni) | (w/) (kazdy/kazdego/co) (dzien roboczy/dnia roboczego) | od poniedzialku do piatku | od pon do pt | pon pt
    `,
    all: `
      wszystko | wszystkim | o wszystkim | wszystkie | wszystkie kursy | wszystkich kursach | moje kursy
        moich kursach | moja nauka | mojej nauce | nauka | nauce | kursach | terminach | zaleglosciach
        moich terminach
      tym co mam otwarte | tym co mam | nauki | sie uczyc | uczyl sie | uczyla sie
    `,
    remove: `
      (usun/skasuj/wyrzuc/anuluj/odwolaj/wylacz) (to/moje/te/wszystkie/) (przypomnienie/przypomnienia) (o/dotyczace/na/dla)
      (przestan/prosze przestac) (mi/) przypominac o | nie przypominaj mi juz o
    `,
  },
  weekdays: {
    'poniedzialek | poniedzialku | poniedzialkowi | pon | pn': 1,
    'wtorek | wtorku | wt': 2,
    'sroda | srode | srody | srodzie | sr': 3,
    'czwartek | czwartku | czw': 4,
    'piatek | piatku | pt': 5,
    'sobota | sobote | soboty | sobocie | sob': 6,
    'niedziela | niedziele | niedzieli | niedz | nd': 7,
  },
  recurringDays: {
    '(w/) (poniedzialki/poniedzialkach)': 1,
    '(we/w/) (wtorki/wtorkach)': 2,
    '(w/) srodach | w srody | we srody': 3,
    '(w/) (czwartki/czwartkach)': 4,
    '(w/) (piatki/piatkach)': 5,
    'w soboty | w sobotach': 6,
    'w niedziele | w niedzielach': 7,
  },
  weekends: 'weekend | weekendy | weekendu | weekendow | weekendzie | weekendach | weekendami | weekendowo',
  pausing: {
    snooze: `
      wycisz | wycisz prosze | ucisz | odloz przypomnienie o | odloz przypomnienia o | przesun przypomnienie o
        zamilknij o | wyciszyc | wyciszenie | drzemka | snooze | uspij | wstrzymaj | zawies | wstrzymaj przypomnienia o
      (wycisz/wstrzymaj/zawies/odloz) (mi/) (przypomnienie/przypomnienia/powiadomienia) (o/dla/dotyczace/)
        daj mi spokoj z | daj spokoj z | cisza o | cisza z | przypomnij mi znowu o
      nie przypominaj mi o (tym/niczym)
    `,
    away: `
      (nie ma mnie/nie bedzie mnie/mnie nie ma/mnie nie bedzie/jestem nieobecny/jestem nieobecna/bede nieobecny/
        bede nieobecna/wyjezdzam/mam urlop/mam wolne/biore urlop/biore wolne/bede na urlopie/nie pracuje/
        nie bede pracowac/choruje/jestem chory/jestem chora/ide na urlop/ide na zwolnienie/urlop/wolne/nieobecnosc) (w pracy/w biurze/)
      (jestem/bede/) (na/w) (urlopie/wakacjach/zwolnieniu/zwolnieniu lekarskim/l4/chorobowym/macierzynskim/
        tacierzynskim/rodzicielskim/wychowawczym/delegacji/podrozy/wyjezdzie/feriach/urlopie macierzynskim/
        urlopie wypoczynkowym/szpitalu/podrozy sluzbowej)
      (jestem/bede) (poza biurem/poza firma/offline/niedostepny/niedostepna/poza zasiegiem/nieosiagalny/nieosiagalna)
    `,
    from: 'od | od dnia | poczawszy od | w dniach od',
    until: 'do | az do | do dnia | do konca dnia | wlacznie do | po',
    for: 'na | przez | przez najblizsze | przez nastepne | na najblizsze | na kolejne | przez kolejne | przez caly | na caly | przez cale',
    all: 'wszystko | wszystkie | wszystkie przypomnienia | przypomnienia | powiadomienia | wszystkie powiadomienia | calosc | o wszystkim | wszystkim | sie | mnie | mi',
  },
  quiet: {
    open: `
      (prosze/) nie (pisz/piszcie/przeszkadzaj/przypominaj/wysylaj/wysylaj wiadomosci/wysylaj przypomnien/
        wysylaj powiadomien/dzwon/zaczepiaj/odzywaj sie/kontaktuj sie/meczcie/mecz/niepokoj/pinguj) (do mnie/mi/mnie/
        ze mna/nic/niczego/)
      (nie chce/nie zycze sobie/bez/zadnych/nie wysylaj/nie wysylaj mi) (wiadomosci/przypomnien/powiadomien)
        (cisza/spokoj/badz cicho/cicho/tryb cichy/ciche godziny/cisza nocna/cisza prosze)
        nic nie (pisz/wysylaj) (do mnie/mi/)
    `,
    only: `
      (pisz/przypominaj/wysylaj wiadomosci/wysylaj przypomnienia/odzywaj sie/wysylaj/kontaktuj sie) (do mnie/mi/ze mna/) (tylko/wylacznie/jedynie)
      (tylko/wylacznie/jedynie) (pisz/przypominaj/wysylaj) (do mnie/mi/)
    `,
    before:
      'przed | przed godzina | przed godz | wczesniej niz o | wczesniej niz | do | do godziny | do godz',
    after: 'po | po godzinie | po godz | pozniej niz o | pozniej niz | od | od godziny | od godz',
    on: 'w | we | na | podczas | w trakcie | w czasie | w ciagu | przez | w kazdy | w kazda | w dni',
  },
  daySpans: {
    '(jeden/caly/) dzien': 1,
    '(jeden/caly/) tydzien': 7,
    'dwa tygodnie': 14,
    '(pare/kilka) dni': 3,
    '(pare/kilka) tygodni': 21,
    '(jeden/caly/) miesiac': 30,
    '(caly/) weekend': 3,
  },
  dayUnits: {
    'dzien | dni | dnia | doba | doby': 1,
    'tydzien | tygodnie | tygodni | tygodnia | tyg': 7,
    'miesiac | miesiace | miesiecy | miesiaca | mies': 30,
  },
  spareTime: {
    has: `
      (mam/mamy/dysponuje/zostalo mi/mam do dyspozycji/zyskalem/zyskalam) (tylko/jakies/okolo/z/jeszcze/teraz/akurat/wolne/wlasnie/mniej wiecej/jedynie/gdzies/wolna/luzne/raptem/)
      (co/jaki kurs) (moge/zdaze/mozna/dam rade) (zrobic/skonczyc/przerobic/sie nauczyc) (w/w ciagu/przez/majac)
      co (zrobie/przerobie/zdaze) (w/w ciagu/przez)
      (cos/daj cos/daj mi cos/masz cos/jest cos) (krotkiego/szybkiego/malego/lekkiego) (na/w/do)
      (cos/jest cos/masz cos/daj cos/polec cos/zaproponuj cos/pokaz cos/jakis kurs) (na/w/co zajmie/do/co trwa/krotszego niz/ponizej/max)
      co (zmieszcze/sie zmiesci/zmiesci sie) (w/przez) | (jesli/skoro/jak) mam
    `,
    free: `
      wolnego | wolne | wolnych | wolna | czasu | czas | teraz | na nauke | do nauki | wolnego czasu | do dyspozycji
         i co teraz | co moge zrobic | co zrobic | co polecasz | miedzy spotkaniami | przed (nastepnym/) spotkaniem
      luzu | albo mniej | lub mniej | na kurs | na szkolenie | do zagospodarowania | dla siebie | na cos
        na uczenie sie | przerwy | okienka | co robic | co moge robic | cos polecisz
    `,
    quick: `
      (cos/jest cos/masz cos/czy masz cos/czy jest cos/daj cos/daj mi cos/polec cos/zaproponuj cos/pokaz cos/znajdz cos) (szybkiego/krotkiego/na szybko/na chwile/na krotko/malego)
      (jakis/poprosze/daj/) (krotki/szybki) kurs | (jakies/) (krotkie/szybkie) szkolenie
        co moge (szybko/na szybko) (zrobic/przerobic) | mam (chwile/chwilke/momencik/wolna chwile/troche czasu/okienko)
    `,
  },
  planning: {
    open: `
      zaplanuj | zaplanowac | planuje | zarezerwuj | zarezerwowac | zablokuj | zablokowac | umow
        wpisz do kalendarza | dodaj do kalendarza | wrzuc do kalendarza | wstaw do kalendarza | znajdz czas na | zaklep
      (zaplanuj/zarezerwuj/zablokuj/znajdz/zaklep/wpisz) (mi/) (czas/troche czasu/termin/chwile/okienko) (na/dla/)
      (zaplanuj/zarezerwuj/zablokuj/zaklep/wpisz) (mi/sobie/prosze)
    `,
    forWhat: 'na | dla | z | do | pod | na kurs | na szkolenie | na nauke',
    on: 'w | we | na | od | do | dnia | na dzien | w najblizszy | w najblizsza | w ten | w te | o',
    filler: `
      czas | mi | sobie | termin | spotkanie | okienko | slot | chwile | kalendarz | w kalendarzu | w moim kalendarzu
        | do kalendarza | do mojego kalendarza | nauke | nauki | kurs | od | z | na | o | godzine | prosze
    `,
  },
  lengths: {
    '(pol/polowe) godziny': 30,
    '(pol/) godzinki': 30,
    polgodzina: 30,
    'pol godzina': 30,
    kwadransem: 15,
    'pol godzinki': 30,
    '(jedna/jednej/1/okolo/z/) (godzina/godzine/godzinka/godzinke)': 60,
    '(poltorej/poltora) (godziny/godzinki)': 90,
    'godzine i pol': 90,
    'godzina i pol': 90,
    '(dwie/2) godzinki': 120,
    'pare godzin | kilka godzin': 120,
    'kwadrans | kwadransik | jeden kwadrans': 15,
    '(trzy/3) kwadranse': 45,
    '(pare/kilka) minut': 10,
    '(pare/kilka) minutek': 10,
    'minutke | minutka | chwilke | chwile': 10,
  },
  minutes: 'minuta | minuty | minut | minute | minutek | min | minutach | minutami',
  hours: 'godzina | godziny | godzin | godzine | godzinki | godzinach | godzinami | godz | h',
  timeOfDay: {
    at: 'o | o godzinie | o godz | kolo | okolo | od | od godziny | od godz | na | na godzine | na godz | po | punkt | tak o | gdzies o | g',
    after: 'godz | godzina',
    am: 'rano | z rana | przed poludniem | nad ranem',
    pm: 'po poludniu | popoludniu | wieczorem | wieczor | pp',
    parts: {
      ...hoursInWords,
      '(dzis/dzisiaj) wieczorem': 18,
      rano: 9,
      'z rana': 9,
      'z samego rana': 8,
      'przed poludniem': 10,
      '(w/) poludnie': 12,
      'w porze lunchu | w czasie lunchu': 12,
      'po lunchu | po obiedzie': 13,
      'po poludniu': 14,
      popoludniu: 14,
      popoludnie: 14,
      'po pracy': 17,
      wieczorem: 18,
      wieczor: 18,
      'pod wieczor': 17,
      'przed praca': 8,
    },
  },
  abbreviations:
    'ok. | godz. | nr. | np. | tzn. | proc. | min. | tyg. | pt. | tj. | itd. | ca. | str. | dot. | ul. | m.in.',
  fractionSigns: {},
  numberSuffixes: '',
  dayHalves: '',
  period: { days: 'dzien | dni | dzień', to: 'do' },
  dates: { inTables: true },
  spoken: polishForms,
  tag: 'pl',
  languages: {
    pl: 'polski | polsku | polskim | polskiego | pl',
    en: 'angielski | angielsku | angielskim | angielskiego',
    de: 'niemiecki | niemiecku | niemieckim | niemieckiego',
    es: 'hiszpanski | hiszpansku | hiszpanskim | hiszpanskiego',
    fr: 'francuski | francusku | francuskim | francuskiego',
    it: 'wloski | wlosku | wloskim | wloskiego',
    pt: 'portugalski | portugalsku | portugalskim | brazylijski | portugalskiego',
    nl: 'niderlandzki | niderlandzku | niderlandzkim | holenderski | holendersku | holenderskim',
    sv: 'szwedzki | szwedzku | szwedzkim | szwedzkiego',
    ja: 'japonski | japonsku | japonskim | japonskiego',
    ko: 'koreanski | koreansku | koreanskim | koreanskiego',
    zh: 'chinski | chinsku | chinskim | chinskiego',
    ar: 'arabski | arabsku | arabskim | arabskiego',
    uk: 'ukrainski | ukrainsku | ukrainskim | ukrainskiego',
    cs: 'czeski | czesku | czeskim',
    ru: 'rosyjski | rosyjsku | rosyjskim',
  },
  lookalikes: `
    akcja | akcji | aukcje | aukcja | chodzil | chodzila | chodzili | dluga | dlugiego | dlugiej | dlugim | drogi | drogie
    drogiego | drogiej | drogim | dodaja | dodaje | dodal | dodala | dodam | deska | oddal | oddam | oddaje | oddala
    dostal | dostala | dostali | druk | druku | dziecko | dzieci | edyta | edyt | farmer | forma | forme | form | forum
    fort | finalny | finalowy | finisz | finanse | finansow | globy | glow | glowa | glowe | glowny | glosy | gold | windy
    winda | jazda | jazde | jada | jedyny | jedynego | jedynej | jedynym | klika | klikal | kliknela | kliknal | konik
    kopiec | komplet | kosa | kosz | koszt | koszta | koszty | kosztu | kosztow | kontrola | kontrole | center | centrum
    liczy | lice | listem | marek | maria | marta | majka | maska | maske | mowa | mowe | nacisnela | nacisnal | nakaz
    noce | nocne | noty | norma | normy | normalny | normalne | obok | odbyla | odbyl | odbywa | odbywam | okiem | opona
    osoba | osobe | osoby | poprawa | poprawe | poprawi | poprawy | porta | porad | porady | poda | podaje | podam | podal
    podala | panu | plany | placu | plan | piesc | piece | piesek | piasta | piana | pizza | posylka | pomylki
    powtarza | powtorzy | powtorza | powtorka | praca | prace | procedura | proces | procesu | projekt | projektu
    projekty | protest | producent | prezent | przedstaw | przedstawi | przeszly | przyszlam | przyszedlem | przyszla
    przyszedl | przesylam | przeslij | przeboj | przelom | przekroj | przemoc | przenosic | przeprosic | przewrocic
    przebrac | rady | rzady | raport | raportu | raporty | resort | ruchy | rekord | robia | robil | robila | rozpoczyna
    rozpoczynac | rozpoczynal | rozpoczynaja | rusza | ruszaja | siad | stara | starta | startu | starty | start | starcie
    strat | strata | strate | stand | stale | staje | statek | stany | stol | stal | stopa | stopy | strop | szosa
    szorty | tory | trick | turniej | typem | udal | udala | udane | udali | usta | ustal | ustala | ustalic | ustap
    ustawa | ustawy | ustawi | ustawia | ustawiaja | uzywa | uzywam | uzna | uznal | walcz | wladz | wladza | walka
    wartosci | waznosc | wezmie | wezma | wezwe | wezel | willa | wlacza | wlaczy | wlaczono | wrota | wrog | wrona
    wpisu | wpisy | wpis | wpisal | wpisala | wpisuja | wykres | wykresy | wykresu | wyprowadz | wyrwal | wydal | wylal
    wybiera | wybierac | wybieraja | wycofa | wycofal | wycofala | wykonana | wykonanie | wykonania | wykonano | wykonuje
    wypis | wypisu | wypisal | wystartowal | wystartowala | wystartuja | zabiera | zabral | zabrala | zabierac
    zawieram | zawierac | zamierz | zebral | zebrala | zagralem | zagralam | zbieram | zbierz | zbierac | zaciety
    zacheta | zachety | zaczelo | zaczely | zaczekam | zapisu | zapis | zapisal | zapisala | zapisuja | zaczyna | zaczynac
    zaczynal | zaczynala | zaczynaja | zaczynasz | zadal | zadala | znalem | znalam | zdolam | znany | znane | znana
    zdalny | zdalne | zdalna | zalacz | zalaczam | zalaczylem | zalaczylam | zalaczony | zalaczone | zalaczona | zalaczono
    zalaczyc | zalacznik | zaliczana | zaliczam | zaliczac | dolaczylem | dolaczylam | dolaczony | dolaczone | dolaczyc
    odlacz | odlaczylem | odlaczylam | odlaczone | odlaczony | odlaczyc | polaczone | polaczony | zmieni | zmienil
    zmienila | zmienia | zmieniaja | zamienic | zamkna | zamknal | zamknela | zamknie | zarobilem | zarobilam | zarobione
    zarob | zastaw | zaznacza | zaznaczy | zaznaczyl | zaznaczyla | zebra | zglosi | zostan | zostanie | zrealizowal
    zrealizowala | zrealizowano | zwieksza | oznaczy | oznaczyl | oznaczyla | odznacz | odznaczyc | odznaczam | odznacza
    odwola | odwoluja | uruchomi | uruchomil | uruchomila | uruchomia | uruchamia | zakonczenie | zakonczenia
    zakonczeniu | zamkniecie | zamkniecia | skoczylem | skoczylam | skocz | skanuj | skanowac | skazuj | sprowadz | usuwa
    usunal | usunela | usuwac | zapytac | zapytaj | stosowac | szanowac | smakowac | wynikac | zmierzyc | ustapic
    zaczekac | zniknac | powierzyc | tworzyc | pytalem | pytalam | czytalem | czytalam | czytam | obejrzalem | obejrzalam
    ogladalem | ogladalam | ogladam | kupilem | kupilam | wyslalem | wyslalam | dostalem | dostalam | uczylem | uczylam
    mowilem | mowilam | robilem | robilam | konczylem | konczylam | konczyl | konczyla | skonczenie | ukonczenie
    ukonczenia | ukonczeniu | zaliczenie | zaliczenia | cofa | cofnal | cofnela | pomylil | pomylila | pozyc | dlugo
    klasa | klasy | klase | klos
    strong | probe | parse | property | jane | lisa | model | robin | poem | inch | glory | pray | spoke | poster | sweetie | startup | bald | posted | distance | systems
    stops | links | slabs | niece | paste | spans | listen | listed | terminal | mails | statuses | docs
  `,
};
