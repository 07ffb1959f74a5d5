#include "tests/conform/conform.h"

#include <algorithm>
#include <ostream>

namespace qgt::conform {

const std::vector<Kind>& kinds() {
    static const std::vector<Kind> kKinds{
        {"ata",
         "ata POOL.csv ENEMIES.csv BLUEPRINT.json --forms N [--gap G] [--seconds S] [--seed K]",
         "parallel forms with the most information that the blueprint allows",
         runAta},
        {"coverage",
         "coverage CASES.jsonl",
         "ability and coverage, case by case, beside expected answers where there are some",
         runCoverage},
        {"decision",
         "decision SCORES --items N --cut C [--expected FILE]",
         "how well a cut divides a group of scores, beside expected values where there are some",
         runDecision},
        {"digest",
         "digest CASES.jsonl",
         "BLAKE2b-256 of each line's text beside the expected digest",
         runDigest},
        {"fsrs-fit",
         "fsrs-fit LOG.csv [--guess G --slip S] [--threads N]",
         "parameters of the memory model fitted to a log, and how well they predict it",
         runFsrsFit},
        {"fsrs-model",
         "fsrs-model FILE.json",
         "the memory model beside expected states, curves, intervals and parameters",
         runFsrsModel},
        {"fsrs-scheduler",
         "fsrs-scheduler FILE.json",
         "cards through the scheduler beside expected due times and states",
         runFsrsScheduler},
    };
    return kKinds;
}

int runConform(const std::vector<std::string>& words, std::ostream& out, std::ostream& err) {
    if (words.empty() || words.front() == "--help") {
        out << "qgt_conform KIND ...\n";
        for (const Kind& kind : kinds()) {
            out << "  " << kind.usage << "\n      " << kind.purpose << "\n";
        }
        return words.empty() ? kUsage : kAllWithin;
    }
    const auto kind = std::find_if(
        kinds().begin(), kinds().end(), [&words](const Kind& k) { return k.name == words[0]; });
    if (kind == kinds().end()) {
        err << "qgt_conform: no kind " << words[0] << "; --help lists them\n";
        return kUsage;
    }
    return kind->run({words.begin() + 1, words.end()}, out, err);
}

}  // namespace qgt::conform
