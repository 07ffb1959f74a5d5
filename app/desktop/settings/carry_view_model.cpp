#include "app/desktop/settings/carry_view_model.h"

#include "app/desktop/documents/documents_folder.h"
#include "app/desktop/text.h"

#include <utility>

namespace qgt::app {

CarryViewModel::CarryViewModel(Deps deps, QObject* parent)
    : PageViewModel(std::move(deps), parent), m_computers(this), m_folder(documentsFolder()) {}

bool CarryViewModel::allowed() const {
    return m_actor && people::reachOf(*m_actor, people::Action::Practise) != people::Reach::None;
}

QString CarryViewModel::homeLine() const {
    if (!m_facts.home) {
        return {};
    }
    const HomeFacts& home = *m_facts.home;
    const QString since =
        tr("Practice of %1, last brought up to date %2.")
            .arg(text(home.committee), wording().moment(home.joined, m_facts.now));
    const auto left = static_cast<int>(home.sinceThen);
    if (home.written.ms == 0) {
        return since + tr(" %n answer(s) given here; none was written out yet.", nullptr, left);
    }
    return since + tr(" Written out %1;").arg(wording().moment(home.written, m_facts.now)) +
           (left == 0 ? tr(" nothing was answered after that.")
                      : tr(" %n answer(s) after that.", nullptr, left));
}

QString CarryViewModel::brought() const {
    if (!m_brought) {
        return {};
    }
    const carry::TakenIn& taken = m_brought->taken;
    if (taken.answers == 0) {
        return taken.known == 0 && taken.others == 0
                   ? tr("There are no answers in this file yet.")
                   : tr("Everything in this file was here already; nothing was changed.");
    }
    QString words = tr("%n new answer(s)", nullptr, static_cast<int>(taken.answers)) +
                    tr(", given %1 to %2.")
                        .arg(wording().moment(taken.first, m_facts.now),
                             wording().moment(taken.last, m_facts.now));
    if (taken.known > 0) {
        words += tr(" %n were here already.", nullptr, static_cast<int>(taken.known));
    }
    return words;
}

void CarryViewModel::attach(std::shared_ptr<Workspace> workspace,
                            std::optional<people::Actor> actor) {
    m_workspace = std::move(workspace);
    m_actor = std::move(actor);
    m_facts = {};
    changeHands();
    showComputers();
    begin();
}

void CarryViewModel::retranslate() {
    showComputers();
    emit changed();
    emit problemChanged();
}

void CarryViewModel::enter() {
    if (!m_workspace || !allowed()) {
        return;
    }
    read([workspace = m_workspace, actor = *m_actor] { return readCarry(*workspace, actor); },
         [this](Result<CarryFacts> facts) {
             if (facts) {
                 m_facts = std::move(*facts);
             }
             showComputers();
             emit changed();
         });
}

void CarryViewModel::leave() {
    if (!busy()) {
        begin();
    }
}

void CarryViewModel::chooseFolder(const QUrl& folder) {
    m_folder = folder.toLocalFile();
    emit changed();
}

void CarryViewModel::chooseFile(const QUrl& file) {
    bringBack(file.toLocalFile());
}

void CarryViewModel::write(const QString& folder,
                           Result<CarryFile> (*work)(Workspace&,
                                                     const people::Actor&,
                                                     const QString&)) {
    if (!ready()) {
        return;
    }
    begin();
    m_folder = folder;
    run(
        [workspace = m_workspace, actor = *m_actor, folder, work] {
            return work(*workspace, actor, folder);
        },
        [this](const Result<CarryFile>& file) {
            if (went(file)) {
                m_written = file->path;
                m_code = file->code;
            }
            emit changed();
            enter();
        });
}

void CarryViewModel::takeOut(const QString& folder) {
    write(folder, &writeCarryOut);
}

void CarryViewModel::writeHome(const QString& folder) {
    write(folder, &writeCarryHome);
}

void CarryViewModel::bringBack(const QString& path) {
    if (!ready() || path.trimmed().isEmpty()) {
        return;
    }
    begin();
    m_path = path.trimmed();
    run(
        [workspace = m_workspace, actor = *m_actor, path = m_path] {
            return readCarryBack(*workspace, actor, path);
        },
        [this](const Result<BroughtHome>& brought) {
            if (went(brought)) {
                m_brought = *brought;
                emit answersCame();
            }
            emit changed();
            enter();
        });
}

void CarryViewModel::ask(int row) {
    if (ready() && row >= 0 && row < m_computers.rowCount()) {
        begin();
        m_asked = row;
        emit changed();
    }
}

void CarryViewModel::cancel() {
    if (!busy() && m_asked >= 0) {
        m_asked = -1;
        emit changed();
    }
}

void CarryViewModel::end() {
    if (!ready() || m_asked < 0) {
        return;
    }
    const std::string enrolment = m_facts.computers[static_cast<std::size_t>(m_asked)].enrolment;
    begin();
    run(
        [workspace = m_workspace, actor = *m_actor, enrolment] {
            return endEnrolment(*workspace, actor, enrolment);
        },
        [this](const Status& done) {
            m_ended = went(done);
            emit changed();
            enter();
        });
}

void CarryViewModel::begin() {
    setProblem({});
    m_brought.reset();
    m_code.clear();
    m_written.clear();
    m_path.clear();
    m_asked = -1;
    m_ended = false;
    emit changed();
}

void CarryViewModel::showComputers() {
    std::vector<CarryLine> lines;
    for (const CarriedComputer& computer : m_facts.computers) {
        CarryLine line;
        line.taken = tr("Taken out %1").arg(wording().dayAndTime(computer.taken, m_facts.now));
        line.brought =
            computer.files == 0
                ? tr("nothing came back yet")
                : tr("%n answer(s) came back", nullptr, static_cast<int>(computer.answers)) +
                      tr(", last %1").arg(wording().moment(computer.last, m_facts.now));
        line.ended = computer.ended;
        lines.push_back(std::move(line));
    }
    m_computers.setRows(std::move(lines));
}

}  // namespace qgt::app
