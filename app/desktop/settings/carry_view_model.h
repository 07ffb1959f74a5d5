#pragma once

#include "app/desktop/page_view_model.h"
#include "app/desktop/settings/carry_desk.h"
#include "app/desktop/settings/carry_list.h"

#include <memory>
#include <optional>

#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// 带走/带回 in 设置: at the unit, one's own practice goes out and comes back; at home it is
/// written out to be brought back.
class CarryViewModel final : public qgt::app::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the composition")
    Q_PROPERTY(bool allowed READ allowed NOTIFY changed FINAL)
    Q_PROPERTY(bool atHome READ atHome NOTIFY changed FINAL)
    Q_PROPERTY(QString homeLine READ homeLine NOTIFY changed FINAL)
    Q_PROPERTY(QString folder READ folder NOTIFY changed FINAL)
    Q_PROPERTY(QString path READ path NOTIFY changed FINAL)
    Q_PROPERTY(QString code READ code NOTIFY changed FINAL)
    Q_PROPERTY(QString written READ written NOTIFY changed FINAL)
    Q_PROPERTY(QString brought READ brought NOTIFY changed FINAL)
    Q_PROPERTY(bool clockWasAhead READ clockWasAhead NOTIFY changed FINAL)
    Q_PROPERTY(bool ended READ ended NOTIFY changed FINAL)
    Q_PROPERTY(qgt::app::CarryList* computers READ computers CONSTANT FINAL)
    Q_PROPERTY(int asked READ asked NOTIFY changed FINAL)

  public:
    explicit CarryViewModel(Deps deps, QObject* parent = nullptr);

    /// Whoever practises may take it home.
    [[nodiscard]] bool allowed() const;

    [[nodiscard]] bool atHome() const { return m_facts.home.has_value(); }

    /// Since when this is one's own computer, and what was not written out yet.
    [[nodiscard]] QString homeLine() const;

    /// Where a file goes unless another folder is said.
    [[nodiscard]] QString folder() const { return m_folder; }

    /// A file that was chosen to be brought back.
    [[nodiscard]] QString path() const { return m_path; }

    /// Opens the file that was just written; shown until the page is left.
    [[nodiscard]] QString code() const { return m_code; }

    /// Where that file lies.
    [[nodiscard]] QString written() const { return m_written; }

    /// What the last file brought, in words.
    [[nodiscard]] QString brought() const;

    /// Its answers seem to have been given in the future.
    [[nodiscard]] bool clockWasAhead() const { return m_brought && m_brought->ahead > 0; }

    /// A computer was ended just now.
    [[nodiscard]] bool ended() const { return m_ended; }

    [[nodiscard]] CarryList* computers() { return &m_computers; }

    /// Row of the computer that would be ended after a yes; -1 none.
    [[nodiscard]] int asked() const { return m_asked; }

    void attach(std::shared_ptr<Workspace> workspace, std::optional<people::Actor> actor);
    void retranslate();

    Q_INVOKABLE void enter();
    /// The code and what was said are gone.
    Q_INVOKABLE void leave();
    Q_INVOKABLE void chooseFolder(const QUrl& folder);
    Q_INVOKABLE void chooseFile(const QUrl& file);
    Q_INVOKABLE void takeOut(const QString& folder);
    Q_INVOKABLE void bringBack(const QString& path);
    Q_INVOKABLE void writeHome(const QString& folder);
    /// Asks; nothing happens before end().
    Q_INVOKABLE void ask(int row);
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void end();

  signals:
    void changed();
    /// There are new answers of the person.
    void answersCame();

  private:
    void begin();
    void showComputers();
    void write(const QString& folder,
               Result<CarryFile> (*work)(Workspace&, const people::Actor&, const QString&));

    [[nodiscard]] bool ready() const { return m_workspace && m_actor && !busy(); }

    std::shared_ptr<Workspace> m_workspace;
    std::optional<people::Actor> m_actor;
    CarryFacts m_facts;
    CarryList m_computers;
    std::optional<BroughtHome> m_brought;
    QString m_folder;
    QString m_path;
    QString m_code;
    QString m_written;
    int m_asked = -1;
    bool m_ended = false;
};

}  // namespace qgt::app
