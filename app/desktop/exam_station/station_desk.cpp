#include "app/desktop/exam_station/station_desk.h"

#include "app/desktop/documents/documents_folder.h"
#include "app/desktop/documents/new_file.h"
#include "app/desktop/exam/channel_seat.h"
#include "app/runtime/mounted_volumes.h"
#include "engine/core/os/files.h"
#include "engine/seat/file_attempt_mirror.h"

#include <algorithm>
#include <system_error>
#include <utility>

namespace qgt::app {

namespace fs = std::filesystem;

/// The station, made where it is used, because it reads the store.
class StationDesk::Seats final : public SeatSource {
  public:
    Seats(std::shared_ptr<Workspace> workspace, const Facts& facts)
        : m_workspace(std::move(workspace)),
          m_program(facts.program),
          m_mirrors(facts.mirrors),
          m_mirror(facts.mirrors) {}

    std::shared_ptr<ExamSeat> seat() override {
        m_seated = true;
        ExamStation& station = held();
        return seatAt({{m_station, &station.channel()}, {}}, m_workspace->clock());
    }

    Status invigilate(const std::string& code, const seat::InvigilatorAct& act) override {
        return held().invigilate(code, act);
    }

    ExamStation& held() {
        if (!m_station) {
            m_station = std::make_shared<ExamStation>(m_workspace,
                                                      ExamStation::Facts{m_program, &m_mirror});
        }
        return *m_station;
    }

    /// Under a seat that is taken nothing may change in the journal.
    Status bringBack() { return m_seated ? ok() : held().bringBackMirrored(m_mirrors); }

  private:
    std::shared_ptr<Workspace> m_workspace;
    std::string m_program;
    fs::path m_mirrors;
    seat::FileAttemptMirror m_mirror;  // before the station, which writes to it
    std::shared_ptr<ExamStation> m_station;
    bool m_seated = false;
};

StationDesk::StationDesk(const std::shared_ptr<Workspace>& workspace, Facts facts)
    : StationDesk(std::make_shared<Seats>(workspace, facts), std::move(facts.environment)) {}

StationDesk::StationDesk(const std::shared_ptr<Seats>& seats, Environment environment)
    : SeatDesk(seats), m_station(seats), m_environment(std::move(environment)) {}

Result<StationRead> StationDesk::shelf() {
    const Status brought = m_station->bringBack();
    auto shelf = m_station->held().shelf();
    if (!shelf) {
        return tl::unexpected(shelf.error());
    }
    return StationRead{std::move(*shelf), brought ? std::optional<Error>() : brought.error()};
}

Result<PackageLook> StationDesk::look(const fs::path& file) {
    const auto bytes = os::readFile(file, seat::kMostPackageBytes);
    return bytes ? m_station->held().look(*bytes) : tl::unexpected(bytes.error());
}

Result<ExamId> StationDesk::importPackage(const fs::path& file, const std::string& fingerprint) {
    const auto bytes = os::readFile(file, seat::kMostPackageBytes);
    return bytes ? m_station->held().importPackage(*bytes, fingerprint)
                 : tl::unexpected(bytes.error());
}

Result<ExamNotice> StationDesk::notice(const ExamId& exam, const PersonId& candidate) {
    return m_station->held().notice(exam, candidate);
}

Result<CarriedAnswers> StationDesk::carry(const ExamId& exam,
                                          const PersonId& candidate,
                                          const fs::path& folder) {
    std::error_code ignored;
    if (!fs::is_directory(folder, ignored)) {
        return failure("file.missing", {{"path", folder.string()}});
    }
    const auto answers = m_station->held().answers(exam, candidate);
    if (!answers) {
        return tl::unexpected(answers.error());
    }
    const fs::path file = folder / asFileName(answers->name);
    const Status written = os::writeFileAtomically(file, answers->bytes);
    if (!written) {
        return tl::unexpected(written.error());
    }
    return CarriedAnswers{file, answers->slip, answers->closed};
}

Result<CarriedExam> StationDesk::carryAll(const ExamId& exam, const fs::path& folder) {
    const auto shelf = m_station->held().shelf();
    if (!shelf) {
        return tl::unexpected(shelf.error());
    }
    const auto found = std::ranges::find(shelf->exams, exam, &StationExam::exam);
    if (found == shelf->exams.end()) {
        return failure("exam.unknown");
    }
    CarriedExam carried;
    for (const StationSeat& seat : found->seats) {
        if (seat.standing == SittingStanding::Begun) {
            ++carried.open;
        }
        if (seat.standing != SittingStanding::HandedIn) {
            continue;
        }
        if (const auto one = carry(exam, seat.candidate.person, folder); !one) {
            return tl::unexpected(one.error());
        }
        ++carried.written;
    }
    return carried;
}

fs::path StationDesk::offeredFolder() const {
    const auto volumes = mountedVolumes(m_environment);
    return volumes.empty() ? fs::path(documentsFolder().toStdString()) : volumes.front();
}

}  // namespace qgt::app
