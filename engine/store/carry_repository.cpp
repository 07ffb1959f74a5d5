#include "engine/store/carry_repository.h"

#include "engine/store/carry_rows.h"
#include "engine/store/case_rows.h"
#include "engine/store/practice_rows.h"
#include "engine/store/row_parts.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace qgt::store {

using carry::BroughtBack;
using carry::CarriedPractice;
using carry::Enrolment;
using carry::EnrolmentEnd;
using carry::TakenIn;

namespace {

/// The rows of one table that belong to a person.
using ReadRows = std::function<Result<std::vector<Row>>(const Table&, const std::string&)>;

constexpr const char* kOfPerson = "WHERE person = ?1 ORDER BY pos";
constexpr const char* kOfPersonsSessions =
    "WHERE session IN (SELECT session FROM session WHERE person = ?1) ORDER BY pos";
constexpr const char* kOfPersonsCases =
    "WHERE attempt IN (SELECT attempt FROM case_attempt WHERE person = ?1) ORDER BY pos";

Row withoutPlace(const Row& row) {
    return {row.begin() + 1, row.end()};
}

/// What a table holds of a person, by the cells that make a row the same one again.
class Known {
  public:
    explicit Known(std::size_t keyCells) : m_keyCells(keyCells) {}

    Status read(const Result<std::vector<Row>>& rows) {
        if (!rows) {
            return tl::unexpected(rows.error());
        }
        for (const Row& row : *rows) {
            Row cells = withoutPlace(row);
            m_rows.emplace(keyOf(cells), std::move(cells));
        }
        return ok();
    }

    /// True when the row is new. Errors: carry.other-content.
    Result<bool> take(const Table& table, const Row& row) {
        const auto [known, isNew] = m_rows.emplace(keyOf(row), row);
        if (!isNew && known->second != row) {
            return failure("carry.other-content", {{"table", table.name}});
        }
        return isNew;
    }

  private:
    [[nodiscard]] Row keyOf(const Row& cells) const {
        return {cells.begin(),
                cells.begin() + static_cast<std::ptrdiff_t>(std::min(m_keyCells, cells.size()))};
    }

    struct Less {
        bool operator()(const Row& a, const Row& b) const { return textOf(a) < textOf(b); }

        static std::string textOf(const Row& row) {
            std::string text;
            for (const Value& value : row) {
                if (const auto* const number = std::get_if<std::int64_t>(&value)) {
                    text += std::to_string(*number);
                } else if (const auto* const word = std::get_if<std::string>(&value)) {
                    text += *word;
                }
                text.push_back('\x1f');
            }
            return text;
        }
    };

    std::size_t m_keyCells;
    std::map<Row, Row, Less> m_rows;
};

/// How many leading cells of a row, its place aside, say which one it is.
constexpr std::size_t kSessionKey = 1;
constexpr std::size_t kStepKey = 3;
constexpr std::size_t kAnswerKey = 2;
constexpr std::size_t kExposureKey = 9;
constexpr std::size_t kMarkKey = 7;
constexpr std::size_t kCaseKey = 1;
constexpr std::size_t kCaseEventKey = 2;

/// Takes practice in inside one transaction.
class Intake {
  public:
    Intake(Writer& writer, const CarriedPractice& practice)
        : m_writer(writer), m_practice(practice) {}

    Status run(const PersonId& person) {
        m_person = person;
        return takeSessions()
            .and_then([&](auto) { return takeAnswers(); })
            .and_then([&](auto) {
                return takeAll(exposureTable(), kExposureKey, kOfPerson, m_practice.exposures);
            })
            .and_then([&](auto) { return takeMarks(); })
            .and_then([&](auto) { return takeCases(); });
    }

    [[nodiscard]] const TakenIn& taken() const { return m_taken; }

  private:
    Status readKnown(Known& known, const Table& table, const char* tail) {
        return known.read(m_writer.read(table, tail, {m_person.str()}));
    }

    /// A session that nobody ended where it comes from is ended here.
    Status closeUnended(const std::vector<practice::SessionRecord>& fresh) {
        for (const practice::SessionRecord& record : fresh) {
            Instant last = record.startedAt;
            bool ended = false;
            for (const practice::SessionEvent& step : m_practice.steps) {
                if (step.session == record.id) {
                    ended = ended || step.step != practice::SessionStep::Advanced;
                    last = std::max(last, step.at);
                }
            }
            Status kept =
                ended ? ok()
                      : m_writer.append(sessionStepTable(),
                                        toRow(practice::SessionEvent{
                                            record.id, last, practice::SessionStep::Abandoned}));
            if (!kept) {
                return kept;
            }
        }
        return ok();
    }

    Status takeSessions() {
        Known sessions(kSessionKey);
        if (Status read = readKnown(sessions, sessionTable(), kOfPerson); !read) {
            return read;
        }
        std::vector<practice::SessionRecord> fresh;
        for (const practice::SessionRecord& record : m_practice.sessions) {
            const auto row = toRow(record);
            const auto isNew =
                row ? sessions.take(sessionTable(), *row) : tl::unexpected(row.error());
            if (!isNew) {
                return tl::unexpected(isNew.error());
            }
            if (*isNew) {
                if (Status kept = m_writer.append(sessionTable(), *row); !kept) {
                    return kept;
                }
                fresh.push_back(record);
            }
        }
        return takeAll(sessionStepTable(), kStepKey, kOfPersonsSessions, m_practice.steps, false)
            .and_then([&](auto) { return closeUnended(fresh); });
    }

    Status takeAnswers() {
        Known answers(kAnswerKey);
        if (Status read = readKnown(answers, answerTable(), kOfPerson); !read) {
            return read;
        }
        for (const practice::AnswerEvent& event : m_practice.answers) {
            const auto row = toRow(event);
            const auto isNew =
                row ? answers.take(answerTable(), *row) : tl::unexpected(row.error());
            if (!isNew) {
                return tl::unexpected(isNew.error());
            }
            if (!*isNew) {
                ++m_taken.known;
                continue;
            }
            if (Status kept = m_writer.append(answerTable(), *row); !kept) {
                return kept;
            }
            ++m_taken.answers;
            m_taken.first = m_taken.answers == 1 ? event.at : std::min(m_taken.first, event.at);
            m_taken.last = std::max(m_taken.last, event.at);
        }
        return ok();
    }

    template <typename Event>
    Status takeAll(const Table& table,
                   std::size_t keyCells,
                   const char* tail,
                   const std::vector<Event>& events,
                   bool counted = true) {
        Known known(keyCells);
        if (Status read = readKnown(known, table, tail); !read) {
            return read;
        }
        for (const Event& event : events) {
            const Row row = toRow(event);
            const auto isNew = known.take(table, row);
            if (!isNew) {
                return tl::unexpected(isNew.error());
            }
            if (!*isNew) {
                continue;
            }
            if (Status kept = m_writer.append(table, row); !kept) {
                return kept;
            }
            m_taken.others += counted ? 1U : 0U;
        }
        return ok();
    }

    /// The newest mark in the journal holds. One that was made here after those that come in now is
    /// therefore said once more behind them.
    Status takeMarks() {
        const auto before =
            decodeAll(m_writer.read(markTable(), kOfPerson, {m_person.str()}), &markFromRow);
        if (!before) {
            return tl::unexpected(before.error());
        }
        using Kind = std::pair<ItemId, practice::MarkKind>;
        std::map<Kind, practice::MarkEvent> holding;
        for (const practice::MarkEvent& mark : *before) {
            holding.insert_or_assign({mark.item, mark.kind}, mark);
        }
        std::map<Kind, Instant> coming;
        for (const practice::MarkEvent& mark : m_practice.marks) {
            Instant& last = coming[{mark.item, mark.kind}];
            last = std::max(last, mark.at);
        }
        const std::size_t others = m_taken.others;
        Status kept = takeAll(markTable(), kMarkKey, kOfPerson, m_practice.marks);
        for (const auto& [kind, mark] : holding) {
            const auto came = coming.find(kind);
            if (kept && m_taken.others > others && came != coming.end() && mark.at > came->second) {
                kept = m_writer.append(markTable(), toRow(mark));
            }
        }
        return kept;
    }

    Status takeCases() {
        std::vector<practice::CaseAttempt> attempts;
        std::vector<practice::CaseEvent> events;
        for (const practice::CaseHistory& history : m_practice.cases) {
            attempts.push_back(history.attempt);
            events.insert(events.end(), history.events.begin(), history.events.end());
        }
        return takeAll(caseAttemptTable(), kCaseKey, kOfPerson, attempts).and_then([&](auto) {
            return takeAll(caseEventTable(), kCaseEventKey, kOfPersonsCases, events, false);
        });
    }

    Writer& m_writer;
    const CarriedPractice& m_practice;
    PersonId m_person;
    TakenIn m_taken;
};

/// Whose practice it is; empty when there is none.
PersonId personOf(const CarriedPractice& practice) {
    if (!practice.sessions.empty()) {
        return practice.sessions.front().person;
    }
    if (!practice.answers.empty()) {
        return practice.answers.front().person;
    }
    if (!practice.marks.empty()) {
        return practice.marks.front().person;
    }
    return practice.cases.empty() ? PersonId() : practice.cases.front().attempt.person;
}

}  // namespace

Result<CarriedPractice> CarryRepository::practiceOf(const PersonId& person) const {
    const Row bound{person.str()};
    CarriedPractice practice;
    const auto fill = [&](const Table& table, const char* tail, auto decode, auto& into) -> Status {
        auto events = decodeAll(m_database.read(table, tail, bound), decode);
        if (!events) {
            return tl::unexpected(events.error());
        }
        into = std::move(*events);
        return ok();
    };
    std::vector<practice::CaseAttempt> attempts;
    std::vector<practice::CaseEvent> events;
    const Status read =
        fill(sessionTable(), kOfPerson, &sessionFromRow, practice.sessions)
            .and_then([&](auto) {
                return fill(sessionStepTable(), kOfPersonsSessions, &stepFromRow, practice.steps);
            })
            .and_then([&](auto) {
                return fill(answerTable(), kOfPerson, &answerFromRow, practice.answers);
            })
            .and_then([&](auto) {
                return fill(exposureTable(), kOfPerson, &exposureFromRow, practice.exposures);
            })
            .and_then(
                [&](auto) { return fill(markTable(), kOfPerson, &markFromRow, practice.marks); })
            .and_then([&](auto) {
                return fill(caseAttemptTable(), kOfPerson, &caseAttemptFromRow, attempts);
            })
            .and_then([&](auto) {
                return fill(caseEventTable(), kOfPersonsCases, &caseEventFromRow, events);
            });
    if (!read) {
        return tl::unexpected(read.error());
    }
    std::map<AttemptId, std::vector<practice::CaseEvent>> byAttempt;
    for (practice::CaseEvent& event : events) {
        byAttempt[event.attempt].push_back(std::move(event));
    }
    for (practice::CaseAttempt& attempt : attempts) {
        practice::CaseHistory history{std::move(attempt), {}};
        history.events = std::move(byAttempt[history.attempt.id]);
        if (carry::isWhole(history)) {
            practice.cases.push_back(std::move(history));
        }
    }
    return practice;
}

Result<TakenIn> CarryRepository::takeIn(const CarriedPractice& practice) {
    TakenIn taken;
    const Status kept = m_database.write([&](Writer& writer) {
        Intake intake(writer, practice);
        Status run = intake.run(personOf(practice));
        taken = intake.taken();
        return run;
    });
    return kept ? Result<TakenIn>(taken) : tl::unexpected(kept.error());
}

Status CarryRepository::saveEnrolment(const Enrolment& enrolment) {
    return m_database.write([&](Writer& writer) -> Status {
        const auto before =
            writer.read(carryEnrolmentTable(), "WHERE enrolment = ?1", {enrolment.id});
        if (!before) {
            return tl::unexpected(before.error());
        }
        return before->empty() ? writer.append(carryEnrolmentTable(), toRow(enrolment))
                               : Status(failure("carry.enrolment-exists"));
    });
}

Status CarryRepository::saveEnd(const EnrolmentEnd& end) {
    return m_database.write(
        [&](Writer& writer) { return writer.append(carryEndTable(), toRow(end)); });
}

Status CarryRepository::saveBroughtBack(const BroughtBack& brought) {
    return m_database.write(
        [&](Writer& writer) { return writer.append(carryBackTable(), toRow(brought)); });
}

Result<std::vector<Enrolment>> CarryRepository::enrolments() const {
    return decodeAll(m_database.read(carryEnrolmentTable(), "ORDER BY pos", {}), &enrolmentFromRow);
}

Result<std::vector<EnrolmentEnd>> CarryRepository::ends() const {
    return decodeAll(m_database.read(carryEndTable(), "ORDER BY pos", {}), &enrolmentEndFromRow);
}

Result<std::vector<BroughtBack>> CarryRepository::broughtBack() const {
    return decodeAll(m_database.read(carryBackTable(), "ORDER BY pos", {}), &broughtBackFromRow);
}

}  // namespace qgt::store
