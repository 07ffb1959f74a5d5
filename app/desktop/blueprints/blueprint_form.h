#pragma once

#include "app/desktop/blueprints/blueprint_lists.h"
#include "app/desktop/wording.h"
#include "app/runtime/blueprint_draft.h"
#include "engine/bank/bank.h"

#include <functional>
#include <string>
#include <vector>

namespace qgt::app {

/// The steps of the editor in their order; the last one draws papers and has no form.
enum class BlueprintTab { Basics, Paper, Quotas, Pass, Rules, Trial };

/// What a form is made from.
struct BlueprintFormSource {
    const BlueprintDraft& draft;
    const std::vector<DraftFinding>& findings;
    const bank::Bank& bank;
    const Wording& wording;
    bool isNew = false;
};

/// The step where a field is mended.
[[nodiscard]] BlueprintTab blueprintTabOf(const std::string& field);

[[nodiscard]] std::vector<BlueprintFormRow> blueprintForm(BlueprintTab tab,
                                                          const BlueprintFormSource& source);

/// Makes the lines of a form; what is wrong with a field stands in its line.
class BlueprintFormMaker {
  public:
    explicit BlueprintFormMaker(const BlueprintFormSource& source) : m_source(source) {}

    void heading(const QString& label, const QString& remark = {});
    void note(const QString& words, int sign = 0);
    /// A line of its kind with label, unit and value of the field.
    BlueprintFormRow& put(BlueprintFormRow::Kind kind, const std::string& field);
    void choice(const std::string& field);

    /// The line that was put last.
    [[nodiscard]] BlueprintFormRow& last() { return m_rows.back(); }

    /// What is wrong with a group of fields as a whole; always one line, or the lines below would
    /// move under the hands of who types in them.
    /// `which` leaves out what a single field says already; null: nothing does.
    void wrongs(const std::string& field,
                const std::function<bool(const DraftFinding&)>& which = nullptr);

    [[nodiscard]] std::string value(const std::string& field) const {
        return m_source.draft.value(field);
    }

    [[nodiscard]] const BlueprintFormSource& source() const { return m_source; }

    [[nodiscard]] std::vector<BlueprintFormRow> take() { return std::move(m_rows); }

  private:
    const BlueprintFormSource& m_source;
    std::vector<BlueprintFormRow> m_rows;
};

// blueprint_form_paper.cpp: the two steps with a table of their own.
void putPaperForm(BlueprintFormMaker& form);
void putQuotaForm(BlueprintFormMaker& form);

}  // namespace qgt::app
