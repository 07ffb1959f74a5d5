#pragma once

#include "app/desktop/page_view_model.h"
#include "app/runtime/memory_fitting.h"

#include <atomic>
#include <filesystem>
#include <memory>
#include <optional>

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// The part of 设置 that fits the memory model to the unit's own answers. Whoever may not change
/// the unit's settings sees none of it.
class MemoryFittingModel final : public qgt::app::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by DataCareViewModel")
    Q_PROPERTY(bool allowed READ allowed NOTIFY changed FINAL)
    Q_PROPERTY(bool running READ running NOTIFY changed FINAL)
    Q_PROPERTY(double fraction READ fraction NOTIFY changed FINAL)
    Q_PROPERTY(QString inForce READ inForce NOTIFY changed FINAL)
    Q_PROPERTY(bool own READ own NOTIFY changed FINAL)
    Q_PROPERTY(QString finding READ finding NOTIFY changed FINAL)
    Q_PROPERTY(bool better READ better NOTIFY changed FINAL)
    Q_PROPERTY(bool asking READ asking NOTIFY changed FINAL)

  public:
    explicit MemoryFittingModel(Deps deps, QObject* parent = nullptr);
    ~MemoryFittingModel() override;

    MemoryFittingModel(const MemoryFittingModel&) = delete;
    MemoryFittingModel& operator=(const MemoryFittingModel&) = delete;

    [[nodiscard]] bool allowed() const;

    [[nodiscard]] bool running() const { return m_stopped != nullptr; }

    /// 0 to 1, while it runs.
    [[nodiscard]] double fraction() const { return m_fraction; }

    /// Which numbers are used, in words.
    [[nodiscard]] QString inForce() const;

    /// They are the unit's own.
    [[nodiscard]] bool own() const;

    /// What the last estimate gave, in words; empty before it.
    [[nodiscard]] QString finding() const;

    /// It predicts better than what is in force, and may be adopted.
    [[nodiscard]] bool better() const { return m_finding && m_finding->proposal.better(); }

    /// The reason is asked for: what `confirm` does with it was chosen.
    [[nodiscard]] bool asking() const { return m_asked != Asked::Nothing; }

    void attach(std::shared_ptr<Workspace> workspace,
                std::optional<people::Actor> actor,
                const std::filesystem::path& worker);
    void retranslate();

    Q_INVOKABLE void enter();
    Q_INVOKABLE void start();
    Q_INVOKABLE void stop();
    Q_INVOKABLE void adopt();
    Q_INVOKABLE void takeBack();
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void confirm(const QString& reason);

  signals:
    void changed();

  private:
    enum class Asked { Nothing, Adopt, TakeBack };

    /// What is in force, and the name of who put it there.
    struct Facts {
        std::optional<ability::Adoption> adopted;
        QString by;
        Instant now;
    };

    void ask(Asked asked);
    void showProgress(double done);
    void show(Facts facts);
    [[nodiscard]] static Result<Facts> readFacts(Workspace& workspace,
                                                 const people::Actor& actor,
                                                 const std::filesystem::path& worker);

    std::shared_ptr<Workspace> m_workspace;
    std::optional<people::Actor> m_actor;
    std::filesystem::path m_worker;
    Facts m_facts;
    std::optional<MemoryFinding> m_finding;
    Asked m_asked = Asked::Nothing;
    double m_fraction = 0;
    std::shared_ptr<std::atomic_bool> m_stopped;  ///< null while nothing runs
};

}  // namespace qgt::app
