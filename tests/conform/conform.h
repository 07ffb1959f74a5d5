#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace qgt::conform {

/// Exit codes of qgt_conform.
inline constexpr int kAllWithin = 0;
inline constexpr int kOutOfTolerance = 1;
inline constexpr int kUsage = 2;

/// One kind of reference input. `run` gets the words after the kind, writes one JSON document to
/// `out`, explains what is wrong on `err`, and returns an exit code: 1 when a row of a file with
/// expected values is out of tolerance.
struct Kind {
    std::string name;
    std::string usage;
    std::string purpose;
    int (*run)(const std::vector<std::string>& words, std::ostream& out, std::ostream& err);
};

/// All kinds that this build answers, in the order of the help text.
[[nodiscard]] const std::vector<Kind>& kinds();

/// Finds the kind named first and runs it; without words, or with --help, lists the kinds.
[[nodiscard]] int runConform(const std::vector<std::string>& words,
                             std::ostream& out,
                             std::ostream& err);

/// `ata POOL.csv ENEMIES.csv BLUEPRINT.json --forms N [--gap G] [--seconds S] [--seed K]`:
/// assembles N parallel forms and writes {"forms": [[item]], "objective", "bound", "seconds"},
/// items by their numbers in the pool. When no forms keep the blueprint: {"forms": [], "conflicts":
/// [[...]]}, exit 1.
int runAta(const std::vector<std::string>& words, std::ostream& out, std::ostream& err);

/// `coverage CASES.jsonl`: lines {"id", "kind", "given", ...}; writes {"id", "answer"} for each.
/// With "expect" and "tol" the answer is compared too.
int runCoverage(const std::vector<std::string>& words, std::ostream& out, std::ostream& err);

/// `decision SCORES --items N --cut C [--expected FILE]`: SCORES are right answers, one a line;
/// KR-21, Livingston and Lewis with up to four and with two parameters, Huynh, Subkoviak. Exit 1
/// also when the scores have no KR-21 (all the same, one person, one item); `note` says why.
int runDecision(const std::vector<std::string>& words, std::ostream& out, std::ostream& err);

/// `digest CASES.jsonl`: lines {"text": …, "blake2b_256": …}.
int runDigest(const std::vector<std::string>& words, std::ostream& out, std::ostream& err);

/// `fsrs-model FILE`: steps, histories, retrievability, intervals, fuzz, bounds and migrations of
/// the memory model beside what two peers have; rows, wrong rows and worst deviation by section.
int runFsrsModel(const std::vector<std::string>& words, std::ostream& out, std::ostream& err);

/// `fsrs-fit LOG.csv [--guess G --slip S] [--threads N]`: fits parameters to a log with a head and
/// lines card_id,day,rating in the order of time, and writes {"parameters", "log_loss",
/// "rmse_bins", "wall_ms", ...}. The loss is the plain mean over all answers on a later day than
/// the one before. With --guess the answers are of questions with options: 1 is wrong, all else
/// right.
int runFsrsFit(const std::vector<std::string>& words, std::ostream& out, std::ostream& err);

/// `fsrs-scheduler FILE`: cards answered one after another beside a peer's. When Hard on a later
/// step is due is a choice and not compared.
int runFsrsScheduler(const std::vector<std::string>& words, std::ostream& out, std::ostream& err);

}  // namespace qgt::conform
