#include "tests/support/exam_unit.h"

#include "app/runtime/entropy.h"
#include "engine/people/first_run.h"
#include "tests/support/quick_cost.h"

#include <stdexcept>
#include <utility>

namespace qgt::test {

SampleItem examSample(std::size_t number, const std::string& stem) {
    SampleItem item;
    item.id = sampleId(number);
    item.stem = stem;
    item.more = "    pool: exam\n";
    return item;
}

ExamUnit::ExamUnit(std::filesystem::path parent) : m_parent(std::move(parent)) {
    writeRegisters(shipped());
    SampleItem first;
    SampleItem second;
    second.id = sampleId(2);
    second.stem = "居民会议由谁召集？";
    writeText(shipped() / "items/selfgov/a.yaml", sampleFile({first, second}));
    const people::SecretHasher hasher(kQuickCost);
    people::FirstRun run(
        workspace().store().people(), workspace().store().audit(), hasher, app::fillRandom);
    const auto founded = run.createUnit({.committeeName = "青禾里居委会",
                                         .street = "",
                                         .administratorName = kExamPerson,
                                         .alsoRoles = {people::Role::Trainer}},
                                        people::Secret(kExamPassword));
    if (!founded) {
        throw std::runtime_error("no unit: " + founded.error().code);
    }
    m_founder = founded->administrator;
    m_committee = founded->committee;
}

ExamUnit::~ExamUnit() = default;

app::Workspace& ExamUnit::workspace() {
    if (!m_workspace) {
        app::WorkspaceOptions options;
        options.folder.root = data();
        options.shippedBank = shipped();
        options.clock = &m_clock;
        options.secretCost = kQuickCost;
        auto opened = app::Workspace::open(options);
        if (!opened) {
            throw std::runtime_error("not opened: " + opened.error().code);
        }
        m_workspace = std::move(*opened);
    }
    return *m_workspace;
}

void ExamUnit::close() {
    m_workspace.reset();
}

people::Actor ExamUnit::actor(std::vector<people::Role> roles) const {
    return {m_founder, m_committee, std::move(roles)};
}

std::vector<std::string> ExamUnit::audited() {
    std::vector<std::string> actions;
    const auto records = workspace().store().audit().records();
    for (const auto& record : records.value()) {
        actions.push_back(record.entry.action);
    }
    return actions;
}

std::string ExamUnit::auditText() {
    std::string text;
    const auto records = workspace().store().audit().records();
    for (const auto& record : records.value()) {
        text += record.entry.action + " " + record.entry.subject;
        for (const auto& [name, value] : record.entry.details) {
            text.append(" ").append(name).append("=").append(value);
        }
        text += "\n";
    }
    return text;
}

}  // namespace qgt::test
