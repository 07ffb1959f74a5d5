#include "app/desktop/composition.h"

#include "app/desktop/demo/demo_unit.h"
#include "app/desktop/exam/exam_room_source.h"
#include "app/desktop/exam_office/exam_office_of_unit.h"
#include "app/desktop/settings/app_settings.h"
#include "app/runtime/mirror_place.h"
#include "app/runtime/workspace.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>
#include <QPointer>

namespace qgt::app {

/// What opening gives back to the window's thread.
struct Composition::Opened {
    std::shared_ptr<Workspace> workspace;
    SignInFacts facts;
};

namespace {

/// Progress from the worker's thread to the page.
auto progressTo(StartViewModel* start) {
    return [guard = QPointer<StartViewModel>(start)](double fraction) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, fraction] {
                if (guard) {
                    guard->showBuilding(fraction);
                }
            },
            Qt::QueuedConnection);
    };
}

Result<std::shared_ptr<Workspace>> openWorkspace(const WorkspaceOptions& options,
                                                 const DemoProgress& progress) {
    auto opened = Workspace::open(options);
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    std::shared_ptr<Workspace> workspace = std::move(*opened);
    if (options.folder.demo) {
        if (const Status built = buildDemo(*workspace, progress); !built) {
            return tl::unexpected(built.error());
        }
    }
    return workspace;
}

bool may(const people::Actor& actor, people::Action action) {
    return people::reachOf(actor, action) != people::Reach::None;
}

}  // namespace

Composition::Composition(Deps deps, QObject* parent)
    : QObject(parent),
      m_deps(std::move(deps)),
      m_errors(m_deps.executor, m_deps.clock, m_deps.folder.root),
      m_models(
          m_deps.executor, Wording(m_deps.settings, &m_errors), m_deps.settings, m_deps.clock) {
    connect(m_models.start(), &StartViewModel::retryRequested, this, &Composition::open);
    connect(m_models.start(), &StartViewModel::demoRequested, this, &Composition::openDemo);
    connect(
        m_models.start(), &StartViewModel::quitRequested, this, [] { QCoreApplication::quit(); });
    connect(m_models.firstRun(), &FirstRunViewModel::demoRequested, this, &Composition::openDemo);
    connect(m_models.firstRun(), &FirstRunViewModel::finished, this, &Composition::signOut);
    connect(m_models.signIn(), &SignInViewModel::entered, this, &Composition::enter);
    connect(m_models.today(), &TodayViewModel::sessionRequested, this, &Composition::startSession);
    connect(m_models.ownTraining(),
            &OwnTrainingViewModel::sessionRequested,
            this,
            &Composition::startSession);
    connect(
        m_models.mastery(), &MasteryViewModel::sessionRequested, this, &Composition::startSession);
    connect(m_models.today(), &TodayViewModel::resumeRequested, this, [this] {
        m_deps.app.show(QStringLiteral("practice"));
    });
    connect(m_models.practice(), &PracticeViewModel::leaveRequested, this, [this] {
        m_deps.app.show(QStringLiteral("today"));
    });
    connectHandbook();
    connectExams();
    connectStation();
    connectCarry();
    connectSearch();
    connectIntroduction();
    connect(m_models.examOffice(), &ExamOfficeViewModel::keysWanted, this, [this] {
        m_deps.app.show(QStringLiteral("settings"));
    });
    connectBlueprints();
    connect(&m_deps.app, &AppModel::signOutRequested, this, &Composition::signOut);
    connect(m_models.dataCare(), &DataCareViewModel::restoreRequested, this, &Composition::restore);
    connect(
        m_models.bankUpdate(), &BankUpdateViewModel::reopenRequested, this, &Composition::reopen);
    connect(&m_deps.settings, &AppSettings::wordsChanged, this, &Composition::retranslate);
    connect(&m_deps.settings, &AppSettings::notSaved, this, [this] {
        m_errors.shown({"settings.not-saved", {}});
    });
}

Composition::~Composition() = default;

void Composition::connectHandbook() {
    connect(m_models.practice(),
            &PracticeViewModel::handbookRequested,
            this,
            [this](const QString& slug) {
                m_models.handbook()->comeFrom(HandbookViewModel::Origin::Item, slug);
                m_deps.app.show(QStringLiteral("handbook"));
            });
    connect(m_models.handbook(),
            &HandbookViewModel::sessionRequested,
            this,
            &Composition::startSession);
    connect(m_models.cases(), &CaseViewModel::handbookRequested, this, [this](const QString& slug) {
        m_models.handbook()->comeFrom(HandbookViewModel::Origin::Case, slug);
        m_deps.app.show(QStringLiteral("handbook"));
    });
    connect(m_models.handbook(),
            &HandbookViewModel::backRequested,
            this,
            [this](HandbookViewModel::Origin origin) {
                m_deps.app.show(origin == HandbookViewModel::Origin::Case
                                    ? QStringLiteral("cases")
                                    : QStringLiteral("practice"));
            });
}

void Composition::connectIntroduction() {
    IntroductionModel* const introduction = m_models.introduction();
    connect(&m_deps.app, &AppModel::introductionRequested, introduction, &IntroductionModel::show);
    connect(introduction, &IntroductionModel::notKept, this, [this](const Error& error) {
        const Wording wording(m_deps.settings, &m_errors);
        m_deps.app.notices()->add(
            {.kind = Notice::Kind::Gap, .lead = {}, .text = wording.sentence(error)});
    });
}

void Composition::connectSearch() {
    ReviewViewModel* const review = m_models.review();
    FinderViewModel* const finder = m_models.finder();
    connect(review, &ReviewViewModel::sessionRequested, this, &Composition::startSession);
    const auto openCase = [this](const QString& id) {
        m_deps.app.show(QStringLiteral("cases"));
        m_models.cases()->open(id);
    };
    connect(review, &ReviewViewModel::caseRequested, this, openCase);
    connect(finder, &FinderViewModel::caseRequested, this, openCase);
    const auto openSection = [this](const QString& slug) {
        m_deps.app.show(QStringLiteral("handbook"));
        m_models.handbook()->open(slug);
    };
    connect(review, &ReviewViewModel::sectionRequested, this, openSection);
    connect(finder, &FinderViewModel::sectionRequested, this, openSection);
    connect(m_models.ownTraining(), &OwnTrainingViewModel::handbookRequested, this, openSection);
    connect(finder, &FinderViewModel::pageRequested, &m_deps.app, &AppModel::show);
    connect(finder, &FinderViewModel::personRequested, this, [this](const QString& id) {
        m_deps.app.show(QStringLiteral("people"));
        m_models.people()->openPerson(id);
    });
    connect(finder, &FinderViewModel::itemRequested, this, [this](const QString& id) {
        m_models.review()->showItem(ItemId(id.toStdString()));
        m_deps.app.show(QStringLiteral("review"));
    });
}

/// On the worker: whoever comes in first waits for it least.
void Composition::buildIndex() {
    if (people::reachOf(m_actor, people::Action::Practise) == people::Reach::None) {
        return;  // sees no content
    }
    runFor(
        m_deps.executor,
        this,
        [workspace = m_workspace] {
            const auto bank = workspace->bankPtr();
            return SearchSource{.bank = bank,
                                .index = std::make_shared<const search::SearchIndex>(bank)};
        },
        [this](const SearchSource& source) {
            m_models.review()->search()->setSource(source);
            m_models.finder()->setSource(source);
        });
}

void Composition::open() {
    m_models.start()->showOpening(QString::fromStdString(m_deps.folder.root.string()),
                                  m_deps.folder.demo);
    m_deps.app.showAlone(QStringLiteral("start"));
    runFor(
        m_deps.executor,
        this,
        [options = openingOptions(), progress = progressTo(m_models.start())]() -> Result<Opened> {
            auto workspace = openWorkspace(options, progress);
            if (!workspace) {
                return tl::unexpected(workspace.error());
            }
            auto facts = readSignIn(**workspace);
            if (!facts) {
                return tl::unexpected(facts.error());
            }
            return Opened{.workspace = std::move(*workspace), .facts = std::move(*facts)};
        },
        [this](const Result<Opened>& opened) { take(opened); });
}

WorkspaceOptions Composition::openingOptions() const {
    WorkspaceOptions options;
    options.folder = m_deps.folder;
    options.shippedBank = m_deps.shippedBank;
    options.clock = &m_deps.clock;
    options.secretCost = m_deps.secretCost;
    return options;
}

void Composition::openDemo() {
    // The unit's own lock is given back on the worker before the demo is opened there.
    m_deps.executor(
        this, [held = letGo()] {}, [] {});
    m_deps.folder = m_deps.demoFolder;
    m_errors.moveTo(m_deps.folder.root);
    m_deps.app.setFacts({.demo = true,
                         .dataFolder = QString::fromStdString(m_deps.folder.root.string()),
                         .version = m_deps.app.version()});
    open();
}

void Composition::take(const Result<Opened>& opened) {
    if (!opened) {
        m_models.start()->showFailure(opened.error());
        emit settled();
        return;
    }
    m_workspace = opened->workspace;
    showFirstPage(opened->facts);
    if (std::exchange(m_deps.station, false)) {
        enterStation();
    }
    emit settled();
}

void Composition::showFirstPage(const SignInFacts& facts) {
    m_models.signIn()->attach(m_workspace, facts, m_deps.folder.demo);
    m_models.firstRun()->attach(m_workspace);
    m_models.joining()->attach(m_workspace, facts.atHome);
    m_deps.app.showAlone(facts.firstRun ? QStringLiteral("first_run") : QStringLiteral("login"));
}

void Composition::enter(const Entered& who) {
    m_models.today()->attach(m_workspace, who.actor);
    m_models.people()->attach(m_workspace, who.actor);
    m_models.practice()->attach(std::make_shared<PracticeDesk>(m_workspace, who.actor));
    m_models.cases()->attach(std::make_shared<CaseDesk>(m_workspace, who.actor));
    m_models.handbook()->attach(m_workspace, who.actor);
    m_models.exam()->attach(std::make_shared<ExamDesk>(
        examsOf(m_workspace,
                who.actor,
                {.program = "qgt " + m_deps.app.version().toStdString(),
                 .worker = m_deps.worker,
                 .mirrors = mirrorPlace(m_deps.folder, m_deps.environment)})));
    m_models.dataCare()->attach(m_workspace, who.actor, m_deps.worker);
    m_models.examKeys()->attach(m_workspace, who.actor);
    m_models.carry()->attach(m_workspace, who.actor);
    if (may(who.actor, people::Action::ManageExams)) {
        m_models.examOffice()->attach(officeOf(m_workspace, who.actor, m_deps.worker));
        m_models.blueprints()->attach(BlueprintDesk{m_workspace, who.actor, m_deps.worker});
    }
    if (may(who.actor, people::Action::ViewExamAnalysis)) {
        m_models.analyses()->attach(OfficeDesk{m_workspace, who.actor, nullptr});
    }
    if (maySeeCertificates(who.actor)) {
        m_models.certificates()->attach(CertificateDesk{m_workspace, who.actor});
    }
    m_models.review()->attach(m_workspace, who.actor);
    m_models.mastery()->attach(m_workspace, who.actor);
    if (may(who.actor, people::Action::ViewTeamMastery)) {
        m_models.team()->attach(m_workspace, who.actor);
    }
    if (may(who.actor, people::Action::PlanTraining)) {
        m_models.training()->attach(m_workspace, who.actor);
        m_models.meeting()->attach(m_workspace, who.actor);
    }
    if (may(who.actor, people::Action::Practise)) {
        m_models.ownTraining()->attach(m_workspace, who.actor);
    }
    if (may(who.actor, people::Action::LogRequests)) {
        m_models.reception()->attach(m_workspace, who.actor);
    }
    if (may(who.actor, people::Action::PlanRoster)) {
        m_models.roster()->attach(m_workspace, who.actor, m_deps.worker);
    }
    if (may(who.actor, people::Action::SayDuties)) {
        m_models.duty()->attach(m_workspace, who.actor);
    }
    m_models.finder()->attach(m_workspace, who.actor, pagesFor(who.actor));
    m_actor = who.actor;
    m_deps.app.setWho({.person = who.name, .post = who.post, .committee = who.committee});
    m_deps.app.setPages(pagesFor(who.actor),
                        {{QStringLiteral("blueprints"), QStringLiteral("exam_office")}});
    // The demo shows the program at work; its seven persons are nobody's first day.
    m_models.introduction()->attach(
        m_workspace,
        {.person = who.actor.person, .pages = pagesFor(who.actor), .offer = !m_deps.folder.demo});
    m_deps.app.show(m_deps.app.pages()->entries().front().id);
    buildIndex();  // after what the first page reads
    m_models.bankUpdate()->attach({m_workspace, who.actor, m_deps.shippedBank});
}

void Composition::signOut() {
    leave();
    m_deps.app.showAlone(QStringLiteral("login"));
    m_models.signIn()->reload();
}

void Composition::leave() {
    m_models.today()->attach(nullptr, {});
    m_models.people()->attach(nullptr, {});
    m_models.practice()->attach(nullptr);
    m_models.cases()->attach(nullptr);
    m_models.handbook()->attach(nullptr, {});
    m_models.exam()->attach(nullptr);
    m_models.dataCare()->attach(nullptr, {});
    m_models.bankUpdate()->attach({});
    m_models.examKeys()->attach(nullptr, {});
    m_models.carry()->attach(nullptr, {});
    m_models.examOffice()->attach({});
    m_models.analyses()->attach({});
    m_models.station()->attach(nullptr);
    m_models.blueprints()->attach({});
    m_models.certificates()->attach({});
    m_models.review()->attach(nullptr, {});
    m_models.mastery()->attach(nullptr, {});
    m_models.team()->attach(nullptr, {});
    m_models.training()->attach(nullptr, {});
    m_models.meeting()->attach(nullptr, {});
    m_models.ownTraining()->attach(nullptr, {});
    m_models.reception()->attach(nullptr, {});
    m_models.roster()->attach(nullptr, {}, {});
    m_models.duty()->attach(nullptr, {});
    m_models.review()->search()->setSource({});
    m_models.finder()->attach(nullptr, {}, {});
    m_models.introduction()->attach(nullptr, {});
    m_deps.app.setWho({});
}

std::shared_ptr<Workspace> Composition::letGo() {
    leave();
    m_models.firstRun()->attach(nullptr);
    m_models.joining()->attach(nullptr, false);
    m_models.signIn()->attach(nullptr, {}, m_deps.folder.demo);
    return std::exchange(m_workspace, nullptr);
}

void Composition::startSession(const practice::SessionSpec& spec) {
    m_models.practice()->beginWith(spec);
    m_deps.app.show(QStringLiteral("practice"));
}

void Composition::retranslate() {
    m_models.retranslate();
}

}  // namespace qgt::app
