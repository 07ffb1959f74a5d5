#include "app/desktop/blueprints/blueprint_form.h"
#include "app/desktop/blueprints/blueprint_words.h"
#include "app/desktop/exam_office/exam_office_words.h"
#include "app/desktop/text.h"
#include "engine/bank/blueprint_names.h"
#include "engine/grading/scoring_scheme.h"

#include <algorithm>
#include <optional>

#include <QCoreApplication>
#include <QStringList>

namespace qgt::app {

using bank::marksFromText;
using bank::marksText;
using Row = BlueprintFormRow;

namespace {

QString sayPaper(const char* source) {
    return QCoreApplication::translate("Blueprints", source);
}

std::optional<int> numberIn(const std::string& typed) {
    bool good = false;
    const int number = text(typed).toInt(&good);
    return good && number >= 0 ? std::optional(number) : std::nullopt;
}

template <typename T, std::size_t N>
T meant(const std::array<bank::Named<T>, N>& table, const std::string& word) {
    const auto found =
        std::ranges::find_if(table, [&](const auto& named) { return named.name == word; });
    return found == table.end() ? table.front().value : found->value;
}

/// A section as it is typed, as far as it can be read.
bank::BlueprintSection sectionIn(const BlueprintDraft& draft, int number) {
    const auto value = [&](const char* name) { return draft.value(sectionField(number, name)); };
    const auto marks = [&](const char* name) { return marksFromText(value(name)).value_or(0); };
    bank::BlueprintSection section;
    section.title = value("title");
    section.kind = meant(bank::kTaskKinds, value("kind"));
    section.count = numberIn(value("count")).value_or(0);
    section.marks = marks("marks");
    section.scoring = {meant(bank::kScoringSchemes, value("scheme")),
                       marks("each"),
                       marks("right"),
                       marks("wrong"),
                       marks("penalty")};
    return section;
}

std::vector<bank::BlueprintSection> sectionsIn(const BlueprintDraft& draft) {
    std::vector<bank::BlueprintSection> sections;
    sections.reserve(static_cast<std::size_t>(draft.sections));
    for (int i = 0; i < draft.sections; ++i) {
        sections.push_back(sectionIn(draft, i));
    }
    return sections;
}

/// The fields of one section; where several sections have them their names say which.
void putSection(BlueprintFormMaker& form, int number) {
    const bank::BlueprintSection section = sectionIn(form.source().draft, number);
    const auto named = [&](Row& row) {
        row.name = sayPaper(QT_TRANSLATE_NOOP("Blueprints", "Part %1: %2"))
                       .arg(QString::number(number + 1), row.label);
    };
    Row& part = form.put(Row::Part, "section." + std::to_string(number));
    part.label = sayPaper(QT_TRANSLATE_NOOP("Blueprints", "Part %1")).arg(number + 1);
    part.name = part.label;
    part.chosen = number;
    part.remark = sayPaper(QT_TRANSLATE_NOOP("Blueprints", "%1 tasks of %2 marks, %3 in all"))
                      .arg(QString::number(section.count),
                           text(marksText(section.marks)),
                           text(marksText(section.count * section.marks)));
    named(form.put(Row::Text, sectionField(number, "title")));
    form.choice(sectionField(number, "kind"));
    named(form.last());
    named(form.put(Row::Number, sectionField(number, "count")));
    named(form.put(Row::Number, sectionField(number, "marks")));
    form.choice(sectionField(number, "scheme"));
    named(form.last());
    const bank::ScoringScheme scheme = section.scoring.scheme;
    if (scheme == bank::ScoringScheme::EachHalf) {
        named(form.put(Row::Number, sectionField(number, "each")));
    } else if (scheme == bank::ScoringScheme::DeductFloor0 ||
               scheme == bank::ScoringScheme::DeductNeg) {
        named(form.put(Row::Number, sectionField(number, "right")));
        named(form.put(Row::Number, sectionField(number, "wrong")));
    } else if (scheme == bank::ScoringScheme::Exact) {
        named(form.put(Row::Number, sectionField(number, "penalty")));
    }
    const grading::HeadSentence head = grading::headSentence(section);
    form.note(sayPaper(QT_TRANSLATE_NOOP("Blueprints", "Candidates read: %1"))
                  .arg(form.source().wording.words({head.code, head.args})));
}

/// Least and most of items, as typed.
struct TypedRange {
    int least = 0;
    std::optional<int> most;
};

TypedRange rangeIn(const BlueprintDraft& draft, const std::string& quota) {
    return {numberIn(draft.value("quota." + quota + ".min")).value_or(0),
            numberIn(draft.value("quota." + quota + ".max"))};
}

/// What holds of a line or a block by its own quota and by that of each of them.
TypedRange bothOf(const BlueprintDraft& draft, const std::string& kind, const std::string& id) {
    TypedRange range = rangeIn(draft, kind + "=" + id);
    const TypedRange each = rangeIn(draft, kind + "=" + std::string(bank::kEach));
    range.least = std::max(range.least, each.least);
    if (each.most) {
        range.most = std::min(range.most.value_or(*each.most), *each.most);
    }
    return range;
}

/// "2–3", "at least 2": what holds together.
QString rangeWords(const TypedRange& range) {
    if (!range.most) {
        return range.least == 0
                   ? QString()
                   : sayPaper(QT_TRANSLATE_NOOP("Blueprints", "at least %1")).arg(range.least);
    }
    return range.least == *range.most ? QString::number(range.least)
                                      : QStringLiteral("%1–%2").arg(range.least).arg(*range.most);
}

Row& putRange(BlueprintFormMaker& form, const std::string& quota) {
    const std::string field = "quota." + quota;
    Row& row = form.put(Row::Range, field + ".min");
    row.label = blueprintQuotaWords(quota, form.source().bank, form.source().wording);
    row.name = row.label;
    row.field = text(field);
    row.unit.clear();
    row.most = text(form.value(field + ".max"));
    for (const DraftFinding& finding : form.source().findings) {
        if (finding.field == field + ".max") {
            row.error = blueprintFindingWords(finding, form.source().wording);
        }
    }
    return row;
}

/// A block with its lines, whose least numbers are added up against the block's most.
void putBlock(BlueprintFormMaker& form, const bank::Block& block) {
    const BlueprintDraft& draft = form.source().draft;
    int sum = 0;
    for (const bank::ServiceLine& line : form.source().bank.lines()) {
        sum += line.block == block.id ? bothOf(draft, "line", line.id.str()).least : 0;
    }
    const TypedRange own = bothOf(draft, "block", block.id.str());
    Row& head = putRange(form, "block=" + block.id.str());
    const bool over = own.most && sum > *own.most;
    head.remark = sayPaper(QT_TRANSLATE_NOOP("Blueprints", "block: %1; its lines together: %2"))
                      .arg(rangeWords(own).isEmpty() ? QStringLiteral("–") : rangeWords(own),
                           sum == 0 ? QStringLiteral("–") : QString::number(sum));
    head.sign = over ? SignedWords::Gap : SignedWords::None;
    head.chosen = 1;  // stands out among its lines
    for (const bank::ServiceLine& line : form.source().bank.lines()) {
        if (line.block == block.id) {
            Row& row = putRange(form, "line=" + line.id.str());
            row.remark = rangeWords(bothOf(draft, "line", line.id.str()));
        }
    }
}

bool isTableQuota(const std::string& name) {
    const bank::Quota quota = quotaNamed(name);
    const int said = (quota.line.empty() ? 0 : 1) + (quota.block.empty() ? 0 : 1) +
                     (quota.level ? 1 : 0) + (quota.firstContact ? 1 : 0);
    return said == 1;
}

/// What the quotas come to, against the number of items of the paper.
struct QuotaSums {
    int items = 0;
    int lines = 0;
    int blocks = 0;
};

QuotaSums sumsIn(const BlueprintDraft& draft, const bank::Bank& bank) {
    QuotaSums sums;
    for (const bank::BlueprintSection& section : sectionsIn(draft)) {
        sums.items += section.kind == bank::TaskKind::Case ? 0 : section.count;
    }
    for (const bank::ServiceLine& line : bank.lines()) {
        sums.lines += bothOf(draft, "line", line.id.str()).least;
    }
    for (const bank::Block& block : bank.blocks()) {
        sums.blocks += bothOf(draft, "block", block.id.str()).least;
    }
    return sums;
}

bool isOfSum(const DraftFinding& finding, int sum) {
    const Args& args = finding.what.args;
    return finding.what.code == "blueprint.quotas-do-not-fit" && !args.empty() &&
           args.front().second == std::to_string(sum);
}

/// The quota of each line or block; sums that do not fit are mended there, and said there alone.
void putEach(BlueprintFormMaker& form, const std::string& kind, int sum) {
    Row& row = putRange(form, kind + "=" + std::string(bank::kEach));
    for (const DraftFinding& finding : form.source().findings) {
        if (isOfSum(finding, sum)) {
            row.error = blueprintFindingWords(finding, form.source().wording);
        }
    }
}

}  // namespace

void putPaperForm(BlueprintFormMaker& form) {
    const BlueprintDraft& draft = form.source().draft;
    form.put(Row::Number, "marks");
    form.put(Row::Number, "minutes");
    form.put(Row::Number, "min_minutes");
    form.choice("navigation");
    form.note(sayPaper(QT_TRANSLATE_NOOP(
        "Blueprints",
        "A part of cases is always answered straight through, whatever is said here.")));
    const int sum = bank::marksOf(sectionsIn(draft));
    const bool fits = marksFromText(draft.value("marks")) == sum;
    form.note(sayPaper(QT_TRANSLATE_NOOP("Blueprints", "The parts add up to %1 of %2 marks."))
                  .arg(text(marksText(sum)), text(draft.value("marks"))),
              fits ? SignedWords::Ok : SignedWords::Gap);
    form.wrongs("sections");
    for (int i = 0; i < draft.sections; ++i) {
        putSection(form, i);
    }
}

void putQuotaForm(BlueprintFormMaker& form) {
    const QuotaSums sums = sumsIn(form.source().draft, form.source().bank);
    form.note(
        sayPaper(QT_TRANSLATE_NOOP("Blueprints",
                                   "The paper has %1 items, cases apart. At least, lines "
                                   "together: %2, blocks together: %3."))
            .arg(sums.items)
            .arg(sums.lines)
            .arg(sums.blocks),
        sums.lines > sums.items || sums.blocks > sums.items ? SignedWords::Gap : SignedWords::Ok);
    form.wrongs("quotas", [&sums](const DraftFinding& finding) {
        return !isOfSum(finding, sums.lines) && !isOfSum(finding, sums.blocks);
    });
    form.heading(
        sayPaper(QT_TRANSLATE_NOOP("Blueprints", "Each line and each block")),
        sayPaper(QT_TRANSLATE_NOOP("Blueprints", "items at least and at most; empty: any")));
    putEach(form, "line", sums.lines);
    putEach(form, "block", sums.blocks);
    form.heading(sayPaper(QT_TRANSLATE_NOOP("Blueprints", "Levels and first contact")));
    for (const auto& level : bank::kLevels) {
        putRange(form, "level=" + std::string(level.name));
    }
    putRange(form, "first");
    const std::vector<std::string>& all = form.source().draft.quotas;
    if (!std::ranges::all_of(all, isTableQuota)) {
        form.heading(sayPaper(QT_TRANSLATE_NOOP("Blueprints", "Several conditions at once")));
        for (const std::string& name : all) {
            if (!isTableQuota(name)) {
                putRange(form, name);
            }
        }
    }
    form.heading(sayPaper(QT_TRANSLATE_NOOP("Blueprints", "Single blocks and lines")),
                 sayPaper(QT_TRANSLATE_NOOP("Blueprints", "hold together with those of each")));
    for (const bank::Block& block : form.source().bank.blocks()) {
        putBlock(form, block);
    }
}

}  // namespace qgt::app
