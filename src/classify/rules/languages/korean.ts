import { wordings } from "../../../wording/wordings.ts";
import type { LanguageWords } from "../language-words.ts";

/** Words of reports in Korean. */
export const KOREAN: LanguageWords = {
  language: "ko",
  when: { letters: String.raw`\p{Script=Hangul}` },
  spaced: false,
  words: {
    crash: wordings`
      멈추
      멈춤
      멈춥
      멈췄
      먹통
      응답이 없
      응답 없음
      반응이 없
      진행이 안
      튕깁
      튕김
      튕겨
      충돌(합|이|로|하)
      크래시
      강제 ?종료
      비정상 ?종료
      갑자기 (종료|꺼)
      실행(되지|이 안|할 수)
      무한 ?루프
      프리징
    `,
    network: wordings`
      네트워크 ?(오류|에러|연결|문제|끊)
      연결(할 수|이 (안|끊|실패|되지)|에 실패|되지| ?오류| ?실패| ?끊)
      타임 ?아웃
      시간 ?초과
      접속(이 안|할 수|되지| ?오류)
      프록시
      인증서
    `,
    authentication: wordings`
      로그인(이 안|할 수|에 실패|되지| ?실패| ?오류| ?불가|을 (계속|다시))
      인증(에 실패|이 안| ?오류| ?실패|되지| ?번호)
      로그아웃(됩|되)
      비밀번호(가|를)
    `,
    "install-update": wordings`
      설치(가 안|할 수|에 실패|되지| ?실패| ?오류|하는 ?중)
      업데이트(가 안|할 수|에 실패|되지| ?실패| ?오류)
      업그레이드(에 실패| ?실패| ?오류)
      빌드(에 실패| ?실패)
      의존성
    `,
    permission: wordings`
      권한(이 없| ?없| ?오류| ?부족|이 부족|이 거부)
      접근(이 거부| ?거부|할 수)
      액세스(가 거부| ?거부)
    `,
    memory: wordings`
      메모리(가| ?누수| ?부족| ?사용| ?를)
      cpu ?(사용|가|를|점유)
    `,
    ui: wordings`
      (표시|보이|나타나|출력)(되지|지 않|지 않습|가 안)
      안 ?보(입|임|여)
      깜빡
      글자(가|이)? ?(깨|겹)
      깨(져|짐|집)
      화면(이|에) ?(깜|깨|멈|안|하얗|검)
      (입력|붙여넣기|복사|스크롤|선택|클릭)(이 안|가 안|할 수|되지|이 되지)
      한글 ?입력
      단축키
      겹(쳐|침|칩)
      다크 ?모드
      글꼴
    `,
    "feature-request": wordings`
      추가해 ?주
      추가(되|하)면 (좋|감사)
      기능 ?(추가|요청|제안)
      지원해 ?주
      지원(되|하)면
      있으면 좋겠
      했으면 좋겠
      건의
      제안합니다
    `,
    "usage-limit": wordings`
      사용량(이| ?제한| ?한도| ?초과)
      한도(가|를|에)
      한도 ?초과
      크레딧
      이중 ?(결제|청구)
      결제가
    `,
    config: wordings`
      설정(이 (적용|저장|무시|사라|안|초기)|을 무시|값이)
      적용되지
    `,
    filesystem: wordings`
      파일(이 (없|삭제|손상|사라|잠|덮)|을 (찾을|열|저장|읽)( 수|지))
      경로(를 찾|에 한글)
      디스크(가| ?공간| ?용량)
    `,
    "model-behavior": wordings`
      지시를 (무시|따르)
      멍청
      거짓말
      환각
    `,
    "context-limit": wordings`
      컨텍스트(가| ?길이| ?초과| ?압축)
      압축에 실패
    `,
  },
};
