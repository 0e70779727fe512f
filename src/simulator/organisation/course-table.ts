import { parseTable } from './table.ts';

const columns = [
  'key',
  'title',
  'topic',
  'format',
  'duration',
  'level',
  'skills',
  'language',
  'state',
  'description',
] as const;

/** Contoso Academy: a hundred courses, near-duplicates and a few inactive ones among them. */
export const academyCourses = parseTable(
  columns,
  `
FIRE-SAFETY | Fire Safety | Compliance | course | PT30M | beginner | fire safety, evacuation | en-us | active | How to prevent fires, sound the alarm and leave the building calmly.
FIRE-WARDEN | Fire Safety for Wardens | Compliance | course | PT1H15M | intermediate | fire safety, leadership | en-us | active | What wardens do before, during and after an evacuation.
GDPR-ESSENTIALS | GDPR Essentials | Compliance | course | PT45M | beginner | privacy, data protection | en-us | active | What personal data is and what you may do with it.
GDPR-MARKETING | GDPR for Marketing Teams | Compliance | course | PT1H | intermediate | privacy, consent, marketing | en-us | active | Consent, newsletters and tracking without getting it wrong.
GDPR-DE | DSGVO-Grundlagen | Compliance | course | PT45M | beginner | Datenschutz | de-de | active | Was personenbezogene Daten sind und was Sie damit tun dürfen.
GDPR-2019 | GDPR Essentials (2019 edition) | Compliance | course | PT50M | beginner | privacy | en-us | inactive | The former edition, kept for those who began it.
ANTI-BRIBERY | Anti-Bribery and Corruption | Compliance | course | PT40M | beginner | ethics, compliance | en-us | active | Gifts, hospitality and where the line is.
CODE-OF-CONDUCT | Our Code of Conduct | Compliance | document | PT20M | beginner | ethics | en-us | active | The rules we give ourselves, with examples.
INSIDER-TRADING | Insider Trading: What You Must Know | Compliance | video | PT15M | beginner | ethics, finance | en-us | active | When information is inside information and whom to ask.
HARASSMENT | Respect at Work: Preventing Harassment | Compliance | course | PT50M | beginner | respect, inclusion | en-us | active | Recognising harassment, speaking up and supporting others.
EXPORT-CONTROL | Export Control Basics | Compliance | course | PT35M | intermediate | trade, compliance | en-us | active | Which goods, technology and people need a licence.
MODERN-SLAVERY | Modern Slavery in Supply Chains | Compliance | video | PT25M | beginner | procurement, ethics | en-gb | active | Signs of forced labour and what buyers can do.
PREVENCION-RIESGOS | Prevención de riesgos laborales | Compliance | course | PT1H | beginner | seguridad | es-es | active | Los riesgos habituales del puesto y cómo evitarlos.
RECORDS | Keeping Records: What to Keep and for How Long | Compliance | document | PT15M | beginner | records, compliance | en-us | active | Retention periods in one page a department.

EXCEL-BASICS | Excel Basics | Office | course | PT2H | beginner | excel, spreadsheets | en-us | active | Cells, formulas, tables and your first chart.
EXCEL-ANALYSTS | Excel for Analysts | Office | course | PT4H30M | intermediate | excel, data analysis | en-us | active | Pivot tables, Power Query and answers that hold.
EXCEL-ADVANCED | Advanced Excel | Office | course | PT6H | advanced | excel, modelling | en-us | active | Dynamic arrays, LAMBDA and models others can read.
EXCEL-SHORTCUTS | Excel Keyboard Shortcuts | Office | video | PT12M | beginner | excel, productivity | en-us | active | Thirty shortcuts worth a week a year.
EXCEL-DE | Excel-Grundlagen | Office | course | PT2H | beginner | Excel | de-de | active | Zellen, Formeln, Tabellen und das erste Diagramm.
EXCEL-2013 | Excel 2013 Basics | Office | course | PT2H | beginner | excel | en-us | inactive | Replaced by Excel Basics.
POWERPOINT | Slides That Say Something | Office | course | PT1H30M | beginner | powerpoint, storytelling | en-us | active | One idea a slide, and a story through all of them.
WORD-LONG | Long Documents in Word | Office | course | PT1H | intermediate | word, writing | en-us | active | Styles, references and a table of contents that works.
OUTLOOK | Taming Your Inbox | Office | video | PT18M | beginner | outlook, productivity | en-us | active | Rules, quick steps and an empty inbox by Friday.
TEAMS-MEETINGS | Better Meetings in Teams | Office | video | PT22M | beginner | teams, meetings | en-us | active | Agendas, notes and fewer people in the room.
TEAMS-OWNERS | Owning a Team in Teams | Office | course | PT40M | intermediate | teams, governance | en-us | active | Channels, guests and keeping order over the years.
ONENOTE | Notes You Find Again | Office | video | PT14M | beginner | onenote, productivity | en-us | active | Notebooks, tags and search.
SHAREPOINT | SharePoint for Site Owners | Office | course | PT2H15M | intermediate | sharepoint | en-us | active | Pages, permissions and libraries without surprises.
COPILOT | Working with Copilot | Office | course | PT1H10M | beginner | ai, productivity | en-us | active | What to ask, what to check and what never to paste.

SECURITY-AWARENESS | Security Awareness | Security | course | PT35M | beginner | security, phishing | en-us | active | Passwords, updates, and the mail that wants you to hurry.
SECURITY-AWARENESS-2 | Security Awareness Refresher | Security | course | PT15M | beginner | security | en-us | active | The yearly quarter of an hour.
PHISHING | Spot the Phish | Security | video | PT10M | beginner | phishing, security | en-us | active | Twelve real mails: which would you have opened?
SECURE-CODING | Secure Coding | Security | course | PT5H | advanced | security, development | en-us | active | The ten commonest flaws and how not to write them.
THREAT-MODELLING | Threat Modelling for Teams | Security | course | PT2H | intermediate | security, design | en-us | active | Four questions that find most of the trouble.
INCIDENT | When Something Goes Wrong: Incident Response | Security | course | PT1H | intermediate | security, incidents | en-us | active | Who does what in the first hour.
TRAVEL-SECURITY | Travelling with Company Devices | Security | document | PT10M | beginner | security, travel | en-us | active | Hotels, airports and borders.
SICHERHEIT | Informationssicherheit im Alltag | Security | course | PT30M | beginner | Sicherheit | de-de | active | Kennwörter, Updates und die Mail, die es eilig hat.
JOHO-SECURITY | 情報セキュリティ入門 | Security | course | PT30M | beginner | セキュリティ | ja-jp | active | パスワード、更新、そして急がせるメールへの備え。

DATA-LITERACY | Data Literacy | Data | course | PT1H30M | beginner | data, statistics | en-us | active | Reading charts, asking for the denominator, doubting averages.
DATA-STORY | Telling Stories with Data | Data | course | PT2H | intermediate | data, visualisation | en-us | active | From a table to a chart that makes the point.
POWER-BI | Power BI: First Report | Data | course | PT3H | beginner | power bi, data | en-us | active | Connect, model, and publish your first report.
POWER-BI-DAX | Power BI: Thinking in DAX | Data | course | PT6H | advanced | power bi, dax | en-us | active | Contexts, measures and time intelligence.
SQL-BASICS | SQL Basics | Data | course | PT4H | beginner | sql, databases | en-us | active | Asking a database for exactly what you want.
SQL-TUNING | SQL Performance Tuning | Data | course | PT5H | advanced | sql, performance | en-us | active | Plans, indexes and the query that took all night.
PYTHON-DATA | Python for Data Analysis | Data | path | PT20H | intermediate | python, data analysis | en-us | active | Notebooks, data frames and plots, in ten sittings.
PYTHON-BASICS | Python Basics | Data | course | PT8H | beginner | python, programming | en-us | active | Your first programs, from a line to a small tool.
STATISTICS | Statistics Without Fear | Data | course | PT3H30M | intermediate | statistics | en-us | active | Samples, uncertainty and what significant means.
ML-INTRO | Machine Learning: An Introduction | Data | path | PT12H | intermediate | machine learning, ai | en-us | active | What it can do, how it fails, and a first model.
AI-RESPONSIBLE | Responsible AI | Data | course | PT50M | beginner | ai, ethics | en-us | active | Fairness, transparency and who answers for it.

LEAD-FIRST | First-Time Manager | Leadership | path | PT10H | beginner | leadership, management | en-us | active | From colleague to manager, in eight weeks.
LEAD-FEEDBACK | Giving Feedback | Leadership | course | PT45M | beginner | feedback, leadership | en-us | active | Soon, specific and kind.
LEAD-DIFFICULT | Difficult Conversations | Leadership | course | PT1H15M | intermediate | leadership, communication | en-us | active | Preparing for, having and following up the talk you put off.
LEAD-ONEONONE | One-to-Ones That Matter | Leadership | video | PT20M | beginner | leadership, coaching | en-us | active | Thirty minutes a week that belong to the other person.
LEAD-COACHING | Coaching for Managers | Leadership | course | PT3H | intermediate | coaching, leadership | en-us | active | Asking rather than telling.
LEAD-REMOTE | Leading Remote Teams | Leadership | course | PT1H30M | intermediate | leadership, remote work | en-us | active | Trust, rhythm and results across time zones.
LEAD-STRATEGY | Strategy for Non-Strategists | Leadership | course | PT2H | advanced | strategy | en-us | active | Choices, trade-offs and saying no.
LEAD-HIRING | Hiring Well | Leadership | course | PT1H40M | intermediate | hiring, interviewing | en-us | active | Structured interviews and decisions you can explain.
LEAD-INCLUSION | Inclusive Leadership | Leadership | course | PT1H | intermediate | inclusion, leadership | en-us | active | Making room for those who are heard least.
LEAD-CHANGE | Leading Change | Leadership | course | PT2H30M | advanced | change, leadership | en-us | active | Why change stalls and what moves it.
LEAD-ES | Liderazgo para nuevos responsables | Leadership | course | PT2H | beginner | liderazgo | es-es | active | Los primeros cien días como responsable de un equipo.
LEAD-JA | はじめてのマネジメント | Leadership | course | PT2H | beginner | マネジメント | ja-jp | active | 新任マネージャーのための最初の百日。

ENGLISH-A2 | English A2: Everyday Work | Languages | path | PT30H | beginner | english | en-gb | active | Mail, meetings and small talk.
ENGLISH-B2 | English B2: Presenting and Negotiating | Languages | path | PT40H | intermediate | english, presenting | en-gb | active | Hold your ground in a second language.
GERMAN-A1 | German A1 | Languages | path | PT30H | beginner | german | en-us | active | First words, first sentences, first meeting.
SPANISH-A1 | Spanish A1 | Languages | path | PT30H | beginner | spanish | en-us | active | First words, first sentences, first meeting.
SPANISH-A2 | Spanish A2 | Languages | path | PT30H | beginner | spanish | en-us | active | The past, the future and a phone call.
JAPANESE-BUSINESS | Japanese Business Etiquette | Languages | video | PT35M | beginner | japanese, culture | en-us | active | Cards, seats and silences.
FRENCH-A1 | French A1 | Languages | path | PT30H | beginner | french | en-us | active | First words, first sentences, first meeting.
PLAIN-LANGUAGE | Plain Language | Languages | course | PT1H | beginner | writing | en-us | active | Short words, short sentences, one thought at a time.

WELL-ERGONOMICS | Ergonomics at Your Desk | Wellbeing | video | PT12M | beginner | health, ergonomics | en-us | active | Chair, screen, light and a walk.
WELL-STRESS | Managing Stress | Wellbeing | course | PT1H | beginner | health, resilience | en-us | active | What stress does and what helps, tonight and for good.
WELL-SLEEP | Sleep for Shift Workers | Wellbeing | video | PT18M | beginner | health, shift work | en-us | active | Sleeping by day and staying sharp by night.
WELL-MINDFULNESS | Mindfulness in Ten Minutes | Wellbeing | video | PT10M | beginner | health | en-us | active | One exercise, explained and done.
WELL-FIRSTAID | First Aid at Work | Wellbeing | course | PT3H | beginner | first aid, safety | en-us | active | The recovery position, bleeding, burns and the defibrillator.
WELL-MENTAL | Mental Health First Aid | Wellbeing | course | PT2H | intermediate | mental health | en-us | active | Listening, and knowing where help is.

OPS-FORKLIFT | Forklift Refresher | Operations | course | PT1H30M | intermediate | forklift, safety | en-us | active | The yearly theory before the practical test.
OPS-LIFTING | Safe Lifting | Operations | video | PT9M | beginner | safety | en-us | active | Backs are not replaceable.
OPS-CHEMICALS | Working with Chemicals | Operations | course | PT1H | intermediate | safety, chemicals | en-us | active | Labels, data sheets and storage.
OPS-LEAN | Lean Basics | Operations | course | PT2H | beginner | lean, process | en-us | active | Seeing waste and taking it out.
OPS-SIXSIGMA | Six Sigma Yellow Belt | Operations | path | PT16H | intermediate | six sigma, quality | en-us | active | Define, measure, analyse, improve, control.
OPS-QUALITY | Quality: ISO 9001 in Practice | Operations | course | PT1H20M | intermediate | quality, iso 9001 | en-us | active | What auditors look for and why it helps.
OPS-FOOD | Food Hygiene Level 2 | Operations | course | PT2H | beginner | hygiene, food safety | en-gb | active | Temperatures, allergens and clean hands.
OPS-LKW | Ladungssicherung | Operations | course | PT1H30M | intermediate | Logistik, Sicherheit | de-de | active | Zurren, sichern und wer haftet.

SALES-NEGOTIATE | Negotiation Skills | Sales | course | PT3H | intermediate | negotiation, sales | en-us | active | Interests, alternatives and the first offer.
SALES-PIPELINE | Pipeline Discipline | Sales | course | PT50M | intermediate | sales, forecasting | en-us | active | A forecast that means something.
SALES-STORY | Customer Stories That Sell | Sales | video | PT16M | beginner | sales, storytelling | en-us | active | Three minutes, one customer, one turn.
MARKETING-SEO | SEO Fundamentals | Marketing | course | PT2H | beginner | seo, marketing | en-us | active | How people search and how to be found.
MARKETING-BRAND | Our Brand in Use | Marketing | document | PT15M | beginner | brand, design | en-us | active | Logo, colours, voice, with the commonest mistakes.
MARKETING-EMAIL | Email Campaigns That Get Read | Marketing | course | PT1H15M | intermediate | email, marketing | en-us | active | Lists, subjects and tests worth running.
MARKETING-ANALYTICS | Marketing Analytics | Marketing | course | PT3H | intermediate | analytics, marketing | en-us | active | Attribution, cohorts and honest dashboards.
ACCESSIBILITY | Accessible Documents and Slides | Marketing | course | PT40M | beginner | accessibility | en-us | active | Headings, contrast and alternative texts.

AZURE-FUND | Azure Fundamentals | Technology | path | PT10H | beginner | azure, cloud | en-us | active | Cloud concepts and the services behind them.
GIT | Git Without Tears | Technology | course | PT2H | beginner | git, development | en-us | active | Branches, merges and getting back what you lost.
AGILE-SCRUM | Agile and Scrum Basics | Technology | course | PT1H30M | beginner | agile, scrum | en-us | active | Roles, events and what to do without them.
PM-BASICS | Project Management Basics | Technology | course | PT4H | beginner | project management | en-us | active | Scope, plan, risk and saying how it stands.
PM-ADVANCED | Project Management: Advanced | Technology | path | PT15H | advanced | project management | en-us | active | Portfolios, contracts and recovering what is late.

ONBOARDING | Welcome to Contoso | Onboarding | path | PT3H | beginner | onboarding | en-us | active | Who we are, how we work, whom to ask.
ONBOARDING-DE | Willkommen bei Contoso | Onboarding | path | PT3H | beginner | Einarbeitung | de-de | active | Wer wir sind, wie wir arbeiten, wen Sie fragen.
ONBOARDING-ES | Bienvenida a Contoso | Onboarding | path | PT3H | beginner | incorporación | es-es | active | Quiénes somos, cómo trabajamos y a quién preguntar.
REMOTE-WORK | Working from Home, Well | Onboarding | video | PT11M | beginner | remote work | en-us | active | A place, a plan and an end to the day.
BUDDY | Being an Onboarding Buddy | Onboarding | video | PT14M | beginner | onboarding, coaching | en-us | active | The first week of somebody else.
`,
);

/** Fabrikam Campus: what another system offers in the same tenant. */
export const campusCourses = parseTable(
  columns,
  `
FC-NEGOTIATION | Negotiation Masterclass | Sales | video | PT2H10M | advanced | negotiation | en-us | active | Eleven cases played by actors.
FC-PHOTO | Product Photography | Marketing | course | PT3H | beginner | photography | en-us | active | Light, lens and a clean background.
FC-PYTHON | Python Essentials | Data | course | PT7H | beginner | python | en-us | active | The language in a week of evenings.
FC-FIRE | Fire Safety in Hotels | Compliance | course | PT40M | beginner | fire safety | en-us | active | Guests, corridors and the night shift.
FC-TIME | Time Management | Wellbeing | video | PT25M | beginner | productivity | en-us | active | Fewer things, done.
`,
);
