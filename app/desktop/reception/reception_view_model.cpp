#include "app/desktop/reception/reception_view_model.h"

#include "app/desktop/documents/chosen_files.h"
#include "app/runtime/workspace.h"
#include "engine/core/os/files.h"

#include <algorithm>
#include <utility>

namespace qgt::app {

namespace {

/// A year of a busy committee has some ten thousand rows.
constexpr std::size_t kMostLogBytes = std::size_t{8} << 20U;
constexpr int kMatterKeys = 9;
constexpr int kOutcomes = 3;

}  // namespace

ReceptionViewModel::ReceptionViewModel(Deps deps, QObject* parent)
    : PageViewModel(std::move(deps), parent),
      m_lines(this),
      m_requests(this),
      m_entries(this),
      m_mix(this),
      m_findings(this) {}

bool ReceptionViewModel::mayImport() const {
    return m_actor &&
           people::reachOf(*m_actor, people::Action::ImportRequests) != people::Reach::None;
}

void ReceptionViewModel::attach(std::shared_ptr<Workspace> workspace,
                                std::optional<people::Actor> actor) {
    m_workspace = std::move(workspace);
    m_actor = std::move(actor);
    m_bank = m_workspace ? m_workspace->bankPtr() : nullptr;
    m_book.reset();
    m_preview.reset();
    m_logged.clear();
    changeHands();
    clearChoice();
    show();
}

void ReceptionViewModel::retranslate() {
    m_logged.clear();
    show();
    showFindings();
    emit problemChanged();
}

void ReceptionViewModel::enter() {
    m_logged.clear();
    clearChoice();
    readBook();
}

void ReceptionViewModel::readBook() {
    if (!m_workspace || !m_actor) {
        return;
    }
    m_bank = m_workspace->bankPtr();
    read([workspace = m_workspace, actor = *m_actor] { return receptionBook(*workspace, actor); },
         [this](Result<ReceptionBook> book) {
             if (went(book)) {
                 m_book = std::move(*book);
             }
             show();
         });
}

void ReceptionViewModel::clearChoice() {
    m_line = -1;
    m_request = -1;
    m_outcome = -1;
    showChoices();
}

void ReceptionViewModel::chooseLine(int row) {
    if (row < 0 || row >= m_lines.rowCount()) {
        return;
    }
    m_request = row == m_line ? m_request : -1;
    m_line = row;
    m_logged.clear();
    showChoices();
    emit changed();
}

void ReceptionViewModel::chooseRequest(int row) {
    if (row >= 0 && row < m_requests.rowCount()) {
        m_request = row == m_request ? -1 : row;
        showChoices();
    }
}

void ReceptionViewModel::chooseOutcome(int outcome) {
    if (outcome >= 0 && outcome < kOutcomes) {
        m_outcome = outcome;
        showChoices();
    }
}

DeskRequest ReceptionViewModel::chosenRequest() const {
    DeskRequest request;
    request.line = m_bank->lines()[static_cast<std::size_t>(m_line)].id;
    if (m_request >= 0) {
        request.request = requestsOfLine()[static_cast<std::size_t>(m_request)]->id;
    }
    request.outcome = static_cast<coverage::RequestOutcome>(m_outcome);
    return request;
}

void ReceptionViewModel::confirm() {
    if (!complete() || !m_workspace || !m_actor) {
        return;
    }
    const DeskRequest request = chosenRequest();
    run(
        [workspace = m_workspace, actor = *m_actor, request] {
            return logRequest(*workspace, actor, request);
        },
        [this, request](const Result<coverage::LogEntryId>& entry) {
            if (!went(entry)) {
                return;
            }
            m_logged = tr("Logged: %1").arg(requestWords(request));
            clearChoice();
            readBook();
        });
}

void ReceptionViewModel::takeBack(int row) {
    if (!m_book || row < 0 || row >= static_cast<int>(m_book->own.size())) {
        return;
    }
    const coverage::LogEntryId entry = m_book->own[static_cast<std::size_t>(row)].entry;
    const QString words = m_entries.rows()[static_cast<std::size_t>(row)].text;
    run(
        [workspace = m_workspace, actor = *m_actor, entry] {
            return takeBackLogged(*workspace, actor, entry);
        },
        [this, words](const Status& back) {
            if (went(back)) {
                m_logged = tr("Taken back: %1").arg(words);
                readBook();
            }
        });
}

void ReceptionViewModel::undo() {
    takeBack(0);
}

void ReceptionViewModel::previewUrl(const QUrl& file) {
    preview(chosenPath(file));
}

void ReceptionViewModel::preview(const std::filesystem::path& file) {
    if (!m_workspace || !m_actor) {
        return;
    }
    run(
        [workspace = m_workspace, actor = *m_actor, file] {
            return os::readFile(file, kMostLogBytes).and_then([&](const std::string& bytes) {
                return previewReception(*workspace, actor, bytes, file.filename().string());
            });
        },
        [this](Result<ReceptionPreview> preview) {
            m_preview = went(preview) ? std::optional(std::move(*preview)) : std::nullopt;
            showFindings();
        });
}

bool ReceptionViewModel::importPossible() const {
    return m_preview && !m_preview->rows.empty() && !hasErrors(m_preview->repairs);
}

void ReceptionViewModel::applyImport() {
    if (!importPossible()) {
        return;
    }
    run(
        [workspace = m_workspace, actor = *m_actor, preview = *m_preview] {
            return importReception(*workspace, actor, preview);
        },
        [this](const Result<coverage::LogEntryId>& entry) {
            if (!went(entry)) {
                return;
            }
            m_logged = tr("Logged from the table: %n request(s)", nullptr, m_preview->requests);
            closeImport();
            readBook();
        });
}

void ReceptionViewModel::closeImport() {
    m_preview.reset();
    showFindings();
}

bool ReceptionViewModel::press(int key) {
    // Lines have the letters A to R; S, T and U say how it ended.
    if (key >= Qt::Key_A && key <= Qt::Key_R) {
        chooseLine(key - Qt::Key_A);
        return true;
    }
    if (key >= Qt::Key_1 && key < Qt::Key_1 + kMatterKeys) {
        chooseRequest(key - Qt::Key_1);
        return true;
    }
    switch (key) {
        case Qt::Key_S:
            chooseOutcome(0);
            return true;
        case Qt::Key_T:
            chooseOutcome(1);
            return true;
        case Qt::Key_U:
            chooseOutcome(2);
            return true;
        case Qt::Key_Z:
            undo();
            return true;
        default:
            return false;
    }
}

}  // namespace qgt::app
