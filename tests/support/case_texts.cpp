#include "tests/support/case_texts.h"

#include "engine/core/text.h"

#include <algorithm>
#include <cstdlib>

namespace qgt::test {

std::string sampleCase() {
    return R"(schema: 1
id: aaaaaaaaab
revision: 1
meaning: 1
title: 楼上漏水
line: selfgov
requests: [sg_proof]
difficulty: easy
valid: {from: 2026-01-01}
place: desk
people:
  - {id: wang, name: 王阿姨}
opening: 早上八点半，王阿姨推门进来。
trust: 50
minutes: 10
criteria:
  - {id: listen, text: 先听完, marks: 40, basis: [{source: JWH, article: "14"}]}
  - {id: note, text: 记下来, marks: 30}
  - {id: reply, text: 约定回话, marks: 30}
start: first
nodes:
  - id: first
    step: 第一句
    scene:
      - {who: wang, say: 楼上又漏水了！}
      - {tell: 她把湿毛巾放在桌上。}
    prompt: 您怎么说？
    choices:
      - key: A
        text: 请坐，慢慢说。
        quality: right
        headline: 她坐下了。
        consequence: 她把经过说了一遍。
        why: 先听完再办。
        grants: [listen]
        next: record
      - key: B
        text: 这不归我管。
        quality: wrong
        headline: 她走了。
        consequence: 她转身走了，毛巾忘在桌上。
        why: 首问负责。
        forfeits: [listen]
        critical: 推走了求助的人
        trust: -30
        next: later
  - id: record
    step: 记录
    prompt: 您记下什么？
    model: 时间、门牌、电话，三天内回话。
    rubric:
      - {point: 时间和门牌, grants: note}
      - {point: 何时回话, grants: reply}
    next: end
endings:
  - id: solved
    title: 修好了
    text: 三天后不漏了。
    one_trip: true
    score: 100
    needs: [reply]
    clean: true
  - {id: later, title: 还在漏, text: 她又跑了一趟。, one_trip: false}
)";
}

std::string sampleBlueprint() {
    return R"(schema: 1
id: whole
title: 达标
purpose: 样本。
revision: 2
valid: {from: 2026-01-01, until: 2027-12-31, review_by: 2027-01-01}
pool: exam
protection: L2
marks: 30
minutes: 60
min_minutes: 20
navigation: section_lock
sections:
  - {title: 单选, kind: single_choice, count: 12, marks: 1, scoring: {scheme: exact, penalty: 0.25}}
  - {title: 多选, kind: multiple_choice, count: 4, marks: 2, scoring: {scheme: each_half, each: 0.5}}
  - {title: 案例, kind: case, count: 1, marks: 10, scoring: {scheme: proportional}}
quotas:
  - {block: each, exact: 16}
  - {line: selfgov, min: 6, max: 10}
  - {level: know, max: 8}
  - {first_contact: true, min: 1}
pass:
  total: 22.5
  floors: [{block: public_basics, percent: 50}]
  critical: {count: 2, need: 1, items: [aaaaaaaaab, aaaaaaaaac]}
  critical_error_fails: true
attempts: {max: 2, wait_days: 15, other_draw: true, unseen_first: false, counts: last}
extra_time: {most_percent: 50, decided_by: director}
release:
  - {stage: published, shows: [total, breakdown]}
  - {stage: appeal, days: 5, shows: [total, answers, marks]}
  - {stage: final, shows: [total]}
certificate: {title: 达标证书, months: 12}
)";
}

std::string sampleWords() {
    std::string text;
    for (int i = 0; i < 8; ++i) {
        text += "居民进门先站起来问好，请坐，听完再问，记下姓名。";
    }
    return text;
}

std::string SampleSection::yaml() const {
    std::string block;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string line = text.substr(at, end - at);
        block += line.empty() ? "\n" : "      " + line + "\n";
        at = end + 1;
    }
    return "  - slug: " + slug + "\n    title: " + title + "\n    revision: 1\n    text: |-\n" +
           block + "    valid: {from: 2026-01-01}\n" + more;
}

std::string sampleHandbook(const std::vector<SampleSection>& sections, const std::string& book) {
    std::string text = "schema: 1\nbook: " + book + "\nchapter: 接待\nsections:\n";
    for (const SampleSection& section : sections) {
        text += section.yaml();
    }
    return text;
}

std::string changed(std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    if (at == std::string::npos) {
        std::abort();
    }
    return text.replace(at, from.size(), to);
}

TextPlace placeIn(std::string_view text, std::string_view part) {
    const std::string_view before = text.substr(0, text.find(part));
    const std::size_t line = before.rfind('\n') + 1;
    return TextPlace{static_cast<std::uint32_t>(1 + std::count(before.begin(), before.end(), '\n')),
                     static_cast<std::uint32_t>(1 + characterCount(before.substr(line)))};
}

}  // namespace qgt::test
