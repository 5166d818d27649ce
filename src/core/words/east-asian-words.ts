import { lazily } from '../shared/lazily.ts';
import type { WordLists } from './word-lists.ts';

/** A word that is written with Chinese characters, or what of a Japanese verb is: 止 in 止まらず. */
export const CHINESE_CHARACTERS = /^[\p{sc=Han}々]+/u;
const KATAKANA = /^[\p{sc=Katakana}ー]{2,}$/u;

/** Returns a function that divides a run of letters without spaces into the words that tell what a text is about. */
export function segmenterFor(language: 'ja' | 'zh'): (run: string) => readonly string[] {
  const segmenter = lazily(() => new Intl.Segmenter(language, { granularity: 'word' }));
  return (run) =>
    Array.from(segmenter().segment(run), ({ segment }) =>
      KATAKANA.test(segment) ? segment : (CHINESE_CHARACTERS.exec(segment)?.[0] ?? ''),
    ).filter(Boolean);
}

const PARTICLE =
  /(?:에서는|에서|에게|에는|에도|으로|까지|부터|처럼|보다|라고|이라고|하고|한테|이나|은|는|이|가|을|를|의|에|로|와|과|도|만|께)$/;
const VERB_ENDING =
  /(?:했다|한다|하는|하고|하며|해야|했고|했으며|하지|되는|된다|됐다|되고|됐고|시켰다|시킨다|할|한|해)$/;

/** A Korean word without its particle or the ending of a verb. One syllable would be the beginning of too many words. */
export function koreanStem(word: string): string {
  for (const ending of [VERB_ENDING, PARTICLE]) {
    const stem = word.replace(ending, '');
    if (stem !== word && stem.length >= 2) return stem;
  }
  return word;
}

/** Written for this project, from general knowledge of the languages. */
export const JAPANESE_WORDS: WordLists = {
  grammar: `何 私 彼 彼女 我々 特 及 言 出来 為 事 物 所 時 中 上 下 内 間 前 後 方 者 氏 的 等 今 次 他 同 共 全 各 約 以上 以下 以外 場合 必要 可能
    一 二 三 四 五 六 七 八 九 十 百 千 万 億 円 人 年 月 日 分 本 回 件 番 目 度 第 見 来 行 思 使 出 入 持 受 取 続 始 終 話 述 語 伝 多 少 大 小 高 新
    長 数 話 聞`,
  frequent: `今日 昨日 明日 今年 昨年 去年 来年 毎日 今月 来月 今週 来週 週末 年間 時間 午前 午後 朝 夜 春 夏 秋 冬 問題 会社 企業 日本 世界 社会 地元 市 町 村 国 県 駅 店
    家 家族 子 子ども 男性 女性 自分 一部 一つ 最近 最後 最初 当時 現在 予定 結果 理由 発表 説明 担当 関係 関係者 開 決 知 考 作 書 読 立 変 強 若 無料 人気`,
};

export const CHINESE_WORDS: WordLists = {
  grammar: `的 了 是 在 和 与 及 或 也 都 就 而 但 但是 因为 所以 如果 虽然 不 没 没有 有 被 把 从 到 对 对于 关于 为 为了 向 以 于 由 这 这个 这些 那 那个 那些
    它 他 她 他们 她们 它们 我 我们 你 你们 其 其中 一个 一些 一种 并 并且 还 又 再 已 已经 将 会 能 可 可以 要 应 应该 上 下 中 里 内 外 前 后 之 所
    说 称 表示 认为 個 這 這個 這些 為 與 對 從 會 沒有 已經 還 他們 我們 個`,
  frequent: `今年 去年 明年 今天 昨天 明天 目前 现在 現在 时间 時間 时候 年 月 日 天 小时 分钟 第一 第二 最后 最後 人 人们 人員 人员 公司 企业 企業 问题 問題 情况 情況
    工作 中国 中國 全国 全國 国家 國家 世界 社会 社會 地方 方面 部分 大 小 新 老 高 多 少 进行 進行 开始 開始 成为 成為 出现 出現 使用 需要 希望 宣布 记者 記者`,
};

export const KOREAN_WORDS: WordLists = {
  grammar: `것 수 등 및 그 이 저 더 또 또는 그리고 그러나 하지만 때문 위해 대해 대한 관련 통해 따라 따르면 있다 있는 있고 있었다 없다 없는 않다 않는 않았다 했다 한다
    된다 됐다 이다 말했다 밝혔다 전했다 우리 그는 그녀 자신 모든 각 여러 다른 같은 이런 그런 어떤 아직 이미 다시 매우 가장 약 전 후 중 내 간 당시 지난 최근 오는`,
  frequent: `오늘 어제 내일 올해 작년 내년 지난해 하루 시간 오전 오후 아침 저녁 주말 이번 다음 사람 사람들 문제 회사 기업 한국 세계 사회 지역 도시 경우 결과 이유 생각 계획
    발표 설명 첫 마지막 새 큰 작은 많은 좋은`,
};
