#include "engine/practice/sequence.h"

#include "engine/practice/item_history.h"

#include <algorithm>
#include <set>

namespace qgt::practice {

namespace {

constexpr std::int64_t kMsPerMinute = 60'000;

/// Ids of the sessions of the kind. A record that cannot be read belongs to none.
std::set<std::string> sessionsOfKind(const std::vector<SessionRecord>& sessions, SessionKind kind) {
    std::set<std::string> ids;
    for (const SessionRecord& session : sessions) {
        if (const auto spec = decodeSpec(session.spec); spec && spec->kind == kind) {
            ids.insert(session.id.str());
        }
    }
    return ids;
}

void meet(Trail& trail, const bank::Bank& bank, const ItemId& id, Instant at) {
    if (const bank::Item* const item = bank.item(id); item != nullptr) {
        trail[item->line.str()] = LastMet{id, at};
    }
}

bool wanted(const bank::ServiceLine& line, const DrawContext& context) {
    const std::vector<LineId>& lines = context.spec.lines;
    return (!line.retired || line.retired->days > context.day) &&
           (lines.empty() || std::find(lines.begin(), lines.end(), line.id) != lines.end());
}

}  // namespace

Trails trailsOf(const bank::Bank& bank,
                const std::vector<SessionRecord>& sessions,
                const std::vector<AnswerEvent>& answers,
                const std::vector<ExposureEvent>& exposures) {
    const std::set<std::string> sequential = sessionsOfKind(sessions, SessionKind::Sequential);
    const std::set<AnswerKey> withdrawn = withdrawnAnswers(answers);
    Trails trails;
    for (const AnswerEvent& answer : answers) {
        if (!answer.undoOf && answer.origin == AnswerOrigin::Practice &&
            !withdrawn.contains({answer.install.str(), answer.seq}) &&
            sequential.contains(answer.session.str())) {
            meet(trails.answered, bank, answer.item, answer.at);
        }
    }
    for (const ExposureEvent& exposure : exposures) {
        if (exposure.kind == ExposureKind::Read) {
            meet(trails.read, bank, exposure.item, exposure.at);
        }
    }
    return trails;
}

std::vector<LinePlace> placesIn(const DrawContext& context, const Trail& trail) {
    std::vector<LinePlace> places;
    for (const bank::ServiceLine& line : context.bank.lines()) {
        if (!wanted(line, context)) {
            continue;
        }
        LinePlace place;
        place.line = line.id;
        const auto last = trail.find(line.id.str());
        for (const bank::Item* const item : context.bank.itemsOf(line.id)) {
            place.items += eligible(*item, context) ? 1 : 0;
            if (last != trail.end() && item->id == last->second.item) {
                place.met = place.items;
                place.at = last->second.at;
            }
        }
        places.push_back(place);
    }
    return places;
}

std::vector<ItemId> sequenceOf(const DrawContext& context) {
    std::vector<ItemId> sequence;
    for (const bank::ServiceLine& line : context.bank.lines()) {
        for (const bank::Item* const item : context.bank.itemsOf(line.id)) {
            if (wanted(line, context) && eligible(*item, context)) {
                sequence.push_back(item->id);
            }
        }
    }
    return sequence;
}

std::size_t startIn(const std::vector<LinePlace>& places, SessionKind kind) {
    int before = 0;
    int met = 0;
    Instant newest;
    for (const LinePlace& place : places) {
        if (place.at.ms > newest.ms) {
            newest = place.at;
            met = before + place.met;
        }
        before += place.items;
    }
    if (met >= before) {
        return 0;
    }
    return static_cast<std::size_t>(kind == SessionKind::Reading ? std::max(met - 1, 0) : met);
}

std::vector<ItemId> stretchOf(const DrawContext& context,
                              const std::vector<ItemId>& sequence,
                              std::size_t start) {
    const SessionLimit& limit = context.spec.limit;
    std::vector<ItemId> stretch;
    std::int64_t usedMs = 0;
    for (std::size_t i = start; i < sequence.size(); ++i) {
        usedMs += expectedMs(*context.bank.item(sequence[i]), context.history);
        const bool full = limit.unit == LimitUnit::Minutes
                              ? usedMs > limit.amount * kMsPerMinute
                              : stretch.size() >= static_cast<std::size_t>(limit.amount);
        if (full && !stretch.empty()) {
            break;
        }
        stretch.push_back(sequence[i]);
    }
    return stretch;
}

}  // namespace qgt::practice
