#pragma once

#include "app/desktop/app_model.h"
#include "app/desktop/executor.h"
#include "app/desktop/page_models.h"
#include "app/desktop/shown_errors.h"
#include "app/runtime/data_folder.h"
#include "engine/core/secret_cost.h"

#include <filesystem>
#include <memory>

namespace qgt {
class Clock;
}

namespace qgt::app {

class Workspace;
struct WorkspaceOptions;

/// Wires settings, unit, view models and frame: what is shown when. The unit is opened, read and
/// written on the executor's thread only.
class Composition final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Composition)

  public:
    /// The references must outlive the composition.
    struct Deps {
        AppSettings& settings;
        AppModel& app;
        const Clock& clock;
        Executor executor;
        std::filesystem::path shippedBank;
        std::filesystem::path worker;  ///< does heavy jobs
        Environment environment;
        DataFolder folder;
        DataFolder demoFolder;
        bool station = false;  ///< 考点机 comes first, in the place of 登录
        SecretCost secretCost = {};
    };

    explicit Composition(Deps deps, QObject* parent = nullptr);
    ~Composition() override;

    [[nodiscard]] PageModels* models() { return &m_models; }

    /// Opens the unit; the window shows how far it is.
    void open();

    /// Nobody works here any more; back to 登录.
    void signOut();

  signals:
    /// The unit is open and its first page is shown, or opening failed.
    void settled();

  private:
    struct Opened;

    void openDemo();
    void take(const Result<Opened>& opened);
    void enter(const Entered& who);
    void showFirstPage(const SignInFacts& facts);
    void connectHandbook();
    void connectExams();
    void connectStation();
    void connectCarry();
    void enterStation();
    void leaveStation();
    void connectBlueprints();
    void connectSearch();
    void connectIntroduction();
    void buildIndex();
    void startSession(const practice::SessionSpec& spec);
    void retranslate();
    void restore(const QString& backup);
    void reopen();
    void leave();
    [[nodiscard]] WorkspaceOptions openingOptions() const;
    /// Nobody holds the unit any more, so that its lock is given back with the returned pointer.
    [[nodiscard]] std::shared_ptr<Workspace> letGo();
    [[nodiscard]] static std::vector<PageEntry> pagesFor(const people::Actor& actor);

    Deps m_deps;
    ShownErrors m_errors;  // before the models, whose words it hears
    PageModels m_models;
    std::shared_ptr<Workspace> m_workspace;
    people::Actor m_actor;  ///< the last one who came in
};

}  // namespace qgt::app
