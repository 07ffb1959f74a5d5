// Runs a fuzz target without libFuzzer: every saved input, then mutants of them.
// Usage: fuzz_bank_reader FOLDER MUTANTS [SEED]. What fails is left as fuzz-failure.bin.
#include "engine/core/os/files.h"
#include "engine/core/rng.h"

#include <algorithm>
#include <csignal>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

constexpr std::size_t kMostBytes = 1U << 16U;

/// Bytes and words that mean something to YAML or to the guard.
const std::vector<std::string>& words() {
    static const std::vector<std::string> kWords{"- ",
                                                 ": ",
                                                 "? ",
                                                 "#",
                                                 " #",
                                                 "|",
                                                 ">",
                                                 "'",
                                                 "\"",
                                                 "[",
                                                 "]",
                                                 "{",
                                                 "}",
                                                 ",",
                                                 "&a",
                                                 "*a",
                                                 "!",
                                                 "!!str",
                                                 "<<: ",
                                                 "%",
                                                 "---\n",
                                                 "...\n",
                                                 "\n",
                                                 "\r\n",
                                                 "\r",
                                                 "\t",
                                                 " ",
                                                 "  ",
                                                 "~",
                                                 "null",
                                                 "\\",
                                                 "\\u202e",
                                                 "\\x00",
                                                 "____",
                                                 "选A",
                                                 "：",
                                                 "\xEF\xBB\xBF",
                                                 "\xE2\x80\xAE",
                                                 "\xC2\x85",
                                                 "\xFF",
                                                 "answer: [A]\n",
                                                 "id: aaaaaaaaab\n",
                                                 "    ",
                                                 "schema: 1\n",
                                                 "items:\n",
                                                 "**",
                                                 "[[",
                                                 "]]",
                                                 "next: end\n",
                                                 "sections:\n"};
    return kWords;
}

std::string cut(const std::string& text, qgt::Rng& rng) {
    const auto from = static_cast<std::size_t>(rng.below(text.size() + 1));
    const auto length = static_cast<std::size_t>(rng.below(text.size() - from + 1));
    return text.substr(from, length);
}

void mutateOnce(std::string& text, const std::vector<std::string>& corpus, qgt::Rng& rng) {
    const auto at = static_cast<std::size_t>(rng.below(text.size() + 1));
    switch (rng.below(6)) {
        case 0:
            text.insert(at, words()[static_cast<std::size_t>(rng.below(words().size()))]);
            return;
        case 1:
            text.erase(at, static_cast<std::size_t>(rng.below(8) + 1));
            return;
        case 2:
            text.insert(at, cut(text, rng));
            return;
        case 3:
            text.insert(at, cut(corpus[static_cast<std::size_t>(rng.below(corpus.size()))], rng));
            return;
        case 4:
            text.resize(at);
            return;
        default:
            if (at < text.size()) {
                text[at] = static_cast<char>(rng.below(256));
            }
            return;
    }
}

/// What runs now, for the handler of a broken promise.
std::string current;

/// Leaves the input of a broken promise behind; the target ends by abort().
void keepInput(int /*signal*/) {
    (void)qgt::os::writeFileAtomically("fuzz-failure.bin", current);
}

void run(const std::string& bytes) {
    current = bytes;
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 3) {
        return 2;
    }
    std::signal(SIGABRT, keepInput);
    std::vector<std::string> corpus;
    const std::filesystem::path folder = argv[1];
    for (const std::string& name :
         qgt::os::listFiles(folder, "").value_or(std::vector<std::string>())) {
        corpus.push_back(qgt::os::readFile(folder / name, kMostBytes).value_or(""));
        run(corpus.back());
    }
    if (corpus.empty()) {
        std::cerr << "no inputs in " << folder << "\n";
        return 1;
    }
    qgt::Rng rng(argc > 3 ? std::strtoull(argv[3], nullptr, 10) : 1);
    const auto mutants = std::strtoull(argv[2], nullptr, 10);
    for (std::uint64_t i = 0; i < mutants; ++i) {
        std::string text = corpus[static_cast<std::size_t>(rng.below(corpus.size()))];
        for (auto left = rng.below(8) + 1; left > 0; --left) {
            mutateOnce(text, corpus, rng);
        }
        text.resize(std::min(text.size(), kMostBytes));
        run(text);
    }
    std::cout << corpus.size() << " inputs and " << mutants << " mutants\n";
    return 0;
}
