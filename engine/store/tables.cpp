#include "engine/store/tables.h"

namespace qgt::store {

namespace {

std::string joined(const Table& table) {
    std::string list;
    for (const std::string& column : table.columns) {
        list += column + ", ";
    }
    return list + "h";
}

std::string placeholders(const Table& table) {
    std::string marks;
    for (std::size_t i = 1; i <= table.columns.size(); ++i) {
        marks += "?" + std::to_string(i) + ", ";
    }
    return marks + "?" + std::to_string(table.columns.size() + 1);
}

}  // namespace

std::string Table::insertSql() const {
    return "INSERT INTO " + name + " (" + joined(*this) + ") VALUES (" + placeholders(*this) + ")";
}

std::string Table::replaceSql() const {
    return "INSERT OR REPLACE INTO " + name + " (" + joined(*this) + ") VALUES (" +
           placeholders(*this) + ")";
}

std::string Table::selectSql(const std::string& tail) const {
    return "SELECT " + joined(*this) + " FROM " + name + " " + tail;
}

const Table& metaTable() {
    static const Table kTable{"meta", {"id", "install", "created_at"}};
    return kTable;
}

const Table& headTable() {
    static const Table kTable{"head", {"id", "last_pos", "last_seq", "lost_rows", "lost_answers"}};
    return kTable;
}

const Table& credentialTable() {
    static const Table kTable{"credential",
                              {"id",
                               "person",
                               "kind",
                               "hash",
                               "failures",
                               "last_failure",
                               "last_sign_in",
                               "must_change"}};
    return kTable;
}

const std::vector<Table>& journalTables() {
    static const std::vector<Table> kTables{
        {"session",
         {"pos", "session", "person", "started_at", "spec", "queue", "seed", "algorithm"}},
        {"session_step", {"pos", "session", "at", "step"}},
        {"answer",
         {"pos",
          "install",
          "seq",
          "at",
          "day",
          "person",
          "session",
          "item",
          "revision",
          "meaning",
          "origin",
          "response",
          "shown_order",
          "rt_ms",
          "confidence",
          "undo_of"}},
        {"mark", {"pos", "person", "item", "revision", "at", "kind", "is_on", "text"}},
        {"committee_revision", {"pos", "committee", "at", "who", "name", "street"}},
        {"person_revision",
         {"pos",
          "person",
          "at",
          "who",
          "name",
          "staff_no",
          "committee",
          "post",
          "roles",
          "duties",
          "active"}},
        {"setting_revision", {"pos", "name", "at", "value"}},
        {"audit", {"pos", "seq", "at", "actor", "action", "subject", "details", "hash"}},
        {"item_revision", {"pos", "item", "revision", "digest", "text", "who", "at", "why"}},
        {"case_attempt",
         {"pos",
          "attempt",
          "person",
          "scenario",
          "revision",
          "meaning",
          "started_at",
          "taken_from"}},
        {"case_event",
         {"pos", "attempt", "number", "at", "kind", "node", "choice", "text", "met", "dwell_ms"}},
        {"exposure",
         {"pos",
          "session",
          "person",
          "item",
          "revision",
          "meaning",
          "at",
          "day",
          "kind",
          "think_ms"}},
        {"exam_revision", {"pos",          "exam",       "revision",  "title", "blueprint",
                           "line",         "opens",      "closes",    "state", "candidates",
                           "invigilators", "seed",       "algorithm", "forms", "wrapped_key",
                           "scorer_box",   "generation", "is_mock",   "at",    "who"}},
        {"exam_paper", {"pos", "exam", "candidate", "form", "seat_digest", "seat", "scoring"}},
        {"exam_attempt",
         {"pos",
          "attempt",
          "exam",
          "candidate",
          "paper_digest",
          "install",
          "program",
          "budget_ms",
          "least_ms",
          "longest_off_ms",
          "resume_needs_code"}},
        {"attempt_event",
         {"pos",
          "attempt",
          "number",
          "kind",
          "seq",
          "slot",
          "body",
          "wall",
          "boot_ns",
          "boot",
          "digest"}},
        {"exam_mark", {"pos", "attempt", "exam", "slot", "node", "rater", "met", "at"}},
        {"exam_score",
         {"pos", "attempt", "revision", "exam", "candidate", "at", "who", "reason", "body"}},
        {"exam_choice", {"pos", "exam", "candidate", "attempt", "among", "at", "who", "reason"}},
        {"exam_release", {"pos", "exam", "seat_key", "scoring_key", "at", "who"}},
        {"key_correction",
         {"pos",
          "correction",
          "exam",
          "task",
          "revision",
          "action",
          "answer",
          "marks",
          "favourable",
          "reason",
          "at",
          "who"}},
        {"key_correction_step",
         {"pos", "correction", "kind", "at", "who", "reason", "digest", "changed"}},
        {"certificate",
         {"pos", "serial", "exam", "attempt", "person", "text", "replaces", "paper", "at", "who"}},
        {"certificate_end", {"pos", "serial", "kind", "since", "reason", "at", "who"}},
        {"paper_entry", {"pos", "exam", "candidate", "kind", "who", "slot", "body", "at"}},
        {"marking_plan",
         {"pos",
          "exam",
          "revision",
          "per_answer",
          "apart",
          "apart_percent",
          "third",
          "again_percent",
          "raters",
          "seed",
          "at",
          "who"}},
        {"marking_ticket", {"pos", "ticket", "exam", "rater", "number", "place"}},
        {"ticket_place",
         {"pos", "ticket", "exam", "role", "task", "attempt", "slot", "node", "most", "weights"}},
        {"ticket_mark", {"pos", "ticket", "exam", "rater", "met", "comment", "ms", "at", "done"}},
        {"ticket_handed", {"pos", "ticket", "exam", "rater", "at"}},
        {"result_stage", {"pos", "exam", "stage", "at", "until", "appeals", "who"}},
        {"appeal", {"pos", "appeal", "exam", "attempt", "candidate", "slot", "task", "body", "at"}},
        {"appeal_step", {"pos", "appeal", "kind", "at", "who", "reason", "correction", "marks"}},
        {"appeal_draft", {"pos", "attempt", "slot", "body", "at"}},
        {"rater_left", {"pos", "exam", "rater", "tickets", "reason", "at", "who"}},
        {"parameter_set", {"pos", "digest", "model", "body", "at"}},
        {"model_adopted", {"pos", "model", "digest", "reason", "at", "who"}},
        {"policy_change", {"pos", "line", "since", "share", "reason", "at", "who"}},
        {"carry_enrolment", {"pos", "enrolment", "person", "verify", "carry_key", "at"}},
        {"carry_end", {"pos", "enrolment", "at", "who"}},
        {"carry_back", {"pos", "enrolment", "install", "answers", "at", "who"}},
        {"request_log",
         {"pos",
          "entry",
          "committee",
          "day",
          "line",
          "request",
          "outcome",
          "amount",
          "source",
          "at",
          "who"}},
        {"request_log_taken_back", {"pos", "entry", "at", "who"}},
        {"roster",
         {"pos",
          "roster",
          "committee",
          "revision",
          "state",
          "first_day",
          "weeks",
          "slots",
          "allowances",
          "at",
          "who"}},
        {"duty_saying", {"pos", "person", "day", "part", "word", "at", "who"}},
        {"training_plan", {"pos", "plan", "committee", "since", "until", "at", "who"}},
        {"training_task",
         {"pos",
          "plan",
          "person",
          "line",
          "minutes",
          "items",
          "sections",
          "request_share",
          "before",
          "after",
          "partners"}},
        {"training_taken_back", {"pos", "plan", "at", "who"}},
    };
    return kTables;
}

const Table& sessionTable() {
    return journalTables()[0];
}

const Table& sessionStepTable() {
    return journalTables()[1];
}

const Table& answerTable() {
    return journalTables()[2];
}

const Table& markTable() {
    return journalTables()[3];
}

const Table& committeeTable() {
    return journalTables()[4];
}

const Table& personTable() {
    return journalTables()[5];
}

const Table& settingTable() {
    return journalTables()[6];
}

const Table& auditTable() {
    return journalTables()[7];
}

const Table& itemRevisionTable() {
    return journalTables()[8];
}

const Table& caseAttemptTable() {
    return journalTables()[9];
}

const Table& caseEventTable() {
    return journalTables()[10];
}

const Table& exposureTable() {
    return journalTables()[11];
}

const Table& examRevisionTable() {
    return journalTables()[12];
}

const Table& examPaperTable() {
    return journalTables()[13];
}

const Table& examAttemptTable() {
    return journalTables()[14];
}

const Table& attemptEventTable() {
    return journalTables()[15];
}

const Table& examMarkTable() {
    return journalTables()[16];
}

const Table& examScoreTable() {
    return journalTables()[17];
}

const Table& examChoiceTable() {
    return journalTables()[18];
}

const Table& examReleaseTable() {
    return journalTables()[19];
}

const Table& keyCorrectionTable() {
    return journalTables()[20];
}

const Table& keyCorrectionStepTable() {
    return journalTables()[21];
}

const Table& certificateTable() {
    return journalTables()[22];
}

const Table& certificateEndTable() {
    return journalTables()[23];
}

const Table& paperEntryTable() {
    return journalTables()[24];
}

const Table& markingPlanTable() {
    return journalTables()[25];
}

const Table& markingTicketTable() {
    return journalTables()[26];
}

const Table& ticketPlaceTable() {
    return journalTables()[27];
}

const Table& ticketMarkTable() {
    return journalTables()[28];
}

const Table& ticketHandedTable() {
    return journalTables()[29];
}

const Table& raterLeftTable() {
    return journalTables()[34];
}

const Table& carryEnrolmentTable() {
    return journalTables()[38];
}

const Table& carryEndTable() {
    return journalTables()[39];
}

const Table& carryBackTable() {
    return journalTables()[40];
}

const Table& rosterTable() {
    return journalTables()[43];
}

const Table& dutySayingTable() {
    return journalTables()[44];
}

}  // namespace qgt::store
