#pragma once

#include "app/runtime/exam_admission.h"
#include "app/runtime/exam_notice.h"
#include "app/runtime/exam_package_shelf.h"
#include "app/runtime/workspace.h"
#include "engine/core/result.h"
#include "engine/exam/held_exam.h"
#include "engine/seat/exam_package.h"
#include "engine/seat/local_channel.h"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace qgt::app {

/// A candidate in the list of a station.
struct StationSeat {
    seat::SeatCandidate candidate;
    std::string place;
    SittingStanding standing = SittingStanding::Coming;
    AttemptId attempt;  ///< the newest; empty: not begun
};

/// An exam that came in a package.
struct StationExam {
    ExamId exam;
    std::string title;
    Instant opens;
    Instant closes;
    int minutes = 0;
    int protection = 0;
    std::vector<StationSeat> seats;
};

struct StationShelf {
    std::vector<StationExam> exams;  ///< by when they open
    int unreadable = 0;              ///< packages that cannot be read any more
    Instant now;
};

/// What a package says of itself before it is imported.
struct PackageLook {
    std::string title;
    Instant opens;
    Instant closes;
    int candidates = 0;
    std::string fingerprint;  ///< of the unit's root
    bool trusted = false;     ///< false: somebody has to compare the fingerprint
    bool known = false;       ///< this very package is here already
};

/// The answers of one candidate to be carried to the trainer.
struct AnswersToCarry {
    std::string name;  ///< for the file
    std::string bytes;
    std::string slip;  ///< for the hand-in slip
    bool closed = false;
};

/// A machine on which candidates sit one after the other without accounts of theirs: the papers
/// came in packages, the answers go out as files. Nobody is signed in, so the audit chain names
/// nobody. For the worker's thread. Errors of all: store.*, file.*, package.*.
class ExamStation {
  public:
    /// `program` names this program and its version; `mirror` may be null and outlives the
    /// station.
    struct Facts {
        std::string program;
        seat::AttemptMirror* mirror = nullptr;
    };

    ExamStation(std::shared_ptr<Workspace> workspace, Facts facts);
    ExamStation(const ExamStation&) = delete;
    ExamStation& operator=(const ExamStation&) = delete;
    ~ExamStation();

    [[nodiscard]] Result<PackageLook> look(std::string_view file);

    /// Keeps the package and its exam; the same one again changes nothing, and a later package of
    /// the exam brings its start code. `fingerprint` is what somebody compared, needed as long as
    /// no root is trusted here. Errors: package.root-unconfirmed (arg fingerprint),
    /// package.own-exam (arg title) when the exam was sealed in this very installation,
    /// package.other-papers (arg title).
    [[nodiscard]] Result<ExamId> importPackage(std::string_view file,
                                               const std::string& fingerprint);

    [[nodiscard]] Result<StationShelf> shelf();

    /// Errors: exam.unknown.
    [[nodiscard]] Result<ExamNotice> notice(const ExamId& exam, const PersonId& candidate);

    /// Gives the store what only the second copies in this folder still have of the attempts here
    /// that are open. To be called before the first seat is taken. Errors: exam.not-brought-back.
    Status bringBackMirrored(const std::filesystem::path& mirrors);

    /// The seat: opened with exam, candidate and start code. It lives as long as the station.
    [[nodiscard]] seat::SeatChannel& channel();

    /// As in `ExamRoom`.
    Status tick();
    [[nodiscard]] const seat::Attempt* attempt() const;
    Status invigilate(const std::string& code, const seat::InvigilatorAct& act);

    /// The newest attempt of the candidate. One that is not closed can be carried too, for when
    /// this machine cannot go on. Errors: answers.none.
    [[nodiscard]] Result<AnswersToCarry> answers(const ExamId& exam, const PersonId& candidate);

  private:
    [[nodiscard]] Status confirmed(const seat::SignedPackage& read, const std::string& fingerprint);
    [[nodiscard]] Status adopt(const seat::SignedPackage& read);
    [[nodiscard]] Status renew(const seat::SignedPackage& read, exam::HeldExam exam);
    [[nodiscard]] Result<seat::SignedPackage> readTrusted(std::string_view file);

    std::shared_ptr<Workspace> m_workspace;
    PackageShelf m_shelf;
    ExamAdmission m_admission;
    std::unique_ptr<seat::LocalChannel> m_channel;
};

}  // namespace qgt::app
