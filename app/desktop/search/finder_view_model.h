#pragma once

#include "app/desktop/executor.h"
#include "app/desktop/page_list.h"
#include "app/desktop/search/search_model.h"
#include "app/desktop/wording.h"
#include "engine/people/rights.h"

#include <memory>
#include <optional>
#include <vector>

#include <QtQml/qqmlregistration.h>

namespace qgt::app {

class Workspace;

/// A person as the finder knows one.
struct FoundPerson {
    QString id;
    QString name;
    QString post;
};

/// Ctrl+K: pages, persons whom one may see, items, cases and sections in one list, found while
/// typing. Nothing typed: the pages.
class FinderViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the composition")
    Q_PROPERTY(bool shown READ shown NOTIFY changed FINAL)
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY changed FINAL)
    Q_PROPERTY(int current READ current NOTIFY changed FINAL)
    Q_PROPERTY(bool nothing READ nothing NOTIFY changed FINAL)
    Q_PROPERTY(QString remark READ remark NOTIFY changed FINAL)
    Q_PROPERTY(qgt::app::HitList* hits READ hits CONSTANT FINAL)

  public:
    struct Deps {
        Executor executor;
        Wording wording;
    };

    explicit FinderViewModel(Deps deps, QObject* parent = nullptr);

    [[nodiscard]] bool shown() const { return m_shown; }

    [[nodiscard]] QString query() const { return m_query; }

    /// The row that Enter opens.
    [[nodiscard]] int current() const { return m_current; }

    /// Nothing fits what was typed.
    [[nodiscard]] bool nothing() const { return m_shown && m_hits.rowCount() == 0; }

    [[nodiscard]] QString remark() const;

    [[nodiscard]] HitList* hits() { return &m_hits; }

    /// Who looks, and the pages of that person.
    void attach(std::shared_ptr<Workspace> workspace,
                std::optional<people::Actor> actor,
                std::vector<PageEntry> pages);
    void setSource(SearchSource source);
    void setQuery(const QString& query);
    void retranslate();

    /// Shows it where somebody is signed in.
    Q_INVOKABLE void show();
    Q_INVOKABLE void hide();
    Q_INVOKABLE void move(int by);
    Q_INVOKABLE void open(int row);

  signals:
    void changed();
    void pageRequested(const QString& id);
    void personRequested(const QString& id);
    void itemRequested(const QString& id);
    void caseRequested(const QString& id);
    void sectionRequested(const QString& slug);

  private:
    void readPersons();
    void find();
    void addPages(std::vector<HitRow>& rows) const;
    void addPersons(std::vector<HitRow>& rows) const;

    Deps m_deps;
    std::shared_ptr<Workspace> m_workspace;
    std::optional<people::Actor> m_actor;
    std::vector<PageEntry> m_pages;
    std::vector<FoundPerson> m_persons;
    SearchSource m_source;
    QString m_query;
    int m_current = 0;
    bool m_shown = false;
    bool m_whole = true;
    HitList m_hits;
};

}  // namespace qgt::app
