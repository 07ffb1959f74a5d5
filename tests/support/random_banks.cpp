#include "tests/support/random_banks.h"

#include "tests/support/bank_texts.h"
#include "tests/support/case_texts.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace qgt::test {

namespace {

constexpr std::size_t kCases = 2;
constexpr const char* kCoverage = "file:COVERAGE.md";

std::size_t below(Rng& rng, std::size_t bound) {
    return static_cast<std::size_t>(rng.below(bound));
}

std::string numbered(const std::string& head, std::size_t number) {
    return head + std::to_string(number);
}

TextEntry item(std::size_t number) {
    SampleItem sample;
    sample.id = sampleId(number);
    sample.stem = "第" + std::to_string(number) + "题是什么？";
    return {"item:" + sample.id, sample.id, {}, sample.yaml()};
}

TextEntry section(std::size_t number) {
    SampleSection sample;
    sample.slug = numbered("s-", number);
    sample.title = "第" + std::to_string(number) + "节";
    return {"section:practice/" + sample.slug, "practice/" + sample.slug, {}, sample.yaml()};
}

TextEntry source(std::size_t number) {
    const std::string id = numbered("S", number);
    return {
        "source:" + id,
        id,
        {},
        "  - id: " + id + "\n    title: 第" + std::to_string(number) + "号文\n    kind: rule\n"};
}

TextEntry request(std::size_t number) {
    const std::string id = numbered("sg_r", number);
    return {"request:" + id,
            id,
            {},
            "  - {id: " + id + ", line: selfgov, name: 事项" + std::to_string(number) +
                ", difficulty: easy}\n"};
}

TextEntry fact(std::size_t number) {
    const std::string id = numbered("F", 100 + number);
    return {"fact:" + id,
            id,
            {},
            "  - id: " + id + "\n    line: selfgov\n    text: 第" + std::to_string(number) +
                "个要点\n    source: JWH\n    grade: a\n"};
}

/// A file that is merged as a whole.
TextFile blueprint(const std::string& name, std::size_t number) {
    const std::string text = changed(sampleBlueprint(), "id: whole", numbered("id: plan-", number));
    return {"# 组卷\n", {{"file:" + name, name, {}, text}}, {}, false};
}

TextFile caseFile(std::size_t number) {
    const std::string id = sampleId(number);
    return {{}, {{"case:" + id, id, {}, changed(sampleCase(), "aaaaaaaaab", id)}}, {}, false};
}

TextFile itemsFile(Rng& rng, const std::string& line, std::size_t first) {
    TextFile file{"# 题目\n" + sampleHead(line), {}, {}, rng.below(6) == 0};
    const std::size_t count = 1 + below(rng, 4);
    for (std::size_t i = 0; i < count; ++i) {
        file.entries.push_back(item(first + i));
        if (rng.below(3) == 0) {
            file.entries.back().before = numbered("\n  # 出处 ", first + i) + "\n";
        }
    }
    return file;
}

/// How often `text` stands in the bank.
std::size_t countOf(const TextBank& bank, const std::string& text) {
    std::size_t count = 0;
    for (const auto& [name, file] : bank) {
        const std::string bytes = file.bytes();
        for (auto at = bytes.find(text); at != std::string::npos; at = bytes.find(text, at + 1)) {
            ++count;
        }
    }
    return count;
}

/// Nothing but the entry itself says its name.
bool isNamed(const TextBank& bank, const TextEntry& entry) {
    const bool isSection = entry.key.starts_with("section:");
    return countOf(bank, entry.id) > (isSection ? 0U : 1U);
}

/// Replaces the line that begins with `start`, or puts it at the end.
void setLine(std::string& yaml, const std::string& start, const std::string& value) {
    const std::size_t at = yaml.find(start);
    if (at == std::string::npos) {
        yaml += start + value + "\n";
    } else {
        yaml.replace(at, yaml.find('\n', at) - at, start + value);
    }
}

/// Random edits of one side.
class Editor {
  public:
    Editor(TextBank& bank, Rng& rng, std::size_t side) : m_bank(bank), m_rng(rng), m_side(side) {}

    void editOnce() {
        switch (m_rng.below(10)) {
            case 0:
                addSome();
                return;
            case 1:
                addFile();
                return;
            case 2:
            case 3:
                removeSome();
                return;
            case 4:
                comment();
                return;
            case 5:
                changeVersion();
                return;
            default:
                change();
        }
    }

    std::vector<TextEdit> take() {
        std::vector<TextEdit> edits;
        for (auto& [key, edit] : m_edits) {
            edits.push_back(std::move(edit));
        }
        edits.insert(edits.end(), m_comments.begin(), m_comments.end());
        return edits;
    }

  private:
    std::map<std::string, TextFile>::iterator anyFile() {
        return std::next(m_bank.begin(), static_cast<std::ptrdiff_t>(below(m_rng, m_bank.size())));
    }

    std::size_t fresh() { return 1000 + m_side * 1000 + m_added++; }

    /// Mostly unlike the other side's.
    std::string words() {
        return m_rng.below(5) == 0
                   ? std::string("同改")
                   : (m_side == 0 ? "本地改" : "新版改") + std::to_string(m_added++);
    }

    void tell(EditKind kind, const std::string& file, const TextEntry& entry) {
        m_edits[entry.key] = {kind, entry.key, file, m_bank.at(file).withLineEnds(entry.yaml)};
    }

    void change() {
        const auto file = anyFile();
        if (file->second.entries.empty()) {
            return;
        }
        TextEntry& entry = file->second.entries[below(m_rng, file->second.entries.size())];
        if (entry.key.starts_with("item:")) {
            changeItem(entry);
        } else if (entry.key.starts_with("source:")) {
            setLine(entry.yaml, "    note: ", words());
        } else if (entry.key.starts_with("fact:")) {
            setLine(entry.yaml, "    note: ", words());
        } else if (entry.key.starts_with("section:")) {
            setLine(entry.yaml, "    title: ", words());
            setLine(entry.yaml, "    facts: ", "[" + anyId("facts.yaml") + "]");
        } else if (entry.key.starts_with("case:")) {
            setLine(entry.yaml, "title: ", words());
            setLine(entry.yaml, "facts: ", "[" + anyId("facts.yaml") + "]");
        } else if (entry.key == kCoverage) {
            setLine(entry.yaml, "| ", words());
            return;  // written by the program: nobody's edit
        } else if (entry.key.starts_with("file:")) {
            setLine(entry.yaml, "purpose: ", words());
        } else {
            return;
        }
        tell(EditKind::Changed, file->first, entry);
    }

    void changeItem(TextEntry& entry) {
        setLine(entry.yaml, "    summary: ", words());
        if (m_rng.below(3) == 0) {
            setLine(entry.yaml, "    basis: ", "[{source: " + anyId("sources.yaml") + "}]");
        }
        if (m_rng.below(3) == 0) {
            setLine(entry.yaml, "    requests: ", "[" + anyId("requests.yaml") + "]");
        }
        if (m_rng.below(3) == 0) {
            setLine(entry.yaml, "    facts: ", "[" + anyId("facts.yaml") + "]");
        }
        if (m_rng.below(3) == 0) {
            setLine(entry.yaml, "    handbook: ", "[" + anyId("handbooks/practice/01.yaml") + "]");
        }
    }

    std::string anyId(const std::string& file) {
        const auto& entries = m_bank.at(file).entries;
        return entries[below(m_rng, entries.size())].id;
    }

    void addSome() {
        const auto file = anyFile();
        std::optional<TextEntry> entry;
        if (file->first.starts_with("items/")) {
            entry = item(fresh());
        } else if (file->first == "sources.yaml") {
            entry = source(fresh());
        } else if (file->first == "facts.yaml") {
            entry = fact(fresh());
        } else if (file->first == "requests.yaml") {
            entry = request(fresh());
        } else if (file->first.starts_with("handbooks/")) {
            entry = section(fresh());
        } else {
            return;
        }
        auto& entries = file->second.entries;
        entries.insert(
            entries.begin() + static_cast<std::ptrdiff_t>(below(m_rng, entries.size() + 1)),
            *entry);
        tell(EditKind::Added, file->first, *entry);
    }

    void addFile() {
        const std::size_t number = fresh();
        if (m_rng.below(4) == 0) {
            const std::string name = numbered("blueprints/n", below(m_rng, 3)) + ".yaml";
            if (m_bank.emplace(name, blueprint(name, number)).second) {
                tell(EditKind::Added, name, m_bank.at(name).entries.front());
            }
            return;
        }
        const bool isCase = m_rng.below(3) == 0;
        // Both sides may choose the same name.
        const std::string name = isCase ? numbered("cases/n", below(m_rng, 3)) + ".yaml"
                                        : numbered("items/relief/n", below(m_rng, 3)) + ".yaml";
        TextFile file =
            isCase ? caseFile(number) : TextFile{sampleHead("relief"), {item(number)}, {}, false};
        if (m_bank.emplace(name, file).second) {
            tell(EditKind::Added, name, file.entries.front());
        }
    }

    void removeSome() {
        const auto file = anyFile();
        auto& entries = file->second.entries;
        const bool mayGo = file->first.starts_with("items/") || file->first.starts_with("cases/") ||
                           file->first.starts_with("blueprints/");
        if (entries.empty() || (entries.size() == 1 && !mayGo)) {
            return;
        }
        const auto entry =
            entries.begin() + static_cast<std::ptrdiff_t>(below(m_rng, entries.size()));
        if (isNamed(m_bank, *entry)) {
            return;
        }
        m_edits[entry->key] = {EditKind::Removed, entry->key, file->first, {}};
        if (entries.size() == 1) {
            forgetComments(file->first);
            m_bank.erase(file);
        } else {
            entries.erase(entry);
        }
    }

    void forgetComments(const std::string& file) {
        m_comments.erase(std::remove_if(m_comments.begin(),
                                        m_comments.end(),
                                        [&](const TextEdit& edit) { return edit.file == file; }),
                         m_comments.end());
    }

    void comment() {
        const auto file = anyFile();
        if (file->first.starts_with("cases/") || file->first == "COVERAGE.md") {
            return;
        }
        const std::string line =
            (m_side == 0 ? "# 本地注" : "# 新版注") + std::to_string(m_added++) + "\n";
        file->second.tail += line;
        m_comments.push_back({EditKind::Comment, {}, file->first, file->second.withLineEnds(line)});
    }

    void changeVersion() {
        TextFile& file = m_bank.at("bank.yaml");
        TextEntry& entry = file.entries.front();
        entry.yaml = "version: " + words() + "\n";
        tell(EditKind::Changed, "bank.yaml", entry);
    }

    TextBank& m_bank;
    Rng& m_rng;
    std::size_t m_side;
    std::size_t m_added = 0;
    std::map<std::string, TextEdit> m_edits;
    std::vector<TextEdit> m_comments;
};

}  // namespace

TextBank randomBank(Rng& rng) {
    TextBank bank;
    bank["bank.yaml"] = {"schema: 1\ntitle: 试题库\n",
                         {{"head:bank.yaml#version", "2026.11", {}, "version: 2026.11\n"}},
                         "jurisdiction: 上海市\nas_of: 2026-11-23\nlanguage: zh-CN\n",
                         false};
    bank["lines.yaml"] = {
        "schema: 1\nblocks:\n  - {id: public_basics, name: 公共基础, name_en: Public basics}\n"
        "lines:\n  - {id: selfgov, no: 1, block: public_basics, name: 居民自治, short: 自治, "
        "name_en: Self-governance, main: true, weight: 3, adjacent: []}\n"
        "  - {id: relief, no: 2, block: public_basics, name: 民政救助, short: 救助, "
        "name_en: Relief, main: false, weight: 1, adjacent: [selfgov]}\n",
        {},
        {},
        false};
    TextFile sources{"schema: 1\nsources:\n", {}, {}, false};
    sources.entries.push_back(
        {"source:JWH", "JWH", {}, "  - id: JWH\n    title: 居委会组织法\n    kind: law\n"});
    TextFile requests{"schema: 1\nassumption: 先按假定算。\nrequests:\n", {}, {}, false};
    requests.entries.push_back(
        {"request:sg_proof",
         "sg_proof",
         {},
         "  - {id: sg_proof, line: selfgov, name: 开居住证明, difficulty: medium}\n"});
    TextFile facts{"# 命题事实\nschema: 1\nfacts:\n", {}, {}, false};
    TextFile handbook{"schema: 1\nbook: practice\nchapter: 接待\nsections:\n", {}, {}, false};
    for (std::size_t i = 0; i < 3; ++i) {
        sources.entries.push_back(source(i));
        requests.entries.push_back(request(i));
        facts.entries.push_back(fact(i));
        handbook.entries.push_back(section(i));
    }
    bank["sources.yaml"] = sources;
    bank["requests.yaml"] = requests;
    bank["facts.yaml"] = facts;
    bank["COVERAGE.md"] = {"# 对照\n\n", {{kCoverage, kCoverage, {}, "| 旧\n"}}, {}, false};
    bank["blueprints/year.yaml"] = blueprint("blueprints/year.yaml", 100);
    bank["handbooks/practice/01.yaml"] = handbook;
    constexpr std::size_t kFirst = 10;
    bank["items/selfgov/a.yaml"] = itemsFile(rng, "selfgov", kFirst);
    bank["items/selfgov/b.yaml"] = itemsFile(rng, "selfgov", 2 * kFirst);
    bank["items/relief/c.yaml"] = itemsFile(rng, "relief", 3 * kFirst);
    for (std::size_t i = 0; i < kCases; ++i) {
        bank[numbered("cases/c", i) + ".yaml"] = caseFile(500 + i);
    }
    return bank;
}

std::vector<TextEdit> editRandomly(TextBank& bank, Rng& rng, std::size_t side) {
    Editor editor(bank, rng, side);
    const std::size_t count = below(rng, 12);
    for (std::size_t i = 0; i < count; ++i) {
        editor.editOnce();
    }
    return editor.take();
}

}  // namespace qgt::test
