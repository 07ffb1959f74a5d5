#include "app/desktop/settings/carry_desk.h"

#include "app/desktop/documents/new_file.h"
#include "app/desktop/text.h"
#include "engine/carry/answer_file.h"
#include "engine/carry/enrolment_file.h"
#include "engine/core/date.h"
#include "engine/core/os/files.h"

#include <utility>

namespace qgt::app {

namespace {

std::filesystem::path carryPath(const QString& typed) {
    return typed.trimmed().toStdString();
}

/// Whose file it is, so that two colleagues do not mix theirs up on one drive.
std::string stemFor(Workspace& workspace, const people::Actor& actor) {
    const auto person = workspace.store().people().person(actor.person);
    const bool known = person && person->has_value();
    return "全岗通-" + (known ? asFileName((*person)->name) : std::string("我"));
}

Result<CarryFile> written(Workspace& workspace,
                          const people::Actor& actor,
                          const QString& folder,
                          const std::pair<const char*, const std::string*>& file) {
    const Date today = localDate(workspace.clock().now(), kShanghaiOffsetMinutes);
    const auto path =
        writeOwnFile(carryPath(folder), stemFor(workspace, actor), file.first, today, *file.second);
    return path ? Result<CarryFile>(CarryFile{text(path->string()), {}})
                : tl::unexpected(path.error());
}

}  // namespace

Result<CarryFacts> readCarry(Workspace& workspace, const people::Actor& actor) {
    auto home = homeOf(workspace);
    auto computers = carriedComputers(workspace, actor);
    if (!home || !computers) {
        return tl::unexpected(home ? computers.error() : home.error());
    }
    return CarryFacts{std::move(*home), std::move(*computers), workspace.clock().now()};
}

Result<CarryFile> writeCarryOut(Workspace& workspace,
                                const people::Actor& actor,
                                const QString& folder) {
    const auto out = carryOut(workspace, actor);
    if (!out) {
        return tl::unexpected(out.error());
    }
    auto file = written(workspace, actor, folder, {".qgtout", &out->file});
    if (file) {
        file->code = text(out->code);
    }
    return file;
}

Result<BroughtHome> readCarryBack(Workspace& workspace,
                                  const people::Actor& actor,
                                  const QString& path) {
    const auto bytes = os::readFile(carryPath(path), carry::kMostAnswerFileBytes);
    return bytes ? bringBack(workspace, actor, *bytes) : tl::unexpected(bytes.error());
}

Result<CarryFile> writeCarryHome(Workspace& workspace,
                                 const people::Actor& actor,
                                 const QString& folder) {
    const auto bytes = writeHome(workspace, actor);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    auto file = written(workspace, actor, folder, {".qgtback", &*bytes});
    if (file) {
        if (const Status kept = homeWritten(workspace); !kept) {
            return tl::unexpected(kept.error());
        }
    }
    return file;
}

Result<Joined> joinWithFile(Workspace& workspace, const JoinForm& form) {
    const auto bytes = os::readFile(carryPath(form.path), carry::kMostEnrolmentBytes);
    return bytes ? joinHome(workspace, *bytes, form.code.toStdString(), people::Secret(form.secret))
                 : tl::unexpected(bytes.error());
}

}  // namespace qgt::app
