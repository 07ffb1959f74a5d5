#include "tests/support/sat_papers.h"

#include "engine/bank/case_walk.h"
#include "engine/bank/load_bank.h"
#include "engine/core/date.h"
#include "engine/exam/assemble.h"
#include "engine/exam/paper_demands.h"
#include "engine/integrity/digest.h"
#include "tests/support/sample_bank.h"

#include <algorithm>
#include <stdexcept>

namespace qgt::test {

namespace {

using bank::CaseMove;
using bank::CaseNode;
using bank::CaseScenario;
using bank::Item;
using bank::ItemKind;
using exam::FrozenPaper;

int placeOf(const std::vector<std::string>& texts, const std::string& text) {
    const auto found = std::find(texts.begin(), texts.end(), text);
    if (found == texts.end()) {
        throw std::logic_error("not on the paper: " + text);
    }
    return static_cast<int>(found - texts.begin());
}

std::string letterAt(int place) {
    return {static_cast<char>('A' + place)};
}

const bank::Option& optionOf(const Item& item, const std::string& key) {
    return *std::find_if(item.options.begin(), item.options.end(), [&](const bank::Option& o) {
        return o.key == key;
    });
}

std::string rightText(const Item& item, int right) {
    const auto place = static_cast<std::size_t>(right);
    return place < item.pairs.size() ? item.pairs[place].right
                                     : item.extra[place - item.pairs.size()];
}

std::vector<std::string> textsOf(const seat::SeatNode& node) {
    std::vector<std::string> texts;
    for (const seat::SeatChoice& choice : node.choices) {
        texts.push_back(choice.text);
    }
    return texts;
}

/// The way that earns least at each step, with nothing met in open answers.
std::vector<CaseMove> worstWay(const CaseScenario& scenario) {
    std::vector<CaseMove> way;
    const CaseNode* node = scenario.node(scenario.start);
    while (node != nullptr) {
        if (node->open()) {
            way.push_back({node->id, {}, std::vector<bool>(node->rubric.size(), false)});
            node = scenario.node(node->next);
            continue;
        }
        const auto worst = std::min_element(node->choices.begin(),
                                            node->choices.end(),
                                            [](const bank::Choice& a, const bank::Choice& b) {
                                                return a.grants.size() < b.grants.size();
                                            });
        way.push_back({node->id, worst->key, {}});
        node = scenario.node(worst->next);
    }
    return way;
}

/// What a rater says of a way's open answers.
void markWay(const seat::TaskAnswer& answer,
             const std::vector<CaseMove>& moves,
             int slot,
             exam::OpenMarks& marks) {
    for (std::size_t i = 0; i < moves.size(); ++i) {
        if (!moves[i].met.empty()) {
            marks[{slot, answer.moves[i].node}] = moves[i].met;
        }
    }
}

template <typename ResponseOf, typename WayOf>
SatPaper sat(const FrozenPaper& paper, ResponseOf responseOf, WayOf way) {
    SatPaper result;
    for (int slot = 1; slot <= paper.seat.slotCount(); ++slot) {
        const seat::SeatTask& seen = *paper.seat.task(slot);
        seat::SlotState state;
        if (seen.kind == seat::TaskKind::Case) {
            const std::vector<CaseMove> moves = way(caseAt(paper, slot));
            state.answer = walkedOnSeat(seen, caseAt(paper, slot), moves);
            markWay(state.answer, moves, slot, result.marks.first);
        } else {
            const Item& item = itemAt(paper, slot);
            const grading::Response response = responseOf(item);
            state.answer = saidOnSeat(seen, item, response);
            if (item.kind == ItemKind::ShortAnswer) {
                result.marks.first[{slot, 0}] = response.rubricMet;
            }
        }
        result.answers.push_back(std::move(state));
    }
    return result;
}

}  // namespace

const bank::Bank& shippedBank() {
    static const auto kBank =
        bank::loadBank({QGT_SOURCE_DIR "/question_bank", 0, integrity::digestHex, nullptr}).bank;
    return *kBank;
}

seat::TaskAnswer saidOnSeat(const seat::SeatTask& seen,
                            const Item& item,
                            const grading::Response& response) {
    seat::TaskAnswer answer;
    answer.response.texts = response.texts;
    for (const std::string& key : response.chosen) {
        const bool truth = item.kind == ItemKind::TrueFalse;
        answer.response.chosen.push_back(
            truth ? key : letterAt(placeOf(seen.options, optionOf(item, key).text)));
    }
    for (const int right : response.matches) {
        answer.response.matches.push_back(right < 0 ? -1
                                                    : placeOf(seen.rights, rightText(item, right)));
    }
    return answer;
}

seat::TaskAnswer walkedOnSeat(const seat::SeatTask& seen,
                              const CaseScenario& scenario,
                              const std::vector<CaseMove>& moves) {
    const seat::SeatCase& shown = seen.scenario.value();
    seat::TaskAnswer answer;
    int place = shown.start;
    for (const CaseMove& move : moves) {
        const seat::SeatNode& node = shown.nodes.at(static_cast<std::size_t>(place));
        const CaseNode& known = *scenario.node(move.node);
        if (known.open()) {
            answer.moves.push_back({place, -1, known.model});
            place = node.next;
            continue;
        }
        const int choice = placeOf(textsOf(node), bank::choiceOf(known, move.choice)->text);
        answer.moves.push_back({place, choice, {}});
        place = node.choices[static_cast<std::size_t>(choice)].next;
    }
    return answer;
}

SatPaper allRight(const FrozenPaper& paper) {
    return sat(paper, rightResponse, [](const CaseScenario& scenario) {
        return bank::walkCase(scenario).best;
    });
}

SatPaper allWrong(const FrozenPaper& paper) {
    return sat(
        paper,
        [](const Item& item) {
            grading::Response response = wrongResponse(item);
            response.texts.assign(response.texts.size(), "不对");
            response.rubricMet.assign(response.rubricMet.size(), false);
            return response;
        },
        worstWay);
}

const Item& itemAt(const FrozenPaper& paper, int slot) {
    return std::get<Item>(paper.key.tasks.at(static_cast<std::size_t>(slot - 1)).task);
}

const CaseScenario& caseAt(const FrozenPaper& paper, int slot) {
    return std::get<CaseScenario>(paper.key.tasks.at(static_cast<std::size_t>(slot - 1)).task);
}

std::vector<seat::SeatCandidate> candidatesNamed(std::size_t count) {
    std::vector<seat::SeatCandidate> candidates;
    for (std::size_t i = 1; i <= count; ++i) {
        const std::string number = std::to_string(i);
        candidates.push_back({PersonId("p" + number), "考生" + number, "", "", "K" + number});
    }
    return candidates;
}

exam::HeldExam examFor(const std::vector<seat::SeatCandidate>& candidates,
                       int forms,
                       std::uint64_t seed) {
    exam::HeldExam held;
    held.id = ExamId("e1");
    held.title = "考试";
    held.seed = seed;
    held.forms = forms;
    for (const seat::SeatCandidate& candidate : candidates) {
        exam::ExamCandidate entry;
        entry.person = candidate.person;
        entry.number = candidate.number;
        held.candidates.push_back(entry);
    }
    return held;
}

std::vector<exam::PaperForm> practiceForms(const bank::Blueprint& blueprint,
                                           const bank::Bank& bank,
                                           int count,
                                           const LineId& line) {
    const Date day = parseDate("2026-12-10").value();
    exam::Supply supply = exam::supplyOf(bank, bank::PaperPool::Practice, day, bank);
    if (!line.empty()) {
        supply = exam::ofLine(supply, line);
    }
    exam::PaperRequest request{blueprint, bank, day};
    request.papers = count;
    exam::PaperDemands demands = exam::demandsOf(request, supply.items);
    demands.demands.overlap = demands.demands.length;
    const auto found = exam::previewPapers(demands.pool, demands.demands, 1);
    const auto cases = exam::drawCases(request, supply.cases, 1);
    std::vector<exam::PaperForm> forms;
    if (!found.has_value() || !found->has_value()) {
        return forms;
    }
    for (std::size_t i = 0; i < found->value().size(); ++i) {
        std::vector<const Item*> items;
        for (const ItemId& id : found->value()[i]) {
            items.push_back(bank.item(id));
        }
        forms.push_back({std::string(1, static_cast<char>('A' + static_cast<int>(i))),
                         exam::dealtToSections(blueprint, items),
                         i < cases.size() ? cases[i] : std::vector<const CaseScenario*>()});
    }
    return forms;
}

}  // namespace qgt::test
