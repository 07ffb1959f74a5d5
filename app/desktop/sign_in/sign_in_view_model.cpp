#include "app/desktop/sign_in/sign_in_view_model.h"

#include "app/desktop/demo/demo_secrets.h"
#include "app/desktop/sign_in/same_twice.h"

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

bool isDigits(const QString& words) {
    return !words.isEmpty() && std::ranges::all_of(words, [](QChar one) { return one.isDigit(); });
}

}  // namespace

SignInViewModel::SignInViewModel(Deps deps, QObject* parent)
    : PageViewModel(std::move(deps), parent),
      m_sheet(
          executor(),
          wording(),
          [this] { return recoverySheet(m_recoveryCode, dayOf(*m_workspace)); },
          this),
      m_persons(this) {
    m_countdown.setInterval(kSecondMs);
    connect(&m_countdown, &QTimer::timeout, this, [this] {
        m_waitSeconds = std::max(0, m_waitSeconds - 1);
        if (m_waitSeconds == 0) {
            m_countdown.stop();
            if (hasProblem("sign-in.wait")) {
                setProblem({});
            }
        }
        emit waitChanged();
    });
}

QString SignInViewModel::dateLine() const {
    return tr("%1 %2, choose your name")
        .arg(wording().weekdayAndDay(m_facts.now), wording().greeting(m_facts.now));
}

QString SignInViewModel::bankLine() const {
    const QString base = tr("Data stay on this computer. Question bank %1, %2 lines, %3 items.")
                             .arg(m_facts.bankVersion)
                             .arg(m_facts.lines)
                             .arg(m_facts.items);
    return m_facts.findings == 0
               ? base
               : base + tr(" %1 faults in the bank's files: what they stand in is left out, the "
                           "rest and "
                           "all records are as before. “qgtctl bank check” names each with what to "
                           "correct.")
                            .arg(m_facts.findings);
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
    changeHands();
    people::wipe(m_oldSecret);
    m_filter.clear();
    m_current = -1;
    showFacts();
    emit currentChanged();
    chooseOnlyOne();
}

void SignInViewModel::chooseOnlyOne() {
    if (total() == 1) {
        choose(0);
    }
}

QString SignInViewModel::currentName() const {
    return m_current < 0 ? QString() : chosen().name;
}

const SignInPerson& SignInViewModel::chosen() const {
    return m_facts.persons[m_shown[static_cast<std::size_t>(m_current)]];
}

QString SignInViewModel::filterNote() const {
    if (m_secretTyped) {
        return tr("Choose your name first, the PIN comes after it. What you typed is gone.");
    }
    return m_shown.empty() && !m_filter.trimmed().isEmpty() ? tr("Nobody in the list is called so.")
                                                            : QString();
}

QString SignInViewModel::postOf(const SignInPerson& person) const {
    return m_facts.committee.isEmpty() && !person.committee.isEmpty()
               ? person.post + QStringLiteral("　") + person.committee
               : person.post;
}

bool SignInViewModel::fits(const SignInPerson& person, const QString& wanted) const {
    return wanted.isEmpty() || person.name.contains(wanted) || postOf(person).contains(wanted);
}

void SignInViewModel::setFilter(const QString& words) {
    if (busy() || words == m_filter) {
        return;
    }
    m_secretTyped = isDigits(words) && std::ranges::none_of(m_facts.persons, [&](const auto& one) {
                        return fits(one, words);
                    });
    m_filter = m_secretTyped ? QString() : words;
    m_current = -1;
    if (m_secretTyped) {
        emit filterEmptied();
    }
    showFacts();
    emit currentChanged();
    if (m_persons.rowCount() == 1 && total() > 1) {
        choose(0);
    }
}

void SignInViewModel::reload() {
    cancel();
    read([workspace = m_workspace] { return readSignIn(*workspace); },
         [this](const Result<SignInFacts>& facts) {
             if (facts) {
                 m_facts = *facts;
                 m_filter.clear();
                 m_current = -1;
                 showFacts();
                 emit currentChanged();
                 chooseOnlyOne();
             } else {
                 setProblem(facts.error());
             }
         });
}

void SignInViewModel::retranslate() {
    showFacts();
    m_sheet.retranslate();
    emit problemChanged();
}

void SignInViewModel::showFacts() {
    std::vector<SignInRow> rows;
    m_shown.clear();
    const QString wanted = m_filter.trimmed();
    for (std::size_t i = 0; i < m_facts.persons.size(); ++i) {
        const SignInPerson& person = m_facts.persons[i];
        if (!fits(person, wanted)) {
            continue;
        }
        const bool never = person.lastSignIn.ms == 0;
        rows.push_back(
            {.name = person.name,
             .post = postOf(person),
             .last = !person.hasSecret ? tr("has no PIN yet")
                     : never
                         ? tr("never signed in")
                         : tr("last time %1").arg(wording().moment(person.lastSignIn, m_facts.now)),
             .usesPin = person.kind == people::SecretKind::Pin,
             .hasSecret = person.hasSecret});
        m_shown.push_back(i);
    }
    m_persons.setRows(std::move(rows));
    emit factsChanged();
}

void SignInViewModel::choose(int row) {
    if (row < 0 || row >= m_persons.rowCount() || row == m_current || busy()) {
        return;
    }
    m_current = row;
    if (std::exchange(m_secretTyped, false)) {
        emit factsChanged();
    }
    setProblem({});
    startWait(0);  // of the other person; the engine knows whether this one has to wait
    emit currentChanged();
}

void SignInViewModel::enter(const QString& secret) {
    if (busy() || m_current < 0 || m_waitSeconds > 0 || secret.isEmpty()) {
        return;
    }
    const PersonId person = chosen().person;
    m_oldSecret = secret.toStdString();
    run(
        [workspace = m_workspace, person, text = m_oldSecret] {
            return signIn(*workspace, person, text);
        },
        [this](const Result<Entered>& result) { finish(result); });
}

void SignInViewModel::change(const QString& fresh, const QString& again) {
    if (busy() || m_current < 0) {
        return;
    }
    const auto secret = sameTwice(fresh, again);
    if (!secret) {
        refuse(secret.error());
        return;
    }
    SecretChange change{.person = chosen().person, .old = m_oldSecret, .fresh = *secret};
    run([workspace = m_workspace,
         change = std::move(change)] { return changeSecret(*workspace, change); },
        [this](const Result<Entered>& result) { finish(result); });
}

void SignInViewModel::finish(const Result<Entered>& result) {
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
    refuse(result.error());
    startWait(argument(result.error(), "seconds").toInt());
}

void SignInViewModel::refuse(const Error& error) {
    setProblem(error);
    ++m_attempts;
    emit attemptsChanged();
}

void SignInViewModel::startRecovery() {
    setProblem({});
    setStage(Stage::Recover);
}

void SignInViewModel::recover(const QString& code, const QString& password, const QString& again) {
    if (busy()) {
        return;
    }
    const auto secret = sameTwice(password, again);
    if (!secret) {
        refuse(secret.error());
        return;
    }
    run(
        [workspace = m_workspace, code = code.toStdString(), password = *secret] {
            return recoverAccess(*workspace, code, password);
        },
        [this](const Result<QString>& fresh) {
            if (!fresh) {
                refuse(fresh.error());
                return;
            }
            setProblem({});
            m_recoveryCode = *fresh;
            m_sheet.restart();
            setStage(Stage::Recovered);
        });
}

void SignInViewModel::cancel() {
    people::wipe(m_oldSecret);
    m_recoveryCode.clear();
    setProblem({});
    setStage(Stage::Choose);
    askSecret();  // else a PIN would be read in the field for names
}

void SignInViewModel::setStage(Stage stage) {
    m_stage = stage;
    emit stageChanged();
}

void SignInViewModel::startWait(int seconds) {
    m_waitSeconds = seconds;
    if (seconds > 0) {
        m_countdown.start();
    } else {
        m_countdown.stop();
    }
    emit waitChanged();
}

}  // namespace qgt::app
