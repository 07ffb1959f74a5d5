#include "tests/support/bank_texts.h"

#include "engine/core/rng.h"

#include <fstream>

namespace qgt::test {

namespace {

constexpr std::size_t kLargeFiles = 100;
constexpr std::size_t kLargeItems = 100;

/// Sentences from a small stock of office words: varied, but the same in every run.
std::string sentence(Rng& rng, std::size_t words) {
    static const std::vector<std::string> kWords{
        "居民",   "街道", "申请", "登记", "材料",     "审核",   "公示", "窗口",
        "证明",   "期限", "告知", "复核", "补贴",     "住房",   "养老", "调解",
        "投诉",   "回访", "楼组", "社区", "办理",     "责任",   "书面", "当场",
        "三日内", "本人", "亲属", "委托", "身份证件", "户口簿", "收入", "财产"};
    std::string text;
    for (std::size_t i = 0; i < words; ++i) {
        text += kWords[static_cast<std::size_t>(rng.below(kWords.size()))];
        if (i + 1 < words && rng.below(7) == 0) {
            text += "，";
        }
    }
    return text + "。";
}

std::string largeOptions(Rng& rng, std::size_t count) {
    std::string text = "    options:\n";
    for (std::size_t i = 0; i < count; ++i) {
        text += "      - key: " + std::string(1, static_cast<char>('A' + static_cast<int>(i))) +
                "\n        text: " + sentence(rng, 9) + "\n        why: " + sentence(rng, 12) +
                "\n";
    }
    return text;
}

std::string choice(Rng& rng, bool multiple) {
    return std::string("    kind: ") + (multiple ? "multiple_choice" : "single_choice") + "\n" +
           largeOptions(rng, 4) +
           (multiple ? "    answer: [A, C]\n"
                     : "    answer: [" +
                           std::string(1, static_cast<char>('A' + static_cast<int>(rng.below(4)))) +
                           "]\n");
}

std::string trueFalse(Rng& rng) {
    return "    kind: true_false\n    options:\n      - {key: T, why: " + sentence(rng, 30) +
           "}\n      - {key: F, why: " + sentence(rng, 30) + "}\n    answer: [F]\n";
}

std::string matching(Rng& rng) {
    std::string text = "    kind: matching\n    pairs:\n";
    for (int i = 0; i < 4; ++i) {
        text += "      - left: " + sentence(rng, 6) + "\n        right: " + sentence(rng, 6) +
                "\n        why: " + sentence(rng, 8) + "\n";
    }
    return text;
}

std::string shortAnswer(Rng& rng) {
    std::string text =
        "    kind: short_answer\n    model: " + sentence(rng, 40) + "\n    rubric:\n";
    for (int i = 0; i < 4; ++i) {
        text += "      - {point: " + sentence(rng, 8) + ", marks: 2}\n";
    }
    return text;
}

std::string form(Rng& rng, std::size_t number) {
    switch (number % 10) {
        case 7:
            return trueFalse(rng);
        case 8:
            return matching(rng);
        case 9:
            return shortAnswer(rng);
        default:
            return choice(rng, number % 10 >= 5);
    }
}

std::string largeItem(std::size_t number) {
    Rng rng(number);
    return "  - id: " + sampleId(number) + "\n    no: 自-" + std::to_string(number) +
           "\n    revision: 3\n    meaning: 1\n    stem: 第" + std::to_string(number) + "题，" +
           sentence(rng, 25) + "\n" + form(rng, number) + "    explanation: " + sentence(rng, 40) +
           "\n    summary: " + sentence(rng, 8) +
           "\n    basis: [{source: JWH, article: \"14\"}]\n    requests: [sg_proof]\n"
           "    also_lines: [relief]\n    level: apply\n    difficulty: medium\n"
           "    valid: {from: 2026-01-01, review_by: 2027-11-30}\n"
           "    reviewed: {how: author, on: 2026-11-24}\n    facts: [F003, F104]\n\n";
}

}  // namespace

std::string sampleId(std::size_t number) {
    static const std::string kAlphabet = "abcdefghijkmnpqrstuvwxyz23456789";
    std::string id(10, 'a');
    for (std::size_t i = id.size(); i > 0 && number > 0; --i) {
        id[i - 1] = kAlphabet[number % kAlphabet.size()];
        number /= kAlphabet.size();
    }
    return id;
}

std::string quotedYaml(const std::string& text) {
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            quoted.push_back('\\');
        }
        quoted.push_back(c);
    }
    return quoted + "\"";
}

std::string SampleItem::yaml() const {
    std::string text = "  - id: " + id +
                       "\n    revision: 1\n    meaning: 1\n    kind: single_choice\n    stem: " +
                       quotedYaml(stem) + "\n    options:\n";
    for (std::size_t i = 0; i < options.size(); ++i) {
        text += "      - {key: " + std::string(1, static_cast<char>('A' + static_cast<int>(i))) +
                ", text: " + quotedYaml(options[i]) + ", why: 理由" + std::to_string(i + 1) + "}\n";
    }
    return text + "    answer: [" + answer +
           "]\n    explanation: 解析。\n    basis: [{source: JWH, article: \"14\"}]\n"
           "    level: know\n    difficulty: easy\n    valid: {from: 2026-01-01}\n" +
           more;
}

std::string sampleHead(const std::string& line) {
    return "schema: 1\nline: " + line + "\nitems:\n";
}

std::string sampleFile(const std::vector<SampleItem>& items) {
    std::string text = sampleHead();
    for (const SampleItem& item : items) {
        text += item.yaml();
    }
    return text;
}

void writeText(const std::filesystem::path& path, const std::string& text) {
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
}

void writeRegisters(const std::filesystem::path& folder) {
    writeText(folder / "bank.yaml",
              "schema: 1\ntitle: 试题库\nversion: 2026.11\njurisdiction: 上海市\n"
              "as_of: 2026-11-23\nlanguage: zh-CN\n");
    writeText(
        folder / "lines.yaml",
        "schema: 1\nblocks:\n  - {id: public_basics, name: 公共基础, name_en: Public basics}\n"
        "lines:\n"
        "  - {id: relief, no: 2, block: public_basics, name: 民政救助, short: 救助, "
        "name_en: Relief, main: false, weight: 1, adjacent: [selfgov]}\n"
        "  - {id: selfgov, no: 1, block: public_basics, name: 居民自治, short: 自治, "
        "name_en: Self-governance, main: true, weight: 3, adjacent: [relief]}\n");
    writeText(folder / "sources.yaml",
              "schema: 1\nsources:\n"
              "  - {id: JWH, title: 居委会组织法, kind: law, effective: 2026-01-01}\n"
              "  - {id: YEAR, title: 年度标准, kind: standard, yearly: true}\n"
              "  - {id: OLD, title: 旧规定, kind: rule, repealed_on: 2020-01-01, "
              "repealed_by: JWH}\n");
    writeText(folder / "requests.yaml",
              "schema: 1\nassumption: 先按假定算。\nrequests:\n"
              "  - {id: sg_proof, line: selfgov, name: 开居住证明, difficulty: medium}\n"
              "  - {id: rl_apply, line: relief, name: 申请低保, difficulty: hard}\n");
}

std::string largeFile(std::size_t first, std::size_t count) {
    std::string text = sampleHead();
    for (std::size_t i = 0; i < count; ++i) {
        text += largeItem(first + i);
    }
    return text;
}

std::size_t writeLargeBank(const std::filesystem::path& folder) {
    writeRegisters(folder);
    std::size_t bytes = 0;
    for (std::size_t f = 0; f < kLargeFiles; ++f) {
        const std::string text = largeFile(1 + f * kLargeItems, kLargeItems);
        bytes += text.size();
        writeText(folder / "items/selfgov" / ("topic_" + std::to_string(f) + ".yaml"), text);
    }
    return bytes;
}

}  // namespace qgt::test
