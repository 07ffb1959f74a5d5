#include "engine/store/appeal_repository.h"

#include "engine/bank/blueprint_names.h"
#include "engine/store/row_parts.h"
#include "engine/store/words.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <string_view>
#include <utility>

namespace qgt::store {

using exam::Appeal;
using exam::AppealDraft;
using exam::AppealMark;
using exam::AppealStep;
using exam::StageRelease;

namespace {

// The places of the tables among the append-only ones.

const Table& resultStageTable() {
    return journalTables()[30];
}

const Table& appealTable() {
    return journalTables()[31];
}

const Table& appealStepTable() {
    return journalTables()[32];
}

const Table& appealDraftTable() {
    return journalTables()[33];
}

std::optional<bank::ReleaseStage> stageFromWord(std::string_view word) {
    for (const auto& [name, stage] : bank::kReleaseStages) {
        if (name == word) {
            return stage;
        }
    }
    return std::nullopt;
}

Row stageRow(const StageRelease& release) {
    return Row{release.exam.str(),
               bank::toText(release.stage),
               release.at.ms,
               release.until.ms,
               std::int64_t{release.appeals},
               release.by.str()};
}

Result<StageRelease> stageFromRow(const Row& row) {
    RowReader reader(row);
    reader.skip();
    StageRelease release;
    release.exam = ExamId(reader.text());
    release.stage = orRefuse(stageFromWord(reader.text()), reader);
    release.at.ms = reader.integer();
    release.until.ms = reader.integer();
    release.appeals = smallNumber(reader);
    release.by = PersonId(reader.text());
    return whenGood(release, reader, resultStageTable(), row);
}

Row appealRow(const Appeal& appeal) {
    return Row{appeal.id.str(),
               appeal.exam.str(),
               appeal.attempt.str(),
               appeal.candidate.str(),
               std::int64_t{appeal.slot},
               appeal.task,
               appeal.text,
               appeal.at.ms};
}

Result<Appeal> appealFromRow(const Row& row) {
    RowReader reader(row);
    reader.skip();
    Appeal appeal;
    appeal.id = AppealId(reader.text());
    appeal.exam = ExamId(reader.text());
    appeal.attempt = AttemptId(reader.text());
    appeal.candidate = PersonId(reader.text());
    appeal.slot = smallNumber(reader);
    appeal.task = reader.text();
    appeal.text = reader.text();
    appeal.at.ms = reader.integer();
    return whenGood(appeal, reader, appealTable(), row);
}

std::vector<std::string> marksAsTexts(const std::vector<AppealMark>& marks) {
    std::vector<std::string> texts;
    for (const AppealMark& mark : marks) {
        texts.push_back(std::to_string(mark.slot) + ":" + std::to_string(mark.node) + ":" +
                        digitsOf(mark.met));
    }
    return texts;
}

/// The number before the next colon, which is taken off with it.
int numberBefore(std::string_view& text, RowReader& reader) {
    int number = 0;
    const auto colon = std::min(text.find(':'), text.size());
    const auto [end, error] = std::from_chars(text.data(), text.data() + colon, number);
    if (error != std::errc() || end != text.data() + colon || colon == text.size()) {
        reader.refuse();
        return 0;
    }
    text.remove_prefix(colon + 1);
    return number;
}

std::vector<AppealMark> marksFrom(const std::vector<std::string>& texts, RowReader& reader) {
    std::vector<AppealMark> marks;
    for (const std::string& text : texts) {
        std::string_view rest = text;
        AppealMark mark;
        mark.slot = numberBefore(rest, reader);
        mark.node = numberBefore(rest, reader);
        mark.met = metFrom(std::string(rest), reader);
        marks.push_back(std::move(mark));
    }
    return marks;
}

Result<Row> appealStepRow(const AppealStep& step) {
    return encodeTexts(marksAsTexts(step.marks)).map([&step](const std::string& marks) {
        return Row{step.appeal.str(),
                   stepWord(exam::toText(step.kind), step.byNecessity),
                   step.at.ms,
                   step.by.str(),
                   step.reason,
                   step.correction.str(),
                   marks};
    });
}

Result<AppealStep> appealStepFromRow(const Row& row) {
    RowReader reader(row);
    reader.skip();
    AppealStep step;
    step.appeal = AppealId(reader.text());
    std::string word = reader.text();
    step.byNecessity = takeNecessity(word);
    step.kind = orRefuse(exam::appealStepFromText(word), reader);
    step.at.ms = reader.integer();
    step.by = PersonId(reader.text());
    step.reason = reader.text();
    step.correction = CorrectionId(reader.text());
    step.marks = marksFrom(orRefuse(decodeTexts(reader.text()), reader), reader);
    return whenGood(step, reader, appealStepTable(), row);
}

Row draftRow(const AppealDraft& draft) {
    return Row{draft.attempt.str(), std::int64_t{draft.slot}, draft.text, draft.at.ms};
}

Result<AppealDraft> draftFromRow(const Row& row) {
    RowReader reader(row);
    reader.skip();
    AppealDraft draft;
    draft.attempt = AttemptId(reader.text());
    draft.slot = smallNumber(reader);
    draft.text = reader.text();
    draft.at.ms = reader.integer();
    return whenGood(draft, reader, appealDraftTable(), row);
}

}  // namespace

Status AppealRepository::saveStage(const StageRelease& release) {
    return m_database.write(
        [&](Writer& writer) { return writer.append(resultStageTable(), stageRow(release)); });
}

Result<std::vector<StageRelease>> AppealRepository::stages() const {
    return decodeAll(m_database.read(resultStageTable(), "ORDER BY pos", {}), &stageFromRow);
}

Status AppealRepository::saveAppeal(const Appeal& appeal) {
    return m_database.write(
        [&](Writer& writer) { return writer.append(appealTable(), appealRow(appeal)); });
}

Status AppealRepository::saveStep(const AppealStep& step) {
    return m_database.write([&](Writer& writer) {
        return appealStepRow(step).and_then(
            [&](const Row& row) { return writer.append(appealStepTable(), row); });
    });
}

Result<std::vector<Appeal>> AppealRepository::appeals() const {
    return decodeAll(m_database.read(appealTable(), "ORDER BY pos", {}), &appealFromRow);
}

Result<std::vector<AppealStep>> AppealRepository::steps() const {
    return decodeAll(m_database.read(appealStepTable(), "ORDER BY pos", {}), &appealStepFromRow);
}

Status AppealRepository::saveDraft(const AppealDraft& draft) {
    return m_database.write(
        [&](Writer& writer) { return writer.append(appealDraftTable(), draftRow(draft)); });
}

Result<std::vector<AppealDraft>> AppealRepository::drafts(const AttemptId& attempt) const {
    const auto all = decodeAll(
        m_database.read(appealDraftTable(), "WHERE attempt = ?1 ORDER BY pos", {attempt.str()}),
        &draftFromRow);
    if (!all) {
        return all;
    }
    std::map<int, AppealDraft> newest;
    for (const AppealDraft& draft : *all) {
        newest[draft.slot] = draft;
    }
    std::vector<AppealDraft> kept;
    for (auto& [slot, draft] : newest) {
        if (!draft.text.empty()) {
            kept.push_back(std::move(draft));
        }
    }
    return kept;
}

}  // namespace qgt::store
