import type { TeamWords } from './team-words.ts';

export const teamEn: TeamWords = {
  cues: `
    assign
    everyone
    everybody
    team
    crew
    people
    staff
    remind
    reminder
    nudge
    withdraw
    unassign
    who
    whos
    whose
    her
    him
    she
    he
    them
    requests
    request
    extension
    overdue
    late
    behind
    all of them
    report
    owes
    completion
    organisation
    organization
    company
    totals
    department
    departments
    kpi
  `,
  assign: `
    assign
    assigned
    assigning
    assignment
    give
    gives
    giving
    given
    gave
    get
    gets
    getting
    receive
    receives
    enrol
    enroll
    sign
    put
    send
    offered
    needs
    need
    should do
    should take
    should also do
    should be doing
    should (also/) be
    to do
    to take
    must do
    have to do
    has to do
    must take
    can have
    let have
    let her have
    let him have
    goes to
    go to
    could go to
    suggest
    recommend
    should please do
    could do with
    might benefit from
    would benefit from
    on top
    should take
    be served well by
    receives
    +=
    ->
    to be assigned
    add
    in this as well
    invite
    include
    do also
    are to be
    is to be
    is to receive
    extend the present course to
  `,
  remind: `
    remind
    reminder
    reminders
    reminding
    nudge
    nudges
    chase
    chase up
    ping
    poke
    kick
    prod
    follow up
    word of reminder
    give a nudge
    a shout
  `,
  withdraw: `
    withdraw
    withdrawn
    withdrawing
    unassign
    take away
    take back
    get rid of
    relieve
    scrap
    revoke
    remove
    cancel
    delete
    unenrol
    unenroll
    pull
    ditch
    bin
    drop
  `,
  away: `
    off
    away
    take
  `,
  move: `
    extend
    extended
    extension for
    push
    move
    moved
    shift
    postpone
    prolong
    prepone
    bring forward
    change the date
    change the due date
    change the deadline
    amended
    amend
    reschedule
    put back
    push back
    make it due
    date to
    be given until
    have until
    has until
    can have until
    longer for
    date should be moved
    make her
    make his
    have it until
    given until
    due instead
    as the due date from
    now due
    due date of
    is due instead
  `,
  later: `
    more
    longer
    later
    extra
    another
    more time
    more days
    further
  `,
  earlier: `
    earlier
    sooner
    forward
    bring forward
    prepone
  `,
  view: `
    how far
    how is
    how are
    hows
    how many
    how much
    how late
    how did
    how
    status
    standing
    progress
    show
    show me
    see
    list
    lists
    record
    overview
    where is
    wheres
    where are
    where
    whats
    what is
    what has
    what does
    what
    when
    when did
    which
    who
    whos
    whose
    whom
    has
    have
    did
    is
    are
    does
    was
    missing
    left
    open
    outstanding
    pending
    done
    finished
    completed
    complete
    completion
    started
    courses
    dates
    date
    due dates
    numbers
    number
    count
    counts
    how it is looking
    looking
    up to
    stand
    stands
    position
    faring
    doing
    getting on
    settling in
    percentage
    percent
    %
    compare
    vs
    versus
    v
    report
    further
    everything about
    tell me about
    about
    enquire
    anyone
    anybody
    plate
    still
    again
    not started
    not done
    rate
    yet
    got
    x of y
    homework
    tickets
    remains
    stands with
    gets on
    is faring
    at
  `,
  teamView: `
    team
    my team
    the team
    the crew
    crew
    team status
    scoreboard
    scorecard
    team overview
    overview
    dashboard
    team progress
    we doing
    are we doing
    everyone doing
    everybody doing
    everyone getting on
    everybody is getting along
    everybody getting on
    everyone
    everybody
    my people
    how is everyone
    my 14 people
    how are we doing
    standing
  `,
  overdueView: `
    late
    behind
    overdue
    is late
    are late
    whos late
    red
    fallen behind
    in default
    in arrears
    lagging
    worst
    the worst
    problem child
    biggest mess
    slowest
    needs help
    need my help
    needs my help
    most in need
    needs most
    need help
    maximum support
    sit down with
    struggling
    default
    naughty
    overdue count
    past due
    slowpoke
    laggards
  `,
  finishedView: `
    finished everything
    done
    all done
    is done
    finished
    completed everything
    completed
    complete
    fully complete
    through with everything
    through
    up to date
    all up to date
    done everything
    discharged
    star pupil
    at 100
    at 100%
    100%
    everything done
    all finished
  `,
  requests: `
    request
    requests
    extension request
    extension requests
    extra time requests
    time requests
    asked for more time
    asked for an extension
    ask for an extension
    ask for more time
    asked me for
    asked me for more time
    asked me for a little more time
    want more time
    wants more time
    begging for more time
    begging
    applications for extension
    applications
    needs more time
    for more time
    extension
    extensions
  `,
  requestView: `
    what does
    what did
    what is
    whats
    what
    reason
    why
    until when
    till when
    how long
    when
    say again
    again
    see again
    terms
    excuse
    the excuse
  `,
  everyone: `
    everyone
    everybody
    all
    all of them
    all of us
    all of my
    everyone in the team
    the whole team
    whole team
    the entire team
    entire team
    the team
    my team
    team
    full team
    the lot
    the lot of them
    lot of them
    all my people
    all staff
    all the staff
    all team members
    all members
    all members of my team
    whole crew
    the crew
    crew
    the whole crew
    all my team
    each person
    each of them
    them all
    100% of people
    every one of them
    all pending members
    all my colleagues
    all of my colleagues
    all my reports
    all my direct reports
    my reports
    my direct reports
    us all
    each
    every
    all hands
    everyone of them
    them
  `,
  except: `
    except
    except for
    excepting
    but
    but not
    minus
    without
    w/o
    apart from
    save for
    excluding
    other than
    not
    besides
    with the exception of
    with the sole exception of
    all but
    exc
    bar
    remaining 12 so w/o
  `,
  overdue: `
    overdue
    the overdue
    overdue ones
    the overdue ones
    overdue lot
    overdue on something
    the late ones
    late ones
    all late
    is late
    late
    are overdue
    is overdue
    whoever is overdue
    who are overdue
    defaulters
    all defaulters
    everyone who is overdue
    everybody who is late
    everyone overdue
    all with overdue
    overdue > 0
    anyone overdue
    laggards
    those overdue
    all overdue
    behind
    all persons presently overdue
    overdue people
    presently overdue
    overdue on anything
    the stragglers
    stragglers
  `,
  unfinished: `
    not finished
    have not finished
    has not finished
    havent finished
    hasnt finished
    havent yet finished
    havent yet managed to finish
    didnt finish
    did not finish
    havent done
    hasnt done
    have not done
    has not done
    didnt do
    have not completed
    has not completed
    havent completed
    hasnt completed
    not completed
    not complete
    not done
    still has to finish
    still have to finish
    still owes
    still owe
    without
    missing
    not yet finished
    not yet completed
    not yet done
    have yet to finish
    has yet to complete
    have yet to complete
    still open
  `,
  unfinishedAfter: `
    not completed
    not finished
    not done
    isnt done
    still open
    incomplete
  `,
  both: `
    both
    two
    the two
    both of the
    both of
    each of
  `,
  her: `
    her
    she
    hers
    him
    he
    his
    she is
    shes
    hes
    them
    they
    this person
    this one
    this resource
    this lady
  `,
  this: `
    this
    it
    this one
    this course
    the course
    the present course
    that
    that one
    same
    the same
    here
    her
    these
  `,
  required: `
    required
    require
    requires
    mandatory
    compulsory
    obligatory
    obligation
    must
    a must
    must do
    have to
    has to
    req
    reqd
    mand
    no excuses
    on a mandatory basis
    as a requirement
    requirement
    obliged
    binding
  `,
  recommended: `
    recommended
    recommend
    recommendation
    optional
    optionally
    voluntary
    suggestion
    as a suggestion
    suggested
    suggest
    good to have
    nice to have
    if she wants
    if he wants
    if they want
    if she likes
    if he likes
    if they like
    if she fancies it
    if he fancies it
    not mandatory
    not compulsory
    not required
    not obligatory
    isnt mandatory
    isnt required
    no obligation
    rather than an obligation
    rather than required
    0% mandatory
    rec
    recd
    just rec
    for fun
  `,
  note: `
    note
    note:
    with the note
    with a note
    with a little note saying
    with the remark
    together with the remark
    remark
    add the note
    do add the note
    with note
    say
    saying
    tell him
    tell her
    tell them
    tell him:
    and tell her
    tell em
    tell im
    message
    comment
  `,
  says: 'say | saying | message | comment',
  denial: 'not | nto | leave | leav | minus | without',
  grant: `
    yes
    ok
    okay
    yep
    yeah
    yeh
    ya
    fine
    sure
    approved
    approve
    granted
    grant
    of course
    agreed
    agree
    happy to agree
    let her have it
    let him have it
    can have
    may have
    may gladly have
    as asked
    as sought
    by all means
    go ahead
    accept
    accepted
    allowed
    aww of course
    she can
    he can
    she may
    he may
    all right
    alright
    thumbs up
    have the time
    is extended
    time is extended
    is granted
    go on then
    let both
    let them
    ys
    may have his
    may have her
    have his extra time
    have her extra time
    happily
  `,
  decline: `
    no
    nope
    na
    nah
    no way
    decline
    declined
    refuse
    refused
    rejected
    reject
    not possible
    denied
    deny
    not granted
    is refused
    must decline
    sorry no
    im afraid not
    cant be done
    impossible
    im afraid no
    must say no
    no chance
    not this time
  `,
  add: `
    add
    added
    plus
    too
    also
    as well
    aswell
    forgot
    i forgot
    omitted
    and
    include
    as well as
    put
    among them too
  `,
  drop: `
    without
    not
    remove
    drop
    leave out
    leave
    scratch
    strike
    take
    spare
    minus
    no
    exclude
    except
    but
    delete
    out
    off
    -
    doesnt need it
    dont need it
    lose
    kick
  `,
  instead: `
    instead
    make it
    change to
    change
    rather
    should be
    should read
    say
    shall we say
    lets say
    could we make it
    meant
    correct
    correction
  `,
  undo: `
    undo
    undo it
    undo that
    revert
    reverse
    reverse that
    revert that
    take that back
    take it back
    roll back
    rollback
    ctrl z
    ctrl+z
    wrong people
    by mistake
  `,
  unmeant: `
    if
    in case
    unless
    in the event
    should the
    should it
    subject to
    as soon as
    once
    when he
    when she
    when they
    whenever
    would have
    wouldve
    should have
    should of
    shouldve
    could have
    couldve
    had he
    had she
    had mr
    had ms
    one might
    i propose
    propose
    would be premature
    premature
    we would
    would never
    have not yet taken
    not yet taken a view
    never
    whilst
    thatl be the day
    ha ha
    hahah
    i wonder whether we
    went from
    my predecessor
    the controller
    head office
    construed
    be as diligent
    were as
    dream of
    mark my words
    we lose
    apparently
    it seems
    lol have you
    in your dreams
  `,
  hearsay: `
    says
    said
    sez
    sed
    tells me
    told me
    told him
    told her
    told us
    told in
    told
    assures
    swears
    claims
    reckons
    rekons
    thinks
    represents
    wrote
    writes
    mail says
    letter reads
    reads
    keeps saying
    heard
    swore
    word for word
    according to
    insists
    complains
  `,
  plans: `
    i will
    ill
    i shall
    we shall
    we will
    well see
    let us see
    going to
    gonna
    want to
    wanted to
    have been meaning to
    meaning to
    shall do
    next quarter
    next year
    after xmas
    after christmas
    i dream
    maybe later
    at some point
    someday
    one day
    then we will
    then only
    will be
    will do
    will put
    will check
    im putting
    id pay
    you didnt hear
    stays
    own team
    have finished
    have all finished
    all finished their
    their courses
    planning to
    plan to
    let me hear
    cant even
  `,
  defer: `
    later
    think
    think about it
    sleep on
    check
    need to check
    not sure
    let you know
    ring
    call her
    call him
    consider
    consider separately
    get to
    before i
    wait
    reserve
    until tomorrow
    in handover
    moment
    one minute
    hold on
    hang on
    hold
    ltr
    let me
    neither
    shall be decided
    minute
    sec
    first and then
    on a call
    counting
    recounting
  `,
  own: `
    remind me
    reminders for me
    my reminders
    nudge me
    my own
    myself
    i never finished
    my next
    mine
    i am behind
    im behind
    i still have to
    im 2
    i myself
    i aint
    i have not
    i finished
    my courses
  `,
  negation: `
    dont
    do not
    dont you dare
    no need to
    there is no need to
    no need
    need not
    neednt
    nobody
    nothing herein
    no one
    leave alone
    dont want
    dont bother
    not assigning
    dun send
    it would be premature
    nt assining
    never
    neither
    stop
    did not ask
    didnt
    do not wish
    wish nothing
    never mind
  `,
  turn: `
    but
    but do
    but please do
    just
    only
    instead
  `,
  opinion: `
    should i
    should we
    shall i
    do you think
    would you say
    is it unkind
    too soon
    what if
    ought i
    is it worth
    or is it too soon
    would be up for
    be up for
    would it be unkind
    would it be appropriate
    would it be too much
    would it be rude
    would a weekly
  `,
  how: `
    how do i
    how to
    how do you
    how can i
    how does one
    how one
    how should i
    how would i
    by what procedure
    how is the
    how are the
    procedure
    how does it
    how do we
    pls guide
    how goes
  `,
  about: `
    what is it about
    is about
    about
    covers
    comprises
    how long is
    how long does
    how long it takes
    how long
    how many hours
    how many hrs
    how hard is
    any good
    tell me a little about
    what does it cover
    half a day
    consists of
  `,
  report: `
    report
    reports
    totals
    the totals
    kpi
    kpis
    overall completion
    overall
    monthly report
    weekly report
    whole organisation
    organisation overview
    company overview
    company wide numbers
    org wide
  `,
  department: `
    department
    departments
    dept
    depts
    by department
    per department
    by dept
    by manager
    per manager
    by team
    business unit
    division
    divisions
    business units
    finance vs logistics
    vs it
  `,
  organisation: `
    org wide
    organisation
    organization
    company
    company wide
    companywide
    the whole company
    whole company
    the group
    across the group
    across all sites
    all sites
    overall
    company total
    global
    globally
    worldwide
    everyone in the company
    enterprise
    firm wide
    all employees
    organisation wide
    org
  `,
  export: `
    export
    csv
    xlsx
    download
    spreadsheet
    dump
    export the lot
    as a file
    raw data
    dump everything
    pivot this
    to a file
    as a table
  `,
  completion: `
    completion of
    completion rate
    hit rate
    percentages
    uptake
    coverage
    completions of
    completion rates
    completed by how many
    uptake of
  `,
  mine: `
    my team
    my 14
    of my 14
    of my people
    my people
    my team only
    just my
    my own team
    out of 14
    out of fourteen
    within the team
    in the team
    my reports
    in my team
    of us
  `,
  titles: `
    mr
    ms
    mrs
    miss
    dr
    prof
    mx
  `,
  polite: `
    if you could
    if you would
    if you can
    if you please
    if i may
    if i may ask
    if it is not too much trouble
    if it isnt too much trouble
    if possible
    if we have such a thing
    i wonder whether you might
    i wonder if you could
    i would like
    i should like
    i should also like
    id like
    i should be most grateful if
    i should be grateful if you would
    i would be grateful if
    id be so pleased if you could
    i would be obliged if you
    would you mind
    would you mind terribly
    would you be so kind as to
    would you be so good as to
    would you kindly
    be so kind as to
    please
    kindly
    without wishing to
    should one ever need to
    and if so
    as far as
    i think
    i fear
    thank you so much
    thanks in advance
    do the needful
    and revert
    for the avoidance of doubt
    god knows
    i wish to
    i want to see
    i have resolved that
    i would ask that
    fire off
    god knows we need it
    as we
    thanks
    do send it
    so do please
    please proceed
    would it be possible to learn
    would it be possible
    would it be possible to know
    i wonder if
    if you ask me
    comma
    period
    new line
    exclamation mark
    question mark
    full stop
    may i trouble you to
    could i possibly ask you to
    could i beg you to
    could i
    please do so
    shall we say
    and so would i
    beg you to
  `,
  asking: `
    who
    whos
    whose
    whom
    what
    whats
    which
    when
    where
    wheres
    how
    hows
    has
    have
    did
    does
    is
    are
    was
    were
    has anybody
    did anybody
    show
    show me
    list
    list out
    compare
    tell me
    give me
    whats up
    and how
    and what
    and by when
    by when
    by what
    on which
    may i ask
    might i
    might i see
    let me see
    i wish to inspect
    any requests
    would you be able to tell me
    could you tell me
    could you kindly tell me
    can you tell me
    i was wondering
    i meant to enquire
    i should so like to know
    i should like to see
    kindly state
    kindly identify
    please list
    please set out
    please show me
    id be curious
    one does worry
    psst hows
    shall i see
    may i see
    please provide
  `,
  interrogatives: `
    how many
    how far
    how late
    how is
    how it is
    how is it
    how are
    who
    whos
    when
    which date
    what date
    on which
    status
    progress
    or not
    yet
    numbers
    nubmers
    count
    counts
    due dates
    completion status
    completion
    where is
    wheres
    vs
    v
    versus
    compare
    percentage
    further
    tickets
    not started
    homework
    settling in
    faring
    has got left
    my 14
    started / not started
    progressed
    what is
    what has
    what does
    what day
  `,
  asksFor: `
    can you
    could you
    could i
    could we
    would you
    will you
    can i
    might
    may
    may i
    might i
    may we
    would
    could
    can
    please could
    perhaps
    pls
    please
  `,
  who: 'who | whos | whose | whom | how many | anyone | anybody',
  those: `
    who
    those
    those who
    whoever
    anyone
    any1
    anybody
    everyone
    everyone who
    them who
    they who
    all who
    the people who
    people who
    the ones who
    all those who
    those of my people who
    filter
    the
  `,
  courseWord: 'course | training | module | class | e-learning | trainings',
  fillers: `
    to
    for
    the
    a
    an
    and
    of
    on
    in
    with
    please
    pls
    kindly
    her
    his
    their
    also
    as
    well
    too
    that
    this
    by
    it
    from
    up
    now
    be
    at
    course
    courses
    training
    module
    one
    thing
    is
    are
    was
  `,
  toWhom: `
    to
    for
    from
    off
    remind
    nudge
    give
    assign
    put
    how is
    hows
    is
    show
    show me
    ->
    about
    hows
    tell
    by
    and
    of
  `,
  spelling: {
    both: 'bth',
    want: 'wnt wnat',
    wants: 'wnts',
    getting: 'gettin',
    isnt: 'isn',
    what: 'wot wat',
    whats: 'wots wats',
    when: 'wen',
    where: 'were whr',
    wheres: 'weres',
    who: 'hoo',
    whos: 'hoos',
    how: 'hw hwo',
    hows: 'hws',
    hasnt: 'asnt aint hvnt',
    next: 'nxt nex',
    week: 'wk wek weak',
    weeks: 'wks weeks weaks',
    months: 'mths mnths',
    month: 'mth munth mnth',
    hours: 'hrs',
    before: 'b4 befor',
    about: 'abt',
    with: 'wiv wth',
    give: 'giv gimme',
    anyone: 'any1 anyone',
    everyone: 'evryone evry1 every1 everyon',
    everybody: 'evrybody evrybdy',
    everything: 'evrything evrythng',
    someone: 'sum1 some1 sb',
    management: 'mgmt mgt managment',
    until: 'til till untill',
    tomorrow: 'tmrw tmr tmw tomorow tommorow 2moro',
    monday: 'mon mnday',
    tuesday: 'tue tues tusday',
    wednesday: 'wed weds wensday wednsday',
    thursday: 'thu thur thurs thrs',
    friday: 'fri firday',
    saturday: 'sat satday satdays',
    sunday: 'sun',
    january: 'jan janury januwary',
    february: 'feb',
    march: 'mar',
    april: 'apr',
    june: 'jun',
    july: 'jul',
    august: 'aug',
    september: 'sep sept',
    october: 'oct',
    november: 'nov',
    december: 'dec decembar decmber dcember decemb',
    late: 'lait',
    more: 'mor',
    done: 'dun don',
    not: 'nto',
    left: 'lft',
    worst: 'wurst wrst',
    further: 'furthr',
    finished: 'finishd fnished finshd',
    finish: 'finnish finsh',
    havent: 'havnt',
    recommended: 'recomended recommnded',
    suggested: 'sugested',
    suggestion: 'sugestion',
    optional: 'optnal optinal',
    required: 'requird requred requierd reqird reqired',
    mandatory: 'madatory mandatry',
    compulsory: 'compulsary compulsry',
    note: 'nte',
    remind: 'remined rmeind remeind remnid remaind',
    reminder: 'rimender',
    kick: 'kcik',
    chase: 'chaes',
    take: 'tkae',
    overdue: 'overdew ovedue overdeu',
    except: 'exept xcept',
    make: 'mk',
    progress: 'proges progres',
    numbers: 'nubmers',
    approximately: 'approx',
    assigning: 'assinin assinig asigning',
    undo: 'undu undoo',
    scrap: 'scarp',
    will: 'il',
    many: 'meny mny',
    all: 'al',
    would: 'wud wld',
    should: 'shud shld',
    and: 'n nd an',
    other: 'othr',
    course: 'corse cours',
    courses: 'corses',
    them: 'em',
    instead: 'insted',
    get: 'gt',
    forgot: 'fergot',
    training: 'tranining trning trainin',
    because: 'cos cause coz',
    right: 'rite',
    the: 'th',
    for: 'fr',
    eastern: 'eastrn',
    fishing: 'fishin',
  },
  nicknames: {
    robert: 'bob rob bobby robbie bert',
    isaiah: 'zay izzy',
    alexander: 'alex sascha',
    alexandra: 'alexa sandra sasha',
    patti: 'pat patty patricia pattie paddy',
    johanna: 'jo hanna joanna',
    kimberly: 'kim',
    adele: 'addy del',
    jose: 'pepe hosay hose',
    thomas: 'tom tommy',
    tomas: 'tom tommy thomas',
    lynne: 'lyn lynn linda',
    nestor: 'nes',
    william: 'bill will billy',
    elizabeth: 'liz beth lizzie',
    michael: 'mike micky',
    margaret: 'maggie meg peggy',
    christopher: 'chris',
    katherine: 'kate kathy katie',
    richard: 'dick rick richie',
    james: 'jim jimmy',
    david: 'dave davey',
    daniel: 'dan danny',
    steven: 'steve',
    andrew: 'andy drew',
    anthony: 'tony',
    joseph: 'joe joey',
    edward: 'ed eddie ted',
    samuel: 'sam',
    benjamin: 'ben',
    nicholas: 'nick',
    matthew: 'matt',
    jonathan: 'jon',
    susan: 'sue susie',
    jennifer: 'jen jenny',
    deborah: 'deb debbie',
    diego: 'dee',
    megan: 'meg',
    gradywn: 'grady',
    francisco: 'paco',
    ignacio: 'nacho',
    johannes: 'hannes',
    wolfgang: 'wolf',
    ulrich: 'uli',
    andreas: 'andi',
    matthias: 'matze',
  },
  days: {
    weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
    months: [
      'january',
      'february',
      'march',
      'april',
      'may',
      'june',
      'july',
      'august',
      'september',
      'october',
      'november',
      'december',
    ],
    by: `
      by
      till
      until
      on
      on or before
      before
      due
      due by
      due on
      due date
      no later than
      not later than
      latest by
      latest
      for
      to
      within
      from
      before the
      deadline
      not beyond
      for completion by
      with
      with a due date of
      due date of
      for completion on or before
      to be completed within
      to be done by
      not go beyond
      with a completion date of
      completion date of
      falls due
      falling due
      date to
      date is
    `,
    next: 'next | following',
    coming: 'this | coming | this coming',
    nextWeek: `
      next week
      of next week
      week
      in the next week
    `,
    fixed: {
      today: 0,
      tonight: 0,
      tomorrow: 1,
      'day after tomorrow': 2,
      'eod tomorrow': 1,
    },
    endOf:
      'end of | end o | the end of | end of the | end of this | the end of this | the end of the | end | end the',
    month: 'month',
    year: 'year',
    week: 'week',
    quarter: 'quarter',
    units: {
      day: 1,
      days: 1,
      d: 1,
      week: 7,
      weeks: 7,
      fortnight: 14,
      month: 30,
      months: 30,
    },
    spans: {
      'a fortnight': 14,
      fortnight: 14,
      'a week': 7,
      'one more week': 7,
      'another week': 7,
      'one week': 7,
      'a day': 1,
      'another day': 1,
      'one more day': 1,
      'a month': 30,
      'another month': 30,
      'fortnights time': 14,
      'a few days': 3,
    },
    ordinals: {
      first: 1,
      second: 2,
      third: 3,
      fourth: 4,
      fifth: 5,
      sixth: 6,
      seventh: 7,
      eighth: 8,
      ninth: 9,
      tenth: 10,
      eleventh: 11,
      twelfth: 12,
      thirteenth: 13,
      fourteenth: 14,
      fifteenth: 15,
      sixteenth: 16,
      seventeenth: 17,
      eighteenth: 18,
      nineteenth: 19,
      twentieth: 20,
      'twenty first': 21,
      'twenty second': 22,
      'twenty third': 23,
      'twenty fourth': 24,
      'twenty fifth': 25,
      'twenty sixth': 26,
      'twenty seventh': 27,
      'twenty eighth': 28,
      'twenty ninth': 29,
      thirtieth: 30,
      'thirty first': 31,
    },
    in: 'in | within | in the next | over',
    fromToday: `
      from today
      from now
      from todays date
      of todays date
      time
      time from today
      from todays date
    `,
  },
};
