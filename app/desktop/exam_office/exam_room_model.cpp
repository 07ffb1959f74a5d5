#include "app/desktop/exam_office/exam_room_model.h"

#include "app/desktop/exam_office/exam_office_words.h"
#include "app/desktop/text.h"
#include "app/runtime/exam_material.h"
#include "app/runtime/exam_review.h"

#include <algorithm>
#include <utility>
#include <variant>

namespace qgt::app {

using exam::ExamState;

namespace {

/// What a step with keys gave, and the keys.
template <typename Value>
struct Keyed {
    OfficeRing ring;
    Result<Value> value;
};

}  // namespace

ExamRoomModel::ExamRoomModel(Deps deps, QObject* parent)
    : PageViewModel(std::move(deps), parent), m_seats(this), m_incidents(this), m_results(this) {}

bool ExamRoomModel::writing(const SeatRow& row) {
    return !row.attempt.empty() && !row.closed;
}

int ExamRoomModel::countOf(bool (*wanted)(const SeatRow& row)) const {
    return static_cast<int>(std::ranges::count_if(m_rows, wanted));
}

ExamRoomModel::Step ExamRoomModel::step() const {
    if (m_exam.state == ExamState::Sealed) {
        const bool everybody =
            std::ranges::all_of(m_rows, [](const SeatRow& row) { return row.closed.has_value(); });
        return countOf(writing) == 0 && (everybody || m_now >= m_exam.closes) ? Step::Close
                                                                              : Step::Wait;
    }
    const bool isOut = m_exam.state == ExamState::Published;
    if (m_exam.state != ExamState::Closed && !isOut) {
        return Step::Nothing;
    }
    if (undecided() > 0) {
        return Step::Decide;
    }
    if (unscored() > 0) {
        return Step::Score;
    }
    if (waiting() > 0) {
        return Step::Mark;
    }
    return isOut ? Step::Nothing : Step::Publish;
}

int ExamRoomModel::unscored() const {
    return countOf([](const SeatRow& row) { return row.closed && !row.result; });
}

bool ExamRoomModel::scorable() const {
    // After publishing there is something to score only where an answer file came late.
    const bool isLate = m_exam.state == ExamState::Published && (unscored() > 0 || waiting() > 0);
    return (isLate || m_exam.state == ExamState::Closed) &&
           countOf([](const SeatRow& row) { return row.closed.has_value(); }) > 0;
}

bool ExamRoomModel::anyResult() const {
    return m_results.rowCount() > 0;
}

int ExamRoomModel::waiting() const {
    int waiting = 0;
    for (const SeatRow& row : m_rows) {
        waiting += row.waiting;
    }
    return waiting;
}

int ExamRoomModel::doubles() const {
    const bool open = live() || m_exam.state == ExamState::Closed;
    return open ? countOf([](const SeatRow& row) { return row.attempts.size() > 1; }) : 0;
}

int ExamRoomModel::undecided() const {
    return countOf([](const SeatRow& row) { return row.undecided; });
}

bool ExamRoomModel::publishNeedsKeys() const {
    return locked() && isReviewed(m_blueprint);
}

void ExamRoomModel::openDouble(int seat) {
    if (busy() || doubles() == 0 || seat < 0 || seat >= static_cast<int>(m_rows.size())) {
        return;
    }
    if (const SeatRow& row = m_rows[static_cast<std::size_t>(seat)]; row.attempts.size() > 1) {
        emit doubleWanted(row, m_now);
    }
}

void ExamRoomModel::openNextDouble() {
    const auto wanted = std::ranges::find_if(m_rows, [this](const SeatRow& row) {
        return undecided() > 0 ? row.undecided : row.attempts.size() > 1;
    });
    openDouble(static_cast<int>(wanted - m_rows.begin()));
}

void ExamRoomModel::attach(std::optional<OfficeDesk> desk) {
    m_desk = std::move(desk);
    m_facts = {};
    changeHands();
    leave();
}

void ExamRoomModel::leave() {
    m_exam = {};
    m_blueprint = {};
    m_rows.clear();
    m_ring.reset();
    m_question = Question::None;
    m_marksWanted = false;
    m_withdrawnFor.clear();
    m_done = {};
    setProblem({});
    show();
}

void ExamRoomModel::retranslate() {
    show();
    emit problemChanged();
}

void ExamRoomModel::open(const OfficeFacts& facts, const exam::HeldExam& exam) {
    leave();
    m_facts = facts;
    m_exam = exam;
    m_now = facts.now;
    const auto blueprint = frozenBlueprint(exam);
    m_blueprint = blueprint.value_or(bank::Blueprint());
    setProblem(blueprint ? std::optional<Error>() : blueprint.error());
    show();
    refresh();
}

Result<ExamRoomModel::Look> ExamRoomModel::look(const OfficeDesk& desk, const ExamId& id) {
    const auto exams = desk.source->exams();
    if (!exams) {
        return tl::unexpected<Error>(exams.error());
    }
    const auto found = std::ranges::find(*exams, id, &exam::HeldExam::id);
    if (found == exams->end()) {
        return failure("exam.unknown");
    }
    auto rows = desk.source->board(id);
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    Look seen{*found, std::move(*rows), desk.workspace->clock().now()};
    if (found->state != ExamState::Withdrawn) {
        return seen;
    }
    const auto withdrawn = desk.workspace->store().audit().newestOf("exam.withdrawn", id.str(), 1);
    if (!withdrawn) {
        return tl::unexpected<Error>(withdrawn.error());
    }
    if (!withdrawn->empty()) {
        const Args& details = withdrawn->front().entry.details;
        const auto reason = std::ranges::find(details, "reason", &Args::value_type::first);
        seen.withdrawnFor = reason == details.end() ? std::string() : reason->second;
    }
    return seen;
}

void ExamRoomModel::refresh() {
    if (m_desk && !m_exam.id.empty() && !busy()) {
        read([desk = *m_desk, id = m_exam.id] { return look(desk, id); },
             [this](Result<Look> seen) { take(std::move(seen)); });
    }
}

void ExamRoomModel::take(Result<Look> seen) {
    if (!seen) {
        setProblem(seen.error());
        return;
    }
    if (seen->exam.id != m_exam.id) {
        return;  // another exam is open by now
    }
    const bool isOther = seen->exam.state != m_exam.state;
    m_exam = std::move(seen->exam);
    m_rows = std::move(seen->rows);
    m_withdrawnFor = std::move(seen->withdrawnFor);
    m_now = seen->now;
    show();
    if (isOther) {
        emit moved();
    }
}

void ExamRoomModel::show() {
    showSeats();
    showResults();
    emit changed();
}

void ExamRoomModel::ask(Question question) {
    if (!busy()) {
        m_question = question;
        m_done = {};
        setProblem({});
        emit changed();
    }
}

void ExamRoomModel::cancel() {
    if (!busy() && m_question != Question::None) {
        m_question = Question::None;
        emit changed();
    }
}

void ExamRoomModel::confirm(const QString& words) {
    switch (m_question) {
        case Question::ToClose:
            act([](ExamOfficeSource& source, const ExamId& id) { return source.close(id); },
                [] { return tr("The exam is closed."); });
            return;
        case Question::ToPublish:
            publish(words);
            return;
        case Question::ToWithdraw:
            act([reason = words.trimmed().toStdString()](
                    ExamOfficeSource& source,
                    const ExamId& id) { return source.withdraw(id, reason); },
                [] { return tr("The exam is withdrawn."); });
            return;
        case Question::ToRenewCode:
            renew(words);
            return;
        case Question::None:
            return;
    }
}

template <typename Act>
void ExamRoomModel::act(Act step, std::function<QString()> done) {
    if (!m_desk) {
        return;
    }
    run([desk = *m_desk, id = m_exam.id, step] { return Status(step(*desk.source, id)); },
        [this, done = std::move(done)](const Status& status) {
            if (went(status)) {
                finish(done);
            }
        });
}

template <typename Act, typename Done>
void ExamRoomModel::actWithKeys(const QString& passphrase, Act step, Done done) {
    using Value = typename std::invoke_result_t<Act,
                                                ExamOfficeSource&,
                                                const ExamId&,
                                                const integrity::KeyRing*>::value_type;
    if (!m_desk || busy()) {
        return;
    }
    m_done = {};
    std::shared_ptr<const people::Secret> secret;
    if (!keyed()) {
        std::string typed = passphrase.toStdString();
        secret = std::make_shared<const people::Secret>(people::Secret::takeFrom(typed));
    }
    run(
        [desk = *m_desk, id = m_exam.id, ring = m_ring, secret, step]() mutable {
            if (secret) {
                auto opened = openOfficeRing(desk, *secret);
                if (!opened) {
                    return Keyed<Value>{nullptr, tl::unexpected<Error>(opened.error())};
                }
                ring = std::move(*opened);
            }
            return Keyed<Value>{ring, step(*desk.source, id, ring.get())};
        },
        [this, done](Keyed<Value> made) {
            m_ring = made.ring ? std::move(made.ring) : m_ring;
            ++m_attempts;
            emit attemptsChanged();
            if (went(made.value)) {
                done(std::move(*made.value));
            }
            emit changed();
        });
}

void ExamRoomModel::score(const QString& passphrase) {
    if (!scorable()) {
        return;
    }
    actWithKeys(
        passphrase,
        [](ExamOfficeSource& source, const ExamId& id, const integrity::KeyRing* ring) {
            return source.score(id, ring);
        },
        [this](const ScoringReport& report) {
            finish([report] {
                return report.incomplete > 0
                           ? tr("Papers scored: %1; waiting for the marking of open answers: %2.")
                                 .arg(report.scored)
                                 .arg(report.incomplete)
                           : tr("Papers scored: %1.").arg(report.scored);
            });
        });
}

void ExamRoomModel::scoreAgain() {
    if (keyed()) {
        score({});
    }
}

void ExamRoomModel::mark(const QString& passphrase) {
    actWithKeys(
        passphrase,
        [](ExamOfficeSource& /*source*/, const ExamId& /*id*/, const integrity::KeyRing* /*ring*/) {
            return ok();
        },
        [this](std::monostate /*done*/) { emit markingWanted(); });
}

void ExamRoomModel::wantMarking() {
    if (keyed()) {
        emit markingWanted();
        return;
    }
    cancel();
    m_marksWanted = true;
    ++m_keysWanted;
    emit changed();
    emit keysWantedChanged();
}

void ExamRoomModel::publish(const QString& passphrase) {
    const auto told = [] { return tr("The results are out."); };
    if (!publishNeedsKeys()) {
        act([](ExamOfficeSource& source,
               const ExamId& id) { return source.publish(id, nullptr, true); },
            told);
        return;
    }
    actWithKeys(
        passphrase,
        [](ExamOfficeSource& source, const ExamId& id, const integrity::KeyRing* ring) {
            return source.publish(id, ring, true);
        },
        [this, told](std::monostate /*done*/) { finish(told); });
}

void ExamRoomModel::renew(const QString& passphrase) {
    actWithKeys(
        passphrase,
        [](ExamOfficeSource& source,
           const ExamId& id,
           const integrity::KeyRing* ring) -> Result<std::string> {
            return ring == nullptr ? Result<std::string>(failure("keys.none"))
                                   : source.renewStartCode(id, *ring);
        },
        [this](const std::string& code) {
            m_question = Question::None;
            emit codeRenewed(m_exam, code);
        });
}

void ExamRoomModel::finish(std::function<QString()> done) {
    m_question = Question::None;
    m_done = std::move(done);
    emit changed();
    refresh();
}

}  // namespace qgt::app
