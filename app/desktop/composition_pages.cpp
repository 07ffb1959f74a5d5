#include "app/desktop/composition.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace qgt::app {

namespace {

/// The pages that a right opens; certificates have a rule of their own, and the rest is for whoever
/// practises.
const std::map<QString, people::Action>& rightOfPage() {
    static const std::map<QString, people::Action> kRights{
        {QStringLiteral("exam_office"), people::Action::ManageExams},
        {QStringLiteral("analysis"), people::Action::ViewExamAnalysis},
        {QStringLiteral("team"), people::Action::ViewTeamMastery},
        {QStringLiteral("training"), people::Action::PlanTraining},
        {QStringLiteral("meeting"), people::Action::PlanTraining},
        {QStringLiteral("visits"), people::Action::LogRequests},
        {QStringLiteral("roster"), people::Action::PlanRoster},
        {QStringLiteral("duty"), people::Action::SayDuties}};
    return kRights;
}

bool mayEnter(const people::Actor& actor, const QString& page) {
    const auto right = rightOfPage().find(page);
    if (right != rightOfPage().end()) {
        return people::reachOf(actor, right->second) != people::Reach::None;
    }
    if (page == QLatin1String("people")) {
        return people::reachOf(actor, people::Action::ViewPeople) >= people::Reach::Committee;
    }
    if (page == QLatin1String("certificate")) {
        return maySeeCertificates(actor);
    }
    return people::reachOf(actor, people::Action::Practise) != people::Reach::None ||
           page == QLatin1String("settings");
}

}  // namespace

std::vector<PageEntry> Composition::pagesFor(const people::Actor& actor) {
    std::vector<PageEntry> pages;
    std::ranges::copy_if(allPages(), std::back_inserter(pages), [&](const PageEntry& entry) {
        return mayEnter(actor, entry.id);
    });
    return pages;
}

}  // namespace qgt::app
