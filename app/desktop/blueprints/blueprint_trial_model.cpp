#include "app/desktop/blueprints/blueprint_trial_model.h"

#include "app/desktop/exam_office/exam_office_words.h"
#include "app/desktop/text.h"
#include "app/runtime/exam_keys.h"
#include "app/runtime/exam_office.h"
#include "engine/exam/assembly.h"
#include "engine/people/secret.h"

#include <utility>

#include <QCoreApplication>
#include <QPointer>

namespace qgt::app {

namespace {

constexpr int kSecondsOfMinute = 60;

/// Progress from the worker's thread to the page.
auto trialProgressTo(BlueprintTrialModel* model) {
    return [guard = QPointer<BlueprintTrialModel>(model)](double fraction) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, fraction] {
                if (guard) {
                    guard->showFraction(fraction);
                }
            },
            Qt::QueuedConnection);
    };
}

/// Unlocks the keys where they are needed, then draws.
Result<TrialOutcome> tryInUnit(const BlueprintDesk& desk,
                               TrialAsk ask,
                               const std::shared_ptr<const people::Secret>& passphrase) {
    if (passphrase) {
        auto ring = openKeys({*desk.workspace, desk.actor}, *passphrase, "pool");
        if (!ring) {
            return tl::unexpected<Error>(ring.error());
        }
        ask.ring = std::make_shared<const integrity::KeyRing>(std::move(*ring));
    }
    return tryBlueprint(*desk.workspace, desk.actor, ask);
}

}  // namespace

BlueprintTrialModel::BlueprintTrialModel(Deps deps, QObject* parent)
    : PageViewModel(std::move(deps), parent),
      m_sources(this),
      m_lines(this),
      m_amounts(this),
      m_conflicts(this),
      m_first(this) {}

BlueprintTrialModel::~BlueprintTrialModel() {
    stop();
}

bool BlueprintTrialModel::oneLine() const {
    return m_blueprint && m_blueprint->scope == bank::PaperScope::OneLine;
}

QString BlueprintTrialModel::obstacle() const {
    if (!m_blueprint) {
        return tr("First mend what is marked in the other steps.");
    }
    if (oneLine() && m_line.empty()) {
        return tr("Choose a line: the exam is about one.");
    }
    return needsPassphrase() && !m_keysExist
               ? tr("This unit has no exam keys yet; they are made in the settings.")
               : QString();
}

QString BlueprintTrialModel::summary() const {
    if (!m_outcome || !m_outcome->conflicts.empty()) {
        return {};
    }
    return tr("Papers drawn: %1. Every quota, every limit and every pair that excludes each other "
              "was kept. Usable: %2 items, %3 cases.")
        .arg(m_outcome->papers)
        .arg(m_outcome->items)
        .arg(m_outcome->cases);
}

QString BlueprintTrialModel::remarks() const {
    if (!m_outcome) {
        return {};
    }
    QStringList lines;
    if (m_outcome->check.expectedSeconds > 0 && m_blueprint) {
        lines.append(
            tr("Expected working time: about %1 of %2 minutes.")
                .arg((m_outcome->check.expectedSeconds + kSecondsOfMinute - 1) / kSecondsOfMinute)
                .arg(m_blueprint->minutes));
    }
    if (m_outcome->publicCases && m_outcome->conflicts.empty()) {
        lines.append(tr("Its cases are those that everybody practises."));
    }
    if (m_outcome->conflicts.empty()) {
        lines.append(leftOutWords(m_outcome->leftOut, wording()));
    }
    if (m_source == TrialSource::Practice && m_blueprint &&
        m_blueprint->pool == bank::PaperPool::Exam) {
        lines.append(
            tr("Drawn from the practice items: whether the exam pool is enough is only known when "
               "it is tried with that."));
    }
    return lines.join('\n');
}

void BlueprintTrialModel::attach(std::optional<BlueprintDesk> desk) {
    stop();
    m_desk = std::move(desk);
    m_bank.reset();
    changeHands();
    setBlueprint({});
}

void BlueprintTrialModel::retranslate() {
    show();
    emit problemChanged();
}

void BlueprintTrialModel::setFacts(std::shared_ptr<const bank::Bank> bank, bool keysExist) {
    m_bank = std::move(bank);
    m_keysExist = keysExist;
    m_source = TrialSource::Practice;
    m_line = {};
    m_papers = 2;
    show();
}

void BlueprintTrialModel::setBlueprint(const std::optional<bank::Blueprint>& blueprint) {
    if (blueprint != m_blueprint) {
        m_blueprint = blueprint;
        if (blueprint && blueprint->pool != bank::PaperPool::Exam && needsPassphrase()) {
            m_source = TrialSource::Practice;
        }
        m_outcome.reset();
        setProblem({});
    }
    show();
}

void BlueprintTrialModel::showFraction(double fraction) {
    m_fraction = fraction;
    emit fractionChanged();
}

void BlueprintTrialModel::chooseSource(int row) {
    if (!busy() && row >= 0 && row < m_sources.rowCount()) {
        m_source = static_cast<TrialSource>(row);
        m_outcome.reset();
        show();
    }
}

void BlueprintTrialModel::chooseLine(int row) {
    if (!busy() && m_bank && row >= 0 && row < m_lines.rowCount()) {
        m_line = m_bank->lines()[static_cast<std::size_t>(row)].id;
        m_outcome.reset();
        show();
    }
}

void BlueprintTrialModel::chooseAmount(int row) {
    if (!busy() && row >= 0 && row < m_amounts.rowCount()) {
        m_papers = row + 1;
        m_outcome.reset();
        show();
    }
}

void BlueprintTrialModel::start(const QString& passphrase) {
    if (!m_desk || busy() || !possible()) {
        return;
    }
    m_outcome.reset();
    setProblem({});
    show();
    showFraction(0);
    m_stopped = std::make_shared<std::atomic<bool>>(false);
    TrialAsk ask;
    ask.blueprint = *m_blueprint;
    ask.source = m_source;
    ask.line = oneLine() ? m_line : LineId();
    ask.papers = m_papers;
    ask.worker = m_desk->worker;
    ask.progress = trialProgressTo(this);
    ask.stopped = [stopped = m_stopped] { return stopped->load(); };
    std::shared_ptr<const people::Secret> secret;
    if (needsPassphrase()) {
        std::string typed = passphrase.toStdString();
        secret = std::make_shared<const people::Secret>(people::Secret::takeFrom(typed));
    }
    run([desk = *m_desk, ask = std::move(ask), secret] { return tryInUnit(desk, ask, secret); },
        [this](Result<TrialOutcome> outcome) { take(std::move(outcome)); });
}

void BlueprintTrialModel::stop() {
    if (m_stopped) {
        m_stopped->store(true);
    }
}

void BlueprintTrialModel::take(Result<TrialOutcome> outcome) {
    ++m_attempts;
    emit attemptsChanged();
    if (went(outcome)) {
        m_outcome = std::move(*outcome);
    }
    show();
}

void BlueprintTrialModel::show() {
    const auto source = [this](TrialSource which, const QString& name) {
        return ExamChoice{name, m_source == which};
    };
    std::vector<ExamChoice> sources{source(TrialSource::Practice, tr("practice items")),
                                    source(TrialSource::Specimen, tr("specimen items"))};
    if (m_blueprint && m_blueprint->pool == bank::PaperPool::Exam) {
        sources.push_back(source(TrialSource::Pool, tr("exam pool")));
    }
    std::vector<ExamChoice> lines;
    if (m_bank && oneLine()) {
        for (const bank::ServiceLine& line : m_bank->lines()) {
            lines.push_back({officeLineName(line.id, *m_bank, wording()), line.id == m_line});
        }
    }
    std::vector<ExamChoice> amounts;
    for (int papers = 1; papers <= exam::kMostParallelPapers; ++papers) {
        amounts.push_back({QString::number(papers), papers == m_papers});
    }
    std::vector<ExamSentence> sentences;
    std::vector<BlueprintTrialPart> first;
    if (m_outcome && m_bank && m_blueprint) {
        SealingOutcome told;
        told.conflicts = m_outcome->conflicts;
        told.meanings = m_outcome->meanings;
        told.leftOut = m_outcome->leftOut;
        for (const QString& line : conflictWords(told, *m_blueprint, *m_bank, wording())) {
            sentences.push_back({line});
        }
        for (const TrialSection& section : m_outcome->first) {
            QStringList tasks;
            for (const std::string& task : section.tasks) {
                tasks.append(stemText(task).replace('\n', ' '));
            }
            first.push_back({text(section.title), tasks.join('\n')});
        }
    }
    m_sources.setRows(std::move(sources));
    m_lines.setRows(std::move(lines));
    m_amounts.setRows(std::move(amounts));
    m_conflicts.setRows(std::move(sentences));
    m_first.setRows(std::move(first));
    emit changed();
}

}  // namespace qgt::app
