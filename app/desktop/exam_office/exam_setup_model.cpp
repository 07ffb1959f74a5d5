#include "app/desktop/exam_office/exam_setup_model.h"

#include "app/desktop/exam_office/exam_office_words.h"
#include "app/desktop/text.h"
#include "app/runtime/exam_material.h"
#include "app/runtime/extra_time.h"
#include "engine/exam/assembly.h"

#include <algorithm>
#include <utility>

#include <QDateTime>

namespace qgt::app {

namespace {

constexpr int kOffsetSeconds = kShanghaiOffsetMinutes * 60;
constexpr int kDaysAhead = 7;
constexpr int kFirstHour = 9;

QDateTime examLocalTime(Instant at) {
    return QDateTime::fromMSecsSinceEpoch(at.ms, Qt::OffsetFromUTC, kOffsetSeconds);
}

/// As an input method may have typed it: full-width signs are the others.
QString plainSigns(const QString& words) {
    return words.trimmed()
        .normalized(QString::NormalizationForm_KC)
        .replace(QLatin1Char('/'), QLatin1Char('-'))
        .replace(QLatin1Char('.'), QLatin1Char('-'));
}

/// A week from now, in the morning.
Instant firstOffer(Instant now) {
    const QDate day = examLocalTime(now).date().addDays(kDaysAhead);
    const QDateTime at(day, QTime(kFirstHour, 0), Qt::OffsetFromUTC, kOffsetSeconds);
    return {at.toMSecsSinceEpoch()};
}

/// The refused field as the page calls it.
Error inPageWords(Error error) {
    if (error.code == "exam.draft-unfit") {
        for (auto& [name, value] : error.args) {
            value = name == "field" ? draftFieldWords(value).toStdString() : value;
        }
    }
    return error;
}

}  // namespace

std::optional<Instant> ExamSetupModel::Typed::instant() const {
    const QDate date = QDate::fromString(plainSigns(day), QStringLiteral("yyyy-M-d"));
    const QTime clock = QTime::fromString(plainSigns(time), QStringLiteral("H:mm"));
    if (!date.isValid() || !clock.isValid()) {
        return {};
    }
    return Instant{QDateTime(date, clock, Qt::OffsetFromUTC, kOffsetSeconds).toMSecsSinceEpoch()};
}

ExamSetupModel::ExamSetupModel(Deps deps, QObject* parent)
    : PageViewModel(std::move(deps), parent),
      m_blueprints(this),
      m_lines(this),
      m_variants(this),
      m_people(wording(), this) {
    connect(
        &m_people, &ExamCandidatesModel::confirmationWanted, this, &ExamSetupModel::confirmExtra);
    connect(&m_people, &ExamCandidatesModel::changed, this, [this] {
        if (!m_showing) {
            touch();
        }
    });
}

QString ExamSetupModel::titleError() const {
    return m_tried && m_title.trimmed().isEmpty()
               ? tr("Give the exam a title, as candidates read it")
               : QString();
}

QString ExamSetupModel::blueprintError() const {
    if (!m_tried) {
        return {};
    }
    if (blueprint() == nullptr) {
        return tr("Choose a blueprint");
    }
    return oneLine() && m_line.empty() ? tr("Choose the line that it is about") : QString();
}

QString ExamSetupModel::opensError() const {
    return m_opens.instant() ? QString() : tr("Write the day as 2026-12-05 and the time as 09:00");
}

QString ExamSetupModel::closesError() const {
    const auto closes = m_closes.instant();
    if (!closes) {
        return tr("Write the day as 2026-12-05 and the time as 09:00");
    }
    const auto opens = m_opens.instant();
    if (opens && *closes <= *opens) {
        return tr("The end has to be after the beginning");
    }
    return *closes <= m_facts.now ? tr("This is over already") : QString();
}

QString ExamSetupModel::blueprintWords() const {
    const bank::Blueprint* const chosen = blueprint();
    return chosen == nullptr ? QString() : app::blueprintWords(*chosen, *m_facts.bank, wording());
}

bool ExamSetupModel::oneLine() const {
    const bank::Blueprint* const chosen = blueprint();
    return chosen != nullptr && chosen->scope == bank::PaperScope::OneLine;
}

bool ExamSetupModel::fit() const {
    return !m_title.trimmed().isEmpty() && blueprint() != nullptr &&
           !(oneLine() && m_line.empty()) && opensError().isEmpty() && closesError().isEmpty() &&
           m_people.fit();
}

QString ExamSetupModel::done() const {
    return m_done && !m_touched ? tr("The exam is saved; it can be changed until it is sealed.")
                                : QString();
}

void ExamSetupModel::attach(std::optional<OfficeDesk> desk) {
    m_desk = std::move(desk);
    m_facts = {};
    m_exam = {};
    changeHands();
    m_showing = true;
    m_people.edit({}, {}, {});
    m_showing = false;
    show();
}

void ExamSetupModel::retranslate() {
    m_showing = true;
    m_people.retranslate();
    m_showing = false;
    show();
    emit problemChanged();
}

void ExamSetupModel::edit(const OfficeFacts& facts, const exam::HeldExam& exam) {
    m_facts = facts;
    m_exam = exam;
    m_title = text(exam.title);
    m_line = exam.line;
    m_blueprint = {};
    m_replanned = false;
    if (exam.id.empty()) {
        const Instant first = firstOffer(facts.now);
        m_opens = typed(first);
        m_closes = typed({first.ms + kMsPerHour});
        m_forms = 2;
    } else {
        m_opens = typed(exam.opens);
        m_closes = typed(exam.closes);
        m_forms = exam.forms;
        const auto frozen = frozenBlueprint(exam);
        m_blueprint = frozen ? frozen->id : BlueprintId();
        m_replanned = blueprint() != nullptr && frozenText(*blueprint()) != exam.blueprint;
    }
    m_showing = true;
    m_people.edit(facts, exam, m_desk ? m_desk->actor.person : PersonId());
    m_people.setBlueprint(blueprint() == nullptr ? bank::Blueprint() : *blueprint());
    m_showing = false;
    m_touched = false;
    m_tried = false;
    m_done = false;
    setProblem({});
    show();
    lookBack();
}

void ExamSetupModel::lookBack() {
    const bank::Blueprint* const chosen = blueprint();
    if (!m_desk || chosen == nullptr || (oneLine() && m_line.empty())) {
        return;
    }
    exam::HeldExam kind;
    kind.line = oneLine() ? m_line : LineId();
    read(
        [desk = *m_desk, kind, plan = *chosen] {
            return candidateHistories(*desk.workspace, desk.actor, kind, plan);
        },
        [this, id = m_blueprint, line = m_line](
            Result<std::map<PersonId, CandidateHistory>> histories) {
            if (id != m_blueprint || line != m_line) {
                return;  // another kind was chosen meanwhile
            }
            if (!histories) {
                setProblem(histories.error());
                return;
            }
            m_showing = true;
            m_people.setHistories(std::move(*histories));
            m_showing = false;
        });
}

void ExamSetupModel::setTitle(const QString& words) {
    set(m_title, words);
}

void ExamSetupModel::setOpensDay(const QString& words) {
    set(m_opens.day, words);
}

void ExamSetupModel::setOpensTime(const QString& words) {
    set(m_opens.time, words);
}

void ExamSetupModel::setClosesDay(const QString& words) {
    set(m_closes.day, words);
}

void ExamSetupModel::setClosesTime(const QString& words) {
    set(m_closes.time, words);
}

void ExamSetupModel::chooseBlueprint(int row) {
    if (m_facts.bank && row >= 0 && row < m_blueprints.rowCount()) {
        m_blueprint = m_facts.bank->blueprints()[static_cast<std::size_t>(row)].id;
        m_people.setBlueprint(*blueprint());
        touch();
        lookBack();
    }
}

void ExamSetupModel::chooseLine(int row) {
    if (m_facts.bank && row >= 0 && row < m_lines.rowCount()) {
        m_line = m_facts.bank->lines()[static_cast<std::size_t>(row)].id;
        touch();
        lookBack();
    }
}

void ExamSetupModel::chooseVariant(int row) {
    m_forms = row < exam::kMostParallelPapers ? row + 1 : 0;
    touch();
}

void ExamSetupModel::save() {
    store(false);
}

void ExamSetupModel::saveAndSeal() {
    if (saved()) {
        emit stored(true);
        return;
    }
    store(true);
}

void ExamSetupModel::store(bool sealNext) {
    m_tried = true;
    emit changed();
    if (!m_desk || busy()) {
        return;
    }
    setProblem({});
    if (!fit()) {
        // What is wrong may stand above or below what is seen of the page.
        setProblem(Error{"exam.setup-unfit", {}});
        return;
    }
    run([desk = *m_desk, draft = draft()] { return desk.source->save(draft); },
        [this, sealNext](Result<exam::HeldExam> kept) {
            if (!kept) {
                setProblem(inPageWords(kept.error()));
                return;
            }
            edit(m_facts, *kept);
            m_done = true;
            emit changed();
            emit stored(sealNext);
        });
}

void ExamSetupModel::confirmExtra(const exam::ExamCandidate& candidate, const QString& words) {
    if (!m_desk) {
        return;
    }
    std::string typed = words.toStdString();
    const auto secret = std::make_shared<const people::Secret>(people::Secret::takeFrom(typed));
    run(
        [desk = *m_desk, candidate, secret] {
            return confirmExtraTime(*desk.workspace, desk.actor, candidate, *secret);
        },
        [this, candidate](const Status& confirmed) {
            if (went(confirmed)) {
                m_people.takeConfirmation(candidate);
            }
        });
}

const bank::Blueprint* ExamSetupModel::blueprint() const {
    return m_facts.bank ? m_facts.bank->blueprint(m_blueprint) : nullptr;
}

ExamDraft ExamSetupModel::draft() const {
    ExamDraft draft;
    draft.id = m_exam.id;
    draft.title = m_title.trimmed().toStdString();
    draft.blueprint = m_blueprint;
    draft.line = oneLine() ? m_line : LineId();
    draft.opens = m_opens.instant().value_or(Instant{});
    draft.closes = m_closes.instant().value_or(Instant{});
    draft.candidates = m_people.candidates();
    draft.invigilators = m_people.chosenInvigilators();
    draft.forms = m_forms;
    return draft;
}

ExamSetupModel::Typed ExamSetupModel::typed(Instant at) {
    const QDateTime local = examLocalTime(at);
    return {local.toString(QStringLiteral("yyyy-MM-dd")), local.toString(QStringLiteral("HH:mm"))};
}

void ExamSetupModel::set(QString& field, const QString& words) {
    if (field != words) {
        field = words;
        touch();
    }
}

void ExamSetupModel::touch() {
    m_touched = true;
    show();
}

void ExamSetupModel::show() {
    const bool showing = std::exchange(m_showing, true);
    m_people.setOpens(m_opens.instant());
    m_showing = showing;
    std::vector<ExamChoice> blueprints;
    std::vector<ExamChoice> lines;
    if (m_facts.bank) {
        for (const bank::Blueprint& one : m_facts.bank->blueprints()) {
            blueprints.push_back({text(one.title), one.id == m_blueprint});
        }
        for (const bank::ServiceLine& line : m_facts.bank->lines()) {
            lines.push_back({officeLineName(line.id, *m_facts.bank, wording()), line.id == m_line});
        }
    }
    std::vector<ExamChoice> variants;
    for (int forms = 1; forms <= exam::kMostParallelPapers; ++forms) {
        variants.push_back({QString::number(forms), m_forms == forms});
    }
    variants.push_back({tr("one for everybody"), m_forms == 0});
    m_blueprints.setRows(std::move(blueprints));
    m_lines.setRows(std::move(lines));
    m_variants.setRows(std::move(variants));
    emit changed();
}

}  // namespace qgt::app
