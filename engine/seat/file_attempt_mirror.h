#pragma once

#include "engine/core/os/append_file.h"
#include "engine/seat/attempt_journal.h"
#include "engine/seat/attempt_mirror.h"

#include <cstddef>
#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace qgt::seat {

/// One text file per attempt, for its owner only: the head in the first line, then a line per
/// event, all of them JSON. What `append` has returned for is durable. Nothing is ever taken out of
/// a file: half a line that a power cut left stays where it is. For one thread at a time.
class FileAttemptMirror final : public AttemptMirror {
  public:
    /// `folder` is made when it is needed.
    explicit FileAttemptMirror(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    /// Errors: seat.mirror-differs (arg path) when what is there is of another attempt, has another
    /// event with the same number, or lacks an event before these; file.*.
    Status append(const AttemptHead& head, const std::vector<AttemptEvent>& events) override;

    [[nodiscard]] std::filesystem::path fileOf(const AttemptId& attempt) const;

  private:
    struct OpenFile {
        os::AppendFile file;
        std::string begin;                 ///< what has to be written before the next event
        std::vector<std::string> digests;  ///< of the events that are there
    };

    [[nodiscard]] Result<OpenFile> openFor(const AttemptHead& head) const;
    Status appendTo(OpenFile& open, const std::vector<AttemptEvent>& events) const;

    std::filesystem::path m_folder;
    std::map<AttemptId, OpenFile> m_open;
};

/// What a mirror tells of an attempt.
struct MirroredAttempt {
    AttemptRecord record;       ///< each event continues the chain
    std::size_t tornLines = 0;  ///< lines that do not, also half a line at the end
};

/// Errors: seat.mirror-damaged (arg path) when no line is a head; file.*.
[[nodiscard]] Result<MirroredAttempt> readMirror(const std::filesystem::path& path);

/// The events that the record lacks and the mirror has. None when they are of different attempts,
/// or the newest event of the record is not in the mirror: then neither continues the other.
[[nodiscard]] std::vector<AttemptEvent> missingFrom(const AttemptRecord& record,
                                                    const MirroredAttempt& mirror);

/// Gives the journal what it lacks of a mirrored attempt, if need be the whole attempt; returns the
/// number of events. Errors: those of the journal.
[[nodiscard]] Result<std::size_t> bringBack(const MirroredAttempt& mirror, AttemptJournal& journal);

}  // namespace qgt::seat
