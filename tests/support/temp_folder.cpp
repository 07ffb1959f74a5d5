#include "tests/support/temp_folder.h"

#include "engine/core/os/files.h"

#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <stdexcept>
#include <system_error>

namespace qgt::test {

std::filesystem::path quickPlace() {
    const std::filesystem::path memory = "/dev/shm";
    constexpr std::uint64_t kEnough = std::uint64_t{256} << 20U;
    std::error_code error;
    const bool usable =
        std::filesystem::is_directory(memory, error) && os::freeBytes(memory).value_or(0) > kEnough;
    return usable ? memory : std::filesystem::temp_directory_path();
}

TempFolder::TempFolder(const std::filesystem::path& parent) {
    std::string pattern = (parent / "qgt-test-XXXXXX").string();
    if (::mkdtemp(pattern.data()) == nullptr) {
        throw std::runtime_error("no temporary folder");
    }
    m_path = pattern;
}

TempFolder::~TempFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

std::filesystem::path TempFolder::write(const std::string& relative, const std::string& content) {
    std::filesystem::path path = m_path / relative;
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << content;
    return path;
}

}  // namespace qgt::test
