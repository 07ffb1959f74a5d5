#include "app/desktop/settings/exam_keys_view_model.h"

#include "app/desktop/sign_in/same_twice.h"

#include <algorithm>
#include <utility>

#include <QRegularExpression>
#include <QStringList>

namespace qgt::app {

namespace {

using Lines = std::vector<std::string>;

const char* sentenceOf(KeyStanding standing) {
    switch (standing) {
        case KeyStanding::InUse:
            return "ctl.keys-in-use";
        case KeyStanding::Expired:
            return "ctl.keys-expired";
        case KeyStanding::Old:
            break;
    }
    return "ctl.keys-old";
}

/// New keys need their sheet at once: the lines of it, or what went wrong before.
Result<Lines> sheetAfter(const Result<integrity::KeyRing>& ring,
                         const KeyDesk& desk,
                         const people::Secret& passphrase) {
    return ring ? recoverySheet(desk, passphrase) : tl::unexpected<Error>(ring.error());
}

Result<Lines> makeKeys(const KeyDesk& desk, const people::Secret& passphrase) {
    return sheetAfter(createKeys(desk, passphrase), desk, passphrase);
}

Result<Lines> renewKeys(const KeyDesk& desk, const people::Secret& passphrase) {
    return sheetAfter(rotateKeys(desk, passphrase), desk, passphrase);
}

Result<Lines> giveSheet(const KeyDesk& desk, const people::Secret& passphrase) {
    return recoverySheet(desk, passphrase);
}

Result<Lines> tryPassphrase(const KeyDesk& desk, const people::Secret& passphrase) {
    return openKeys(desk, passphrase, "check").map([](const auto& /*ring*/) { return Lines(); });
}

/// The lines of a sheet as people type or paste them: without the numbers before them, and without
/// what is printed around them, which is no plain text.
std::string typedSheet(const QString& text) {
    std::string lines;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        static const QRegularExpression number(QStringLiteral("^\\s*\\d{1,2}[\\s.:、．\u3000]+"));
        const std::string typed = QString(line).remove(number).trimmed().toStdString();
        const bool plain = std::ranges::all_of(
            typed, [](char c) { return static_cast<unsigned char>(c) < 0x80U; });
        if (plain && !typed.empty()) {
            lines += typed + "\n";
        }
    }
    return lines;
}

}  // namespace

ExamKeysViewModel::ExamKeysViewModel(Deps deps, QObject* parent)
    : PageViewModel(deps, parent),
      m_generations(this),
      m_sheet(
          executor(), wording(), [this] { return sheetNow(); }, this),
      m_pool(std::move(deps), this) {}

ExamKeysViewModel::~ExamKeysViewModel() {
    forgetLines();
}

bool ExamKeysViewModel::allowed() const {
    return m_actor &&
           people::reachOf(*m_actor, people::Action::ManageExamKeys) != people::Reach::None;
}

QString ExamKeysViewModel::root() const {
    return exist() ? wording().words({"ctl.keys-root",
                                      {{"fingerprint", integrity::fingerprint(m_facts->keys->root)},
                                       {"from", toString(m_facts->keys->founded)}}})
                   : QString();
}

QString ExamKeysViewModel::done() const {
    return m_done.empty() ? QString() : wording().words({m_done, {}});
}

QString ExamKeysViewModel::question() const {
    return m_asked ? wording().words({"care.rotate-question", {}}) : QString();
}

void ExamKeysViewModel::attach(std::shared_ptr<Workspace> workspace,
                               std::optional<people::Actor> actor) {
    m_workspace = std::move(workspace);
    m_actor = std::move(actor);
    m_facts.reset();
    changeHands();
    forgetLines();
    m_pool.attach(m_workspace, m_actor);
    begin();
}

void ExamKeysViewModel::retranslate() {
    if (m_facts) {
        show(*m_facts);
    }
    m_sheet.retranslate();
    m_pool.retranslate();
    emit changed();
    emit problemChanged();
}

void ExamKeysViewModel::enter() {
    if (!m_workspace || !allowed()) {
        return;
    }
    begin();
    read([workspace = m_workspace] { return readFacts(*workspace); },
         [this](Result<Facts> facts) {
             if (went(facts)) {
                 show(std::move(*facts));
             }
         });
}

void ExamKeysViewModel::create(const QString& passphrase, const QString& again) {
    if (const auto same = sameTwice(passphrase, again); !same) {
        setProblem(same.error());
        countAttempt();
        return;
    }
    start(passphrase, makeKeys, "care.keys-made");
}

void ExamKeysViewModel::check(const QString& passphrase) {
    start(passphrase, tryPassphrase, "care.passphrase-right");
}

void ExamKeysViewModel::openSheet(const QString& passphrase) {
    start(passphrase, giveSheet, "care.sheet-open");
}

void ExamKeysViewModel::askRotation() {
    if (!busy() && exist()) {
        begin();
        m_asked = true;
        emit changed();
    }
}

void ExamKeysViewModel::rotate(const QString& passphrase) {
    start(passphrase, renewKeys, "care.keys-rotated");
}

void ExamKeysViewModel::askSheet() {
    if (!busy() && ready()) {
        begin();
        m_restoring = true;
        emit changed();
    }
}

void ExamKeysViewModel::restore(const QString& sheet,
                                const QString& passphrase,
                                const QString& again) {
    if (busy()) {
        return;
    }
    if (const auto same = sameTwice(passphrase, again); !same) {
        setProblem(same.error());
        return;
    }
    const auto typed = std::make_shared<std::string>(typedSheet(sheet));
    start(
        passphrase,
        [typed](const KeyDesk& desk, const people::Secret& secret) {
            const auto ring = restoreKeys(desk, *typed, secret);
            people::wipe(*typed);
            return ring.map([](const auto& /*ring*/) { return Lines(); });
        },
        "care.keys-restored");
}

void ExamKeysViewModel::cancel() {
    if (!busy() && (m_asked || m_restoring)) {
        begin();
    }
}

void ExamKeysViewModel::closeSheet() {
    forgetLines();
    begin();
}

void ExamKeysViewModel::start(const QString& passphrase, const Step& step, const char* doneCode) {
    if (busy() || !m_workspace || !allowed()) {
        return;
    }
    // What was typed of a sheet stays until it was right: a letter is mended, not all typed anew.
    const bool restoring = m_restoring;
    begin();
    m_restoring = restoring;
    forgetLines();
    std::string text = passphrase.toStdString();
    const auto secret = std::make_shared<const people::Secret>(people::Secret::takeFrom(text));
    run(
        [workspace = m_workspace, actor = *m_actor, secret, step] {
            auto lines = step({*workspace, actor}, *secret);
            return std::make_pair(std::move(lines), readFacts(*workspace));
        },
        [this, doneCode](std::pair<Result<Lines>, Result<Facts>> made) {
            if (went(made.second)) {
                show(std::move(*made.second));
            }
            if (made.second && went(made.first)) {
                m_lines = std::move(*made.first);
                m_done = doneCode;
                m_restoring = false;
                m_sheet.restart();
            }
            countAttempt();
            emit changed();
        });
}

void ExamKeysViewModel::show(Facts facts) {
    // With other keys in use the pool is not sealed to those any more that it was opened with.
    if (m_facts && m_facts->keys != facts.keys) {
        m_pool.lock();
    }
    m_facts = std::move(facts);
    std::vector<ExamKeyLine> rows;
    if (const auto& keys = m_facts->keys) {
        for (auto it = keys->generations.rbegin(); it != keys->generations.rend(); ++it) {
            const KeyStanding standing = standingOf(*keys, *it, m_facts->today);
            rows.push_back(
                {.title = wording().words({sentenceOf(standing),
                                           {{"generation", std::to_string(it->generation)},
                                            {"from", toString(it->from)},
                                            {"until", toString(it->until)}}}),
                 .issuing = QString::fromStdString(integrity::fingerprint(it->issuing)),
                 .scorer = QString::fromStdString(integrity::fingerprint(it->scorer))});
        }
    }
    m_generations.setRows(std::move(rows));
    emit changed();
}

void ExamKeysViewModel::begin() {
    setProblem({});
    m_done.clear();
    m_asked = false;
    m_restoring = false;
    emit changed();
}

void ExamKeysViewModel::forgetLines() {
    for (std::string& line : m_lines) {
        people::wipe(line);
    }
    m_lines.clear();
}

void ExamKeysViewModel::countAttempt() {
    ++m_attempts;
    emit attemptsChanged();
}

Result<ExamKeysViewModel::Facts> ExamKeysViewModel::readFacts(Workspace& workspace) {
    return unitKeys(workspace.folder()).map([&](auto keys) {
        return Facts{std::move(keys), keyDay(workspace.clock())};
    });
}

SecretSheet ExamKeysViewModel::sheetNow() const {
    const auto& keys = m_facts->keys;
    return keySheet(m_lines,
                    keys ? QString::fromStdString(integrity::fingerprint(keys->root)) : QString(),
                    m_facts->today);
}

}  // namespace qgt::app
