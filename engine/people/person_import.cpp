#include "engine/people/person_import.h"

#include "engine/core/text.h"
#include "engine/integrity/digest.h"
#include "engine/people/change_rights.h"
#include "engine/people/csv.h"
#include "engine/people/person_rules.h"

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_map>
#include <utility>

namespace qgt::people {

namespace {

using Column = PersonColumn;

/// Which column of the file holds what.
class Layout {
  public:
    void read(const CsvRow& header, const std::string& file, Diagnostics& repairs) {
        m_width = header.size();
        for (std::size_t i = 0; i < header.size(); ++i) {
            place(header[i], i, file, repairs);
        }
        if (!m_places[0].has_value()) {
            repairs.push_back(
                {Severity::Error, "import.no-name-column", {}, {file, header.front().line, 1}});
        }
    }

    [[nodiscard]] std::size_t width() const { return m_width; }

    [[nodiscard]] bool has(Column column) const { return placeOf(column).has_value(); }

    [[nodiscard]] const CsvCell* cell(const CsvRow& row, Column column) const {
        return has(column) ? &row[*placeOf(column)] : nullptr;
    }

  private:
    [[nodiscard]] const std::optional<std::size_t>& placeOf(Column column) const {
        return m_places[static_cast<std::size_t>(column)];
    }

    void place(const CsvCell& cell, std::size_t i, const std::string& file, Diagnostics& repairs) {
        const std::string word = foldForComparison(cell.text);
        const auto known = std::find_if(
            kPersonHeaders.begin(), kPersonHeaders.end(), [&word](std::string_view header) {
                return foldForComparison(header) == word;
            });
        const SourcePos where{file, cell.line, cell.column};
        if (word.empty()) {
            return;
        }
        if (known == kPersonHeaders.end()) {
            repairs.push_back(
                {Severity::Warning, "import.header-unknown", {{"header", cell.text}}, where});
            return;
        }
        auto& slot = m_places[static_cast<std::size_t>(known - kPersonHeaders.begin())];
        if (slot.has_value()) {
            repairs.push_back(
                {Severity::Error, "import.header-twice", {{"header", cell.text}}, where});
            return;
        }
        slot = i;
    }

    std::array<std::optional<std::size_t>, kPersonColumnCount> m_places;
    std::size_t m_width = 0;
};

/// Turns rows into drafts against what is known.
class Importer {
  public:
    Importer(const ImportContext& context, std::string file, ImportPreview& preview)
        : m_context(context), m_file(std::move(file)), m_preview(preview) {}

    void run(const std::vector<CsvRow>& rows) {
        m_layout.read(rows.front(), m_file, m_preview.repairs);
        if (hasErrors(m_preview.repairs)) {
            return;
        }
        for (std::size_t i = 1; i < rows.size(); ++i) {
            readRow(rows[i]);
        }
    }

  private:
    void readRow(const CsvRow& row) {
        m_rowFailed = false;
        if (row.size() != m_layout.width()) {
            fault("import.ragged",
                  row.front(),
                  {{"expected", std::to_string(m_layout.width())},
                   {"found", std::to_string(row.size())}});
            return;
        }
        Person read = readFields(row);
        const CsvCell& anchor = *m_layout.cell(row, Column::Name);
        Result<Person> cleaned = cleanPerson(std::move(read));
        if (!cleaned.has_value()) {
            fault(cleaned.error().code.c_str(), anchor, cleaned.error().args);
            return;
        }
        checkTwice(*cleaned, row);
        if (m_rowFailed) {
            return;
        }
        const Person* before = matchOf(*cleaned, anchor);
        if (before != nullptr) {
            checkFirst("person " + before->id.str(), "import.name-twice", anchor);
        }
        if (m_rowFailed) {
            return;
        }
        if (before != nullptr && !before->active) {
            warn("import.inactive", anchor, {{"name", before->name}});
        }
        addDraft(*cleaned, before, row);
    }

    Person readFields(const CsvRow& row) {
        Person person;
        person.name = textOf(row, Column::Name);
        person.staffNo = textOf(row, Column::StaffNo);
        person.post = textOf(row, Column::Post);
        person.committee = committeeOf(row);
        person.roles = rolesOf(row);
        addDuties(person, row, Column::First, DutyRole::A);
        addDuties(person, row, Column::Second, DutyRole::B);
        return person;
    }

    [[nodiscard]] std::string textOf(const CsvRow& row, Column column) const {
        const CsvCell* cell = m_layout.cell(row, column);
        return cell == nullptr ? std::string() : std::string(trimmed(cell->text));
    }

    CommitteeId committeeOf(const CsvRow& row) {
        const std::string name = foldForComparison(textOf(row, Column::Committee));
        if (name.empty()) {
            if (m_context.committee.empty()) {
                fault("import.no-committee", row.front(), {});
            }
            return m_context.committee;
        }
        for (const Committee& committee : m_context.committees) {
            if (foldForComparison(committee.name) == name) {
                return committee.id;
            }
        }
        const CsvCell& cell = *m_layout.cell(row, Column::Committee);
        fault("import.unknown-committee", cell, {{"name", cell.text}});
        return {};
    }

    std::vector<Role> rolesOf(const CsvRow& row) {
        std::vector<Role> roles;
        for (const std::string& word : wordsOf(textOf(row, Column::Roles))) {
            const auto role = roleFromWord(word);
            if (role.has_value()) {
                roles.push_back(*role);
            } else {
                fault("import.unknown-role", *m_layout.cell(row, Column::Roles), {{"name", word}});
            }
        }
        if (roles.empty()) {
            roles.push_back(Role::Cadre);
        }
        return roles;
    }

    void addDuties(Person& person, const CsvRow& row, Column column, DutyRole role) {
        for (const std::string& word : wordsOf(textOf(row, column))) {
            const auto line = lineFromWord(m_context.lines, word);
            if (line.has_value()) {
                person.duties.push_back({*line, role});
            } else {
                fault("import.unknown-line", *m_layout.cell(row, column), {{"name", word}});
            }
        }
    }

    /// A number stands once in the file. A name without a number stands alone in its committee:
    /// beside another row of that name nobody could say who is meant.
    void checkTwice(const Person& person, const CsvRow& row) {
        const CsvCell& cell = *m_layout.cell(row, Column::Name);
        const std::string name = person.committee.str() + "/" + foldForComparison(person.name);
        if (person.staffNo.empty()) {
            checkFirst("bare name " + name, "import.name-twice", cell);
            checkAbsent("numbered name " + name, "import.name-twice", cell);
            return;
        }
        checkFirst("number " + foldForComparison(person.staffNo),
                   "import.staff-no-twice",
                   *m_layout.cell(row, Column::StaffNo));
        checkAbsent("bare name " + name, "import.name-twice", cell);
        m_seen.emplace("numbered name " + name, cell.line);
    }

    void checkFirst(const std::string& key, const char* code, const CsvCell& cell) {
        checkAbsent(key, code, cell);
        m_seen.emplace(key, cell.line);
    }

    void checkAbsent(const std::string& key, const char* code, const CsvCell& cell) {
        const auto earlier = m_seen.find(key);
        if (earlier != m_seen.end() && !m_rowFailed) {
            fault(code, cell, {{"line", std::to_string(earlier->second)}});
        }
    }

    /// Whom the row means, if anybody known.
    const Person* matchOf(const Person& person, const CsvCell& cell) {
        const std::string number = foldForComparison(person.staffNo);
        const std::string name = foldForComparison(person.name);
        std::vector<const Person*> namesakes;
        for (const Person& known : m_context.persons) {
            if (!number.empty() && foldForComparison(known.staffNo) == number) {
                return &known;
            }
            if (known.committee == person.committee && foldForComparison(known.name) == name) {
                namesakes.push_back(&known);
            }
        }
        return chooseNamesake(person, namesakes, cell);
    }

    const Person* chooseNamesake(const Person& person,
                                 std::vector<const Person*> namesakes,
                                 const CsvCell& cell) {
        if (namesakes.empty()) {
            return nullptr;
        }
        const Person& any = *namesakes.front();
        if (!person.staffNo.empty()) {
            // A different number means somebody else of that name.
            namesakes.erase(
                std::remove_if(namesakes.begin(),
                               namesakes.end(),
                               [](const Person* known) { return !known->staffNo.empty(); }),
                namesakes.end());
        }
        if (namesakes.size() > 1) {
            fault("import.name-ambiguous", cell, {{"name", person.name}});
            return nullptr;
        }
        if (namesakes.empty()) {
            warn("import.same-name", cell, {{"name", person.name}, {"staff_no", any.staffNo}});
            return nullptr;
        }
        return namesakes.front();
    }

    void addDraft(Person person, const Person* before, const CsvRow& row) {
        DraftKind kind = DraftKind::New;
        if (before != nullptr) {
            keepAbsent(person, *before);
            kind = person == *before ? DraftKind::Unchanged : DraftKind::Changed;
        }
        if (kind != DraftKind::Unchanged) {
            checkRights(person, before, row);
        }
        if (!m_rowFailed) {
            m_preview.drafts.push_back({std::move(person), kind, row.front().line});
        }
    }

    /// What would be refused at storing is told beside its row.
    void checkRights(const Person& person, const Person* before, const CsvRow& row) {
        for (const Target& target : targetsOfChange(before, person)) {
            if (m_rowFailed || allowed(m_context.actor, Action::EditPeople, target)) {
                continue;
            }
            if (target.committee.empty()) {
                fault("import.role-not-yours", cellOf(row, Column::Roles), {{"name", person.name}});
            } else {
                fault("import.committee-not-yours",
                      cellOf(row, Column::Committee),
                      {{"name", person.name}});
            }
        }
    }

    /// The cell of the column, or of the name in a file without that column.
    [[nodiscard]] const CsvCell& cellOf(const CsvRow& row, Column column) const {
        return *m_layout.cell(row, m_layout.has(column) ? column : Column::Name);
    }

    void keepAbsent(Person& person, const Person& before) const {
        person.id = before.id;
        person.active = before.active;
        if (person.staffNo.empty()) {
            person.staffNo = before.staffNo;
        }
        if (!m_layout.has(Column::Post)) {
            person.post = before.post;
        }
        if (!m_layout.has(Column::Committee)) {
            person.committee = before.committee;
        }
        if (!m_layout.has(Column::Roles)) {
            person.roles = before.roles;
        }
        keepDuties(person, before, Column::First, DutyRole::A);
        keepDuties(person, before, Column::Second, DutyRole::B);
    }

    void keepDuties(Person& person, const Person& before, Column column, DutyRole role) const {
        if (m_layout.has(column)) {
            return;
        }
        for (const LineDuty& duty : before.duties) {
            const bool taken = std::any_of(
                person.duties.begin(), person.duties.end(), [&duty](const LineDuty& given) {
                    return given.line == duty.line;
                });
            if (duty.role == role && !taken) {
                person.duties.push_back(duty);
            }
        }
    }

    void fault(const char* code, const CsvCell& cell, Args args) {
        m_rowFailed = true;
        m_preview.repairs.push_back(
            {Severity::Error, code, std::move(args), {m_file, cell.line, cell.column}});
    }

    void warn(const char* code, const CsvCell& cell, Args args) {
        m_preview.repairs.push_back(
            {Severity::Warning, code, std::move(args), {m_file, cell.line, cell.column}});
    }

    const ImportContext& m_context;
    std::string m_file;
    ImportPreview& m_preview;
    Layout m_layout;
    std::unordered_map<std::string, std::uint32_t> m_seen;
    bool m_rowFailed = false;
};

}  // namespace

ImportPreview previewPersons(std::string_view bytes,
                             const std::string& file,
                             const ImportContext& context) {
    ImportPreview preview;
    preview.digest = integrity::digestHex(bytes);
    CsvTable table = readCsv(bytes, file);
    preview.repairs = std::move(table.problems);
    if (!table.rows.empty()) {
        Importer(context, file, preview).run(table.rows);
    }
    std::stable_sort(
        preview.repairs.begin(),
        preview.repairs.end(),
        [](const Diagnostic& a, const Diagnostic& b) { return a.where.line < b.where.line; });
    return preview;
}

Result<std::vector<Person>> applyImport(PeopleService& service,
                                        const Actor& actor,
                                        const ImportPreview& preview) {
    if (hasErrors(preview.repairs)) {
        const auto count = std::count_if(
            preview.repairs.begin(), preview.repairs.end(), [](const Diagnostic& repair) {
                return repair.severity == Severity::Error;
            });
        return failure("import.has-errors", {{"count", std::to_string(count)}});
    }
    std::vector<Person> persons;
    for (const PersonDraft& draft : preview.drafts) {
        if (draft.kind != DraftKind::Unchanged) {
            persons.push_back(draft.person);
        }
    }
    return service.importPersons(actor, persons, preview.digest);
}

}  // namespace qgt::people
