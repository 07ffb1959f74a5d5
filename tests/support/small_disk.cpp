#include "tests/support/small_disk.h"

#include <fstream>
#include <stdexcept>
#include <string>

#include <sys/mount.h>

namespace qgt::test {

namespace {

constexpr const char* kSize = "size=96m";
constexpr std::size_t kBlock = 4096;

}  // namespace

SmallDisk::SmallDisk(const std::filesystem::path& at) : m_path(at) {
    std::filesystem::create_directories(at);
    m_mounted = ::mount("tmpfs", at.c_str(), "tmpfs", 0, kSize) == 0;
}

SmallDisk::~SmallDisk() {
    if (m_mounted) {
        ::umount2(m_path.c_str(), MNT_DETACH);
    }
}

void SmallDisk::fillUp() const {
    std::ofstream file(m_path / "filler", std::ios::binary | std::ios::app);
    const std::string block(kBlock, 'f');
    while (file.write(block.data(), static_cast<std::streamsize>(block.size())) && file.flush()) {
    }
}

void SmallDisk::makeRoom() const {
    std::filesystem::remove(m_path / "filler");
}

void SmallDisk::makeReadOnly() const {
    if (::mount("tmpfs", m_path.c_str(), "tmpfs", MS_REMOUNT | MS_RDONLY, kSize) != 0) {
        throw std::runtime_error("the small disk stays writable");
    }
}

}  // namespace qgt::test
