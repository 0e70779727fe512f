import { type Names, namesOf } from './names.ts';

/** How Korean speaks of courses with English titles: 고급 엑셀, 화재 안전. */
export const korean: Names = {
  letters: /\p{sc=Hangul}+(?:\s+\p{sc=Hangul}+)*/gu,
  names: namesOf(`
    고급: advanced; 심화: advanced; 상급: advanced; 기초: basics; 기본: basics; 초급: basics; 입문: beginners; 입문자: beginners
    초보: beginners; 초보자: beginners; 초보자용: beginners; 핵심: essentials; 개론: fundamentals; 개요: overview; 인식: awareness
    관리자: managers; 관리자용: managers; 매니저용: managers; 전직원: everyone; 화재: fire; 소방: fire; 안전: safety
    화재 감시자: fire warden; 소방 안전 관리자: fire warden; 응급 처치: first aid; 정신 건강: mental health; 건강: health
    고소 작업: working at height; 중량물: manual handling; 수작업: manual handling; 위생: hygiene; 사이버 보안: cyber security
    정보 보안: it security; 보안: security; 개인정보 보호: data protection; 개인 정보 보호: data protection; 데이터 보호: data protection
    데이터: data; 보호: protection; 프로젝트 관리: project management; 시간 관리: time management; 변화 관리: change management
    변경 관리: change management; 위험 관리: risk management; 관리: management; 발표: presentation; 기술: skills; 능력: skills
    협상: negotiation; 위임: delegation; 고객: customer; 무의식적 편견: unconscious bias; 무의식 편견: unconscious bias; 편견: bias
    다양성: diversity; 포용: inclusion; 포용성: inclusion; 반부패: anti corruption; 부패 방지: anti corruption; 뇌물: bribery
    부패: corruption; 재무: finance; 금융: finance; 회계: accounting; 윤리: ethics; 준법: compliance; 괴롭힘: harassment
    성희롱: sexual harassment; 영업: sales; 의사소통: communication; 소통: communication; 갈등: conflict; 협업: collaboration
    품질: quality; 환경: environment; 혁신: innovation; 전략: strategy; 분석: analysis; 글쓰기: writing; 채용: recruitment
    창의성: creativity; 비판적 사고: critical thinking; 회복탄력성: resilience; 업무: work; 직장: work; 목록: list; 첫날: first day
    첫주: week one
  `),
  behind:
    /^(?:을|를|이|가|은|는|에|에서|에게|에게서|한테|한테서|께|의|으로|로|과|와|랑|이랑|하고|도|만|까지|부터|보다|마다|처럼|님|씨|들|정도|쯤|줘|엔|에는|에도|까지는|까지만|에게도|한테도|밖에|까지로|이에요|예요|입니다|인데|라는|이라는|요|이요)(?=\s|$)/u,
  besideOthers: true,
  everyday: true,
};
