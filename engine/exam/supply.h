#pragma once

#include "engine/bank/bank.h"
#include "engine/bank/blueprint.h"
#include "engine/core/date.h"
#include "engine/core/result.h"

#include <map>
#include <string>
#include <vector>

namespace qgt::exam {

/// A source that no longer holds on the day of an exam, and what is left out because of it. What
/// rests on several of them stands at the first.
struct RepealedSource {
    bank::Source source;
    std::vector<const bank::Item*> items;
    std::vector<const bank::CaseScenario*> cases;
};

/// The sentence that tells it, and its arguments: source, date, items, cases.
inline constexpr const char* kRestsOnRepealed = "exam.rests-on-repealed";
[[nodiscard]] Args argsOf(const RepealedSource& left);

/// What papers may be made from on a day.
struct Supply {
    std::vector<const bank::Item*> items;
    std::vector<const bank::CaseScenario*> cases;
    std::vector<RepealedSource> leftOut;  ///< each with at least one item or case
    /// By their number or id: a key was corrected, and the bank still has the old one.
    std::vector<std::string> corrected;
};

/// What the supply leaves out because of a source; of one that it does not name yet: nothing so
/// far.
[[nodiscard]] RepealedSource& leftOutBy(const bank::Source& source, Supply& supply);

/// Of `pool`: everything for `PaperPool::Exam` (the bank is then the exam pool itself), else what
/// is marked for that pool. What is not in force on `day` is out, and so is what rests on a source
/// that `registers` call repealed by then; what waits to be confirmed is practice only. The
/// pointers live as long as `pool`.
[[nodiscard]] Supply supplyOf(const bank::Bank& pool,
                              bank::PaperPool use,
                              Date day,
                              const bank::Bank& registers);

/// The sentence that tells of those, and its arguments: count, names.
inline constexpr const char* kKeyWasCorrected = "exam.key-was-corrected";
[[nodiscard]] Args argsOfCorrected(const Supply& supply);

/// Takes out what was corrected after an exam and stands in the bank as it was then: `corrected`
/// has the newest revision of each item or case that was. Whoever mends it gives it a newer one.
void leaveOutCorrected(Supply& supply, const std::map<std::string, int>& corrected);

/// The items and cases of one line, and what was left out of them.
[[nodiscard]] Supply ofLine(const Supply& supply, const LineId& line);

/// An item of the section's kind. Where right options are counted one by one only an item whose
/// whole key gives the section's marks, so that all papers have the same maximum.
[[nodiscard]] bool fitsSection(const bank::Item& item, const bank::BlueprintSection& section);

/// An item that the quota counts; `bank` knows the blocks of lines.
[[nodiscard]] bool fitsQuota(const bank::Item& item,
                             const bank::Quota& quota,
                             const bank::Bank& bank);

}  // namespace qgt::exam
