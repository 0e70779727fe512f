import type { OrgContact, Person } from './organisation.ts';
import { parseTable } from './table.ts';

/** The domain of every address; `.example` is reserved and resolves nowhere. */
export const domain = 'contoso.example';

const columns = [
  'id',
  'alias',
  'displayName',
  'givenName',
  'surname',
  'jobTitle',
  'department',
  'officeLocation',
  'preferredLanguage',
  'manager',
  'licence',
] as const;

/**
 * Everybody, managers before their reports. Alex Wilber is who chats in the demo: he reports to Megan Bowen and has
 * eight reports of his own. The first six carry the names of the Agents Playground's default persons. A display name is
 * written where it is not given name and surname.
 */
const table = `
0c7a333e-2869-4bc5-a4f0-f18897b77528 | miriamg | | Miriam | Graham | Chief Executive Officer | Executive Office | London | en-GB | | premium

db6e049a-5aa0-4471-9ff0-2f17af8c6ca0 | meganb | | Megan | Bowen | Marketing Director | Marketing | Pittsburgh | en-US | miriamg | premium
9ba64264-ce62-41a4-b1b5-8ff80a1df9cd | sigridp | | Sigríður | Þorvaldsdóttir | Operations Director | Operations | Reykjavík | en-GB | miriamg | premium
9cfd17c0-036a-4f7d-89cd-dbb7bd6321c1 | tanakam | 田中 美咲 | 美咲 | 田中 | Sales Director, Japan | Sales | Tokyo | ja-JP | miriamg | premium
5d8ea682-f784-4d0d-9768-81945eafd5fb | joniss | | Joni | Sherman | Head of Learning and Development | Human Resources | Charlotte | en-US | miriamg | premium

019452fa-2d61-4660-b00a-c4b937ad3850 | alexw | | Alex | Wilber | Campaign Manager | Marketing | San Diego | en-US | meganb | premium
5d72b1db-55a0-4fd5-a39b-4128487c4ed2 | pradeepg | | Pradeep | Gupta | Brand Manager | Marketing | Hyderabad | en-IN | meganb | premium
80161c54-a496-4b94-b224-2b680b994857 | zofiak | | Zofia | Wiśniewska-Kowalczyk | Communications Lead | Marketing | Kraków | pl-PL | meganb | premium
fbfd83f6-2d12-474c-bd64-24b7b71cc0fa | nestorw | | Nestor | Wilke | Web Lead | Marketing | Seattle | en-US | meganb | premium
0ec0932b-8aa0-4133-a99f-eb10881eceaa | aishab | | Aïsha | Benali | Event Manager | Marketing | Lyon | fr-FR | meganb | none

7918c60b-6327-4fbf-855e-8ecfdef621c3 | adelev | | Adele | Vance | Copywriter | Marketing | Bellevue | en-US | alexw | premium
cc7e8500-e7bd-485c-b1d1-0eb9ba7ceaff | isaiahl | | Isaiah | Langer | Campaign Analyst | Marketing | Tulsa | en-US | alexw | premium
15542785-0c9c-464f-851d-a3d29164d75a | pattif | | Patti | Fernandez | Social Media Specialist | Marketing | Louisville | en-US | alexw | premium
4139e55f-652e-4baa-a2c1-556186d09f18 | lynner | | Lynne | Robbins | Campaign Planner | Marketing | Tulsa | en-US | alexw | premium
f4f8b39b-877a-466a-94e4-92ca5c063123 | inesc | | Inês | da Conceição Guimarães | Designer | Marketing | Lisboa | pt-PT | alexw | premium
639297d2-c3ec-4e49-8819-f6c861818f2d | limingz | 李 明哲 | 明哲 | 李 | Localisation Specialist | Marketing | Shanghai | zh-CN | alexw | premium
aad23329-d486-4625-a2c7-a646a9488f01 | diegos | | Diego | Siciliani | Video Producer | Marketing | Birmingham | en-US | alexw | premium
19fd74b6-446a-4eb7-93fc-0dc5fecbd7a8 | tomasn | | Tomáš | Novotný | Working Student | Marketing | Brno | cs-CZ | alexw | none

8e9bf188-bebf-47c1-bce7-e5833c04f4a0 | henriettam | | Henrietta | Mueller | Shift Supervisor | Operations | Fort Lauderdale | en-US | sigridp | premium
e220db7c-a48b-4be2-8b96-868d425717cd | joaos | | João | Silva | Warehouse Operative | Operations | Porto | pt-PT | sigridp | premium
b08a6ad4-105c-408a-8eef-d87b85883f01 | annal | | Anna | Lindström | Logistics Planner | Operations | Göteborg | sv-SE | sigridp | premium
7f4c92ce-25c1-4bfa-a138-0b038ed145f0 | annak | | Anna | Kowalska | Logistics Planner | Operations | Gdańsk | pl-PL | sigridp | premium
499af928-d56d-42fa-9eed-23c352040f0d | mehmety | | Mehmet | Yıldırım | Maintenance Engineer | Operations | İzmir | tr-TR | sigridp | premium
19bd3947-4a91-4db7-81e1-eca4b97542c6 | oisino | | Oisín | O'Súilleabháin | Safety Officer | Operations | Cork | en-IE | sigridp | premium
fd35f88e-cf26-4f3b-8a20-4eaa13bfff88 | jeanpd | | Jean-Philippe | de La Rochefoucauld-Montmorency | Procurement Specialist | Operations | Paris | fr-FR | sigridp | premium
1356b250-d7aa-4e70-95ce-6f3d4b4d01b9 | nguyent | Nguyễn Thị Thanh Hằng | Thanh Hằng | Nguyễn | Quality Inspector | Operations | Hà Nội | vi-VN | sigridp | premium
5dea16c4-e5cd-4fbc-a774-0ec24fc9c2f9 | kofia | | Kofi | Asante | Fleet Coordinator | Operations | Accra | en-GB | sigridp | premium
5b4e5544-5a8f-4798-bce5-615667a7ed2c | ewam | | Ewa | Maj | Buyer | Operations | Łódź | pl-PL | sigridp | none
5ac5d47a-4e08-4e92-9b3d-4fa4e920a826 | dmytroi | | Дмитро | Іваненко | Network Technician | Operations | Kyiv | uk-UA | sigridp | premium
a74f91e5-920f-4c12-bcc8-0e1cde1420fd | wo | | Xu | Wo | Night Dispatcher | Operations | Singapore | en-SG | sigridp | premium

a863a8c1-fa6d-4452-81fe-b8c9c9abf3d3 | satok | 佐藤 健一 | 健一 | 佐藤 | Account Manager | Sales | Osaka | ja-JP | tanakam | premium
fec37021-2a8e-49f2-ade6-d4ebe4532788 | suzukiy | 鈴木 優子 | 優子 | 鈴木 | Account Manager | Sales | Tokyo | ja-JP | tanakam | premium
77e0af94-7416-4813-b0b1-1428483a88fa | kimjw | 김지우 | 지우 | 김 | Partner Manager | Sales | Seoul | ko-KR | tanakam | premium
431d07c5-b282-4ed6-b9de-3825a1d5529a | priyar | | Priya | Raghunathan | Sales Engineer | Sales | Chennai | en-IN | tanakam | premium
d7e2d6a9-5474-41a1-beca-bb32f37de8b4 | leeg | | Lee | Gu | Sales Operations | Sales | Overland Park | en-US | tanakam | none

eea826a5-b2a3-472a-b3c2-3ed389c1b90f | mariag | | María José | García Hernández | Learning Partner | Human Resources | Madrid | es-ES | joniss | premium
77425c7b-eeb2-4d81-b24d-5968b70eeb2e | juergenw | | Jürgen | Weißmüller | Learning Partner | Human Resources | Köln | de-DE | joniss | premium
189fa613-c1e0-45e1-8577-185dd73a74bf | fatimaz | Fatima Al-Zahrani (فاطمة الزهراني) | Fatima | Al-Zahrani | HR Analyst | Human Resources | Riyadh | ar-SA | joniss | premium

6ecbe65c-a55f-4e54-8bd9-ca2f7e473dce | gradya | | Grady | Archie | Copy Editor | Marketing | Bloomington | en-US | pradeepg | premium
2a6a7fe4-5e23-4f43-8ae5-678c8fb0d415 | debrab | | Debra | Berger | Brand Assistant | Marketing | Bellevue | en-US | pradeepg | premium
`;

const rows = parseTable(columns, table);
const idOfAlias = new Map(rows.map((row) => [row.alias, row.id]));

/** The Entra object id of the person with this alias (`alexw`). Throws when there is none. */
export function personId(alias: string): string {
  const id = idOfAlias.get(alias);
  if (id === undefined) throw new Error(`Nobody in the organisation has the alias ${alias}`);
  return id;
}

/** The people of the organisation, as Graph would tell of them. */
export const people: readonly Person[] = rows.map(({ alias, manager, licence, ...row }) => ({
  ...row,
  displayName: row.displayName || `${row.givenName} ${row.surname}`,
  userPrincipalName: `${alias}@${domain}`,
  mail: `${alias}@${domain}`,
  managerId: manager === '' ? null : personId(manager),
  isLicensed: licence === 'premium',
  accountEnabled: true,
}));

/** Somebody outside the organisation who stands among the direct reports of a manager. */
export const contacts: readonly OrgContact[] = [
  {
    id: 'ff47f986-67ef-4342-8cfb-b87a01a683d1',
    displayName: 'Brightline Studio (agency)',
    mail: 'hello@brightline.example',
    companyName: 'Brightline Studio',
    managerId: personId('alexw'),
  },
];
