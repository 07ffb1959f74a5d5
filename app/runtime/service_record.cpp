#include "app/runtime/service_record.h"

#include "app/runtime/attempt_choice.h"
#include "app/runtime/exam_material.h"
#include "app/runtime/held_certificates.h"
#include "engine/exam/exam_result.h"
#include "engine/practice/answer_timer.h"
#include "engine/practice/item_history.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <utility>

namespace qgt::app {

using exam::HeldExam;
using people::Action;
using practice::AnswerEvent;

namespace {

/// Training by year, with the days that had any.
class Years {
  public:
    TrainingYear& at(Instant when) {
        const std::string day = toString(localDate(when, kShanghaiOffsetMinutes));
        const int year = std::stoi(day.substr(0, day.find('-')));
        m_days[year].insert(day);
        TrainingYear& found = m_years[year];
        found.year = year;
        return found;
    }

    [[nodiscard]] std::vector<TrainingYear> newestFirst() {
        std::vector<TrainingYear> all;
        for (auto& [year, one] : m_years) {
            one.days = static_cast<int>(m_days[year].size());
            all.push_back(one);
        }
        std::ranges::reverse(all);
        return all;
    }

  private:
    std::map<int, TrainingYear> m_years;
    std::map<int, std::set<std::string>> m_days;
};

std::int64_t countedMs(std::int64_t ms) {
    return std::clamp<std::int64_t>(ms, 0, practice::kMaxAnswerMs);
}

void addCaseTime(Years& years, const practice::CaseHistory& history) {
    for (const practice::CaseEvent& event : history.events) {
        // What was taken over was looked at in the attempt before.
        if (event.kind == practice::CaseEventKind::Took) {
            continue;
        }
        TrainingYear& year = years.at(event.at);
        year.ms += countedMs(event.dwellMs);
        year.cases += event.kind == practice::CaseEventKind::Finished ? 1 : 0;
    }
}

Result<std::vector<TrainingYear>> trainingYears(store::Store& store, const PersonId& person) {
    const auto answers = store.practice().answersOf(person);
    const auto exposures = store.practice().exposuresOf(person);
    const auto cases = store.cases().attemptsOf(person);
    if (!answers || !exposures || !cases) {
        return tl::unexpected<Error>(!answers ? answers.error()
                                              : (exposures ? cases.error() : exposures.error()));
    }
    Years years;
    const auto takenBack = practice::withdrawnAnswers(*answers);
    for (const AnswerEvent& answer : *answers) {
        if (answer.undoOf || answer.origin == practice::AnswerOrigin::Exam ||
            takenBack.contains({answer.install.str(), answer.seq})) {
            continue;
        }
        TrainingYear& year = years.at(answer.at);
        year.ms += countedMs(answer.rtMs);
        ++year.answers;
    }
    for (const practice::ExposureEvent& exposure : *exposures) {
        TrainingYear& year = years.at(exposure.at);
        year.ms += countedMs(exposure.thinkMs);
        year.read += exposure.kind == practice::ExposureKind::Read ? 1 : 0;
    }
    for (const practice::CaseHistory& history : *cases) {
        addCaseTime(years, history);
    }
    return years.newestFirst();
}

/// What the store has of one person's exams.
struct SatExams {
    PersonId person;
    std::vector<seat::AttemptRecord> attempts;
    std::set<AttemptId> takenBack;
    std::vector<exam::ScoreRecord> scores;
    std::vector<exam::AttemptChoice> choices;
    std::vector<exam::StageRelease> releases;

    [[nodiscard]] OwnAttempts at(const ExamId& exam) const {
        return ownAttempts(attempts, takenBack, exam, person);
    }

    [[nodiscard]] const seat::AttemptRecord* countedAt(const ExamId& exam) const {
        const auto choice = std::ranges::find(choices, exam, &exam::AttemptChoice::exam);
        return attemptThatCounts(at(exam), choice == choices.end() ? nullptr : &*choice);
    }
};

RecordedSitting sittingOf(const HeldExam& exam, const SatExams& sat) {
    const bool none = sat.at(exam.id).standing.empty();
    const seat::AttemptRecord* const counted = sat.countedAt(exam.id);
    if (none) {
        // Until the results are out, answers may still come from another machine.
        return exam.state == exam::ExamState::Published ? RecordedSitting::DidNotSit
                                                        : RecordedSitting::NoneSoFar;
    }
    if (counted == nullptr) {
        return RecordedSitting::ChoiceOpen;
    }
    return seat::isClosed(*counted) ? RecordedSitting::Sat : RecordedSitting::Writing;
}

/// With the result as far as it is out; who is not allowed to know it earlier learns it nowhere.
Result<RecordedExam> recordedExam(const HeldExam& exam, const SatExams& sat, Instant now) {
    RecordedExam row;
    row.title = exam.title;
    row.at = exam.opens;
    row.sitting = sittingOf(exam, sat);
    if (row.sitting != RecordedSitting::Sat) {
        return row;
    }
    const seat::AttemptRecord* const attempt = sat.countedAt(exam.id);
    row.at = attempt->events.back().at.wall;
    const auto blueprint = frozenBlueprint(exam);
    if (!blueprint) {
        return tl::unexpected<Error>(blueprint.error());
    }
    const auto shows = releasedParts(exam, *blueprint, sat.releases, now);
    const auto score =
        std::ranges::find(sat.scores, attempt->head.attempt, &exam::ScoreRecord::attempt);
    const bool out = std::ranges::find(shows, bank::ReleasedPart::Total) != shows.end();
    if (score == sat.scores.end() || !out) {
        return row;
    }
    const auto head = exam::decodeHead(score->body);
    if (!head) {
        return tl::unexpected<Error>(head.error());
    }
    row.got = head->got;
    row.most = head->most;
    if (head->complete) {
        row.passed = head->passed;
    }
    return row;
}

Result<std::vector<RecordedExam>> recordedExams(Workspace& workspace, const PersonId& person) {
    store::Store& store = workspace.store();
    const auto exams = store.exams().exams();
    auto attempts = store.attempts().attemptsOf(person);
    auto scores = store.exams().scoresOf(person);
    auto choices = store.exams().choicesOf(person);
    auto releases = store.appeals().stages();
    auto takenBack = store.paperEntries().takenBack();
    if (!exams || !attempts || !scores) {
        return tl::unexpected<Error>(!exams ? exams.error()
                                            : (attempts ? scores.error() : attempts.error()));
    }
    if (!choices || !releases) {
        return tl::unexpected<Error>(choices ? releases.error() : choices.error());
    }
    if (!takenBack) {
        return tl::unexpected<Error>(takenBack.error());
    }
    const SatExams sat{person,
                       std::move(*attempts),
                       std::move(*takenBack),
                       std::move(*scores),
                       std::move(*choices),
                       std::move(*releases)};
    const Instant now = workspace.clock().now();
    std::vector<RecordedExam> rows;
    for (const HeldExam& exam : *exams) {
        const bool counts = !exam.mock && exam.state != exam::ExamState::Draft &&
                            exam.state != exam::ExamState::Withdrawn && exam.opens <= now;
        if (!counts || candidateOf(exam, person) == nullptr) {
            continue;
        }
        auto row = recordedExam(exam, sat, now);
        if (!row) {
            return tl::unexpected<Error>(row.error());
        }
        rows.push_back(std::move(*row));
    }
    std::ranges::stable_sort(rows, std::greater{}, &RecordedExam::at);
    return rows;
}

}  // namespace

Result<std::vector<RecordPerson>> recordPersons(Workspace& workspace, const people::Actor& actor) {
    const auto persons = workspace.store().people().persons();
    if (!persons) {
        return tl::unexpected<Error>(persons.error());
    }
    std::vector<RecordPerson> rows;
    for (const people::Person& person : *persons) {
        const bool self = person.id == actor.person;
        if (person.active &&
            people::allowed(actor, Action::ViewServiceRecord, {person.id, person.committee})) {
            rows.push_back({person.id, person.name, person.post, self});
        }
    }
    std::stable_partition(
        rows.begin(), rows.end(), [](const RecordPerson& row) { return row.self; });
    return rows;
}

Result<ServiceRecord> serviceRecordOf(Workspace& workspace,
                                      const people::Actor& actor,
                                      const PersonId& person) {
    store::Store& store = workspace.store();
    const auto persons = store.people().persons();
    const auto committees = store.people().committees();
    if (!persons || !committees) {
        return tl::unexpected<Error>(persons ? committees.error() : persons.error());
    }
    const auto found = std::ranges::find(*persons, person, &people::Person::id);
    const CommitteeId committee = found == persons->end() ? CommitteeId() : found->committee;
    Status may =
        people::authorize(actor, Action::ViewServiceRecord, {person, committee}, store.audit());
    if (may && person != actor.person) {
        may = store.audit().append({actor.person, "service-record.viewed", person.str(), {}});
    }
    if (!may || found == persons->end()) {
        return tl::unexpected<Error>(may ? Error{"rights.refused", {}} : may.error());
    }
    auto certificates = heldCertificates(workspace, actor, person);
    auto exams = recordedExams(workspace, person);
    auto years = trainingYears(store, person);
    if (!certificates || !exams || !years) {
        return tl::unexpected<Error>(!certificates ? certificates.error()
                                                   : (exams ? years.error() : exams.error()));
    }
    ServiceRecord record;
    record.person = *found;
    const auto named = std::ranges::find(*committees, committee, &people::Committee::id);
    record.committee = named == committees->end() ? std::string() : named->name;
    record.certificates = std::move(*certificates);
    record.exams = std::move(*exams);
    record.years = std::move(*years);
    record.at = workspace.clock().now();
    return record;
}

}  // namespace qgt::app
