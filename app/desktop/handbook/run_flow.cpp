#include "app/desktop/handbook/run_flow.h"

#include <utility>

namespace qgt::app {

RunFlow::RunFlow(QObject* parent) : QAbstractListModel(parent) {}

void RunFlow::setBlocks(BlockList* blocks) {
    disconnect(m_connection);
    m_blocks = blocks;
    if (blocks != nullptr) {
        m_connection = connect(blocks, &BlockList::modelReset, this, [this] { flow(); });
    }
    flow();
    emit setUp();
}

void RunFlow::setBlock(int block) {
    m_block = block;
    flow();
    emit setUp();
}

void RunFlow::setWidth(double width) {
    m_width = width;
    flow();
    emit setUp();
}

void RunFlow::setSize(int size) {
    m_size = size;
    flow();
    emit setUp();
}

void RunFlow::setBold(bool bold) {
    m_bold = bold;
    flow();
    emit setUp();
}

void RunFlow::setFamily(const QString& family) {
    m_family = family;
    flow();
    emit setUp();
}

const TextRun* RunFlow::runAt(int run) const {
    return run >= 0 && run < static_cast<int>(m_runs.size())
               ? &m_runs[static_cast<std::size_t>(run)]
               : nullptr;
}

QString RunFlow::targetOf(int run) const {
    const TextRun* const found = runAt(run);
    return found == nullptr ? QString() : found->target;
}

bool RunFlow::strongAt(int run) const {
    const TextRun* const found = runAt(run);
    return found != nullptr && found->strong;
}

QString RunFlow::wordsAt(int run) const {
    const TextRun* const found = runAt(run);
    return found == nullptr ? QString() : found->words;
}

void RunFlow::flow() {
    const bool complete = m_blocks != nullptr && m_block >= 0 &&
                          m_block < static_cast<int>(m_blocks->rows().size()) && m_width > 0 &&
                          m_size > 0 && !m_family.isEmpty();
    if (!complete) {
        return;  // the other properties are still to come
    }
    QFont font(m_family);
    font.setPixelSize(m_size);
    font.setBold(m_bold);
    m_runs = m_blocks->rows()[static_cast<std::size_t>(m_block)].runs;
    LaidOutText text = layOut(m_runs, {.font = font, .width = m_width});
    // Made anew: a piece that becomes a link becomes another control.
    beginResetModel();
    m_rows.set(std::move(text.pieces));
    endResetModel();
    if (m_lines != text.lines) {
        m_lines = text.lines;
        emit linesChanged();
    }
}

}  // namespace qgt::app
