#include "app/desktop/settings/memory_fitting_model.h"

#include "app/desktop/text.h"
#include "app/runtime/workspace.h"
#include "engine/people/rights.h"

#include <cmath>
#include <utility>

#include <QPointer>

namespace qgt::app {

namespace {

/// Chance that was given to what was answered then, on the (geometric) average, in per cent.
QString chanceOf(double loss) {
    return QString::number(100.0 * std::exp(-loss), 'f', 1);
}

}  // namespace

MemoryFittingModel::MemoryFittingModel(Deps deps, QObject* parent)
    : PageViewModel(std::move(deps), parent) {}

MemoryFittingModel::~MemoryFittingModel() {
    stop();
}

bool MemoryFittingModel::allowed() const {
    return m_actor &&
           people::reachOf(*m_actor, people::Action::ChangeUnitSettings) != people::Reach::None;
}

bool MemoryFittingModel::own() const {
    return m_facts.adopted && m_facts.adopted->set.memory != memory::kDefaultParameters;
}

QString MemoryFittingModel::inForce() const {
    if (!own()) {
        return tr("In use: the numbers that came with the program.");
    }
    return tr("In use: your own numbers, adopted by %1, %2. Reason: %3")
        .arg(m_facts.by,
             wording().day(localDate(m_facts.adopted->at, kShanghaiOffsetMinutes),
                           localDate(m_facts.now, kShanghaiOffsetMinutes)),
             text(m_facts.adopted->reason));
}

QString MemoryFittingModel::finding() const {
    if (!m_finding) {
        return {};
    }
    const memory::FitProposal& proposal = m_finding->proposal;
    const QString seen =
        tr("Estimated from %1 answers of %2 persons; tried on the last %3 answers, "
           "which it had not seen.")
            .arg(m_finding->answers)
            .arg(m_finding->persons)
            .arg(proposal.heldOut);
    const QString chances =
        tr("What was answered then was given a chance of %1 % on average, by the numbers in use "
           "%2 %.")
            .arg(chanceOf(proposal.loss), chanceOf(proposal.currentLoss));
    const QString advice = better()
                               ? tr("The new numbers predict better and can be adopted.")
                               : tr("The new numbers predict no better, so the present ones stay.");
    return QStringList{seen, chances, advice}.join(wording().english() ? u" " : u"");
}

void MemoryFittingModel::attach(std::shared_ptr<Workspace> workspace,
                                std::optional<people::Actor> actor,
                                const std::filesystem::path& worker) {
    stop();
    m_stopped.reset();
    m_workspace = std::move(workspace);
    m_actor = std::move(actor);
    m_worker = worker;
    m_facts = {};
    m_finding.reset();
    m_asked = Asked::Nothing;
    changeHands();
    setProblem(std::nullopt);
    emit changed();
}

void MemoryFittingModel::retranslate() {
    emit changed();
    emit problemChanged();
}

Result<MemoryFittingModel::Facts> MemoryFittingModel::readFacts(
    Workspace& workspace, const people::Actor& actor, const std::filesystem::path& worker) {
    auto adopted = MemoryFitting(workspace, actor, worker).inForce();
    if (!adopted) {
        return tl::unexpected<Error>(adopted.error());
    }
    Facts facts{std::move(*adopted), {}, workspace.clock().now()};
    if (facts.adopted) {
        const auto person = workspace.store().people().person(facts.adopted->by);
        if (!person) {
            return tl::unexpected<Error>(person.error());
        }
        facts.by = *person ? text((*person)->name) : QString();
    }
    return facts;
}

void MemoryFittingModel::show(Facts facts) {
    m_facts = std::move(facts);
    emit changed();
}

void MemoryFittingModel::enter() {
    if (!allowed() || !m_workspace) {
        return;
    }
    read(
        [workspace = m_workspace, actor = *m_actor, worker = m_worker] {
            return readFacts(*workspace, actor, worker);
        },
        [this](Result<Facts> facts) {
            if (went(facts)) {
                show(std::move(*facts));
            }
        });
}

void MemoryFittingModel::showProgress(double done) {
    m_fraction = done;
    emit changed();
}

void MemoryFittingModel::start() {
    if (!allowed() || !m_workspace || running() || busy()) {
        return;
    }
    m_stopped = std::make_shared<std::atomic_bool>(false);
    m_fraction = 0;
    m_finding.reset();
    ask(Asked::Nothing);
    const auto tell = [guard = QPointer<MemoryFittingModel>(this)](double done) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, done] {
                if (guard) {
                    guard->showProgress(done);
                }
            },
            Qt::QueuedConnection);
    };
    run(
        [workspace = m_workspace, actor = *m_actor, worker = m_worker, tell, stopped = m_stopped] {
            return MemoryFitting(*workspace, actor, worker).fit(tell, [stopped] {
                return stopped->load();
            });
        },
        [this](Result<MemoryFinding> found) {
            const bool given = m_stopped && m_stopped->load();
            m_stopped.reset();
            // Stopping is no problem: it was asked for.
            if (given) {
                setProblem(std::nullopt);
            } else if (went(found)) {
                m_finding = std::move(*found);
            }
            emit changed();
        });
}

void MemoryFittingModel::stop() {
    if (m_stopped) {
        m_stopped->store(true);
    }
}

void MemoryFittingModel::ask(Asked asked) {
    m_asked = asked;
    setProblem(std::nullopt);
    emit changed();
}

void MemoryFittingModel::adopt() {
    if (better()) {
        ask(Asked::Adopt);
    }
}

void MemoryFittingModel::takeBack() {
    if (own()) {
        ask(Asked::TakeBack);
    }
}

void MemoryFittingModel::cancel() {
    ask(Asked::Nothing);
}

void MemoryFittingModel::confirm(const QString& reason) {
    if (!asking() || !m_workspace || !m_actor) {
        return;
    }
    run(
        [workspace = m_workspace,
         actor = *m_actor,
         worker = m_worker,
         finding = m_asked == Asked::Adopt ? m_finding : std::nullopt,
         why = reason.toStdString()]() -> Result<Facts> {
            MemoryFitting fitting(*workspace, actor, worker);
            const Status done = finding ? fitting.adopt(*finding, why) : fitting.takeBack(why);
            return done ? readFacts(*workspace, actor, worker) : tl::unexpected(done.error());
        },
        [this](Result<Facts> facts) {
            if (went(facts)) {
                m_finding.reset();
                m_asked = Asked::Nothing;
                show(std::move(*facts));
            }
        });
}

}  // namespace qgt::app
