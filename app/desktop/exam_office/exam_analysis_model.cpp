#include "app/desktop/exam_office/exam_analysis_model.h"

#include "app/desktop/documents/new_file.h"
#include "app/desktop/exam_office/exam_analysis_words.h"
#include "app/desktop/exam_office/exam_office_words.h"
#include "app/desktop/text.h"
#include "engine/core/os/files.h"

#include <algorithm>
#include <utility>

#include <QMetaMethod>

namespace qgt::app {

namespace {

QString firstLine(const std::string& stem) {
    return stemText(stem).section(QLatin1Char('\n'), 0, 0);
}

QString taskBits(const QStringList& lines) {
    return lines.join(QLatin1Char('\n'));
}

double shareOfGroup(const AnalysedTask& task, std::size_t option, std::size_t group) {
    const psychometrics::ItemFigures& figures = task.figures;
    return task.showsGroup(group)
               ? static_cast<double>(figures.options[option].chosenBy.at(group)) /
                     figures.groups.at(group)
               : -1.0;
}

}  // namespace

ExamAnalysisModel::ExamAnalysisModel(Deps deps, QObject* parent)
    : PageViewModel(std::move(deps), parent), m_tasks(this), m_options(this) {}

bool ExamAnalysisModel::locked() const {
    return m_sealed && m_ring == nullptr;
}

QString ExamAnalysisModel::figures() const {
    const QString between = wording().english() ? QStringLiteral(" ") : QString();
    return m_analysis ? paperSentences(*m_analysis).join(between) : QString();
}

QString ExamAnalysisModel::caution() const {
    return m_analysis ? evidenceWords(m_analysis->paper.evidence, m_analysis->paper.people)
                      : QString();
}

QString ExamAnalysisModel::flagCount() const {
    if (!m_analysis) {
        return {};
    }
    const auto flagged = std::ranges::count_if(
        m_analysis->tasks, [](const AnalysedTask& task) { return !task.figures.flags.empty(); });
    return tr("Items: %1, to be looked at: %2").arg(m_analysis->tasks.size()).arg(flagged);
}

const AnalysedTask* ExamAnalysisModel::task() const {
    const bool known =
        m_analysis && m_current >= 0 && m_current < static_cast<int>(m_analysis->tasks.size());
    return known ? &m_analysis->tasks[static_cast<std::size_t>(m_current)] : nullptr;
}

QString ExamAnalysisModel::stem() const {
    return task() == nullptr ? QString() : stemText(task()->stem);
}

QString ExamAnalysisModel::kindName() const {
    return task() == nullptr ? QString() : kindWords(*task());
}

QString ExamAnalysisModel::flags() const {
    QStringList lines;
    if (task() != nullptr) {
        for (const psychometrics::ItemFlag flag : task()->figures.flags) {
            lines.append(flagSentence(flag));
        }
    }
    return taskBits(lines);
}

QString ExamAnalysisModel::taskFigures() const {
    return task() == nullptr ? QString() : taskBits(taskSentences(*task()));
}

QString ExamAnalysisModel::optionsNote() const {
    if (task() == nullptr || task()->options.empty()) {
        return {};
    }
    if (!task()->showsOptions()) {
        return tr("Fewer than %1 people had this item: who chose what is not shown.")
            .arg(kLeastShownGroup);
    }
    const auto& groups = task()->figures.groups;
    return tr("Share that chose each option among the lower (%1 people), middle (%2) and upper "
              "(%3) group by total marks; groups of fewer than %4 are not shown.")
        .arg(groups[0])
        .arg(groups[1])
        .arg(groups[2])
        .arg(kLeastShownGroup);
}

bool ExamAnalysisModel::correctable() const {
    static const QMetaMethod kWanted =
        QMetaMethod::fromSignal(&ExamAnalysisModel::correctionWanted);
    return task() != nullptr && task()->kind.has_value() && isSignalConnected(kWanted);
}

void ExamAnalysisModel::attach(std::optional<OfficeDesk> desk) {
    m_desk = std::move(desk);
    changeHands();
    leave();
}

void ExamAnalysisModel::retranslate() {
    show();
    emit problemChanged();
}

void ExamAnalysisModel::begin(const exam::HeldExam& exam,
                              bool sealed,
                              OfficeRing ring,
                              Reader reader) {
    leave();
    m_exam = exam;
    m_sealed = sealed;
    m_ring = std::move(ring);
    m_reader = std::move(reader);
    show();
    if (!locked()) {
        analyse(nullptr);
    }
}

void ExamAnalysisModel::leave() {
    m_exam = {};
    m_sealed = false;
    m_ring.reset();
    m_reader = {};
    m_analysis.reset();
    m_current = -1;
    m_written.clear();
    setProblem({});
    show();
    emit writtenChanged();
}

void ExamAnalysisModel::unlock(const QString& passphrase) {
    if (!busy() && locked()) {
        std::string typed = passphrase.toStdString();
        analyse(std::make_shared<const people::Secret>(people::Secret::takeFrom(typed)));
    }
}

void ExamAnalysisModel::analyse(std::shared_ptr<const people::Secret> secret) {
    if (!m_desk || !m_reader) {
        return;
    }
    run(
        [desk = *m_desk,
         id = m_exam.id,
         ring = m_ring,
         reader = m_reader,
         secret = std::move(secret)]() mutable {
            if (secret) {
                auto opened = openOfficeRing(desk, *secret);
                if (!opened) {
                    return Found{nullptr, tl::unexpected<Error>(opened.error())};
                }
                ring = std::move(*opened);
            }
            return Found{ring, reader(id, ring.get())};
        },
        [this](Found found) { take(std::move(found)); });
}

void ExamAnalysisModel::take(Found found) {
    ++m_tries;
    emit triesChanged();
    m_ring = found.ring ? std::move(found.ring) : m_ring;
    if (went(found.analysis)) {
        m_analysis = std::move(*found.analysis);
        m_current = m_analysis->tasks.empty() ? -1 : 0;
    }
    show();
}

void ExamAnalysisModel::show() {
    std::vector<AnalysedTaskRow> rows;
    if (m_analysis) {
        for (const AnalysedTask& task : m_analysis->tasks) {
            const std::vector<psychometrics::ItemFlag>& flags = task.figures.flags;
            const bool urgent =
                !flags.empty() && flags.front() <= psychometrics::ItemFlag::Backwards;
            rows.push_back({.stem = firstLine(task.stem),
                            .kind = kindWords(task),
                            .facility = shareWords(task.figures.facility),
                            .rest = correlationWords(task.figures.itemRest),
                            .flag = flags.empty() ? QString() : flagName(flags.front()),
                            .sign = flags.empty() ? SignedWords::None
                                    : urgent      ? SignedWords::Gap
                                                  : SignedWords::Due});
        }
    }
    m_tasks.setRows(std::move(rows));
    showOptions();
    emit changed();
}

void ExamAnalysisModel::showOptions() {
    std::vector<AnalysedOptionRow> rows;
    const AnalysedTask* const shown = task();
    if (shown != nullptr && shown->showsOptions()) {
        const int people = shown->figures.had - shown->figures.notReached;
        for (std::size_t i = 0; i < shown->options.size(); ++i) {
            const psychometrics::OptionFigures& figures = shown->figures.options[i];
            const std::string& key = shown->options[i].key;
            const bool isTruth = shown->kind == bank::ItemKind::TrueFalse;
            rows.push_back({.letter = isTruth ? QString() : text(key),
                            .words = !isTruth     ? text(shown->options[i].text)
                                     : key == "T" ? tr("True")
                                                  : tr("False"),
                            .key = figures.key,
                            .chosen = tr("%1 of %2").arg(figures.chosen).arg(people),
                            .rest = figures.rest ? correlationWords(*figures.rest) : QString(),
                            .lower = shareOfGroup(*shown, i, 0),
                            .middle = shareOfGroup(*shown, i, 1),
                            .upper = shareOfGroup(*shown, i, 2)});
        }
    }
    m_options.setRows(std::move(rows));
    emit currentChanged();
}

void ExamAnalysisModel::choose(int row) {
    if (m_analysis && row != m_current && row >= 0 &&
        row < static_cast<int>(m_analysis->tasks.size())) {
        m_current = row;
        showOptions();
    }
}

void ExamAnalysisModel::correctKey() {
    if (correctable()) {
        emit correctionWanted(m_exam, task()->id);
    }
}

void ExamAnalysisModel::writeTable(const QString& folder) {
    if (!m_desk || !m_analysis || busy()) {
        return;
    }
    m_written.clear();
    emit writtenChanged();
    const std::string name = tr("Item analysis").toStdString();
    run(
        [analysis = *m_analysis, head = analysisHead(), name, folder]() -> Result<QString> {
            const auto path = newFile(folder.trimmed().toStdString(),
                                      name,
                                      ".csv",
                                      localDate(analysis.at, kShanghaiOffsetMinutes));
            if (!path) {
                return tl::unexpected<Error>(path.error());
            }
            return os::writeFileAtomically(*path, analysisTable(analysis, head)).map([&](auto) {
                return text(path->string());
            });
        },
        [this](const Result<QString>& path) {
            if (went(path)) {
                m_written = *path;
                emit writtenChanged();
            }
        });
}

}  // namespace qgt::app
