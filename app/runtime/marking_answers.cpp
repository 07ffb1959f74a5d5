#include "app/runtime/marking_answers.h"

#include "engine/exam/paper_attempt.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace qgt::app {

using exam::AnswerToMark;
using exam::FiledTicket;

bool mayMark(const people::Person& person) {
    return person.active && std::ranges::any_of(person.roles, [](people::Role role) {
               return people::reachOf(role, people::Action::MarkAnswers) ==
                      people::Reach::Installation;
           });
}

Result<std::vector<exam::Rater>> activeRaters(Workspace& workspace, const exam::MarkingPlan& plan) {
    const auto persons = workspace.store().people().persons();
    if (!persons) {
        return tl::unexpected<Error>(persons.error());
    }
    std::vector<exam::Rater> raters;
    for (const people::Person& person : *persons) {
        if (mayMark(person) && std::ranges::find(plan.raters, person.id) != plan.raters.end()) {
            raters.push_back({person.id, person.committee});
        }
    }
    return raters;
}

Result<std::vector<PersonId>> otherMarkers(Workspace& workspace, const exam::MarkingPlan& plan) {
    const auto persons = workspace.store().people().persons();
    const auto left = workspace.store().marking().left(plan.exam);
    if (!persons || !left) {
        return tl::unexpected<Error>(persons ? left.error() : persons.error());
    }
    std::vector<PersonId> others;
    for (const people::Person& person : *persons) {
        const bool rates = std::ranges::find(plan.raters, person.id) != plan.raters.end();
        const bool gone =
            std::ranges::find(*left, person.id, &exam::RaterLeft::rater) != left->end();
        if (mayMark(person) && !rates && !gone) {
            others.push_back(person.id);
        }
    }
    return others;
}

std::vector<OpenAnswer> withoutRaters(std::vector<OpenAnswer> open,
                                      const std::set<exam::AnswerPlace>& held) {
    std::erase_if(open, [&held](const OpenAnswer& one) {
        return !one.met.empty() || held.contains({one.attempt, one.slot, one.node});
    });
    return open;
}

Result<AnswerOwners> AnswerOwners::at(Workspace& workspace, const ExamId& exam) {
    auto attempts = ExamAttempts::at(workspace, exam);
    const auto persons = workspace.store().people().persons();
    const auto lines = workspace.store().paperEntries().standing(exam);
    if (!attempts || !persons) {
        return tl::unexpected<Error>(attempts ? persons.error() : attempts.error());
    }
    if (!lines) {
        return tl::unexpected<Error>(lines.error());
    }
    AnswerOwners owners;
    owners.m_attempts = std::move(*attempts);
    for (const seat::AttemptRecord& record : owners.m_attempts.all()) {
        if (seat::isClosed(record) && owners.m_attempts.counts(record)) {
            owners.m_counting[record.head.attempt] = {record.head.candidate,
                                                      exam::isFromPaper(record.head)};
        }
    }
    for (const people::Person& person : *persons) {
        owners.m_committees[person.id] = person.committee;
    }
    for (const exam::PaperEntryLine& line : *lines) {
        // Recording says nothing of what stands on the sheet.
        if (line.kind != exam::PaperEntryKind::Recorded) {
            owners.m_readers[line.candidate].insert(line.by);
        }
    }
    return owners;
}

bool AnswerOwners::counts(const AttemptId& attempt) const {
    return m_counting.contains(attempt);
}

bool AnswerOwners::entered(const AttemptId& attempt, const PersonId& person) const {
    const auto writer = m_counting.find(attempt);
    if (writer == m_counting.end() || !writer->second.onPaper) {
        return false;
    }
    const auto readers = m_readers.find(writer->second.candidate);
    return readers != m_readers.end() && readers->second.contains(person);
}

std::vector<FiledTicket> AnswerOwners::counting(const std::vector<FiledTicket>& filed) const {
    std::vector<FiledTicket> those;
    std::ranges::copy_if(filed, std::back_inserter(those), [this](const FiledTicket& one) {
        return !one.takenBack && counts(one.place.attempt);
    });
    return those;
}

void AnswerOwners::addOwner(AnswerToMark& answer) const {
    const Writer& writer = m_counting.at(answer.attempt);
    answer.candidate = writer.candidate;
    const auto committee = m_committees.find(writer.candidate);
    answer.committee = committee == m_committees.end() ? CommitteeId() : committee->second;
    const auto readers = m_readers.find(writer.candidate);
    if (readers != m_readers.end() && writer.onPaper) {
        answer.readers = readers->second;
    }
}

std::vector<AnswerToMark> AnswerOwners::toMark(const std::vector<OpenAnswer>& open) const {
    std::vector<AnswerToMark> answers;
    for (const OpenAnswer& one : open) {
        if (counts(one.attempt)) {
            answers.push_back({one.attempt, one.slot, one.node, {}, {}, one.task, one.most, {}});
            answers.back().weights = one.weights;
            addOwner(answers.back());
        }
    }
    return answers;
}

std::vector<AnswerToMark> AnswerOwners::toMark(const std::vector<FiledTicket>& filed) const {
    std::set<exam::AnswerPlace> seen;
    std::vector<AnswerToMark> answers;
    for (const FiledTicket& one : filed) {
        const exam::TicketPlace& place = one.place;
        if (counts(place.attempt) && seen.insert(exam::answerOf(place)).second) {
            answers.push_back(
                {place.attempt, place.slot, place.node, {}, {}, place.task, place.most, {}});
            answers.back().weights = place.weights;
            addOwner(answers.back());
        }
    }
    return answers;
}

}  // namespace qgt::app
