#include "app/desktop/sign_in/sign_in_view_model.h"

#include "app/desktop/demo/demo_secrets.h"

#include <algorithm>
#include <utility>

namespace qgt::app {

namespace {

constexpr int kSecondMs = 1000;

QString argument(const Error& error, const std::string& name) {
    const auto found =
        std::ranges::find(error.args, name, &std::pair<std::string, std::string>::first);
    return found == error.args.end() ? QString() : QString::fromStdString(found->second);
}

}  // namespace

SignInViewModel::SignInViewModel(Deps deps, QObject* parent)
    : QObject(parent), m_deps(std::move(deps)), m_persons(this) {
    m_countdown.setInterval(kSecondMs);
    connect(&m_countdown, &QTimer::timeout, this, [this] {
        m_waitSeconds = std::max(0, m_waitSeconds - 1);
        if (m_waitSeconds == 0) {
            m_countdown.stop();
        }
        emit waitChanged();
    });
}

QString SignInViewModel::dateLine() const {
    return tr("%1 %2, choose your name")
        .arg(m_deps.wording.weekdayAndDay(m_facts.now), m_deps.wording.greeting(m_facts.now));
}

QString SignInViewModel::bankLine() const {
    const QString base = tr("Data stay on this computer. Question bank %1, %2 lines, %3 items.")
                             .arg(m_facts.bankVersion)
                             .arg(m_facts.lines)
                             .arg(m_facts.items);
    return m_facts.findings == 0
               ? base
               : base + tr(" %1 faulty entries of the bank are left out.").arg(m_facts.findings);
}

QString SignInViewModel::problem() const {
    return m_problem ? m_deps.wording.sentence(*m_problem) : QString();
}

QString SignInViewModel::demoHint() const {
    return m_demo ? tr("Demo data, all persons are invented. PIN %1; director's password %2")
                        .arg(QString::fromLatin1(kDemoPin), QString::fromLatin1(kDemoPassword))
                  : QString();
}

void SignInViewModel::attach(std::shared_ptr<Workspace> workspace, SignInFacts facts, bool demo) {
    m_workspace = std::move(workspace);
    m_facts = std::move(facts);
    m_demo = demo;
    m_current = -1;
    showFacts();
    emit currentChanged();
}

void SignInViewModel::reload() {
    cancel();
    runFor(
        m_deps.executor,
        this,
        [workspace = m_workspace] { return readSignIn(*workspace); },
        [this](const Result<SignInFacts>& facts) {
            if (facts) {
                m_facts = *facts;
                showFacts();
            } else {
                setProblem(facts.error());
            }
        });
}

void SignInViewModel::retranslate() {
    showFacts();
    emit problemChanged();
}

void SignInViewModel::showFacts() {
    std::vector<SignInRow> rows;
    for (const SignInPerson& person : m_facts.persons) {
        const QString last = person.lastSignIn.ms == 0
                                 ? QString()
                                 : m_deps.wording.moment(person.lastSignIn, m_facts.now);
        const QString post = m_facts.committee.isEmpty() && !person.committee.isEmpty()
                                 ? person.post + QStringLiteral("　") + person.committee
                                 : person.post;
        rows.push_back({.name = person.name,
                        .post = post,
                        .last = last,
                        .usesPin = person.kind == people::SecretKind::Pin});
    }
    m_persons.setRows(std::move(rows));
    emit factsChanged();
}

void SignInViewModel::choose(int row) {
    if (row < 0 || row >= m_persons.rowCount() || row == m_current || m_busy) {
        return;
    }
    m_current = row;
    setProblem({});
    emit currentChanged();
}

void SignInViewModel::enter(const QString& secret) {
    if (m_busy || m_current < 0 || m_waitSeconds > 0 || secret.isEmpty()) {
        return;
    }
    setBusy(true);
    const PersonId person = m_facts.persons[static_cast<std::size_t>(m_current)].person;
    m_oldSecret = secret.toStdString();
    runFor(
        m_deps.executor,
        this,
        [workspace = m_workspace, person, text = m_oldSecret] {
            return signIn(*workspace, person, text);
        },
        [this](const Result<Entered>& result) { finish(result); });
}

void SignInViewModel::change(const QString& fresh, const QString& again) {
    if (m_busy || m_current < 0) {
        return;
    }
    if (fresh != again) {
        setProblem(Error{"sign-in.not-the-same", {}});
        return;
    }
    setBusy(true);
    SecretChange change{.person = m_facts.persons[static_cast<std::size_t>(m_current)].person,
                        .old = m_oldSecret,
                        .fresh = fresh.toStdString()};
    runFor(
        m_deps.executor,
        this,
        [workspace = m_workspace, change = std::move(change)] {
            return changeSecret(*workspace, change);
        },
        [this](const Result<Entered>& result) { finish(result); });
}

void SignInViewModel::finish(const Result<Entered>& result) {
    setBusy(false);
    if (result) {
        people::wipe(m_oldSecret);
        setProblem({});
        setStage(Stage::Choose);
        emit entered(*result);
        return;
    }
    if (result.error().code == "sign-in.must-change") {
        m_newIsPin = argument(result.error(), "kind") == QLatin1String("pin");
        setProblem({});
        setStage(Stage::MustChange);
        return;
    }
    setProblem(result.error());
    startWait(result.error());
    ++m_attempts;
    emit attemptsChanged();
}

void SignInViewModel::startRecovery() {
    setProblem({});
    setStage(Stage::Recover);
}

void SignInViewModel::recover(const QString& code, const QString& password, const QString& again) {
    if (m_busy) {
        return;
    }
    if (password != again) {
        setProblem(Error{"sign-in.not-the-same", {}});
        return;
    }
    setBusy(true);
    runFor(
        m_deps.executor,
        this,
        [workspace = m_workspace, code = code.toStdString(), password = password.toStdString()] {
            return recoverAccess(*workspace, code, password);
        },
        [this](const Result<QString>& fresh) {
            setBusy(false);
            if (!fresh) {
                setProblem(fresh.error());
                return;
            }
            setProblem({});
            m_recoveryCode = *fresh;
            setStage(Stage::Recovered);
        });
}

void SignInViewModel::cancel() {
    people::wipe(m_oldSecret);
    m_recoveryCode.clear();
    setProblem({});
    setStage(Stage::Choose);
}

void SignInViewModel::setStage(Stage stage) {
    m_stage = stage;
    emit stageChanged();
}

void SignInViewModel::setBusy(bool busy) {
    m_busy = busy;
    emit busyChanged();
}

void SignInViewModel::setProblem(std::optional<Error> error) {
    m_problem = std::move(error);
    emit problemChanged();
}

void SignInViewModel::startWait(const Error& error) {
    m_waitSeconds = argument(error, "seconds").toInt();
    if (m_waitSeconds > 0) {
        m_countdown.start();
    }
    emit waitChanged();
}

}  // namespace qgt::app
