#pragma once

#include "app/desktop/search/hit_list.h"
#include "app/desktop/wording.h"

#include <memory>

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// An index with the bank that it was built over.
struct SearchSource {
    std::shared_ptr<const bank::Bank> bank;
    std::shared_ptr<const search::SearchIndex> index;
};

/// A search field and what it finds in the bank, anew with every letter.
class SearchModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by ReviewViewModel")
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY changed FINAL)
    Q_PROPERTY(bool active READ active NOTIFY changed FINAL)
    Q_PROPERTY(bool nothing READ nothing NOTIFY changed FINAL)
    Q_PROPERTY(QString remark READ remark NOTIFY changed FINAL)
    Q_PROPERTY(int current READ current NOTIFY changed FINAL)
    Q_PROPERTY(qgt::app::HitList* hits READ hits CONSTANT FINAL)

  public:
    SearchModel(Wording wording, QObject* parent);

    [[nodiscard]] QString query() const { return m_query; }

    [[nodiscard]] bool active() const { return !m_query.trimmed().isEmpty(); }

    /// Nothing fits what was typed.
    [[nodiscard]] bool nothing() const {
        return active() && m_source.index && m_hits.rowCount() == 0;
    }

    /// How much was found.
    [[nodiscard]] QString remark() const;

    /// The row opened last; -1: none.
    [[nodiscard]] int current() const { return m_current; }

    [[nodiscard]] HitList* hits() { return &m_hits; }

    void setSource(SearchSource source);
    void setQuery(const QString& query);
    void retranslate();

    Q_INVOKABLE void clear();
    Q_INVOKABLE void open(int row);

  signals:
    void changed();
    void itemRequested(const QString& id);
    void caseRequested(const QString& id);
    void sectionRequested(const QString& slug);

  private:
    void find();

    Wording m_wording;
    SearchSource m_source;
    QString m_query;
    bool m_whole = true;
    int m_current = -1;
    HitList m_hits;
};

}  // namespace qgt::app
