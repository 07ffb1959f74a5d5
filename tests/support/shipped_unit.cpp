#include "tests/support/shipped_unit.h"

#include "app/runtime/entropy.h"
#include "app/runtime/exam_keys.h"
#include "app/runtime/exam_pool.h"
#include "app/runtime/extra_time.h"
#include "engine/bank/item_yaml.h"
#include "engine/core/os/files.h"
#include "engine/people/first_run.h"
#include "tests/support/must.h"
#include "tests/support/quick_cost.h"
#include "tests/support/warm_start.h"

#include <algorithm>
#include <stdexcept>
#include <variant>

namespace qgt::test {

namespace {

/// The letter under which the author's key stands on the paper.
std::string letterOf(const exam::KeyedTask& key, const std::string& option) {
    const auto place = std::ranges::find(key.order, option) - key.order.begin();
    return std::string(1, static_cast<char>('A' + place));
}

seat::TaskAnswer rightAnswer(const exam::KeyedTask& key, const bank::Item& item) {
    seat::TaskAnswer answer;
    switch (item.kind) {
        case bank::ItemKind::TrueFalse:
            answer.response.chosen = item.answer;
            break;
        case bank::ItemKind::SingleChoice:
        case bank::ItemKind::MultipleChoice:
        case bank::ItemKind::Ordering:
            for (const std::string& option : item.answer) {
                answer.response.chosen.push_back(letterOf(key, option));
            }
            break;
        case bank::ItemKind::FillIn:
            for (const bank::Blank& blank : item.blanks) {
                answer.response.texts.push_back(blank.accept.front());
            }
            break;
        case bank::ItemKind::Matching:
            for (std::size_t left = 0; left < item.pairs.size(); ++left) {
                const auto place = std::ranges::find(key.order, std::to_string(left));
                answer.response.matches.push_back(static_cast<int>(place - key.order.begin()));
            }
            break;
        case bank::ItemKind::ShortAnswer:
            answer.response.texts = {item.model};
            break;
    }
    return answer;
}

/// One letter that is not among the right ones.
seat::TaskAnswer wrongAnswer(const seat::SeatTask& task, const seat::TaskAnswer& right) {
    seat::TaskAnswer answer = right;
    if (task.kind == seat::TaskKind::TrueFalse) {
        answer.response.chosen = {right.response.chosen.front() == "T" ? "F" : "T"};
        return answer;
    }
    for (std::size_t place = 0; place < task.options.size(); ++place) {
        const std::string letter(1, static_cast<char>('A' + place));
        if (std::ranges::find(right.response.chosen, letter) == right.response.chosen.end()) {
            answer.response.chosen = {letter};
            break;
        }
    }
    return answer;
}

}  // namespace

ShippedUnit::ShippedUnit(const std::filesystem::path& parent) : m_data(parent / "data") {
    warmBankCache(m_data);
    open();
    store::Store& store = m_workspace->store();
    const people::SecretHasher hasher(kQuickCost);
    people::FirstRun run(store.people(), store.audit(), hasher, app::fillRandom);
    const auto founded = must(run.createUnit({.committeeName = "青禾里居委会",
                                              .street = "",
                                              .administratorName = kExamPerson,
                                              .alsoRoles = {people::Role::Trainer}},
                                             people::Secret(kExamPassword)));
    m_trainer = {founded.administrator,
                 founded.committee,
                 {people::Role::Administrator, people::Role::Trainer}};
    people::Person cadre;
    cadre.name = "陈静";
    cadre.post = "计生干部";
    cadre.committee = founded.committee;
    cadre.roles = {people::Role::Cadre};
    m_cadre = {must(m_workspace->people().savePerson(m_trainer, cadre)).id,
               founded.committee,
               {people::Role::Cadre}};
}

void ShippedUnit::open() {
    app::WorkspaceOptions options;
    options.folder.root = m_data;
    options.shippedBank = std::filesystem::path(QGT_SOURCE_DIR) / "question_bank";
    options.clock = &m_clock;
    options.secretCost = kQuickCost;
    m_workspace = must(app::Workspace::open(options));
}

people::Actor ShippedUnit::addTrainer(const std::string& id) {
    return addOne(id, people::Role::Trainer);
}

people::Actor ShippedUnit::addDirector(const std::string& id) {
    return addOne(id, people::Role::Director);
}

void ShippedUnit::confirmTime(const exam::ExamCandidate& candidate) {
    constexpr const char* kSecret = "240117";
    setSecret(candidate.extra.by, kSecret);
    must(app::confirmExtraTime(*m_workspace, m_trainer, candidate, people::Secret(kSecret)));
}

void ShippedUnit::setSecret(const PersonId& id, const std::string& secret) {
    people::Credential credential;
    credential.person = id;
    credential.kind = people::SecretKind::Password;
    credential.hash =
        people::SecretHasher(m_workspace->secretCost()).hash(people::Secret(secret)).value();
    must(m_workspace->store().people().saveCredential(credential));
}

people::Actor ShippedUnit::addOne(const std::string& id, people::Role role) {
    people::Person person;
    person.id = PersonId(id);
    person.name = id;
    person.committee = m_trainer.committee;
    person.roles = {role};
    must(m_workspace->store().people().savePerson(person, m_trainer.person));
    return {person.id, person.committee, person.roles};
}

bool ShippedUnit::backUp(const std::filesystem::path& folder) {
    if (!m_workspace->store().checkpoint()) {
        return false;
    }
    std::filesystem::copy(m_data / "store", folder, std::filesystem::copy_options::recursive);
    return true;
}

void ShippedUnit::putBack(const std::filesystem::path& folder) {
    m_workspace.reset();
    std::filesystem::remove_all(m_data / "store");
    std::filesystem::copy(folder, m_data / "store", std::filesystem::copy_options::recursive);
    open();
}

bool ShippedUnit::liesInStore(const std::string& bytes) const {
    return std::ranges::any_of(filesBelow(m_data / "store"), [&](const auto& file) {
        return must(os::readFile(file, std::size_t{64} << 20U)).find(bytes) != std::string::npos;
    });
}

integrity::KeyRing ShippedUnit::makeKeysAndPool(const std::vector<LineId>& lines) {
    const app::KeyDesk desk{*m_workspace, m_trainer};
    integrity::KeyRing ring = must(app::createKeys(desk, people::Secret(kExamPassphrase)));
    bank::BankFiles files;
    std::size_t number = 1000;
    for (const LineId& line : lines) {
        std::string text = "schema: 1\nline: " + line.str() + "\nitems:\n";
        for (const bank::Item* const known : m_workspace->bank().itemsOf(line)) {
            bank::Item item = *known;
            item.id = ItemId(sampleId(number));
            item.pool = bank::Pool::Exam;
            item.stem.insert(0, poolStem() + std::to_string(number));
            item.enemies.clear();
            item.handbook.clear();
            item.waive.clear();
            item.no.clear();
            text += bank::itemYaml(item, 2);
            ++number;
        }
        files.emplace(line.str() + ".yaml", text);
    }
    const auto change = must(app::importToExamPool({desk, ring}, files));
    if (!change.applied) {
        throw std::runtime_error("no pool: " + change.findings.front().code);
    }
    return ring;
}

integrity::KeyRing ShippedUnit::makeKeysAndPool(const LineId& line) {
    return makeKeysAndPool(std::vector{line});
}

seat::TaskAnswer answerTo(const seat::SeatTask& task, const exam::KeyedTask& key, bool right) {
    const auto* const item = std::get_if<bank::Item>(&key.task);
    if (item == nullptr) {
        throw std::runtime_error("cases are not answered here");
    }
    const seat::TaskAnswer answer = rightAnswer(key, *item);
    return right ? answer : wrongAnswer(task, answer);
}

std::vector<std::filesystem::path> filesBelow(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file()) {
            files.push_back(entry.path());
        }
    }
    return files;
}

}  // namespace qgt::test
