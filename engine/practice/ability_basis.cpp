#include "engine/practice/ability_basis.h"

#include "engine/grading/grade.h"
#include "engine/practice/item_history.h"

#include <algorithm>
#include <utility>

namespace qgt::practice {

using ability::FoldedEvent;
using ability::FoldedKind;
using ability::FoldLine;

namespace {

/// Of items whose text is secret: most have four options.
constexpr double kSecretGuess = 0.25;
constexpr double kWholeShare = 10'000.0;

double saidDifficulty(const ability::AuthorScale& scale, bank::Difficulty difficulty) {
    switch (difficulty) {
        case bank::Difficulty::Easy:
            return scale.easy;
        case bank::Difficulty::Hard:
            return scale.hard;
        case bank::Difficulty::Medium:
            break;
    }
    return scale.medium;
}

ability::RequestProfile profileOf(const bank::Bank& bank,
                                  const LineId& line,
                                  const ability::ParameterSet& set) {
    ability::RequestProfile profile{set.requestSlope, {}};
    double all = 0.0;
    for (const bank::RequestType& request : bank.requests()) {
        if (request.line == line) {
            const double share = std::max(request.share, 0);
            all += share;
            profile.types.push_back({share, saidDifficulty(set.author, request.difficulty)});
        }
    }
    if (all <= 0.0) {
        return {set.requestSlope, {{1.0, set.author.medium}}};
    }
    for (ability::RequestShare& type : profile.types) {
        type.share /= all;
    }
    return profile;
}

std::vector<ability::RuleChange> changesOf(const LineId& line,
                                           const std::vector<ability::PolicyChange>& all) {
    std::vector<ability::RuleChange> changes;
    for (const ability::PolicyChange& change : all) {
        if (change.line == line) {
            changes.push_back({change.since.days, change.share / kWholeShare});
        }
    }
    std::ranges::stable_sort(changes, {}, &ability::RuleChange::day);
    return changes;
}

FoldLine foldLine(const bank::Bank& bank,
                  const LineId& line,
                  const ability::ParameterSet& set,
                  const std::vector<ability::PolicyChange>& changes) {
    const auto tau = set.tauOfLine.find(line);
    return {tau == set.tauOfLine.end() ? set.tauDays : tau->second,
            changesOf(line, changes),
            ability::LevelScale(profileOf(bank, line, set), set.levels)};
}

ability::ItemCurve curveOf(const bank::Item& item, const ability::ParameterSet& set) {
    const auto learned = set.items.find({item.id, item.meaning});
    const ability::ItemDifficulty said{saidDifficulty(set.author, item.difficulty),
                                       set.author.sd * set.author.sd};
    return averagedCurve(set.discrimination,
                         learned == set.items.end() ? said : learned->second,
                         grading::guessRate(item));
}

struct TimedEvent {
    Instant at;
    FoldedEvent event;
};

}  // namespace

ability::LineRole roleIn(const people::Person& person, const LineId& line) {
    auto role = ability::LineRole::None;
    for (const people::LineDuty& duty : person.duties) {
        if (duty.line == line && role != ability::LineRole::Owner) {
            role = duty.role == people::DutyRole::A ? ability::LineRole::Owner
                                                    : ability::LineRole::StandIn;
        }
    }
    return role;
}

AbilityBasis::AbilityBasis(const bank::Bank& bank,
                           const ability::ParameterSet& set,
                           const std::vector<ability::PolicyChange>& changes)
    : m_bank(&bank), m_set(set) {
    auto model = std::make_shared<ability::FoldModel>();
    model->evidence = set.evidence;
    model->memory = memory::MemoryModel(set.memory);
    for (const bank::ServiceLine& line : bank.lines()) {
        m_placeOfLine[line.id] = static_cast<std::uint32_t>(m_lines.size());
        m_lines.push_back(line.id);
        model->lines.push_back(foldLine(bank, line.id, set, changes));
    }
    for (const bank::Item& item : bank.items()) {
        const auto line = m_placeOfLine.find(item.line);
        if (line != m_placeOfLine.end()) {
            m_placeOfItem[item.id] = static_cast<std::uint32_t>(model->items.size());
            model->items.push_back({line->second, curveOf(item, set)});
            m_items.push_back(&item);
        }
    }
    m_firstSecret = static_cast<std::uint32_t>(model->items.size());
    const ability::ItemDifficulty unknown{set.author.medium, set.author.sd * set.author.sd};
    for (std::uint32_t line = 0; line < m_lines.size(); ++line) {
        model->items.push_back({line, averagedCurve(set.discrimination, unknown, kSecretGuess)});
    }
    m_model = std::move(model);
}

const bank::Item* AbilityBasis::itemAt(std::uint32_t place) const {
    return place < m_items.size() ? m_items[place] : nullptr;
}

std::optional<std::uint32_t> AbilityBasis::placeOf(const ItemId& item, int meaning) const {
    const auto place = m_placeOfItem.find(item);
    return place != m_placeOfItem.end() && m_items[place->second]->meaning == meaning
               ? std::optional(place->second)
               : std::nullopt;
}

std::vector<ability::AbilityPrior> AbilityBasis::priorsOf(const people::Person& person) const {
    std::vector<ability::AbilityPrior> priors;
    priors.reserve(m_lines.size());
    for (const LineId& line : m_lines) {
        priors.push_back(priorFor(m_set, line, person.id, roleIn(person, line)));
    }
    return priors;
}

std::optional<FoldedEvent> AbilityBasis::folded(const AnswerEvent& answer, bool withdrawn) const {
    const auto place = placeOf(answer.item, answer.meaning);
    if (answer.undoOf || !place) {
        return std::nullopt;
    }
    const grading::Grade grade = grading::grade(*m_items[*place], answer.response);
    auto kind = answer.origin == AnswerOrigin::Exam ? FoldedKind::Exam : FoldedKind::Practice;
    if (withdrawn || grade.selfMarked) {
        kind = FoldedKind::SeenOnly;
    }
    return FoldedEvent{answer.day, *place, kind, grade.right};
}

std::optional<FoldedEvent> AbilityBasis::folded(const ExposureEvent& exposure) const {
    const auto place = placeOf(exposure.item, exposure.meaning);
    if (exposure.kind != ExposureKind::Read || !place) {
        return std::nullopt;
    }
    return FoldedEvent{exposure.day, *place, FoldedKind::SeenOnly, false};
}

std::optional<FoldedEvent> AbilityBasis::folded(const CertifyingAnswer& answer) const {
    const auto line = m_placeOfLine.find(answer.line);
    if (line == m_placeOfLine.end()) {
        return std::nullopt;
    }
    return FoldedEvent{practiceDay(answer.at, kShanghaiOffsetMinutes),
                       m_firstSecret + line->second,
                       FoldedKind::Certifying,
                       answer.right};
}

std::vector<FoldedEvent> AbilityBasis::eventsOf(const AbilityRecord& record) const {
    const auto withdrawn = withdrawnAnswers(record.answers);
    std::vector<TimedEvent> timed;
    const auto put = [&timed](Instant at, const std::optional<FoldedEvent>& event) {
        if (event) {
            timed.push_back({at, *event});
        }
    };
    for (const AnswerEvent& answer : record.answers) {
        put(answer.at, folded(answer, withdrawn.contains({answer.install.str(), answer.seq})));
    }
    for (const ExposureEvent& exposure : record.exposures) {
        put(exposure.at, folded(exposure));
    }
    for (const CertifyingAnswer& answer : record.certifying) {
        put(answer.at, folded(answer));
    }
    std::ranges::stable_sort(timed, {}, &TimedEvent::at);
    std::vector<FoldedEvent> events;
    events.reserve(timed.size());
    for (const TimedEvent& one : timed) {
        events.push_back(one.event);
    }
    return events;
}

}  // namespace qgt::practice
