#include "engine/exam/paper_layout.h"

#include "engine/core/rng.h"
#include "engine/exam/option_order.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <numeric>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace qgt::exam {

namespace {

using bank::ItemKind;

seat::TaskKind seatKindOf(ItemKind kind) {
    switch (kind) {
        case ItemKind::SingleChoice:
            return seat::TaskKind::SingleChoice;
        case ItemKind::MultipleChoice:
            return seat::TaskKind::MultipleChoice;
        case ItemKind::TrueFalse:
            return seat::TaskKind::TrueFalse;
        case ItemKind::FillIn:
            return seat::TaskKind::FillIn;
        case ItemKind::Ordering:
            return seat::TaskKind::Ordering;
        case ItemKind::Matching:
            return seat::TaskKind::Matching;
        case ItemKind::ShortAnswer:
            return seat::TaskKind::ShortAnswer;
    }
    return seat::TaskKind::SingleChoice;
}

template <typename Values, typename Text>
std::vector<std::string> textsOf(const Values& values, Text textOf) {
    std::vector<std::string> texts;
    std::transform(values.begin(), values.end(), std::back_inserter(texts), textOf);
    return texts;
}

template <typename T>
std::string keyOf(const T& value) {
    return value.key;
}

template <typename T>
std::string idOf(const T& value) {
    return value.id;
}

template <typename T>
std::string textOf(const T& value) {
    return value.text;
}

std::vector<std::size_t> shuffledPlaces(std::size_t count, Rng& rng) {
    std::vector<std::size_t> places(count);
    std::iota(places.begin(), places.end(), std::size_t{0});
    rng.shuffle(places);
    return places;
}

/// Steps that stand in their right order would be no question.
std::vector<std::size_t> shuffledSteps(const bank::Item& item, Rng& rng) {
    std::vector<std::size_t> places = shuffledPlaces(item.options.size(), rng);
    const bool right = std::equal(places.begin(),
                                  places.end(),
                                  item.answer.begin(),
                                  item.answer.end(),
                                  [&item](std::size_t place, const std::string& key) {
                                      return item.options[place].key == key;
                                  });
    if (right && places.size() > 1) {
        std::swap(places[0], places[1]);
    }
    return places;
}

std::vector<std::size_t> optionPlaces(const bank::Item& item, Rng& rng) {
    return item.kind == ItemKind::Ordering
               ? shuffledSteps(item, rng)
               : drawnOptions(textsOf(item.options, textOf<bank::Option>), rng);
}

void layOptions(const bank::Item& item, Rng& rng, LaidTask& laid) {
    for (const std::size_t place : optionPlaces(item, rng)) {
        laid.seat.options.push_back(item.options[place].text);
        laid.key.order.push_back(item.options[place].key);
    }
}

std::vector<std::string> rightsOf(const bank::Item& item) {
    std::vector<std::string> rights =
        textsOf(item.pairs, [](const bank::Pair& pair) { return pair.right; });
    rights.insert(rights.end(), item.extra.begin(), item.extra.end());
    return rights;
}

void layPairs(const bank::Item& item, Rng& rng, LaidTask& laid) {
    laid.seat.lefts = textsOf(item.pairs, [](const bank::Pair& pair) { return pair.left; });
    const std::vector<std::string> rights = rightsOf(item);
    for (const std::size_t place : shuffledPlaces(rights.size(), rng)) {
        laid.seat.rights.push_back(rights[place]);
        laid.key.order.push_back(std::to_string(place));
    }
}

/// Lays the nodes of one case.
class CaseLayout {
  public:
    CaseLayout(const bank::CaseScenario& scenario, std::uint64_t seed)
        : m_case(scenario), m_rng(seed) {}

    LaidTask lay() {
        m_places = shuffledPlaces(m_case.nodes.size(), m_rng);
        LaidTask laid;
        laid.seat.kind = seat::TaskKind::Case;
        seat::SeatCase seen;
        seen.title = m_case.title;
        seen.opening = m_case.opening;
        for (const bank::CasePerson& person : m_case.people) {
            seen.people.push_back({person.name});
        }
        seen.start = placeOf(m_case.start);
        for (const std::size_t place : m_places) {
            const bank::CaseNode& node = m_case.nodes[place];
            laid.key.order.push_back(node.id);
            seen.nodes.push_back(nodeOf(node, laid.key.choices.emplace_back()));
        }
        laid.seat.scenario = std::move(seen);
        laid.key.task = m_case;
        return laid;
    }

  private:
    /// -1 for endings.
    [[nodiscard]] int placeOf(std::string_view name) const {
        const auto found = std::find_if(m_places.begin(), m_places.end(), [&](std::size_t place) {
            return m_case.nodes[place].id == name;
        });
        return found == m_places.end() ? -1 : static_cast<int>(found - m_places.begin());
    }

    [[nodiscard]] seat::SeatLine lineOf(const bank::SceneLine& line) const {
        const bank::CasePerson* const who = m_case.person(line.who);
        return {who == nullptr ? -1 : static_cast<int>(who - m_case.people.data()), line.text};
    }

    seat::SeatNode nodeOf(const bank::CaseNode& node, std::vector<std::string>& keys) {
        seat::SeatNode seen;
        seen.step = node.step;
        for (const bank::SceneLine& line : node.scene) {
            seen.scene.push_back(lineOf(line));
        }
        seen.prompt = node.prompt;
        seen.next = node.open() ? placeOf(node.next) : -1;
        for (const std::size_t place :
             drawnOptions(textsOf(node.choices, textOf<bank::Choice>), m_rng)) {
            const bank::Choice& choice = node.choices[place];
            seen.choices.push_back({choice.text, placeOf(choice.next)});
            keys.push_back(choice.key);
        }
        return seen;
    }

    const bank::CaseScenario& m_case;
    Rng m_rng;
    std::vector<std::size_t> m_places;
};

bool sameNames(std::vector<std::string> a, std::vector<std::string> b) {
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    return a == b;
}

bool orderFitsItem(const bank::Item& item, const KeyedTask& task) {
    if (!task.choices.empty()) {
        return false;
    }
    std::vector<std::string> places;
    for (std::size_t i = 0; i < rightsOf(item).size(); ++i) {
        places.push_back(std::to_string(i));
    }
    const std::vector<std::string> keys = textsOf(item.options, keyOf<bank::Option>);
    return item.kind == ItemKind::TrueFalse
               ? task.order == keys
               : sameNames(task.order, item.kind == ItemKind::Matching ? places : keys);
}

bool orderFitsCase(const bank::CaseScenario& scenario, const KeyedTask& task) {
    if (!sameNames(task.order, textsOf(scenario.nodes, idOf<bank::CaseNode>)) ||
        task.choices.size() != task.order.size()) {
        return false;
    }
    for (std::size_t i = 0; i < task.order.size(); ++i) {
        const bank::CaseNode& node = *scenario.node(task.order[i]);
        if (!sameNames(task.choices[i], textsOf(node.choices, keyOf<bank::Choice>))) {
            return false;
        }
    }
    return true;
}

}  // namespace

LaidTask laidItem(const bank::Item& item, std::uint64_t seed) {
    Rng rng(seed);
    LaidTask laid;
    laid.seat.kind = seatKindOf(item.kind);
    laid.seat.stem = item.stem;
    switch (item.kind) {
        case ItemKind::SingleChoice:
        case ItemKind::MultipleChoice:
        case ItemKind::Ordering:
            layOptions(item, rng, laid);
            break;
        case ItemKind::TrueFalse:
            laid.key.order = textsOf(item.options, keyOf<bank::Option>);
            break;
        case ItemKind::FillIn:
            laid.seat.blanks = static_cast<int>(item.blanks.size());
            break;
        case ItemKind::Matching:
            layPairs(item, rng, laid);
            break;
        case ItemKind::ShortAnswer:
            break;
    }
    laid.key.task = item;
    return laid;
}

LaidTask laidCase(const bank::CaseScenario& scenario, std::uint64_t seed) {
    return CaseLayout(scenario, seed).lay();
}

bool orderFits(const KeyedTask& task) {
    const auto* const item = std::get_if<bank::Item>(&task.task);
    return item != nullptr ? orderFitsItem(*item, task)
                           : orderFitsCase(std::get<bank::CaseScenario>(task.task), task);
}

}  // namespace qgt::exam
