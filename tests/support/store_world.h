#pragma once

#include "engine/store/store.h"
#include "tests/support/fake_clock.h"
#include "tests/support/temp_folder.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

namespace qgt::test {

/// A data folder of its own with a clock and ids that are counted, not drawn.
class StoreWorld {
  public:
    enum class Medium : std::uint8_t {
        Memory,  ///< where waiting for the disk costs nothing, if there is such a place
        Disk
    };

    explicit StoreWorld(Medium medium = Medium::Memory);

    /// What a program would say at its start; change it before `open`.
    [[nodiscard]] store::OpenOptions options();

    /// Opens the store and fails the test when that does not work. An empty reserve lies there
    /// already: writing 4 MiB is most of what making a store costs.
    [[nodiscard]] std::unique_ptr<store::Store> open();

    /// As a program does it, with the reserve.
    [[nodiscard]] std::unique_ptr<store::Store> openWithReserve();

    /// The code that opening is refused with; empty when it works.
    [[nodiscard]] std::string refusal();

    [[nodiscard]] std::filesystem::path folder() const { return m_folder.path() / "data"; }

    [[nodiscard]] std::filesystem::path storeFolder() const { return folder() / "store"; }

    [[nodiscard]] std::filesystem::path file() const { return storeFolder() / "qgt.db"; }

    [[nodiscard]] FakeClock& clock() { return m_clock; }

  private:
    TempFolder m_folder;
    FakeClock m_clock;
    int m_ids = 0;
};

/// A session of person `p1` with two items.
[[nodiscard]] practice::SessionRecord sessionRecord(const std::string& id);

/// An answer of `p1` in the session; empty: outside any.
[[nodiscard]] practice::AnswerEvent answerEvent(const std::string& session, std::int64_t atMs);

/// A person with everything filled in.
[[nodiscard]] people::Person personNamed(const std::string& id, const std::string& name);

/// The value of a named argument; empty when there is none.
[[nodiscard]] std::string argument(const Error& error, const std::string& name);

/// Every regular file below `folder` with its bytes, as one text to compare.
[[nodiscard]] std::string bytesBelow(const std::filesystem::path& folder);

/// Puts `count` answers, two persons, a credential, a setting, a mark and two audit records in.
void fill(store::Store& store, int count);

}  // namespace qgt::test
