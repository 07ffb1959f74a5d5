#pragma once

#include "app/desktop/exam_office/exam_office_desk.h"

#include <atomic>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace qgt::app {

/// The keys and the exam that goes to seats without a network.
struct AwayErrand {
    OfficeDesk desk;
    ExamId exam;
    OfficeRing ring;
};

/// An answer file that somebody looked at.
struct LookedFile {
    std::filesystem::path path;
    std::string digest;
};

/// Answer files that are taken one after the other. Between two of them it can be stopped; what
/// was taken before stays, and giving all of them again is harmless.
struct AwayTaking {
    std::vector<std::filesystem::path> chosen;  ///< files, and folders with files
    std::vector<LookedFile> looked;             ///< in their place: just these, unchanged
    bool looks = false;                         ///< nothing is taken: what is in the files is told
    std::string lateReason;                     ///< once results are out: why they come only now
    std::shared_ptr<std::atomic_bool> stopped;
    std::function<void(double)> progress;
};

/// What became of the files. `problem` is why it ended before the last one.
struct AwayTaken {
    std::vector<AnswersTaken> files;
    std::vector<std::filesystem::path> paths;  ///< of the files, in the same order
    std::optional<Error> problem;
};

// For the worker's thread.

/// Writes the signed package into a new file of the folder and gives its path. Errors: those of
/// ExamOffice::package, file.*.
[[nodiscard]] Result<std::filesystem::path> writePackage(const AwayErrand& errand,
                                                         const std::string& stem,
                                                         const std::filesystem::path& folder);

/// Takes every answer file that was chosen or lies below a folder that was, or those that somebody
/// looked at. A file that cannot be
/// read is told like a damaged one. Errors: answers.no-files (arg path).
[[nodiscard]] AwayTaken takeAnswers(const AwayErrand& errand, const AwayTaking& taking);

}  // namespace qgt::app
