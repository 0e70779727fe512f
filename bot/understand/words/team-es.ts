import type { TeamWords } from './team-words.ts';

export const team: TeamWords = {
  cues: `
    equipo
    asigna
    asignar
    recuerda
    recordar
    recordatorio
    todos
    quién
    quiénes
    ella
    retrasado
    retrasados
    atrasado
    vencido
    vencidos
    solicitudes
    peticiones
    informe
    organización
    empresa
    departamento
    retira
    quita
    mi gente
    estado
  `,
  assign: `
    asigna
    asignar
    asígnale
    asignado
    dale
    dar
    necesita
    necesitan
    debe hacer
    deben hacer
    inscribe
    inscribir
    apunta
    recibe
    reciben
    recomienda
    recomiéndale
    ponle
    haga
    hagan
  `,
  assignWord: `
    asigna
    asignar
    asigno
  `,
  imperatives: `
    asigna
    dale
    muestra
  `,
  remind: `
    recuerda
    recuérdale
    recuérdales
    recordar
    recordatorio
    recordatorios
    avisa
    avísale
    avísales
    manda un recordatorio
  `,
  withdraw: `
    retira
    retirar
    retírale
    quita
    quitar
    quítale
    elimina
    eliminar
    cancela
    cancelar
    desasigna
    borra
  `,
  unneeded: `
    no necesita
    ya no necesita
  `,
  away: `
    fuera
    saca
  `,
  move: `
    aplaza
    aplazar
    mueve
    mover
    cambia la fecha
    extiende
    extender
    prolonga
    amplía
    ampliar
    pospón
    retrasa
    adelanta
    nueva fecha
    más tiempo para
    más plazo
  `,
  puts: `
    pon
  `,
  putsTo: `
    al
    a
  `,
  later: `
    más
    más tarde
    adicional
    adicionales
    extra
  `,
  earlier: `
    antes
    adelanta
  `,
  view: `
    cómo va
    cómo van
    cuánto
    cuántos
    cuántas
    estado
    progreso
    avance
    muestra
    muéstrame
    lista
    resumen
    dónde está
    qué tiene
    qué le falta
    cuándo
    cuál
    quién
    quiénes
    pendiente
    pendientes
    terminado
    completado
    acabado
    cursos
    números
    porcentaje
    compara
    informe
    falta
    faltan
    todavía
    sin empezar
    lleva
    llevan
  `,
  teamView: `
    equipo
    mi equipo
    el equipo
    cómo vamos
    cómo va mi equipo
    mi gente
    resumen del equipo
  `,
  teamAlone: `
    estado
    resumen
  `,
  overdueView: `
    retrasado
    retrasados
    atrasado
    atrasados
    vencido
    vencidos
    retraso
    con retraso
    va tarde
    van tarde
    necesita ayuda
    necesita más ayuda
  `,
  troubled: `
    ayuda
    apoyo
    retraso
    problemas
  `,
  finishedView: `
    terminado todo
    ha terminado todo
    han terminado todo
    todo hecho
    todo completado
    al día
    ha acabado
    han acabado
  `,
  throughView: `
    todo (hecho/terminado/completado)
  `,
  requests: `
    solicitud
    solicitudes
    petición
    peticiones
    más tiempo
    pide más tiempo
    piden más tiempo
    pedido más tiempo
    prórroga
    prórrogas
  `,
  wantsTime: `
    pide
    quiere
  `,
  requestView: `
    qué quiere
    qué pide
    hasta cuándo
    por qué
    motivo
    razón
    cuánto tiempo
    qué dice
  `,
  everyone: `
    todos
    todas
    a todos
    todo el equipo
    todo mi equipo
    mi equipo
    el equipo
    todo el mundo
    cada uno
    toda mi gente
    el equipo entero
  `,
  theRest: `
    (los/las/todos los/todas las) demás
    el resto
  `,
  except: `
    excepto
    menos
    salvo
    a excepción de
    quitando
    pero no
  `,
  exceptAfter: `
    excluido
    excluida
    exento
    exenta
  `,
  already: `
    ya
  `,
  hasDone: `
    ha
    han
    hizo
    tiene
    hecho
    terminó
  `,
  joining: `
    y
    e
    o
    para
    a
    la
    el
    también
  `,
  overdue: `
    retrasados
    los retrasados
    atrasados
    los atrasados
    los que van tarde
    quien va tarde
    con retraso
    los vencidos
    los que están retrasados
  `,
  unfinished: `
    no han terminado
    no ha terminado
    no han completado
    no ha completado
    no han hecho
    no ha hecho
    sin terminar
    sin completar
    les falta
    todavía no han hecho
    aún no han hecho
    aún no han terminado
    aún no han completado
  `,
  unfinishedAfter: `
    sin terminar
    sin completar
    no completado
    no terminado
    pendiente
  `,
  both: `
    ambos
    ambas
    los dos
    las dos
    a los dos
  `,
  her: `
    ella
    su
    sus
    a ella
    esta persona
  `,
  this: `
    este
    esto
    este curso
    ese curso
    el curso
    lo mismo
    el mismo
    aquí
  `,
  required: `
    obligatorio
    obligatoria
    obligado
    requerido
    como obligatorio
    imprescindible
    es obligatorio
  `,
  hasTo: '',
  hasToBe: '',
  recommended: `
    recomendado
    recomendada
    opcional
    voluntario
    voluntaria
    como recomendado
    no obligatorio
    no es obligatorio
    sugerencia
    recomienda
    recomiéndale
    si quiere
    sin obligación
  `,
  note: `
    nota
    con la nota
    con nota
    comentario
    con el mensaje
    dile
    diles
  `,
  says: '',
  denial: '',
  grant: `
    sí
    vale
    de acuerdo
    aprobado
    concedido
    claro
    por supuesto
    aceptado
    acepto
    adelante
    (que lo/puede) (tenga/tener/tenerlo)
    puede tener (más tiempo/el tiempo)
    (está/queda) (aprobado/aprobada/concedido/concedida)
    lo (apruebo/concedo/acepto)
    apruebo
    concedo
    sí claro
    me parece bien
    apruébalo
    apruébala
    aprobar
    concédelo
    concédela
    acéptalo
    acéptala
  `,
  decline: `
    rechazado
    denegado
    no puede ser
    no es posible
    lo siento no
    ni hablar
    rechazo
    me temo que no
    recházalo
    recházala
    rechazar
    deniégalo
    deniégala
    denegar
  `,
  unable: `
    no puedo
    no podemos
  `,
  denies: 'no | nunca | nadie',
  thanked: `
    (ok/vale) (gracias/muchas gracias)
  `,
  gives: `
    (dale/dales/darle/puede tener/que lo tenga/prórroga/tiene tiempo)
  `,
  greets: `
    (ok/vale/bien/bueno/hola/buenos días/buenas tardes/buenas/gracias)
  `,
  hardlyYes: '(esta/eso esta/asi esta) bien (gracias/) | hola (si/vale) | (si/vale) hola | vale ya',
  notFor: 'no (para/a/)',
  dueOn: 'vence (el/) | nueva fecha',
  judges: 'solo | apenas | genial | la mitad de',
  justOk: `
    (ok/vale/bien/claro/de acuerdo) (/entonces)
  `,
  asDone: `
    (/como) (hecho/terminado/completado)
  `,
  myCourse: `
    mi
  `,
  addressed: `
    compañeros
    compañeras
    colegas
    nuevos
    becarios
    para (ventas/finanzas/recursos humanos)
  `,
  proceeds: `
    (envíalo/asígnalo/confirmar/hazlo)
  `,
  thanks: `
    gracias
    muchas gracias
    mil gracias
  `,
  besideAnswer: `
    por favor
    gracias
    muchas gracias
    lo siento
    lamentablemente
    buenos días
    buenas tardes
    hola
    pero
    y
    también
    entonces
    para
    a
    ella
    él
    ellos
    ellas
    ambos
    ambas
    (los/las) dos
    (la/su/sus/las) (solicitud/solicitudes/prórroga)
    (el/más) tiempo
    (dile/diles) (/que)
    (dale/dales)
    solo
    solamente
  `,
  endsOn: `
    hasta
    hasta el
    a más tardar el
    a más tardar
  `,
  onlyTo: `
    solo
    solamente
    como máximo
    a más tardar
    ni un día más
    no más
  `,
  leadsOn: `
    y
    pero
    o
    para
    a
    porque
  `,
  because: `
    porque
    ya que
  `,
  opensReason: `
    lo siento
    pero
    porque
    ya que
  `,
  justNo: `
    no
  `,
  otherThing: `
    equivocada
    equivocado
    página
    enlace
    vacía
    pantalla
    botón
    roto
    otra persona
    otra
    otro
    nombre
  `,
  refusalReasons: `
    auditoría
    auditorías
    inspección
    plazo
    plazos
    obligatorio
    obligatoria
    ley
    legal
    cierre
    trimestre
    certificación
    (ha tenido/han tenido/tuvo/tuvieron) (/ya) (dos/tres/cuatro/2/3/4/varias/suficiente) (semanas/meses/días/tiempo/prórrogas)
    demasiado tarde
    tiempo suficiente
    urgente
  `,
  subjects: `
    ella
    ellos
    ellas
    nosotros
  `,
  articles: '',
  ownReasons: `
    (la/lo/los) necesito
  `,
  noReason: `
    eso
    esto
    esa
    ese
    aquí
    nada
    deja
    dale
    dile
    haz
    di
    muestra
  `,
  states: `
    es
    son
    está
    están
    era
    tiene
    tienen
    tenía
    tenemos
    hay
    debe
    necesita
    empieza
    termina
  `,
  writer: `
    yo
    me
    mi
    tú
    te
  `,
  furtherOn: `
    día
  `,
  add: `
    también
    añade
    agrega
    incluye
    además
    olvidé
    se me olvidó
  `,
  drop: `
    sin
    quita
    saca
    excepto
    elimina
    menos
    fuera
  `,
  instead: `
    mejor
    en vez
    en lugar
    cambia
    cámbialo
    que sea
    ponlo
    corrige
    en realidad
  `,
  notOnDay: `
    no
    en vez de
    en lugar de
  `,
  inPlaceOf: `
    en lugar de
    en vez de
  `,
  swap: `
    cambia
  `,
  undo: `
    deshaz
    deshacer
    revierte
    anula
    anúlalo
    deshazlo
    (deshaz/revierte/anula) (eso/esto/lo último/la asignación)
  `,
  saysUndo: `
    deshaz
    deshacer
    deshazlo
  `,
  mistaken: `
    me equivoqué
    (/fue/ha sido) (por/un) error
    (eso/esto) (estaba/estuvo) mal
    (/la) persona equivocada
  `,
  besideUndo: `
    por favor
    gracias
    (oh/ay/uy) (/no)
    perdón
    lo siento
    eso
    esto
    lo
    lo último
    la asignación
    (puedes/podrías/puede)
    ya
    y
  `,
  halts: `
    espera
    un momento
    todavía no
    para
  `,
  asksReply: '',
  unmeant: `
    si
    en caso
    siempre que
    a menos que
    ojalá
    habría
    hubiera
    hubiese
    debí
    podría ser
    es broma
    imagina
  `,
  hearsay: `
    dice
    dijo
    ha dicho
    dicen
    según
    asegura
    me contó
    escribió
    afirma
  `,
  plans: `
    voy a
    vamos a
    asignaré
    asignaremos
    lo haré
    mañana voy
    quiero
    quería
    pienso
    tengo que
    más adelante
  `,
  defer: `
    luego
    después
    lo pienso
    déjame pensar
    espera
    un momento
    ya veré
    todavía no
    tengo que mirar
    déjame ver
  `,
  own: `
    mi propio
    mis propios
    yo mismo
    yo misma
    recuérdame
    mis cursos
    yo no he
    yo he
    de mi lista
  `,
  negation: `
    no recuerdes
    no le recuerdes
    no asignes
    no le asignes
    no envíes
    no mandes
    no hace falta
    nadie
    a nadie
    nunca
    no retires
    no quites
    ningún recordatorio
  `,
  turn: `
    pero
    sino
    solo
    solamente
  `,
  thereafter: `
    luego
    después
  `,
  opinion: `
    debería
    deberíamos
    te parece
    crees que
    sería
    es buena idea
    conviene
  `,
  weighs: `
    debería
  `,
  how: `
    cómo asigno
    cómo puedo
    cómo se
    cómo hago
    cómo le doy
    cómo retiro
    cómo recuerdo
  `,
  howWorks: `
    si yo
    puedo
  `,
  explains: `
    significa
    diferencia
  `,
  about: `
    de qué trata
    de qué va
    cuánto dura
    contenido de
    qué incluye
    en qué consiste
  `,
  report: `
    informe
    informes
    totales
    informe general
    resumen general
    indicadores
    cifras globales
  `,
  department: `
    departamento
    departamentos
    por departamento
    por área
    por jefe
    por responsable
    por sede
    por país
  `,
  organisation: `
    organización
    toda la empresa
    toda la organización
    compañía
    en toda la empresa
    plantilla
  `,
  export: `
    exporta
    exportar
    descarga
    descargar
    en un archivo
    datos en bruto
    fichero
  `,
  completion: `
    finalización
    finalización de
    tasa de finalización
    porcentaje de finalización
    cumplimiento
    cumplimiento de
  `,
  mine: `
    mi equipo
    en mi equipo
    de mi equipo
    mi gente
    solo mi equipo
  `,
  titles: `
    señor
    señora
    sr
    sra
    don
    doña
  `,
  notNames: 'del | de',
  polite: `
    por favor
    porfa
    si puedes
    si es posible
    si no te importa
    podrías
    puedes
    podría
    quisiera
    me gustaría
    gracias
    muchas gracias
    hola
    buenos días
    si puede ser
  `,
  insists: `
    hazlo por favor
  `,
  asking: `
    quién
    quiénes
    cuál
    cuáles
    cuándo
    dónde
    cómo
    cuánto
    cuántos
    cuántas
    muestra
    muéstrame
    lista
    compara
    enséñame
    hay
  `,
  interrogatives: `
    cuántos
    cuántas
    cómo va
    cómo van
    quién
    quiénes
    cuándo
    qué le falta
    qué tiene
    estado
    progreso
    porcentaje
    o no
  `,
  counts: `
    cuántos
    porcentaje
  `,
  asksFor: `
    podrías
    puedes
    podría
    me puedes
  `,
  mayI: 'puedo | podría | se puede',
  who: `
    quién
    quiénes
    cuántos
    cuántas
    alguien
  `,
  those: `
    los que
    quienes
    todos los que
    todas las que
    aquellos que
    las que
  `,
  openings: '',
  courseWord: `
    curso
    formación
  `,
  fillers: `
    para
    de
    del
    el
    la
    los
    las
    un
    una
    y
    con
    en
    por
    que
    se
    al
    también
    curso
    cursos
    es
    son
    lo
    le
    les
    su
    sus
    ya
  `,
  toWhom: `
    a
    para
    de
    recuerda a
    asigna a
    cómo va
    muestra
    con
  `,
  needing: `
    necesita
    recibe
    quiere
    debe
    tiene
  `,
  spelling: {
    también: 'tb tmb',
  },
  nicknames: {
    jose: 'pepe',
    francisco: 'paco',
    ignacio: 'nacho',
  },
  days: {
    weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
    months: [
      'enero',
      'febrero',
      'marzo',
      'abril',
      'mayo',
      'junio',
      'julio',
      'agosto',
      'septiembre',
      'octubre',
      'noviembre',
      'diciembre',
    ],
    by: 'hasta el | hasta | antes del | antes de | para el | vence el | a más tardar el',
    next: 'próximo | próxima | siguiente',
    coming: 'este | esta',
    nextWeek: 'de la semana que viene | de la próxima semana | la semana que viene',
    endOf: 'fin de | finales de | a fin de | a finales de | fin del | final del',
    startOf: 'principios de | a principios de | comienzos de',
    midOf: 'mediados de | a mediados de',
    nextMonth: 'del próximo mes | próximo mes | del mes que viene',
    feasts: { navidad: 1224, nochevieja: 1231 },
    month: 'mes',
    year: 'año',
    week: 'semana',
    quarter: 'trimestre',
    in: 'dentro de',
    fromToday: 'desde hoy | a partir de hoy',
    fixed: {
      hoy: 0,
      'pasado mañana': 2,
    },
    units: {
      día: 1,
      días: 1,
      semana: 7,
      semanas: 7,
      mes: 30,
      meses: 30,
    },
    spans: {
      'una semana': 7,
      'una semana más': 7,
      'otra semana': 7,
      'un día': 1,
      'un día más': 1,
      'dos semanas': 14,
      'quince días': 15,
      'un mes': 30,
    },
    ordinals: {},
  },
};
