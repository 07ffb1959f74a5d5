#include "app/desktop/exam_office/exam_seal_model.h"

#include "app/desktop/exam_office/exam_office_words.h"
#include "app/desktop/text.h"
#include "app/runtime/exam_material.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>
#include <QPointer>

namespace qgt::app {

namespace {

/// Progress from the worker's thread to the page.
auto fractionTo(ExamSealModel* model) {
    return [guard = QPointer<ExamSealModel>(model)](double fraction) {
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

/// What is sealed, and how.
struct Sealing {
    ExamId exam;
    bool specimen = false;
    std::shared_ptr<const people::Secret> passphrase;  ///< null where no keys are needed
};

/// Unlocks the keys where they are needed, then seals.
Result<SealingOutcome> sealInUnit(const OfficeDesk& desk,
                                  const Sealing& sealing,
                                  const DrawingWatch& watch) {
    OfficeRing ring;
    if (sealing.passphrase) {
        auto opened = openOfficeRing(desk, *sealing.passphrase);
        if (!opened) {
            return tl::unexpected<Error>(opened.error());
        }
        ring = std::move(*opened);
    }
    return desk.source->seal(sealing.exam, ring.get(), sealing.specimen, watch);
}

}  // namespace

ExamSealModel::ExamSealModel(Deps deps, QObject* parent)
    : PageViewModel(std::move(deps), parent),
      m_conflicts(this),
      m_codes(this),
      m_sheet(
          executor(), wording(), [this] { return sheetNow(); }, this) {}

ExamSealModel::~ExamSealModel() {
    stop();
    forget();
}

QString ExamSealModel::title() const {
    return text(m_exam.title);
}

QString ExamSealModel::plan() const {
    QStringList lines;
    const QString candidates = QString::number(m_exam.candidates.size());
    lines.append(
        m_exam.forms == 0 ? tr("Draws a paper of its own for every candidate (%1).").arg(candidates)
        : m_exam.forms == 1
            ? tr("Draws one paper, which all candidates (%1) get.").arg(candidates)
            : tr("Draws the variants (%1) for the candidates (%2), so that neighbours differ.")
                  .arg(QString::number(m_exam.forms), candidates));
    lines.append(
        tr("Freezes blueprint, papers and candidates: none of it can be changed "
           "afterwards, only withdrawn."));
    if (needsPassphrase()) {
        lines.append(tr("Locks the papers. A start code opens them on the day; it is shown once."));
    } else if (fromPool()) {
        lines.append(
            tr("Specimen items are public: this is a trial that certifies nothing, and "
               "needs no start code."));
    } else {
        lines.append(tr("Practice items: it certifies nothing and needs no start code."));
    }
    lines.append(m_exam.invigilators.empty()
                     ? tr("Nobody invigilates: nobody can pause, give time or let somebody go on "
                          "after a crash.")
                     : tr("Gives every invigilator (%1) a code, shown once.")
                           .arg(m_exam.invigilators.size()));
    if (m_blueprint.extraTime.mostPercent > 0) {
        lines.append(extraTimes());
    }
    return lines.join(QStringLiteral("\n"));
}

QString ExamSealModel::extraTimes() const {
    const auto nameOf = [this](const PersonId& id) {
        const auto found = std::ranges::find(m_facts.persons, id, &OfficePerson::id);
        return found == m_facts.persons.end() ? text(id.str()) : found->name;
    };
    QStringList names;
    for (const exam::ExamCandidate& one : m_exam.candidates) {
        if (one.extra.percent > 0) {
            names.append(tr("%1 +%2 % (%3; decided by %4)")
                             .arg(nameOf(one.person),
                                  QString::number(one.extra.percent),
                                  text(one.extra.reason),
                                  nameOf(one.extra.by)));
        }
    }
    return names.isEmpty()
               ? tr("Nobody has extra time. Who has not begun can still get some after sealing.")
               : tr("Extra time: %1.").arg(names.join(tr(", ")));
}

bool ExamSealModel::fromPool() const {
    return m_blueprint.pool == bank::PaperPool::Exam;
}

void ExamSealModel::attach(std::optional<OfficeDesk> desk) {
    m_desk = std::move(desk);
    m_facts = {};
    m_exam = {};
    m_blueprint = {};
    stop();
    m_stopped.reset();
    changeHands();
    forget();
    setStage(Stage::Said);
}

void ExamSealModel::retranslate() {
    m_sheet.retranslate();
    show();
    emit changed();
    emit problemChanged();
}

void ExamSealModel::begin(const OfficeFacts& facts, const exam::HeldExam& exam) {
    m_facts = facts;
    m_exam = exam;
    m_specimen = false;
    forget();
    const auto blueprint = frozenBlueprint(exam);
    m_blueprint = blueprint.value_or(bank::Blueprint());
    setProblem(blueprint ? std::optional<Error>() : blueprint.error());
    setStage(Stage::Said);
}

void ExamSealModel::showStartCode(const exam::HeldExam& exam, const std::string& code) {
    m_exam = exam;
    forget();
    m_outcome.startCode = code;
    setProblem({});
    show();
    setStage(Stage::Codes);
}

void ExamSealModel::setSpecimen(bool specimen) {
    if (specimen != m_specimen && (m_stage == Stage::Said || m_stage == Stage::Conflict)) {
        m_specimen = specimen;
        forget();
        setProblem({});
        setStage(Stage::Said);
    }
}

void ExamSealModel::showFraction(double fraction) {
    if (m_stage == Stage::Working) {
        m_fraction = fraction;
        emit fractionChanged();
    }
}

void ExamSealModel::ask() {
    if (m_desk && possible() && (m_stage == Stage::Said || m_stage == Stage::Conflict)) {
        setProblem({});
        setStage(Stage::Asked);
    }
}

void ExamSealModel::cancel() {
    if (m_stage == Stage::Asked) {
        setStage(Stage::Said);
    }
}

void ExamSealModel::seal(const QString& passphrase) {
    if (m_stage != Stage::Asked || busy() || !m_desk) {
        return;
    }
    forget();
    m_fraction = 0;
    setProblem({});
    Sealing sealing{m_exam.id, fromPool() && m_specimen, nullptr};
    if (needsPassphrase()) {
        std::string typed = passphrase.toStdString();
        sealing.passphrase =
            std::make_shared<const people::Secret>(people::Secret::takeFrom(typed));
    }
    m_stopped = std::make_shared<std::atomic_bool>(false);
    setStage(Stage::Working);
    run(
        [desk = *m_desk,
         sealing,
         watch =
             DrawingWatch{fractionTo(this), [stopped = m_stopped] { return stopped->load(); }}] {
            return sealInUnit(desk, sealing, watch);
        },
        [this](Result<SealingOutcome> outcome) { take(std::move(outcome)); });
}

void ExamSealModel::stop() {
    if (m_stopped) {
        m_stopped->store(true);
        emit changed();
    }
}

void ExamSealModel::take(Result<SealingOutcome> outcome) {
    m_stopped.reset();
    ++m_attempts;
    emit attemptsChanged();
    if (!went(outcome)) {
        setStage(Stage::Said);
        return;
    }
    m_outcome = std::move(*outcome);
    show();
    if (!m_outcome.conflicts.empty()) {
        setStage(Stage::Conflict);
        return;
    }
    m_sheet.restart([desk = *m_desk, id = m_exam.id](const SecretSheet& sheet) {
        return recordCodeSheet(desk, id, sheet.slips.size());
    });
    setStage(Stage::Codes);
    emit wasSealed();
}

void ExamSealModel::acknowledge() {
    if (m_stage == Stage::Codes) {
        forget();
        setStage(Stage::Said);
        emit acknowledged();
    }
}

QString ExamSealModel::leftOut() const {
    return leftOutWords(m_outcome.leftOut, wording()).join('\n');
}

QString ExamSealModel::seenBefore() const {
    QStringList lines;
    for (const SeenBefore& one : m_outcome.seen) {
        lines.append(tr("%1: %2 of %3 tasks were in a paper that this person sat before")
                         .arg(text(one.name))
                         .arg(one.seen)
                         .arg(one.tasks));
    }
    return lines.join('\n');
}

void ExamSealModel::show() {
    std::vector<ExamSentence> sentences;
    if (m_facts.bank) {
        for (const QString& line :
             conflictWords(m_outcome, m_blueprint, *m_facts.bank, wording())) {
            sentences.push_back({line});
        }
    }
    std::vector<ExamCode> codes;
    if (!m_outcome.startCode.empty()) {
        codes.push_back({tr("Start code"),
                         tr("For the person who starts the exam on the day; read it out to nobody "
                            "else."),
                         text(m_outcome.startCode)});
    }
    for (const ToldCode& told : m_outcome.invigilators) {
        codes.push_back({tr("Invigilator %1").arg(text(told.name)),
                         tr("Pauses, gives time, lets somebody go on after a crash."),
                         text(told.code)});
    }
    m_conflicts.setRows(std::move(sentences));
    m_codes.setRows(std::move(codes));
}

SecretSheet ExamSealModel::sheetNow() const {
    SecretSheet sheet;
    sheet.stem = tr("exam-codes");
    sheet.title = tr("Codes of the exam “%1”").arg(text(m_exam.title));
    sheet.lead =
        tr("Cut along the lines and hand each slip to its person on the day of the exam. "
           "Lock what is left away and delete the file.");
    sheet.foot = text(m_exam.title);
    for (const ExamCode& code : m_codes.rows()) {
        sheet.slips.push_back({.name = code.name, .note = code.note, .secret = code.code});
    }
    const Instant now = m_desk ? m_desk->workspace->clock().now() : Instant{};
    sheet.day = localDate(now, kShanghaiOffsetMinutes);
    return sheet;
}

void ExamSealModel::forget() {
    people::wipe(m_outcome.startCode);
    for (ToldCode& told : m_outcome.invigilators) {
        people::wipe(told.code);
    }
    m_outcome = {};
    m_conflicts.setRows({});
    m_codes.setRows({});
    m_sheet.restart();
}

void ExamSealModel::setStage(Stage stage) {
    m_stage = stage;
    emit changed();
}

}  // namespace qgt::app
