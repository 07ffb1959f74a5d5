#pragma once

#include "app/runtime/data_folder.h"
#include "engine/bank/bank.h"
#include "engine/core/clock.h"
#include "engine/core/diagnostic.h"
#include "engine/core/result.h"
#include "engine/core/secret_cost.h"
#include "engine/people/people_service.h"
#include "engine/people/sign_in.h"
#include "engine/practice/case_service.h"
#include "engine/practice/practice_service.h"
#include "engine/store/store.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace qgt::app {

struct WorkspaceOptions {
    DataFolder folder;
    std::filesystem::path shippedBank;
    const Clock* clock = nullptr;  ///< must outlive the workspace
    std::string program = "qgt";   ///< who holds the store, for the message of a second one
    bool viewOnly = false;
    SecretCost secretCost = {};  ///< of hashes and keys that are made here
};

/// One opened installation: store, bank and the use cases over them. Any thread may use it, one at
/// a time.
class Workspace {
  public:
    /// Prepares the data folder, opens the store, loads the bank (parsed files come from the
    /// cache). A bank with errors still opens with its good items; the findings are kept. Errors:
    /// data.*, store.*, file.*.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const WorkspaceOptions& options);

    /// Puts a checked backup in the place of the store; the old one is kept. The folder must not be
    /// open. Errors: as store::Store::restore.
    [[nodiscard]] static Status restore(const WorkspaceOptions& options,
                                        const std::filesystem::path& backup);

    Workspace(const Workspace&) = delete;
    Workspace& operator=(const Workspace&) = delete;
    ~Workspace();

    [[nodiscard]] const DataFolder& folder() const;
    [[nodiscard]] const Clock& clock() const;
    [[nodiscard]] const SecretCost& secretCost() const;
    [[nodiscard]] store::Store& store();
    [[nodiscard]] const bank::Bank& bank() const;
    /// Never null.
    [[nodiscard]] std::shared_ptr<const bank::Bank> bankPtr() const;
    /// The bank goes on with other blueprints, so that what was edited counts at once. Whoever
    /// holds the bank before keeps it.
    void setBlueprints(std::vector<bank::Blueprint> blueprints);
    [[nodiscard]] const Diagnostics& bankFindings() const;
    [[nodiscard]] people::SignInService& signIn();
    [[nodiscard]] people::PeopleService& people();
    [[nodiscard]] practice::PracticeService& practice();
    [[nodiscard]] practice::CaseService& cases();

  private:
    struct Parts;

    explicit Workspace(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

}  // namespace qgt::app
