#include "app/runtime/mirror_return.h"

#include "engine/seat/file_attempt_mirror.h"

#include <string>
#include <system_error>

namespace qgt::app {

namespace {

Status bringOneBack(const std::filesystem::path& file,
                    const seat::AttemptRecord& record,
                    Workspace& workspace,
                    const PersonId& who) {
    const auto mirrored = seat::readMirror(file);
    if (!mirrored || seat::missingFrom(record, *mirrored).empty()) {
        return ok();
    }
    const auto brought = seat::bringBack(*mirrored, workspace.store().attempts());
    if (!brought) {
        return tl::unexpected<Error>(brought.error());
    }
    return workspace.store().audit().append(
        {who,
         "exam.brought-back",
         record.head.exam.str(),
         {{"attempt", record.head.attempt.str()}, {"events", std::to_string(*brought)}}});
}

}  // namespace

Status bringBackFrom(const std::filesystem::path& mirrors,
                     const std::vector<seat::AttemptRecord>& attempts,
                     Workspace& workspace,
                     const PersonId& who) {
    const seat::FileAttemptMirror mirror(mirrors);
    for (const seat::AttemptRecord& record : attempts) {
        std::error_code error;
        const auto file = mirror.fileOf(record.head.attempt);
        if (seat::isClosed(record) || !std::filesystem::exists(file, error)) {
            continue;
        }
        if (const Status brought = bringOneBack(file, record, workspace, who); !brought) {
            return failure("exam.not-brought-back",
                           {{"path", file.string()}, {"reason", brought.error().code}});
        }
    }
    return ok();
}

}  // namespace qgt::app
