#include "tests/faults/mutants.h"

#include <algorithm>
#include <array>

namespace qgt::faults {

namespace {

std::size_t place(const std::string& bytes, Rng& rng) {
    return static_cast<std::size_t>(rng.below(bytes.size()));
}

std::string noise(std::size_t size, Rng& rng) {
    constexpr std::uint64_t kByteValues = 256;
    std::string bytes;
    for (std::size_t i = 0; i < size; ++i) {
        bytes.push_back(static_cast<char>(rng.below(kByteValues)));
    }
    return bytes;
}

std::size_t oneOf(const std::array<std::size_t, 4>& sizes, Rng& rng) {
    return sizes[static_cast<std::size_t>(rng.below(sizes.size()))];
}

constexpr std::array<std::size_t, 4> kSizes{1, 32, 512, 4096};

void flipBit(std::string& bytes, Rng& rng) {
    constexpr std::uint64_t kBits = 8;
    char& byte = bytes[place(bytes, rng)];
    byte = static_cast<char>(static_cast<unsigned char>(byte) ^ (1U << rng.below(kBits)));
}

void overwriteRun(std::string& bytes, Rng& rng) {
    const std::size_t at = place(bytes, rng);
    const std::string run = noise(std::min(oneOf(kSizes, rng), bytes.size() - at), rng);
    bytes.replace(at, run.size(), run);
}

void zeroSector(std::string& bytes, Rng& rng) {
    constexpr std::size_t kSector = 512;
    const std::size_t at = place(bytes, rng) / kSector * kSector;
    const std::size_t size = std::min(kSector, bytes.size() - at);
    bytes.replace(at, size, std::string(size, '\0'));
}

void cut(std::string& bytes, Rng& rng) {
    bytes.resize(place(bytes, rng));
}

void repeatRun(std::string& bytes, Rng& rng) {
    const std::size_t at = place(bytes, rng);
    bytes.insert(at, bytes.substr(at, oneOf(kSizes, rng)));
}

void dropRun(std::string& bytes, Rng& rng) {
    bytes.erase(place(bytes, rng), oneOf(kSizes, rng));
}

void swapPages(std::string& bytes, Rng& rng) {
    constexpr std::size_t kPage = 4096;
    const std::uint64_t pages = bytes.size() / kPage;
    const std::size_t a = static_cast<std::size_t>(rng.below(pages)) * kPage;
    const std::size_t b = static_cast<std::size_t>(rng.below(pages)) * kPage;
    const std::string first = bytes.substr(a, kPage);
    bytes.replace(a, kPage, bytes.substr(b, kPage));
    bytes.replace(b, kPage, first);
}

void addTail(std::string& bytes, Rng& rng) {
    bytes += noise(oneOf({1, 100, 4096, 5000}, rng), rng);
}

struct Mutation {
    const char* name;
    void (*apply)(std::string&, Rng&);
};

constexpr std::array<Mutation, 8> kMutations{{{"flip", flipBit},
                                              {"run", overwriteRun},
                                              {"zero", zeroSector},
                                              {"cut", cut},
                                              {"repeat", repeatRun},
                                              {"drop", dropRun},
                                              {"swap", swapPages},
                                              {"tail", addTail}}};

}  // namespace

std::string mutate(const std::string& bytes, int index, Rng& rng) {
    std::string mutant = bytes;
    kMutations[static_cast<std::size_t>(index) % kMutations.size()].apply(mutant, rng);
    return mutant;
}

std::string mutationName(int index) {
    return kMutations[static_cast<std::size_t>(index) % kMutations.size()].name;
}

}  // namespace qgt::faults
