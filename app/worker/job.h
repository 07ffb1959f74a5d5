#pragma once

#include "engine/core/result.h"

#include <functional>
#include <string>
#include <vector>

#include <nlohmann/json_fwd.hpp>

namespace qgt::worker {

/// Tells the parent how far a job is, 0 to 1, and what else the job has to say of it (an object).
using Progress = std::function<void(double done, const nlohmann::json& more)>;

/// One kind of job. `run` gets the job's JSON object and gives the result's.
struct Job {
    std::string name;
    Result<nlohmann::json> (*run)(const nlohmann::json& job, const Progress& progress);
};

[[nodiscard]] const std::vector<Job>& jobs();

/// `{"job": "check-bank", "path": DIR, "as_of": "YYYY-MM-DD"}` gives the number of good items and
/// all findings. Errors: worker.unfit-job (arg reason), file.*.
[[nodiscard]] Result<nlohmann::json> checkBank(const nlohmann::json& job, const Progress& progress);

/// `{"job": "assemble", "items": [...], "blueprint": {...}, "settings": {...}}` gives
/// `{"papers": [[id]], "objective": y, "bound", "gap", "seconds"}`, or
/// `{"conflicts": [[...]], "smallest", "exact", "sentences": [{"code", "args"}], "seconds"}` when
/// no papers keep the blueprint. Progress has incumbent, bound, gap, seconds as far as they are
/// known. With `"settings": {"preview": true}` papers at once, none if the quick search finds none.
/// An item has id, cells, seconds, enemies, uses, rounds, and information at the blueprint's
/// points, or a, b, c, or difficulty and options to compute it from. To cancel, end the process.
/// Errors: exam.*, optimize.*.
[[nodiscard]] Result<nlohmann::json> assemblePapers(const nlohmann::json& job,
                                                    const Progress& progress);

/// `{"job": "fit-memory", "current": [w], "reviews": [[card, day, right, rating, evidence if known,
/// if unknown, outcome if known, if unknown, chance before]]}`, in the order of time, gives
/// `{"parameters": [w], "extent", "passes", "held_from", "held_out", "loss", "current_loss"}`
/// (`memory::FitProposal`).
[[nodiscard]] Result<nlohmann::json> fitMemory(const nlohmann::json& job, const Progress& progress);

/// `{"job": "roster", "problem": {...}, "settings": {"seed", "steps", "seconds", "gap"}}` gives
/// `{"roster": [[cadre]], "value", "bound", "gap", "seconds"}`, or `{"roster": [], "infeasible":
/// proven, "ways": [[{"rule", "cadre", "period", "by", "too_few"}]], "seconds"}` when there is
/// none. The problem has what coverage::RosterProblem has, under the same names. Progress as in
/// assemblePapers. To cancel, end the process. Errors: coverage.*, optimize.*.
[[nodiscard]] Result<nlohmann::json> solveDutyRoster(const nlohmann::json& job,
                                                     const Progress& progress);

/// Reads one job from `input` and writes lines to `output`: `{"progress": 0.5}` any number of
/// times, then one `{"result": …}` or `{"error": {"code": …, "args": {…}}}`. True when it is a
/// result.
bool runOneJob(const std::string& input, const std::function<void(const std::string&)>& output);

/// Memory 1 GiB, processor time 20 s, no new files over 64 MiB, no core file: what a hostile file
/// can cost at most. Errors: worker.no-limits.
[[nodiscard]] Status limitResources();

}  // namespace qgt::worker
