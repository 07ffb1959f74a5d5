#include "engine/exam/result_stage.h"

#include <algorithm>
#include <iterator>

namespace qgt::exam {

using bank::ReleasedPart;
using bank::ReleaseStage;

const StageRelease* stageShown(const std::vector<StageRelease>& releases, Instant now) {
    // A stage that was released again lasts as the later word says, also where that is shorter.
    const auto lasts = [now, &releases](const StageRelease& release) {
        return release.at <= now && (release.until.ms == 0 || now < release.until) &&
               newestRelease(releases, release.stage) == &release;
    };
    const auto newest = std::find_if(releases.rbegin(), releases.rend(), lasts);
    return newest == releases.rend() ? nullptr : &*newest;
}

std::vector<ReleasedPart> partsShown(const bank::Blueprint& blueprint,
                                     const std::vector<StageRelease>& releases,
                                     Instant now) {
    const StageRelease* const shown = stageShown(releases, now);
    if (shown == nullptr) {
        return {};
    }
    const auto listed = std::ranges::find(blueprint.release, shown->stage, &bank::Release::stage);
    return listed == blueprint.release.end() ? std::vector{ReleasedPart::Total} : listed->shows;
}

const StageRelease* newestRelease(const std::vector<StageRelease>& releases, ReleaseStage stage) {
    const auto newest =
        std::find_if(releases.rbegin(), releases.rend(), [stage](const StageRelease& release) {
            return release.stage == stage;
        });
    return newest == releases.rend() ? nullptr : &*newest;
}

const StageRelease* appealWindow(const std::vector<StageRelease>& releases, Instant now) {
    const StageRelease* const window = newestRelease(releases, ReleaseStage::Appeal);
    return window != nullptr && window->at <= now && now < window->until ? window : nullptr;
}

std::vector<StageRelease> releasesOf(const std::vector<StageRelease>& all, const ExamId& exam) {
    std::vector<StageRelease> own;
    std::ranges::copy_if(all, std::back_inserter(own), [&exam](const StageRelease& release) {
        return release.exam == exam;
    });
    return own;
}

ReleaseStage publishedStage(const bank::Blueprint& blueprint) {
    const auto listed = [&blueprint](ReleaseStage stage) {
        return std::ranges::find(blueprint.release, stage, &bank::Release::stage) !=
               blueprint.release.end();
    };
    const bool onlyFinal = listed(ReleaseStage::Final) && !listed(ReleaseStage::Published) &&
                           !listed(ReleaseStage::Appeal);
    return onlyFinal ? ReleaseStage::Final : ReleaseStage::Published;
}

std::vector<ReleaseStage> stagesAhead(const bank::Blueprint& blueprint,
                                      const std::vector<StageRelease>& releases) {
    std::vector<ReleaseStage> ahead;
    for (const bank::Release& listed : blueprint.release) {
        const bool passed = std::ranges::any_of(releases, [&listed](const StageRelease& release) {
            return release.stage > listed.stage;
        });
        const bool there = newestRelease(releases, listed.stage) != nullptr;
        if (!passed && (!there || listed.stage == ReleaseStage::Appeal)) {
            ahead.push_back(listed.stage);
        }
    }
    return ahead;
}

}  // namespace qgt::exam
