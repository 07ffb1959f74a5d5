#pragma once

#include "app/desktop/notice_list.h"
#include "app/desktop/page_list.h"

#include <functional>
#include <vector>

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// The state of the frame: which page is shown, who works here, what stands in the head.
class AppModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built in main()")
    Q_PROPERTY(QString page READ page NOTIFY pageChanged FINAL)
    Q_PROPERTY(QString railPage READ railPage NOTIFY pageChanged FINAL)
    Q_PROPERTY(QString pageTitle READ pageTitle NOTIFY pageTitleChanged FINAL)
    Q_PROPERTY(qgt::app::PageList* pages READ pages CONSTANT FINAL)
    Q_PROPERTY(qgt::app::NoticeList* notices READ notices CONSTANT FINAL)
    Q_PROPERTY(bool signedIn READ signedIn NOTIFY whoChanged FINAL)
    Q_PROPERTY(QString person READ person NOTIFY whoChanged FINAL)
    Q_PROPERTY(QString post READ post NOTIFY whoChanged FINAL)
    Q_PROPERTY(QString committee READ committee NOTIFY whoChanged FINAL)
    Q_PROPERTY(bool fullWindow READ fullWindow NOTIFY fullWindowChanged FINAL)
    Q_PROPERTY(bool demo READ demo NOTIFY factsChanged FINAL)
    Q_PROPERTY(QString dataFolder READ dataFolder NOTIFY factsChanged FINAL)
    Q_PROPERTY(QString version READ version CONSTANT FINAL)

  public:
    struct Facts {
        bool demo = false;
        QString dataFolder;
        QString version;
    };

    struct Who {
        QString person;
        QString post;
        QString committee;

        bool operator==(const Who&) const = default;
    };

    /// The target of a guard when the person signs out.
    static constexpr const char* kSignOut = "sign-out";

    explicit AppModel(Facts facts, QObject* parent = nullptr);

    /// Id of the page shown; one of `pages`, or "login" while nobody is signed in and the
    /// composition asked for it.
    [[nodiscard]] QString page() const { return m_page; }

    /// The entry of the rail that the shown page belongs to.
    [[nodiscard]] QString railPage() const;

    [[nodiscard]] QString pageTitle() const { return m_pages.titleOf(railPage()); }

    [[nodiscard]] PageList* pages() { return &m_pages; }

    [[nodiscard]] NoticeList* notices() { return &m_notices; }

    [[nodiscard]] bool signedIn() const { return !m_who.person.isEmpty(); }

    [[nodiscard]] QString person() const { return m_who.person; }

    [[nodiscard]] QString post() const { return m_who.post; }

    [[nodiscard]] QString committee() const { return m_who.committee; }

    [[nodiscard]] bool demo() const { return m_facts.demo; }

    [[nodiscard]] QString dataFolder() const { return m_facts.dataFolder; }

    [[nodiscard]] QString version() const { return m_facts.version; }

    /// The page has the whole window and nothing leads away from it, as in an exam.
    [[nodiscard]] bool fullWindow() const { return m_fullWindow; }

    /// Shows a page of the rail or one inside it; any other id is ignored, and every one while a
    /// page has the whole window or its guard says no.
    Q_INVOKABLE void show(const QString& id);
    /// Shows the entry at `row` of the rail, as Ctrl+1..9 do; no such row is ignored.
    Q_INVOKABLE void showRow(int row);

    /// The person leaves; the composition goes back to the list of persons.
    Q_INVOKABLE void signOut();

    /// This machine is to be one on which candidates sit without accounts.
    Q_INVOKABLE void openStation() { emit stationRequested(); }

    /// Somebody wants the three steps again.
    Q_INVOKABLE void showIntroduction() { emit introductionRequested(); }

    /// Another data folder was opened.
    void setFacts(Facts facts);
    /// Who is signed in; an empty name means nobody.
    void setWho(Who who);
    /// The pages that this person has; the shown page stays when it is among them, else the first
    /// one is shown.
    void setPages(std::vector<PageEntry> entries, std::vector<InnerPage> inner = {});
    /// Asked before the shown page is left for another one or for `kSignOut`; it may say no, and
    /// then sees to it that the person is asked.
    void setGuard(std::function<bool(const QString& target)> mayLeave);
    /// Shows a page that has no entry in the rail, such as "login". The rail is then not shown.
    void showAlone(const QString& id);
    void setFullWindow(bool fullWindow);
    /// Titles are read again, after a change of language.
    void retranslate();

  signals:
    void pageChanged();
    void pageTitleChanged();
    void fullWindowChanged();
    void whoChanged();
    void factsChanged();
    void signOutRequested();
    void stationRequested();
    void introductionRequested();

  private:
    void setPage(const QString& id);
    [[nodiscard]] bool mayLeaveFor(const QString& target) const;
    [[nodiscard]] const InnerPage* innerPage(const QString& id) const;

    Facts m_facts;
    Who m_who;
    PageList m_pages;
    NoticeList m_notices;
    std::vector<InnerPage> m_inner;
    std::function<bool(const QString&)> m_guard;
    QString m_page;
    bool m_fullWindow = false;
};

}  // namespace qgt::app
