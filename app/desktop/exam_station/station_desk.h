#pragma once

#include "app/desktop/exam/seat_desk.h"
#include "app/runtime/data_folder.h"
#include "app/runtime/exam_station.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace qgt::app {

/// What is kept at a station.
struct StationRead {
    StationShelf shelf;
    /// Why a second copy may still have answers that the list knows nothing of.
    std::optional<Error> notBroughtBack;
};

/// Answers that were written to a folder.
struct CarriedAnswers {
    std::filesystem::path file;
    std::string slip;
    bool closed = false;
};

/// The answers of a whole exam.
struct CarriedExam {
    int written = 0;
    int open = 0;  ///< begun and not handed in: left out
};

/// A machine without accounts, and the seat that is open at it. For the worker's thread. Errors:
/// those of `ExamStation`, of `SeatDesk`, and file.*.
class StationDesk : public SeatDesk {
  public:
    struct Facts {
        std::string program;            ///< name and version
        std::filesystem::path mirrors;  ///< where journals are kept a second time
        Environment environment;
    };

    StationDesk(const std::shared_ptr<Workspace>& workspace, Facts facts);

    /// What a disk lost is brought back first, as long as no seat was taken.
    [[nodiscard]] Result<StationRead> shelf();

    [[nodiscard]] Result<PackageLook> look(const std::filesystem::path& file);

    /// `fingerprint` is what somebody compared.
    [[nodiscard]] Result<ExamId> importPackage(const std::filesystem::path& file,
                                               const std::string& fingerprint);

    [[nodiscard]] Result<ExamNotice> notice(const ExamId& exam, const PersonId& candidate);

    /// Writes the answers of the candidate into the folder, which has to be there; a file of the
    /// same attempt, which has as much or less of it, is replaced.
    [[nodiscard]] Result<CarriedAnswers> carry(const ExamId& exam,
                                               const PersonId& candidate,
                                               const std::filesystem::path& folder);

    /// The same for everybody who handed in.
    [[nodiscard]] Result<CarriedExam> carryAll(const ExamId& exam,
                                               const std::filesystem::path& folder);

    /// A volume that is plugged in, else the folder of documents.
    [[nodiscard]] std::filesystem::path offeredFolder() const;

  private:
    class Seats;

    StationDesk(const std::shared_ptr<Seats>& seats, Environment environment);

    std::shared_ptr<Seats> m_station;
    Environment m_environment;
};

}  // namespace qgt::app
