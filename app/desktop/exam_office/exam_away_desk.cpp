#include "app/desktop/exam_office/exam_away_desk.h"

#include "app/desktop/documents/new_file.h"
#include "engine/core/os/files.h"
#include "engine/exam/answer_file.h"

#include <system_error>
#include <utility>

namespace qgt::app {

namespace {

/// The files that were meant, in the order of their choice.
Result<std::vector<LookedFile>> meantBy(const AwayTaking& taking) {
    const std::vector<std::filesystem::path>& chosen = taking.chosen;
    std::vector<LookedFile> files = taking.looked;
    for (const std::filesystem::path& path : chosen) {
        std::error_code ignored;
        if (!std::filesystem::is_directory(path, ignored)) {
            files.push_back({path, {}});
            continue;
        }
        const auto below = os::listFiles(path, kAnswersSuffix);
        if (!below) {
            return tl::unexpected<Error>(below.error());
        }
        for (const std::string& name : *below) {
            files.push_back({path / name, {}});
        }
    }
    if (files.empty()) {
        return failure("answers.no-files",
                       {{"path", chosen.empty() ? "" : chosen.front().string()}});
    }
    return files;
}

Result<AnswersTaken> takeOne(const AwayErrand& errand,
                             const LookedFile& file,
                             const AwayTaking& taking) {
    const std::string name = file.path.filename().string();
    auto bytes = os::readFile(file.path, exam::kMostAnswerBytes);
    if (!bytes) {
        AnswersTaken unread;
        unread.file = name;
        unread.problem = bytes.error();
        return unread;
    }
    const std::vector<AnswersGiven> given{{name, std::move(*bytes), file.digest}};
    ExamOfficeSource& source = *errand.desk.source;
    auto taken = taking.looks
                     ? source.lookAtAnswers(errand.exam, given, *errand.ring)
                     : source.importAnswers(errand.exam, given, *errand.ring, taking.lateReason);
    if (!taken) {
        return tl::unexpected<Error>(taken.error());
    }
    return std::move(taken->front());
}

}  // namespace

Result<std::filesystem::path> writePackage(const AwayErrand& errand,
                                           const std::string& stem,
                                           const std::filesystem::path& folder) {
    const Instant now = errand.desk.workspace->clock().now();
    // The place is looked at first: a package that went nowhere would stand in the audit chain.
    auto path = newFile(folder, stem, kPackageSuffix, localDate(now, kShanghaiOffsetMinutes));
    if (!path) {
        return path;
    }
    const auto package = errand.desk.source->package(errand.exam, *errand.ring);
    if (!package) {
        return tl::unexpected<Error>(package.error());
    }
    return os::writeFileAtomically(*path, *package).map([&](auto) { return *path; });
}

AwayTaken takeAnswers(const AwayErrand& errand, const AwayTaking& taking) {
    AwayTaken all;
    const auto files = meantBy(taking);
    if (!files) {
        all.problem = files.error();
        return all;
    }
    for (const LookedFile& file : *files) {
        if (taking.stopped->load()) {
            break;
        }
        auto taken = takeOne(errand, file, taking);
        if (!taken) {
            all.problem = taken.error();
            break;
        }
        all.files.push_back(std::move(*taken));
        all.paths.push_back(file.path);
        taking.progress(static_cast<double>(all.files.size()) / static_cast<double>(files->size()));
    }
    return all;
}

}  // namespace qgt::app
