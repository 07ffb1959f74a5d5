#pragma once

#include "app/desktop/exam_office/exam_office_source.h"
#include "engine/people/secret.h"

#include <memory>
#include <string>
#include <vector>

#include <QString>

namespace qgt::app {

/// Who works with exams, and on what.
struct OfficeDesk {
    std::shared_ptr<Workspace> workspace;
    people::Actor actor;
    std::shared_ptr<ExamOfficeSource> source;
};

/// The unit's keys, unlocked.
using OfficeRing = std::shared_ptr<const integrity::KeyRing>;

/// Somebody who may be a candidate or invigilate.
struct OfficePerson {
    PersonId id;
    QString name;
    QString post;
    CommitteeId committee;
    QString committeeName;
    bool active = true;
    bool invigilates = false;
    std::vector<people::Role> roles = {};
};

/// What setting up an exam chooses from.
struct OfficeFacts {
    std::shared_ptr<const bank::Bank> bank;  ///< its blueprints and lines
    std::vector<people::Committee> committees;
    std::vector<OfficePerson> persons;  ///< those who left too: old exams name them
    bool keysExist = false;
    Instant now;
};

// For the worker's thread.

/// Errors: rights.refused, keys.*, store.*.
[[nodiscard]] Result<OfficeFacts> readOffice(const OfficeDesk& desk);

/// Unlocks the unit's keys for an exam. Errors: as openKeys.
[[nodiscard]] Result<OfficeRing> openOfficeRing(const OfficeDesk& desk,
                                                const people::Secret& passphrase);

/// Codes leave the screen for a file: that is in the audit chain, by their number.
[[nodiscard]] Status recordCodeSheet(const OfficeDesk& desk, const ExamId& exam, std::size_t codes);

}  // namespace qgt::app
