import type { TeamWords } from './team-words.ts';

export const team: TeamWords = {
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
    status
    pending
    approve
    approved
    export
    csv
    collaborators
    colleagues
    directs
    extend
    postpone
    rm
    ls
    progress of
    course for
    training for
    needs
    his
    their
    dashboard
    overview
    delay
    delayed
    help
    employees
    employee
    learners
    users
    kpis
    numbers
    figures
    percentage
    percent
    stats
    statistics
    compliance
    uptake
    completions
    enrolments
    enrollments
    organisation wide
    department wise
    team wise
    manager
    managers
    approval
    approvals
    undo
    revert
    we
    us
    nobody
    somebody
    someone
    anyone
    anybody
    members
    guys
    folks
    lot
    group
    chase
    ping
    poke
    take
    off
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
    be served well by
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
    affect
    attribute
    allocate
    provide
    grant the course
    push out
    roll out
    deploy
    book
    register
    registers
    inscribe
    take part in
    should follow
    must follow
    has to follow
    to follow
    should complete
    must complete
    has to complete
    have to complete
    should have
    should get
    should receive
    is supposed to do
    supposed to do
    would need
    will need
    requires
    we need
    i need
    hand
    schedule
    plan in
    nominate
    make them do
    make him do
    make her do
    should be (assigned/given/enrolled/enroled/put/added/offered/sent/doing/on)
    should now do
    should now take
    down for
    started on
    start on
    set up with
    set everyone up with
    on to
    onto
    is to take
    are to take
    is to do
    are to do
    ought to do
    ought to take
    will have to do
    wants to do
    would like to do
    can do
    can take
    could do
    could take
    may do
    may take
    please do
    please take
    needs adding to
    needs to be on
    need to be on
    needs to go on
    need to go on
    wants putting on
    put on
    putting on
    get on
    going on
    goes on
    make available to
    made available to
    sign up
    signing up
    enrolling
    enrolment for
    enrollment for
    entitled to
    in need of
    lacks
    needs doing
    is missing
    missing from
    hasnt got
    has not got
    havent got
    have not got
    compulsory for
    mandatory for
    required for
    obligatory for
    is compulsory for
    is mandatory for
    is required for
    optional for
    recommended for
    is recommended for
    is optional for
    allocation of
    (an/the) allocation
    an allocation of
    enrolment of
    enrollment of
    enrolment on
    enrollment on
    had better (do/take/have/get/complete/be given)
    could (use/manage)
    is due to (do/take/complete)
    are due to (do/take/complete)
    can be (given/assigned/enrolled/sent/put)
    could be (given/assigned/enrolled/sent/put)
    may be (given/assigned/enrolled)
    must be (given/assigned/enrolled/put)
    needs to (do/take/complete/have)
    need to (do/take/complete/have)
    stick on
    stick him on
    stick her on
    stick them on
    pop on
    pop onto
    is to attend
    is to complete
    is to undertake
    are to attend
    are to complete
    are to undertake
    shall (attend/complete/undertake/do/take/receive)
    to be (enrolled/enroled/allocated/given/assigned/put/registered/booked/signed/placed/added/offered/sent)
    be (enrolled/enroled/allocated/given/assigned/registered/booked/placed/added/offered)
    have (this/that) (course/training/one) too
    (stick/shove/pop/sling/lob/bung/chuck/whack) (on/her/him/them/everyone/everybody/it/the/in/onto)
    (is/are/be/been/get/gets/get him/get her/getting) (enrolled/enroled/registered)
    (detail/task) (her/him/them/all/everyone)
    (should/must/shall/will/can/could/may/has to/have to/needs to/need to/is to/are to/ought to/had better) (attend/join/undertake/go on/go through/sit/study)
    please action
  `,
  assignWord: `
    assign
    assigned
    assigning
    assignment
    assignments
  `,
  imperatives: `
    assign
    give
    put
    add
    enrol
    enroll
    sign
    book
    register
    schedule
    send
    set
    show
    show me
    tell me
    list
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
    relaunch
    relance
    remember to
    remember him
    remember her
    bump
    jog
    prompt
    buzz
    hurry up
    give a shout
    send a reminder
    reminder to
    urge
    alert
    notify
    advise
    warn
    recall
    send a recall
    send recall
    send them a reminder
    drop a line
    drop a note to
    write to
    tell off
    give a push
    give a kick
    give a poke
    give a prod
    give a reminder
    a gentle reminder
    gentle reminder
    friendly reminder
    a nudge
    a reminder
    get on to
    get after
    gee up
    gentle nudge
    send nudge
    send reminder
    send out a reminder
    send out reminders
    jog the memory
    chase up on
    chasing
    chased
    needs chasing
    need chasing
    needs a reminder
    need a reminder
    needs a nudge
    need a nudge
    needs reminding
    a push
    gentle push
    a gentle push
    a kick
    a prod
    a poke
    a gentle nudge
    a little nudge
    a little push
    a little reminder
    a quick reminder
    a wee reminder
    (should/must/can/could/may/be/being/to be/is to be/are to be) reminded
    to be (reminded/chased/nudged/notified/prompted)
    are to be (chased/nudged/notified/prompted)
    is to be (chased/nudged/notified/prompted)
    should be (chased/nudged/notified/prompted)
    remembrance
    gis a nudge
    give a bell
    pester
    badger
    bug
    reminders to
    memory jog
    a reminder to be sent
    a reminder to be issued
    (nudging/pinging/poking/prodding/prompting/notifying/alerting/chivvying)
    chivvy
    chivvy up
    chivvy along
    (could/can/should/must) (use/do with) a (nudge/reminder/push/prod/poke/kick)
    put a rocket under
    crack the whip
    breathe down
    tap on the shoulder
    give (her/him/them/everyone/everybody/all) a (nudge/shout/poke/prod/push/kick/reminder/ring/tap/buzz)
    send (her/him/them/everyone/everybody/all) a (nudge/poke/prod/reminder)
    a line
    a line about
    to get (on with/a move on/cracking/stuck in/stuck into/moving/going/round to/it done/this done/that done/them done)
    to pull (her/his/their) (finger/socks) (out/up)
    to hurry up
    to crack on
    to get a wriggle on
    a (stern/firm/kind/polite/short/final/last/second/further) (reminder/nudge/word/push)
    a (talking to/telling off)
    intimate
    a shove
    a bump
    a jab
    a word
  `,
  withdraw: `
    withdraw
    withdrawn
    withdrawing
    unassign
    take away
    take back
    get rid of
    retire
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
    rm
    suppress
    annul
    unset
    deassign
    disenrol
    disenroll
    strip
    take it back from
    undo for
    erase
    pull back
    retract
    take out
    no longer needs
    does not need anymore
    doesnt need anymore
    doesnt need it anymore
    not need it any more
    free from
    free him from
    free her from
    release from
    taken away
    taken off
    taken back
    be taken from
    removed
    dropped
    cancelled
    canceled
    scrapped
    pulled
    taken out
    got rid of
    unassigned
    deleted
    revoked
    unassigning
    cancelling
    can go
    may go
    no longer needed
    no longer required
    no longer necessary
    not required any more
    not needed any more
    not needed anymore
    rescind
    rescinded
    dispense with
    release
    released from
    relieve of
    relieved of
    excuse from
    take away again
    take back again
    take it away
    take this away
    take that away
    discharge from
    stand down
    down from
    be spared
    spare
    let off
    is off the hook
    to be withdrawn
    be withdrawn
    unenrolled
    unenrolled from
    deregister
    deregistered
    lift
    lose
    yank
    (removing/binning/scrapping/dropping/pulling/withdrawing/revoking/deleting) (from/it/this/that/her/his/their/the)
    (taking/take/took/taken/takes) (off/away/back/out)
    (needs/need/wants) (removing/taking off/taking away/pulling/cancelling/dropping/withdrawing)
    (should/must/can/could/may/is to/are to/to/needs to/need to) be (removed/withdrawn/taken off/taken away/dropped/cancelled/revoked/unassigned)
    (should/must/can/could/may/is to/are to/to/needs to/need to) be (pulled/scrapped/rescinded/relieved of/excused/excused from/exempted/exempted from/released from)
    doesnt need doing by
    has no business doing
    called off
    call off
    get rid
  `,
  unneeded: `
    doesnt need
    does not need
    dont need
    do not need
    no longer needs
    no longer need
    isnt needed
    is not needed
    not needed
    has no need
    have no need
    doesnt have to do
    does not have to do
    doesnt have to
    does not have to
    no more needs
    needs no
    need no
    is exempt from
    are exempt from
    exempt
    excused from
    is excused from
    not relevant for
    not applicable to
    does not apply to
    doesnt apply to
    should not have
    shouldnt have
    isnt needed for
    no longer (applies to/concerns/relevant for/relevant to)
    (isnt/is not) (required/necessary/relevant) (for/of/to)
    (neednt/need not) (do/take/complete/have/bother with)
    (no/not) needing
    no longer needing
    not wanting
    no (further/more/longer) (need/use) (of/for)
    has no (use/need) (for/of)
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
    delay
    bump
    set due
    set the due date
    set the deadline
    new due date
    new deadline
    new date
    give until
    gets until
    get until
    have time until
    has time until
    more time for
    give more time
    gets more time
    prolongation
    prolong the delay
    slip
    put off
    defer the date
    adjourn
    due now
    change due
    update the due date
    make it until
    can wait
    wait until
    can wait until
    give time until
    gets time until
    may have until
    let have until
    allow until
    leave until
    until instead
    later deadline
    due by
    should be due
    be due
    to be due
    should now be due
    gets longer
    needs longer
    need longer
    needs more time
    need more time
    wants more time
    more time until
    more time till
    date for
    extension until
    extension to
    extended until
    extended to
    prolonged
    prolonged until
    pushed
    pushed to
    push out
    pushed out
    moved to
    moved until
    moving
    postponed
    postponed to
    delayed
    delayed to
    delay until
    delay to
    rescheduled
    reschedule to
    brought forward
    bring it forward
    deadline to
    deadline until
    deadline of
    due date to
    due date until
    give her until
    give him until
    give them until
    let her have until
    let him have until
    let them have until
    allow her until
    allow him until
    allow them until
    altered
    alter
    alter the date
    adjusted
    adjust
    an extension of
    extension of
    extension be given
    extended by
    extend by
    extend it by
    extend to
    put on hold until
    passes to
    pass to
    changes to
    changed to
    change to
    changed from
    rolls to
    roll to
    slips to
    slip to
    slides to
    slide to
    reset to
    be reset
    be set to
    is set to
    new date for
    set back
    set back to
    move back
    moved back
    move out
    moved out
    pull forward
    pulled forward
    bring back to
    put back to
    push on
    knock back
    kick back
    give (her/him/them) till
    have till
    gets till
    has till
    more days for
    more days on
    more weeks for
    more weeks on
    extra days for
    extra week for
    another week for
    another week on
    breathing space
    grace
    a bit longer
    a little longer
    longer on
    more time on
    more time with
    bit more time
    (moving/extending/shifting/postponing/delaying/putting/bringing/pulling) (back/forward/out/on/to/until/by/it)
    (needs/need/wants) (moving/extending/shifting/postponing/delaying/changing/altering/rescheduling/adjusting)
    (deadline/due date/date) (on/needs/should/must/can/could)
    (needs/need) to (slip/move/be moved/be pushed/be extended/be postponed/be delayed/be changed/be put back)
    (should/must/can/could/may/is to/are to/to) be (moved/pushed/extended/postponed/delayed/put back/deferred)
    (should/must/can/could/may/is to/are to/to) be (brought forward/rescheduled/altered/changed/prolonged/shifted/set back)
    be (deferred/put back/set back)
    deferred to
    deferred until
    defer until
    defer to
    (more/extra/additional) (time/days/weeks) (for/on/with/to do/to finish/to complete)
    (needs/need/wants/requires/wants to have) (until/till)
    shorten
    shortened
    reduce
    reduced
    cut short
    be (moved/pushed/extended/postponed/delayed/shifted/rescheduled/altered/changed/prolonged)
  `,
  puts: `
    put
    set
    bring
    make
  `,
  putsTo: `
    to
    till
    til
    until
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
    additional
    supplementary
    extra days
    more please
    later than planned
    on top of it
    plus
    on top
  `,
  earlier: `
    earlier
    sooner
    forward
    bring forward
    prepone
    before planned
    ahead
    advance
    shorten
    shortened
    shorter
    reduce
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
    ls
    cat
    stat
    stats
    check
    check on
    look up
    situation
    state of
    advancement
    advance
    retard
    where do we stand
    where does
    how goes
    get the status of
    updates
    update on
    any news
    news
    overview of
    report on
    info
    info on
    details
    details of
    page of
    profile
    finish date
    completion date
    due date of
    open courses
    progress of
    pull up
    bring up
    can i see
    let me see
    let me know
    i want to know
    i would like to know
    like to know
    curious
    wondering
    is there
    are there
    have i
    did i
    am i
    already
    already assigned
    rundown
    rundown on
    lowdown
    low down
    run down
    lay of the land
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
    team page
    everyone in my team
    how are things
    how do we stand
    where do we stand
    how are they doing
    how are they all doing
    everybody ok
    everyone ok
    my collaborators
    my colleagues
    status of the team
    status of my team
    team state
    state of the team
    status team
    overall picture
    big picture
    summary
    squad
    the squad
    section
    the section
    the lads
    where are we at
    where we are at
    where we are
    where we stand
  `,
  teamAlone: `
    status
    ls
    overview
    dashboard
    scoreboard
    standing
    standings
    summary
    progress
    team status
    update
    updates
    status update
    how are we
    situation
    where are we
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
    in retard
    in late
    not on time
    missed deadlines
    missed their deadline
    missed the deadline
    past the deadline
    past deadline
    past their due date
    running late
    who is late
    deadline passed
    most behind
    most late
    most overdue
    needs attention
    need attention
    at risk
    weakest
    furthest behind
    struggles
    struggles most
    needs support
    needs my support
    most support
    failing
    delinquent
    expired
    outstanding items
    hopeless
    bottom
    lowest
    (anything/anyone/anybody/who) (i should/should i/do i need to/i need to/to) (be worried/be worrying/worry/be concerned) (about)
  `,
  troubled: `
    help
    support
    attention
    worry
    worried
    worrying
    worries
    struggling
    struggle
    struggles
    behind
    late
    delay
    delayed
    delays
    overdue
    trouble
    chasing
    chase
    concern
    concerned
    worst
    slow
    slowest
    lagging
    lag
    lags
    problem
    problems
    stuck
    sit down
    red
    not on track
    off track
    need most
    needs most
    hand holding
    push
    catching up
    catch up
    further behind
    fallen behind
    arrears
    missed
    missing deadlines
    past due
    in danger
    risk
    at risk
    due already
    speak to first
    talk to first
    speak to
    worry about
    look after
    keep an eye on
    chasing up
    reminding
    a nudge
    a reminder
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
    everything finished
    all complete
    all completed
    all green
    green
    100 percent
    nothing open
    no open courses
    nothing left
    all through
    has finished all
    finished all
    finished all their courses
    completed all
    completed all their courses
    all their courses
    done with everything
    done with all
    top of the class
    best
    fully done
    clean
    concluded all
    concluded everything
    got everything finished
    got everything done
    everything ticked off
  `,
  throughView: `
    (finished/finish/finishes/completed/complete/completes/done/did/do/terminated/through/through with/done with/finished with) (everything/all/it all/all of it/all their courses)
    (finished/finish/finishes/completed/complete) (all the courses/all courses/all their training/the lot/all of them)
    (completes/done/did/do/terminated) (all the courses/all courses/all their training/the lot/all of them)
    (through/through with/done with/finished with) (all the courses/all courses/all their training/the lot/all of them)
    (finished/finish/finishes/completed/complete) (every course/all of their courses/everything already/all trainings)
    (completes/done/did/do/terminated) (every course/all of their courses/everything already/all trainings)
    (through/through with/done with/finished with) (every course/all of their courses/everything already/all trainings)
    all (finished/done/completed/complete/terminated)
    everything (finished/done/completed/complete)
    have all finished
    has all finished
    up to date
    fully trained
    nothing left
    nothing open
    nothing outstanding
    fully compliant
    all caught up
    all set
    all clear
    (concluded/concluding/conclude/concludes/ended/wrapped up/cleared/nailed/smashed) (everything/all/it all/all of it/all their courses/the lot/all the courses)
    (got/have got/has got/had) (everything/it all/all of it/the lot/all their courses) (finished/done/completed/complete)
    everything (ticked off/wrapped up/cleared/behind)
    (fully/all) up to speed
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
    pending requests
    open requests
    time extension
    time extensions
    more time requests
    asking for more time
    asks for more time
    wants more days
    demand of prolongation
    demands
    extension demands
    prolongation
    prolongations
    waiting for my approval
    waiting for my answer
    waiting on me
    pending approvals
    approvals
    to approve
    need to approve
    my inbox
    who wants more time
    delay requests
    waiting for me
    waiting for my decision
    awaiting my approval
    awaiting approval
    anything to approve
    anything to decide
    need a decision
    needs a decision
    outstanding requests
    new requests
    any new requests
    (applications/application) (for more time/for extra time/for additional time)
    waiting on my (decision/approval/answer/say so)
    who is asking
    anybody asking
    anyone asking
    waiting on an answer
    awaiting my decision
    awaiting a decision
    requests for (an extension/extensions/more time/extra time/additional time/time)
    (unanswered/open/new/pending/outstanding) (requests/extension requests/applications)
    waiting (for/on) (an/my/a/your) (answer/decision/reply/response) (/from me)
  `,
  wantsTime: `
    asked
    asks
    asking
    ask
    wants
    want
    wanted
    wanting
    needs
    need
    requested
    requesting
    requests
    request
    begs
    begging
    begged
    applied
    applying
    applies
    wishes
    pleading
    pending
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
    remind me what
    which date
    details
    show
    show me
    open it
    her reason
    his reason
    the reason
    whats the reason
    how much time
    how many days
    for when
    what date
    what was
    justification
    why does
    for how long
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
    all employees
    my whole team
    all my collaborators
    collaborators
    all collaborators
    all the team
    the complete team
    complete team
    all the people
    all people
    each member
    every member
    every single one
    every single person
    everyone here
    everyone on the team
    the rest of the team
    all others
    the others
    all the others
    the rest
    all direct reports
    direct reports
    my directs
    all directs
    directs
    all 14
    all fourteen
    whole group
    the whole group
    the gang
    the bunch
    whole bunch
    all the folks
    folks
    guys
    all the guys
    the guys
    the whole workforce
    whole workforce
    the workforce
    the whole company
    whole company
    entire company
    the entire company
    all learners
    all users
    all of the team
    all the team members
    all our people
    all our staff
    all colleagues
    all of the staff
    the whole department
    whole department
    the whole ward
    the whole shift
    the whole shop
    the whole lot
    the whole office
    all in the team
    all in my team
    all on the team
    all on my team
    everyone i have
    everyone who reports to me
    all who report to me
    everybody who reports to me
    everyone in our team
    everybody in the team
    everybody in my team
    everybody on the team
    all my lot
    my lot
    my entire team
    each one
    each of my people
    each and every one
    evryone
    the complete crew
    my crew
    my staff
    my people
    my guys
    my folks
    my group
    my department
    my unit
    the department
    our team
    our whole team
    our crew
    all of us in the team
    every one
    evry one
    evry body
    every body
    all staf
    all of em
    all of the people
    everyone else
    everybody else
    all remaining
    the remaining people
    the remaining ones
    remaining people
    (/the) (whole/entire/full) (squad/section/platoon/cohort/troop/house/floor/desk/studio/unit/shift/branch/site/place)
    (/the) squad
    the section
    all (/the) (officers/hands/ranks/troops/managers/workers/associates/agents/nurses/teachers/drivers/assistants/volunteers/stewards)
    all of (/the) (officers/staff/managers/workers/agents/nurses/teachers/drivers/assistants/volunteers)
    all (my/our) (officers/staff/workers/agents/nurses/teachers/drivers/assistants/volunteers/reps)
    every (officer/team member/member/person/agent/nurse/teacher/driver/assistant/volunteer/colleague) (in the team/on the team/here/)
    every last one of them
    the entire staff
    all and sundry
    the full team
    one and all
    every man jack
  `,
  theRest: `
    (/all) (/of) the (others/other ones/rest) (/of the team)
    all others
    (everyone/everybody) else
    all remaining
    (/the) remaining (people/ones)
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
    exception of
    with exception of
    exclude
    leaving out
    leave out
    skip
    skipping
    only not
    just not
    not for
    but without
    sans
    unless it is
    all except
    everyone except
    excluding only
    bar only
    less
    not including
    aside from
    barring
    excl
    excl.
    ex
    other than for
    save
    with the sole exclusion of
    to the exclusion of
    not counting
    but for
    all bar
    everyone bar
    leaving aside
    omitting
    omit
  `,
  exceptAfter: `
    excluded
    excepted
    exempt
    exempted
    aside
    excl
  `,
  already: `
    already
  `,
  hasDone: `
    has
    have
    did
    done
  `,
  joining: `
    dear
    and
    or
    for
    the
    both
    also
    to
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
    in retard
    in late
    everyone late
    everyone who is late
    people who are late
    the people who are overdue
    everyone with overdue courses
    with overdue courses
    with something overdue
    has something overdue
    overdue folks
    overdue guys
    all who are overdue
    all those overdue
    those who are overdue
    those who are late
    those in late
    the ones who are overdue
    the ones overdue
    ones who are late
    status overdue
    past due
    the laggards
    delinquents
    those behind
    anyone behind
    anyone late
    whoever is late
    whoever is behind
    (anyone/anybody/everyone/everybody/whoever/those/all/people) (who is/whos/who are/thats/that is) (behind/late/overdue/past due/lagging/running late/in arrears/lagging behind)
    (anyone/anybody/everyone/everybody/those/all/people) (running late/lagging/lagging behind/in arrears/with overdue courses/with something overdue/with overdue items)
    the lot who are (late/behind/overdue)
    slackers
    the slackers
    the latecomers
    latecomers
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
    not finish
    not finish yet
    have not yet completed
    has not yet completed
    have not yet finished
    has not yet finished
    did not complete
    didnt complete
    not through with
    not yet through
    still missing
    are missing
    is missing
    still need to finish
    still needs to finish
    are not done with
    is not done with
    arent done with
    isnt done with
    not done with
    still working on
    not passed
    have not passed
    hasnt passed
    open in
    lacks
    lack
    without completed
    not through
    never finished
    never did
    (has/have) (still/yet) not (finished/completed/done/passed)
    (have/has) still (to finish/to complete/to do/not finished/not completed/not done)
    (have/has) (yet/still) to (finish/complete/do/pass)
    (hasnt/havent) (yet/still) (finished/completed/done/passed)
    (still/yet) (has/have) not (finished/completed/done)
    (still/yet) (hasnt/havent) (finished/completed/done)
    (still/yet) to (finish/complete/do)
    by whom
    is outstanding for
    are yet to (finish/complete/do)
    is yet to (finish/complete/do)
    (failed/has failed/have failed) to (finish/complete/do)
    has not been completed by
    not got through
    hasnt got through
    havent got through
    not got round to
    hasnt got round to
    havent got round to
  `,
  unfinishedAfter: `
    not completed
    not finished
    not done
    isnt done
    still open
    incomplete
    (has/have) not (yet/) been (finished/completed/done/passed)
    (hasnt/havent) (yet/) been (finished/completed/done/passed)
    is (still/) (outstanding/open/incomplete/unfinished)
    remains (open/outstanding/incomplete/unfinished)
    has yet to be (finished/completed/done)
    outstanding
    unfinished
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
    this guy
    this employee
    this collaborator
    this colleague
    that person
    the person
    for her
    to her
    for him
    to him
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
    that course
    this training
    the training
    this module
    this formation
    there
    it all
    on here
    the above
    above
    said course
    current
    current course
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
    its required
    is required
    it is required
    it is mandatory
    its mandatory
    obligatoire
    imperative
    imperatively
    forced
    enforced
    no choice
    not optional
    non optional
    non negotiable
    nonnegotiable
    indispensable
    compulsory please
    mandatorily
    (it is/its) (no option/not a choice/not a request)
    (its/it is) not (optional/voluntary)
    has got to be done
    gotta be done
    (as/on a) (compulsory/mandatory/obligatory/required) (basis/item/course/one/training)
    (will/shall/should/must/to/would) be (mandatory/compulsory/obligatory/required/obliged)
    (will/shall/should/must/to) be made (mandatory/compulsory/obligatory)
  `,
  hasTo: `
    has
    have
  `,
  hasToBe: `
    be
    please
    pls
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
    facultative
    non mandatory
    nonmandatory
    not an obligation
    only recommended
    just recommended
    only recommendation
    as recommended
    as a recommendation
    if she has time
    if he has time
    if they have time
    if possible for them
    up to her
    up to him
    up to them
    nice to do
    would be nice
    not forced
    if theyre interested
    if shes interested
    if hes interested
    if interested
    for those interested
    if they like it
    if they feel like it
    as an offer
    as an option
    elective
    not a must
    no must
    not strictly required
    not be mandatory
    not be required
    not be compulsory
    not be obligatory
    opt
    nicetohave
    nice-to-have
    would be nice for
    a nice extra
    if time allows
    if there is time
    if it suits
    if she wishes
    if he wishes
    if they wish
    if she would like
    if he would like
    if they would like
    no pressure
    no rush on it
    only a suggestion
    just a suggestion
    merely recommended
    purely optional
    as optional
    on a voluntary basis
    at her leisure
    at his leisure
    at their leisure
    her choice
    his choice
    their choice
    (not/nt/isnt/arent/im not/am not) forcing (it/her/him/them/anyone/anybody)
    just a rec
    only a rec
    a rec
    if that appeals
    no need to rush
    take it or leave it
    on an optional basis
    on a recommended basis
    advisory
    discretionary
    at (her/his/their) discretion
    (will/shall/should/to/would) be (optional/voluntary/recommended)
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
    with message
    with the message
    add note
    add a note
    note that
    and note
    with comment
    with the comment
    note says
    note saying
    include the note
    attach the note
    with a comment
    and write
    write to them
    note to read
    note to say
    note reading
    the note to read
    with a note to say
    with a note reading
    with the note reading
    with the following note
    the following note
    with the following message
    (with/and/plus/include/add/attach/enclose) (a/the) (short/quick/brief/little/nice/) (note/message/comment/line) (saying/to say/that says/which says/reading)
    (with/and/plus/include/add/attach/enclose) (a/the) (short/quick/brief/little/nice/) (note/message/comment/line) (that reads/telling/telling them/telling her/telling him)
    note for (her/him/them)
    (her/his/their) note should (say/read)
    the note should (say/read/be)
    as a note
  `,
  says: 'say | saying | message | comment',
  denial: `
    not
    nto
    leave
    leav
    minus
    without
    skip
    except
    exclude
    excluding
    excl
    spare
    less
    save
    omitting
    omit
    not the other
    not our
    not the
    not that
  `,
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
    all right
    alright
    thumbs up
    go on then
    ys
    may have his
    may have her
    have his extra time
    have her extra time
    happily
    ack
    lgtm
    ok by me
    ok for me
    thats ok
    thats fine
    that is fine
    fine by me
    fine with me
    i accept
    i agree
    i approve
    i grant
    accord
    accorded
    i allow
    allow
    permitted
    sounds good
    sounds fair
    of course yes
    yes please
    yes of course
    yes sure
    yup
    absolutely
    definitely
    no objection
    no objections
    gladly
    certainly
    okay then
    ok then
    ok fine
    give it to her
    give it to him
    give her the time
    give him the time
    ship it
    thumbsup
    confirmed
    i dont mind
    i do not mind
    no reason not to
    say yes
    can have more
    with pleasure
    of corse
    ok then yes
    y
    as requested
    as she asked
    as he asked
    as she asks
    as he asks
    approve it
    go for it
    be my guest
    daccord
    d accord
    agree to it
    agree to that
    quite all right
    perfectly fine
    perfectly all right
    i have no objection
    i see no reason not to
    you may
    yes do
    do let her
    do let him
    fine for me
    works for me
    okey
    oki
    okie
    k
    kk
    yh
    yer
    ye
    yea
    aye
    righto
    okey dokey
    (she/he/they) (can/may) (/have/have it/have that/have the time/have the extra time/have more time/gladly have it)
    (can/may) have (it/that/the time/the extra time/more time)
    may gladly have (his/her/their/the) (/extra) time
    may have (his/her/their) (/extra) time
    let (her/him/them/both/both of them) have (it/that/the time/the extra time/more time)
    (is/are) (granted/approved/allowed/accepted/fine with me/ok with me/fine by me/ok by me)
    (time/deadline) is extended
    it is (ok/okay/fine/a yes/yes)
    its (ok/okay/fine/a yes/yes)
    i am agree
    i (say/said) yes
    i am happy (to agree/to approve/to grant/to allow/with that/with it)
    im happy (to agree/to approve/to grant/to allow/with that/with it)
    happy (to approve/to grant/to allow)
    good for me
    yes (she/he/they) (can/may)
    of course (she/he/they) (can/may)
    let (her/him/them/both/both of them) have the time (they/she/he) (ask for/asks for/asked for/need/needs)
    can (av/ave/hav) (/it)
    (i dont/i do not) see why not
    (/the/her/his/their) (application/request/extension) (is/are/stands/be) (approved/granted/allowed/accepted/agreed)
    (/the) (additional/extra/more) time (is/may be/can be) (granted/allowed/given/approved/permitted)
    well of course
    please say yes
    please approve
    content to grant
    quite content to (grant/agree/approve/allow)
    i am (/quite/very) content to (grant/agree/approve/allow) (/it/this/that/hers/his)
    (/you) can give (/to) (her/him/them) (/the/more/extra) time
    of course (she/he/they) (may/can)
    its a yes
    thats a yes
    it is a yes
    so its a yes
    a yes from me
    yes from me
    fill (her/his/your/their) boots
    crack on
    permission granted
    affirmative
    roger
    wilco
    granted as requested
    go on let (her/him/them)
    (approve/grant) (his/hers/theirs/that one/this one/it)
    (thats/that is/its/it is) (absolutely/perfectly/quite/totally/completely) (fine/ok/okay/all right/alright) (/with me/by me/for me)
    happy to give (her/him/them/both) (/the/some/more/some more) (/extra/more) time
    (can/may) have (hers/his/theirs)
    (can/may) have (her/his/their/the/an/that) (extension/extra days/extra weeks)
    sure thing
    (ill/i will/i shall) allow (it/this/that)
    (she/he/they) (can/may) have (the/all the) time (she/he/they) (needs/need/wants/want/asked for/asks for/requested)
    (thats/that is/its/it is) (/absolutely/perfectly/all) approved
    (approve/grant/allow/accept) (the/her/his/this/that) (request/extension/application)
    (approve/grant/allow/accept) (this/that)
    (the date/it) is to be (extended/granted)
    i (hereby/am happy to/gladly/do) (approve/grant/allow/agree) (/it/this/that/the request/her request/his request/the extension)
    (time/the deadline) is to be (extended/granted)
    (i see/there is/theres/i have) no (objection/objections) (to/) (this/that/it)
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
    nack
    nak
    not ok
    its not ok
    i refuse
    i decline
    i reject
    cannot accept
    cant accept
    cannot approve
    cant approve
    cannot agree
    no can do
    negative
    not approved
    not accepted
    not allowed
    unfortunately not
    unfortunately no
    sadly no
    im sorry no
    sorry but no
    no sorry
    no im sorry
    wontfix
    i have to say no
    i need to say no
    have to decline
    no extension
    cant have
    cannot have
    cant let
    cannot let
    cant give
    cannot give
    cant grant
    cannot grant
    cant allow
    cannot allow
    cant extend
    cannot extend
    cant do
    cannot do
    cant say yes
    cannot say yes
    cant agree
    would rather not
    id rather not
    rather not
    i would rather she
    i would rather he
    wont work
    not going to happen
    not happening
    no more time
    no extra time
    out of the question
    has to stay
    must stay
    date stands
    date stays
    deadline stands
    deadline stays
    stick to the date
    keep to the date
    keep the date
    not acceptable
    not this one
    not for this
    wont be possible
    it wont be possible
    would not be possible
    not be possible
    cant be moved
    cannot be moved
    turn down
    turn it down
    turned down
    say no
    say no to
    not able to
    unable to
    wont happen
    must wait
    has to wait
    will have to wait
    needs to wait
    is not to
    better not
    afraid not
    please no
    not possible for
    not for her
    not for him
    doesnt get
    does not get
    gets nothing
    it is (no/a no)
    its (no/a no)
    i say no
    (she/he/they) (may/can) not have (it/that/the time/more time)
    are refused
    i must (decline/refuse/say no/reject/deny)
    i have to (decline/refuse/reject/deny)
    (/the/her/his/their/that/this) (application/request/extension) (is/are/stands/be) (declined/refused/rejected/denied/turned down/not granted/not approved)
    (its/it is/thats/that is) a no
    (so/therefore/hence/thus) (thats/that is/its/it is/it has to be/it must be) (a no/no/a hard no)
    (so/therefore/hence/thus) (no/declined/refused/rejected/denied)
    thats a no
    must be no
    it must be no
    has to be no
    it has to be no
    has to be a no
    must be a no
    permission denied
    no dice
    nothing doing
    no go
    hard no
    a no from me
    no from me
    absolutely not
    certainly not
    i am sorry to say (it must be no/no/it is a no/it has to be no)
    im sorry to say (it must be no/no/it is a no/it has to be no)
    cannot be (granted/approved/allowed/agreed/accepted/agreed to)
    cant be (granted/approved/allowed/agreed/accepted/agreed to)
    could not be (granted/approved/agreed)
    is not (granted/approved/allowed/accepted)
    cant sorry
    sorry cant
    cannot sorry
    sorry cannot
    (that/this/it) (wont/will not/would not/wouldnt/cannot/cant) be (possible/done/granted/approved)
    (cant/cannot/can not/could not) (approve/grant/allow/accept/agree to/give) (this/that/it/this one/that one/her request)
    (cant/cannot/can not/could not) (approve/grant/allow/accept/agree to/give) (his request/this request/the request/an extension/any extension/more time)
    (id/i would) (like/prefer/rather) (to/) (refuse/decline/reject/deny)
    (decline/refuse/reject/deny) (the/her/his/this/that) (request/extension/application)
    (decline/refuse/reject/deny) (this/that/it/this one/that one)
    (im/i am) (going to/gonna) (decline/refuse/reject/deny/say no)
    no (/im/i am) afraid (that/this/it) (wont/will not/would not/cannot/cant) be (possible/done)
    (is/are/was) (declined/rejected/denied/turned down)
  `,
  unable: `
    cant
    cannot
    can not
    could not
    couldnt
    not able to
    unable to
    wont
    will not
    wont be able to
    will not be able to
    would rather not
    id rather not
    rather not
    not in a position to
    not willing to
    not going to
    not gonna
    not prepared to
    not happy to
    do not feel able to
    dont feel able to
    must not
    may not
  `,
  denies:
    'not | no | never | dont | didnt | isnt | wasnt | havent | wouldnt | shouldnt | couldnt | hardly | nobody',
  thanked: `
    (ok/okay/ok then/alright/all right/right) (thanks/thank you/thx/ta/cheers/many thanks/thank you very much/thanks a lot)
    ok (thanks/thank you) for letting me know
    ok (noted/got it/understood)
    noted
    got it
    (everyone/everybody/all/both) (ok/okay/fine)
  `,
  gives: `
    (give/gives/giving/grant/granted/allow/extend/extended/extension/move/moved/push/pushed)
    (can/may) (/gladly) have
    let (her/him/them/both) (have/finish)
    has time
    (her/his/their) new (deadline/date/due date)
    (new/the) (deadline/due date) is
  `,
  greets: `
    (ok/okay/okey/fine/alright/all right/right/so/well/sure)
    (hello/hi/hey/dear/greetings/welcome)
    (hello/hi) there
    good (morning/afternoon/evening/day)
    (morning/afternoon/evening)
    (thanks/thank you/cheers/many thanks)
  `,
  hardlyYes: `
    (thats/that is/its/it is/this is) (ok/okay/fine/alright/all right) (sorry/thanks/thank you/cheers/then/)
    (i/) dont mind
    (i am/im/) (quite/very/) happy with (it/that)
    (hello/hi/hey) (yes/yeah/ok) | (yes/yeah/ok) (hello/hi/hey)
    (ok/okay/sure/right) tell
  `,
  notFor: 'not (for/)',
  dueOn: 'due (by/on/) | new (date/deadline) | deadline',
  judges: 'only | just | still | nice | wow | great | impressive | poor | terrible | not bad | half (in/of)',
  justOk: `
    (ok/okay/okey/oki/okie/k/kk/fine/sure/alright/all right/righto/okey dokey/ack) (/then)
    ok fine
    sounds good
    sounds fair
    thumbs up
    thumbsup
  `,
  asDone: `
    (/as/is/to) (done/complete/completed/finished)
  `,
  myCourse: `
    (/mark/complete/finish/finished/remove) my
    my own
  `,
  addressed: `
    colleagues
    learners
    dear (all/team/everyone/everybody)
    newbies
    newcomers
    new hires
    new joiners
    new starters
    joiners
    starters
    trainees
    interns
    apprentices
    for (/the) (sales/marketing/finance/hr/logistics/accounting/warehouse/support/operations/engineering)
    for (/the) (legal/procurement/production/reception/kitchen/juniors/new ones/new people/department/office/branch)
    for (/the) (night shift/early shift/late shift/shift)
    hr
    (close/closed) out
    go and finish
  `,
  proceeds: `
    (send/assign/confirm/submit) (/it/this/that/them)
    (do/submit) (it/this/that)
    proceed
    go
  `,
  thanks: `
    thanks
    thank you
    many thanks
    thx
    ta
    cheers
    ty
  `,
  besideAnswer: `
    please
    pls
    plz
    kindly
    thanks
    thank you
    thank you so much
    many thanks
    (/i am/im) (/so/very/ever so/terribly/really) sorry (/but)
    i am afraid
    im afraid
    unfortunately
    sadly
    gladly
    happily
    honestly
    good morning
    good afternoon
    hi
    hello
    dear
    oh
    aw
    aww
    well
    then
    thn
    and
    but
    too
    also
    as well
    as to
    as for
    to
    for
    the
    her
    him
    them
    it
    both
    two
    each
    of them
    the (/extra) time
    extra time
    more time
    (the/her/his/their/an/this/that) (request/extension)
    (the/her/his/their/both) (requests/extensions/tickets)
    request
    extension
    (/and) tell (her/him/them) (/that/so)
    let (her/him/them) know
    tell
    give (her/him/them)
    that (he/she/they)
    the poor (thing/girl/woman/man/lad/soul)
    poor thing
    bless (her/him/them)
    so
    only
    just
    in the case of
    in (her/his) case
    as regards
    with regard to
    regarding
    concerning
    (/that/this/his/hers/theirs) one
    (his/hers/theirs)
    application
    (the/her/his/their/this/that/ms/mr) application
    let us meet in the middle (/and)
    lets meet in the middle (/and)
    meet in the middle (/and)
    (lets/let us) (be generous/be kind/be nice/be fair) (/and)
    go on
    that of
    from me
    for me
    mate
    babe
    hun
    love
    lads
    i have no (problem/issue/issues) with (that/it/this)
    that (seems/sounds/is/looks) (reasonable/fair/sensible) (/enough/to me)
    (thats/seems/sounds/looks) (reasonable/fair/sensible) (/enough/to me)
    fair enough
    no problem with (that/it/this)
    (/ok to/happy to/please/can) extend (it/this/that/the deadline/the date/her deadline/his deadline/their deadline/the time)
    (ok/happy) to extend
    give
    allow
    tell (her/him/them) not to (worry/panic/stress/rush)
    (/but) (this is/its/just/only/it is) (/for) (the last time/the last one/just this once/this once/one last time)
    (/but) (just/only) this (once/time)
    (/and/please) (tell/let) (her/him/them) (know/) (/please)
    i think (that is/thats) fair
    under the circumstances
    in the circumstances
    given the circumstances
    (time/the time/the deadline/the date/the period) (may/can/should/could) be extended
    looks (good/fine/right/great)
    perfect
    lovely
    very well
    (she/he/they) (can/may) take
    (thats/that is/its) (my/the) (final/last/best) offer
  `,
  endsOn: `
    until
    til
    till
    to
    by
    up to
    up until
    no later than
    not later than
    before
    at the latest
    limited to
    extended to
  `,
  onlyTo: `
    only
    just
    latest
    at the latest
    at latest
    max
    maximum
    at most
    tops
    the latest
    limited
    no more
    no longer
    no later
    not longer
    not later
    not more
    not beyond
    and not a day (beyond/longer/more/later)
    not a day (beyond/longer/more/later)
    better
    rather
    no further
    and no further
    and no later
    and no longer
  `,
  leadsOn: `
    and
    but
    or
    to
    for
    the
    because
    if
  `,
  because: `
    because
    cause
    coz
    cuz
    cos
    bc
    since
    as she
    as he
    as they
    due to
    owing to
    given that
    on the ground that
    on the grounds that
    for the reason that
    seeing as
    seeing that
  `,
  opensReason: `
    sorry
    sory
    but
    because
    cause
    coz
    cuz
    cos
    bc
    since
    as
    re
    comma
    reason
    on the ground that
    on the grounds that
    on grounds that
    for the reason that
    seeing as
    seeing that
    given that
  `,
  justNo: `
    no
    nope
    na
    nah
    not ok
    negative
  `,
  otherThing: `
    wrong
    screen
    page
    button
    link
    broken
    empty
    grey
    gray
    crashed
    typo
    loading
    load
    loads
    app
    window
    tab
    website
    browser
    (another/the other/an other/other/different) (one/person/course/request/list/name)
    (name/names/spelling) (is/are/was)
    the name
    lunch
    weather
    holiday
  `,
  refusalReasons: `
    audit
    audits
    auditor
    auditors
    auditing
    inspection
    inspections
    inspector
    inspectors
    cqc
    hse
    ofsted
    (/the/her/his/their) deadline
    deadlines
    mandatory
    compulsory
    obligatory
    statutory
    contractual
    legal
    legally
    law
    regulation
    regulations
    regulator
    compliance
    insurer
    insurance
    certification
    recertification
    go live
    golive
    go live date
    release
    release freeze
    freeze
    rollout
    launch
    quarter
    quarters
    quarter end
    quarterend
    year end
    yearend
    month end
    closing
    closes
    black friday
    peak season
    high season
    busy season
    (had/has had/have had/hed had) (/already/over/more than) (a/one/two/three/four/five/six/several/many/enough) (weeks/months/mths/wks/days/extension/extensions/chances)
    (had/has had/have had/hed had) (/already/over/more than) (1/2/3/4/5/6/7/8/9/10/12) (weeks/months/mths/wks/days/extensions/chances)
    (shes/hes/theyre/theyve/got) (/already) had (2/3/4/5/6/7/8/two/three/four/five/six) (weeks/months/mths/wks/extensions)
    already had (a/an/one/two/three/2/3/several/enough/more)
    (enough/plenty of/ample) time
    (long/more than) enough
    said (/that/so) (/the) last time
    (already/too) late
    (must/cannot/cant) (be finished/be done/be late/wait/slip/move)
    is urgent
    its urgent
    time is up
    times up
    short staffed
    need (her/him/them/everyone/everybody/all) (certified/trained/ready/on it/through/done/on the floor/on shift)
    i need (her/him/them/everyone/everybody/all)
    had (/already) (a/one/two/three/four/1/2/3/4) (month/week/months/weeks)
    had already (a/one/two/three/four/1/2/3/4) (month/week/months/weeks/extension/extensions)
    already had (a/one) (month/week)
    grounds
    no grounds
    insurers
    opening
    client
    (had/has had/have had/hed had/shes had/hes had/theyve had/got) (ages/plenty/plenty of time/enough time/loads of time/lots of time)
    (had/has had/have had/hed had/shes had/hes had/theyve had/got) (long enough/months/weeks/years/all year/the whole year/forever)
    already (extended/got an extension/had an extension/postponed/moved) (/it/once/twice)
    extended (it/this/that) (once/twice/already/before)
    season
    waiting
  `,
  subjects: `
    she
    shes
    he
    hes
    they
    theyve
    theyre
    we
    weve
    it
    its
    there
    theres
    we already
  `,
  articles: `
    the
    her
    his
    their
    our
  `,
  ownReasons: `
    i need (her/him/them/everyone/everybody/all)
  `,
  noReason: `
    that
    thats
    this
    these
    those
    here
    heres
    one
    nothing
    none
    let
    lets
    give
    allow
    make
    tell
    ask
    say
    send
    show
    put
    do
    please
    grant
    keep
    take
    try
    go
    see
    look
    read
    who
    why
    how
    when
  `,
  states: `
    is
    isnt
    are
    arent
    was
    were
    has
    hasnt
    have
    havent
    had
    needs
    need
    must
    will
    wont
    takes
    starts
    begins
    ends
    closes
    close
    comes
    expires
    cannot
    cant
    shes
    hes
    theyre
    weve
    its
    theres
  `,
  writer: `
    i
    im
    ill
    id
    ive
    me
    my
    mine
    myself
    you
    your
    u
  `,
  furtherOn: `
    day
    further
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
    put also
    missing
    was missing
    include also
    and also
    as an addition
    additionally
    should be in it
    should be included
    in the list
    on the list
    append
    join
    in too
    along with
    on it too
    incl
    including
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
    excluding
    rm
    skip
    forget
    cut
    not for
    without her
    without him
    off the list
    from the list
    out of it
    take off
    kick out
    should not be
    shouldnt be
    is not in it
    not in it
    isnt needed for
    no need for
    doesnt need
    does not need
    not necessary for
    suppress
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
    rather than
    better
    actually
    i meant
    should say
    must be
    move to
    set to
    set
    update to
    switch to
    switch
    push to
    later
    replace
    edit
    incl
  `,
  notOnDay: `
    not
    rather than
    instead of
  `,
  inPlaceOf: `
    instead of
    in place of
    rather than
    in lieu of
    and not
    not
    for
  `,
  swap: `
    swap
    exchange
    replace
    switch
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
    cancel that
    scratch that
    reverse it
    annul that
    annul it
    rewind
    take that assignment back
    unassign that
    ctrl + z
    roll that back
    roll it back
    roll this back
    take it all back
    pull that back
    reverse this
    cancel what i did
    cancel what i just did
    cancel what i come to do
    undo what i did
    undo what i just did
    cancel the last
    cancel my last
    revert my last
    undo my last
    undo last
    undo this
    take that back please
    please undo
    undo the last (/thing/one/change/assignment/step)
    git revert (/head)
    (cancel/undo/revert/reverse/annul) (that/the/this/the last/my last) (assignment/assignments/change/batch)
    belay that
    rescind
    rescind that
    rescind it
    (is/are/be) to be (rescinded/reversed/undone/revoked)
    (undo/revert/reverse/cancel/rescind) (the/my/the most/my most) (most recent/last/latest/previous/recent) (action/change/step/assignment/thing/one/move)
    put (/it/that/this/them/everything/all) (/all/everything) back (/to) (/how/as/the way/like) (/it/they/things/everything/all) (was/were) (/before)
    (take/pull/roll) (it/that/this) (all/) back
    (needs/need) (undoing/reversing/rescinding)
  `,
  saysUndo: `
    undo
    undone
    ctrl z
    ctrl+z
    ctrl + z
    (undo/revert/reverse/cancel/rescind) (the/my/the most/my most) (most recent/last/latest/previous) (action/change/step/move)
    undo what i (/just) did
    undo my last
  `,
  mistaken: `
    (/the/that was the/that were the/it was the) wrong (people/course/person/one/ones/audience/date/window/team/list/button)
    (/that was/it was) (by/my/a/a bad) mistake
    (/that was/it was) by error
    (that/it) was (wrong/not right/too early/too soon/too fast)
    (/i) messed up
    (/i/i have/ive) made (a/the/some/another) (mistake/error)
    not what i wanted
    i was wrong
    was wrong
    was a mistake
    (/i/i have/ive) (clicked/pressed/tapped/hit/picked/chose/typed/put/took) (/on) (/the) wrong (one/thing/button/course/person/people/name/names/date/day/list)
    my bad
    (/i) didnt mean (/to/that/it/this/to do that/to do it/to do this)
    (/i) did not mean (/to/that/it/this/to do that/to do it/to do this)
    (that/it/this) (isnt/is not/wasnt/was not) (right/what i wanted/what i meant)
    (/i) messed (that/it/this) up
    (/i/i have/ive) changed my mind
    (/the/that was the/that were the/it was the) wrong (cohort/group/lot/crew/squad/crowd/batch/bunch/training/lady/guy/fella/bloke/kim/set)
    (/the above/it/that/this) was (issued/sent/made/done/assigned/given) (in error/by mistake/by accident/by error)
    (/i/i have/ive) made (mistake/error)
    (i/i have/ive) done that (/far) too (hastily/early/fast/quickly/soon)
    i (/rather/really) regret (what i did/that/this/it/what i just did/what i did just now)
    my mistake
    (that/it) was (/a) (slip/blunder/cock up/misclick)
    misclick
    misclicked
    fat fingers
    fat fingered
    (i/i have/ive) (assigned/sent/gave/given/issued) (/it to/this to/that to) the wrong (thing/one/course/person/people/lot/kim/team)
  `,
  besideUndo: `
    please
    pls
    plz
    kindly
    thanks
    thank you
    sorry
    oh (/no/dear/damn/my/god/gosh/shit)
    (oops/whoops/woops/ooops/ay/ah/argh/ugh/er/erm/um/uh) (/no)
    dear
    damn
    mince
    so
    and
    it
    that
    this
    the
    all of it
    one
    thing
    just made
    i just made
    i (/just) did
    in its entirety
    entirely
    completely
    assignment
    (can/could/would/will) you
    now
    for me
    at once
    immediately
    quickly
    quick
    tht
    taht
    oopsie
    ooh
    god
    gosh
    actually
    quite
    wait
    no wait
    hang on
    hold on
    the last (thing/one/change/step/action)
    last (thing/one/change/step/action)
    what i (/just) did
    my last
    back
    right away
    straight away
    if you (can/could/would)
    if possible
    i need to
    i want to
    id like to
    i would like to
    (omg/omfg/jeez/blimey/crikey/crap/heck/argh/eek/yikes/doh/ack/hell/bugger/sugar)
    no no
    no no no
    as you were
    it all
    (just now/this minute/a moment ago/a minute ago/a second ago)
    could you
    need you to
    i need you to
    again
    wait no
    the above
  `,
  halts: `
    wait
    waits
    no wait
    hold on
    hang on
    hold it
    stop
    one moment
    one sec
    one second
    not yet
    (/just) a (moment/second/sec/minute/min)
  `,
  asksReply: `
    (please/pls/plz/kindly/and/will/would/to) revert (/back)
    revert (back/to me/to us/with)
    (can/could) you revert (/back)
    revert (quickly/immediately/soon/asap/at once/urgently)
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
    construed
    be as diligent
    were as
    dream of
    mark my words
    we lose
    lol have you
    in your dreams
    hypothetically
    theoretically
    let us imagine
    imagine
    suppose
    supposing
    assuming
    provided that
    on condition
    only if
    even if
    as if
    wish i could
    if only
    had i
    were i
    would probably
    might have
    could end up
    in theory
    joking
    just kidding
    kidding
    jk
    todo
    fixme
    i am thinking of
    im thinking of
    im thinking about
    thinking about
    im considering
    i am considering
    considering
    i might
    we might
    maybe i should
    maybe i will
    perhaps i should
    i was going to
    was going to
    i was about to
    i almost
    nearly assigned
    used to
    back when
    last year i
    dont run
    do not run
    joke
    just a joke
    a joke
    for fun only
    should have (assigned/done/given/sent/reminded/told/been/finished/asked/known)
    had half a mind
    have half a mind
    half a mind to
    not for me
    one shouldnt
    (might/would/could/should) one (day/)
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
    asked whether
    asked me whether
    writes that
    announced
    wants me to
    want me to
    wrote me
    texted
    emailed
    on slack
    the email says
    the ticket says
    the policy says
    the docs say
    docs say
    readme says
    hr says
    legal says
    they say
    people say
    rumour has it
    rumor has it
    supposedly
    allegedly
    (view/opinion/suggestion/belief/concern) (has been/was/is/had been) (expressed/voiced/made/raised)
    (it is/it was/it has been) (said/rumoured/reported/claimed/suggested/alleged/understood) that
    or so (he/she/they/i/their/her/his/the)
    claims (that/she/he/they/it/to/everyone/the/all/his/her/there/already)
    by all accounts
    apparently (she/he/they/everyone)
    joked
    jokes
    it seems that
    i hear
    i heard
    i am told
    im told
    word is
    hr reckon
    (hr/legal/they/people/compliance/finance/head office/the boss/my boss/management/some) (reckon/think/feel/say/believe/suggest/suggests/insist/insists)
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
    have finished
    have all finished
    planning to
    plan to
    let me hear
    cant even
    i plan
    we plan
    i will have to
    i need to remember
    i should
    i shouldve
    i want to think
    before i
    one of these days
    soon i
    eventually
    this afternoon i
    tomorrow i
    next week i
    next month i
    later i
    later on i
    some day
    i intend
    we intend
    i am going to
    im going to
    i count on
    maybe we could
    perhaps we could
    maybe we can
    we could maybe
    next spring
    next summer
    next autumn
    next winter
    in spring
    in the spring
    sometime
    planning the
    planning a
    planning for
    we might
    thinking of
    i fancy
    some time
    i hope to
    we hope to
    hoping to
    i aim to
    toying with
    i am tempted
    im tempted
    i think to (give/assign/put/send/enrol/add/remind/take)
    i had (thought/planned/intended/hoped) (to/of)
    it is (intended/planned/proposed/envisaged) (to/that)
    is (under consideration/being considered/yet to be decided)
    will be (considered/reviewed/looked at)
    it may be that
    (finished/finish/completed/done) (/all) their courses
    nearly
    (i am/im/we are/were) (still/) (weighing/pondering/mulling/debating)
    (i have/ive/we have/weve/i/we) (already/just/already just/) (reminded/assigned/chased/nudged/withdrawn/removed/extended/enrolled/pinged)
    (i have/ive/we have/weve) (already/just) (told/asked/given/spoken/put/added/done)
    (has/have/was/were) already been (reminded/assigned/chased/nudged/withdrawn/removed/extended/given/told)
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
    tomorrow
    not now
    not yet
    give me a
    give me time
    one sec
    one second
    a second
    let me check
    talk to
    speak to
    speak with
    discuss
    decide
    deciding
    review
    look at
    look into
    busy
    in a meeting
    in meeting
    brb
    hmm
    next week i
    come back
    get back
    must ask
    should i
    depends
    reflect
    what do you think
    dont know
    i dont know
    unsure
  `,
  own: `
    remind me
    reminders for me
    my reminders
    nudge me
    my own
    i never finished
    my next
    i am behind
    im behind
    i still have to
    im 2
    i myself
    i aint
    i have not
    my courses
    mine is
    mine are
    finished mine
    did mine
    do mine
    mine done
    mine too
    done myself
    did it myself
    finished it myself
    for myself
    myself today
    myself yesterday
    done it myself
    i was doing
    im taking
    i am taking
    im working on
    i am working on
    im starting
    i am starting
    im enrolled
    put me on
    sign me up
    enrol me
    assign me
    give me the course
    my own learning
    (ive/i have/i have just/ive just/i just/i) (finished/done/completed/did/started/passed)
    im at
    i am at
    ive reached
    can i have more time
    could i have more time
    may i have more time
    i need more time
    i need longer
    am i overdue
    what am i
    do i have open
    my overdue
    my deadline
    my due date
    (from/off/on) my list
    my own list
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
    please dont
    please do not
    no reminder
    no reminders
    not assign
    never assign
    dont assign
    dont send
    do not send
    do not remind
    do not assign
    not remind
    i havent
    i did not
    hasnt asked
    no assignment
    wont be
    no thanks
    nothing to
    no action
    nothing today
    i would not
    wouldnt
    shouldnt
    should not
    must not
    mustnt
    avoid
    refrain
    not necessary
    not needed to
    no necessity
    not have to
    no longer remind
    not to remind
    not yet assign
    wont be needed
    without reminding
    without assigning
    not required to remind
    no point
    not worth
  `,
  turn: `
    but
    but do
    but please do
    just
    only
    instead
    and so
    therefore
    hence
    so please
    so (could/can/would) you
  `,
  thereafter: `
    then
    also
    afterwards
    after that
    next
    +
    &
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
    is it a good idea
    good idea
    is it wise
    wise to
    what would happen
    what happens
    do i have to
    do i need to
    must i
    is it bad
    is it rude
    is it mean
    is it ok that
    would she
    would he
    would they
    will she
    will he
    do you recommend
    which would you
    which course should
    what course should
    what should i
    would you recommend
    would you advise
    do i dare
    am i allowed
    can i even
    should one
    what about giving
    thoughts on
    opinions on
    ought we
    would it make sense
    does it make sense
    is it better
    which is better
    what do you think
    is it fair
    is it right
    do you reckon
    worth giving
  `,
  longAgo: `
    (last/the last/this last) (year/month/week/spring/summer/autumn/fall/winter/quarter/term/january/february/march/april/may/june/july/august/september/october/november/december)
    yesterday
    (years/months/weeks/days/ages/a year/a month/a week/a while/long/some time) ago
    back in the day
    when i was
    in the old days
  `,
  takesPart: `
    have | do | take | get | join | attend | complete | follow | go on | be on | be on to | sit | go through | come on to | start | try | receive
  `,
  soNo: `
    (so/therefore/hence/thus) (thats/that is/its/it is/it has to be/it must be) (a no/no/a hard no)
    (so/therefore/hence/thus) (no/declined/refused/rejected/denied)
  `,
  getsThem: `
    have | get | let | make | ask | tell | want | need | (i/we) (want/need) | (id/i would/we would/wed) (like/want/love) | see that
  `,
  shorter: `
    not (/quite) (as/so) (long/much) as (she/he/they) (asks/asked/wants/wanted/wished/hoped)
    not (/quite) (as/so/that) (long/much)
    (she/he/they) (asks/asked/wants/wanted) (for/) too (much/long)
    not the full time
    not all of it
  `,
  abilities: `
    what (sort of/kind of/kinds of/sorts of) (things/stuff/orders/commands/requests) (can you/are you able to/do you)
    what (else/all/) (can you do/are you able to do/do you do/are you for/are you good for)
    what (else/all/exactly/) (is it you can do/can this do/can this bot do/can this thing do/does this thing do/does this bot do)
    (list/show/state/tell me/give me/name) (/me) (your/the bots/all your/the available) (functions/features/capabilities/abilities/services/commands/skills/functionality/tricks)
    (which/what) (services/functions/features/commands/orders/options) (are/do you/can you/does this/can i/there are/have you)
    what (services/functions/features/options) (/are/is)
    what you (can do/are able to do/do)
    (things/stuff) you can do
    what can i (ask you/ask of you/use you for/get you to do/do in here/do here)
    how can you (help/help me/assist/be of help/be of use)
  `,
  weighs: `
    should
    shud
    ought
    would it
    what about if
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
    procedure
    how does it
    pls guide
    how can one
    how can we
    how does this
    how does that
    how would one
    how could i
    how it works
    how works
    how is it possible
    how to do
    how do i even
    where do i
    where can i
    what is the command
    whats the command
    which command
    what command
    man page
    usage
    syntax
    what do i type
    what should i type
    what do i have to type
    what do i need to type
    is there a way
    is there a command
    explain how
    can you explain
    could you explain
    please explain
    help me understand
    how i can
    how exactly do i
    how i do
    how it is possible to
    how is the completion rate calculated
    how are completions counted
    how is completion calculated
    how is progress calculated
    how is it calculated
    how are they calculated
    how is it counted
    where do i see
    where can i see
    where would i see
    where is the report
    where do i find
    where can i find
    how would i go about
    how do you go about
    how would one go about
    whats the way to
    what is the way to
    what is the best way to
    whats the best way to
    how do we (assign/remind/withdraw/export/see/get/change/move/undo/report/find/do/take/give/add/remove/set/make/run/download)
    what can i do
    what can you do
    what can i ask
    what can i type
    what are the commands
    list of commands
    give me a tour
    teach me
    could you explain how
    please explain how
    kindly explain how
    kindly guide
    please guide
    im new to this
    new to this
    getting started
    is there a guide
    any guide
    how are you supposed to
    how am i supposed to
    how would you
    how should we
    what do i need to do to
    what do i have to do to
    what must i do to
    what do i do to
    what should i do to
    by what (steps/means/procedure/process/method/route)
    in what (way/manner)
    what are the steps
    what steps
    what is the procedure
    whats the procedure
    what is the process
    whats the process
    through which menu
  `,
  howWorks: `
    if i
    when i
    once i
    if we
    when we
    can managers
    can a manager
    can admins
    can an admin
    can an administrator
    can administrators
    do managers
    does everybody
    does everyone
    do they
    does she
    does he
    do people
    does anyone
    will they
    will everyone
    will everybody
    will there
    what happens
    who can
    can anyone
    can somebody
    can someone
    am i able
    is it possible
    can one
    can i
    may i
    can we
    how many people
    does it
    does the
    does a
    do i
    will it
    does undo
    is there
    who can see
    am i
    does
  `,
  explains: `
    mean
    means
    meaning
    difference
    stand for
    notified
    notification
    notify
    email
    e-mail
    mail
    emails
    get a message
    gets a message
    see that
    see it
    see this
    know that
    know about it
    find out
    button
    menu
    click
    press
    type
    work
    works
    working
    possible
    allowed
    happens
    happen
    limit
    at once
    in one go
    by mistake
    changed later
    change it later
    later
    preview
    straight away
    immediately
    permission
    permissions
    rights
    role
    access
    administrator
    admin
    able to
    can i do
    what can you do
    what can i ask
    example
    examples
    commands
    guide
    instructions
    help with
    documentation
    tutorial
    explained
    where
    which command
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
    what is in
    whats in
    what does it contain
    contains
    content of
    contents of
    describe
    description of
    duration of
    how much time does
    what language
    which language
    how difficult
    topic of
    what do you learn in
    what do they learn in
    what will they learn
    explain
    explain me
    what is the course
    what is this course
    what sort of
    what kind of
    how much time
    how many minutes
    tell me what
    what level
    which level
    difficulty
    learn in
    learn from
    cover
    whats it about
    what its about
    what it is about
    whats (even/actually/really/) in
    what is (even/actually/really/) in
    is covered (by/in)
    covered (by/in)
    what is (covered/dealt with/taught/treated/included)
    whats (covered/dealt with/taught/included)
    is dealt with in
    is it long
    is it any good
    its duration
    duration
    content and duration
    content
    contents
    subject matter
    actually cover
    how long will it take
    how many time it takes
    how much time it takes
    how many hours is
    what is in that
    what is in the
    involve
    involves
    entail
    entails
    what does it (teach/include/deal with/go into)
    deals with
    go into
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
    rollup
    roll up
    roll-up
    compliance report
    compliance status
    compliance overview
    compliance numbers
    headline numbers
    headline figures
    headline
    board report
    board numbers
    executive summary
    overall status
    overall numbers
    overall figures
    overall progress
    org report
    organisation report
    company report
    global report
    big numbers
    global numbers
    global figures
    management report
    quarterly report
    annual report
    key figures
    figures
    compliance rate
    the numbers
    organisation numbers
    org numbers
    company numbers
    stats
    statistics
    the stats
    overall stats
    total numbers
    total figures
    learning report
    training report
    full report
    completion report
    status report
    report please
    completion overall
    overall rate
    completion rate overall
    all courses
    every course
    by course
    per course
    course by course
    how is the organisation doing
    how is the company doing
    how is everyone in the company doing
    which course
    which courses
    courses and their
    lowest completion
    highest completion
    least completed
    most completed
    rank the courses
    course ranking
    ranking of courses
    how many assignments
    open assignments
    all assignments
    total assignments
    how are we doing overall
    how is the organisation
    how is the company
    how are we doing as an organisation
    how are we doing as a company
    where does the organisation stand
    where does the company stand
    state of learning
    learning overview
    training overview
    completion overview
    completion summary
    overall summary
    statistics please
    dashboard for the company
    admin report
    the report
    a report
    latest report
    report for the organisation
    report for the company
    numbers please
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
    by region
    per region
    by country
    per country
    by site
    per site
    by location
    per location
    cost centre
    cost center
    cost centres
    org unit
    org units
    by bu
    per bu
    by function
    per function
    by business unit
    per business unit
    by division
    per division
    by entity
    per entity
    by office
    per office
    region
    regions
    by unit
    per unit
    each department
    every department
    which department
    which departments
    which division
    which managers
    managers
    worst manager
    by line manager
    per line manager
    by lead
    per lead
    by supervisor
    heatmap
    leaderboard
    dept wise
    department wise
    departmentwise
    broken down by department
    breakdown
    break down
    broken down
    departmental
    across departments
    by departments
    by managers
    per managers
    manager wise
    by each manager
    ward
    wards
    by ward
    per ward
    by store
    per store
    by branch
    per branch
    branches
    by section
    per section
    by group
    per group
    which teams
    what teams
    each team
    every team
    per team
    teams are
    compare teams
    compare the teams
    team by team
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
    tenant wide
    tenantwide
    entire organisation
    entire organization
    entire company
    whole organisation
    whole organization
    the organisation
    the organization
    the company
    in the company
    our company
    all entities
    all business units
    all departments
    all divisions
    all countries
    all regions
    workforce
    entire workforce
    whole workforce
    population
    all staff worldwide
    group wide
    groupwide
    enterprise wide
    enterprisewide
    every employee
    all people in the company
    headcount
    across the company
    across the organisation
    across the board
    across all
    nationwide
    all offices
    all users
    all learners
    employees
    employee
    of employees
    how many employees
    how many users
    how many learners
    learners
    users
    everybody in the company
    everyone in the organisation
    everybody in the organisation
    people in the organisation
    people in total
    in total
    all together
    altogether
    org-wide
    organisation-wide
    company-wide
    group-wide
    enterprise-wide
    in all departments
    across departments
    across all departments
    the entire company
    the entire organisation
    whole business
    the business
    the whole business
    across the business
    whole firm
    the firm
    the whole firm
    whole hospital
    the trust
    whole trust
    whole site
    site wide
    sitewide
    whole school
    entire staff
    all staff
    whole staff
    organisational
    organizational
    across
    all over
    everyone at
    entire
    all of our people
    all of our employees
    throughout
    whole
    everybody here
    all departments together
    as a whole
    20000
    all 20000
    all 20,000
    (entire/whole) group
    the entire group
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
    extract
    extraction
    raw export
    data dump
    send me the file
    send the file
    excel export
    to csv
    as csv
    in csv
    excel table
    table of everything
    full list as
    file with
    download the
    downloadable
    pull the data
    raw numbers
    exportable
    csv export
    csv file
    excel sheet
    excel file
    in excel
    into excel
    as excel
    as an excel
    as an excel file
    to excel
    an excel
    the excel
    spreadsheet of
    export everything
    export it
    export all
    export this
    export that
    export the
    file of
    a file
    as file
    in a file
    data file
    get the data
    get me the data
    send me the data
    the raw data
    data as
    give me a csv
    pdf
    as pdf
    as a csv
    data export
    full export
    full extract
    full download
    download all
    download everything
    raw list
    the raw list
    the export
    export file
    export file too
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
    compliance rate
    compliance of
    compliance for
    adoption
    adoption of
    completion for
    completion status of
    completion percentage
    completion numbers
    completion figures
    completion stats
    how compliant
    rate of
    percentage of
    percentage completed
    percent complete
    penetration
    compliance
    completions
    completed rate
    pass rate
    finish rate
    finishing rate
    how complete
    penetration of
    enrolments
    enrollments
    enrolled
    participation
    attendance
    participation rate
    uptake for
    take up
    take-up
    take up of
    stats for
    stats on
    statistics for
    statistics on
    statistics of
    numbers for
    numbers on
    numbers of
    figures for
    figures on
    figures of
    report on
    report for
    report of
    rate for
    percentage for
    percent of
    percentage who
    what percentage
    what percent
    how many percent
    what share
    what proportion
    share of
    proportion of
    completion
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
    my own people
    my directs
    my direct reports
    only my
    my unit
    my group
    in my group
    mine only
    those who report to me
    who report to me
    of mine
    mine
    those of mine
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
  notNames: `
    client
    clients
    customer
    customers
    audit
    audits
    auditor
    auditors
    boss
    bosses
    ooh
    oh
    names
    name
    preview
    praise
    project
    projects
    bank
    office
    offices
    site
    sites
    shift
    shifts
    meeting
    meetings
    board
    budget
    legal
    finance
    logistics
    marketing
    sales
    accounting
    management
    manager
    managers
    director
    directors
    inspector
    inspectors
    inspection
    regulator
    insurance
    insurer
    hr
    it
    union
    works
    council
    committee
    steering
    headquarters
    hq
    head
    department
    departments
    ward
    wards
    store
    stores
    branch
    branches
    floor
    kitchen
    warehouse
    canteen
    newbie
    newbies
    joiner
    joiners
    starter
    starters
    leaver
    leavers
    intern
    interns
    trainee
    trainees
    apprentice
    apprentices
    temp
    temps
    contractor
    contractors
    colleague
    colleagues
    friend
    friends
    nobody
    somebody
    someone
    anybody
    people
    folks
    guys
    girls
    boys
    ladies
    gentlemen
    quick
    quickly
    soon
    again
    today
    tonight
    morning
    afternoon
    evening
    noon
    lunch
    break
    holiday
    holidays
    leave
    sick
    vacation
    maternity
    parental
    weather
    coffee
    tea
    phone
    email
    mail
    message
    messages
    teams
    chat
    bot
    system
    tool
    app
    software
    licence
    license
    money
    cost
    costs
    time
    times
    hour
    hours
    minute
    minutes
    day
    days
    week
    weeks
    month
    months
    year
    years
    quarter
    everything
    anything
    something
    nothing
    list
    lists
    table
    tables
    sheet
    file
    files
    data
    numbers
    figures
    stats
    percent
    percentage
    half
    third
    most
    least
    best
    worst
    first
    last
    next
    same
    other
    others
    another
    rest
    lot
    lots
    bit
    few
    many
    much
    more
    less
    enough
    once
    twice
    three
    four
    five
    six
    seven
    eight
    nine
    ten
    stuff
    thing
    things
    bits
    word
    words
    reason
    reasons
    question
    questions
    answer
    answers
    idea
    ideas
    problem
    problems
    issue
    issues
    help
    support
    advice
    feedback
    thank
    thanks
    please
    sorry
    hello
    hey
    cheers
    regards
    kind
    dear
    sir
    madam
    team
    crew
    gang
    campaign
    rollout
    roll-out
    migration
    launch
    release
    sprint
    standup
    ticket
    tickets
    incident
    outage
    server
    network
    laptop
    password
    access
    account
    accounts
    user
    users
    learner
    learners
    employee
    employees
    staff
    member
    members
    workforce
    business
    company
    organisation
    organization
    group
    division
    unit
    units
    region
    regions
    country
    countries
    line
    lines
    job
    jobs
    role
    roles
    work
    task
    tasks
    duty
    duties
    training
    trainings
    course
    courses
    module
    modules
    lesson
    lessons
    class
    classes
    certificate
    certificates
    exam
    exams
    test
    tests
    result
    results
    score
    scores
    rate
    rates
    progress
    status
    overview
    summary
    report
    reports
    dashboard
    rank
    ranking
    order
    deadline
    deadlines
    date
    dates
    due
    extension
    request
    requests
    approval
    approvals
    reminder
    reminders
    nudge
    nudges
    note
    notes
    comment
    comments
    remark
    reply
    replies
    university
    school
    college
    museum
    gallery
    exhibition
    agency
    house
    desk
    front
    petty
    cash
    pitch
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
    if that is ok
    if thats ok
    if that is okay
    if thats okay
    if thats alright
    if that is alright
    if its ok
    if its okay
    if it is ok
    if it is okay
    if its alright
    if its not too much
    if its not too much trouble
    if thats not too much
    if you dont mind
    if you do not mind
    if im doing this right
    if i am doing this right
    if thats possible
    if that is possible
    if it is possible
    if its possible
    if that works
    if that makes sense
    if thats allowed
    if im allowed
    if i am allowed
    if i can
    if i could
    if you have time
    if needed
    if necessary
    if i remember correctly
    if im not mistaken
    if i am not mistaken
    if i am not wrong
    if i understand correctly
    not sure if this is right but
    not sure if this works but
    not sure if im doing this right but
    im not sure if this is right but
    i dont know if this works but
    i dont know if this is right but
    i hope this is right
    i hope thats ok
    i hope that is ok
    i hope this is ok
    i hope its ok
    hope thats ok
    sorry to bother you
    sorry to bother
    sorry
    um
    uh
    er
    erm
    i guess
    i think maybe
    i believe
    would it be ok
    would it be okay
    would it be ok to
    would it be okay to
    would it be possible to
    is it possible to
    is it ok to
    is it okay to
    is it ok if i
    is it okay if i
    is it possible that you
    could it be possible to
    can i please
    may i please
    could i please
    could you maybe
    could you perhaps
    can you maybe
    maybe you could
    perhaps you could
    i would need
    i would want
    i want
    i would like to
    i would like that
    i would like you to
    id like to
    id like you to
    i will need you to
    thank you in advance
    thanks a lot
    many thanks
    for info
    for your information
    fyi
    cf
    best regards
    kind regards
    regards
    cordially
    at your convenience
    when you have a moment
    when you have a minute
    when you get a chance
    when you can
    as soon as you can
    as soon as possible
    asap
    urgently
    urgent
    as discussed
    as agreed
    i repeat
    precisely
    and yes i am sure
    yes i am sure
    yes im sure
    im sure
    im certain
    its fine
    sudo
    plz
    pretty please
    may i ask that
    might i ask that
    can i ask that
    could i ask that
    i must ask that
    may i ask you to
    might i ask you to
    could i ask you to
    can i ask you to
    may i request that
    i request that
    i kindly request that
    may i request you to
    it would be wonderful if
    it would be great if
    it would be lovely if you
    it would be kind if
    would it be at all possible to
    if you would be so kind
    if you would be so good
    if you will
    if you wouldnt mind
    if you would not mind
    if at all possible
    when convenient
    at your earliest convenience
    i should be grateful if
    i would be most grateful if
    id be grateful if
    id be ever so grateful if
    i would appreciate it if
    i would really appreciate it if
    id appreciate it if
    would you be kind enough to
    could you be so kind as to
    be so good as to
    i was hoping you could
    i was hoping to
    i was hoping that
    i hope you can
    i hope you could
    i wonder whether you could
    i wonder if you might
    i wonder if you would
    i was wondering if you could
    i was wondering if you would
    i was wondering whether you could
    i wondered if you could
    i was just wondering if you could
    thats all
    that is all
    that was all
    thats it for now
    that will be all
    thatll be all
    (im/i am/were/we are/we re/) (gonna/going to) need
    on a (happier/lighter/different/separate/related/side/serious/positive/similar/brighter/sadder/personal) note
    i suppose
    i dare say
    if you would be a dear
    be a love and
    be a dear and
    do be a dear and
    i must say
    i confess
    tell you what
    (id/i would) (feel/be/sleep/rest) (much/a lot/far/rather/) (happier/better/easier/calmer/more comfortable) if
    (it would/itd/that would/it might/wouldnt it) be (good/great/nice/lovely/wise/sensible/helpful/useful/ideal/brilliant/super/best/handy/better) if
    (it would/itd/that would/it might) be (good/great/nice/lovely/wise/sensible/helpful/useful/ideal/brilliant/super/best/handy/better) (for/to/to have/to get)
    (id/i would) (love/like/love it/like it/prefer/prefer it/appreciate it) if
    (id/i would) (love/prefer) (/for/to see/to have)
    it has come to my attention that
    (would/could) you be (a dear/a star/an angel/a love/a pal) and
    if its all the same to you
    if it suits you
    when you have a (sec/second/mo/tick/minute spare)
    do me a favour (/and)
    can you do me a favour (/and)
    would you be able to
    are you able to
    (a/one/just a) quick one
    quick question
    just a quick one
    if thats not a bother
    if its no bother
    if its no trouble
    i was hoping to get
    i am hoping to get
    (im/i am) looking to
    (id/i would) ask that
    id ask you to
    it is requested that
    it is asked that
    it is kindly requested that
    i am writing to (ask/request) (/that/you to)
    this is to request that
    i hereby request that
    (could/can/may/might) i (ask for/request/have)
    (it would be/would be/it is/id be/it will be) (much/very much/greatly/most/really/highly/) appreciated if
    (it would be/would be) (much/very much/greatly/most/really/) appreciated
    after all
    at the earliest opportunity
    at your earliest opportunity
    (ensure/make sure/see to it/arrange) that
    if you could possibly
    (it has been/it was/its been/we have/weve/i have/ive) (decided/agreed/resolved) that
    (before/lest/in case) i forget
    while (im/i am) at it
    whilst (im/i am) at it
    while you are at it
    while youre at it
    going forward
    (wouldnt/would not) (go amiss/hurt/be amiss/do any harm/come amiss)
    the sooner the better
  `,
  insists: `
    please (do/arrange) (that/it/so)
    do (that/it) please
    so please
    please proceed
    please arrange
    make it so
    please see to it
    can you do that
    could you do that
    please set that up
    please set it up
    so do it
    so do that
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
    could i see
    can i see
    can i get
    could i get
    could you show
    could you show me
    can you show me
    can you show
    could you let me know
    can you let me know
    do you know
    do we know
    i want to know
    i would like to know
    i was just wondering
    just wondering
    wondering
    curious
    pull up
    bring up
    check
    check on
    ls
    cat
    stat
    status
    get status
    grep
    diff
    where do we stand
    how goes
    any news
    am i
    have i
    did i
    is there
    are there
    give me the status
    give me an update
    update on
    let me know
    who all
    sorry who
    sorry how
    sorry what
    um who
    um how
    could you please tell me
    please tell me
    please show
    please give me the status
    what about
    how about
    and what about
    date
    dates
    completion date
    finish date
    finishing date
    end date of
    name
    names
    anybody
    anyone
    has anyone
    have any
    which of
    how long ago
    since when
    until when
    will
    set out
    state
    identify
    outline
    describe
    open (/me/up) (the/her/his/their) (page/profile/record/file/card)
    open the page of
    take me to
    go to the page of
    fetch
    dig out
    remind me (what/which/who/how/when)
    say (what/which/who/how/when)
    tell us
    report on
    brief me
    sitrep
    which of them
    which of (my/the/our/those)
    inform me
    advise me
    advise (which/who/how/what/whether)
    confirm (which/who/how/what/whether)
    rundown
    give me a rundown
    lowdown
    the lowdown
    find out (whether/if/how/who/what/which/where)
    check (whether/if/how/who/what/which/where)
    look (whether/if/how/who/what/which/where)
    remind me (whos/whats/whose/hows)
    summarise
    summarize
    sum up
    where we are
    see (whether/if/who/what/which/where)
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
    not finished
    names
    name
    who is
    stats
    statistics
    figures
    what date did
    on what date
    since when
    still missing
    so far
    any
    anyone
    anybody
    how long ago
    how often
    how come
    state of play
    sitrep
    the position (of/in/with/on)
    position in respect of
  `,
  counts: `
    how many
    how many people
    numbers
    number of
    percentage
    percent
    %
    rate
    stats
    count
    figures
    what share
    how much of
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
  mayI: 'can i | could i | may i | might i | am i able to | can we | could we',
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
    all
    all of those who
    all people who
    all the people who
    all the ones who
    all ones who
    the ones
    each who
    every one who
    everybody who
    each person who
    folks who
    team members who
    members who
    collaborators who
    colleagues who
    any one who
    where
    select
  `,
  openings: 'it',
  courseWord: 'course | training | module | class | e-learning | trainings | formation | learning | workshop',
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
    there
    then
    just
    really
    actually
    so
    dear
    hi
    hello
    hey
    ok
    okay
    oh
    formation
    into
    onto
    over
    out
    am
    were
    been
    has
    have
    had
    she
    he
    they
    we
    i
    you
    me
    us
    my
    our
    your
    some
    any
    or
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
    tell
    by
    and
    of
    status
    progress
    check
    check on
    stats
    standing of
    record of
    overview of
    update on
    how far is
    where is
    wheres
  `,
  needing: `
    needs
    gets
    wants
    should
    must
    has
    does
    requires
  `,
  spelling: {
    push: 'pushing pushin',
    include: 'incl',
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
    ive: 'iv',
    have: 'hav hve',
    away: 'awy',
    every: 'evry evrey evey',
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
    chase: 'chaes chace',
    chasing: 'chasin chacing',
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
    alex: 'alexander',
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
      (by/before/until/till/til/) (cob/eod/eob/cop/close of business/close of play/end of day/end of play/end of business/the end of the day/lunchtime/noon/midday/midnight) (on/)
      by (latest/the latest)
      at the very latest by
      no later than
      ahead of
      in time for
      must be done by
      needs to be done by
      has to be done by
      with completion by
      completion by
      to be in by
      the date of
      end date
      target date
      due date
      due date is
      a due date of
      the deadline of
      the deadline is
      with the deadline
      with the due date
      with the deadline of
      with the due date of
      dead line
      for the date of
      till
      until
      on
      on or before
      before
      due
      due by
      due on
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
      no later than the
      deadline is
      with deadline
      with a deadline of
      deadline on
      due the
      by the
      until the
      till the
      for the
      at the latest on
      at latest
      not after
      up to
      to finish by
      to finish before
      to complete by
      to be finished by
      to be finished before
      to be completed by
      to be completed before
      done by
      finish by
      finished by
      complete by
      completed by
      ready by
      ready for
      expires
      for end of
      until including
      day
      the day
    `,
    next: 'next | following',
    coming: 'this | coming | this coming',
    nextWeek: `
      next week
      the following week
      of the following week
      week after
      of next week
      week
      in the next week
    `,
    fixed: {
      'day after': 2,
      'the day after tomorrow': 2,
      'in a week': 7,
      'a week from now': 7,
      'a week from today': 7,
      'one week from now': 7,
      'one week from today': 7,
      'in a fortnight': 14,
      'in two weeks time': 14,
      today: 0,
      tonight: 0,
      tomorrow: 1,
      'day after tomorrow': 2,
      'eod tomorrow': 1,
    },
    endOf:
      'end of | final of | final of the | the final of | the final of the | last day of the | the last day of the | close of the | the last day of | last day of | the last of | the close of |' +
      ' close of | end o | the end of | end of the | end of this | the end of this | the end of the | end | end the',
    startOf:
      'start of | the start of | beginning of | the beginning of | early | begin of | start | beginning',
    midOf: 'mid | middle of | the middle of',
    nextMonth: 'next month | the next month | the following month | following month',
    feasts: {
      christmas: 1224,
      xmas: 1224,
      'christmas eve': 1224,
      'new year': 1231,
      'new years': 1231,
      'new years eve': 1231,
    },
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
      wk: 7,
      wks: 7,
      fortnight: 14,
      fortnights: 14,
      month: 30,
      months: 30,
    },
    spans: {
      'a fortnight': 14,
      'couple of days': 2,
      'a couple of days': 2,
      'two fortnights': 28,
      'half a week': 3,
      'ten days': 10,
      'a few weeks': 21,
      'few weeks': 21,
      'few days': 3,
      'few more days': 3,
      'a few more days': 3,
      'couple more days': 2,
      'a couple more days': 2,
      'couple more weeks': 14,
      'a couple more weeks': 14,
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
      'a couple of weeks': 14,
      'couple of weeks': 14,
      'half a month': 14,
      'another two weeks': 14,
      'two more weeks': 14,
      'another fortnight': 14,
      'an extra week': 7,
      'extra week': 7,
      'extra fortnight': 14,
      'extra month': 30,
      'extra day': 1,
      'an additional week': 7,
      'a supplementary week': 7,
      'one supplementary week': 7,
      '1 more week': 7,
      '7 more days': 7,
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
    `,
  },
};
