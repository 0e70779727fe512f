import type { TeamWords } from './team-words.ts';

/** Words as the alternatives of a pattern, and each of those as a phrase of its own. */
const oneOf = (words: string) => words.trim().split(/\s+/).join('/');
const phrases = (alternatives: string) => alternatives.replaceAll('/', ' | ');

/** What is said of a course that somebody has finished, in every gender. */
const done = oneOf(`
  ukonczony ukonczone ukonczona skonczony skonczone zakonczony zakonczone zrobiony zrobione zaliczony zaliczone gotowy gotowe odhaczone
  zdany zdane
`);

/** "ukończył", "ukończyła", "ukończyli". */
const finished = oneOf(`
  ukonczyl ukonczyla ukonczyli ukonczyly skonczyl skonczyla skonczyli skonczyly zrobil zrobila zrobili zrobily zaliczyl zaliczyla
  zaliczyli zakonczyl zakonczyla zakonczyli zdal zdala zdali przeszedl przeszla przeszli przerobil przerobila przerobili dokonczyl
  dokonczyla dokonczyli
`);

/** Polish, folded. Verbs stand in every person, nouns and adjectives in every case that is said. */
export const team: TeamWords = {
  cues: `
    przypisz | przypisac | przypisuje | przydziel | przydzielic | zlec | wszyscy | wszystkim | wszystkich | zespol | zespolu | zespolowi | zespole
    zespolem | ekipa | ekipy | ekipie | ludzie | ludzi | ludziom | pracownik | pracownicy | pracownikow | pracownikom | podwladny | podwladni
    podwladnych | podwladnym | przypomnij | przypomnienie | przypomnienia | ponaglij | ponaglenie | kto | komu | kogo | czyj | jej | jego | jemu | mu | ona
    oni | ich | prosby | prosba | wnioski | wniosek | przedluzenie | przedluzenia | po terminie | spozniony | spoznieni | spoznionym | spoznionych
    zalega | zalegaja | zaleglosci | opozniony | opoznieni | raport | raportu | organizacja | organizacji | firma | firmie | firmy | podsumowanie
    dzial | dzialu | dzialy | dzialow | dzialami | wskazniki | status | oczekujace | zatwierdz | zgoda | eksport | csv | koledzy | kolegom | postepy
    wycofaj | cofnij | odbierz | zabierz | przedluz | przesun | kurs dla | szkolenie dla | potrzebuje | potrzebuja | liczby | statystyki
    procent | ukonczenia | ukonczen | menedzer | menedzerow | stan | idzie | radzi sobie | stoi | jak idzie | nikt | ktos | termin
  `,
  assign: `
    przypisz | przypisac | przypisuje | przypiszmy | przypiszesz | przypisanie | przypisany | przypisane | przypisana | przydziel | przydzielic
    przydzielam | zlec | zlecic | zlecam | nadaj | nadac | daj | dac | dajemy | daje | dajmy | dodaj | dodac | dorzuc | zapisz | zapisac | zapisuje
    zapiszmy | dopisz | dopisac | wpisz | zarejestruj | zglos | wyslij na | skieruj | skierowac | skieruj na | polec | polecam | polecic | rekomenduj
    zarekomenduj | zalec | zaproponuj | otrzymuje | otrzymuja | otrzyma | otrzymaja | dostaje | dostaja | dostanie | dostana | niech dostanie
    niech dostana | potrzebuje | potrzebuja | potrzebny | potrzebne | potrzebna | przyda sie | przydaloby sie | przydalby sie
    (powinien/powinna/powinni/powinny/musi/musza/ma/maja/moze/moga/niech) (zrobic/przejsc/ukonczyc/odbyc/zaliczyc/dostac/miec/zaczac/robi/robia/zrobi/
      zrobia/przejdzie/przejda/ukonczy/ukoncza/zaliczy/zalicza/odbedzie/odbeda/ma/maja)
    (powinien/powinna/powinni/musi/musza/ma/maja) (tez/takze/rowniez/jeszcze/teraz) (zrobic/przejsc/ukonczyc/odbyc/zaliczyc/dostac)
    (trzeba/nalezy/warto) (przypisac/dac/zapisac/przydzielic) | do zrobienia dla | obowiazkowe dla | obowiazkowy dla | obowiazkowo dla | polecany dla
    polecane dla | wymagany dla | wymagane dla | dla wszystkich obowiazkowe | na liste | wrzuc | wdroz | uruchom dla | zaplanuj dla
  `,
  assignWord: `
    przypisz | przypisac | przypisuje | przypiszmy | przypisanie | przydziel | przydzielic | przydzielam
  `,
  imperatives: `
    przypisz | przydziel | zlec | daj | dodaj | dopisz | zapisz | wyslij | pokaz | pokaz mi | wyswietl | powiedz | powiedz mi | podaj | sprawdz | skieruj
    polec | zarekomenduj | nadaj | dorzuc | ustaw | zaplanuj
  `,
  remind: `
    przypomnij | przypomniec | przypominaj | przypomnijcie | przypomnijmy | przypomnienie | przypomnienia | przypomnien | przypominam | przypomni
    ponaglij | ponaglic | ponaglenie | ponaglenia | pogon | pogonic | popedz | szturchnij | szturchniecie | pingnij | ping | upomnij | upomniec | upomnienie
    zmobilizuj | zmotywuj | pospiesz | pospieszyc | dopilnuj | nudge | remind | kopnij | szturchnac | (daj/dac) znac | monit | monity
    (wyslij/wyslac/poslij/wysylaj/rozeslij) (przypomnienie/przypomnienia/ponaglenie/monit/monity/wiadomosc z przypomnieniem)
  `,
  withdraw: `
    wycofaj | wycofac | wycofuje | wycofajmy | wycofanie | cofnij przypisanie | cofnij kurs | odbierz | odebrac | odbieram | zabierz | zabrac | zabieram | usun | usunac
    usuwam | skasuj | skasowac | anuluj | anulowac | odwolaj | odwolac | odepnij | odpisz | wypisz | wypisac | wykresl | wykreslic | skresl | skreslic | zdejmij | zdjac
    wyrejestruj | zwolnij z | zwolnic z | wyrzuc | cofnac przypisanie | odepnij | unassign | niepotrzebny juz | niepotrzebne juz | juz niepotrzebne | juz niepotrzebny
  `,
  unneeded: `
    (juz/) nie potrzebuje (juz/) | (juz/) nie potrzebuja (juz/) | (juz/) nie musi (juz/) (robic/zrobic/miec/przechodzic/) | (juz/) nie musza (juz/) (robic/zrobic/miec/przechodzic/)
    nie jest (juz/) (mu/jej/im/) potrzebny | nie jest (juz/) (mu/jej/im/) potrzebne | jest (zwolniony/zwolniona) z
       sa zwolnieni z | nie dotyczy | zbedny dla | zbedne dla | niepotrzebny
    niepotrzebne | nie powinien miec | nie powinna miec
  `,
  away: `
    precz | z listy | zdjac | won
  `,
  move: `
    przedluz | przedluzyc | przedluzam | przedluzmy | przedluzenie | przedluzony | przedluzone | wydluz | wydluzyc | wydluzam | wydluzenie | przesun | przesunac | przesuwam
    przesuniety | przesuniecie | przeloz | przelozyc | odrocz | odroczyc | odroczenie | opoznij | przyspiesz | przyspieszyc | przestaw
    (zmien/zmienic/przesun/przestaw/popraw/wydluz/przedluz/ustaw/zaktualizuj) (mu/jej/im/) (termin/date/deadline/
      terminy) | nowy termin | nowa data | inny termin | pozniejszy termin
    wiecej czasu (na/dla/z/do)
      (daj/dac/dajmy/dostaje/dostanie/ma/maja/niech ma/niech maja) (mu/jej/im/) (czas do/czas na/wiecej czasu)
      ma czas do | maja czas do | z terminem do
    potrzebuje wiecej czasu | termin na | termin do | zmiana terminu | prolongata | prolonguj | ma do | maja do | niech ma do | niech maja do
  `,
  puts: `
    ustaw | daj | przestaw | zmien | wpisz | termin | deadline
  `,
  putsTo: `
    na | do
  `,
  later: `
    wiecej | dluzej | pozniej | dodatkowo | dodatkowy | dodatkowe | dodatkowego | dodatkowych | jeszcze | extra | ekstra | kolejny | kolejne | kolejnego | kolejnych | do przodu
    wiecej czasu | wiecej dni | nastepny | nastepne
  `,
  earlier: `
    wczesniej | szybciej | przyspiesz | przed czasem | predzej
  `,
  view: `
    jak | jak daleko | jak idzie | jak poszlo | jak stoi | jak radzi sobie | jak sobie radzi | jak wyglada | ile
      ilu | ile procent | status | stan | postep | postepy | pokaz | pokaz mi | wyswietl | zobacz
    lista | liste | zestawienie | przeglad | podsumowanie | gdzie jest | na czym stoi | na jakim etapie | co ma
      co z | co u | co slychac u | co zostalo | czego brakuje | kiedy | do kiedy | ktory | ktora | ktore
    ktorzy | kto | komu | kogo | u kogo | czyje | ma | maja | czy ma | czy maja | otwarte | otwarty | zalegle | w toku | ${phrases(done)} | ${phrases(finished)}
    zaczal | zaczela | zaczeli | rozpoczal | rozpoczela | rozpoczeli | kursy | szkolenia | liczby | liczba
      procent | porownaj | kontra | raport | jeszcze | nie zaczal | nie zaczela
    nie rozpoczal | nie rozpoczela | brakuje | zostalo | juz | znowu | sprawdz | szczegoly | info o | informacje o
       wszystko o | opowiedz o | czy | czy jest | czy sa | co nowego u | kursow | szkolen | profil | karta
    zaleglosci | idzie | zapytaj o | wciaz | nadal | dotad | do tej pory | ostatnio
  `,
  teamView: `
    zespol | moj zespol | mojego zespolu | mojemu zespolowi | moim zespole | ekipa | moja ekipa | mojej ekipie
      moi ludzie | moim ludziom | moich ludzi | moi podwladni | moim podwladnym | moich podwladnych
    jak nam idzie | jak stoimy | jak to wyglada | jak wszystkim idzie | jak idzie wszystkim | status zespolu
      stan zespolu | przeglad zespolu | podsumowanie zespolu | postepy zespolu | jak u nas | wszyscy u mnie
    zespole | zespolowi | zespolu | moi pracownicy | moich pracownikow | moim pracownikom | tablica wynikow
  `,
  teamAlone: `
    status | stan | przeglad | podsumowanie | postepy | zestawienie | jak stoimy | jak nam idzie | ls | dashboard | pulpit | sytuacja | aktualizacja
  `,
  overdueView: `
    po terminie | spozniony | spozniona | spoznieni | spoznione | spoznionych | spoznionym | spoznia sie
      spozniaja sie | opozniony | opozniona | opoznieni | opoznienia | opoznienie | zalega | zalegaja | zaleglosci
      zaleglosciami
    przeterminowane | przeterminowany | w tyle | z tylu | najgorzej | najslabiej | najslabszy | najslabsza
      nie wyrabia | nie wyrabiaja | nie zdazyl | nie zdazyla | nie zdazyli | zawalil | zawalila
      najbardziej spozniony
    potrzebuje pomocy | potrzebuja pomocy | wymaga pomocy | wymaga uwagi | wymagaja uwagi | przekroczyl termin
      przekroczyla termin | przekroczyli termin | minal termin | w plecy | na czerwono | zagrozony | zagrozeni
  `,
  troubled: `
    pomocy | pomoc | wsparcia | wsparcie | uwagi | martwic | zmartwien | klopoty | problemy | problem | trudnosci
      nie radzi | nie radza | zalega | zalegaja | zaleglosci | spoznia | spozniaja | spozniony | spoznieni
      opoznienia
    po terminie | w tyle | najgorzej | najslabiej | ryzyko | zagrozony | zagrozeni | pogonic | ponaglic
      ponaglenia | przypomnienia | pilnowac | dopilnowac | nie wyrabia | nie nadaza | utknal | utknela | porozmawiac
    zostaje | odstaje
  `,
  finishedView: `
    wszystko (${done}/zrobione/ukonczone) | (${finished}) wszystko | wszystko (${finished}) | (${done})
      (${finished}) | ukonczyl wszystkie | skonczyl wszystkie | na biezaco | jest na biezaco | sa na biezaco
    ma wszystko | maja wszystko | na 100 | na 100% | na zielono | bez zaleglosci | nic nie zalega | nie ma zaleglosci | po wszystkim
  `,
  throughView: `
    (${finished}) (wszystko/wszystkie kursy/wszystkie szkolenia/komplet/calosc) | wszystko (${finished}) | wszystkie kursy (${finished})
    (ma/maja) (juz/) (wszystko/wszystkie kursy/wszystkie szkolenia/komplet) (zrobione/ukonczone/skonczone/zaliczone/za soba/gotowe/)
    (ma/maja) (zrobione/ukonczone/skonczone/zaliczone) (wszystko/wszystkie kursy/wszystkie szkolenia) | (jest/sa) na biezaco | na biezaco | bez zaleglosci | nie ma zaleglosci
  `,
  requests: `
    prosba | prosby | prosbe | prosb | prosbami | wniosek | wnioski | wnioskow | podanie | podania
      (prosi/prosza/prosil/prosila/prosili/poprosil/poprosila/poprosili) o (wiecej czasu/przedluzenie/czas/
      przesuniecie/nowy termin/
      pozniejszy termin/dodatkowy czas)
    wiecej czasu | o wiecej czasu | przedluzenie terminu | przedluzenia terminu | przedluzenia | prosby o czas
      prosby o przedluzenie | prosby o wiecej czasu | (chce/chca) (wiecej czasu/przedluzenia)
    czeka na moja (zgode/decyzje/odpowiedz) | czekaja na moja (zgode/decyzje/odpowiedz) | czeka na mnie
      czekaja na mnie | do zatwierdzenia | do akceptacji | do rozpatrzenia | oczekujace | oczekujace prosby
      co mam zatwierdzic
    do decyzji | do zaakceptowania | wnioski o przedluzenie
  `,
  wantsTime: `
    prosi | prosza | prosil | prosila | prosili | poprosil | poprosila | poprosili | chce | chca | chcial | chciala
      | chcieli | wnioskuje | wnioskuja | potrzebuje | potrzebuja | zglosil | zglosila | blaga
  `,
  requestView: `
    czego chce | o co prosi | co chce | do kiedy | na kiedy | dlaczego | czemu | powod | uzasadnienie | jaki powod
       jak dlugo | na jak dlugo | ile czasu | ile dni | co pisze | co napisal | co napisala | pokaz | pokaz mi
      szczegoly
    jaki termin | jaka data | otworz | co dokladnie | jeszcze raz | o ile | co tam jest | przeczytaj
  `,
  everyone: `
    wszyscy | wszystkim | wszystkich | wszystkimi | kazdy | kazdemu | kazdego | kazda osoba | kazdej osobie
      caly zespol | calemu zespolowi | calego zespolu | calym zespolem | moj zespol | mojemu zespolowi
      mojego zespolu
    zespol | zespolowi | zespolu | cala ekipa | calej ekipie | cala ekipe | calej ekipy | moja ekipa | mojej ekipie
      | moi ludzie | moim ludziom | moich ludzi | wszyscy moi ludzie | wszystkim moim ludziom
      wszystkich moich ludzi
    (wszyscy/wszystkim/wszystkich) (z mojego zespolu/w moim zespole/z zespolu/w zespole/moi podwladni/
      moim podwladnym/moich podwladnych/u mnie/moi pracownicy/moim pracownikom/moich pracownikow/pracownicy/
      pracownikom/
      pracownikow/w ekipie/z ekipy/osoby/osobom/bez wyjatku)
    moi podwladni | moim podwladnym | moich podwladnych | podwladnym | podwladni | podwladnych | ludziom
      pracownikom | moim pracownikom | moi pracownicy | moich pracownikow | ogol | kazdemu z nich | kazdemu z zespolu
    im wszystkim | nam wszystkim | wszystkie osoby | wszystkim osobom | calosc zespolu | naszemu zespolowi | nasz zespol
  `,
  theRest: `
    reszta | reszcie | reszte | reszty (zespolu/) | reszta zespolu | reszcie zespolu
      (wszyscy/wszystkim/wszystkich/) (pozostali/pozostalym/pozostalych)
      (wszyscy/wszystkim/wszystkich/) (inni/innym/innych)
  `,
  except: `
    oprocz | poza | z wyjatkiem | wyjawszy | wylaczajac | bez | procz | pomijajac | pomin | ale nie | tylko nie
      nie liczac | z pominieciem | za wyjatkiem | minus | a nie | byle nie | ale bez
  `,
  exceptAfter: `
    wykluczony | wykluczona | wylaczony | wylaczona | zwolniony | zwolniona | pominiety | pominieta | odpada | pomijamy | wykluczamy
  `,
  already: `
    juz | wczesniej
  `,
  hasDone: `
    ma | maja | ${phrases(finished)} | zrobione | ukonczone | skonczone | zaliczone
  `,
  joining: `
    i | oraz | a takze | dla | lub | albo | do | takze | tez | ani
  `,
  overdue: `
    po terminie | wszyscy po terminie | wszystkim po terminie | wszystkich po terminie | tym po terminie
      tych po terminie | osobom po terminie | osoby po terminie | ci po terminie | spoznionym | spoznionych
      spoznieni
    spoznialskim | spoznialskich | spoznialscy | zalegajacym | zalegajacych | zalegajacy | opoznionym | opoznionych
      | opoznieni | wszystkim spoznionym | wszystkich spoznionych | wszystkim zalegajacym | tym ktorzy sa po terminie
    wszystkim ktorzy sa po terminie | tych ktorzy sa po terminie | tym co zalegaja | tym ktorzy zalegaja
      wszystkim ktorzy zalegaja | kto jest po terminie | ktorzy sa po terminie | osobom z zaleglosciami
      ludziom po terminie
    z zaleglosciami | maruderom | marudery | ktokolwiek jest po terminie | przeterminowanym
  `,
  unfinished: `
    (jeszcze/dotad/wciaz/nadal/) nie (${finished}) (jeszcze/)
      (jeszcze/nadal/wciaz/) nie (ma/maja) (jeszcze/) (zrobione/ukonczone/skonczone/zaliczone/zrobionego/ukonczonego/
      skonczonego/zaliczonego) | nie zrobili jeszcze
    (jeszcze/) bez (ukonczonego/zaliczonego/zrobionego/skonczonego/) | brakuje (mu/jej/im/) | nadal robi
      nadal robia | maja jeszcze do zrobienia | ma jeszcze do zrobienia | maja otwarte | ma otwarte | niezaliczone
      nieukonczone
  `,
  unfinishedAfter: `
    nieukonczone | nieukonczony | niezrobione | niezaliczone | niezaliczony | nie ukonczone | nie zrobione
      nie zaliczone | wciaz otwarte | nadal otwarte | (jeszcze/) nie (${finished})
  `,
  both: `
    oba | oboje | obie | obaj | obu | obojgu | obydwoje | obydwaj | obydwu | obydwie | dwoje | dwojgu | dwojga | dwie | dwa | dwaj | dwom | dwoch | obydwojgu | obojga
  `,
  her: `
    jej | jemu | jego | mu | ona | go | nia | niego | niej | niemu | nim | ich | oni | nich | ta osoba | tej osobie
      | tej osoby | te osobe | ten pracownik | temu pracownikowi | tego pracownika | ta pracownica | tej pracownicy
    ten kolega | ta kolezanka
  `,
  this: `
    to | ten | ta | te | tego | tym | tej | ten kurs | tego kursu | tym kursem | tym kursie | temu kursowi
      to szkolenie | tego szkolenia | tym szkoleniem | tym szkoleniu | ten sam | to samo | ten sam kurs | tutaj | tu
       powyzszy | powyzsze
    tamten | tamto | tamten kurs | biezacy kurs | obecny kurs | niego
  `,
  required: `
    obowiazkowy | obowiazkowe | obowiazkowo | obowiazkowa | obowiazkowych | obowiazkowego | obowiazek | wymagany
      wymagane | wymagana | wymagany jest | konieczny | konieczne | konieczna | koniecznie | obligatoryjny
    obligatoryjne | obligatoryjnie | obligatoryjna | jako obowiazkowy | jako obowiazkowe | jako wymagany
      jako wymagane | przymusowy | przymusowe | przymusowo | musowo | bezwzglednie | nie dobrowolne | bez dyskusji
      must have
    jest obowiazkowe | jest obowiazkowy | to obowiazkowe | musi byc zrobione | musi byc ukonczone | wymog | wymogiem | bez wymowek | nieodzowne
  `,
  hasTo: '',
  hasToBe: '',
  recommended: `
    polecany | polecane | polecana | polecanego | polecenie kursu | zalecany | zalecane | zalecana | rekomendowany
       rekomendowane | rekomendowana | opcjonalny | opcjonalne | opcjonalnie | opcjonalna | dobrowolny | dobrowolne
    dobrowolnie | dobrowolna | nieobowiazkowy | nieobowiazkowe | nieobowiazkowo | nie obowiazkowe | nie obowiazkowo
      | nie obowiazkowy | nie jest obowiazkowe | nie jest obowiazkowy | niewymagany | niewymagane | nie wymagane
      nie wymagany
    jako polecany | jako polecane | jako rekomendacje | jako rekomendacja | jako propozycja | jako propozycje
      rekomendacja | rekomendacje | sugestia | jako sugestie | propozycja | polec | polecam | polecic | zarekomenduj
       rekomenduj | zaproponuj
    zalec
      (jesli/jezeli/jak) (chce/chca/ma ochote/maja ochote/zechce/zechca/bedzie chciec/ma czas/maja czas/
      bedzie miec czas/znajdzie czas) | bez przymusu | dla chetnych | dla zainteresowanych | nieobligatoryjne
    bez obowiazku | fakultatywnie | fakultatywne | fakultatywny | warto | dobrze by bylo | tylko polecane | tylko polecany
  `,
  note: `
    notatka | notatke | z notatka | notka | notke | z notka | uwaga | z uwaga | komentarz | z komentarzem | dopisek
      | z dopiskiem | adnotacja | z adnotacja | dopisz | dopisz ze | wiadomosc | z wiadomoscia | z informacja
      o tresci
    powiedz (mu/jej/im) | (napisz/przekaz) (mu/jej/im) | i powiedz (mu/jej/im) | i napisz (mu/jej/im) | dodaj notatke | dodaj komentarz | dodaj uwage
  `,
  says: 'powiedz mu | powiedz jej | powiedz im | dopisz | wiadomosc | uwaga | komentarz',
  denial: `
    nie | bez | oprocz | poza | pomin | minus
  `,
  grant: `
    tak | no tak | taa | zgoda | zgadzam sie | zgadza sie | w porzadku | ok | okej | okay | oki | dobra | dobrze
      no dobra | no dobrze | jasne | no jasne | pewnie | no pewnie | oczywiscie | niech bedzie | niech tak bedzie
      zatwierdzam
    zatwierdz | zatwierdzone | zatwierdzony | zatwierdzona | zatwierdzic | akceptuje | akceptujemy | zaakceptuj
      zaakceptowane | zaakceptowano | zgoda na (to/przedluzenie/nowy termin/wiecej czasu/termin) | wyrazam zgode
      daje zgode | daj zgode
    moja zgoda | przyznaje | przyznaj | przyznane | udzielam zgody | pozwalam | pozwol | pozwolmy | mozna
      (ona/) moze (byc/dostac/miec/tak byc)
      niech (ma/maja/dostanie/dostana/sobie ma) (ten czas/wiecej czasu/czas/przedluzenie/to/) | niech jej
    niech jej bedzie | niech mu bedzie | niech im bedzie | nie ma problemu | nie ma sprawy | bez problemu
      bez przeszkod | jak najbardziej | z przyjemnoscia | chetnie | prosze bardzo | spoko | git | gra | pasuje
      moze byc | zgadzam sie na to
    przedluz (to/termin/jej/mu/im/prosze/) | przedluzam | przedluzyc | przedluzone
      (daj/daje/dajmy/dac) (jej/mu/im) (ten czas/wiecej czasu/czas/przedluzenie/szanse) | nie mam nic przeciwko
      nie widze przeszkod | nie widze problemu | owszem
    naturalnie | tak jest | tak zgadzam sie | tak moze | tak moze dostac | tak niech ma | potwierdzam
      potwierdzone | aprobuje | yes | zrob to | dawaj | jestem za | jestem na tak | na tak | zgoda tak | jasne ze tak
      | oczywiscie ze tak | pewnie ze tak
    ze tak | wyrazam zgode na przedluzenie | mi pasuje | u mnie ok | dla mnie ok | ok dla mnie | jak prosi
      tak jak prosi | zgodnie z prosba | przychylam sie | przychylam sie do prosby
  `,
  decline: `
    nie | odmawiam | odmow | odmowa | odmowione | odmowic | odrzucam | odrzuc | odrzucone | odrzucony | odrzucona
      odrzucic | niestety nie | niestety | nie zgadzam sie | nie ma zgody | brak zgody | bez zgody
      nie wyrazam zgody | nie zatwierdzam
    nie akceptuje
      nie moge (sie zgodzic/zatwierdzic/tego zatwierdzic/zaakceptowac/przedluzyc/na to pozwolic/pozwolic)
      nie ma mowy | mowy nie ma | wykluczone | niemozliwe | nie jest mozliwe | nie da sie | nie da rady
      nie tym razem | raczej nie
    lepiej nie | chyba nie | absolutnie nie | w zadnym wypadku | pod zadnym pozorem | nie ma opcji | przykro mi nie
      | przykro mi ale nie | termin zostaje | termin bez zmian | zostaje (stary/obecny/dotychczasowy) termin
      nie przedluzam | nie przedluzaj
    nie przedluzamy | bez przedluzenia | zadnego przedluzenia | nie dostanie | nie dostaje | nie dostana | nie dam
       nie daje | nie dajemy | nie moze (dostac/miec) | nie ma na to czasu | nie pozwalam | nie pozwole
      jestem na nie | na nie | nie udzielam zgody
    ze nie | nie wchodzi w gre | nope | no way | nie zgoda | nie ma szans | nie przejdzie
  `,
  unable: `
    nie moge | nie mozemy | nie jestem w stanie | nie chce | nie bede | nie zamierzam | nie powinienem | nie powinnam | nie
  `,
  denies: 'nie | nigdy | nikt | zaden | zadna | zadne | bez | brak',
  thanked: `
    (ok/okej/dobra/dobrze/jasne/super/spoko) (dzieki/dziekuje/dziekuje bardzo/dzieki wielkie/przyjalem/przyjelam/rozumiem/wiem/zrozumiano/zanotowane/zanotowano/odnotowane)
    przyjalem | przyjelam | rozumiem | zanotowane | zanotowano | przyjete | dzieki za info | dzieki za informacje
      wszystko (ok/okej/w porzadku/dobrze) | (wszyscy/oboje) (ok/w porzadku)
  `,
  thanks: `
    dzieki | dziekuje | dziekuje bardzo | bardzo dziekuje | dzieki wielkie | wielkie dzieki | z gory dziekuje | z gory dzieki | thx
  `,
  justOk: `
    (ok/okej/oki/okay/dobra/dobrze/jasne/spoko/git/no dobra/no dobrze/niech bedzie/w porzadku/pasuje) (/to/wiec)
  `,
  hardlyYes: `
    (to/to jest/jest) (ok/okej/w porzadku/dobrze/super) (dzieki/dziekuje/) | (czesc/hej/dzien dobry) (tak/ok) | (tak/ok) (czesc/hej) | nie ma za co | (ok/jasne/dobra) powiedz
  `,
  notFor: 'nie (dla/)',
  dueOn: 'termin (do/na/to/) | do (dnia/) | nowy termin | nowa data | deadline',
  judges:
    'tylko | dopiero | zaledwie | ledwie | ledwo | juz | super | swietnie | brawo | niezle | slabo | slaby | az | ladnie | polowa (z/)',
  proceeds: `
    (wyslij/przypisz/zatwierdz/potwierdz/potwierdzam/wysylaj/przypisuj) (to/) | zrob to | dawaj | dzialaj | rob | wykonaj | smialo | jedziemy | lecimy
  `,
  addressed: `
    koledzy | kolezanki | drodzy (wszyscy/panstwo/koledzy/) | szanowni | szanowni panstwo | kochani | nowi | nowym
       nowych | nowi pracownicy | nowym pracownikom | stazysci | stazystom | stazystow | praktykanci | praktykantom
      praktykantow
    dla (handlowcow/dzialu handlowego/ksiegowosci/hr/kadr/it/marketingu/logistyki/magazynu/produkcji/recepcji/
      sprzedazy/zarzadu/biura/zmiany/nocnej zmiany/nowych/dzialu/oddzialu) | kadry | hr | uczestnicy
  `,
  myCourse: `
    moj | moja | moje | mojego | mojej | moim
  `,
  asDone: `
    (jako/na/) (${done})
  `,
  greets: `
    (ok/okej/dobra/dobrze/jasne/no to/a wiec) | (czesc/hej/hejka/witam/witajcie/siema/dzien dobry/dobry wieczor/drodzy/drogi/droga/szanowni/kochani/dzieki/dziekuje)
  `,
  gives: `
    (daj/daje/dajemy/dajmy/dac/przyznaje/przyznaj/przedluz/przedluzam/przedluzone/przedluzenie/przesun/przesuwam/pozwalam/pozwol/ustaw/zgoda/zgadzam sie)
    niech (ma/maja/dostanie/dostana/bedzie) | (moze/moga) (miec/dostac) | ma czas | maja czas | dostaje | dostanie | dostana | (nowy/jej/jego/ich) termin | termin
  `,
  besideAnswer: `
    prosze | bardzo prosze | dzieki | dziekuje | dziekuje bardzo | z gory dziekuje | przykro mi | bardzo mi przykro
      | niestety | przepraszam | dzien dobry | czesc | hej | witam | drogi | droga | no | no to | to | wiec | zatem
    ale | i | a | oraz | tez | takze | rowniez | dla | na | jej | jemu | mu | im | nia | nim | niej | niego | oboje
      | obojgu | obu | oba | obie | kazdemu
      (jej/jego/ich/te/ta/ten/to/obie) (prosba/prosbe/prosby/wniosek/wnioski/przedluzenie)
    prosba | prosbe | prosby | wniosek | przedluzenie | (dodatkowy/ten/wiecej) (czas/czasu) | wiecej czasu | czas
      czasu | (powiedz/przekaz/daj znac/napisz) (jej/mu/im/) (ze/) | (daj/daje/dac) (jej/mu/im) | tylko | jedynie
      ona | oni
    biedna | biedak | biedactwo | w tym przypadku | wyjatkowo | tym razem | w takim razie | przeciez | oczywiscie
  `,
  endsOn: `
    do | do dnia | az do | najpozniej do | najpozniej | do konca | nie pozniej niz | nie dluzej niz do | nie dluzej niz | maksymalnie do | maks do | max do
  `,
  onlyTo: `
    tylko | tylko do | jedynie | jedynie do | wylacznie do | najpozniej | najpozniej do | maksymalnie
      maksymalnie do | maks | max | gora | nie dluzej | nie pozniej | ani dnia dluzej | i ani dnia dluzej
      ale nie dluzej | ostatecznie do | lepiej do
    raczej do
  `,
  leadsOn: `
    i | a | ale | lub | albo | dla | do | na | bo | poniewaz | ze | jesli | gdy | oraz
  `,
  because: `
    bo | poniewaz | gdyz | bowiem | dlatego ze | skoro | z powodu | ze wzgledu na | jako ze | przez
  `,
  opensReason: `
    przepraszam | przykro mi | niestety | ale | bo | poniewaz | gdyz | bowiem | dlatego ze | z powodu | ze wzgledu na | powod | jako ze | skoro | sorry | sorki
  `,
  justNo: `
    nie | niestety nie | niestety | nope
  `,
  refusalReasons: `
    audyt | audytu | audycie | audytem | audyty | audytor | audytora | audytorzy | kontrola | kontroli | kontrole
      inspekcja | inspekcji | inspekcje | sanepid | pip | termin | terminy | terminu | obowiazkowe | obowiazkowy
      obowiazek | wymagane | wymog
    ustawa | ustawy | ustawowy | ustawowo | prawo | prawny | prawnie | przepisy | przepisow | regulacje | regulamin
      | regulaminu | ubezpieczenie | ubezpieczyciel | certyfikacja | certyfikacji | certyfikat | wdrozenie
      wdrozenia | start systemu | release
    koniec kwartalu | kwartal | kwartalu | koniec roku | koniec miesiaca | zamkniecie roku | zamkniecie miesiaca
      zamkniecie | sezon | sezonu | szczyt sezonu | black friday
      (miala/mial/mieli/mialy) (juz/) (dosc/duzo/wystarczajaco/mnostwo/miesiac/trzy tygodnie/dwa tygodnie/
      dwa miesiace/kwartal/pol roku/tyle) (czasu/)
    (dosc/wystarczajaco duzo/dosyc/duzo/mnostwo) czasu | juz za pozno | za pozno | pilne | pilnie | pilny
      czas minal | musi byc (gotowe/zrobione/ukonczone) | nie moze (czekac/poczekac) | brakuje ludzi | braki kadrowe
       juz (dostal/dostala/dostali)
    juz raz (dostal/dostala/przedluzalem/przedluzalam/przedluzylem/przedluzylam) | potrzebuje (jej/go/ich/wszystkich) (przeszkolonej/przeszkolonego/na miejscu/)
  `,
  otherThing: `
    zly | zla | zle | zlego | niewlasciwy | niewlasciwa | strona | strony | link | linku | przycisk | guzik | ekran
      | pusta | puste | zepsute | zepsuty | literowka | inny | inna | inne | inna osoba | innej osoby | nazwisko
      imie | pogoda | obiad | lunch | urlop firmowy
    aplikacja | laduje | wczytuje | okno | karta
  `,
  subjects: `
    ona | on ma | on musi | on jest | oni | my | to | jest | sa | mamy | musimy | musi | musza
  `,
  articles: `
    jej | jego | ich | nasz | nasza | nasze | nasi | ten | ta | to | te
  `,
  ownReasons: `
    potrzebuje (jej/go/ich/wszystkich/kazdego) | musze miec (ja/go/ich/wszystkich)
  `,
  noReason: `
    to | tak | tamto | tutaj | tu | nic | niech | daj | dajmy | zrob | powiedz | zapytaj | pokaz | wyslij | napisz
       prosze | przyznaj | zostaw | wez | sprobuj | idz | zobacz | patrz | przeczytaj | kto | dlaczego | jak | kiedy
       poczekaj | czekaj
  `,
  states: `
    jest | sa | byl | byla | byli | bylo | ma | maja | mial | miala | mieli | mamy | musi | musza | musimy
      potrzebuje | potrzebujemy | bedzie | beda | zaczyna | zaczynaja | konczy | koncza | konczy sie | przychodzi
      wygasa | mija | nie moze | nie moga | wymaga
    wymagaja | czeka | trwa | rusza | startuje | przypada | zbliza sie
  `,
  writer: `
    ja | mi | mnie | mna | moj | moja | moje | moim | mojego | mojej | sam | sama | ty | ci | cie | tobie | twoj | twoja | twoje | jestem | mam | musze | moge | chce | bede
  `,
  furtherOn: `
    dzien | dnia | dni | dluzej | dalej | pozniej
  `,
  add: `
    dodaj | dodac | dorzuc | dopisz | tez | takze | rowniez | plus | oraz | zapomnialem | zapomnialam
      zapomnialem o | zapomnialam o | jeszcze | ponadto | oprocz tego | dolacz | dolaczyc | uwzglednij | brakuje
      zabraklo | powinien byc na liscie | powinna byc na liscie
    i jeszcze | do tego | wlacz
  `,
  drop: `
    bez | nie | usun | usunac | wykresl | wykreslic | skresl | wyrzuc | pomin | pominac | zabierz | odejmij
      wypisz | oprocz | poza | minus | zostaw | odpusc | odpada | wyklucz | wykluczyc | skasuj | zdejmij | nie dla
      nie potrzebuje | niepotrzebny | niepotrzebne | wylacz
    out | pomijamy
  `,
  instead: `
    zamiast | zamiast tego | raczej | lepiej | jednak | zmien | zmienic | popraw | poprawka | powinno byc
      mialo byc | niech bedzie | wlasciwie | ustaw | przestaw | przestawic | chodzilo mi o | mialem na mysli
      mialam na mysli | podmien | a dokladnie
  `,
  notOnDay: `
    nie | a nie | zamiast | nie na | nie do | nie w
  `,
  inPlaceOf: `
    zamiast | a nie | w miejsce | nie
  `,
  swap: `
    zamien | zamienic | podmien | podmienic | wymien | zastap | zastapic
  `,
  undo: `
    cofnij | cofnac | cofnij to | cofnij prosze | prosze cofnac | cofnijcie | odkrec | odkrec to | odwroc
      odwroc to | wycofaj to | anuluj to | anuluj przypisanie | cofnij przypisanie | wycofaj przypisanie
      wycofaj ostatnie przypisanie | cofnij ostatnia zmiane
    cofnij zmiane | cofnij te zmiane | cofnij ostatnie | przywroc | przywroc poprzedni stan | jak bylo
      zrob jak bylo | tak jak bylo | undo | ctrl z | ctrl+z
      (cofnij/anuluj/wycofaj/odwroc) (to/ostatnia zmiane/ostatnie przypisanie/to przypisanie/te przypisania/
      ostatnia akcje/to co zrobilem/to co zrobilam/to wszystko/wszystko)
  `,
  saysUndo: `
    cofnij | cofnac | undo | ctrl z | ctrl+z
  `,
  mistaken: `
    pomylka | blad | (to/) (byla/byl/bylo) (to/) (pomylka/blad/przez pomylke/zle/za wczesnie/niechcacy/przypadkiem)
      | (pomylilem/pomylilam) (sie/osoby/kurs/kursy/ludzi/termin) | moja pomylka | moj blad | przez pomylke
      omylkowo | niechcacy | przypadkiem
    (zly/niewlasciwy/nie ten) (kurs/termin/zespol/przycisk) | (zla/niewlasciwa/nie ta) (osoba/data/grupa/lista)
      (zle/niewlasciwe/nie te) (osoby/osobe) | nie ci ludzie | nie te osoby | nie to (chcialem/chcialam)
    zle (kliknalem/kliknelam/wybralem/wybralam/wpisalem/wpisalam) | (rozmyslilem/rozmyslilam) sie
      (zmienilem/zmienilam) zdanie | kliknalem nie to | kliknelam nie to | nie o to mi chodzilo
  `,
  besideUndo: `
    prosze | dzieki | dziekuje | przepraszam | sorki | sorry
      (o/oj/ojej/ups/oj nie/o nie/kurcze/kurde/ach/no nie/cholera) (/nie) | to | ta | te | i | a | wszystko
      przypisanie | przypisania | ostatnia zmiane | ostatnia | ostatnie | zmiane | zmiana | teraz | od razu
      natychmiast
    szybko | (czy/) (mozesz/moglbys/moglabys/mozna) | jesli mozna | jesli mozesz | chcialbym | chcialabym | musze
      calkiem | w calosci | dla mnie | mi | z powrotem | ostatni krok | co zrobilem | co zrobilam | jednak | no
      akcje
  `,
  halts: `
    czekaj | zaczekaj | poczekaj | chwila | chwile | moment | momencik | stop | stoj | jeszcze nie | wstrzymaj sie | sekunda | sekunde | nie czekaj | zaraz
  `,
  asksReply: `
    prosze o (odpowiedz/odpowiedz zwrotna/informacje zwrotna/informacje)
  `,
  unmeant: `
    jesli | jezeli | gdyby | gdybym | gdybysmy | jak tylko | o ile | pod warunkiem | w razie | chyba ze | dopoki
      gdy | kiedy tylko | kiedy (skonczy/ukonczy/wroci/zrobi/zaliczy/bedzie/skoncza/ukoncza/wroca)
      jak (skonczy/ukonczy/wroci/zrobi/zaliczy/bedzie/skoncza/ukoncza/wroca/bede)
    zanim | dopiero jak | dopiero gdy | moglby | moglaby | mogliby | byloby | bylby | bylaby | trzeba bylo
      powinienem byl | powinnam byla | powinno sie bylo
      (powinien/powinna) (byl/byla) (przypisac/zrobic/ukonczyc/dostac/skonczyc)
    przypuscmy | zalozmy | wyobraz sobie | hipotetycznie | teoretycznie | niby | zart | zartuje | zartowalem
      zartowalam | taki zart | to tylko test | oby | szkoda ze | marze | moze kiedys | prawie przypisalem
      prawie przypisalam | o maly wlos
    mialem przypisac | mialam przypisac | myslalem o | myslalam o | zastanawiam sie | rozwazam | rozwazamy
      byc moze | moze powinienem | moze powinnam | moze powinnismy | podobno | kiedys przypisywalem | w zeszlym roku
       todo | ale nie wiem | nie wiem czy | nie jestem pewien czy | nie jestem pewna czy | ale sie waham
  `,
  hearsay: `
    mowi | mowia | mowil | mowila | mowili | powiedzial | powiedziala | powiedzieli | twierdzi | twierdza
      twierdzil | twierdzila | pisze ze | pisza ze | napisal | napisala | napisali | pisal | pisala | opowiadal
      opowiadala | zapewnia | zapewnial
    zapewniala | obiecuje | obiecal | obiecala | slyszalem | slyszalam
      wedlug (niej/niego/nich/szefa/szefowej/kadr/hr) | zdaniem (szefa/szefowej) | podobno | rzekomo | ponoc | kazal
       kazala | kazali | kaze mi | chce zebym | chca zebym | prosil zebym | prosila zebym | mail mowi | w mailu jest
       z maila wynika
    hr mowi | kadry mowia | szef mowi | szefowa mowi | chodza sluchy | zarzeka sie | przysiega | narzeka | skarzy sie
  `,
  plans: `
    przypisze | przypiszemy | przydziele | przydzielimy | przypomne | przypomnimy | wycofam | wycofamy | odbiore
      przesune | przesuniemy | przedluze | przedluzymy | zapisze | zapiszemy | dodam | dodamy | dam (jej/mu/im)
      damy (jej/mu/im) | zlece | zrobie
    zrobimy | bede | bedziemy | zamierzam | zamierzamy | zamierzalem | zamierzalam | planuje | planujemy
      mam zamiar | mamy zamiar | mam w planach | mam w planie | chcialem (przypisac/dac/zapisac)
      chcialam (przypisac/dac/zapisac) | musze (pamietac/jeszcze/
      przypisac/przypomniec/pamietac zeby/
        pomyslec)
    powinienem | powinnam | powinnismy | kiedys | w przyszlosci | wkrotce | niedlugo | niebawem
    w przyszlym roku | w przyszlym kwartale | w nastepnym kwartale | w nowym roku | po nowym roku
    po swietach
    po wakacjach | mysle o | myslimy o | mam nadzieje | postaram sie | pewnego dnia | z czasem
  `,
  defer: `
    pozniej | potem | zastanowie sie | pomysle | pomyslimy | przemysle | zobacze | zobaczymy | sprawdze
      musze sprawdzic | musze pomyslec | musze sie zastanowic | daj mi chwile | daj mi pomyslec | chwila | chwile
      moment | sekunde | poczekaj | czekaj | zaczekaj | jutro | nie teraz
    jeszcze nie | jeszcze nie wiem | nie wiem | nie jestem pewien | nie jestem pewna | porozmawiam | pogadam
      skonsultuje | omowie | omowimy | zadzwonie | odezwe sie | dam znac | wroce do tego | wroce do tematu | zaraz
      za chwile | to zalezy | zalezy | waham sie | zajety | zajeta
    jestem na spotkaniu | mam spotkanie | przemyslec | co myslisz | co sadzisz | hmm | nie mam zdania | najpierw
  `,
  own: `
    przypomnij mi | przypominaj mi | moje przypomnienia | moje wlasne | moj wlasny | moje kursy | moje szkolenia
      moich kursow | ja sam | ja sama | mi samemu | mi samej | dla mnie | zapisz mnie | dodaj mi | przypisz mi
      daj mi kurs | wypisz mnie | usun mnie
    (ja/) jeszcze nie (skonczylem/skonczylam/zrobilem/zrobilam/zaczalem/zaczelam)
      (ukonczylem/ukonczylam/skonczylem/skonczylam/zrobilem/zrobilam/zaliczylem/zaliczylam/zaczalem/zaczelam/
      przerobilem/przerobilam/zakonczylem/zakonczylam/zdalem/zdalam)
    mam zrobione | mam ukonczone | mam skonczone | jestem po terminie | jestem na | jestem w polowie | mam juz
      potrzebuje wiecej czasu | (czy/) moge (dostac/miec/prosic o) wiecej czasu | prosze o wiecej czasu dla mnie
      moj termin | moj postep | z mojej listy | mojej listy | ile mi zostalo
    jestem spozniony | jestem spozniona | czy zalegam | zalegam | robie | zaczynam
  `,
  negation: `
    nie przypominaj | nie przypominajmy | nie przypisuj | nie przypisujmy | nie przypisz | nie wysylaj
      nie wysylajmy | nie dawaj | nie daj | nie wycofuj | nie zabieraj | nie usuwaj | nie zmieniaj | nie przesuwaj
      nie przedluzaj | nie dodawaj | nie zapisuj | nie cofaj | nie rob | nie ruszaj
    nie trzeba (przypominac/przypisywac/nic/niczego/juz/wysylac/wycofywac/) | nie ma potrzeby | nie ma sensu
      nie warto | nie chce (przypominac/przypisywac/zeby/niczego/nic/wycofywac) | nie zamierzam | nie musisz
      nie musimy | nie nalezy | nie wolno | bez przypomnien | bez przypominania
    bez przypisywania | zadnych przypomnien | zadnego przypomnienia | zadnych przypisan | nikomu | nikogo | nikt
      nigdy | nic nie (rob/przypisuj/wysylaj/zmieniaj) | niczego nie (rob/przypisuj/wysylaj/zmieniaj) | nie pisz do
      daj spokoj | zostaw w spokoju | zapomnij | nie prosilem | nie prosilam
    nie przypisalem | nie przypisalam | jeszcze nie przypisuj | nie kaz | nie polecaj | nie zlecaj | nie ponaglaj
      nie poganiaj | nie odbieraj | nie anuluj | przestan | nie chcialem | nie chcialam | nie bede
  `,
  turn: `
    ale | lecz | tylko | tylko prosze | jednak | natomiast | zamiast tego | za to
  `,
  thereafter: `
    potem | nastepnie | pozniej | dodatkowo | a potem | plus | po czym
  `,
  opinion: `
    czy powinienem | czy powinnam | czy powinnismy | powinienem | powinnam | powinnismy | czy warto
      czy nie za wczesnie | czy to nie za wczesnie | czy to dobry pomysl | dobry pomysl | czy myslisz | jak myslisz
      jak sadzisz | co myslisz | co sadzisz | czy twoim zdaniem | twoim zdaniem | czy uwazasz
    a co jesli | co jesli | co by bylo | co bedzie jak | co sie stanie | czy mam | czy mamy | czy musze
      czy wypada | czy to w porzadku | czy to ok | czy ma sens | czy jest sens | czy bylby | czy bylaby | czy lepiej
       ktory kurs polecasz | co polecasz | co bys | moze by | czy trzeba
  `,
  weighs: `
    czy powinien | czy powinna | czy powinni | powinien | powinna | powinni | moze
  `,
  how: `
    jak (przypisac/przydzielic/przypomniec/wycofac/odebrac/zabrac/usunac/cofnac/przesunac/przedluzyc/zmienic/
      eksportowac/wyeksportowac/pobrac/zobaczyc/sprawdzic/dodac/zapisac/dac/wyslac/zatwierdzic/odmowic/odrzucic/
      zgodzic/znalezc/ustawic/zlecic/anulowac/pokazac/polecic)
    jak (moge/mozna/mam/sie/to dziala/dziala/dzialaja/to zrobic/to sie robi/powinienem/powinnam/ja) | w jaki sposob
      | jakim sposobem | gdzie (moge/mozna/znajde/jest przycisk/sie/zobacze/mam)
      co (mam/musze/trzeba/moge) (zrobic/napisac/wpisac/kliknac) (zeby/aby/) | co mozesz | co potrafisz | co umiesz
    (wyjasnij/wytlumacz/naucz) (mi/mnie/) jak | jaka komenda | jakie polecenie
      jakie (sa/masz) (komendy/polecenia) | lista polecen | nie wiem jak | instrukcja | czy da sie
      czy jest mozliwosc | jak liczony jest | jak jest liczony | jak sie liczy | jestem tu nowy | jestem tu nowa
  `,
  howWorks: `
    jesli (przypisze/wycofam/cofne/przypomne/zmienie/przesune/usune/odmowie/zatwierdze/ja)
      jak (przypisze/wycofam/cofne/przypomne/zmienie) | gdy (przypisze/wycofam/cofne/przypomne/zmienie)
      kiedy (przypisze/wycofam/cofne/przypomne) | czy moge | czy mozemy | moge | czy menedzer | czy menedzerowie
    czy administrator | czy wszyscy | czy oni | czy ona | czy on | czy pracownik | czy pracownicy | czy ludzie
      czy ktos | co sie dzieje | co sie stanie | kto moze | czy mozna | czy jest mozliwe | czy da sie | czy to
      czy kurs | czy cofniecie | czy przypomnienie | czy dostana | czy dostanie | czy zobacza | czy zobaczy
      czy jest | ile osob moge | co bedzie
  `,
  explains: `
    znaczy | oznacza | oznaczaja | roznica | rozni sie | powiadomienie | powiadomiony | powiadomieni | powiadomiona
      | powiadomienia | dostanie wiadomosc | dostana wiadomosc | dostaje wiadomosc | dostanie maila | dostana maila
      mail | maila | zobaczy to | zobacza to | dowie sie | dowiedza sie | wie o tym
    przycisk | menu | kliknac | nacisnac | dziala | dzialaja | mozliwe | dozwolone | limit | naraz | jednoczesnie
      przez pomylke | zmienic pozniej | pozniej zmienic | podglad | od razu | uprawnienia | uprawnien | rola | dostep
      | administrator | przyklad | przyklady | instrukcja | dokumentacja | gdzie | po co
    cofnac | cofniecie | w stanie
  `,
  about: `
    o czym jest | o czym | czego dotyczy | czego uczy | co obejmuje | co zawiera | co jest w | ile trwa
      jak dlugo trwa | ile czasu zajmuje | ile godzin | ile minut | jak trudny | jak trudne | czy jest trudny
      czy jest trudne | tematyka | opis | opisz | zawartosc | czas trwania | w jakim jezyku | jaki jezyk | poziom
    na czym polega | opowiedz o | co to za kurs | co to za szkolenie | dla kogo jest | czego sie naucza | czego sie nauczy
  `,
  report: `
    raport | raportu | raporty | raportow | raport ogolny | ogolny raport | statystyki | statystyk | wskazniki
      wskaznikow | kpi | zestawienie | zestawienia | podsumowanie ogolne | ogolne podsumowanie | liczby ogolem
      wyniki ogolem | wyniki ogolne | ogolem | lacznie | w sumie | suma | sumy | dane zbiorcze | zbiorczo | zbiorczy
    raport miesieczny | raport tygodniowy | raport kwartalny | raport zgodnosci | zgodnosc | kluczowe liczby
      najwazniejsze liczby | przeglad calosci | raport dla zarzadu | ogolny status | ogolny stan | wedlug kursu
      wg kursu | na kurs | kurs po kursie | ktory kurs | ktore kursy | ranking kursow | wszystkie przypisania
      ile przypisan
    jak stoi firma | jak stoi organizacja | jak nam idzie jako firmie | stan szkolen | przeglad szkolen | pelny raport
  `,
  department: `
    dzial | dzialu | dzialy | dzialow | dzialami | dzialach | wedlug dzialow | wedlug dzialu | wg dzialow
      wg dzialu | po dzialach | na dzial | z podzialem na dzialy | w podziale na dzialy | w podziale | departament
      departamenty | departamentow | departamentu | pion | piony | pionow | oddzial | oddzialy | oddzialow
      oddzialami
    wedlug menedzera | wedlug menedzerow | wg menedzera | wg menedzerow | wedlug kierownikow | wedlug przelozonych
       menedzer | menedzerowie | menedzerow | kierownik | kierownicy | kierownikow | lokalizacja | lokalizacje
      lokalizacji | wedlug lokalizacji | wedlug kraju | wedlug krajow | region | regiony | regionow | wedlug regionu
    jednostka | jednostki | jednostek | spolka | spolki | spolek | centrum kosztow | kazdy zespol | ktory zespol
      ktore zespoly | zespoly | zespolow | wedlug zespolow | porownaj zespoly | placowka | placowki | placowek
      sklepy | wedlug sklepow | rozbicie | w rozbiciu
  `,
  organisation: `
    organizacja | organizacji | organizacje | calej organizacji | cala organizacja | w organizacji | firma | firmy
       firmie | firme | cala firma | calej firmie | calej firmy | w firmie | cale przedsiebiorstwo | przedsiebiorstwo
      | przedsiebiorstwa | spolka jako calosc | koncern | koncernu | grupa kapitalowa | w grupie | globalnie
      globalny
    globalne | ogolnofirmowy | ogolnofirmowe | w calej firmie | wszyscy w firmie | wszyscy pracownicy firmy
      zaloga | zalogi | zaloge | pracownikow ogolem | ilu pracownikow | ilu uzytkownikow | wszyscy uczestnicy
      we wszystkich dzialach | wszystkie dzialy | wszystkich dzialow | korporacja | korporacji | w calosci
      calosciowo | ogolnopolski
    ogolnie w firmie | kraj | w skali firmy | w skali organizacji
  `,
  export: `
    eksport | eksportuj | wyeksportuj | eksportowac | eksportu | csv | xlsx | pobierz | pobrac | sciagnij
      do pliku | jako plik | plik | w pliku | do excela | jako excel | w excelu | jako arkusz | arkusz | arkusza
      arkusz kalkulacyjny | surowe dane | zrzut danych | zrzut | jako tabela | w tabeli | tabela | pdf | jako pdf
      export | exportuj | download
  `,
  completion: `
    ukonczenie | ukonczenia | ukonczen | ukonczalnosc | ukonczalnosci | wskaznik ukonczenia | wskaznik ukonczen
      stopien ukonczenia | procent ukonczenia | procent ukonczen | stopa ukonczen | realizacja | realizacji
      stopien realizacji | odsetek | pokrycie | zaliczenia | zaliczen | zgodnosc z | statystyki dla
      statystyki kursu | statystyki z
    liczby dla | liczby z | jaki procent | ile procent | jaki odsetek | ilu ukonczylo | ilu zrobilo | frekwencja | udzial
  `,
  mine: `
    moj zespol | mojego zespolu | moim zespole | mojemu zespolowi | w moim zespole | u mnie | moi ludzie
      moich ludzi | moim ludziom | tylko moj | tylko moi | tylko moich | tylko mojego | moja ekipa | mojej ekipy
      mojej ekipie | moi podwladni | moich podwladnych | moim podwladnym | z moich | w zespole | z zespolu | z nas
      u nas w zespole
  `,
  titles: `
    pan | pani | panu | pana | pania | panem | panstwo | pp | dr | mgr | inz | prof
  `,
  notNames: `
    do | dla | od | kim | pani | pan | klient | klienta | klientowi | audyt | audytu | szef | szefa | szefowi
      szefowa | projekt | projektu | kadry | kadr | kadrom | zarzad | zarzadu | dyrektor | dyrektora | kierownik
      kierownika | menedzer | menedzera | inspekcja | kontrola | ubezpieczenie | ksiegowosc | ksiegowosci
    marketing | marketingu | sprzedaz | sprzedazy | logistyka | magazyn | magazynu | produkcja | produkcji
      recepcja | recepcji | sklep | sklepu | zmiana | zmiany | dyzur | dyzuru | nowy | nowa | nowi | nowych
      stazysta | stazysty | stazyscie | praktykant | praktykanta | kolega | kolegi | koledze | kolezanka | kolezanki
       kolezance
    nikt | nikomu | ktos | komus | ludzie | szybko | wkrotce | znowu | dzis | dzisiaj | jutro | wczoraj | rano
      wieczorem | poludnie | obiad | przerwa | urlop | urlopu | wolne | chory | chora | zwolnienie | pogoda | kawa
      kawe | telefon | mail | maila | wiadomosc | wiadomosci | teams | czat | czatu | bot | bota | system | systemu
      aplikacja
    pieniadze | koszt | koszty | czas | czasu | godzina | godziny | godzin | minuty | minut | dzien | dnia | dni
      tydzien | tygodnia | tygodnie | miesiac | miesiaca | rok | roku | kwartal | kwartalu | wszystko | cos | nic
      lista | listy | liste | tabela | tabele | arkusz | plik | pliku | dane | danych | liczby | procent | procentow
       polowa | polowy
    wiekszosc | reszta | reszty | kilka | kilku | pare | duzo | malo | wiecej | mniej | raz | dwa razy | rzecz
      rzeczy | powod | powodu | pytanie | pytania | odpowiedz | odpowiedzi | pomysl | problem | problemu | problemy
      pomoc | pomocy | rada | prosze | przepraszam | czesc | hej | pozdrawiam | pozdrowienia | ekipa | ekipy
      kampania | wdrozenie
    serwer | siec | laptop | haslo | dostep | konto | konta | uzytkownik | uzytkownika | uzytkownicy | uczestnik
      uczestnika | uczestnicy | uczestnikow | pracownik | pracownika | pracownicy | firma | firmy | firmie
      organizacja | organizacji | grupa | grupy | grupie | dzial | dzialu | kraj | kraju | linia | stanowisko
      stanowiska | praca | pracy
    zadanie | zadania | obowiazki | szkolenie | szkolenia | szkoleniu | szkolen | kurs | kursu | kursy | kursow
      kursie | kursem | modul | modulu | lekcja | lekcji | certyfikat | certyfikatu | egzamin | egzaminu | test
      testu | wynik | wyniku | wyniki | postep | postepu | status | statusu | przeglad | raport | raportu | termin
      terminu | terminy
    terminie | data | daty | prosba | prosby | prosbe | zgoda | zgody | przypomnienie | przypomnienia | notatka
      notatki | komentarz | komentarza | uwaga | uwagi | koniec | konca | poczatek | poczatku | piatek | piatku
      poniedzialek | poniedzialku | wtorek | wtorku | sroda | srody | srode | czwartek | czwartku | sobota | soboty
      niedziela
    niedzieli | weekend | swieta | swiat | swietami | wigilia | wigilii | wielkanoc | wakacje | wakacjach | lato | zima | wiosna | jesien
  `,
  polite: `
    prosze | bardzo prosze | prosze cie | prosze bardzo | uprzejmie prosze | uprzejmie | poprosze | poprosze o
      prosze o | plis | pls
      (czy/) (mozesz/moglbys/moglabys/mozemy/moglibysmy/mozna/mozna by/daloby sie/da sie/zechcesz/potrafisz/moze pan/
      moze pani/moglby pan/moglaby pani) (mi/prosze/) | chce | chcialbym
    chcialabym | chcialem | chcialam | chcemy | chcielibysmy
      (chce/chcialbym/chcialabym) (zebys/abys/prosic/poprosic/cie prosic/poprosic cie/prosic cie o/wiedziec/zobaczyc/
      sie dowiedziec)
      jesli (mozna/mozesz/to mozliwe/to nie problem/to nie klopot/dasz rade/bedziesz mogl/bedziesz mogla/masz chwile/
      laska/moge prosic/nie sprawi to klopotu)
    jezeli (mozna/mozesz/to mozliwe/to nie problem) | o ile (mozna/to mozliwe) | w miare mozliwosci | gdybys mogl
      gdybys mogla | gdyby bylo mozliwe | gdyby mozna bylo | bylbym wdzieczny | bylabym wdzieczna
      bylbym wdzieczny gdybys | bylabym wdzieczna gdybys | byloby (super/milo/swietnie/fajnie) (gdybys/jakbys/)
    badz (tak/) (mily/mila/dobry/dobra) (i/) | mam prosbe | mam taka prosbe | mam do ciebie prosbe
      mam mala prosbe | zrob mi przysluge | dzieki | dziekuje | dziekuje bardzo | z gory dziekuje | z gory dzieki
      dzieki z gory | czesc | hej | dzien dobry | witam | pozdrawiam | pozdrowienia | przepraszam ze przeszkadzam
      przepraszam za klopot
    nie wiem czy dobrze robie ale | mam nadzieje ze dobrze robie | tak jestem pewien | tak jestem pewna
      jestem pewien | jestem pewna | jak najszybciej | pilnie | asap | zgodnie z umowa | jak ustalilismy
      w wolnej chwili | przy okazji | to wszystko | to tyle | na razie tyle | jak mozna | fyi | dla informacji
      mysle ze | wydaje mi sie ze
    potrzebuje zebys | potrzebuje zeby | chcialbym zeby | chcialabym zeby | chce zeby
  `,
  insists: `
    prosze (zrob to/zrob tak/to zrobic/tak zrobic/tak zrob) | zrob to prosze | zrob tak | wiec zrob to | prosze o to | no to zrob to | zalatw to | prosze to zalatwic
  `,
  asking: `
    kto | kogo | komu | z kim | czyj | czyje | co | czego | czemu | ktory | ktora | ktore | ktorzy | ktorym | kiedy
      | do kiedy | na kiedy | gdzie | jak | ile | ilu | jaki | jaka | jakie | jakim | czy | czy ma | czy jest
      czy sa | ma juz | pokaz | pokaz mi | wyswietl | lista | liste | porownaj | powiedz mi | podaj | a kto | a jak
    a co | a kiedy | i jak | i kto | zobacz | sprawdz | zobaczmy | chce wiedziec | chcialbym wiedziec
      chcialabym wiedziec | chce zobaczyc | chcialbym zobaczyc | chcialabym zobaczyc | ciekawi mnie | ciekaw jestem
      ciekawa jestem | status | stan | jest ktos | sa jakies | co z | co u | jak tam | wiesz czy | wiesz kto
      wiesz jak | jak daleko | jak idzie
  `,
  interrogatives: `
    ile | ilu | jak daleko | jak idzie | jak poszlo | jak sobie radzi | jak radzi sobie | jak stoi | kto | komu
      kogo | kiedy | co zostalo | czego brakuje | status | stan | postep | postepy | czy nie | czy juz | liczba
      liczby | procent | porownaj | co ma | co z | co u | gdzie jest | na jakim etapie | na czym stoi | termin
      terminy
    lista | statystyki | nie zaczal | nie zaczela | czy | ktos | jak dlugo | jak czesto | od kiedy | kontra
  `,
  counts: `
    ile | ilu | ile osob | liczba | liczby | procent | ile procent | odsetek | statystyki | wskaznik | ile z | jaki procent | %
  `,
  asksFor: `
    czy mozesz | mozesz | moglbys | moglabys | czy moglbys | czy moglabys | czy moge | moge | mozemy | czy mozemy
      mozna | czy mozna | mozna by | czy mozna by | da sie | czy da sie | daloby sie | czy daloby sie | zechcesz
      moze | prosze | poprosze | czy moze pan | czy moze pani | czy potrafisz | potrafisz
  `,
  mayI: 'czy moge | moge | czy mozemy | mozemy | czy mozna | mozna | czy da sie',
  who: `
    kto | kogo | komu | czyj | czyje | ktory z | ktora z | ktorzy | ilu | ile osob | ktos | ktokolwiek | u kogo | z kim | od kogo | kto z | kto u mnie
  `,
  those: `
    wszyscy | wszystkim | wszystkich | wszyscy ktorzy | wszystkim ktorzy | wszystkich ktorzy | ci | ci ktorzy | tym
      | tym ktorzy | tych | tych ktorzy | kto | ktorzy | ktory | ktora | kazdy kto | kazdemu kto | osoby | osobom
      osoby ktore | osobom ktore | ktokolwiek | komu | kazdy | kazdemu | ludzie ktorzy | ludziom ktorzy | tym co
      wszystkim co
    pracownicy ktorzy | pracownikom ktorzy | jesli ktos
  `,
  openings: '',
  courseWord: `
    kurs | kursu | kursy | kursow | kursie | kursem | szkolenie | szkolenia | szkoleniu | szkoleniem | szkolen | modul | trening | nauka | nauke
  `,
  fillers: `
    na | dla | do | od | o | w | we | z | ze | za | u | po | przy | przez | jako | sie | jest | sa | byl | byla
      bylo | kurs | kursu | kursie | kursem | kursy | kursow | szkolenie | szkolenia | szkoleniu | szkoleniem
      szkolen | i | oraz | a | tez | takze | rowniez | to | ten | ta | te | tego | tej | tym | tych | ta | juz
      teraz | jeszcze | tylko | prosze
    jej | jego | ich | mu | im | swoj | swoje | swoj | moj | moja | moje | mojego | mojej | moim | moich | nasz
      nasze | potem | wiec | no | dobra | ok | hej | czesc | sobie | mi | nam | niech | zeby | aby | ze | pan | pani
       panu | nowy | nowe | nowego | ma | maja | by | cale | caly | modul | nauke
  `,
  toWhom: `
    dla | do | od | z | u | przypisz | przypomnij | daj | jak idzie | jak daleko jest | jak radzi sobie
      jak sobie radzi | pokaz | pokaz mi | status | postep | postepy | co z | co u | gdzie jest | o | i | sprawdz
      stan | przydziel | zapisz | dodaj | ponagl | ponaglij | wyslij do | napisz do | profil | karta | termin dla
      zabierz | odbierz | usun | wycofaj
  `,
  needing: `
    potrzebuje | potrzebuja | dostaje | dostanie | dostana | chce | chca | powinien | powinna | powinni | musi | musza | ma | maja | wymaga | prosi | niech
  `,
  spelling: {
    przypisz: 'przypis przypsz pzypisz przypiz przypisc pprzypisz prypisz',
    przypomnij: 'przypomni przypomij przypmnij przypomnji pzypomnij przypominj przypomn prypomnij',
    wszystkim: 'wszyskim wszystim wszystkm wszytkim',
    wszyscy: 'wszysc wszyscyy wszycy wszystcy',
    wszystkich: 'wszyskich wszytkich wszystich',
    zespol: 'zespul zespl zesol',
    zespolowi: 'zespulowi zespolwi',
    termin: 'terimn trmin',
    terminie: 'terminnie terimnie',
    szkolenie: 'szkoleine skzolenie szkolnie szkolene',
    obowiazkowe: 'obowiaskowe obowiazkowee obowiozkowe obwiazkowe',
    obowiazkowy: 'obowiaskowy obwiazkowy',
    tydzien: 'tyg tydz tydzin tydzein',
    tygodnie: 'tygodne tygodine',
    miesiac: 'mies msc miesac',
    poniedzialku: 'poniedzialq pon poniedzalku',
    wtorku: 'wt',
    czwartku: 'czw czwartq',
    piatku: 'pt piatq piotku',
    soboty: 'sob',
    niedzieli: 'nd niedz',
    jutro: 'jurto jutr',
    oprocz: 'opocz oprucz',
    wycofaj: 'wycfaj wycofj wyofaj',
    przesun: 'przesn pzesun',
    przedluz: 'przedlusz pzedluz',
    postep: 'pstep postemp',
    jeszcze: 'jesce jeszce',
    potrzebuje: 'potzebuje potrzbuje potrzebuej',
  },
  nicknames: {
    aleksandra: 'ola olka olenka',
    aleksander: 'olek alek',
    alicja: 'ala',
    agnieszka: 'aga agusia',
    anna: 'ania anka anusia',
    andrzej: 'jedrek endrju',
    barbara: 'basia baska',
    bartosz: 'bartek',
    bartlomiej: 'bartek',
    danuta: 'danka danusia',
    dariusz: 'darek',
    dominik: 'domi',
    dominika: 'domi',
    elzbieta: 'ela elka',
    ewelina: 'ewelka',
    filip: 'filek',
    grzegorz: 'grzesiek grzes grzesio',
    halina: 'halinka',
    hanna: 'hania hanka',
    izabela: 'iza',
    jacek: 'jacus',
    jadwiga: 'jadzia',
    jakub: 'kuba kubus',
    jan: 'janek jasiek jas',
    janusz: 'januszek',
    jerzy: 'jurek',
    joanna: 'asia aska joasia',
    jozef: 'jozek',
    julia: 'jula julka',
    kamil: 'kamilek',
    karolina: 'karola karolcia',
    katarzyna: 'kasia kaska kate',
    kazimierz: 'kazik kazek',
    kinga: 'kinia',
    konrad: 'konradek',
    krystyna: 'krysia krycha',
    krzysztof: 'krzysiek krzys krzychu',
    leszek: 'lesiu',
    lukasz: 'lukaszek luki',
    maciej: 'maciek',
    magdalena: 'magda madzia',
    malgorzata: 'gosia goska malgosia',
    marek: 'mareczek',
    maria: 'marysia maryska',
    marianna: 'mania',
    mateusz: 'mati matek',
    michal: 'michalek misiek',
    mikolaj: 'mikolajek miki',
    miroslaw: 'mirek',
    monika: 'monia',
    natalia: 'natalka',
    paulina: 'paula',
    pawel: 'pawelek',
    piotr: 'piotrek piotrus',
    przemyslaw: 'przemek',
    radoslaw: 'radek',
    rafal: 'rafalek',
    robert: 'robcio',
    ryszard: 'rysiek rychu',
    sebastian: 'seba sebek',
    slawomir: 'slawek',
    stanislaw: 'staszek stasiek',
    stefan: 'stefek',
    sylwia: 'sylwka',
    szymon: 'szymek',
    tadeusz: 'tadek',
    teresa: 'tereska',
    tomasz: 'tomek tomus',
    urszula: 'ula ulka',
    waldemar: 'waldek',
    weronika: 'wera',
    wieslaw: 'wiesiek',
    wladyslaw: 'wladek',
    wojciech: 'wojtek',
    zbigniew: 'zbyszek zbychu',
    zofia: 'zosia zoska',
    zuzanna: 'zuza zuzia',
  },
  nameEndings: {
    // of men: Kima, Kimowi, Kimem, Kimie; Marka (Marek), Maćka (Maciek), Pawła (Paweł), Aleksandra (Aleksander)
    a: '- o',
    owi: '- o',
    em: '- o',
    iem: '-',
    u: '- a',
    ie: '- a',
    ka: 'ek',
    kowi: 'ek',
    kiem: 'ek',
    ku: 'ek ka',
    cka: 'ciek',
    ckowi: 'ciek',
    ckiem: 'ciek',
    ska: 'siek',
    skowi: 'siek',
    skiem: 'siek',
    la: 'el',
    lowi: 'el',
    lem: 'el',
    le: 'l la el',
    ra: 'er',
    rowi: 'er',
    rem: 'er',
    rze: 'r ra er',
    cie: 't ta',
    dzie: 'd da',
    sie: 's sa',
    zie: 'z za',
    ca: 'iec ec',
    cowi: 'iec ec',
    cem: 'iec ec',
    // of names that decline like adjectives: Jerzego, Kowalskiemu, Kowalskiej
    go: '-',
    mu: '-',
    m: '-',
    ego: 'y i e -',
    emu: 'y i e -',
    im: 'i',
    ym: 'y',
    iej: 'a',
    ej: 'a',
    // of women: Anny, Annie, Annę; Moniki, Monice (Monika); Kindze (Kinga); Adeli (Adela, Adele); Kasiu
    y: 'a',
    i: 'a ia e',
    e: 'a -',
    o: 'a',
    ce: 'ka',
    dze: 'ga',
  },
  days: {
    weekdays: [
      'poniedzialek | poniedzialku | poniedzialkiem | pon',
      'wtorek | wtorku | wtorkiem | wt',
      'sroda | srode | srody | srodzie | sr',
      'czwartek | czwartku | czwartkiem | czw',
      'piatek | piatku | piatkiem | pt',
      'sobota | sobote | soboty | sobocie | sob',
      'niedziela | niedziele | niedzieli | niedz | nd',
    ],
    months: [
      'styczen | stycznia | styczniu | stycz',
      'luty | lutego | lutym | lut',
      'marzec | marca | marcu | mar',
      'kwiecien | kwietnia | kwietniu | kwi | kwiet',
      'maj | maja | maju',
      'czerwiec | czerwca | czerwcu | czerw',
      'lipiec | lipca | lipcu | lip',
      'sierpien | sierpnia | sierpniu | sierp',
      'wrzesien | wrzesnia | wrzesniu | wrz | wrzes',
      'pazdziernik | pazdziernika | pazdzierniku | paz | pazdz',
      'listopad | listopada | listopadzie | lis',
      'grudzien | grudnia | grudniu | gru | grudz',
    ],
    by: `
      do | do dnia | najpozniej do | najpozniej w | najpozniej | nie pozniej niz | nie pozniej niz do | az do
        z terminem do | z terminem na | z terminem | termin do | termin na | termin to | termin | w terminie do | na
        na dzien | w | we | w dniu | przed | przed dniem | dnia | od | deadline | deadline do
      o | na najblizszy | na najblizsza | do najblizszego | do najblizszej | w najblizszy | w najblizsza | w ten | w te | do tego | do tej | na ten | na te
    `,
    next: `przyszly | przyszla | przyszla | przyszlego | przyszlej | przyszle | nastepny | nastepna | nastepnego
      nastepnej | nastepne | kolejny | kolejna | kolejnego | kolejnej | przyszlym | nastepnym`,
    coming:
      'ten | ta | te | tego | tej | najblizszy | najblizsza | najblizszego | najblizszej | nadchodzacy | nadchodzaca | nadchodzacego | biezacy',
    nextWeek: `
      w przyszlym tygodniu | w nastepnym tygodniu | w kolejnym tygodniu | przyszlego tygodnia | nastepnego tygodnia | kolejnego tygodnia | w przyszlym tyg | za tydzien
    `,
    endOf: `
      koniec | konca | koncem | koncu | do konca | z koncem | na koniec | pod koniec | przed koncem | koniec tego
        konca tego | do konca tego | z koncem tego | konca biezacego | do konca biezacego
    `,
    startOf: 'poczatek | poczatku | poczatkiem | na poczatku | na poczatek | z poczatkiem | do poczatku',
    midOf: 'polowa | polowy | polowie | w polowie | do polowy | srodek | srodka',
    nextMonth:
      'przyszlego miesiaca | nastepnego miesiaca | kolejnego miesiaca | przyszlym miesiacu | nastepnym miesiacu | w przyszlym miesiacu',
    feasts: {
      wigilia: 1224,
      wigilii: 1224,
      'swieta | swiat | swietami | bozego narodzenia | bozym narodzeniem': 1224,
      sylwestra: 1231,
      sylwester: 1231,
      'nowego roku | nowym rokiem': 1231,
      mikolajek: 1206,
    },
    month: 'miesiaca | miesiac',
    year: 'roku | rok',
    week: 'tygodnia | tydzien | tygodniu',
    quarter: 'kwartalu | kwartal',
    in: 'za | w ciagu | w ciagu najblizszych | w przeciagu | najdalej za',
    fromToday: 'od dzis | od dzisiaj | od teraz | liczac od dzis | poczawszy od dzis',
    fixed: {
      'dzis | dzisiaj | dzisiejszy | dzisiejszego': 0,
      'jutro | jutra | jutrem | jutrzejszy | jutrzejszego': 1,
      'pojutrze | pojutrza': 2,
    },
    units: {
      'dzien | dni | dnia | doba | doby': 1,
      'tydzien | tygodnie | tygodni | tygodnia | tyg': 7,
      'miesiac | miesiace | miesiecy | miesiaca | mies': 30,
    },
    spans: {
      'dzien | dnia | jeden dzien | jednego dnia': 1,
      '(pare/kilka/kilku) dni': 3,
      '(tydzien/tygodnia) (wiecej/dluzej/pozniej)': 7,
      '(kolejny/dodatkowy/nastepny/jeszcze/jeszcze jeden) tydzien': 7,
      '(kolejnego/dodatkowego/jeszcze) tygodnia': 7,
      'tydzien | tygodnia | jeden tydzien': 7,
      '(pare/kilka) tygodni': 21,
      '(dwa tygodnie/2 tygodnie) (wiecej/dluzej/pozniej)': 14,
      '(kolejne/dodatkowe/jeszcze) (dwa/2) tygodnie': 14,
      'pol miesiaca': 14,
      'miesiac | miesiaca | jeden miesiac': 30,
      '(miesiac/miesiaca) (wiecej/dluzej/pozniej)': 30,
      '(kolejny/dodatkowy/jeszcze) miesiac': 30,
      kwartal: 90,
    },
    ordinals: {
      pierwszego: 1,
      drugiego: 2,
      trzeciego: 3,
      czwartego: 4,
      piatego: 5,
      szostego: 6,
      siodmego: 7,
      osmego: 8,
      dziewiatego: 9,
      dziesiatego: 10,
      jedenastego: 11,
      dwunastego: 12,
      trzynastego: 13,
      czternastego: 14,
      pietnastego: 15,
      szesnastego: 16,
      siedemnastego: 17,
      osiemnastego: 18,
      dziewietnastego: 19,
      dwudziestego: 20,
      'dwudziestego pierwszego': 21,
      'dwudziestego drugiego': 22,
      'dwudziestego trzeciego': 23,
      'dwudziestego czwartego': 24,
      'dwudziestego piatego': 25,
      'dwudziestego szostego': 26,
      'dwudziestego siodmego': 27,
      'dwudziestego osmego': 28,
      'dwudziestego dziewiatego': 29,
      trzydziestego: 30,
      'trzydziestego pierwszego': 31,
    },
  },
};
