#pragma once

#include "app/desktop/handbook/block_list.h"

#include <QPointer>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// One block of text broken into pieces of one line and one style each, so that strong words and
/// links are plain texts and real controls beside each other, never markup.
class RunFlow : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(qgt::app::BlockList* blocks READ blocks WRITE setBlocks NOTIFY setUp FINAL)
    Q_PROPERTY(int block READ block WRITE setBlock NOTIFY setUp FINAL)
    Q_PROPERTY(double width READ width WRITE setWidth NOTIFY setUp FINAL)
    Q_PROPERTY(int size READ size WRITE setSize NOTIFY setUp FINAL)
    Q_PROPERTY(bool bold READ bold WRITE setBold NOTIFY setUp FINAL)
    Q_PROPERTY(QString family READ family WRITE setFamily NOTIFY setUp FINAL)
    Q_PROPERTY(int lines READ lines NOTIFY linesChanged FINAL)

  public:
    explicit RunFlow(QObject* parent = nullptr);

    [[nodiscard]] BlockList* blocks() const { return m_blocks; }

    [[nodiscard]] int block() const { return m_block; }

    [[nodiscard]] double width() const { return m_width; }

    [[nodiscard]] int size() const { return m_size; }

    [[nodiscard]] bool bold() const { return m_bold; }

    [[nodiscard]] QString family() const { return m_family; }

    /// How many lines the block takes.
    [[nodiscard]] int lines() const { return m_lines; }

    void setBlocks(BlockList* blocks);
    void setBlock(int block);
    void setWidth(double width);
    void setSize(int size);
    void setBold(bool bold);
    void setFamily(const QString& family);

    /// The section that the piece links to; empty: none.
    [[nodiscard]] Q_INVOKABLE QString targetOf(int run) const;
    [[nodiscard]] Q_INVOKABLE bool strongAt(int run) const;
    /// All words of the run, also when it is broken over lines.
    [[nodiscard]] Q_INVOKABLE QString wordsAt(int run) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
        return m_rows.count(parent);
    }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        return m_rows.cell(index, role);
    }

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override { return m_rows.names(); }

  signals:
    void setUp();
    void linesChanged();

  private:
    void flow();
    [[nodiscard]] const TextRun* runAt(int run) const;

    ListRows<TextPiece> m_rows{
        {{"words", [](const TextPiece& piece) { return QVariant(piece.words); }},
         {"lineNumber", [](const TextPiece& piece) { return QVariant(piece.line); }},
         {"leftEdge", [](const TextPiece& piece) { return QVariant(piece.x); }},
         {"run", [](const TextPiece& piece) { return QVariant(piece.run); }},
         {"firstOfRun", [](const TextPiece& piece) { return QVariant(piece.firstOfRun); }}}};
    QPointer<BlockList> m_blocks;
    QMetaObject::Connection m_connection;
    std::vector<TextRun> m_runs;
    QString m_family;
    double m_width = 0;
    int m_block = -1;
    int m_size = 0;
    int m_lines = 0;
    bool m_bold = false;
};

}  // namespace qgt::app
