#include "engine/exam/paper.h"
#include "engine/seat/seat_paper.h"
#include "tests/support/bank_pieces.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace qgt {

using bank::CaseScenario;
using bank::Item;
using exam::FrozenPaper;
using test::BankPiece;
using test::frozen;
using test::piecesOfBank;

namespace {

/// The item's or the case's texts that a seat must never have, but those that it has to show.
class Secrets {
  public:
    void show(const std::string& text) { m_shown += text + "\n"; }

    void hide(const std::string& text) { m_hidden.push_back(text); }

    /// Secrets that stand in the bytes. A number or one letter says nothing alone, so those are
    /// looked for as whole texts.
    [[nodiscard]] std::vector<std::string> foundIn(std::string_view bytes) const {
        std::vector<std::string> found;
        for (const std::string& text : m_hidden) {
            constexpr std::size_t kShort = 7;
            const std::string sought =
                text.size() < kShort ? jsonText(text) : inner(jsonText(text));
            if (!text.empty() && m_shown.find(text) == std::string::npos &&
                bytes.find(sought) != std::string_view::npos) {
                found.push_back(text);
            }
        }
        return found;
    }

    [[nodiscard]] std::size_t size() const { return m_hidden.size(); }

  private:
    /// As JSON writes it: of the bank's texts only quotes, backslashes and ends of lines differ.
    static std::string jsonText(const std::string& text) {
        std::string quoted = "\"";
        for (const char c : text) {
            if (c == '"' || c == '\\') {
                quoted += '\\';
            }
            quoted += c == '\n' ? std::string("\\n") : std::string(1, c);
        }
        return quoted + "\"";
    }

    static std::string inner(const std::string& quoted) {
        return quoted.substr(1, quoted.size() - 2);
    }

    std::string m_shown;
    std::vector<std::string> m_hidden;
};

void hideItem(const Item& item, Secrets& secrets) {
    secrets.show(item.stem);
    for (const bank::Option& option : item.options) {
        secrets.show(option.text);
        secrets.hide(option.why);
    }
    for (const bank::Blank& blank : item.blanks) {
        secrets.hide(blank.why);
        for (const std::string& text : blank.accept) {
            secrets.hide(text);
        }
    }
    for (const bank::Pair& pair : item.pairs) {
        secrets.show(pair.left);
        secrets.show(pair.right);
        secrets.hide(pair.why);
    }
    for (const bank::RubricPoint& point : item.rubric) {
        secrets.hide(point.point);
    }
    secrets.hide(item.explanation);
    secrets.hide(item.summary);
    secrets.hide(item.model);
    if (item.lawChange) {
        secrets.hide(item.lawChange->was);
        secrets.hide(item.lawChange->now);
    }
}

void hideChoice(const bank::Choice& choice, Secrets& secrets) {
    secrets.show(choice.text);
    for (const std::string& text : {choice.headline,
                                    choice.consequence,
                                    choice.why,
                                    choice.critical,
                                    choice.mood,
                                    choice.legalFault,
                                    choice.privacyFault}) {
        secrets.hide(text);
    }
}

void hideCase(const CaseScenario& scenario, Secrets& secrets) {
    secrets.show(scenario.title);
    secrets.show(scenario.opening);
    for (const bank::CasePerson& person : scenario.people) {
        secrets.show(person.name);
    }
    for (const bank::Criterion& criterion : scenario.criteria) {
        secrets.hide(criterion.text);
    }
    for (const bank::CaseNode& node : scenario.nodes) {
        secrets.show(node.step);
        secrets.show(node.prompt);
        for (const bank::SceneLine& line : node.scene) {
            secrets.show(line.text);
        }
        for (const bank::Choice& choice : node.choices) {
            hideChoice(choice, secrets);
        }
        secrets.hide(node.model);
        for (const bank::CasePoint& point : node.rubric) {
            secrets.hide(point.point);
        }
    }
    for (const bank::CaseEnding& ending : scenario.endings) {
        secrets.hide(ending.title);
        secrets.hide(ending.text);
    }
}

Secrets secretsOf(const exam::KeyedTask& task) {
    Secrets secrets;
    if (const auto* const item = std::get_if<Item>(&task.task)) {
        hideItem(*item, secrets);
    } else {
        hideCase(std::get<CaseScenario>(task.task), secrets);
    }
    return secrets;
}

/// The same paper with one task alone, so that nothing of another task covers a leak, and without
/// the sentence of the head, whose numbers are the blueprint's and may be those of a blank.
std::string bytesOfTask(const FrozenPaper& paper, int slot) {
    seat::SeatPaper one = paper.seat;
    const seat::SeatTask task = *paper.seat.task(slot);
    one.sections.resize(1);
    one.sections.front().tasks = {task};
    one.sections.front().rule = {};
    return seat::encodeSeatPaper(one);
}

}  // namespace

TEST_CASE("no seat has a word of any key of the bank", "[exam][property]") {
    std::size_t secrets = 0;
    for (const BankPiece& piece : piecesOfBank()) {
        const FrozenPaper paper = frozen(piece, 5);
        for (int slot = 1; slot <= paper.seat.slotCount(); ++slot) {
            const Secrets hidden = secretsOf(paper.key.tasks[static_cast<std::size_t>(slot - 1)]);
            secrets += hidden.size();
            const std::string bytes = bytesOfTask(paper, slot);
            const std::vector<std::string> found = hidden.foundIn(bytes);
            CAPTURE(found);
            REQUIRE(found.empty());
        }
        const std::string bytes = seat::encodeSeatPaper(paper.seat);
        for (const char* field : {"answer",
                                  "why",
                                  "explanation",
                                  "summary",
                                  "accept",
                                  "model",
                                  "rubric",
                                  "quality",
                                  "headline",
                                  "consequence",
                                  "grants",
                                  "forfeits",
                                  "critical",
                                  "criteria",
                                  "mood",
                                  "trust",
                                  "endings",
                                  "order",
                                  "id"}) {
            CAPTURE(field);
            REQUIRE(bytes.find("\"" + std::string(field) + "\":") == std::string::npos);
        }
    }
    CHECK(secrets > 5000);
}

TEST_CASE("a word of a key on a seat would be found", "[exam][property]") {
    std::size_t planted = 0;
    for (const BankPiece& piece : piecesOfBank()) {
        FrozenPaper paper = frozen(piece, 5);
        const exam::KeyedTask& task = paper.key.tasks.front();
        const auto* const item = std::get_if<Item>(&task.task);
        seat::SeatTask& seen = paper.seat.sections.front().tasks.front();
        std::vector<std::string> leaks;
        if (item != nullptr) {
            leaks.push_back(item->explanation);
            for (const bank::Option& option : item->options) {
                leaks.push_back(option.why);
            }
            for (const bank::Blank& blank : item->blanks) {
                leaks.push_back(blank.accept.front());
            }
        } else {
            const auto& scenario = std::get<CaseScenario>(task.task);
            leaks = {scenario.criteria.front().text,
                     scenario.nodes.front().choices.front().headline,
                     scenario.nodes.front().choices.front().consequence,
                     scenario.nodes.front().choices.front().why};
        }
        const seat::SeatTask clean = seen;
        for (const std::string& leak : leaks) {
            seen = clean;
            // As if a field of the key had got into one of the seat's.
            (item != nullptr ? seen.lefts.emplace_back() : seen.scenario->nodes.back().step) = leak;
            const std::vector<std::string> found = secretsOf(task).foundIn(bytesOfTask(paper, 1));
            REQUIRE(std::find(found.begin(), found.end(), leak) != found.end());
            ++planted;
        }
    }
    CHECK(planted > 40);
}

}  // namespace qgt
