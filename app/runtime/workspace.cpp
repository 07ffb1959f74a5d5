#include "app/runtime/workspace.h"

#include "app/runtime/entropy.h"
#include "app/runtime/holder.h"
#include "app/runtime/workspace_study.h"
#include "engine/bank/bank_renewal.h"
#include "engine/bank/load_bank.h"
#include "engine/integrity/digest.h"
#include "engine/people/secret.h"
#include "engine/practice/study_drawing_rule.h"

#include <mutex>
#include <string>
#include <utility>

namespace qgt::app {

namespace {

/// Parsed bank files in the store's cache file.
class StoreCache final : public bank::ParsedFileCache {
  public:
    explicit StoreCache(store::CacheFile& file) : m_file(file) {}

    [[nodiscard]] std::optional<std::string> get(const std::string& key) override {
        return m_file.get(key);
    }

    void put(const std::string& key, const std::string& blob) override { m_file.put(key, blob); }

  private:
    store::CacheFile& m_file;
};

store::OpenOptions storeOptions(const WorkspaceOptions& options) {
    store::OpenOptions opening;
    opening.folder = options.folder.root;
    opening.clock = options.clock;
    opening.newId = randomId;
    opening.holder = holderText(options.program);
    opening.viewOnly = options.viewOnly;
    return opening;
}

}  // namespace

struct Workspace::Parts {
    Parts(WorkspaceOptions opened, std::unique_ptr<store::Store> kept, bank::LoadReport read)
        : options(std::move(opened)),
          store(std::move(kept)),
          bank(std::move(read)),
          hasher(options.secretCost),
          signIn({store->people(), store->audit(), *options.clock, hasher, fillRandom}),
          people(store->people(), store->audit(), fillRandom),
          practice({store->practice(),
                    store->audit(),
                    *options.clock,
                    rng,
                    rule,
                    kShanghaiOffsetMinutes,
                    &study}),
          cases({store->cases(), store->audit(), *options.clock, rng}) {}

    WorkspaceOptions options;
    std::unique_ptr<store::Store> store;
    bank::LoadReport bank;
    std::mutex renewing;  ///< pages ask for the bank while the worker puts another one there
    people::SecretHasher hasher;
    people::SignInService signIn;
    people::PeopleService people;
    Rng rng{randomSeed()};
    practice::StudyDrawingRule rule;
    WorkspaceStudy study;
    practice::PracticeService practice;
    practice::CaseService cases;
};

Result<std::unique_ptr<Workspace>> Workspace::open(const WorkspaceOptions& options) {
    if (const Status ready = prepareDataFolder(options.folder, options.shippedBank); !ready) {
        return tl::unexpected(ready.error());
    }
    auto store = store::Store::open(storeOptions(options));
    if (!store) {
        return tl::unexpected(store.error());
    }
    StoreCache cache((*store)->bankCache());
    bank::LoadReport report = bank::loadBank({.root = options.folder.bank(),
                                              .threads = 0,
                                              .digest = integrity::digestHex,
                                              .cache = &cache});
    return std::unique_ptr<Workspace>(
        new Workspace(std::make_unique<Parts>(options, std::move(*store), std::move(report))));
}

Status Workspace::restore(const WorkspaceOptions& options, const std::filesystem::path& backup) {
    return store::Store::restore(storeOptions(options), backup);
}

Workspace::Workspace(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {
    m_parts->study.serve(*this);
}

Workspace::~Workspace() = default;

const DataFolder& Workspace::folder() const {
    return m_parts->options.folder;
}

const Clock& Workspace::clock() const {
    return *m_parts->options.clock;
}

const SecretCost& Workspace::secretCost() const {
    return m_parts->options.secretCost;
}

store::Store& Workspace::store() {
    return *m_parts->store;
}

const bank::Bank& Workspace::bank() const {
    return *m_parts->bank.bank;
}

std::shared_ptr<const bank::Bank> Workspace::bankPtr() const {
    const std::lock_guard guard(m_parts->renewing);
    return m_parts->bank.bank;
}

void Workspace::setBlueprints(std::vector<bank::Blueprint> blueprints) {
    auto renewed = bank::withBlueprints(*bankPtr(), std::move(blueprints));
    const std::lock_guard guard(m_parts->renewing);
    m_parts->bank.bank = std::move(renewed);
}

const Diagnostics& Workspace::bankFindings() const {
    return m_parts->bank.diagnostics;
}

people::SignInService& Workspace::signIn() {
    return m_parts->signIn;
}

people::PeopleService& Workspace::people() {
    return m_parts->people;
}

practice::PracticeService& Workspace::practice() {
    return m_parts->practice;
}

practice::CaseService& Workspace::cases() {
    return m_parts->cases;
}

}  // namespace qgt::app
